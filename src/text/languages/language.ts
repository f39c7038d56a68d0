import type { EverydayGroup } from '../word-lists/everyday-synonyms.ts';

/** What is known of the words of a language. Words are given folded, as `readTerms` reads them. */
export interface Language {
  /** ISO 639-1, like `de`. */
  readonly code: string;
  /** What the inflected forms of a word have in common. */
  readonly stem: (form: string) => string;
  /** True for a word that says nothing of a subject: function words, question words. */
  readonly isStopWord: (form: string) => boolean;
  /** True for a function word that says what is asked for ("why"). */
  readonly isQuestionWord: (form: string) => boolean;
  /** True if {@link isWord} and {@link commonWords} know most words of the language: then a word they do not know is a slip or a name. */
  readonly hasDictionary: boolean;
  readonly isWord: (form: string) => boolean;
  /** The words that most people use. */
  readonly commonWords: () => ReadonlySet<string>;
  /** Stop words that a slip of the pen may have been meant for. */
  readonly stopWords: () => Iterable<string>;
  /** How much a stem can tell (0 to 1) whatever a text is about. */
  readonly tellingShare: (stemmed: string) => number;
  /** Groups of everyday synonyms that somebody may mean who types a word, by its stem. */
  readonly everydayGroups: (stemmed: string) => readonly EverydayGroup[];
  /** The groups that a word is written for, by its stem. */
  readonly everydayGroupsOfWritten: (stemmed: string) => readonly EverydayGroup[];
  /** A question with the short forms of chat spelt out. */
  readonly spellOut: (text: string) => string;
}
