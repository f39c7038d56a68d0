import { findDates } from '../../corpus/dates/written-dates.ts';
import type { Article } from '../../corpus/model.ts';
import { groupByKey } from '../../group-by-key.ts';
import { stem } from '../../text/stems.ts';
import { isStopWord } from '../../text/word-lists/stop-words.ts';
import { column, joinFloats, joinInts } from '../packed/joins.ts';
import { joinLists, packLists, type Lists } from '../packed/lists.ts';
import type { SegmentKind } from '../packed/remember.ts';
import { createTextCollector } from '../packed/text-collector.ts';
import { packTexts, type TextList } from '../packed/text-list.ts';
import { packSpans, type PackedSpans } from './packed-spans.ts';

/** An article without events of its own retells the story: what it picks counts as several passages elsewhere. */
export const RETOLD_WEIGHT = 3;

/** What articles say of dates, in flat arrays: their events, and those of their passages that name a date or stand below one. */
export interface DatedSegment {
  /** The stems that the lists below number. */
  readonly stems: TextList;
  readonly events: {
    readonly titles: Lists;
    readonly spans: PackedSpans;
    /** The place of its section among those of its article. */
    readonly sections: Int32Array;
    /** How much stands in its own section. */
    readonly own: Float64Array;
  };
  readonly passages: {
    readonly texts: Lists;
    /** The spans of each passage's dates, number by number. */
    readonly dates: Lists;
    readonly sections: Int32Array;
  };
  /** By article: how many of both it has, and what each of its passages counts. */
  readonly articles: {
    readonly events: Int32Array;
    readonly passages: Int32Array;
    readonly weights: Float64Array;
  };
}

export const datedSegments: SegmentKind<DatedSegment> = { read: readDated, join: joinDated };

function readDated(article: Article): DatedSegment {
  const stems = new Map<string, number>();
  const numbersOf = (words: ReadonlySet<string>) =>
    Array.from(words, (word) => {
      const number = stems.get(word) ?? stems.size;
      stems.set(word, number);
      return number;
    });
  const places = new Map<string, number>(article.sections.map(({ id }, at) => [id, at]));
  const sectionsOf = (all: readonly { readonly sectionId: string }[]) =>
    Int32Array.from(all, ({ sectionId }) => places.get(sectionId) ?? -1);
  const { events } = article;
  const marked = new Map(events.filter(({ isFound }) => !isFound).map(({ id, date }) => [id, date]));
  const dated = article.passages.flatMap((passage) => {
    const heading = passage.eventId && marked.get(passage.eventId);
    const dates = [...findDates(passage.text), ...(heading ? [heading] : [])];
    return dates.length === 0 ? [] : [{ ...passage, dates }];
  });
  const titles = packLists(events.map(({ title }) => numbersOf(plainStems(title))));
  const texts = packLists(dated.map(({ text }) => numbersOf(plainStems(text))));
  return {
    stems: packTexts([...stems.keys()]),
    events: {
      titles,
      spans: packSpans(events.map(({ date }) => date)),
      sections: sectionsOf(events),
      own: ownSizes(article),
    },
    passages: { texts, dates: packLists(dated.map(({ dates }) => packSpans(dates))), sections: sectionsOf(dated) },
    articles: {
      events: Int32Array.of(events.length),
      passages: Int32Array.of(dated.length),
      weights: Float64Array.of(marked.size === 0 ? RETOLD_WEIGHT : 1),
    },
  };
}

function joinDated(segments: readonly DatedSegment[]): DatedSegment {
  const stems = createTextCollector();
  const numbers = segments.map((segment) => stems.addAll(segment.stems));
  const [events, passages] = [column(segments, 'events'), column(segments, 'passages')];
  const articles = column(segments, 'articles');
  return {
    stems: stems.pack(),
    events: {
      titles: joinLists(column(events, 'titles'), numbers),
      spans: joinInts(column(events, 'spans')),
      sections: joinInts(column(events, 'sections')),
      own: joinFloats(column(events, 'own')),
    },
    passages: {
      texts: joinLists(column(passages, 'texts'), numbers),
      dates: joinLists(column(passages, 'dates')),
      sections: joinInts(column(passages, 'sections')),
    },
    articles: {
      events: joinInts(column(articles, 'events')),
      passages: joinInts(column(articles, 'passages')),
      weights: joinFloats(column(articles, 'weights')),
    },
  };
}

const WORD = /[\p{L}\p{N}]+/gu;

/** Coarser than the words of the search, and many times faster: the whole record is read at once. */
export function plainStems(text: string): ReadonlySet<string> {
  const words = new Set(text.toLowerCase().match(WORD));
  return new Set([...words].filter((word) => !isStopWord(word)).map(stem));
}

function ownSizes({ events, passages }: Article): Float64Array {
  const kinds = groupByKey(passages.map(({ sectionId, kind }) => [sectionId, kind]));
  return Float64Array.from(events, ({ sectionId, sources }) => {
    const own = kinds.get(sectionId) ?? [];
    const quotes = own.filter((kind) => kind === 'quote');
    return Math.log1p(own.length) + Math.log1p(quotes.length) + Math.log1p(sources.length);
  });
}
