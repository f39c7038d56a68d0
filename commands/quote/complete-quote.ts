import { firstDay } from '../../src/corpus/dates/date-span.ts';
import type { Quote } from '../../src/corpus/model.ts';
import type { Choice, CommandContext, GivenValues } from '../../src/reply/options.ts';
import { normalise } from '../../src/text/normalise.ts';
import { completePerson, withoutCount } from '../person.ts';
import { given } from '../../src/given.ts';
import { haveBoth, isSide, isSubject, sidesOf } from './both-sides.ts';
import type { QuoteFilter } from './page.ts';
import { asSaid, beginsBoth, cleanTopic, isBoth } from './said.ts';
import { topicsOf } from './topics.ts';
import { countEach } from '../../src/counts.ts';

const BOTH = 'both';
const MOST_PERSONS = 24;

/** Whose words: persons, what was said behind a name, and both sides wherever one of them or a subject of theirs is typed. */
export function completeWhose(typed: string, context: CommandContext): readonly Choice[] {
  const { archive, words } = context;
  const { person: name, ...filter } = asSaid({ person: typed }, archive);
  const behind = typed.trimStart().slice(name.length);
  const isFiltered = name !== typed;
  const people = isFiltered && isBoth(name, words) ? [] : completePerson(archive, name).slice(0, MOST_PERSONS);
  const said = people.map((choice) => ({ name: withoutCount(choice.name) + behind, value: choice.value + behind }));
  return [...(isFiltered ? said : people), ...bothChoices(context, typed, { name, filter, behind })];
}

/** Topics of whom is asked for, the own words first. */
export function completeAbout(typed: string, context: CommandContext, others: GivenValues): readonly Choice[] {
  const words = cleanTopic(typed);
  const wanted = normalise(words ?? '');
  const topics = topicsOf(context.archive, quotesOf(context, { ...others, about: undefined })).flatMap((topic) => {
    const value = cleanTopic(topic);
    const isMeant = ` ${normalise(topic)}`.includes(` ${wanted}`);
    return value === undefined || !isMeant ? [] : [{ name: topic, value }];
  });
  const isTopic = topics.some(({ value }) => normalise(value) === wanted);
  return [...(words === undefined || isTopic ? [] : [{ name: words, value: words }]), ...topics];
}

/** The years in which whoever is asked for said something on the topic, the latest first. */
export function completeYear(typed: string, context: CommandContext, others: GivenValues): readonly Choice[] {
  const years = quotesOf(context, { ...others, year: undefined }).flatMap(({ date }) =>
    date ? [Number(firstDay(date).slice(0, -6))] : [],
  );
  return [...countEach(years)]
    .toSorted(([a], [b]) => b - a)
    .map(([year, count]) => ({ name: `${String(year)} (${String(count)})`, value: String(year) }))
    .filter(({ value }) => value.startsWith(typed.trim()));
}

function bothChoices(
  { archive, words }: CommandContext,
  typed: string,
  { name, filter, behind }: { readonly name: string; readonly filter: QuoteFilter; readonly behind: string },
): readonly Choice[] {
  const { quote } = words;
  const label = quote.bothNamed(quote.and(sidesOf(archive, {}).map(({ speaker }) => speaker.person.name)));
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
function quotesOf(
  { archive, words }: CommandContext,
  { person: whose, about, year: when }: GivenValues,
): readonly Quote[] {
  const topic = about === undefined ? undefined : String(about);
  const year = when === undefined ? undefined : Number(when);
  const { person, ...filter } = asSaid({ person: String(whose ?? ''), about: topic, year }, archive);
  if (isBoth(person, words)) return sidesOf(archive, filter).flatMap(({ quotes }) => quotes);
  const outcome = archive.findQuotes({ ...given({ personId: archive.speakers.find(person)?.person.id }), ...filter });
  return outcome.kind === 'quotes' ? outcome.quotes : [];
}
