import type { TimelineQuery } from '../../src/archive/archive-model.ts';
import { firstDay, lastDay, type DateSpan } from '../../src/corpus/dates/date-span.ts';
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
  const left = from === undefined ? undefined : readOption(from, context);
  const right = to === undefined ? undefined : readOption(to, context);
  const monthDay = findDayOfAnyYear(left, right) ?? findDayOfAnyYear(right, left);
  if (monthDay !== undefined) return { monthDay, notes: [], landmarks: [] };
  const bounds = [left && boundsOf(left.reading, 'from'), right && boundsOf(right.reading, 'to')];
  const twice = (say: 'bothBegin' | 'bothEnd') =>
    new UserError('date-twice', ({ errors }) => errors[say](from ?? '', to ?? ''));
  const [begin, otherBegin] = bounds.flatMap((each) => each?.from ?? []);
  if (otherBegin) throw twice('bothBegin');
  const [end, otherEnd] = bounds.flatMap((each) => each?.to ?? []);
  if (otherEnd) throw twice('bothEnd');
  const { words } = context;
  const read = [left, right].flatMap((option) => landmarkOf(option) ?? []);
  const notes = read.map(({ typed, landmark }) => describeLandmark(typed, landmark, words));
  const landmarks = read.map(({ landmark }) => landmark.title);
  if (!begin || !end || firstDay(begin) <= lastDay(end)) {
    return { ...(begin || end ? { date: given({ from: begin, to: end }) } : {}), notes, landmarks };
  }
  return { date: { from: end, to: begin }, notes: [...notes, words.timeline.swapped], landmarks };
}

/**
 * Reads words that were typed for a topic and are nothing but a date ("november 2023", "since 2024", "last year"), both ends of it.
 * Undefined for anything else: "the trial" is a topic, though it could stand for a date.
 */
export function readTopicAsDates(words: string, context: CommandContext): DateReading | undefined {
  const reading = readTypedDate(words, { ...surroundingsOf(context, words), findLandmark: () => undefined });
  if (reading.kind === 'unread' || reading.kind === 'ambiguous') return undefined;
  const notes = [context.words.timeline.readAsDate(words)];
  const monthDay = findDayOfAnyYear({ typed: words, reading });
  if (monthDay !== undefined) return { monthDay, notes, landmarks: [] };
  const date = { ...boundsOf(reading, 'from'), ...boundsOf(reading, 'to') };
  return { date, notes, landmarks: [] };
}

type Read = Extract<TypedDate, { kind: 'period' | 'bounds' | 'month-day' }>;

/** What was typed into an option, and how it is read. */
interface TypedOption {
  readonly typed: string;
  readonly reading: Read;
}

/** A month without a year is the latest that the record reaches. */
const MONTH = new RegExp(`\\b(?:${MONTH_NAMES.map((name) => name.slice(0, 3)).join('|')})`, 'i');

function surroundingsOf({ archive, today }: CommandContext, typed: string): DateSurroundings {
  const [first] = archive.events;
  const lastDays = archive.events.map((event) => lastDay(event.date)).sort();
  const last = archive.asOf ? lastDay(archive.asOf) : lastDays.at(-1);
  const isOfRecord = last !== undefined && last < today && MONTH.test(typed) && !/\d{4}/.test(typed);
  return {
    today: isOfRecord ? last : today,
    ...(first && last !== undefined ? { record: { first: firstDay(first.date), last } } : {}),
    findLandmark: (words) => archive.findLandmark(words),
  };
}

function readOption(typed: string, context: CommandContext): TypedOption {
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
    default:
      return { typed, reading };
  }
}

function findDayOfAnyYear(option: TypedOption | undefined, other?: TypedOption): string | undefined {
  if (!option) return undefined;
  const { typed, reading } = option;
  if (reading.kind === 'month-day') {
    if (!other) return reading.monthDay;
    throw new UserError('date-twice', ({ errors }) => errors.dayTakesNoDate(typed));
  }
  const isAlone = other === undefined && reading.kind === 'period';
  return isAlone && DAYS_NEAR_TODAY.test(typed.trim()) ? firstDay(reading.date).slice(5) : undefined;
}

function boundsOf(reading: Read, option: 'from' | 'to'): { readonly from?: DateSpan; readonly to?: DateSpan } {
  if (reading.kind === 'month-day') return {};
  if (reading.kind === 'bounds') return reading;
  const { start, end = start } = reading.date;
  return option === 'from' ? { from: { start } } : { to: { start: end } };
}

function landmarkOf(
  option: TypedOption | undefined,
): { readonly typed: string; readonly landmark: Landmark } | undefined {
  if (!option || option.reading.kind === 'month-day' || !option.reading.landmark) return undefined;
  return { typed: option.typed, landmark: option.reading.landmark };
}

function describeLandmark(typed: string, { title, date, id }: Landmark, words: Words): string {
  const { timeline } = words;
  const when = words.date(date);
  return id === undefined
    ? timeline.readByPhase(typed, title, when)
    : timeline.readByEvent(typed, title, `${when}, ${id}`);
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

/** How the words typed into one of the two options would be read, in words; undefined where they cannot be (yet). */
export function describeTyped(typed: string, option: 'from' | 'to', context: CommandContext): string | undefined {
  try {
    const reading = option === 'from' ? readDates(typed, undefined, context) : readDates(undefined, typed, context);
    const words = describeDates(reading, context.words);
    const taken = reading.landmarks.length === 0 ? '' : ` (${reading.landmarks.join('; ')})`;
    return words === '' ? undefined : words + taken;
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
