import { formatYear } from '../../src/corpus/dates/date-span.ts';
import { MAX_ABOUT_LENGTH, cleanAbout } from './query.ts';
import { MAX_DATE_LENGTH, describeDates, describeTyped, readDates, readTopicAsDates } from './dates.ts';
import type { Choice, CommandContext } from '../../src/reply/options.ts';
import { normalise } from '../../src/text/normalise.ts';
import { given } from '../../src/given.ts';

const MAX_CHOICES = 25;

/** For what is typed into "from" or "to": the own words with how they are read, then dates that begin so. */
export function completeDate(typed: string, option: 'from' | 'to', context: CommandContext): readonly Choice[] {
  const words = typed.trim();
  const own = words === '' ? [] : ownDateChoices(words, option, context);
  const wanted = normalise(words);
  const others = suggestedDates(option, context)
    .filter((each) => normalise(each).startsWith(wanted) && normalise(each) !== wanted)
    .filter((each) => hasEvents(each, option, context))
    .flatMap((each) => dateChoice(each, option, context));
  return unique([...own, ...others]);
}

function ownDateChoices(words: string, option: 'from' | 'to', context: CommandContext): readonly Choice[] {
  const inside =
    option === 'from' && /^\S*\d{4}$|^\p{L}+ \d{4}$/u.test(words) ? dateChoice(`in ${words}`, option, context) : [];
  return [...dateChoice(words, option, context), ...inside];
}

function dateChoice(words: string, option: 'from' | 'to', context: CommandContext): readonly Choice[] {
  if (words.length > MAX_DATE_LENGTH) return [];
  const reading = describeTyped(words, option, context);
  return reading === undefined ? [] : [{ name: `${words} → ${reading}`, value: words }];
}

/** What is offered leads somewhere; what is typed is the member's own. */
function hasEvents(words: string, option: 'from' | 'to', context: CommandContext): boolean {
  const { date, monthDay } =
    option === 'from' ? readDates(words, undefined, context) : readDates(undefined, words, context);
  return context.archive.timeline({ ...given({ date, monthDay }), order: 'oldest' }).kind === 'events';
}

function suggestedDates(option: 'from' | 'to', { archive }: CommandContext): readonly string[] {
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
