import type { Phase } from '../corpus/model.ts';
import { oneLine } from './drawable-text.ts';
import { breakLines } from './line-breaking.ts';
import { line, placeText } from './scene.ts';
import type { Shape, TextShape } from './scene.ts';
import { COLOURS, LABEL_SIZE, WIDTH } from './theme.ts';
import { chooseTicks, dayRange } from './time-axis.ts';
import type { DayRange, Tick } from './time-axis.ts';
import type { TimeScale } from './timeline-lane.ts';
import type { TextStyle, Typesetter } from './typesetter.ts';

/** The phases' bands and, above the lanes, the labels that have room. */
export interface LaidPhases {
  readonly height: number;
  readonly draw: (top: number, bottom: number) => readonly Shape[];
}

const LABEL: TextStyle = { family: 'sans', weight: 400, size: LABEL_SIZE };
const MAJOR: TextStyle = { family: 'sans', weight: 600, size: LABEL_SIZE };
const LABEL_LEADING = 31;
const LABEL_PADDING = 8;
const TICK_GAP = 22;
const EDGE = 12;

/** Lays out the phases that meet the range. A label that does not fit its band on two lines is left out. */
export function layoutPhases(
  phases: readonly Phase[],
  range: DayRange,
  scale: TimeScale,
  typesetter: Typesetter,
): LaidPhases {
  const measure = (text: string): number => typesetter.measure(text, LABEL);
  const bands = phases
    .map(({ label, date }) => ({ label: oneLine(label), ...dayRange(date) }))
    .filter(({ from, to }) => from < range.to && to > range.from)
    .sort((a, b) => a.from - b.from || a.to - b.to)
    .map(({ label, from, to }) => ({
      label,
      left: scale.toX(Math.max(from, range.from)),
      right: scale.toX(Math.min(to, range.to)),
    }));
  const labels = bands.map(({ label, left, right }, index) => {
    const next = Math.min(right, bands[index + 1]?.left ?? right);
    const room = next - left - 2 * LABEL_PADDING;
    const isWide = label.split(' ').every((word) => measure(word) < room);
    const lines = isWide ? breakLines(label, room, measure) : [];
    return lines.length <= 2 ? lines : [];
  });
  const most = Math.max(0, ...labels.map((lines) => lines.length));
  const height = most === 0 ? 0 : most * LABEL_LEADING + 14;
  const draw = (top: number, bottom: number): readonly Shape[] =>
    bands.flatMap(({ left, right }, index) => [
      ...(index % 2 === 0
        ? [{ kind: 'rectangle', part: 'phase', box: { left, top, right, bottom }, fill: COLOURS.band } as const]
        : []),
      ...(labels[index] ?? []).map((words, row) =>
        placeText(typesetter, words, LABEL, {
          part: 'phase-label',
          x: left + LABEL_PADDING,
          baseline: top + 7 + row * LABEL_LEADING + 25,
          fill: COLOURS.muted,
        }),
      ),
    ]);
  return { height, draw };
}

/** Draws the lines of the axis through the lanes, and their labels below. */
export function drawAxis(
  range: DayRange,
  scale: TimeScale,
  top: number,
  bottom: number,
  typesetter: Typesetter,
): readonly Shape[] {
  const place = (tick: Tick): TextShape =>
    placeText(typesetter, tick.label, tick.isMajor ? MAJOR : LABEL, {
      part: 'tick-label',
      x: scale.toX(tick.labelDay),
      anchor: 'middle',
      baseline: bottom + 38,
      fill: tick.isMajor ? COLOURS.ink : COLOURS.muted,
    });
  const fits = (ticks: readonly Tick[]): boolean => {
    const boxes = ticks.map((tick) => place(tick).box);
    return boxes.every((box, index) => index === 0 || box.left >= (boxes[index - 1]?.right ?? 0) + TICK_GAP);
  };
  const ticks = chooseTicks(range, fits);
  const labels = ticks.map(place).filter(({ box }) => box.left >= EDGE && box.right <= WIDTH - EDGE);
  return [
    ...ticks.map((tick) => {
      const x = scale.toX(tick.day);
      return line('grid', [x, top], [x, bottom + 8], tick.isMajor ? COLOURS.tick : COLOURS.rule, 2);
    }),
    line('axis', [scale.left, bottom], [scale.right, bottom], COLOURS.tick, 2),
    ...labels,
  ];
}
