import { MARGIN, WIDTH, lettersOn, mix, type Theme } from '../theme.ts';
import { placeChips, stackStretches } from './lane-layout.ts';
import type { ChartEvent } from '../picture-spec.ts';
import { circle, line, placeInMiddle, placeLines, type Box, type Part, type Shape, type Studio } from '../scene.ts';
import { dayRange, middleOf, type TimeScale } from './time-axis.ts';
import { isInexact, type EventLane } from './timeline-events.ts';
import type { TextStyle } from '../type/typesetter.ts';
import { itemAt } from '../../item-at.ts';

/** A chip with an event's number: the same size in the whole picture. */
export interface ChipSize {
  readonly width: number;
  readonly height: number;
  readonly style: TextStyle;
}

/** The events of one side as they are drawn: its name in lines, its colour in the theme's shade. */
export interface LabelledLane extends Omit<EventLane, 'label'> {
  readonly label: readonly string[];
}

interface Mark {
  readonly event: ChartEvent;
  readonly kind: 'point' | 'bar' | 'hollow';
  /** Pixels. */
  readonly from: number;
  readonly to: number;
}

/** The names of the lanes. */
export const LANE_LABEL: TextStyle = { family: 'narrow', weight: 600, size: 34 };
const LABEL_LEADING = 37;
const POINT_RADIUS = 7;
/** A stretch narrower than this is drawn as a point: its ends could not be told apart. */
const MIN_STRETCH_PX = 20;
const STRETCH_HEIGHT = 12;
const STRIP_ROW = 16;
const MAX_STRIP_ROWS = 3;
/** More only where the chips would not fit otherwise. */
const MAX_CHIP_ROWS = 2;
const CHIP_GAP = 6;
const CHIP_ROW_GAP = 4;
const LEADER_GAP = 10;
const PADDING = 8;

/**
 * Lays out one lane: its name, and those of its events that are `numbered` as chips in rows, below them a strip with points, bars (ranges)
 * and hollow marks (inexact dates) for these and ticks for all others.
 */
export function layoutLane(
  { label, colour, events }: LabelledLane,
  numbered: ReadonlySet<ChartEvent>,
  scale: TimeScale,
  chip: ChipSize,
  studio: Studio,
): Part {
  const { typesetter, theme } = studio;
  const marks = events
    .filter((event) => numbered.has(event))
    .map((event) => toMark(event, scale))
    .sort((a, b) => middleOf(a) - middleOf(b) || a.event.number - b.event.number);
  const ticks = events.filter((event) => !numbered.has(event)).map((event) => middleOf(toMark(event, scale)));
  const { left, right } = scale;
  const limits = { left, right, width: chip.width, gap: CHIP_GAP, maxRows: MAX_CHIP_ROWS };
  const places = placeChips(marks.map(middleOf), limits);
  const rows = 1 + Math.max(-1, ...places.map(({ row }) => row));
  const stripRows = placeInStrip(marks);
  const stripTop = PADDING + rows * (chip.height + CHIP_ROW_GAP) + (rows > 0 ? LEADER_GAP : 0);
  const ownHeight = stripTop + STRIP_ROW * (1 + Math.max(0, ...stripRows)) + PADDING;
  const height = Math.max(ownHeight, label.length * LABEL_LEADING + 12);
  const draw = (laneTop: number): readonly Shape[] => {
    const top = laneTop + (height - ownHeight) / 2;
    const chips = places.map((place, index) => {
      const bottom = top + stripTop - LEADER_GAP - place.row * (chip.height + CHIP_ROW_GAP);
      const half = chip.width / 2;
      const box = { left: place.x - half, top: bottom - chip.height, right: place.x + half, bottom };
      return {
        ...place,
        box,
        mark: itemAt(marks, index),
        y: top + stripTop + STRIP_ROW * (itemAt(stripRows, index) + 0.5),
      };
    });
    const baseline = laneTop + height / 2 - ((label.length - 1) * LABEL_LEADING) / 2 + 12;
    return [
      line('rule', [MARGIN, laneTop], [WIDTH - MARGIN, laneTop], theme.rule, 2),
      ...ticks.map((x) => drawTick(x, top + stripTop, mix(colour, theme.paper, 0.45))),
      ...chips.map(({ x, box, markX, y }) => line('leader', [x, box.bottom], [markX, y], colour, 2)),
      ...chips.map(({ mark, y }) => drawMark(mark, y, colour, theme)),
      ...chips.flatMap(({ mark: { event, kind }, box }) =>
        drawChip({ number: event.number, isHollow: kind === 'hollow', colour, style: chip.style }, box, studio),
      ),
      ...placeLines(
        typesetter,
        label,
        LANE_LABEL,
        { part: 'lane-label', x: MARGIN, baseline, fill: colour },
        LABEL_LEADING,
      ),
    ];
  };
  return { height, draw };
}

/** An event's number, and how it is drawn. */
interface Chip {
  readonly number: number;
  /** The date is inexact. */
  readonly isHollow: boolean;
  readonly colour: string;
  readonly style: TextStyle;
}

/** Draws an event's number as a chip: filled, or hollow for an inexact date. */
export function drawChip(
  { number, isHollow, colour, style }: Chip,
  box: Box,
  { typesetter, theme }: Studio,
): readonly Shape[] {
  const radius = (box.bottom - box.top) / 2;
  const paint = isHollow ? { fill: theme.paper, stroke: colour, strokeWidth: 3 } : { fill: colour };
  return [
    { kind: 'rectangle', part: 'chip', box, radius: isHollow ? radius - 1.5 : radius, ...paint },
    placeInMiddle(typesetter, String(number), style, box, {
      part: 'number',
      fill: isHollow ? theme.ink : lettersOn(theme, colour),
    }),
  ];
}

/** True if the event's date is drawn as a hollow mark on this scale: inexact, and wide enough for that to be seen. */
export function isHollowOn(event: ChartEvent, scale: TimeScale): boolean {
  return toMark(event, scale).kind === 'hollow';
}

function toMark(event: ChartEvent, scale: TimeScale): Mark {
  const { from, to } = dayRange(event.date);
  const clamp = (x: number): number => Math.max(scale.left, Math.min(scale.right, x));
  const stretch = { from: clamp(scale.toX(from)), to: clamp(scale.toX(to)) };
  if (event.date.end === undefined && !isInexact(event.date)) return { event, kind: 'point', ...stretch };
  if (stretch.to - stretch.from < MIN_STRETCH_PX) return { event, kind: 'point', ...stretch };
  return { event, kind: isInexact(event.date) ? 'hollow' : 'bar', ...stretch };
}

/** Points stand in the first row, stretches in the rows below, where they touch nothing. */
function placeInStrip(marks: readonly Mark[]): readonly number[] {
  const stretches = marks.filter(({ kind }) => kind !== 'point');
  const rows = stackStretches(stretches, 4, MAX_STRIP_ROWS);
  const first = stretches.length < marks.length ? 1 : 0;
  const byMark = new Map(stretches.map((mark, index) => [mark, itemAt(rows, index) + first]));
  return marks.map((mark) => byMark.get(mark) ?? 0);
}

function drawMark({ kind, from, to }: Mark, y: number, colour: string, theme: Theme): Shape {
  if (kind === 'point') return circle('mark', [middleOf({ from, to }), y], POINT_RADIUS, { fill: colour });
  const box = { left: from, top: y - STRETCH_HEIGHT / 2, right: to, bottom: y + STRETCH_HEIGHT / 2 };
  const paint = kind === 'bar' ? { fill: colour } : { fill: theme.paper, stroke: colour, strokeWidth: 3 };
  return { kind: 'rectangle', part: 'mark', box, radius: STRETCH_HEIGHT / 2 - 1, ...paint };
}

function drawTick(x: number, top: number, colour: string): Shape {
  return line('tick', [x, top + 1], [x, top + STRIP_ROW - 1], colour, 4);
}
