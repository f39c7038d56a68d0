import { firstDay } from '../../src/corpus/dates/date-span.ts';
import type { Quote } from '../../src/corpus/model.ts';
import type { Choice, CommandContext, GivenValues } from '../../src/reply/options.ts';
import { normalise } from '../../src/text/normalise.ts';
import { completePerson } from '../person.ts';
import { haveBoth, isSide, isSubject, sidesOf } from './both-sides.ts';
import { filterOf, type QuoteFilter } from './page.ts';
import { asSaid, beginsBoth, cleanTopic, isBoth } from './said.ts';
import { topicsOf } from './topics.ts';

const BOTH = 'both';
const MOST_PERSONS = 24;

/** Whose words: persons, what was said behind a name, and both sides wherever one of them or a subject of theirs is typed. */
export function completeWhose(typed: string, context: CommandContext): readonly Choice[] {
  const { archive } = context;
  const { person: name, about, year } = asSaid({ person: typed, about: undefined, year: undefined }, archive);
  const filter = filterOf({ about, year });
  const isFiltered = name !== typed;
  const people = isFiltered ? filtered(context, name, typed) : completePerson(archive, typed).slice(0, MOST_PERSONS);
  return [...people, ...bothChoices(context, typed, isFiltered ? { name, filter } : { name, filter: {} })];
}

/** Topics of whom is asked for, the own words first. */
export function completeAbout(typed: string, context: CommandContext, given: GivenValues): readonly Choice[] {
  const words = cleanTopic(typed);
  const wanted = normalise(words ?? '');
  const topics = topicsOf(context.archive, quotesOf(context, { ...given, about: undefined })).flatMap((topic) => {
    const value = cleanTopic(topic);
    const isMeant = ` ${normalise(topic)}`.includes(` ${wanted}`);
    return value === undefined || !isMeant ? [] : [{ name: topic, value }];
  });
  const isTopic = topics.some(({ value }) => normalise(value) === wanted);
  return [...(words === undefined || isTopic ? [] : [{ name: words, value: words }]), ...topics];
}

/** The years in which whoever is asked for said something on the topic, the latest first. */
export function completeYear(typed: string, context: CommandContext, given: GivenValues): readonly Choice[] {
  const counts = new Map<number, number>();
  for (const { date } of quotesOf(context, { ...given, year: undefined })) {
    if (!date) continue;
    const year = Number(firstDay(date).slice(0, -6));
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(([a], [b]) => b - a)
    .map(([year, count]) => ({ name: `${String(year)} (${String(count)})`, value: String(year) }))
    .filter(({ value }) => value.startsWith(typed.trim()));
}

function filtered({ archive, words }: CommandContext, name: string, typed: string): readonly Choice[] {
  const behind = typed.trimStart().slice(name.length);
  return isBoth(name, words)
    ? []
    : completePerson(archive, name)
        .slice(0, MOST_PERSONS)
        .map(({ name: shown, value }) => ({
          name: shown.replace(/ \(\d+\)$/, '') + behind,
          value: value + behind,
        }));
}

function bothChoices(
  { archive, words }: CommandContext,
  typed: string,
  { name, filter }: { readonly name: string; readonly filter: QuoteFilter },
): readonly Choice[] {
  const { quote } = words;
  const label = quote.bothNamed(quote.and(sidesOf(archive, {}).map(({ speaker }) => speaker.person.name)));
  const behind = typed.trimStart().slice(name.length);
  const [nearest] = archive.speakers.suggest(name);
  const isNamed = beginsBoth(name, words);
  if (isNamed || (nearest && isSide(archive, nearest.person.id))) {
    return haveBoth(archive, filter) ? [{ name: label + behind, value: BOTH + behind }] : [];
  }
  const topic = cleanTopic(typed);
  return topic !== undefined && (nearest ? isSubject(archive, topic) : haveBoth(archive, { about: topic }))
    ? [{ name: quote.bothSides(quote.on(topic)), value: `${BOTH} about ${topic}` }]
    : [];
}

/** The quotations that what is given so far asks for; of everybody where nobody is meant (yet). */
function quotesOf({ archive, words }: CommandContext, given: GivenValues): readonly Quote[] {
  const typed = {
    person: textOf(given['person']) ?? '',
    about: textOf(given['about']),
    year: given['year'] === undefined ? undefined : Number(given['year']),
  };
  const { person, about, year } = asSaid(typed, archive);
  const filter = filterOf({ about, year });
  if (isBoth(person, words)) return sidesOf(archive, filter).flatMap(({ quotes }) => quotes);
  const personId = archive.speakers.find(person)?.person.id;
  const outcome = archive.findQuotes({ ...(personId === undefined ? {} : { personId }), ...filter });
  return outcome.kind === 'quotes' ? outcome.quotes : [];
}

function textOf(value: GivenValues[string]): string | undefined {
  return value === undefined ? undefined : String(value);
}
