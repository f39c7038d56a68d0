import { liesSurelyWithin } from '../../src/archive/timeline/event-timeline.ts';
import type { Archive, TimelineQuery } from '../../src/archive/archive-model.ts';
import { firstDay, lastDay } from '../../src/corpus/dates/date-span.ts';
import type { Event, Passage, Quote } from '../../src/corpus/model.ts';
import type { CommandContext } from '../../src/reply/options.ts';
import { pagerButtons, updateButton } from '../../src/reply/controls.ts';
import { answerWith, goneError, type ActionRef, type Block, type Button, type Reply } from '../../src/reply/reply.ts';
import {
  contextButton,
  linkedHeading,
  placeNote,
  quotationBlock,
  sourcesBlock,
  sourcesButton,
  wholePassage,
} from '../../src/reply/passage-blocks.ts';
import { firstSentences } from '../../src/reply/quote-blocks.ts';
import { firstWords } from '../../src/text/first-words.ts';
import type { Words } from '../../src/words/en.ts';
import { chooseStory } from './picture.ts';
import { encodePage, eventsFor, listRef, type TimelinePage } from './query.ts';

/** Letters of an event's passage and quotations together: with its other parts they fill a phone's screen. */
const MAX_LETTERS = 800;
/** An attribution (who, when, where) takes as much room as so many letters. */
const ATTRIBUTION = 100;

/** One event with its excerpt, what was said that day, and its sources; `id` with or without `e/`. `UserError` if the record has none such (any more). */
export function eventReply({ archive, words }: CommandContext, page: TimelinePage, id: string): Reply {
  const found = archive.find(id.startsWith('e/') ? id : `e/${id}`);
  if (found?.kind !== 'event') throw goneError('event', 'timeline');
  const { event, article, section } = found;
  const passage = article.passages.find((each) => each.id === event.passageId);
  const row = rowOf(archive, page, event);
  const toContext = event.passageId === undefined ? [] : [contextButton(words, event.passageId)];
  return answerWith(archive, [
    linkedHeading(archive, article, event, shortTitle(event)),
    { kind: 'text', text: `${words.date(event.date)} · ${words.timeline.placeIn(row.at + 1, row.events.length)}` },
    ...notesOf(event, page, row, words),
    ...(passage ? [openingOf(archive, passage)] : []),
    ...saidBlocks(archive, event, passage?.text.length ?? 0, words),
    ...sourcesBlock(event.sources),
    placeNote(words, article, section),
    { kind: 'buttons', buttons: stepsOf(page, event, row, words) },
    { kind: 'buttons', buttons: [...toContext, sourcesButton(words, event.id)] },
  ]);
}

/** The events that an opened one stands among, oldest first, and its place there: those that were asked for, or the whole record if it is none of these. */
interface Row {
  readonly events: readonly Event[];
  readonly at: number;
  readonly isAsked: boolean;
}

function rowOf(archive: Archive, { query, isStory }: TimelinePage, { id }: Event): Row {
  const found = eventsFor(archive, query);
  const asked = new Set((isStory === true ? chooseStory(archive, found) : found).map((each) => each.id));
  const isAsked = asked.has(id);
  const events = isAsked ? archive.events.filter((each) => asked.has(each.id)) : archive.events;
  return { events, at: events.findIndex((each) => each.id === id), isAsked };
}

function notesOf(event: Event, { query }: TimelinePage, { isAsked }: Row, words: Words): readonly Block[] {
  const notes = [
    ...(isAsked ? [] : [words.timeline.notAsked]),
    ...roughness(event, query, words),
    ...(event.isFound ? [words.timeline.foundEvent] : []),
  ];
  return notes.map((text) => ({ kind: 'note', text }));
}

/** Said of an event whose date leaves open whether it lies in what was asked for. */
export function roughness(event: Event, { date }: Pick<TimelineQuery, 'date'>, { timeline }: Words): readonly string[] {
  return !date || liesSurelyWithin(event, date) ? [] : [timeline.tooRough(event.date)];
}

/** The passage whole, or the first sentences of a long one. */
function openingOf(archive: Archive, passage: Passage): Block {
  const block = wholePassage(archive, passage);
  if (block.kind !== 'excerpt' || passage.text.length <= MAX_LETTERS) return block;
  return { ...block, verbatim: firstSentences(passage.text, MAX_LETTERS, block.verbatim.looks) };
}

/** A found event's title is a whole sentence: long ones are cut at the end. */
export function shortTitle({ title }: Pick<Event, 'title'>, max = 150): string {
  if (title.length <= max) return title;
  return `${firstWords(title, max - 1).replace(/[\s,;:.]+$/, '')} …`;
}

/** The quotations of its section, then those of its day from elsewhere, as far as there is room. The passage that is shown already is left out. */
function saidBlocks(archive: Archive, event: Event, taken: number, words: Words): readonly Block[] {
  const quotes = quotesOf(archive.quotes, event);
  const shown: Quote[] = [];
  let letters = taken;
  for (const quote of quotes) {
    letters += quote.text.length + ATTRIBUTION;
    if (letters > MAX_LETTERS) break;
    shown.push(quote);
  }
  const more = quotes.length - shown.length;
  const note: readonly Block[] = more === 0 ? [] : [{ kind: 'note', text: words.timeline.moreThatDay(more) }];
  return [...shown.map((quote) => quotationBlock(quote)), ...note];
}

function quotesOf(quotes: readonly Quote[], event: Event): readonly Quote[] {
  const others = quotes.filter((quote) => quote.passageId !== event.passageId);
  const own = others.filter((quote) => quote.eventId === event.id);
  const day = firstDay(event.date);
  if (day !== lastDay(event.date)) return own;
  const isOfDay = ({ date, eventId }: Quote) =>
    date !== undefined && eventId !== event.id && firstDay(date) === day && lastDay(date) === day;
  return [...own, ...others.filter(isOfDay)];
}

function stepsOf(page: TimelinePage, event: Event, { events, at }: Row, words: Words): readonly Button[] {
  const [before, after] = [events[at - 1], events[at + 1]];
  return [
    ...pagerButtons(
      openRef(page, event),
      [words.reply.before, before && openRef(page, before)],
      [words.reply.after, after && openRef(page, after)],
    ),
    updateButton(words.timeline.list, listRef(page)),
  ];
}

function openRef(page: TimelinePage, { id }: Event): ActionRef {
  return { command: 'timeline', action: 'open', args: [...encodePage(page), id.replace(/^e\//, '')] };
}
