/** One line of the table: what was measured, on what, and how many times the other. */
export interface Row {
  readonly what: string;
  /** What stands at 1. */
  readonly against: string;
  readonly ratio: string;
  readonly figures: string;
}

/** The time below which this share of all lies. */
export function share(timesMs: readonly number[], part: number): number {
  const sorted = timesMs.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? 0;
}

/** `1.3×`, `0.08×`. */
export function times(ratio: number): string {
  return `${ratio >= 10 ? ratio.toFixed(0) : ratio.toFixed(ratio < 0.1 ? 3 : 2)}×`;
}

/** `12.3 ms`. */
export function ms(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 0)} ms`;
}

/** How long the work takes, in milliseconds. */
export function timeOf(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/** Members of a list in an order that is the same in every run and has nothing to do with how the list is sorted. */
export function sample<Item>(items: readonly Item[], count: number): readonly Item[] {
  const step = Math.max(1, Math.floor(items.length / count));
  return items.filter((_, place) => place % step === 0).slice(0, count);
}
