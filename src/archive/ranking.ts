import type { PassageIndex } from './passages.ts';
import { rarityOf, type Question } from './question.ts';
import { createPassageReader, type Reading } from './reading.ts';
import { SIGNALS, SIGNAL_NAMES, type SignalName } from './signals.ts';
import { LEARNED } from './weights.ts';

/** Read again, of what the first stage finds: 98 and 99 in 100 tuning questions have a right passage among them (of fifty 94 and 99). */
const CANDIDATES = 100;
/**
 * Postings (a term's passages) that the first stage may walk, since each costs MiniSearch an object: this share of the passages,
 * within limits. Common words and weak alternatives fall out first; the rarest word never does.
 */
const POSTINGS = { share: 2, least: 1500, most: 15_000 } as const;
/** Candidates whose words feed back, and words taken from them. */
const FEEDBACK_PASSAGES = 6;
const FEEDBACK_TERMS = 30;

/** A passage with its evidence. */
export interface RankedPassage {
  readonly passageIndex: number;
  readonly score: number;
  /** Put together anew at each reading: few are looked at. */
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
  const found = new Set([...findCandidates(question, index), ...findHeaded(question, index)]);
  const candidates = [...found].map((passageIndex) => {
    const reading = readPassage(passageIndex);
    return { reading, values: readSignals(reading, question, index), score: 0 };
  });
  const factors = Float64Array.from(SIGNAL_NAMES, (name) => weights[name]);
  for (const candidate of candidates) candidate.score = weigh(candidate.values, factors);
  if (weights.feedback !== 0) addFeedback(candidates, weights.feedback, index, question);
  return candidates
    .map(({ reading, values, score }): RankedPassage => ({
      passageIndex: reading.passageIndex,
      score,
      reading,
      question,
      get signals() {
        return nameSignals(values);
      },
    }))
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

/** MiniSearch multiplies a score by the number of the question's terms that match, which rewards passages for common words: divided out. */
function findCandidates(question: Question, index: PassageIndex): readonly number[] {
  const boosts = firstStageTerms(question, index);
  if (boosts.size === 0) return [];
  const found = index.firstStage.search([...boosts.keys()].join(' '), { boostTerm: (term) => boosts.get(term) ?? 1 });
  const scored: { passageIndex: number; score: number }[] = [];
  for (const { id, score, queryTerms } of found)
    scored.push({ passageIndex: Number(id), score: score / queryTerms.length });
  scored.sort((a, b) => b.score - a.score || a.passageIndex - b.passageIndex);
  return scored.slice(0, CANDIDATES).map(({ passageIndex }) => passageIndex);
}

/** The first passage below each heading that says just what is asked ("who is X" and a heading "X"): where a name stands in most passages, the first stage cannot tell the one that is about it. */
function findHeaded({ units }: Question, { store }: PassageIndex): readonly number[] {
  const asked = units.map(({ alternatives }) => new Set(alternatives.map(({ termId }) => termId)));
  if (asked.length === 0) return [];
  const isHeaded = store.contexts.map(
    ({ nearest }) =>
      nearest.length > 0 &&
      asked.every((terms) => nearest.some((term) => terms.has(term))) &&
      nearest.every((term) => asked.some((terms) => terms.has(term))),
  );
  const headed = new Map<number, number>();
  if (!isHeaded.includes(true)) return [];
  store.contextOf.forEach((context, passageIndex) => {
    if (isHeaded[context] === true && !headed.has(context)) headed.set(context, passageIndex);
  });
  return [...headed.values()].slice(0, CANDIDATES);
}

function firstStageTerms(question: Question, index: PassageIndex): ReadonlyMap<string, number> {
  const strengths = new Map<number, number>();
  const count = Math.max(1, index.passages.length);
  for (const { alternatives, rarity, isPerson } of question.units) {
    // Wherever a part of a person's name stands, the person does: one term is enough.
    for (const { termId, strength } of isPerson ? alternatives.slice(0, 1) : alternatives) {
      const own = rarityOf(index.frequency(termId), count);
      strengths.set(termId, Math.max(strengths.get(termId) ?? 0, strength * Math.min(1, rarity / Math.max(own, 1e-9))));
    }
  }
  const cost = (termId: number, strength: number) => index.frequency(termId) / strength;
  const cheapest = [...strengths].sort(([a, weightA], [b, weightB]) => cost(a, weightA) - cost(b, weightB) || a - b);
  const budget = Math.min(POSTINGS.most, Math.max(POSTINGS.least, POSTINGS.share * count));
  const boosts = new Map<string, number>();
  let postings = 0;
  for (const [termId, strength] of cheapest) {
    postings += index.frequency(termId);
    if (postings > budget && boosts.size > 0) break;
    boosts.set(termId.toString(36), strength);
  }
  return boosts;
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
  const { terms, starts } = index.store;
  for (const candidate of candidates) {
    const { passageIndex } = candidate.reading;
    const met = new Set<SharedTerm>();
    const end = starts[passageIndex + 1] ?? 0;
    for (let word = starts[passageIndex] ?? 0; word < end; word += 1) {
      const shared = strong.get(terms[word] ?? -1);
      if (shared) met.add(shared);
    }
    let sum = 0;
    for (const shared of met) sum += shared.weight - shared.rarity * (shared.votes.get(passageIndex) ?? 0);
    candidate.values[FEEDBACK] = sum / whole;
    candidate.score += weight * (sum / whole);
  }
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
