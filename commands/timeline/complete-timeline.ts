import { formatYear } from '../../src/corpus/dates/date-span.ts';
import { MAX_ABOUT_LENGTH, cleanAbout } from './query.ts';
import { MAX_DATE_LENGTH, describeDates, readOneDate, readTopicAsDates, type DateReading } from './dates.ts';
import type { Choice, CommandContext, Complete } from '../../src/reply/options.ts';
import { UserError } from '../../src/reply/reply.ts';
import { normalise } from '../../src/text/normalise.ts';
import { given } from '../../src/given.ts';

const MAX_CHOICES = 25;

type DateOption = 'from' | 'to';

/** For what is typed into "from" or "to": the own words with how they are read, then dates that begin so and lead somewhere. */
export const completeDate =
  (option: DateOption): Complete =>
  (typed, context) => {
    const words = typed.trim();
    const wanted = normalise(words);
    const isYearOrMonth = /^\S*\d{4}$|^\p{L}+ \d{4}$/u.test(words);
    const own = option === 'from' && isYearOrMonth ? [words, `in ${words}`] : [words];
    const others = suggestedDates(option, context)
      .filter((each) => normalise(each).startsWith(wanted) && normalise(each) !== wanted)
      .filter((each) => hasEvents(readOneDate(each, option, context), context));
    return unique([...own, ...others].flatMap((each) => dateChoice(each, option, context)));
  };

/** Words with how they are read; none for those that cannot be (yet). */
function dateChoice(words: string, option: DateOption, context: CommandContext): readonly Choice[] {
  if (words.length > MAX_DATE_LENGTH) return [];
  try {
    const reading = readOneDate(words, option, context);
    const taken = reading.landmarks.length === 0 ? '' : ` (${reading.landmarks.join('; ')})`;
    return [{ name: `${words} → ${describeDates(reading, context.words)}${taken}`, value: words }];
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}

function hasEvents({ date, monthDay }: DateReading, { archive }: CommandContext): boolean {
  return archive.timeline({ ...given({ date, monthDay }), order: 'oldest' }).kind === 'events';
}

function suggestedDates(option: DateOption, { archive }: CommandContext): readonly string[] {
  const years = [...new Set(archive.events.map((event) => formatYear(event.date.start.year)))].toReversed();
  const phases = archive.corpus.phases.map(({ label }) => label);
  const words = ['today', 'last month', 'this year', 'last year'];
  return option === 'from'
    ? [...words, ...phases.map((label) => `during ${label}`), ...years.map((year) => `in ${year}`), ...years]
    : ['now', ...words.slice(1), ...phases, ...years];
}

/** The own words (and their reading, if they are a date), then the parts of the record that are called so. */
export function completeAbout(typed: string, context: CommandContext): readonly Choice[] {
  const { archive } = context;
  const words = typed.trim().slice(0, MAX_ABOUT_LENGTH);
  const wanted = normalise(words);
  const topics = archive.parts.flatMap((part) => {
    const value = cleanAbout(part);
    const isMeant = value !== undefined && archive.findPart(value) === part;
    return isMeant && ` ${normalise(part)}`.includes(` ${wanted}`) ? [{ name: part, value }] : [];
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
