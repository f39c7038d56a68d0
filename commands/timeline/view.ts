import type { Archive, TimelineQuery } from '../../src/archive/archive-model.ts';
import type { PersonId } from '../../src/corpus/model.ts';
import type { CommandContext } from '../../src/reply/options.ts';
import { updateMenu } from '../../src/reply/controls.ts';
import type { Block, MenuOption } from '../../src/reply/reply.ts';
import type { Words } from '../../src/words/en.ts';
import { countEvents } from '../person.ts';
import { encodePage, eventsFor, loosen, outdated, type TimelinePage } from './query.ts';
import { countEach } from '../../src/counts.ts';

/** With the others they are the 25 that a menu of Discord's holds. */
const MAX_YEARS = 15;
const MAX_PERSONS = 7;
/** How many years one option may cover: the first of these that makes no more than {@link MAX_YEARS} options. */
const STRETCHES = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** The other ways to look at what a list shows: turned round, a year of it, one person in it, and back. None where there is nothing to choose. */
export function viewMenu(context: CommandContext, state: TimelinePage): readonly Block[] {
  const { query } = state;
  const options = [orderOption(query, context.words), ...dateOptions(context, query), ...personOptions(context, query)];
  if (options.length === 1) return [];
  const ref = { command: 'timeline', action: 'view', args: encodePage(state) };
  return [updateMenu(context.words.timeline.otherViews, ref, options)];
}

/** The first page of a timeline as an option of {@link viewMenu} changes it; `UserError` for one that means nothing (any more). */
export function chooseView(archive: Archive, { query }: TimelinePage, value: string): TimelinePage {
  const [kind, first = '', last = first] = value.split(':');
  const page = (changed: TimelineQuery): TimelinePage => ({ query: changed, page: 0 });
  switch (kind) {
    case 'order':
      return page({ ...query, order: query.order === 'oldest' ? 'newest' : 'oldest' });
    case 'years': {
      const undated = withoutDates(query);
      if (first === '') return page(undated);
      const [from, to] = [Number(first), Number(last)];
      if (!Number.isInteger(from) || !Number.isInteger(to)) throw outdated();
      return page({ ...undated, date: { from: { start: { year: from } }, to: { start: { year: to } } } });
    }
    case 'person': {
      const all = loosen(query, 'person');
      if (first === '') return page(all);
      const person = archive.person(first as PersonId);
      if (!person) throw outdated();
      return page({ ...all, personId: person.id });
    }
    default:
      throw outdated();
  }
}

function orderOption({ order }: TimelineQuery, { commands }: Words): MenuOption {
  const { newest, oldest } = commands.timeline.options.order.choices;
  return { label: order === 'oldest' ? newest : oldest, value: 'order' };
}

function dateOptions({ archive, words }: CommandContext, query: TimelineQuery): readonly MenuOption[] {
  const events = eventsFor(archive, withoutDates(query));
  const isDated = query.date !== undefined || query.monthDay !== undefined;
  const all = isDated ? [optionFor(words.timeline.allYears, events.length, 'years:', words)] : [];
  const stretches = stretchesOf(events.map(({ date }) => date.start.year));
  if (stretches.length < 2) return all;
  const years = stretches.map(({ from, to, count }) => {
    const label = words.date({ start: { year: from }, ...(from === to ? {} : { end: { year: to } }) });
    return optionFor(label, count, `years:${String(from)}:${String(to)}`, words);
  });
  return [...all, ...years];
}

function optionFor(label: string, events: number, value: string, { count }: Words): MenuOption {
  return { label, description: count.events(events), value };
}

function stretchesOf(
  years: readonly number[],
): readonly { readonly from: number; readonly to: number; readonly count: number }[] {
  for (const length of STRETCHES) {
    const counts = countEach(years.map((year) => Math.floor(year / length) * length));
    if (counts.size > MAX_YEARS) continue;
    return [...counts].toSorted(([a], [b]) => a - b).map(([from, count]) => ({ from, to: from + length - 1, count }));
  }
  return [];
}

function personOptions({ archive, words }: CommandContext, query: TimelineQuery): readonly MenuOption[] {
  const events = eventsFor(archive, loosen(query, 'person'));
  const { personId } = query;
  const all = personId === undefined ? [] : [optionFor(words.timeline.everybody, events.length, 'person:', words)];
  const countFor = countEvents(events);
  const persons = archive.speakers
    .suggest('', countFor)
    .filter(({ person }) => person.id !== personId)
    .slice(0, MAX_PERSONS)
    .map(({ person }) => optionFor(words.timeline.only(person.name), countFor(person), `person:${person.id}`, words));
  return [...all, ...persons];
}

function withoutDates(query: TimelineQuery): TimelineQuery {
  return loosen(loosen(query, 'date'), 'monthDay');
}
