import { isNegation, type QuoteWord } from './quote-words.ts';
import { itemAt } from '../../item-at.ts';

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
export function withLostNegation(text: string, words: readonly QuoteWord[], from: number): number {
  for (let index = from - 1; index >= 0 && !isClauseStart(text, words, index + 1); index -= 1) {
    if (denies(words, index)) return index;
  }
  return from;
}

function denies(words: readonly QuoteWord[], index: number): boolean {
  const { form } = itemAt(words, index);
  const next = words[index + 1]?.form ?? '';
  return isNegation(form) && !(IDIOMS[form]?.includes(next) ?? false);
}

/** True if a new clause begins with the word: after a stop, with a conjunction, or with "and" and a subject of its own. */
function isClauseStart(text: string, words: readonly QuoteWord[], index: number): boolean {
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]];
  if (!before || !word) return true;
  if (STOP.test(text.slice(before.end, word.start)) || CONJUNCTIONS.has(word.form)) return true;
  return (word.form === 'and' || word.form === 'or') && SUBJECTS.has(after?.form ?? '');
}
