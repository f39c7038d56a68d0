import { countOf } from '../../src/text/count-of.ts';
import type { Archive, TimelineOutcome, TimelineQuery } from '../../src/archive/archive-model.ts';
import { publishedUrl } from '../../src/reply/passage-blocks.ts';
import { formatDateSpan } from '../../src/corpus/dates/date-span.ts';
import type { Event } from '../../src/corpus/model.ts';
import { pagerButtons, updateButton } from '../../src/reply/pager.ts';
import type { Block, ListItem, Reply } from '../../src/reply/reply.ts';
import { describeDates } from './dates.ts';
import { roughness, shortTitle } from './event.ts';
import { chooseStory, pictureBlocks } from './picture.ts';
import { encodePage, listRef, loosen, type FilterName, type TimelinePage } from './query.ts';
import { viewMenu } from './view.ts';

const EVENTS_PER_PAGE = 7;
/** Two lines of a phone's screen with a date before it. */
const MAX_LISTED_TITLE = 90;

/** One page of the timeline (or the story in short) with the picture of the whole, or which filter to loosen. A page beyond the last is the last. `notes`: how the dates were read. */
export function listReply(archive: Archive, state: TimelinePage, notes: readonly string[] = []): Reply {
  const { query } = state;
  const outcome = archive.timeline(query);
  const title = describeQuery(archive, query);
  const heading: readonly Block[] = [
    { kind: 'heading', text: title },
    ...notes.map((text): Block => ({ kind: 'note', text })),
  ];
  const { accent } = archive.corpus;
  switch (outcome.kind) {
    case 'events':
      return {
        status: 'answer',
        accent,
        again: listRef(state),
        blocks: [...heading, ...(state.isStory === true ? storyBlocks : eventBlocks)(archive, outcome, state)],
        trace: outcome,
      };
    case 'empty':
      return {
        status: 'nothing',
        isShareable: true,
        accent,
        blocks: [...heading, ...emptyBlocks(archive, outcome)],
        trace: outcome,
      };
  }
}

/** What is asked for in words, as the reply's heading: `Timeline: Elon Musk, “lawsuit”, from 2024 on`. */
function describeQuery(archive: Archive, query: TimelineQuery): string {
  const parts = [...namesOf(archive, query), describeDates(query)].filter((part) => part !== '');
  return `Timeline: ${parts.length === 0 ? archive.corpus.title : parts.join(', ')}`;
}

/** The picture says its dates by itself. */
function pictureTitle(archive: Archive, query: TimelineQuery): string {
  const day = query.monthDay === undefined ? [] : [describeDates(query)];
  return [...(namesOf(archive, query).length === 0 ? [archive.corpus.title] : namesOf(archive, query)), ...day].join(
    ', ',
  );
}

function namesOf(archive: Archive, { personId, about }: TimelineQuery): readonly string[] {
  const person = personId && archive.person(personId)?.name;
  return [
    ...(person === undefined ? [] : [person]),
    ...(about === undefined ? [] : [`“${archive.findPart(about) ?? about}”`]),
  ];
}

function eventBlocks(
  archive: Archive,
  { events, query }: TimelineOutcome & { kind: 'events' },
  { page }: TimelinePage,
): readonly Block[] {
  const pages = Math.ceil(events.length / EVENTS_PER_PAGE);
  const current = Math.min(Math.max(0, page), pages - 1);
  const start = current * EVENTS_PER_PAGE;
  const shown = events.slice(start, start + EVENTS_PER_PAGE);
  const state: TimelinePage = { query, page: current };
  return [
    ...pictureBlocks(archive, events, { title: pictureTitle(archive, query), query }),
    { kind: 'note', text: countText(events, query, { first: start + 1, last: start + shown.length }) },
    { kind: 'list', isNumbered: true, start: start + 1, items: shown.map((event) => toItem(event, query)) },
    menuOf(shown, start + 1, state),
    ...viewMenu(archive, state),
    ...(pages === 1 ? [] : [pageButtons(state, pages)]),
  ];
}

/** The events that the picture numbers, by the same numbers, and the way to all. */
function storyBlocks(
  archive: Archive,
  { events, query }: TimelineOutcome & { kind: 'events' },
  state: TimelinePage,
): readonly Block[] {
  const told = chooseStory(archive, events);
  const count = `The story in ${String(told.length)} of ${countOf(events.length, 'event')}.`;
  const all = updateButton(`All ${String(events.length)}`, listRef({ query, page: 0 }));
  const isAll = told.length === events.length;
  return [
    ...pictureBlocks(archive, events, { title: pictureTitle(archive, query), query, told }),
    { kind: 'note', text: isAll ? countOf(events.length, 'event') : count },
    { kind: 'list', isNumbered: true, start: 1, items: told.map((event) => toItem(event, query)) },
    menuOf(told, 1, state),
    ...(isAll ? [] : viewMenu(archive, state)),
    ...(isAll ? [] : [{ kind: 'buttons', buttons: [all] } as const]),
  ];
}

function countText(
  events: readonly Event[],
  { order }: TimelineQuery,
  { first, last }: { readonly first: number; readonly last: number },
): string {
  const count = events.length === 1 ? '1 event' : `${countOf(events.length, 'event')}, ${order} first`;
  const part = last - first + 1 === events.length ? '' : ` (${String(first)} to ${String(last)} shown)`;
  return `${count}${part}.`;
}

function toItem(event: Event, query: TimelineQuery): ListItem {
  const url = publishedUrl(event.sources);
  const detail = [...roughness(event, query), ...(event.isFound ? ['found in the text'] : [])];
  return {
    text: `${formatDateSpan(event.date)}: ${shortTitle(event, MAX_LISTED_TITLE)}`,
    id: event.id,
    ...(detail.length === 0 ? {} : { detail: detail.join(' · ') }),
    ...(url === undefined ? {} : { url }),
  };
}

function menuOf(events: readonly Event[], start: number, state: TimelinePage): Block {
  return {
    kind: 'menu',
    placeholder: 'Open an event',
    ref: { command: 'timeline', action: 'open', args: encodePage(state) },
    effect: 'update',
    options: events.map((event, index) => ({
      label: `${String(start + index)}. ${shortTitle(event, 90)}`,
      description: formatDateSpan(event.date),
      value: event.id,
    })),
  };
}

function pageButtons({ query, page }: TimelinePage, pages: number): Block {
  const step = (label: string, target: number) => ({
    label,
    ref: target < 0 || target >= pages ? undefined : listRef({ query, page: target }),
  });
  const steps = [step('Previous page', page - 1), step('Next page', page + 1)] as const;
  return { kind: 'buttons', buttons: pagerButtons(listRef({ query, page }), ...steps) };
}

function emptyBlocks(
  archive: Archive,
  { query, loosened, nearest }: TimelineOutcome & { kind: 'empty' },
): readonly Block[] {
  const reasons = loosened.map(({ without, count }) => ({
    text: `Without ${describeFilter(archive, query, without)}: ${countOf(count, 'event')}`,
  }));
  const buttons = loosened.map(({ without }) =>
    updateButton(`Without ${FILTER_NAMES[without]}`, listRef({ query: loosen(query, without), page: 0 })),
  );
  const isLoosened = loosened.length > 0;
  return [
    {
      kind: 'text',
      text: isLoosened ? 'No event of this record fits all of that.' : 'No event of this record fits that.',
    },
    ...(isLoosened ? ([{ kind: 'list', isNumbered: false, items: reasons }] as const) : []),
    ...nearestBlocks(nearest, query),
    ...(nearest.length === 0 ? [reachNote(archive)] : []),
    ...(isLoosened ? ([{ kind: 'buttons', buttons }] as const) : []),
  ];
}

function nearestBlocks(nearest: readonly Event[], query: TimelineQuery): readonly Block[] {
  if (nearest.length === 0) return [];
  const items = nearest.map((event) => toItem(event, { order: query.order }));
  return [
    { kind: 'text', text: 'The nearest events:' },
    { kind: 'list', isNumbered: true, items },
    menuOf(nearest, 1, { query, page: 0 }),
  ];
}

/** What the record has, for those who met nothing of it. */
function reachNote({ events, corpus }: Archive): Block {
  const [first, last] = [events[0], events.at(-1)];
  if (!first || !last) return { kind: 'note', text: 'This record has no dated events.' };
  const span = `Its events go from ${formatDateSpan(first.date)} to ${formatDateSpan(last.date)}`;
  const topics = corpus.phases.map(({ label }) => label).join(' · ');
  return { kind: 'note', text: topics === '' ? `${span}.` : `${span}: ${topics}.` };
}

const FILTER_NAMES = {
  date: 'the dates',
  monthDay: 'the day',
  person: 'the person',
  about: 'the words',
} as const satisfies Record<FilterName, string>;

function describeFilter(archive: Archive, query: TimelineQuery, name: FilterName): string {
  switch (name) {
    case 'date':
    case 'monthDay':
      return `“${describeDates(query)}”`;
    case 'person':
      return `“${(query.personId && archive.person(query.personId)?.name) ?? 'the person'}”`;
    case 'about':
      return `“${query.about ?? ''}”`;
  }
}
