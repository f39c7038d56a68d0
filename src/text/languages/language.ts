import words from './language-words.json' with { type: 'json' };
import { remembering, stem } from '../stems.ts';
import { spellOut } from '../word-lists/chat-spellings.ts';
import { commonWords, isEnglishWord } from '../word-lists/english-words.ts';
import { everydayGroups, everydayGroupsOfWritten, type EverydayGroup } from '../word-lists/everyday-synonyms.ts';
import { tellingShare } from '../word-lists/everyday-words.ts';
import { isStopWord, stopWords } from '../word-lists/stop-words.ts';

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

const ENGLISH_QUESTION_WORDS: ReadonlySet<string> = new Set(
  'why who whose whom when where how much many which'.split(' '),
);

/** English, with what its texts hold of other languages. Russian, Chinese and Japanese words have their stems and stop words here, too: no word of theirs is one of English. */
export const ENGLISH: Language = {
  code: 'en',
  stem,
  isStopWord,
  isQuestionWord: (form) => ENGLISH_QUESTION_WORDS.has(form),
  hasDictionary: true,
  isWord: isEnglishWord,
  commonWords,
  stopWords,
  tellingShare,
  everydayGroups,
  everydayGroupsOfWritten,
  spellOut,
};

const FUNCTION_WORDS: Readonly<Record<string, string>> = words.function;
const QUESTION_WORDS: Readonly<Record<string, string>> = words.question;

/**
 * What is known of the words of a language (ISO 639-1). One that is not written in Latin letters is read as English is: the two
 * have no word in common. The algorithms of all others are loaded with the first that needs one.
 */
export async function loadLanguage(code: string): Promise<Language> {
  const listed = FUNCTION_WORDS[code];
  if (code === ENGLISH.code) return ENGLISH;
  if (listed === undefined) return { ...ENGLISH, code };
  const { LATIN_STEMS } = await import('./latin-stems.ts');
  const questions = new Set(QUESTION_WORDS[code]?.split(' '));
  const stops = new Set([...listed.split(' '), ...questions]);
  return {
    ...ENGLISH,
    code,
    stem: remembering(inLatin(LATIN_STEMS[code] ?? ((form) => form))),
    isStopWord: (form) => stops.has(form),
    isQuestionWord: (form) => questions.has(form),
    hasDictionary: false,
    isWord: () => false,
    commonWords: () => NO_WORDS,
    stopWords: () => NO_WORDS,
    tellingShare: () => 1,
    everydayGroups: () => [],
    everydayGroupsOfWritten: () => [],
    spellOut: (text) => text,
  };
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** Words in other letters than Latin ones, and figures, keep the stems that they have in every text. */
function inLatin(stem: (form: string) => string): (form: string) => string {
  return (form) => (/^[a-z]{3}/.test(form) ? stem(form) : ENGLISH.stem(form));
}
