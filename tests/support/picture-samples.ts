import { firstDay, lastDay, parseDateSpan } from '../../src/corpus/dates/date-span.ts';
import type { Corpus, Event, Quote } from '../../src/corpus/model.ts';
import { createSideFinder } from '../../src/pictures/timeline/event-side.ts';
import type { ChartEvent, QuoteCardSpec, TimelineChartSpec } from '../../src/pictures/picture-spec.ts';
import { ofEach } from '../../src/of-each.ts';
import { eventsOf } from './corpus.ts';

/** A timeline's spec over a corpus' events from a day to a day (ISO), as a command would ask for it. */
export function timelineOf(corpus: Corpus, from: string, to: string, most = Infinity): TimelineChartSpec {
  const events = eventsByDate(corpus)
    .filter(({ date, isFound }) => !isFound && firstDay(date) <= to && lastDay(date) >= from)
    .slice(0, most);
  const range = parseDateSpan(`${from} to ${to}`);
  const spec = chartOf(corpus, `${corpus.title}: the record`, `${from} to ${to}`, events);
  return range ? { ...spec, range } : spec;
}

/** A spec over these events, numbered in their order. */
export function chartOf(corpus: Corpus, title: string, subtitle: string, events: readonly Event[]): TimelineChartSpec {
  const { accent, lanes, phases } = corpus;
  const numbered = events.map((event, index) => toChartEvent(event, index + 1, sideFinderOf(corpus)(event)));
  const asOf = { start: { year: 2026, month: 9, day: 17 } };
  return { kind: 'timeline', title, subtitle, asOf, accent, lanes, phases, events: numbered };
}

/** Reading a whole record for what goes with whom takes long: once a corpus is enough. */
const sideFinderOf = ofEach(createSideFinder);

/** All events of a corpus by date. */
export const eventsByDate = ofEach((corpus: Corpus): readonly Event[] =>
  eventsOf(corpus).toSorted((a, b) => (firstDay(a.date) + a.id < firstDay(b.date) + b.id ? -1 : 1)),
);

/** A card's spec for a quotation, as a command would ask for it. */
export function cardOf(corpus: Corpus, quote: Quote): QuoteCardSpec {
  const speaker = corpus.people.find(({ id }) => id === quote.speakerId);
  return {
    kind: 'quote-card',
    text: quote.text,
    speaker: quote.speaker,
    initials: quote.speaker
      .split(' ')
      .map((name) => name.slice(0, 1))
      .join(''),
    colour: speaker?.colour ?? '#5f6672',
    ...(quote.role === undefined ? {} : { role: quote.role }),
    ...(quote.occasion === undefined ? {} : { occasion: quote.occasion }),
    ...(quote.date === undefined ? {} : { date: quote.date }),
    ...(quote.sources[0] === undefined ? {} : { source: quote.sources[0].publisher }),
    id: quote.id,
    corpusTitle: corpus.title,
  };
}

/** Words that a card must survive: drawn inside the picture, or refused. */
export const HOSTILE_WORDS: Readonly<Record<string, string>> = {
  'a thousand letters without a blank': 'x'.repeat(1000),
  'ten thousand letters': 'All work and no play makes a dull story. '.repeat(250),
  'right to left': 'הבינה המלאכותית תהיה כנראה הדבר הטוב ביותר, או 2 הדברים הגרועים, שיקרו לאנושות (OpenAI).',
  Arabic: 'لا شكرا، لكننا سنشتري تويتر مقابل 9.74 مليار دولار إذا أردت',
  'both directions': 'He wrote “שלום” and then “السلام عليكم”, 3 times, and left.',
  emoji: 'Scam Altman 🤣🤣🤣 👩‍👩‍👧‍👦 🇺🇸 👍🏽 lies as easily as he breathes',
  'piled marks': `Z${'\u0334\u0301\u0316\u0348\u0353'.repeat(40)}algo h${'\u0300'.repeat(200)}e comes`,
  'control signs': 'Be\u0000fore\u0007 and\u001B[31m af\u202Eter\u2066 all\u200B this\uFEFF.',
  'lone surrogates': 'half \uD83D a pair \uDE00 is none',
  markup: '<script>alert("x")</script> &amp; </svg> {"a": 1} %s **bold**',
  ideographs: '漢字かな交じり文'.repeat(20),
  'line feeds': 'One.\n\n\nTwo.\r\nThree.\u2028Four.',
  'no words': ' \u200B\n ',
};

function toChartEvent({ title, date, isMain }: Event, number: number, laneId: string | undefined): ChartEvent {
  return { number, title, date, isMain, ...(laneId === undefined ? {} : { laneId }) };
}
