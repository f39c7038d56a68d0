import type { Words } from '../../words/en.ts';
import { oneLine } from '../type/drawable-text.ts';
import type { ChartEvent, TimelineChartSpec } from '../picture-spec.ts';
import { itemAt } from '../../item-at.ts';
import { axisRange, chooseTicks, dayRange, middleOf, type DayRange, type Tick } from './time-axis.ts';
import { MAX_NUMBERED, chooseNumbered, isInexact } from './timeline-events.ts';

const MAX_ROWS = 4;

/**
 * Draws a timeline's span in characters: the events' numbers above an axis with marks, the dates of its ticks below.
 *
 * `●` a day (or a stretch too short to show), `━` a range, `╌` an inexact date's extent. No line is longer than `columns`;
 * numbers that find no room in four rows are left out. Empty without events.
 */
export function drawTimelineInCharacters(spec: TimelineChartSpec, columns: number): string {
  if (spec.events.length === 0) return '';
  const range = axisRange(spec);
  const toColumn = (day: number): number =>
    Math.max(0, Math.min(columns - 1, Math.floor(((day - range.from) / (range.to - range.from)) * columns)));
  const numbered = chooseNumbered(spec, MAX_NUMBERED);
  const ticks = chooseTicks(range, (list) => hasRoom(list, toColumn));
  const lines = [
    ...drawNumbers(numbered, toColumn, columns),
    drawAxis(spec.events, ticks, toColumn, columns),
    drawTicks(ticks, toColumn, columns),
  ];
  return lines
    .map((text) => text.trimEnd())
    .filter((text) => text !== '')
    .join('\n');
}

function drawNumbers(
  events: readonly ChartEvent[],
  toColumn: (day: number) => number,
  columns: number,
): readonly string[] {
  const rows = Array.from({ length: MAX_ROWS }, () => '');
  for (const { number, date } of events) {
    const text = String(number);
    const start = toColumn(middleOf(dayRange(date))) - Math.floor(text.length / 2);
    const at = Math.max(0, Math.min(columns - text.length, start));
    const free = rows.findIndex((row) => isFree(row, at, text.length));
    if (free !== -1) rows[free] = put(itemAt(rows, free), at, text);
  }
  return rows.toReversed();
}

function drawAxis(
  events: readonly ChartEvent[],
  ticks: readonly Tick[],
  toColumn: (day: number) => number,
  columns: number,
): string {
  const cells = Array.from({ length: columns }, () => '─');
  for (const { labelDay } of ticks) cells[toColumn(labelDay)] = '┬';
  const extents = events
    .map(({ date }) => ({ date, ...toColumns(dayRange(date), toColumn) }))
    .toSorted((a, b) => b.to - b.from - (a.to - a.from));
  for (const { date, from, to } of extents) {
    if (from === to) cells[from] = '●';
    else cells.fill(isInexact(date) ? '╌' : '━', from, to + 1);
  }
  return cells.join('');
}

function drawTicks(ticks: readonly Tick[], toColumn: (day: number) => number, columns: number): string {
  let row = '';
  for (const tick of ticks) {
    const at = startOf(tick, toColumn);
    if (at + tick.label.length <= columns && isFree(row, at, tick.label.length)) row = put(row, at, tick.label);
  }
  return row;
}

function hasRoom(ticks: readonly Tick[], toColumn: (day: number) => number): boolean {
  return ticks.every((tick, index) => {
    const before = ticks[index - 1];
    return !before || startOf(tick, toColumn) >= startOf(before, toColumn) + before.label.length + 2;
  });
}

/** A day is one column, its noon; anything longer goes from its first to its last day. */
function toColumns({ from, to }: DayRange, toColumn: (day: number) => number): DayRange {
  const noon = toColumn(middleOf({ from, to }));
  return to - from === 1 ? { from: noon, to: noon } : { from: toColumn(from), to: toColumn(to - 0.01) };
}

function startOf({ labelDay, label }: Tick, toColumn: (day: number) => number): number {
  return Math.max(0, toColumn(labelDay) - Math.floor((label.length - 1) / 2));
}

/** A blank on both sides keeps numbers apart. */
function isFree(row: string, at: number, length: number): boolean {
  return row.slice(Math.max(0, at - 1), at + length + 1).trim() === '';
}

function put(row: string, at: number, text: string): string {
  return `${row.padEnd(at).slice(0, at)}${text}${row.slice(at + text.length)}`;
}

/** Longest alternative text, in UTF-16 units; Discord takes 1,024 as an attachment's description. */
export const MAX_DESCRIPTION_LENGTH = 1000;

/** A timeline's numbered events with their dates, as many as fit, and how many there are. */
export function describeChart(spec: TimelineChartSpec, { timeline, count: { events: countOf }, date }: Words): string {
  const count = spec.events.length;
  const head = `${timeline.title(oneLine(spec.title))}. ${countOf(count)}.`;
  const events = chooseNumbered(spec, MAX_NUMBERED)
    .toSorted((a, b) => a.number - b.number)
    .map((event) => `${String(event.number)}. ${date(event.date)}: ${oneLine(event.title)}.`);
  const room = MAX_DESCRIPTION_LENGTH - ` ${timeline.andMore(1_000_000)}`.length;
  let text = head;
  let listed = 0;
  for (const event of events) {
    if (text.length + 1 + event.length > room) break;
    text += ` ${event}`;
    listed += 1;
  }
  return listed < count ? `${text} ${timeline.andMore(count - listed)}` : text;
}
