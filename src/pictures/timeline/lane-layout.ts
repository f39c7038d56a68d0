import { itemAt } from '../../item-at.ts';

/** A numbered chip: its middle across, its row counted from the axis up, and where its mark is. */
export interface ChipPlace {
  readonly x: number;
  readonly row: number;
  readonly markX: number;
}

/** Where the chips of one lane may stand. */
export interface ChipLimits {
  readonly left: number;
  readonly right: number;
  readonly width: number;
  readonly gap: number;
  readonly maxRows: number;
}

/** How far chips may be moved from their marks before they are stacked in one row more. */
const MAX_SHIFTS_PX = [26, 70];

/**
 * Places the chips of marks (ascending) in as few rows as keep them near their marks, in the order of the marks, none touching
 * another. More than `maxRows` rows are used only where the chips would not fit otherwise.
 */
export function placeChips(marks: readonly number[], limits: ChipLimits): readonly ChipPlace[] {
  const { left, right, width, gap, maxRows } = limits;
  const half = width / 2;
  const wanted = marks.map((x) => ({ x, weight: 1 }));
  for (let rows = 1; ; rows += 1) {
    const spacing = (width + gap) / rows;
    const isTooNarrow = (marks.length - 1) * spacing > right - left - width;
    if (isTooNarrow) continue;
    const centres = spreadOut(wanted, (index) => index * spacing, left + half, right - half);
    const moved = Math.max(0, ...centres.map((x, index) => Math.abs(x - itemAt(marks, index))));
    if (rows < maxRows && moved > (MAX_SHIFTS_PX[rows - 1] ?? Infinity)) continue;
    return centres.map((x, index) => ({ x, row: index % rows, markX: itemAt(marks, index) }));
  }
}

/** Something to be moved across: where it would stand, and how much it matters that it stands there. */
export interface Place {
  readonly x: number;
  readonly weight: number;
}

/**
 * Moves places apart, in their order and within `min` and `max`, with the least weighted sum of squared moves. `offsetOf`: how far
 * each must stand from the first at least, ascending
 * (pool adjacent violators: Ayer and others, "An Empirical Distribution Function for Sampling with Incomplete Information", 1955).
 */
export function spreadOut(
  places: readonly Place[],
  offsetOf: (index: number) => number,
  min: number,
  max: number,
): readonly number[] {
  const pools: { sum: number; weight: number; count: number }[] = [];
  for (const [index, { x, weight }] of places.entries()) {
    let pool = { sum: weight * (x - offsetOf(index)), weight, count: 1 };
    for (let last = pools.at(-1); last && last.sum / last.weight > pool.sum / pool.weight; last = pools.at(-1)) {
      pool = { sum: pool.sum + last.sum, weight: pool.weight + last.weight, count: pool.count + last.count };
      pools.pop();
    }
    pools.push(pool);
  }
  const highest = max - offsetOf(Math.max(0, places.length - 1));
  const starts = pools.flatMap(({ sum, weight, count }) =>
    Array.from({ length: count }, () => Math.max(min, Math.min(highest, sum / weight))),
  );
  return starts.map((start, index) => start + offsetOf(index));
}

/** From one place across to another, in pixels. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Gives each stretch the first row in which it touches no other, the short ones first; one that fits no row gets the last of `maxRows`. */
export function stackStretches(stretches: readonly Stretch[], gap: number, maxRows: number): readonly number[] {
  const rows: Stretch[][] = Array.from({ length: maxRows }, () => []);
  const placed = new Map<number, number>();
  const byLength = stretches
    .map((stretch, index) => ({ stretch, index }))
    .sort((a, b) => length(a.stretch) - length(b.stretch));
  for (const { stretch, index } of byLength) {
    const free = rows.findIndex((row) =>
      row.every(({ from, to }) => to + gap <= stretch.from || from >= stretch.to + gap),
    );
    const row = free === -1 ? maxRows - 1 : free;
    itemAt(rows, row).push(stretch);
    placed.set(index, row);
  }
  return stretches.map((_, index) => placed.get(index) ?? 0);
}

function length({ from, to }: Stretch): number {
  return to - from;
}
