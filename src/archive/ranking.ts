import { findCandidates } from './candidates.ts';
import type { PassageIndex } from './passages.ts';
import type { Question } from './question.ts';
import { rarityOf } from './units.ts';
import { createPassageReader, type Reading } from './reading.ts';
import { SIGNALS, SIGNAL_NAMES, type SignalName } from './signals.ts';
import { createTermTable, type TermTable } from './term-table.ts';
import { LEARNED } from './weights.ts';

/** Candidates whose words feed back, and words taken from them. */
const FEEDBACK_PASSAGES = 6;
const FEEDBACK_TERMS = 30;

/** A passage with its evidence. */
export interface RankedPassage {
  readonly passageIndex: number;
  readonly score: number;
  /** Put together when they are first looked at, which those of few are. */
  readonly signals: Readonly<Record<SignalName, number>>;
  readonly reading: Reading;
  /** What it was ranked for. */
  readonly question: Question;
}

/** Passages for a question, best first; equals by id. Empty if no word of the question is known. */
export function rank(
  question: Question,
  index: PassageIndex,
  weights: Readonly<Record<SignalName, number>> = LEARNED.weights,
): readonly RankedPassage[] {
  const readPassage = createPassageReader(index, question);
  const candidates = [...findCandidates(question, index)].map((passageIndex) => {
    const reading = readPassage(passageIndex);
    return { reading, values: readSignals(reading, question, index), score: 0 };
  });
  const factors = Float64Array.from(SIGNAL_NAMES, (name) => weights[name]);
  for (const candidate of candidates) candidate.score = weigh(candidate.values, factors);
  if (weights.feedback !== 0) addFeedback(candidates, weights.feedback, index, question);
  return candidates
    .map(({ reading, values, score }): RankedPassage => {
      let signals: RankedPassage['signals'] | undefined;
      return {
        passageIndex: reading.passageIndex,
        score,
        reading,
        question,
        get signals() {
          signals ??= nameSignals(values);
          return signals;
        },
      };
    })
    .sort((a, b) => b.score - a.score || compareIds(index, a.passageIndex, b.passageIndex));
}

function compareIds(index: PassageIndex, a: number, b: number): number {
  const [left = '', right = ''] = [index.passages[a]?.id, index.passages[b]?.id];
  return left < right ? -1 : left > right ? 1 : 0;
}

function weigh(values: Float64Array, factors: Float64Array): number {
  let score = 0;
  for (let at = 0; at < values.length; at += 1) score += (values[at] ?? 0) * (factors[at] ?? 0);
  return score;
}

const READERS = Object.values(SIGNALS);
/** `feedback` comes last, after the signals that are read from a passage alone. */
const FEEDBACK = READERS.length;

function readSignals(reading: Reading, question: Question, index: PassageIndex): Float64Array {
  const values = new Float64Array(FEEDBACK + 1);
  for (let at = 0; at < FEEDBACK; at += 1) values[at] = READERS[at]?.(reading, question, index) ?? 0;
  return values;
}

function nameSignals(values: Float64Array): Record<SignalName, number> {
  return Object.fromEntries(SIGNAL_NAMES.map((name, at) => [name, values[at] ?? 0])) as Record<SignalName, number>;
}

/**
 * Words that the best passages share tie in those that say the same otherwise (pseudo-relevance feedback, after
 * Lavrenko & Croft, "Relevance-based language models", 2001). A passage's own vote is left out.
 */
function addFeedback(
  candidates: readonly { readonly reading: Reading; readonly values: Float64Array; score: number }[],
  weight: number,
  index: PassageIndex,
  question: Question,
): void {
  const best = candidates
    .map(({ reading, score }) => ({ at: reading.passageIndex, score }))
    .sort((a, b) => b.score - a.score)
    .slice(0, FEEDBACK_PASSAGES);
  const strong = sharedTerms(best, index, question);
  let whole = 0;
  for (const { weight } of strong.values()) whole += weight;
  if (whole === 0) return;
  const table = createTermTable(strong);
  for (const candidate of candidates) {
    const share = sharedBy(candidate.reading.passageIndex, table, index) / whole;
    candidate.values[FEEDBACK] = share;
    candidate.score += weight * share;
  }
}

/** What a passage has of the shared terms, each once, without its own vote. */
function sharedBy(passageIndex: number, table: TermTable<SharedTerm>, { store }: PassageIndex): number {
  const met: SharedTerm[] = [];
  let sum = 0;
  const end = store.starts[passageIndex + 1] ?? 0;
  for (let word = store.starts[passageIndex] ?? 0; word < end; word += 1) {
    const shared = table.find(store.terms[word] ?? -1);
    if (!shared || met.includes(shared)) continue;
    met.push(shared);
    sum += shared.weight - shared.rarity * (shared.votes.get(passageIndex) ?? 0);
  }
  return sum;
}

interface SharedTerm {
  readonly rarity: number;
  /** By passage. */
  readonly votes: ReadonlyMap<number, number>;
  /** Rarity times votes. */
  readonly weight: number;
}

/** The strongest terms that at least two of the best passages have and the question has not. */
function sharedTerms(
  best: readonly { readonly at: number; readonly score: number }[],
  index: PassageIndex,
  question: Question,
): ReadonlyMap<number, SharedTerm> {
  const asked = new Set(question.units.flatMap(({ alternatives }) => alternatives.map(({ termId }) => termId)));
  const votesOf = new Map<number, Map<number, number>>();
  const { terms, starts } = index.store;
  for (const { at, score } of best) {
    const vote = Math.exp(score - (best[0]?.score ?? 0));
    for (let word = starts[at] ?? 0; word < (starts[at + 1] ?? 0); word += 1) {
      const term = terms[word] ?? -1;
      if (asked.has(term)) continue;
      const votes = votesOf.get(term);
      if (votes) votes.set(at, vote);
      else votesOf.set(term, new Map([[at, vote]]));
    }
  }
  const count = Math.max(1, index.passages.length);
  const shared: { term: number; one: SharedTerm }[] = [];
  for (const [term, votes] of votesOf) {
    if (votes.size < 2) continue;
    const rarity = rarityOf(index.frequency(term), count);
    const weight = rarity * [...votes.values()].reduce((sum, vote) => sum + vote, 0);
    shared.push({ term, one: { rarity, votes, weight } });
  }
  shared.sort((a, b) => b.one.weight - a.one.weight || a.term - b.term);
  return new Map(shared.slice(0, FEEDBACK_TERMS).map(({ term, one }) => [term, one]));
}
