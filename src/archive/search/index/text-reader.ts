import { hasCapital, readTerms } from '../../../text/terms.ts';
import type { ConceptFinder, Mention } from './lexicon.ts';
import type { VocabularyBuilder } from './vocabulary.ts';
import { itemAt } from '../../../item-at.ts';

/** A text as an index keeps it. */
export interface ReadText {
  /** Numbers of the words' forms. */
  readonly forms: readonly number[];
  /** Where each word begins in the text. */
  readonly offsets: readonly number[];
  /** Further terms (concepts, joined words, values), in order of place. */
  readonly extras: readonly { readonly place: number; readonly term: number }[];
  /** Places of words that are part of a person's or organisation's name. */
  readonly named: ReadonlySet<number>;
}

export type TextReader = ReturnType<typeof createTextReader>;

/** Reads texts into form numbers and extra terms; what is new is added to the vocabulary. */
export function createTextReader(vocabulary: VocabularyBuilder, concepts: ConceptFinder) {
  const stopForms: boolean[] = [];
  const isStopForm = (form: number) =>
    (stopForms[form] ??= concepts.language.isStopWord(itemAt(vocabulary.forms, form)));
  return {
    read(text: string): ReadText {
      const forms: number[] = [];
      const offsets: number[] = [];
      const stems: string[] = [];
      const extras: { place: number; term: number }[] = [];
      const terms = readTerms(text);
      for (let at = 0; at < terms.length; at += 1) {
        const term = terms[at];
        if (!term) break;
        const form = vocabulary.addForm(term.form);
        if (term.isExtra) {
          extras.push({ place: term.position, term: vocabulary.termOf(form) });
        } else {
          forms.push(form);
          offsets.push(term.start);
          stems.push(vocabulary.stemOf(form));
        }
      }
      const mentions = concepts.find(stems, (place) => hasCapital(text, offsets[place]));
      const named = addMentions(mentions, extras, vocabulary);
      if (extras.length > 1) extras.sort((a, b) => a.place - b.place);
      return { forms, offsets, extras, named };
    },
    /** Shows every term of a text, those of its words before the extras, and whether it is more than a function word there. */
    eachTerm({ forms, extras }: Pick<ReadText, 'forms' | 'extras'>, see: (term: number, isTelling: boolean) => void) {
      for (const form of forms) see(vocabulary.termOf(form), !isStopForm(form));
      for (const { term } of extras) see(term, true);
    },
  };
}

/** Adds the mentioned concepts to the extras; gives the places of persons' names. */
function addMentions(
  mentions: readonly Mention[],
  extras: { place: number; term: number }[],
  vocabulary: VocabularyBuilder,
): ReadonlySet<number> {
  const named = new Set<number>();
  for (const { position, length, concept } of mentions) {
    extras.push({ place: position, term: vocabulary.addTerm(concept.key) });
    if (concept.kind !== 'person') continue;
    for (let step = 0; step < length; step += 1) named.add(position + step);
  }
  return named;
}
