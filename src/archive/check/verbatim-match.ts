import type { ClaimItem } from './claim-pattern.ts';
import { isCompound, isNegation, type QuoteWord } from './quote-words.ts';
import { itemAt } from '../../item-at.ts';

/** Words of a record from `from` to before `to`. */
export interface WordRun {
  readonly from: number;
  readonly to: number;
}

/** One word of a record may be written as two. */
const MAX_WORDS_TO_ONE = 2;
/** The most words that one bracketed insertion may stand for. */
const MAX_REPLACED = 8;

/** A place in a record where a claim stands: from its first to before its last word, and the runs of words that it takes there. */
export interface Occurrence extends WordRun {
  readonly runs: readonly WordRun[];
}

/**
 * Finds the places where a claim stands word for word in a record.
 * An ellipsis may leave out words but no negation; an insertion may replace up to eight words, and no negation unless it holds one itself.
 */
export function findVerbatim(items: readonly ClaimItem[], record: readonly QuoteWord[]): readonly Occurrence[] {
  const count = items.filter(isWord).length;
  if (count === 0 || count > MAX_WORDS_TO_ONE * record.length) return [];
  const [first, last] = [items.findIndex(isWord), items.findLastIndex(isWord)];
  const match = createMatcher(items.slice(first, last + 1), record);
  const before = insertedForms(items[first - 1]);
  const after = insertedForms(items[last + 1]);
  return record.flatMap((_, start) => {
    const runs = match(start);
    if (!runs) return [];
    const end = itemAt(runs, runs.length - 1).to;
    const from = standsAt(before, record, start - before.length) ? start - before.length : start;
    const to = standsAt(after, record, end) ? end + after.length : end;
    return [
      {
        from,
        to,
        runs: runs.map((run, index) => ({ from: index === 0 ? from : run.from, to: run.to === end ? to : run.to })),
      },
    ];
  });
}

function isWord({ kind }: ClaimItem): boolean {
  return kind === 'word';
}

/** Brackets at the ends of a claim may be the record's own: "[I] am". */
function insertedForms(item: ClaimItem | undefined): readonly string[] {
  return item?.kind === 'insert' ? item.forms : [];
}

function standsAt(forms: readonly string[], record: readonly QuoteWord[], at: number): boolean {
  return forms.length > 0 && at >= 0 && forms.every((form, index) => record[at + index]?.form === form);
}

/** Gives the runs that items, the first and the last of them words, take in a record from a place on. */
function createMatcher(
  items: readonly ClaimItem[],
  record: readonly QuoteWord[],
): (start: number) => readonly WordRun[] | undefined {
  const dead = new Set<number>();
  const walk = (item: number, at: number): readonly WordRun[] | undefined => {
    if (item === items.length) return [];
    const key = item * (record.length + 1) + at;
    if (dead.has(key)) return undefined;
    for (const step of steps(items, item, record, at)) {
      const rest = walk(item + step.items, at + step.words);
      if (rest) return step.isMatch ? joinRuns({ from: at, to: at + step.words }, rest) : rest;
    }
    dead.add(key);
    return undefined;
  };
  return (start) => walk(0, start);
}

interface Step {
  readonly items: number;
  readonly words: number;
  readonly isMatch: boolean;
}

function steps(items: readonly ClaimItem[], index: number, record: readonly QuoteWord[], at: number): readonly Step[] {
  const item = itemAt(items, index);
  switch (item.kind) {
    case 'word':
      return wordSteps(item.word.form, items[index + 1], record, at);
    case 'gap':
      return skips(record, at, record.length, 0);
    case 'insert':
      return [
        ...(standsAt(item.forms, record, at) ? [{ items: 1, words: item.forms.length, isMatch: true }] : []),
        ...skips(record, at, MAX_REPLACED, item.forms.filter(isNegation).length),
      ];
  }
}

function wordSteps(
  own: string,
  next: ClaimItem | undefined,
  record: readonly QuoteWord[],
  at: number,
): readonly Step[] {
  const here = record[at]?.form;
  const following = next?.kind === 'word' ? next.word.form : undefined;
  if (own === here) return [{ items: 1, words: 1, isMatch: true }];
  if (isCompound(own, following, here)) return [{ items: 2, words: 1, isMatch: true }];
  if (isCompound(here, record[at + 1]?.form, own)) return [{ items: 1, words: 2, isMatch: true }];
  return [];
}

/** Ways to pass over words, the fewest first, with exactly so many negations among them. */
function skips(record: readonly QuoteWord[], at: number, most: number, negations: number): readonly Step[] {
  const found: Step[] = [];
  let passed = 0;
  for (let words = 0; words <= most && at + words <= record.length; words += 1) {
    if (words > 0 && isNegation(itemAt(record, at + words - 1).form)) passed += 1;
    if (passed > negations) break;
    if (passed === negations) found.push({ items: 1, words, isMatch: false });
  }
  return found;
}

function joinRuns(run: WordRun, rest: readonly WordRun[]): readonly WordRun[] {
  const [next, ...others] = rest;
  return next?.from === run.to ? [{ from: run.from, to: next.to }, ...others] : [run, ...rest];
}
