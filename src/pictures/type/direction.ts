/** A stretch of one direction; runs stand in the order in which they are drawn, from the left. */
export interface DirectionRun {
  readonly text: string;
  readonly isRightToLeft: boolean;
}

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const NUMBER = /\p{Nd}/u;
const LETTER = /\p{L}/u;

/** True if the first letter of the text is written from right to left. */
export function startsRightToLeft(text: string): boolean {
  const first = LETTER.exec(text)?.[0];
  return first !== undefined && RIGHT_TO_LEFT.test(first);
}

/**
 * Splits one line into runs of one direction, in drawing order.
 *
 * The part of the Unicode Bidirectional Algorithm (UAX #9) that lines without embeddings need: strong letters, digits as
 * left-to-right islands, and signs between them that follow their neighbours (rules N1, N2), then rule L2.
 */
export function directionRuns(text: string, isBaseRightToLeft: boolean): readonly DirectionRun[] {
  if (!isBaseRightToLeft && !RIGHT_TO_LEFT.test(text)) return text === '' ? [] : [{ text, isRightToLeft: false }];
  const signs = Array.from(text);
  const base = isBaseRightToLeft ? 1 : 0;
  const levels = resolveNeutrals(
    signs.map((sign) => strongLevel(sign, base)),
    base,
  );
  const runs: { text: string; level: number }[] = [];
  for (const [index, sign] of signs.entries()) {
    const level = levels[index] ?? base;
    const last = runs.at(-1);
    if (last?.level === level) last.text += sign;
    else runs.push({ text: sign, level });
  }
  return reorder(runs).map(({ text, level }) => ({ text, isRightToLeft: level % 2 === 1 }));
}

function strongLevel(sign: string, base: number): number | undefined {
  if (RIGHT_TO_LEFT.test(sign)) return 1;
  if (NUMBER.test(sign) || LETTER.test(sign)) return base === 1 ? 2 : 0;
  return undefined;
}

function resolveNeutrals(levels: readonly (number | undefined)[], base: number): readonly number[] {
  const before: (number | undefined)[] = [];
  let last: number | undefined = base;
  for (const level of levels) {
    last = level ?? last;
    before.push(last);
  }
  const resolved: number[] = [];
  let next = base;
  for (let index = levels.length - 1; index >= 0; index -= 1) {
    const level = levels[index];
    if (level !== undefined) next = level;
    resolved[index] = level ?? (before[index] === next ? next : base);
  }
  return resolved;
}

/** Rule L2: from the highest level down to the lowest odd one, reverse every stretch of runs at that level or above. */
function reorder<Run extends { level: number }>(runs: readonly Run[]): readonly Run[] {
  let ordered = [...runs];
  for (let level = Math.max(0, ...runs.map((run) => run.level)); level > 0; level -= 1) {
    const next: Run[] = [];
    let stretch: Run[] = [];
    for (const run of ordered) {
      if (run.level >= level) {
        stretch.unshift(run);
        continue;
      }
      next.push(...stretch, run);
      stretch = [];
    }
    ordered = [...next, ...stretch];
  }
  return ordered;
}
