import type { Corpus, Problem } from '../model.ts';
import { byPlace } from '../problems.ts';
import { checkAsked, wordsOf } from './asked-rules.ts';
import { checkDates, checkEvents } from './event-rules.ts';
import { checkPassages, checkSources, hasSources } from './passage-rules.ts';
import { checkQuotations, checkStrayQuotations } from './quotation-rules.ts';

/**
 * What an author could mend in a corpus that reads without fault: the rules of docs/corpus-format.md, sorted by path and line.
 * Those for passages that are read without their surroundings are for records: a corpus without any source is spared them.
 * `today`: ISO 8601 day; what is dated later lies in the future.
 * `keyOf`: the same for asked lines that the archive takes for one question; by default those of the same words.
 */
export function checkCorpus(
  corpus: Corpus,
  today: string,
  keyOf: (question: string) => string = wordsOf,
): readonly Problem[] {
  return [
    ...checkSources(corpus),
    ...checkDates(corpus, today),
    ...checkEvents(corpus),
    ...checkQuotations(corpus),
    ...checkAsked(corpus, keyOf),
    ...(hasSources(corpus) ? [...checkPassages(corpus), ...checkStrayQuotations(corpus)] : []),
  ].toSorted(byPlace);
}
