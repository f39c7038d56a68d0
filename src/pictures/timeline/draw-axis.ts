import { line, placeText, type Shape, type TextShape } from '../scene.ts';
import type { Studio } from '../studio.ts';
import { WIDTH } from '../theme.ts';
import { chooseTicks, type DayRange, type Tick, type TimeScale } from './time-axis.ts';
import type { TextStyle } from '../type/typesetter.ts';
import { itemAt } from '../../item-at.ts';

const LABEL: TextStyle = { family: 'narrow', weight: 400, size: 33 };
const MAJOR: TextStyle = { family: 'narrow', weight: 600, size: 33 };
const TICK_GAP = 22;
const EDGE = 24;

/** Draws the lines of the axis through the lanes, and their labels below. */
export function drawAxis(
  range: DayRange,
  scale: TimeScale,
  top: number,
  bottom: number,
  { typesetter, theme }: Studio,
): readonly Shape[] {
  const place = (tick: Tick): TextShape =>
    placeText(typesetter, tick.label, tick.isMajor ? MAJOR : LABEL, {
      part: 'tick-label',
      x: scale.toX(tick.labelDay),
      anchor: 'middle',
      baseline: bottom + 40,
      fill: tick.isMajor ? theme.ink : theme.muted,
    });
  const fits = (ticks: readonly Tick[]): boolean => {
    const boxes = ticks.map((tick) => place(tick).box);
    return boxes.every((box, index) => index === 0 || box.left >= itemAt(boxes, index - 1).right + TICK_GAP);
  };
  const ticks = chooseTicks(range, fits);
  const labels = ticks.map(place).filter(({ box }) => box.left >= EDGE && box.right <= WIDTH - EDGE);
  return [
    ...ticks.map((tick) => {
      const x = scale.toX(tick.day);
      return line('grid', [x, top], [x, bottom + 8], tick.isMajor ? theme.tick : theme.rule, 2);
    }),
    line('axis', [scale.left, bottom], [scale.right, bottom], theme.tick, 2),
    ...labels,
  ];
}
