import type { Archive, TimelineOutcome, TimelineQuery } from '../../src/archive/archive-model.ts';
import { publishedUrl } from '../../src/reply/passage-blocks.ts';
import type { Event } from '../../src/corpus/model.ts';
import type { CommandContext } from '../../src/reply/options.ts';
import { buttonRow, pageOfList, updateButton, updateMenu } from '../../src/reply/controls.ts';
import { answerWith, type Block, type ListItem, type Reply } from '../../src/reply/reply.ts';
import { en, type Words } from '../../src/words/en.ts';
import { describeDates } from './dates.ts';
import { roughness, shortTitle } from './event.ts';
import { chooseStory, pictureBlocks } from './picture.ts';
import { encodePage, listRef, loosen, type TimelinePage } from './query.ts';
import { viewMenu } from './view.ts';
import { given } from '../../src/given.ts';

type EmptyOutcome = TimelineOutcome & { kind: 'empty' };

const EVENTS_PER_PAGE = 6;
/** Three lines of a phone's screen with a date before it. */
const MAX_LISTED_TITLE = 90;

/** One page of the timeline (or the story in short) with the picture of the whole, or which filter to loosen. A page beyond the last is the last. `notes`: how the dates were read. */
export function listReply(context: CommandContext, state: TimelinePage, notes: readonly string[] = []): Reply {
  const { archive } = context;
  const { query } = state;
  const outcome = archive.timeline(query);
  const blocks: readonly Block[] = [
    { kind: 'heading', text: describeQuery(context, query) },
    ...notes.map((text): Block => ({ kind: 'note', text })),
    ...(outcome.kind === 'empty' ? emptyBlocks(context, outcome) : eventBlocks(context, outcome.events, state)),
  ];
  const reply = { ...answerWith(archive, blocks), trace: outcome };
  return outcome.kind === 'empty'
    ? { ...reply, status: 'nothing', isShareable: true }
    : { ...reply, again: listRef(state) };
}

/** A query in words, as the reply's heading: `Timeline: Elon Musk, “lawsuit”, from 2024 on`. */
function describeQuery({ archive, words }: CommandContext, query: TimelineQuery): string {
  const parts = [...namesOf(archive, query, words), describeDates(query, words)].filter((part) => part !== '');
  return words.timeline.title(parts.length === 0 ? archive.corpus.title : parts.join(', '));
}

/** The picture says its dates by itself, and all in English. */
function pictureTitle(archive: Archive, query: TimelineQuery): string {
  const day = query.monthDay === undefined ? [] : [describeDates(query, en)];
  const names = namesOf(archive, query, en);
  return [...(names.length === 0 ? [archive.corpus.title] : names), ...day].join(', ');
}

function namesOf(archive: Archive, { personId, about }: TimelineQuery, { timeline }: Words): readonly string[] {
  const person = personId && archive.person(personId)?.name;
  return [
    ...(person === undefined ? [] : [person]),
    ...(about === undefined ? [] : [timeline.quoted(archive.findPart(about) ?? about)]),
  ];
}

function eventBlocks(context: CommandContext, events: readonly Event[], state: TimelinePage): readonly Block[] {
  if (state.isStory === true) return storyBlocks(context, events, state);
  const { archive, words } = context;
  const { query } = state;
  const { items, number, start, pager } = pageOfList(events, EVENTS_PER_PAGE, state.page);
  const refTo = (page: number) => listRef({ query, page });
  return [
    ...pictureBlocks(context, events, { title: pictureTitle(archive, query), query }),
    { kind: 'note', text: countText(events, query, { first: start, last: start - 1 + items.length }, words) },
    { kind: 'list', isNumbered: true, start, items: items.map((event) => toItem(event, query, words)) },
    eventMenu(items, start, { query, page: number }, words),
    ...viewMenu(context, { query, page: number }),
    ...pager(refTo, words.timeline.previousPage, words.timeline.nextPage),
  ];
}

/** The events that the picture numbers, by the same numbers, and the way to all. */
function storyBlocks(context: CommandContext, events: readonly Event[], state: TimelinePage): readonly Block[] {
  const { archive, words } = context;
  const { query } = state;
  const told = chooseStory(archive, events);
  const count = words.count.events(events.length);
  const all = updateButton(words.timeline.all(events.length), listRef({ query, page: 0 }));
  const isAll = told.length === events.length;
  return [
    ...pictureBlocks(context, events, { title: pictureTitle(archive, query), query, told }),
    { kind: 'note', text: isAll ? count : words.timeline.story(told.length, count) },
    { kind: 'list', isNumbered: true, start: 1, items: told.map((event) => toItem(event, query, words)) },
    eventMenu(told, 1, state, words),
    ...(isAll ? [] : [...viewMenu(context, state), ...buttonRow([all])]),
  ];
}

function countText(
  events: readonly Event[],
  { order }: TimelineQuery,
  { first, last }: { readonly first: number; readonly last: number },
  { count: { events: countOf }, timeline }: Words,
): string {
  const all = countOf(events.length);
  const sorted = order === 'oldest' ? timeline.oldestFirst(all) : timeline.newestFirst(all);
  const count = events.length === 1 ? all : sorted;
  const part = last - first + 1 === events.length ? '' : ` (${timeline.shown(first, last)})`;
  return `${count}${part}.`;
}

function toItem(event: Event, query: TimelineQuery, words: Words): ListItem {
  const url = publishedUrl(event.sources);
  const detail = [...roughness(event, query, words), ...(event.isFound ? [words.timeline.found] : [])];
  return {
    text: `${words.date(event.date)}: ${shortTitle(event, MAX_LISTED_TITLE)}`,
    id: event.id,
    ...(detail.length === 0 ? {} : { detail: detail.join(' · ') }),
    ...given({ url }),
  };
}

function eventMenu(events: readonly Event[], start: number, state: TimelinePage, words: Words): Block {
  const options = events.map((event, index) => ({
    label: `${String(start + index)}. ${shortTitle(event, MAX_LISTED_TITLE)}`,
    description: words.date(event.date),
    value: event.id,
  }));
  return updateMenu(words.timeline.openOne, { command: 'timeline', action: 'open', args: encodePage(state) }, options);
}

function emptyBlocks({ archive, words }: CommandContext, { query, loosened, nearest }: EmptyOutcome): readonly Block[] {
  const { timeline } = words;
  const reasons = loosened.map(({ without, count }) => ({
    text: `${timeline.without(describeFilter(archive, query, without, words))}: ${words.count.events(count)}`,
  }));
  const buttons = loosened.map(({ without }) =>
    updateButton(timeline.without(timeline.filters[without]), listRef({ query: loosen(query, without), page: 0 })),
  );
  const isLoosened = loosened.length > 0;
  return [
    { kind: 'text', text: isLoosened ? timeline.noneFitsAll : timeline.noneFits },
    ...(isLoosened ? ([{ kind: 'list', isNumbered: false, items: reasons }] as const) : []),
    ...nearestBlocks(nearest, query, words),
    ...(nearest.length === 0 ? [reachNote(archive, words)] : []),
    ...buttonRow(buttons),
  ];
}

function nearestBlocks(nearest: readonly Event[], query: TimelineQuery, words: Words): readonly Block[] {
  if (nearest.length === 0) return [];
  const items = nearest.map((event) => toItem(event, { order: query.order }, words));
  return [
    { kind: 'text', text: words.timeline.nearest },
    { kind: 'list', isNumbered: true, items },
    eventMenu(nearest, 1, { query, page: 0 }, words),
  ];
}

/** How far the record goes, and its phases: for a query that finds nothing. */
function reachNote({ events, corpus }: Archive, { timeline, date }: Words): Block {
  const [first, last] = [events[0], events.at(-1)];
  if (!first || !last) return { kind: 'note', text: timeline.noneDated };
  const span = timeline.reach(date(first.date), date(last.date));
  const topics = corpus.phases.map(({ label }) => label).join(' · ');
  return { kind: 'note', text: topics === '' ? `${span}.` : `${span}: ${topics}.` };
}

function describeFilter(
  archive: Archive,
  query: TimelineQuery,
  name: EmptyOutcome['loosened'][number]['without'],
  words: Words,
): string {
  const { filters, quoted } = words.timeline;
  const { personId, about } = query;
  if (name === 'about') return quoted(about ?? filters.about);
  if (name === 'person') return quoted((personId && archive.person(personId)?.name) ?? filters.person);
  return quoted(describeDates(query, words));
}
