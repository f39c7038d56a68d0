import type { Article, Corpus, Event } from '../../corpus/model.ts';
import { groupByKey } from '../../group-by-key.ts';
import { contentStems } from '../../text/terms.ts';
import { joinBytes, joinInts } from '../packed/joins.ts';
import { listAt } from '../packed/lists.ts';
import { uint8At } from '../packed/number-at.ts';
import { makeAnew, type Remember, type SegmentKind } from '../packed/remember.ts';
import { joinTextLists, packTextLists, type TextLists } from '../packed/string-lists.ts';
import { daysAt, firstDayAt, packSpans, shareDay, type PackedSpans } from './packed-spans.ts';

/** A found sentence of whose words a marked event has this share says nothing that the event does not. */
const REPEATED_SHARE = 0.45;
/** Passages of a marked event that are read for it: what it is about stands at its beginning. */
const MAX_PASSAGES_READ = 2;

/**
 * The events of a corpus that are told, by their numbers among all: by first day, then the more precise (that ends earlier) first; ties:
 * main events, marked ones, found ones, then article by article. Without those found ones that only say again what a marked event of the
 * same time says (an overview names everything twice); marked events always stay.
 */
export function indexEvents(
  { articles }: Pick<Corpus, 'articles'>,
  remember: Remember = makeAnew,
): { readonly order: Int32Array } {
  return remember.index('events', () => {
    const keys = remember.joined('events', articles, orderedSegments);
    const events = inOrder(keys);
    const marked = events.filter((event) => !isFound(keys, event));
    if (marked.length === 0 || marked.length === events.length) return { order: events };
    const words = remember.joined('repeats', articles, { read: readEventWords, join: joinTextLists });
    return { order: withoutRepeated(events, marked, keys, words) };
  });
}

/** What the events of articles are put in order by. */
interface EventKeys {
  readonly spans: PackedSpans;
  /** {@link MAIN}, {@link MARKED} or {@link FOUND}. */
  readonly kinds: Uint8Array;
}

const [MAIN, MARKED, FOUND] = [0, 1, 2];

export const orderedSegments: SegmentKind<EventKeys> = { read: readKeys, join: joinKeys };

function readKeys({ events }: Article): EventKeys {
  return {
    spans: packSpans(events.map(({ date }) => date)),
    kinds: Uint8Array.from(events, kindOf),
  };
}

function kindOf({ isMain, isFound }: Event): number {
  if (isMain) return MAIN;
  return isFound ? FOUND : MARKED;
}

function joinKeys(segments: readonly EventKeys[]): EventKeys {
  return {
    spans: joinInts(segments.map(({ spans }) => spans)),
    kinds: joinBytes(segments.map(({ kinds }) => kinds)),
  };
}

function inOrder({ spans, kinds }: EventKeys): Int32Array {
  return Int32Array.from(kinds.keys()).sort(
    (a, b) =>
      firstDayAt(spans, a) - firstDayAt(spans, b) ||
      daysAt(spans, a) - daysAt(spans, b) ||
      uint8At(kinds, a) - uint8At(kinds, b) ||
      a - b,
  );
}

function isFound({ kinds }: EventKeys, event: number): boolean {
  return uint8At(kinds, event) === FOUND;
}

/** The words by which the events of an article are found to be the same: of a found one those of its sentence, of a marked one those of its title and of the first passages below it. */
function readEventWords({ events, passages }: Article): TextLists {
  const texts = groupByKey(passages.map(({ sectionId, text }) => [sectionId, text] as const));
  return packTextLists(
    events.map(({ title, isFound, sectionId }) => {
      const below = isFound ? [] : (texts.get(sectionId) ?? []).slice(0, MAX_PASSAGES_READ);
      return [...new Set(contentStems([title, ...below].join('\n')))];
    }),
  );
}

function withoutRepeated(events: Int32Array, marked: Int32Array, keys: EventKeys, { lists }: TextLists): Int32Array {
  const { spans } = keys;
  const wordsOf = new Map(Array.from(marked, (event) => [event, new Set(listAt(lists, event))]));
  return events.filter((event) => {
    if (!isFound(keys, event)) return true;
    const said = Array.from(listAt(lists, event));
    const isSaidBy = (words: ReadonlySet<number>) =>
      said.filter((each) => words.has(each)).length >= said.length * REPEATED_SHARE;
    return ![...wordsOf].some(([other, words]) => shareDay(spans, event, spans, other) && isSaidBy(words));
  });
}
