import { formatDateSpan } from '../corpus/dates.ts';
import type { DateSpan, PartialDate } from '../corpus/dates.ts';
import { oneLine } from './drawable-text.ts';
import { breakIntoAtMost, ellipsize } from './line-breaking.ts';
import type { ChartEvent } from './model.ts';
import { placeText } from './scene.ts';
import type { Shape } from './scene.ts';
import { COLOURS, LABEL_SIZE, MARGIN, WIDTH } from './theme.ts';
import { drawChip } from './timeline-lane.ts';
import type { TextStyle, Typesetter } from './typesetter.ts';

/** An event as the legend lists it. */
export interface LegendEntry {
  readonly event: ChartEvent;
  readonly colour: string;
  readonly isHollow: boolean;
}

/** How much room a row takes: date above two lines of title; date above one; or date and title on one line. */
export type LegendStyle = 'roomy' | 'stacked' | 'compact';

export interface LaidLegend {
  readonly height: number;
  readonly draw: (top: number) => readonly Shape[];
}

const COLUMN_GAP = 28;
const COLUMN_WIDTH = (WIDTH - 2 * MARGIN - COLUMN_GAP) / 2;
const CHIP_HEIGHT = 34;
const ROW_HEIGHT: Readonly<Record<LegendStyle, number>> = { roomy: 112, stacked: 76, compact: 42 };
const NUMBER: TextStyle = { family: 'sans', weight: 600, size: 24 };
const DATE: TextStyle = { family: 'sans', weight: 400, size: 24 };
const TITLE: TextStyle = { family: 'sans', weight: 600, size: LABEL_SIZE };
const NARROW_TITLE: TextStyle = { family: 'narrow', weight: 600, size: LABEL_SIZE + 2 };
const NARROW: TextStyle = { family: 'narrow', weight: 400, size: LABEL_SIZE + 1 };
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Lays out the numbered list below the axis in two columns, by number, down the first column and then the second. */
export function layoutLegend(entries: readonly LegendEntry[], style: LegendStyle, typesetter: Typesetter): LaidLegend {
  const sorted = entries.toSorted((a, b) => a.event.number - b.event.number);
  const perColumn = Math.ceil(sorted.length / 2);
  const chipWidth = Math.max(
    CHIP_HEIGHT,
    ...sorted.map(({ event }) => typesetter.measure(String(event.number), NUMBER) + 12),
  );
  const dates = style === 'compact' ? compactDates(sorted.map(({ event }) => event.date)) : [];
  const dateWidth = (column: number): number => {
    const own = dates.filter((_, index) => Math.floor(index / perColumn) === column);
    return Math.max(0, ...own.map((date) => typesetter.measure(date, NARROW)));
  };
  const draw = (top: number): readonly Shape[] =>
    sorted.flatMap((entry, index) => {
      const left = MARGIN + (index < perColumn ? 0 : COLUMN_WIDTH + COLUMN_GAP);
      const rowTop = top + (index % perColumn) * ROW_HEIGHT[style];
      const chip = { left, top: rowTop + 4, right: left + chipWidth, bottom: rowTop + 4 + CHIP_HEIGHT };
      const textLeft = left + chipWidth + 12;
      const room: Room = { left: textLeft, right: left + COLUMN_WIDTH, top: rowTop };
      return [
        ...drawChip(entry.event.number, entry.isHollow, chip, entry.colour, NUMBER, typesetter),
        ...(style === 'compact'
          ? drawCompact(entry.event, dates[index] ?? '', dateWidth(Math.floor(index / perColumn)), room, typesetter)
          : drawStacked(entry.event, style, room, typesetter)),
      ];
    });
  return { height: perColumn * ROW_HEIGHT[style], draw };
}

interface Room {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

function drawCompact(
  event: ChartEvent,
  date: string,
  dateWidth: number,
  room: Room,
  typesetter: Typesetter,
): readonly Shape[] {
  const titleLeft = room.left + dateWidth + 12;
  const measure = (text: string): number => typesetter.measure(text, NARROW);
  const title = ellipsize(oneLine(event.title), room.right - titleLeft, measure);
  const baseline = room.top + 30;
  return [
    placeText(typesetter, date, NARROW, { part: 'legend-date', x: room.left, baseline, fill: COLOURS.muted }),
    placeText(typesetter, title, NARROW, { part: 'legend-title', x: titleLeft, baseline, fill: COLOURS.ink }),
  ];
}

function drawStacked(
  event: ChartEvent,
  style: 'roomy' | 'stacked',
  room: Room,
  typesetter: Typesetter,
): readonly Shape[] {
  const titleStyle = style === 'roomy' ? TITLE : NARROW_TITLE;
  const measure = (text: string): number => typesetter.measure(text, titleStyle);
  const titles = breakIntoAtMost(oneLine(event.title), room.right - room.left, style === 'roomy' ? 2 : 1, measure);
  const date = ellipsize(formatDateSpan(event.date), room.right - room.left, (text) => typesetter.measure(text, DATE));
  return [
    placeText(typesetter, date, DATE, {
      part: 'legend-date',
      x: room.left,
      baseline: room.top + 30,
      fill: COLOURS.muted,
    }),
    ...titles.map((title, index) =>
      placeText(typesetter, title, titleStyle, {
        part: 'legend-title',
        x: room.left,
        baseline: room.top + 63 + index * 33,
        fill: COLOURS.ink,
      }),
    ),
  ];
}

/** Dates for narrow columns: months and years where the list spans more than two years, else days; the year only where it differs; two years for a range over a new year. */
function compactDates(dates: readonly DateSpan[]): readonly string[] {
  const years = dates.flatMap(({ start, end }) => [start.year, end?.year ?? start.year]);
  const isLong = Math.max(...years) - Math.min(...years) > 2;
  const isOneYear = Math.max(...years) === Math.min(...years);
  const write = (date: PartialDate): string => compactDate(date, !isLong, !isOneYear);
  return dates.map(({ start, end }) => {
    const [from, to] = [write(start), write(end ?? start)];
    if (from === to) return from;
    const isSameMonth = !isLong && start.year === end?.year && start.month === end.month && start.day !== undefined;
    if (isSameMonth) return `${String(start.day)}–${to}`;
    if (start.year !== end?.year) return `${String(start.year)}–${String(end?.year)}`;
    return `${compactDate(start, !isLong, false)} – ${to}`;
  });
}

function compactDate({ year, season, month, day }: PartialDate, hasDay: boolean, hasYear: boolean): string {
  const name = month === undefined ? season : MONTHS[month - 1];
  if (name === undefined) return String(year);
  const words = hasDay && day !== undefined ? `${String(day)} ${name}` : name;
  return hasYear || month === undefined ? `${words} ${String(year)}` : words;
}
