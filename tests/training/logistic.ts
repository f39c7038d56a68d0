import { EVIDENCE_NAMES, type ConfidenceWeights, type Evidence } from '../../src/archive/search/ranking/confidence.ts';

/** Evidence for a first passage, and whether it answers. `weight`: how much the example counts. */
export interface ConfidenceExample {
  readonly evidence: Evidence;
  readonly isRight: boolean;
  readonly weight: number;
}

const ROUNDS = 3000;
const STEP = 0.5;
const PENALTY = 1e-4;

/** Learns the weights of a logistic sum by gradient descent with a small quadratic penalty. Deterministic. */
export function learnConfidence(examples: readonly ConfidenceExample[]): ConfidenceWeights {
  const weights = new Float64Array(EVIDENCE_NAMES.length + 1);
  const whole = examples.reduce((sum, { weight }) => sum + weight, 0);
  const rows = examples.map(({ evidence, isRight, weight }) => ({
    values: Float64Array.from([...EVIDENCE_NAMES.map((name) => evidence[name]), 1]),
    wanted: isRight ? 1 : 0,
    share: weight / whole,
  }));
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradient = weights.map((weight) => 2 * PENALTY * weight);
    for (const { values, wanted, share } of rows) {
      const sum = values.reduce((total, value, at) => total + value * (weights[at] ?? 0), 0);
      const pull = share * (1 / (1 + Math.exp(-sum)) - wanted);
      for (let at = 0; at < values.length; at += 1) gradient[at] = (gradient[at] ?? 0) + pull * (values[at] ?? 0);
    }
    for (let at = 0; at < weights.length; at += 1) weights[at] = (weights[at] ?? 0) - STEP * (gradient[at] ?? 0);
  }
  const names = [...EVIDENCE_NAMES, 'bias'] as const;
  return Object.fromEntries(names.map((name, at) => [name, Math.round((weights[at] ?? 0) * 1000) / 1000])) as Record<
    keyof Evidence | 'bias',
    number
  >;
}
