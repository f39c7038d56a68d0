import type { Article, Corpus, Event, Passage, Quote, Section } from '../corpus/model.ts';
import { ofEach } from '../of-each.ts';
import type { Found } from './archive-model.ts';
import { column, joinInts, offsetsOf } from './packed/joins.ts';
import { int32At } from './packed/number-at.ts';
import { makeAnew, type Remember, type SegmentKind } from './packed/remember.ts';
import { withSlots, type StringTable } from './packed/string-table.ts';
import { createTextCollector } from './packed/text-collector.ts';
import { packTexts, type TextList } from './packed/text-list.ts';

/** All ids of a corpus, and the article that each stands in; of several the last. */
interface IdIndex {
  readonly ids: StringTable;
  readonly articles: Int32Array;
}

/** The ids of some articles. `count`: how many articles these are. */
interface IdSegment {
  readonly ids: TextList;
  readonly articles: Int32Array;
  readonly count: Int32Array;
}

/** Which article each id stands in, so that the others need not be looked at. */
export function indexIds({ articles }: Pick<Corpus, 'articles'>, remember: Remember = makeAnew): IdIndex {
  return remember.index('ids', () => {
    const joined = remember.joined('ids', articles, idSegments);
    return { ids: withSlots(joined.ids), articles: joined.articles };
  });
}

export const idSegments: SegmentKind<IdSegment> = { read: readIds, join: joinIds };

function readIds(article: Article): IdSegment {
  const ids = [...foundByIds(article).keys()];
  return { ids: packTexts(ids), articles: new Int32Array(ids.length), count: Int32Array.of(1) };
}

function joinIds(segments: readonly IdSegment[]): IdSegment {
  const ids = createTextCollector();
  const numbers = column(segments, 'ids').map((own) => ids.addAll(own));
  const counts = column(segments, 'count').map((count) => int32At(count, 0));
  const articles = new Int32Array(ids.size);
  const own = joinInts(column(segments, 'articles'), offsetsOf(counts));
  for (const [at, number] of joinInts(numbers).entries()) articles[number] = int32At(own, at);
  return { ids: ids.pack(), articles, count: Int32Array.of(counts.reduce((sum, count) => sum + count, 0)) };
}

/** The things of an article by their ids. */
export const foundByIds = ofEach((article: Article): ReadonlyMap<string, Found> => new Map(foundIn(article)));

function* foundIn(article: Article): Generator<readonly [string, Found]> {
  const sections = new Map<string, Section>(article.sections.map((section) => [section.id, section]));
  const sectionOf = (part: Passage | Event | Quote): Section | undefined => sections.get(part.sectionId);
  for (const section of article.sections) yield [section.id, { kind: 'section', section, article }];
  for (const passage of article.passages) {
    const section = sectionOf(passage);
    if (section) yield [passage.id, { kind: 'passage', passage, section, article }];
  }
  for (const event of article.events) {
    const section = sectionOf(event);
    if (section) yield [event.id, { kind: 'event', event, section, article }];
  }
  for (const quote of article.quotes) {
    const section = sectionOf(quote);
    if (section) yield [quote.id, { kind: 'quote', quote, section, article }];
  }
}
