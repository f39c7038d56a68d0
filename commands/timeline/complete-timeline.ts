import { hasEventWithin } from '../../src/archive/timeline/event-timeline.ts';
import { formatYear } from '../../src/corpus/dates/date-span.ts';
import { MAX_ABOUT_LENGTH, cleanAbout } from './query.ts';
import { MAX_DATE_LENGTH, describeDates, readOneDate, readTopicAsDates, type DateReading } from './dates.ts';
import type { Choice, CommandContext, Complete } from '../../src/reply/options.ts';
import { UserError } from '../../src/reply/reply.ts';
import { normalise } from '../../src/text/normalise.ts';

const MAX_CHOICES = 25;

type DateOption = 'from' | 'to';

/** The words typed so far into "from" or "to" with how they are read, then dates that begin so and have events. */
export const completeDate =
  (option: DateOption): Complete =>
  (typed, context) => {
    const words = typed.trim();
    const wanted = normalise(words);
    const isYearOrMonth = /^\S*\d{4}$|^\p{L}+ \d{4}$/u.test(words);
    const own = option === 'from' && isYearOrMonth ? [words, `in ${words}`] : [words];
    const isBegun = (each: string) => normalise(each).startsWith(wanted) && normalise(each) !== wanted;
    const named = namedDates(option, context).filter((each) => isBegun(each) && hasEvents(each, option, context));
    const years = yearsOfEvents(option, context).filter(isBegun).slice(0, MAX_CHOICES);
    return unique([...own, ...named, ...years].flatMap((each) => dateChoice(each, option, context)));
  };

/** Words with how they are read; none for those that cannot be (yet). */
function dateChoice(words: string, option: DateOption, context: CommandContext): readonly Choice[] {
  const reading = readIfDate(words, option, context);
  if (!reading) return [];
  const taken = reading.landmarks.length === 0 ? '' : ` (${reading.landmarks.join('; ')})`;
  return [{ name: `${words} → ${describeDates(reading, context.words)}${taken}`, value: words }];
}

function readIfDate(words: string, option: DateOption, context: CommandContext): DateReading | undefined {
  if (words.length > MAX_DATE_LENGTH) return undefined;
  try {
    return readOneDate(words, option, context);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

function hasEvents(words: string, option: DateOption, context: CommandContext): boolean {
  const reading = readIfDate(words, option, context);
  return reading !== undefined && hasEventWithin(context.archive.events, reading);
}

function namedDates(option: DateOption, { archive }: CommandContext): readonly string[] {
  const phases = archive.corpus.phases.map(({ label }) => label);
  const words = ['last month', 'this year', 'last year'];
  return option === 'from'
    ? ['today', ...words, ...phases.map((label) => `during ${label}`)]
    : ['now', ...words, ...phases];
}

/** The latest first; each has events. */
function yearsOfEvents(option: DateOption, { archive }: CommandContext): readonly string[] {
  const years = [...new Set(archive.events.map(({ date }) => formatYear(date.start.year)))].toReversed();
  return option === 'from' ? [...years.map((year) => `in ${year}`), ...years] : years;
}

/** The own words (and their reading, if they are a date), then the parts of the record that are called so. */
export function completeAbout(typed: string, context: CommandContext): readonly Choice[] {
  const { archive } = context;
  const words = typed.trim().slice(0, MAX_ABOUT_LENGTH);
  const wanted = normalise(words);
  const topics = archive.parts.flatMap((part) => {
    const value = cleanAbout(part);
    const isMeant = value !== undefined && ` ${normalise(part)}`.includes(` ${wanted}`);
    return isMeant && archive.findPart(value) === part ? [{ name: part, value }] : [];
  });
  const dates = words === '' ? undefined : readTopicAsDates(words, context);
  const own =
    words === '' ? [] : [{ name: dates ? `${words} → ${describeDates(dates, context.words)}` : words, value: words }];
  return unique([...own, ...topics]);
}

function unique(choices: readonly Choice[]): readonly Choice[] {
  const byValue = new Map(choices.toReversed().map((choice) => [choice.value.toLowerCase(), choice]));
  return choices.filter((choice) => byValue.get(choice.value.toLowerCase()) === choice).slice(0, MAX_CHOICES);
}
