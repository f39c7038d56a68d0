import type { ClaimItem } from './claim-pattern.ts';
import type { QuoteWord } from './quote-words.ts';
import { isCompound, isNegation } from './quote-words.ts';

/** Words of a record from `from` to before `to`. */
export interface WordRun {
  readonly from: number;
  readonly to: number;
}

/** The most words that one bracketed insertion may stand for. */
const MAX_REPLACED = 8;

/**
 * Finds the places where a claim stands word for word in a record: for each the runs of words that it takes, in order.
 * An ellipsis may leave out words but no negation; an insertion may replace up to eight words, and no negation unless it holds one itself.
 */
export function findVerbatim(
  items: readonly ClaimItem[],
  record: readonly QuoteWord[],
): readonly (readonly [WordRun, ...WordRun[]])[] {
  const match = createMatcher(items, record);
  return record.flatMap((_, start) => {
    const [first, ...rest] = match(start) ?? [];
    return first ? [[first, ...rest] as const] : [];
  });
}

function createMatcher(
  items: readonly ClaimItem[],
  record: readonly QuoteWord[],
): (start: number) => readonly WordRun[] | undefined {
  const first = items.findIndex((item) => item.kind === 'word');
  const last = items.findLastIndex((item) => item.kind === 'word');
  const inner = first === -1 ? [] : items.slice(first, last + 1);
  const dead = new Set<number>();
  const walk = (item: number, at: number): readonly WordRun[] | undefined => {
    if (item === inner.length) return [];
    const key = item * (record.length + 1) + at;
    if (dead.has(key)) return undefined;
    for (const step of steps(inner, item, record, at)) {
      const rest = walk(item + step.items, at + step.words);
      if (rest) return step.isMatch ? joinRuns({ from: at, to: at + step.words }, rest) : rest;
    }
    dead.add(key);
    return undefined;
  };
  return (start) => (inner.length === 0 ? undefined : walk(0, start));
}

interface Step {
  readonly items: number;
  readonly words: number;
  readonly isMatch: boolean;
}

function steps(items: readonly ClaimItem[], index: number, record: readonly QuoteWord[], at: number): readonly Step[] {
  const item = items[index];
  switch (item?.kind) {
    case 'word':
      return wordSteps(items, index, record, at);
    case 'gap':
      return skips(record, at, record.length, 0);
    case 'insert':
      return skips(record, at, MAX_REPLACED, item.forms.filter(isNegation).length);
    case undefined:
      return [];
  }
}

function wordSteps(
  items: readonly ClaimItem[],
  index: number,
  record: readonly QuoteWord[],
  at: number,
): readonly Step[] {
  const own = formOf(items[index]);
  const here = record[at]?.form;
  if (own === here) return [{ items: 1, words: 1, isMatch: true }];
  if (isCompound(own, formOf(items[index + 1]), here)) return [{ items: 2, words: 1, isMatch: true }];
  if (isCompound(here, record[at + 1]?.form, own)) return [{ items: 1, words: 2, isMatch: true }];
  return [];
}

function formOf(item: ClaimItem | undefined): string | undefined {
  return item?.kind === 'word' ? item.word.form : undefined;
}

/** Ways to pass over words, the fewest first, with exactly so many negations among them. */
function skips(record: readonly QuoteWord[], at: number, most: number, negations: number): readonly Step[] {
  const found: Step[] = [];
  let passed = 0;
  for (let words = 0; words <= most && at + words <= record.length; words += 1) {
    if (words > 0 && isNegation(record[at + words - 1]?.form ?? '')) passed += 1;
    if (passed > negations) break;
    if (passed === negations) found.push({ items: 1, words, isMatch: false });
  }
  return found;
}

function joinRuns(run: WordRun, rest: readonly WordRun[]): readonly WordRun[] {
  const [next, ...others] = rest;
  return next?.from === run.to ? [{ from: run.from, to: next.to }, ...others] : [run, ...rest];
}
