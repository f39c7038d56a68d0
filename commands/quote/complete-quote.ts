import type { Quote } from '../../src/corpus/model.ts';
import type { Choice, CommandContext, RawInput } from '../../src/reply/options.ts';
import { normalise } from '../../src/text/normalise.ts';
import { countEach } from '../../src/counts.ts';
import { given } from '../../src/given.ts';
import { completePerson, withoutCount } from '../person.ts';
import { haveBoth, isSide, sharedTopic, sideSpeakers, sidesOf } from './both-sides.ts';
import { YEARS, asSaid, beginsBoth, cleanTopic, isBoth, quotesFor, type QuoteAsked } from './page.ts';

const BOTH = 'both';
const MAX_PERSONS = 24;

/** Completes whose words are asked for: persons, with what was typed behind the name, and both sides where one of them or a subject of theirs is typed. */
export function completeWhose(typed: string, context: CommandContext): readonly Choice[] {
  const { archive, words } = context;
  const said = typed.trimStart();
  const asked = asSaid(archive, said);
  const behind = said.slice(asked.person.length);
  const isFiltered = behind !== '';
  const isOfBoth = isFiltered && isBoth(asked.person, words);
  const people = isOfBoth ? [] : completePerson(asked.person, context, {}).slice(0, MAX_PERSONS);
  const filtered = people.map(({ name, value }) => ({ name: withoutCount(name) + behind, value: value + behind }));
  return [...(isFiltered ? filtered : people), ...bothChoices(context, said, asked, behind)];
}

/** The words typed so far, then topics of the quotations that the other options ask for. */
export function completeAbout(typed: string, context: CommandContext, others: RawInput): readonly Choice[] {
  const words = cleanTopic(typed);
  const wanted = normalise(words ?? '');
  const found = context.archive.topicsOf(quotesGiven(context, { ...others, about: undefined }));
  const topics = [...found.articles, ...found.names, ...found.words].flatMap((topic) => {
    const value = cleanTopic(topic);
    const isMeant = ` ${normalise(topic)}`.includes(` ${wanted}`);
    return value === undefined || !isMeant ? [] : [{ name: topic, value }];
  });
  const isTopic = topics.some(({ value }) => normalise(value) === wanted);
  return [...(words === undefined || isTopic ? [] : [{ name: words, value: words }]), ...topics];
}

/** The years of the quotations that the other options ask for, with their number, the latest first. */
export function completeYear(typed: string, context: CommandContext, others: RawInput): readonly Choice[] {
  const quotes = quotesGiven(context, { ...others, year: undefined });
  return [...countEach(quotes.flatMap(({ date }) => date?.start.year ?? []))]
    .filter(([year]) => YEARS.min <= year && year <= YEARS.max)
    .toSorted(([a], [b]) => b - a)
    .map(([year, count]) => ({ name: `${String(year)} (${String(count)})`, value: String(year) }))
    .filter(({ value }) => value.startsWith(typed.trim()));
}

function bothChoices(
  { archive, words }: CommandContext,
  typed: string,
  { person: name, ...filter }: QuoteAsked,
  behind: string,
): readonly Choice[] {
  const { quote } = words;
  const [nearest] = archive.speakers.suggest(name);
  if (beginsBoth(name, words) || (nearest && isSide(archive, nearest.person.id))) {
    const label = quote.bothNamed(quote.and(sideSpeakers(archive).map(({ person }) => person.name)));
    return haveBoth(sidesOf(archive, filter)) ? [{ name: label + behind, value: BOTH + behind }] : [];
  }
  const topic = sharedTopic(archive, typed, nearest !== undefined);
  return topic === undefined ? [] : [{ name: quote.bothSides(quote.on(topic)), value: `${BOTH} about ${topic}` }];
}

/** The quotations that the options given so far ask for; those of everybody while no person is named. */
function quotesGiven({ archive, words }: CommandContext, typed: RawInput): readonly Quote[] {
  const { person: whose = '', about, year } = typed;
  const { person, ...filter } = asSaid(archive, String(whose), {
    ...(about === undefined ? {} : { about: String(about) }),
    ...(year === undefined ? {} : { year: Number(year) }),
  });
  if (isBoth(person, words)) return sidesOf(archive, filter).flatMap(({ quotes }) => quotes);
  return quotesFor(archive, { ...given({ personId: archive.speakers.find(person)?.person.id }), ...filter });
}
