import type { Corpus } from '../../corpus/model.ts';
import { itemAt } from '../../item-at.ts';
import { joinInts, offsetsOf } from '../packed/joins.ts';
import { joinLists, listAt, type Lists } from '../packed/lists.ts';
import { float64At, int32At } from '../packed/number-at.ts';
import { openStrings, type Strings } from '../packed/string-table.ts';
import { createTextCollector } from '../packed/text-collector.ts';
import { plainStems, RETOLD_WEIGHT, type DatedSegment } from './dated-passages.ts';
import { daysAt, firstDayAt, overlap, packSpans, type PackedSpans } from './packed-spans.ts';
import { createNearEvents } from './near-events.ts';
import { addTo, countAt } from '../../counts.ts';

/** What an event's own section counts beside one article that speaks of the event at length. */
const OWN_WEIGHT = 0.25;

/**
 * How much of a record speaks of each event: a number from 0, comparable within one corpus only, the same for the same articles.
 *
 * Counted are passages outside the event's section that name its date in words (or stand under a heading with it) and share words with
 * its title: a day counts whole, the month that it lies in for a quarter; shared words by their rarity. Many passages of one article
 * count little more than a few, each further article counts anew, and one that marks no events counts most. A phase that begins or ends
 * with the event and is named like it counts as such an article. The event's own passages, quotations and sources are added.
 *
 * The events are those of the segments, in their order; `told`: the numbers of those that others can speak of.
 */
export function weighEvents(
  segments: readonly DatedSegment[],
  phases: Corpus['phases'],
  told: Int32Array,
): Float64Array {
  const record = joinDated(segments);
  const echoes = weighEchoes(segments, record, told);
  const turns = countTurns(phases, record, told);
  const own = segments.flatMap(({ events }) => Array.from(events.own));
  // Rounded: the last digits of a logarithm may differ from one machine to another.
  return Float64Array.from(own, (size, event) => {
    const weight = itemAt(echoes, event) + Math.log1p(countAt(turns, event)) + OWN_WEIGHT * size;
    return Math.round(weight * 1000) / 1000;
  });
}

/** All events, and the dated passages of all articles, one after another. */
interface DatedRecord {
  readonly stems: Strings;
  readonly titles: Lists;
  readonly spans: PackedSpans;
  readonly texts: Lists;
}

function joinDated(segments: readonly DatedSegment[]): DatedRecord {
  const stems = createTextCollector();
  const numbers = segments.map((segment) => stems.addAll(segment.stems));
  return {
    stems: openStrings(stems.pack()),
    titles: joinLists(
      segments.map(({ events }) => events.titles),
      numbers,
    ),
    spans: joinInts(segments.map(({ events }) => events.spans)),
    texts: joinLists(
      segments.map(({ passages }) => passages.texts),
      numbers,
    ),
  };
}

/** For each event the logarithms of how much each article speaks of it outside of its section, added up. */
function weighEchoes(segments: readonly DatedSegment[], record: DatedRecord, told: Int32Array): Float64Array {
  const nearEvents = createNearEvents(record.spans, told);
  const shareOf = createTitleShares(record);
  const eventCount = record.titles.starts.length - 1;
  const echoes = new Float64Array(eventCount);
  /** Of one article, by event. */
  const ofArticle = new Float64Array(eventCount);
  const firstEvents = offsetsOf(segments.map(({ events }) => events.sections.length));
  let text = 0;
  for (const [at, { events, passages, weight }] of segments.entries()) {
    const [firstEvent, passageWeight] = [itemAt(firstEvents, at), float64At(weight, 0)];
    const met: number[] = [];
    for (const [passage, section] of passages.sections.entries()) {
      nearEvents(listAt(passages.dates, passage), (event, closeness) => {
        const isOwn = event >= firstEvent && events.sections[event - firstEvent] === section;
        const echo = isOwn ? 0 : passageWeight * closeness * shareOf(event, text) ** 2;
        if (echo === 0) return;
        const known = float64At(ofArticle, event);
        if (known === 0) met.push(event);
        ofArticle[event] = known + echo;
      });
      text += 1;
    }
    for (const event of met) {
      echoes[event] = float64At(echoes, event) + Math.log1p(float64At(ofArticle, event));
      ofArticle[event] = 0;
    }
  }
  return echoes;
}

/** How much of an event's title a text has, by rarity: 0 to 1; 0 for a title without words that tell something. */
function createTitleShares({ titles, texts, stems }: DatedRecord): (event: number, text: number) => number {
  const textCount = texts.starts.length - 1;
  const counts = new Int32Array(stems.size);
  for (const each of texts.items) counts[each] = int32At(counts, each) + 1;
  const rarities = Float64Array.from(counts, (count) => Math.log((textCount + 1) / (count + 0.5)));
  /** Behind the text that had each stem last. */
  const metIn = new Int32Array(stems.size);
  let last = -1;
  return (event, text) => {
    if (text !== last) for (const each of listAt(texts, text)) metIn[each] = text + 1;
    last = text;
    let [shared, whole] = [0, 0];
    const end = int32At(titles.starts, event + 1);
    for (let at = int32At(titles.starts, event); at < end; at += 1) {
      const each = int32At(titles.items, at);
      const rarity = float64At(rarities, each);
      whole += rarity;
      if (metIn[each] === text + 1) shared += rarity;
    }
    return whole === 0 ? 0 : shared / whole;
  };
}

/** For each event at a phase's beginning or end, the share of the phase's name that its title has. */
function countTurns(
  phases: Corpus['phases'],
  { stems, titles, spans }: DatedRecord,
  told: Int32Array,
): ReadonlyMap<number, number> {
  const turns = new Map<number, number>();
  for (const { label, date } of phases) {
    const name = Array.from(plainStems(label), (each) => stems.find(each) ?? -1);
    if (name.length === 0) continue;
    const ends = packSpans([{ start: date.start }, { start: date.end ?? date.start }]);
    const isAt = (end: 0 | 1, event: number) =>
      overlap(firstDayAt(ends, end), daysAt(ends, end), firstDayAt(spans, event), daysAt(spans, event));
    for (const event of told) {
      if (!isAt(0, event) && !isAt(1, event)) continue;
      const title = new Set(listAt(titles, event));
      const share = name.filter((each) => title.has(each)).length / name.length;
      addTo(turns, event, RETOLD_WEIGHT * share);
    }
  }
  return turns;
}
