import type { TextRange, WordDifference } from '../archive-model.ts';
import type { WordPair } from './alignment.ts';
import type { ClaimPattern } from './claim-pattern.ts';
import type { WordRun } from './verbatim-match.ts';
import { isNegation, withLostNegation, type QuoteWord, type WordedText } from './quote-words.ts';
import { itemAt } from '../../item-at.ts';

/** The differences between a claim and a record, and what they do to its sense. */
export interface Comparison {
  readonly differences: readonly WordDifference[];
  readonly isNegationChanged: boolean;
}

/**
 * Sets a claim against a record word for word. The parts that are `same` or `missing`, joined, are a slice of the record;
 * those that are `added` are slices of the claim. The slice begins and ends with the first and last shared word, and takes in
 * as many words before and after as the claim has others there, and any negation of the clauses it was cut from.
 */
export function compareWords(claim: ClaimPattern, record: WordedText, pairs: readonly WordPair[]): Comparison {
  const window = windowOf(claim, record, pairs);
  const differences: WordDifference[] = [];
  let [claimAt, recordAt] = [0, window.from];
  const emit = (kind: WordDifference['kind'], text: string) => {
    const last = differences.at(-1);
    if (text === '') return;
    if (last?.kind === kind) differences[differences.length - 1] = { kind, text: last.text + text };
    else differences.push({ kind, text });
  };
  const between = (claimTo: number, recordTo: number) => {
    emit('missing', sliceOf(record, recordAt, recordTo, window.to));
    const added = sliceOf(claim, claimAt, claimTo, claim.words.length).trim();
    emit('added', added === '' ? '' : `${added} `);
  };
  for (const pair of pairs) {
    between(pair.claim, pair.record);
    emit('same', sliceOf(record, pair.record, pair.record + pair.recordLength, window.to));
    claimAt = pair.claim + pair.claimLength;
    recordAt = pair.record + pair.recordLength;
  }
  between(claim.words.length, window.to);
  return { differences, isNegationChanged: isNegationChanged(claim, record, window) };
}

/** The slices of a record's text that shared words take; neighbours run together. */
export function matchedRanges(words: readonly QuoteWord[], runs: readonly WordRun[]): readonly TextRange[] {
  return runs.map(({ from, to }) => ({ start: itemAt(words, from).start, end: itemAt(words, to - 1).end }));
}

/** The runs of a record's words that pairs of shared words take; neighbouring pairs are one run. */
export function runsOf(pairs: readonly WordPair[]): readonly WordRun[] {
  const runs: WordRun[] = [];
  for (const { record, recordLength } of pairs) {
    const last = runs.at(-1);
    if (last?.to === record) runs[runs.length - 1] = { from: last.from, to: record + recordLength };
    else runs.push({ from: record, to: record + recordLength });
  }
  return runs;
}

function windowOf(claim: ClaimPattern, record: WordedText, pairs: readonly WordPair[]): WordRun {
  const [first, last] = [itemAt(pairs, 0), itemAt(pairs, pairs.length - 1)];
  const addedAfter = claim.words.length - last.claim - last.claimLength;
  const from = Math.max(0, first.record - first.claim);
  const to = Math.min(record.words.length, last.record + last.recordLength + addedAfter);
  return { from: withLostNegation(record, from), to };
}

/**
 * Words `from` to before `to`. What stands behind a word goes with it, but for the last one before `end`; the first word of a text takes
 * what stands before it, and the last what stands behind.
 */
function sliceOf({ text, words }: WordedText, from: number, to: number, end: number): string {
  if (to <= from) return '';
  const start = from === 0 ? 0 : itemAt(words, from).start;
  const next = words[to];
  if (next === undefined) return text.slice(start);
  return text.slice(start, to < end ? next.start : itemAt(words, to - 1).end);
}

/** True if there are more or fewer negations; "does not" said as "doesn't" is none the less. */
function isNegationChanged({ items }: ClaimPattern, record: WordedText, window: WordRun): boolean {
  const recorded = record.words.slice(window.from, window.to).filter(({ form }) => isNegation(form));
  const claimed = items.flatMap((item) => {
    const forms = item.kind === 'word' ? [item.word.form] : item.kind === 'insert' ? item.forms : [];
    return forms.filter(isNegation);
  });
  return recorded.length !== claimed.length;
}
