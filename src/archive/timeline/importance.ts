import type { Corpus } from '../../corpus/model.ts';
import { itemAt } from '../../item-at.ts';
import { startsOf } from '../packed/joins.ts';
import { listAt } from '../packed/lists.ts';
import { float64At, int32At } from '../packed/number-at.ts';
import { makeAnew, type Remember } from '../packed/remember.ts';
import { openStrings, withSlots } from '../packed/string-table.ts';
import { datedSegments, plainStems, RETOLD_WEIGHT, type DatedSegment } from './dated-passages.ts';
import { packSpans, shareDay } from './packed-spans.ts';
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
 * The events are all of the corpus, article by article; `told`: the numbers of those that others can speak of.
 */
export function indexImportance(
  { articles, phases }: Pick<Corpus, 'articles' | 'phases'>,
  told: Int32Array,
  remember: Remember = makeAnew,
): { readonly weights: Float64Array } {
  return remember.index('importance', () => {
    const dated = remember.joined('importance', articles, datedSegments);
    const echoes = weighEchoes(dated, told);
    const turns = countTurns(phases, dated, told);
    // Rounded: the last digits of a logarithm may differ from one machine to another.
    const weights = Float64Array.from(dated.events.own, (size, event) => {
      const weight = itemAt(echoes, event) + Math.log1p(countAt(turns, event)) + OWN_WEIGHT * size;
      return Math.round(weight * 1000) / 1000;
    });
    return { weights };
  });
}

/** For each event the logarithms of how much each article speaks of it outside of its section, added up. */
function weighEchoes(dated: DatedSegment, told: Int32Array): Float64Array {
  const { events, passages, articles } = dated;
  const nearEvents = createNearEvents(events.spans, told);
  const shareOf = createTitleShares(dated);
  const eventCount = events.sections.length;
  const echoes = new Float64Array(eventCount);
  /** Of one article, by event. */
  const ofArticle = new Float64Array(eventCount);
  const firstEvents = startsOf(articles.events);
  const firstPassages = startsOf(articles.passages);
  for (const [article, weight] of articles.weights.entries()) {
    const [firstEvent, endEvent] = [int32At(firstEvents, article), int32At(firstEvents, article + 1)];
    const endPassage = int32At(firstPassages, article + 1);
    const met: number[] = [];
    for (let passage = int32At(firstPassages, article); passage < endPassage; passage += 1) {
      const section = int32At(passages.sections, passage);
      nearEvents(listAt(passages.dates, passage), (event, closeness) => {
        const isOwn = event >= firstEvent && event < endEvent && int32At(events.sections, event) === section;
        const echo = isOwn ? 0 : weight * closeness * shareOf(event, passage) ** 2;
        if (echo === 0) return;
        const known = float64At(ofArticle, event);
        if (known === 0) met.push(event);
        ofArticle[event] = known + echo;
      });
    }
    for (const event of met) {
      echoes[event] = float64At(echoes, event) + Math.log1p(float64At(ofArticle, event));
      ofArticle[event] = 0;
    }
  }
  return echoes;
}

/** How much of an event's title a text has, by rarity: 0 to 1; 0 for a title without words that tell something. */
function createTitleShares({ stems, events, passages }: DatedSegment): (event: number, text: number) => number {
  const [{ titles }, { texts }] = [events, passages];
  const textCount = texts.starts.length - 1;
  const counts = new Int32Array(stems.starts.length - 1);
  for (const each of texts.items) counts[each] = int32At(counts, each) + 1;
  const rarities = Float64Array.from(counts, (count) => Math.log((textCount + 1) / (count + 0.5)));
  /** Behind the text that had each stem last. */
  const metIn = new Int32Array(counts.length);
  let last = -1;
  const noteStems = (text: number): void => {
    const end = int32At(texts.starts, text + 1);
    for (let at = int32At(texts.starts, text); at < end; at += 1) metIn[int32At(texts.items, at)] = text + 1;
  };
  return (event, text) => {
    if (text !== last) noteStems(text);
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
  { stems, events: { titles, spans } }: DatedSegment,
  told: Int32Array,
): ReadonlyMap<number, number> {
  const turns = new Map<number, number>();
  const numbers = openStrings(withSlots(stems));
  for (const { label, date } of phases) {
    const name = Array.from(plainStems(label), (each) => numbers.find(each) ?? -1);
    if (name.length === 0) continue;
    const ends = packSpans([{ start: date.start }, { start: date.end ?? date.start }]);
    for (const event of told) {
      if (!shareDay(ends, 0, spans, event) && !shareDay(ends, 1, spans, event)) continue;
      const title = new Set(listAt(titles, event));
      const share = name.filter((each) => title.has(each)).length / name.length;
      addTo(turns, event, RETOLD_WEIGHT * share);
    }
  }
  return turns;
}
