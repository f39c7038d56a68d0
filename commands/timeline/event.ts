import { findNeighbours } from '../../src/archive/timeline/event-timeline.ts';
import type { Archive } from '../../src/archive/archive-model.ts';
import { firstDay, formatDateSpan, lastDay } from '../../src/corpus/dates/date-span.ts';
import type { Event, EventId, Quote } from '../../src/corpus/model.ts';
import { pagerButtons, updateButton } from '../../src/reply/pager.ts';
import type { ActionRef, Block, Button, Reply } from '../../src/reply/reply.ts';
import { goneError } from '../../src/reply/reply.ts';
import {
  linkedHeading,
  placeNote,
  quotationBlock,
  sourcesBlock,
  sourcesButton,
  wholePassage,
} from '../../src/reply/passage-blocks.ts';
import type { TimelinePage } from './query.ts';
import { encodePage, listRef } from './query.ts';

const MAX_QUOTES = 3;

/** One event with its excerpt, what was said that day, and its sources; `id` with or without `e/`. `UserError` if the record has none such (any more). */
export function eventReply(archive: Archive, page: TimelinePage, id: string): Reply {
  const found = archive.find(id.startsWith('e/') ? id : `e/${id}`);
  if (found?.kind !== 'event') throw goneError('event', 'timeline');
  const { event, article, section } = found;
  const passage = article.passages.find((each) => each.id === event.passageId);
  const blocks: readonly Block[] = [
    linkedHeading(archive, article, event, shortTitle(event)),
    { kind: 'text', text: formatDateSpan(event.date) },
    ...(event.isFound ? [FOUND] : []),
    ...(passage ? [wholePassage(archive, passage)] : []),
    ...quoteBlocks(archive, event),
    ...sourcesBlock(event.sources),
    placeNote(article, section),
    { kind: 'buttons', buttons: buttonsOf(archive, page, event) },
  ];
  return { status: 'answer', accent: archive.corpus.accent, blocks };
}

const FOUND: Block = {
  kind: 'note',
  text: 'Found in the text: the article marks no events; this is one of its dated sentences.',
};

/** A found event's title is a whole sentence: long ones are cut at the end. */
export function shortTitle({ title }: Pick<Event, 'title'>, max = 150): string {
  if (title.length <= max) return title;
  const cut = title.slice(0, max).replace(/\s+\S*$/, '');
  return `${cut.replace(/[\s,;:.]+$/, '')} …`;
}

/** What was said about it in its section, then elsewhere on its day. The passage that is shown already is left out. */
function quoteBlocks(archive: Archive, event: Event): readonly Block[] {
  const quotes = quotesOf(archive.quotes, event);
  const shown = quotes.slice(0, MAX_QUOTES);
  const more = quotes.length - shown.length;
  const note: readonly Block[] =
    more === 0 ? [] : [{ kind: 'note', text: `${String(more)} more of that day: see /quote.` }];
  return [...shown.map((quote) => quotationBlock(quote)), ...note];
}

function quotesOf(quotes: readonly Quote[], event: Event): readonly Quote[] {
  const others = quotes.filter((quote) => quote.passageId !== event.passageId);
  const own = others.filter((quote) => quote.eventId === event.id);
  const isOneDay = firstDay(event.date) === lastDay(event.date);
  const sameDay = others.filter(
    ({ date, eventId }) => isOneDay && date && eventId !== event.id && isSameDay(date, event.date),
  );
  return [...own, ...sameDay];
}

function isSameDay(a: Event['date'], b: Event['date']): boolean {
  return firstDay(a) === firstDay(b) && lastDay(a) === lastDay(b);
}

function buttonsOf(archive: Archive, page: TimelinePage, event: Event): readonly Button[] {
  const { before, after } = findNeighbours(archive.events, event.id);
  const context: readonly Button[] = event.passageId
    ? [
        {
          kind: 'button',
          label: 'Context',
          ref: { command: 'ask', action: 'context', args: [event.passageId] },
          effect: 'reply',
        },
      ]
    : [];
  return [
    ...pagerButtons(
      openRef(page, event.id),
      { label: 'Before', ref: before && openRef(page, before.id) },
      { label: 'After', ref: after && openRef(page, after.id) },
    ),
    ...context,
    sourcesButton(event.id),
    updateButton('List', listRef(page)),
  ];
}

function openRef(page: TimelinePage, id: EventId): ActionRef {
  return { command: 'timeline', action: 'open', args: [...encodePage(page), id.replace(/^e\//, '')] };
}
