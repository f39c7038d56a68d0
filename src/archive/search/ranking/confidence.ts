import { float64At } from '../../packed/number-at.ts';
import type { Question } from '../query/question.ts';
import type { RankedPassage } from './ranking.ts';

/** What tells whether the first passage answers; shares, so that they mean the same in every corpus. */
export interface Evidence {
  /** First-stage score of the first passage as a share of the question's rarity; words that no passage has count as rarest. */
  readonly score: number;
  /** Rarity covered by the first passage with its headings and title. */
  readonly coverage: number;
  /** Rarity covered by its best sentence. */
  readonly sentence: number;
  /** Rarity of the words that any passage has. */
  readonly known: number;
  /** Lead of the first over the second, of all that the ranking can give. */
  readonly margin: number;
  /** How much is asked, of eight words or more: few words are met by chance more easily than many. */
  readonly size: number;
  /** Words met, whatever their rarity. */
  readonly met: number;
  /** Persons named in the question that the first passage names. */
  readonly people: number;
  /** How much of what is typed the first passage's nearest line has, how much of that line is in what is typed, and both at once. */
  readonly askedOfQuestion: number;
  readonly askedOfLine: number;
  readonly askedLikeness: number;
  /** How much less another passage's line is like the question. */
  readonly askedMargin: number;
  /** Words, by rarity among the lines, that any line has. */
  readonly askedKnown: number;
}

export const EVIDENCE_NAMES = [
  'score',
  'coverage',
  'sentence',
  'known',
  'margin',
  'size',
  'met',
  'people',
  'askedOfQuestion',
  'askedOfLine',
  'askedLikeness',
  'askedMargin',
  'askedKnown',
] as const satisfies readonly (keyof Evidence)[];

const NONE: Evidence = {
  score: 0,
  coverage: 0,
  sentence: 0,
  known: 0,
  margin: 0,
  size: 0,
  met: 0,
  people: 0,
  askedOfQuestion: 0,
  askedOfLine: 0,
  askedLikeness: 0,
  askedMargin: 0,
  askedKnown: 0,
};

/** Evidence for a ranking; all 0 for an empty one. */
export function weighEvidence(question: Question, ranked: readonly RankedPassage[], askedKnown: number): Evidence {
  const [first, second] = ranked;
  if (!first) return NONE;
  const { text, headings, title } = first.reading;
  const isMet = (_: unknown, queryTerm: number) =>
    Math.max(float64At(text, queryTerm), float64At(headings, queryTerm), float64At(title, queryTerm)) >= 0.3;
  const { asked } = first;
  const rival = ranked.slice(1).reduce((most, other) => Math.max(most, other.asked.likeness), 0);
  const known = question.queryTerms.reduce((sum, queryTerm) => sum + (queryTerm.isKnown ? queryTerm.rarity : 0), 0);
  return {
    score: first.signals.bm25InContext,
    coverage: first.signals.coverageInContext,
    sentence: first.signals.sentence,
    known: question.totalRarity > 0 ? known / question.totalRarity : 0,
    margin: second ? Math.min(1, (first.score - second.score) / 5) : 1,
    size: Math.min(1, question.queryTerms.length / 8),
    met: question.queryTerms.filter(isMet).length / Math.max(1, question.queryTerms.length),
    people: first.signals.people,
    askedOfQuestion: asked.ofQuestion,
    askedOfLine: asked.ofLine,
    askedLikeness: asked.likeness,
    askedMargin: asked.likeness - rival,
    askedKnown,
  };
}

export type ConfidenceWeights = Readonly<Record<keyof Evidence | 'bias', number>>;

/** Chance (0 to 1) that the question is one this corpus answers: a logistic sum of the evidence. */
export function confidenceOf(evidence: Evidence, weights: ConfidenceWeights): number {
  const sum = EVIDENCE_NAMES.reduce((total, name) => total + weights[name] * evidence[name], weights.bias);
  return 1 / (1 + Math.exp(-sum));
}
