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

/** How an event is set: its date above up to two lines of title; or its date at the head of the title's up to two lines. */
export type LegendStyle = 'roomy' | 'compact';

export interface LaidLegend {
  readonly height: number;
  readonly draw: (top: number) => readonly Shape[];
}

const COLUMN_GAP = 32;
const COLUMN_WIDTH = (WIDTH - 2 * MARGIN - COLUMN_GAP) / 2;
const CHIP_HEIGHT = 34;
const CHIP_GAP = 12;
const MOST_LINES = 2;
const LEADING: Readonly<Record<LegendStyle, number>> = { roomy: 33, compact: 30 };
const ROW_GAP: Readonly<Record<LegendStyle, number>> = { roomy: 13, compact: 8 };
const DATE_HEIGHT = 33;
const DATE_GAP = 10;
const NUMBER: TextStyle = { family: 'sans', weight: 600, size: 24 };
const DATE: TextStyle = { family: 'sans', weight: 400, size: 24 };
const TITLE: TextStyle = { family: 'sans', weight: 600, size: LABEL_SIZE };
const NARROW: TextStyle = { family: 'narrow', weight: 400, size: LABEL_SIZE + 1 };
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * Lays out the numbered list below the axis in two columns of about the same height, by number, down the first column and then the second.
 * `range`: the time that the picture shows, if it was asked for; the dates need not repeat its year.
 */
export function layoutLegend(
  entries: readonly LegendEntry[],
  style: LegendStyle,
  range: DateSpan | undefined,
  typesetter: Typesetter,
): LaidLegend {
  const sorted = entries.toSorted((a, b) => a.event.number - b.event.number);
  const numberWidths = sorted.map(({ event }) => typesetter.measure(String(event.number), NUMBER) + 12);
  const chipWidth = Math.max(CHIP_HEIGHT, ...numberWidths);
  const room = COLUMN_WIDTH - chipWidth - CHIP_GAP;
  const dates =
    style === 'compact'
      ? compactDates(
          sorted.map(({ event }) => event.date),
          range,
        )
      : [];
  const rows = sorted.map((entry, index): Row => {
    const text =
      style === 'compact'
        ? setRunIn(entry.event, dates[index] ?? '', room, typesetter)
        : setStacked(entry.event, room, typesetter);
    return { ...text, entry };
  });
  const columns = splitEvenly(rows);
  const draw = (top: number): readonly Shape[] =>
    columns.flatMap((column, index) => {
      const left = MARGIN + index * (COLUMN_WIDTH + COLUMN_GAP);
      let rowTop = top;
      return column.flatMap(({ entry, height, draw: drawText }) => {
        const chip = { left, top: rowTop + 4, right: left + chipWidth, bottom: rowTop + 4 + CHIP_HEIGHT };
        const shapes = [
          ...drawChip(entry.event.number, entry.isHollow, chip, entry.colour, NUMBER, typesetter),
          ...drawText(chip.right + CHIP_GAP, rowTop),
        ];
        rowTop += height;
        return shapes;
      });
    });
  return { height: Math.max(0, ...columns.map(heightOf)), draw };
}

interface RowText {
  readonly height: number;
  readonly draw: (left: number, top: number) => readonly Shape[];
}

interface Row extends RowText {
  readonly entry: LegendEntry;
}

function heightOf(rows: readonly Row[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0);
}

/** The two columns whose higher one is lowest; of equals, the one with more in the first. */
function splitEvenly(rows: readonly Row[]): readonly (readonly Row[])[] {
  let best: readonly (readonly Row[])[] = [rows, []];
  for (let count = rows.length; count >= 0; count -= 1) {
    const columns = [rows.slice(0, count), rows.slice(count)];
    if (Math.max(...columns.map(heightOf)) < Math.max(...best.map(heightOf))) best = columns;
  }
  return best;
}

/** The date at the head of the first line, the title behind it and on one line more. */
function setRunIn(event: ChartEvent, date: string, room: number, typesetter: Typesetter): RowText {
  const measure = (text: string): number => typesetter.measure(text, NARROW);
  const indent = measure(date) + DATE_GAP;
  const [first, second] = breakBehind(oneLine(event.title), room - indent, room, measure);
  const draw = (left: number, top: number): readonly Shape[] => {
    const place = { baseline: top + 30, fill: COLOURS.ink, part: 'legend-title' };
    return [
      placeText(typesetter, date, NARROW, { ...place, x: left, part: 'legend-date', fill: COLOURS.muted }),
      ...(first === '' ? [] : [placeText(typesetter, first, NARROW, { ...place, x: left + indent })]),
      ...(second === ''
        ? []
        : [placeText(typesetter, second, NARROW, { ...place, x: left, baseline: top + 30 + LEADING.compact })]),
    ];
  };
  const lines = second === '' ? 1 : MOST_LINES;
  return { height: lines * LEADING.compact + ROW_GAP.compact, draw };
}

/** Two lines of different room, as even in length as whole words allow ("$97.4 billion" stays on one); where they cannot take the whole text, it is cut at the second one's end. */
function breakBehind(
  text: string,
  firstRoom: number,
  room: number,
  measure: (text: string) => number,
): readonly [string, string] {
  if (measure(text) <= firstRoom) return [text, ''];
  const words = text.split(' ');
  const fitting: (readonly [string, string])[] = [['', text]];
  for (let count = 1; count < words.length; count += 1) {
    const first = words.slice(0, count).join(' ');
    if (measure(first) > firstRoom) break;
    fitting.push([first, words.slice(count).join(' ')]);
  }
  const unevenness = ([first, second]: readonly [string, string]): number =>
    (firstRoom - measure(first)) ** 2 + (room - measure(second)) ** 2 + (/\d$/.test(first) ? room ** 2 : 0);
  const [best] = fitting
    .filter(([, second]) => measure(second) <= room)
    .toSorted((a, b) => unevenness(a) - unevenness(b));
  if (best) return best;
  const [first, second] = fitting.at(-1) ?? ['', text];
  return [first, ellipsize(second, room, measure)];
}

function setStacked(event: ChartEvent, room: number, typesetter: Typesetter): RowText {
  const measure = (text: string): number => typesetter.measure(text, TITLE);
  const titles = breakIntoAtMost(oneLine(event.title), room, MOST_LINES, measure);
  const date = ellipsize(formatDateSpan(event.date), room, (text) => typesetter.measure(text, DATE));
  const draw = (left: number, top: number): readonly Shape[] => [
    placeText(typesetter, date, DATE, { part: 'legend-date', x: left, baseline: top + 30, fill: COLOURS.muted }),
    ...titles.map((title, index) =>
      placeText(typesetter, title, TITLE, {
        part: 'legend-title',
        x: left,
        baseline: top + 30 + DATE_HEIGHT + index * LEADING.roomy,
        fill: COLOURS.ink,
      }),
    ),
  ];
  return { height: DATE_HEIGHT + titles.length * LEADING.roomy + ROW_GAP.roomy, draw };
}

/** Dates for narrow columns: months and years where the list spans more than two years, else days; the year only where it is not that of all; two years for a range over a new year. */
function compactDates(dates: readonly DateSpan[], range: DateSpan | undefined): readonly string[] {
  const years = (range ? [range] : dates).flatMap(({ start, end }) => [start.year, end?.year ?? start.year]);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const isLong = last - first > 2;
  const write = (date: PartialDate, hasYear = first !== last || date.year !== first): string =>
    compactDate(date, !isLong, hasYear);
  return dates.map(({ start, end }) => {
    const [from, to] = [write(start), write(end ?? start)];
    if (from === to) return from;
    const isSameMonth = !isLong && start.year === end?.year && start.month === end.month && start.day !== undefined;
    if (isSameMonth) return `${String(start.day)}–${to}`;
    if (start.year !== end?.year) return `${String(start.year)}–${String(end?.year)}`;
    return `${write(start, false)} – ${to}`;
  });
}

function compactDate({ year, season, month, day }: PartialDate, hasDay: boolean, hasYear: boolean): string {
  const name = month === undefined ? season : MONTHS[month - 1];
  if (name === undefined) return String(year);
  const words = hasDay && day !== undefined ? `${String(day)} ${name}` : name;
  return hasYear || month === undefined ? `${words} ${String(year)}` : words;
}
