import type { WordRun } from './verbatim-match.ts';
import { isNegation, type QuoteWord } from './quote-words.ts';
import { itemAt } from '../../item-at.ts';

const STOP = /[.,;:!?…—–()"“”\n]/u;
const CONJUNCTIONS: ReadonlySet<string> = new Set(
  'but because although though while whereas so since unless'.split(' '),
);
const SUBJECTS: ReadonlySet<string> = new Set('i we you he she it they this that there'.split(' '));
/** After a statement these begin something that no longer turns it round. */
const SEQUELS: ReadonlySet<string> = new Set('and or that who which when where if as than'.split(' '));
/** Words after a negation with which it denies nothing. */
const IDIOMS: Readonly<Record<string, readonly string[]>> = {
  no: ['doubt', 'question', 'thank', 'thanks', 'matter'],
  not: ['only', 'just', 'merely'],
};

/**
 * A run of a record's words, made longer to take in a negation that the same clause has before or after it:
 * "he is a liar" cut from "I do not think he is a liar". The run itself if its clauses have none outside it.
 */
export function withLostNegation(text: string, words: readonly QuoteWord[], run: WordRun): WordRun {
  return { from: negationBefore(text, words, run.from) ?? run.from, to: negationAfter(text, words, run.to) ?? run.to };
}

function negationBefore(text: string, words: readonly QuoteWord[], from: number): number | undefined {
  for (let index = from - 1; index >= 0 && !isClauseStart(text, words, index + 1); index -= 1) {
    if (denies(words, index)) return index;
  }
  return undefined;
}

function negationAfter(text: string, words: readonly QuoteWord[], to: number): number | undefined {
  for (let index = to; index < words.length && !isClauseStart(text, words, index); index += 1) {
    const { form } = itemAt(words, index);
    if (SEQUELS.has(form)) return undefined;
    if (denies(words, index)) return index + 1;
  }
  return undefined;
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
