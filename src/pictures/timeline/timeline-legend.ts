import { SHORT_MONTHS } from '../../text/months.ts';
import { formatDateSpan, formatYear, type DateSpan, type PartialDate } from '../../corpus/dates/date-span.ts';
import { oneLine } from '../type/drawable-text.ts';
import { breakIntoAtMost } from '../type/line-breaking.ts';
import type { ChartEvent } from '../picture-spec.ts';
import { placeLines, placeText, stack, type Part, type Shape, type Studio } from '../scene.ts';
import { MARGIN, WIDTH } from '../theme.ts';
import { drawChip } from './timeline-lane.ts';
import type { TextStyle } from '../type/typesetter.ts';
import { itemAt } from '../../item-at.ts';

/** An event as the legend lists it. */
export interface LegendEntry {
  readonly event: ChartEvent;
  readonly colour: string;
  readonly isHollow: boolean;
}

/** How an event is set. `roomy`: its date above its title; `compact`: its date at the head of the title's first line. A title has up to three lines. */
export type LegendStyle = 'roomy' | 'compact';

const COLUMN_GAP = 36;
const COLUMN_WIDTH = (WIDTH - 2 * MARGIN - COLUMN_GAP) / 2;
const CHIP_HEIGHT = 42;
const CHIP_GAP = 14;
const MAX_LINES = 3;
const LEADING = 38;
const ROW_GAP: Readonly<Record<LegendStyle, number>> = { roomy: 20, compact: 13 };
const DATE_GAP = 12;
const NUMBER: TextStyle = { family: 'narrow', weight: 600, size: 32 };
const DATE: TextStyle = { family: 'narrow', weight: 400, size: 34 };
const TITLE: TextStyle = { family: 'narrow', weight: 600, size: 34 };
/** Stands for what is before a text on its first line (private use: no title has it). */
const INDENT = '\uE000';
/** Stand for a blank and a hyphen at which no line may end. No title has either. */
const TIED_BLANK = '\u00A0';
const TIED_HYPHEN = '\uE001';

/**
 * Lays out the numbered list below the axis in two columns of about the same height, by number, down the first column and then the second.
 * `range`: the time that the picture shows, if it was asked for; the dates need not repeat its year.
 */
export function layoutLegend(
  entries: readonly LegendEntry[],
  style: LegendStyle,
  range: DateSpan | undefined,
  studio: Studio,
): Part {
  const sorted = entries.toSorted((a, b) => a.event.number - b.event.number);
  const numberWidths = sorted.map(({ event }) => studio.typesetter.measure(String(event.number), NUMBER) + 18);
  const chipWidth = Math.max(CHIP_HEIGHT, ...numberWidths);
  const dates = compactDates(
    sorted.map(({ event }) => event.date),
    range,
  );
  const rows = sorted.map((entry, index) => layoutRow(entry, style, itemAt(dates, index), chipWidth, studio));
  const columns = splitEvenly(rows).map((column, index) => {
    const left = MARGIN + index * (COLUMN_WIDTH + COLUMN_GAP);
    return stack(column.map(({ height, draw }) => ({ height, draw: (top) => draw(left, top) })));
  });
  return {
    height: Math.max(...columns.map(({ height }) => height)),
    draw: (top) => columns.flatMap((column) => column.draw(top)),
  };
}

interface Row {
  readonly height: number;
  readonly draw: (left: number, top: number) => readonly Shape[];
}

/** The two columns whose higher one is lowest; of equals, the one with more in the first. */
function splitEvenly(rows: readonly Row[]): readonly (readonly Row[])[] {
  const heightOf = (column: readonly Row[]): number => column.reduce((sum, { height }) => sum + height, 0);
  let best: readonly (readonly Row[])[] = [rows, []];
  for (let count = rows.length; count >= 0; count -= 1) {
    const columns = [rows.slice(0, count), rows.slice(count)];
    if (Math.max(...columns.map(heightOf)) < Math.max(...best.map(heightOf))) best = columns;
  }
  return best;
}

/** The chip; beside it the date, in full where it has a line of its own and room there; the title behind it or below. */
function layoutRow(
  { event, colour, isHollow }: LegendEntry,
  style: LegendStyle,
  shortDate: string,
  chipWidth: number,
  studio: Studio,
): Row {
  const { typesetter, theme } = studio;
  const isCompact = style === 'compact';
  const room = COLUMN_WIDTH - chipWidth - CHIP_GAP;
  const measure = (text: string): number => typesetter.measure(text, TITLE);
  const fullDate = formatDateSpan(event.date);
  const date = isCompact || typesetter.measure(fullDate, DATE) > room ? shortDate : fullDate;
  const indent = isCompact ? typesetter.measure(date, DATE) + DATE_GAP : 0;
  const title = oneLine(event.title);
  const lines = isCompact ? breakBehind(title, indent, room, measure) : ['', ...breakTied(title, room, measure)];
  const draw = (chipLeft: number, top: number): readonly Shape[] => {
    const chip = { left: chipLeft, top, right: chipLeft + chipWidth, bottom: top + CHIP_HEIGHT };
    const [left, baseline] = [chip.right + CHIP_GAP, top + 33];
    const [first = '', ...others] = lines;
    const look = { part: 'legend-title', fill: theme.ink };
    return [
      ...drawChip({ number: event.number, isHollow, colour, style: NUMBER }, chip, studio),
      placeText(typesetter, date, DATE, { part: 'legend-date', x: left, baseline, fill: theme.muted }),
      ...(first === '' ? [] : [placeText(typesetter, first, TITLE, { ...look, x: left + indent, baseline })]),
      ...placeLines(typesetter, others, TITLE, { ...look, x: left, baseline: baseline + LEADING }, LEADING),
    ];
  };
  return { height: lines.length * LEADING + ROW_GAP[style], draw };
}

/** A text on up to three lines, the first of them shorter by `indent` and empty if no word fits there. */
function breakBehind(text: string, indent: number, room: number, measure: (text: string) => number): readonly string[] {
  const before = indent - measure(' ');
  const lines = breakTied(`${INDENT} ${text}`, room, (part) =>
    part.startsWith(INDENT) ? before + measure(part.slice(INDENT.length)) : measure(part),
  );
  return lines.map((words) => words.replace(INDENT, '').trim());
}

/** Breaks into up to three lines. A number stays with the word that it counts, a word with a hyphen whole. */
function breakTied(text: string, room: number, measure: (text: string) => number): readonly string[] {
  const tied = text.replace(/(?<=\d) (?=\p{Ll})/gu, TIED_BLANK).replaceAll('-', TIED_HYPHEN);
  const untie = (part: string): string => part.replaceAll(TIED_BLANK, ' ').replaceAll(TIED_HYPHEN, '-');
  return breakIntoAtMost(tied, room, MAX_LINES, (part) => measure(untie(part))).map(untie);
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
    if (start.year !== end?.year) return `${formatYear(start.year)}–${formatYear((end ?? start).year)}`;
    return `${write(start, false)} – ${to}`;
  });
}

function compactDate({ year, season, month, day }: PartialDate, hasDay: boolean, hasYear: boolean): string {
  const name = month === undefined ? season : SHORT_MONTHS[month - 1];
  if (name === undefined) return formatYear(year);
  const words = hasDay && day !== undefined ? `${String(day)} ${name}` : name;
  return hasYear || month === undefined ? `${words} ${formatYear(year)}` : words;
}
