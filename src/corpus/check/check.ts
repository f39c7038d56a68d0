import type { Corpus, Problem } from '../model.ts';
import { checkAsked } from './asked.ts';
import { checkDates } from './dates.ts';
import { checkEvents } from './events.ts';
import { checkPassages } from './passages.ts';
import { checkQuotations } from './quotations.ts';
import { checkSources } from './sources.ts';
import { checkStrayQuotations } from './stray-quotations.ts';

/**
 * What an author should mend in a corpus that reads without fault: the rules of docs/corpus-format.md, sorted by path and line.
 * `today`: ISO 8601 day; what is dated later lies in the future.
 */
export function checkCorpus(corpus: Corpus, today: string): readonly Problem[] {
  return [
    ...checkSources(corpus),
    ...checkDates(corpus, today),
    ...checkEvents(corpus),
    ...checkQuotations(corpus),
    ...checkPassages(corpus),
    ...checkAsked(corpus),
    ...checkStrayQuotations(corpus),
  ].toSorted(byPlace);
}

/** Orders problems by path, then line, then rule. */
export function byPlace(a: Problem, b: Problem): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  if (a.line !== b.line) return (a.line ?? 0) - (b.line ?? 0);
  return a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0;
}
