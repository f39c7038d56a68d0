import type { Archive, TimelineQuery } from '../../src/archive/archive-model.ts';
import { firstDay, lastDay, latestDate } from '../../src/corpus/dates/date-span.ts';
import {
  readTypedDate,
  type DateSurroundings,
  type Landmark,
  type TypedDate,
} from '../../src/corpus/dates/typed-dates.ts';
import type { CommandContext } from '../../src/reply/options.ts';
import { MONTH_NAMES } from '../../src/text/months.ts';
import { UserError } from '../../src/reply/reply.ts';
import { given } from '../../src/given.ts';
import { ofEach } from '../../src/of-each.ts';
import type { Words } from '../../src/words/en.ts';

/** Longer than any date that people type. */
export const MAX_DATE_LENGTH = 60;

/** What was typed for dates, as a query asks for it. `notes`: what the reader should know of how it was read; `landmarks`: titles of what was taken from the record. */
export interface DateReading {
  readonly date?: NonNullable<TimelineQuery['date']>;
  readonly monthDay?: string;
  readonly notes: readonly string[];
  readonly landmarks: readonly string[];
}

const EXAMPLES = '2018, early 2015, feb 2025, Q3 2024, 2023-11-17, last year, since 2024, since the trial, today';
const DAYS_NEAR_TODAY = /^(?:today|yesterday|tomorrow)$/i;

/**
 * Reads the options "from" and "to". One stretch of time begins ("from") or ends ("to") what is asked for; words that say where it begins
 * or ends ("before 2018", "2019 to 2021") count in either option. "today" alone is that day in any year. Dates in the wrong order are
 * swapped, and said to be. `UserError` for what cannot be read, could be two dates, or is said twice.
 */
export function readDates(from: string | undefined, to: string | undefined, context: CommandContext): DateReading {
  const options = [
    ...(from === undefined ? [] : [readOption(from, 'from', context)]),
    ...(to === undefined ? [] : [readOption(to, 'to', context)]),
  ];
  const [monthDay] = options.flatMap((option) => dayOfAnyYear(option, options.length === 1) ?? []);
  if (monthDay !== undefined) return { monthDay, notes: [], landmarks: [] };
  const twice = (edge: 'begins' | 'ends') =>
    new UserError('date-twice', ({ errors }) => errors.dateTwice(edge, from ?? '', to ?? ''));
  const [begin, otherBegin] = options.flatMap(({ bounds }) => bounds.from ?? []);
  if (otherBegin) throw twice('begins');
  const [end, otherEnd] = options.flatMap(({ bounds }) => bounds.to ?? []);
  if (otherEnd) throw twice('ends');
  const notes = options.flatMap((option) => landmarkNote(option, context.words));
  const landmarks = options.flatMap(({ landmark }) => landmark?.title ?? []);
  if (begin && end && firstDay(begin) > lastDay(end)) {
    return { date: { from: end, to: begin }, notes: [...notes, context.words.timeline.swapped], landmarks };
  }
  return { ...(begin || end ? { date: given({ from: begin, to: end }) } : {}), notes, landmarks };
}

/** Reads what was typed into one of the two options alone. */
export function readOneDate(typed: string, option: 'from' | 'to', context: CommandContext): DateReading {
  return option === 'from' ? readDates(typed, undefined, context) : readDates(undefined, typed, context);
}

/**
 * Reads words that were typed for a topic and are nothing but a date ("november 2023", "since 2024", "last year"), both ends of it.
 * Undefined for anything else: "the trial" is a topic, though it could stand for a date.
 */
export function readTopicAsDates(words: string, context: CommandContext): DateReading | undefined {
  const reading = readTypedDate(words, { ...surroundingsOf(context, words), findLandmark: () => undefined });
  if (reading.kind === 'unread' || reading.kind === 'ambiguous') return undefined;
  const notes = [context.words.timeline.readAsDate(words)];
  const monthDay = dayOfAnyYear({ typed: words, reading }, true);
  if (monthDay !== undefined) return { monthDay, notes, landmarks: [] };
  return { date: { ...boundsOf(reading, 'from'), ...boundsOf(reading, 'to') }, notes, landmarks: [] };
}

type Read = Extract<TypedDate, { kind: 'period' | 'bounds' | 'month-day' }>;
type Bounds = NonNullable<DateReading['date']>;

/** What was typed into an option, and how it is read. */
interface TypedOption {
  readonly typed: string;
  readonly reading: Read;
  readonly bounds: Bounds;
  readonly landmark: Landmark | undefined;
}

/** A month without a year is the latest that the record reaches. */
const MONTH = new RegExp(`\\b(?:${MONTH_NAMES.map((name) => name.slice(0, 3)).join('|')})`, 'i');

/** The first day of a record's events, and the last day that it speaks for; undefined without events. */
const daysOfRecord = ofEach(({ events, asOf = latestDate(events.map(({ date }) => date)) }: Archive) => {
  const [first] = events;
  return first && asOf && { first: firstDay(first.date), last: lastDay(asOf) };
});

function surroundingsOf({ archive, today }: CommandContext, typed: string): DateSurroundings {
  const record = daysOfRecord(archive);
  const isOfRecord = record && record.last < today && MONTH.test(typed) && !/\d{4}/.test(typed);
  return {
    today: isOfRecord ? record.last : today,
    ...given({ record }),
    findLandmark: (words) => archive.findLandmark(words),
  };
}

function readOption(typed: string, option: 'from' | 'to', context: CommandContext): TypedOption {
  const reading = readTypedDate(typed, surroundingsOf(context, typed));
  switch (reading.kind) {
    case 'ambiguous': {
      const [first, second] = reading.readings;
      throw new UserError('date-ambiguous', ({ errors, date }) =>
        errors.dateAmbiguous(typed, [date(first), date(second)], [firstDay(first), firstDay(second)]),
      );
    }
    case 'unread': {
      const { understood } = reading;
      throw new UserError('date-unread', ({ errors, date }) =>
        errors.dateUnread(typed, understood?.text, understood ? date(understood.date) : '', EXAMPLES),
      );
    }
    case 'month-day':
    case 'period':
    case 'bounds': {
      const landmark = reading.kind === 'month-day' ? undefined : reading.landmark;
      return { typed, reading, bounds: boundsOf(reading, option), landmark };
    }
  }
}

/** The day that is asked for in any year, if it is one; it takes no other date. */
function dayOfAnyYear(
  { typed, reading }: Pick<TypedOption, 'typed' | 'reading'>,
  isAlone: boolean,
): string | undefined {
  if (reading.kind === 'month-day') {
    if (isAlone) return reading.monthDay;
    throw new UserError('date-twice', ({ errors }) => errors.dayTakesNoDate(typed));
  }
  const isDay = isAlone && reading.kind === 'period' && DAYS_NEAR_TODAY.test(typed.trim());
  return isDay ? firstDay(reading.date).slice(5) : undefined;
}

function boundsOf(reading: Read, option: 'from' | 'to'): Bounds {
  if (reading.kind === 'month-day') return {};
  if (reading.kind === 'bounds') return given({ from: reading.from, to: reading.to });
  const { start, end = start } = reading.date;
  return option === 'from' ? { from: { start } } : { to: { start: end } };
}

function landmarkNote({ typed, landmark }: TypedOption, { date, timeline }: Words): readonly string[] {
  if (!landmark) return [];
  const { title, id } = landmark;
  const when = date(landmark.date);
  return [
    id === undefined ? timeline.readByPhase(typed, title, when) : timeline.readByEvent(typed, title, `${when}, ${id}`),
  ];
}

/** The asked dates in words, to stand behind a comma: `from 2018 to May 2019`, `in 2018`, `on 24 November of any year`; empty for all dates. */
export function describeDates(
  { date: asked, monthDay }: Pick<TimelineQuery, 'date' | 'monthDay'>,
  { timeline, date }: Words,
): string {
  if (monthDay !== undefined) {
    const [month = 1, day = 1] = monthDay.split('-').map(Number);
    return timeline.dayOfAnyYear(month, day);
  }
  const { from, to } = asked ?? {};
  if (from && to) return date(from) === date(to) ? timeline.within(from) : timeline.between(from, to);
  if (from) return timeline.since(from);
  return to ? timeline.until(to) : '';
}
