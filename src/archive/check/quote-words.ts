import { fold } from '../../text/normalise.ts';
import { stem } from '../../text/stems.ts';
import { itemAt } from '../../item-at.ts';

/** A word in the form in which claims and quotations are compared: letters and digits alone, folded; hyphens part words, apostrophes fall out. */
export interface QuoteWord {
  readonly form: string;
  /** Offsets into the text as given, `end` exclusive. */
  readonly start: number;
  readonly end: number;
}

/** A recorded text with its words. */
export interface WordedText {
  readonly text: string;
  readonly words: readonly QuoteWord[];
}

const WORDS = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['\u2018\u2019\u02BC][\p{L}\p{M}]+)*|&/gu;

/** The words of a text in order. Equal for texts that differ in case, accents, punctuation and kind of quotation marks only; "cannot" is read as "can not", "&" as "and", "okay" as "ok". */
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
    if (form === 'okay') words.push({ form: 'ok', start, end });
    else if (form === 'cannot' && end - start === 6) {
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

const STOP = /[.,;:!?…—–()"“”\n]/u;
const CONJUNCTIONS: ReadonlySet<string> = new Set(
  'but because although though while whereas so since unless'.split(' '),
);
const SUBJECTS: ReadonlySet<string> = new Set('i we you he she it they this that there'.split(' '));
/** Words after a negation with which it denies nothing. */
const IDIOMS: Readonly<Record<string, readonly string[]>> = {
  no: ['doubt', 'question', 'thank', 'thanks', 'matter'],
  not: ['only', 'just', 'merely'],
};

/**
 * Where a run of a record's words begins when it takes in the negation that the same clause has before it: "he is a liar" cut from
 * "I do not think he is a liar". The place itself if its clause has none there.
 */
export function withLostNegation(record: WordedText, from: number): number {
  for (let index = from - 1; index >= 0 && !isClauseStart(record, index + 1); index -= 1) {
    const [{ form }, next] = [itemAt(record.words, index), itemAt(record.words, index + 1)];
    if (isNegation(form) && IDIOMS[form]?.includes(next.form) !== true) return index;
  }
  return from;
}

/** True if a new clause begins with the word: after a stop, with a conjunction, or with "and" and a subject of its own. */
function isClauseStart({ text, words }: WordedText, index: number): boolean {
  const [before, word, after] = [itemAt(words, index - 1), itemAt(words, index), words[index + 1]];
  if (STOP.test(text.slice(before.end, word.start)) || CONJUNCTIONS.has(word.form)) return true;
  return (word.form === 'and' || word.form === 'or') && after !== undefined && SUBJECTS.has(after.form);
}
