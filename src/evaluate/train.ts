import type { SignalName } from '../archive/signals.ts';

/** A question to learn from: each candidate's signals, and which of them answer it. */
export interface Lesson {
  readonly candidates: readonly { readonly signals: Readonly<Record<SignalName, number>>; readonly isRight: boolean }[];
}

const ROUNDS = 400;
const STEP = 0.05;

/**
 * Learns the weights under which right candidates come first: listwise softmax loss (Cao et al., "Learning to rank: from pairwise
 * to listwise approach", 2007), Adam, a quadratic penalty that holds needless weights near 0. Deterministic.
 */
export function learnWeights(
  lessons: readonly Lesson[],
  names: readonly SignalName[],
  penalty = 0.0005,
): Record<SignalName, number> {
  const usable = lessons.filter(
    ({ candidates }) => candidates.some(({ isRight }) => isRight) && candidates.some(({ isRight }) => !isRight),
  );
  const tables = usable.map(({ candidates }) =>
    candidates.map(({ signals, isRight }) => ({ isRight, values: Float64Array.from(names, (name) => signals[name]) })),
  );
  const weights = new Float64Array(names.length);
  const first = new Float64Array(names.length);
  const second = new Float64Array(names.length);
  for (let round = 1; round <= ROUNDS; round += 1) {
    const gradient = weights.map((weight) => 2 * penalty * weight);
    for (const table of tables) addGradient(table, weights, gradient, 1 / tables.length);
    for (let at = 0; at < weights.length; at += 1) {
      const slope = gradient[at] ?? 0;
      first[at] = 0.9 * (first[at] ?? 0) + 0.1 * slope;
      second[at] = 0.999 * (second[at] ?? 0) + 0.001 * slope * slope;
      const step = (first[at] ?? 0) / (1 - 0.9 ** round) / (Math.sqrt((second[at] ?? 0) / (1 - 0.999 ** round)) + 1e-8);
      weights[at] = (weights[at] ?? 0) - STEP * step;
    }
  }
  return Object.fromEntries(names.map((name, at) => [name, Math.round((weights[at] ?? 0) * 1000) / 1000])) as Record<
    SignalName,
    number
  >;
}

function addGradient(
  table: readonly { readonly isRight: boolean; readonly values: Float64Array }[],
  weights: Float64Array,
  gradient: Float64Array,
  scale: number,
): void {
  const scores = table.map(({ values }) => values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0));
  const top = Math.max(...scores);
  const masses = scores.map((score) => Math.exp(score - top));
  const whole = masses.reduce((sum, mass) => sum + mass, 0);
  const right = masses.reduce((sum, mass, at) => sum + (table[at]?.isRight ? mass : 0), 0);
  for (const [candidate, { isRight, values }] of table.entries()) {
    const mass = masses[candidate] ?? 0;
    const pull = mass / whole - (isRight ? mass / right : 0);
    for (let at = 0; at < values.length; at += 1) gradient[at] = (gradient[at] ?? 0) + scale * pull * (values[at] ?? 0);
  }
}
