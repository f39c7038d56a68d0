import { dayNumber } from '../../corpus/dates/calendar.ts';
import { firstDay, lastDay, overlaps, type DateSpan } from '../../corpus/dates/date-span.ts';
import type { Article, Corpus, Event, EventId, Passage } from '../../corpus/model.ts';
import { findDates } from '../../corpus/dates/written-dates.ts';
import { stem } from '../../text/stems.ts';
import { isStopWord } from '../../text/word-lists/stop-words.ts';
import { groupByKey } from '../../group-by-key.ts';

/** What an event's own section counts beside one article that speaks of the event at length. */
const OWN_WEIGHT = 0.25;
/** An article without events of its own retells the story: what it picks counts as several passages elsewhere. */
const RETOLD_WEIGHT = 3;
/** Two dates of which one is this many times longer than the other have nothing to do with one another (a day and a year). */
const LONGEST_RATIO = 256;

/**
 * How much of a record speaks of each event: a number from 0, comparable within one corpus only, the same for the same articles.
 *
 * Counted are passages outside the event's section that name its date in words (or stand under a heading with it) and share words with
 * its title: a day counts whole, the month that it lies in for a quarter; shared words by their rarity. Many passages of one article
 * count little more than a few, each further article counts anew, and one that marks no events counts most. A phase that begins or ends
 * with the event and is named like it counts as such an article. The event's own passages, quotations and sources are added.
 */
export function createImportance(
  { articles, phases }: Pick<Corpus, 'articles' | 'phases'>,
  events: readonly Event[],
): (event: Event) => number {
  const dated = events.map((event) => ({ event, ...daysOf(event.date), stems: plainStems(event.title) }));
  const echoes = countEchoes(articles, dated);
  const turns = countTurns(phases, dated);
  const own = countOwn(articles);
  return (event) => {
    const byArticle = [...(echoes.get(event.id)?.values() ?? []), turns.get(event.id) ?? 0];
    const told = byArticle.reduce((sum, echo) => sum + Math.log1p(echo), 0);
    const { passages = 0, quotes = 0 } = own.get(event.sectionId) ?? {};
    const ownSize = Math.log1p(passages) + Math.log1p(quotes) + Math.log1p(event.sources.length);
    // Rounded: the last digits of a logarithm may differ from one machine to another.
    return Math.round((told + OWN_WEIGHT * ownSize) * 1000) / 1000;
  };
}

interface Days {
  readonly from: number;
  readonly days: number;
}

interface DatedEvent extends Days {
  readonly event: Event;
  readonly stems: ReadonlySet<string>;
}

/** For each event, how much each article speaks of it outside of its section. */
function countEchoes(
  articles: readonly Article[],
  events: readonly DatedEvent[],
): ReadonlyMap<EventId, ReadonlyMap<string, number>> {
  const byYear = groupByYear(events);
  const passages = articles.flatMap((article) => datedPassages(article));
  const rarityOf = createRarity(passages.map(({ stems }) => stems));
  const echoes = new Map<EventId, Map<string, number>>();
  for (const { passage, weight, dates, stems } of passages) {
    for (const [{ event, stems: own }, closeness] of eventsNear(dates, byYear)) {
      if (event.sectionId === passage.sectionId) continue;
      const echo = weight * closeness * shareOf(own, stems, rarityOf) ** 2;
      const byArticle = echoes.get(event.id) ?? new Map<string, number>();
      byArticle.set(passage.span.articleId, (byArticle.get(passage.span.articleId) ?? 0) + echo);
      echoes.set(event.id, byArticle);
    }
  }
  return echoes;
}

interface DatedPassage {
  readonly passage: Passage;
  readonly weight: number;
  readonly dates: readonly DateSpan[];
  readonly stems: ReadonlySet<string>;
}

function datedPassages(article: Article): readonly DatedPassage[] {
  const marked = new Map(article.events.filter(({ isFound }) => !isFound).map(({ id, date }) => [id, date]));
  const weight = marked.size === 0 ? RETOLD_WEIGHT : 1;
  return article.passages.flatMap((passage) => {
    const heading = passage.eventId && marked.get(passage.eventId);
    const dates = [...findDates(passage.text), ...(heading ? [heading] : [])];
    return dates.length === 0 ? [] : [{ passage, weight, dates, stems: plainStems(passage.text) }];
  });
}

function groupByYear(events: readonly DatedEvent[]): ReadonlyMap<number, readonly DatedEvent[]> {
  const pairs = events.flatMap((each) => {
    const { start, end = start } = each.event.date;
    return Array.from({ length: end.year - start.year + 1 }, (_, at) => [start.year + at, each] as const);
  });
  return groupByKey(pairs);
}

/** The events that a passage's dates can mean, with how close the closest of the dates is. */
function eventsNear(
  dates: readonly DateSpan[],
  byYear: ReadonlyMap<number, readonly DatedEvent[]>,
): ReadonlyMap<DatedEvent, number> {
  const near = new Map<DatedEvent, number>();
  for (const date of dates) {
    const days = daysOf(date);
    const { start, end = start } = date;
    for (const year of new Set([start.year, end.year])) {
      for (const event of byYear.get(year) ?? []) {
        const closeness = closenessOf(days, event);
        if (closeness > (near.get(event) ?? 0)) near.set(event, closeness);
      }
    }
  }
  return near;
}

function daysOf(date: DateSpan): Days {
  const from = dayNumber(firstDay(date));
  return { from, days: dayNumber(lastDay(date)) - from + 1 };
}

/** 1 for the same day; less the longer the dates are, and the more one is longer than the other; 0 for dates that share no day. */
function closenessOf(a: Days, b: Days): number {
  if (a.from >= b.from + b.days || b.from >= a.from + a.days) return 0;
  const [shorter, longer] = [Math.min(a.days, b.days), Math.max(a.days, b.days)].map(
    (days) => Math.log(days) / Math.log(LONGEST_RATIO),
  );
  if (shorter === undefined || longer === undefined) return 0;
  return Math.max(0, 1 - (longer - shorter)) / (1 + longer);
}

const WORD = /[\p{L}\p{N}]+/gu;

/** Coarser than the words of the search, and many times faster: the whole record is read at once. */
function plainStems(text: string): ReadonlySet<string> {
  const words = new Set(text.toLowerCase().match(WORD));
  return new Set([...words].filter((word) => !isStopWord(word)).map(stem));
}

/** Rarity of a stem among texts: the logarithm of their number over those that have it. */
function createRarity(texts: readonly ReadonlySet<string>[]): (stem: string) => number {
  const counts = new Map<string, number>();
  for (const text of texts) for (const each of text) counts.set(each, (counts.get(each) ?? 0) + 1);
  return (stem) => Math.log((texts.length + 1) / ((counts.get(stem) ?? 0) + 0.5));
}

/** 0 to 1; 0 where nothing is wanted. */
function shareOf(
  wanted: ReadonlySet<string>,
  stems: ReadonlySet<string>,
  rarityOf: (stem: string) => number = () => 1,
): number {
  let [shared, whole] = [0, 0];
  for (const each of wanted) {
    const rarity = rarityOf(each);
    whole += rarity;
    if (stems.has(each)) shared += rarity;
  }
  return whole === 0 ? 0 : shared / whole;
}

/** For each event at a phase's beginning or end, the share of the phase's name that its title has. */
function countTurns(phases: Corpus['phases'], events: readonly DatedEvent[]): ReadonlyMap<EventId, number> {
  const turns = new Map<EventId, number>();
  for (const { label, date } of phases) {
    const name = plainStems(label);
    const ends = [{ start: date.start }, { start: date.end ?? date.start }];
    for (const { event, stems } of events) {
      if (!ends.some((end) => overlaps(end, event.date))) continue;
      turns.set(event.id, (turns.get(event.id) ?? 0) + RETOLD_WEIGHT * shareOf(name, stems));
    }
  }
  return turns;
}

function countOwn(
  articles: readonly Article[],
): ReadonlyMap<string, { readonly passages: number; readonly quotes: number }> {
  const own = new Map<string, { passages: number; quotes: number }>();
  for (const { sectionId, kind } of articles.flatMap((article) => article.passages)) {
    const { passages, quotes } = own.get(sectionId) ?? { passages: 0, quotes: 0 };
    own.set(sectionId, { passages: passages + 1, quotes: quotes + (kind === 'quote' ? 1 : 0) });
  }
  return own;
}
