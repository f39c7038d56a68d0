import { fold } from '../../text/normalise.ts';
import { stem } from '../../text/stems.ts';

/** A word in the form in which claims and quotations are compared: letters and digits alone, folded; hyphens part words, apostrophes fall out. */
export interface QuoteWord {
  readonly form: string;
  /** Offsets into the text as given, `end` exclusive. */
  readonly start: number;
  readonly end: number;
}

const WORDS = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['\u2018\u2019\u02BC][\p{L}\p{M}]+)*|&/gu;

/** The words of a text in order. Equal for texts that differ in case, accents, punctuation and kind of quotation marks only; "cannot" is read as "can not", "&" as "and". */
export function readQuoteWords(text: string): readonly QuoteWord[] {
  const words: QuoteWord[] = [];
  for (const match of text.matchAll(WORDS)) {
    const start = match.index;
    const end = start + match[0].length;
    const form =
      match[0] === '&'
        ? 'and'
        : fold(match[0])
            .replace(/['`]/g, '')
            .replace(/(?<=\d),(?=\d)/g, '');
    if (form === 'cannot' && end - start === 6) {
      words.push({ form: 'can', start, end: start + 3 }, { form: 'not', start: start + 3, end });
    } else if (form !== '') words.push({ form, start, end });
  }
  return words;
}

/** The stemmer's cost grows faster than a word's length, and what is longer than this is no word of a language. */
const MAX_STEMMED_LETTERS = 40;

/** The stem of a word (folded); a word of more than forty letters is its own. */
export function stemOf(form: string): string {
  return form.length > MAX_STEMMED_LETTERS ? form : stem(form);
}

const NEGATIONS: ReadonlySet<string> = new Set(
  (
    'not never no without nor neither none nobody nothing nowhere hardly barely scarcely aint arent cant couldnt didnt doesnt dont hadnt ' +
    'hasnt havent isnt mightnt mustnt neednt shant shouldnt wasnt werent wont wouldnt'
  ).split(' '),
);

/** True for a word (folded) that turns a statement into its opposite. */
export function isNegation(form: string): boolean {
  return NEGATIONS.has(form);
}

/** True if two words written as one are the third ("non-profit", "nonprofit"). Never across a negation: "not able" is not "notable". */
export function isCompound(first: string | undefined, second: string | undefined, whole: string | undefined): boolean {
  if (first === undefined || second === undefined || whole === undefined) return false;
  if (first.length + second.length !== whole.length || !whole.startsWith(first) || !whole.endsWith(second))
    return false;
  return !isNegation(first) && !isNegation(second) && !isNegation(whole);
}
