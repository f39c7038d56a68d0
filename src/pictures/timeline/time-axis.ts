import { SHORT_MONTHS } from '../../text/months.ts';
import { dayNumber, monthStart } from '../../corpus/dates/calendar.ts';
import { firstDay, formatYear, lastDay, type DateSpan } from '../../corpus/dates/date-span.ts';
import { line, placeText, type Shape, type Studio, type TextShape } from '../scene.ts';
import { WIDTH } from '../theme.ts';
import type { TextStyle } from '../type/typesetter.ts';
import { itemAt } from '../../item-at.ts';
import { ofEach } from '../../of-each.ts';

/** From one day up to another one, exclusive; days since 1 January 1970. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

/** The middle of a stretch of days, or of pixels. */
export function middleOf({ from, to }: DayRange): number {
  return (from + to) / 2;
}

/** How days lie on the picture. */
export interface TimeScale {
  readonly left: number;
  readonly right: number;
  readonly toX: (day: number) => number;
}

/** Lays a range of days between two places across. */
export function createScale({ from, to }: DayRange, left: number, right: number): TimeScale {
  return { left, right, toX: (day) => left + ((day - from) / (to - from)) * (right - left) };
}

/** A line of the axis. `isMajor` where a year begins on an axis of months. */
export interface Tick {
  readonly day: number;
  /** Middle of the label: the day's noon where ticks are days, else the line itself. */
  readonly labelDay: number;
  readonly label: string;
  readonly isMajor: boolean;
}

const DAY_MS = 86_400_000;
const MIN_DAYS = 7;
const PADDING_SHARE = 0.03;
/** A step that has more of them in a range is far too fine for it, and not worth counting out. */
const MAX_STEPS = 60;

/** The days that a date can mean: asked for many times while a picture is laid out, and reckoned once. */
export const dayRange = ofEach((date: DateSpan): DayRange => ({
  from: dayNumber(firstDay(date)),
  to: dayNumber(lastDay(date)) + 1,
}));

/** The stretch of time that an axis over events shows: all of them, as far as they lie in `range`; at least a week; a little room at both ends. */
export function axisRange({ events, range: asked }: Dated): DayRange {
  const limits = asked ? dayRange(asked) : { from: -Infinity, to: Infinity };
  const all = events.map(({ date }) => dayRange(date));
  const inside = all.filter((range) => range.from < limits.to && range.to > limits.from);
  const ranges = inside.length === 0 ? all : inside.map((range) => cut(range, limits));
  let [from, to] = [Infinity, -Infinity];
  for (const range of ranges) [from, to] = [Math.min(from, range.from), Math.max(to, range.to)];
  const lacking = Math.max(0, MIN_DAYS - (to - from)) / 2;
  const padding = Math.max(0.2, (to - from + 2 * lacking) * PADDING_SHARE);
  return { from: from - lacking - padding, to: to + lacking + padding };
}

interface Dated {
  readonly events: readonly { readonly date: DateSpan }[];
  readonly range?: DateSpan;
}

/** What of a range lies within limits. */
export function cut(range: DayRange, limits: DayRange): DayRange {
  return { from: Math.max(range.from, limits.from), to: Math.min(range.to, limits.to) };
}

interface Step {
  readonly days: number;
  readonly list: (range: DayRange) => readonly Tick[];
}

/** The finest first. */
const STEPS: readonly Step[] = [
  ...[1, 2, 7].map((count): Step => ({ days: count, list: (range) => listDays(range, count) })),
  ...[1, 3, 6].map((count): Step => ({ days: count * 30.44, list: (range) => listMonths(range, count) })),
  ...[1, 2, 5, 10, 25, 50, 100, 250, 500, 1000].map((count): Step => ({
    days: count * 365.25,
    list: (range) => listYears(range, count),
  })),
];

/**
 * The finest ticks whose labels fit: days for a week, then weeks, months, quarters, half years, years and so on.
 * `fits` is asked with all ticks of a step, in ascending order; the coarsest step is taken if none fits.
 */
export function chooseTicks(range: DayRange, fits: (ticks: readonly Tick[]) => boolean): readonly Tick[] {
  let ticks: readonly Tick[] = [];
  for (const { days, list } of STEPS) {
    if ((range.to - range.from) / days > MAX_STEPS) continue;
    ticks = list(range);
    if (fits(ticks)) break;
  }
  return ticks;
}

function listDays({ from, to }: DayRange, count: number): readonly Tick[] {
  const ticks: Tick[] = [];
  let lastMonth = '';
  // 5 January 1970 was a Monday: weeks begin with Mondays.
  for (let day = Math.ceil((from - 4) / count) * count + 4; day <= to; day += count) {
    const date = new Date(day * DAY_MS);
    const month = itemAt(SHORT_MONTHS, date.getUTCMonth());
    const label = month === lastMonth ? String(date.getUTCDate()) : `${String(date.getUTCDate())} ${month}`;
    ticks.push({ day, labelDay: day + 0.5, label, isMajor: false });
    lastMonth = month;
  }
  return ticks;
}

function listMonths({ from, to }: DayRange, count: number): readonly Tick[] {
  const ticks: Tick[] = [];
  const start = new Date(from * DAY_MS);
  const first = start.getUTCFullYear() * 12 + start.getUTCMonth();
  for (let at = Math.ceil(first / count) * count; ; at += count) {
    const [year, month] = [Math.floor(at / 12), ((at % 12) + 12) % 12];
    const day = monthStart(year, month);
    if (day > to) return ticks;
    if (day < from) continue;
    const name = itemAt(SHORT_MONTHS, month);
    const label = month === 0 ? formatYear(year) : ticks.length === 0 ? `${name} ${formatYear(year)}` : name;
    ticks.push({ day, labelDay: day, label, isMajor: month === 0 });
  }
}

function listYears({ from, to }: DayRange, count: number): readonly Tick[] {
  const ticks: Tick[] = [];
  const first = new Date(Math.floor(from) * DAY_MS).getUTCFullYear();
  for (let at = Math.ceil(first / count) * count; ; at += count) {
    // There is no year 0: round years before our era are 500 BC (-499), not -500.
    const year = at <= 0 && count > 1 ? at + 1 : at;
    const day = monthStart(year, 0);
    if (day > to) return ticks;
    if (day >= from) ticks.push({ day, labelDay: day, label: formatYear(year), isMajor: false });
  }
}

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
