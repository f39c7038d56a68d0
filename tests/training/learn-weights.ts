import type { SignalName } from '../../src/archive/search/ranking/signals.ts';

/** A question to learn from: each candidate's signals, and which of them answer it. */
export interface Lesson {
  /** How much it counts. */
  readonly weight: number;
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
  const tables = lessons
    .filter(({ candidates }) => candidates.some(({ isRight }) => isRight) && candidates.some(({ isRight }) => !isRight))
    .map(({ candidates, weight }) => ({
      weight,
      isRight: candidates.map(({ isRight }) => isRight),
      values: Float64Array.from(candidates.flatMap(({ signals }) => names.map((name) => signals[name]))),
    }));
  const whole = tables.reduce((sum, { weight }) => sum + weight, 0);
  const weights = new Float64Array(names.length);
  const first = new Float64Array(names.length);
  const second = new Float64Array(names.length);
  for (let round = 1; round <= ROUNDS; round += 1) {
    const gradient = weights.map((weight) => 2 * penalty * weight);
    for (const table of tables) addGradient(table, weights, gradient, table.weight / whole);
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

/** `values`: the signals of one candidate after another. */
function addGradient(
  { isRight, values }: { readonly isRight: readonly boolean[]; readonly values: Float64Array },
  weights: Float64Array,
  gradient: Float64Array,
  scale: number,
): void {
  const width = weights.length;
  const masses = new Float64Array(isRight.length);
  for (let row = 0; row < masses.length; row += 1) {
    let score = 0;
    for (let at = 0; at < width; at += 1) score += (values[row * width + at] ?? 0) * (weights[at] ?? 0);
    masses[row] = score;
  }
  const top = masses.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
  let whole = 0;
  let right = 0;
  for (let row = 0; row < masses.length; row += 1) {
    const mass = Math.exp((masses[row] ?? 0) - top);
    masses[row] = mass;
    whole += mass;
    if (isRight[row] === true) right += mass;
  }
  for (let row = 0; row < masses.length; row += 1) {
    const mass = masses[row] ?? 0;
    const pull = scale * (mass / whole - (isRight[row] === true ? mass / right : 0));
    for (let at = 0; at < width; at += 1) gradient[at] = (gradient[at] ?? 0) + pull * (values[row * width + at] ?? 0);
  }
}
