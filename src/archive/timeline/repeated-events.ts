import { groupByKey } from '../../group-by-key.ts';
import type { Article } from '../../corpus/model.ts';
import { joinLists, listAt, packLists, type Lists } from '../packed/lists.ts';
import { createTextCollector } from '../packed/text-collector.ts';
import { packTexts, type TextList } from '../packed/text-list.ts';
import { contentStems } from '../../text/content-stems.ts';
import { canShareDay, inOrder, isFoundEvent, type EventKeys } from './event-keys.ts';

/** A found sentence of whose words a marked event has this share says nothing that the event does not. */
const REPEATED_SHARE = 0.45;
/** Passages of a marked event that are read for it: what it is about stands at its beginning. */
const MOST_READ = 2;

/** The words by which the events of an article are found to be the same: of a found one those of its sentence, of a marked one those of its title and of the first passages below it. */
export interface EventWords {
  readonly stems: TextList;
  readonly byEvent: Lists;
}

export function readEventWords({ events, passages }: Article): EventWords {
  const texts = groupByKey(passages.map(({ sectionId, text }) => [sectionId, text] as const));
  const said = events.map(({ title, isFound, sectionId }) => {
    const below = isFound ? [] : (texts.get(sectionId) ?? []).slice(0, MOST_READ);
    return [...new Set(contentStems([title, ...below].join('\n')))];
  });
  const stems = new Map([...new Set(said.flat())].map((stem, number) => [stem, number]));
  return {
    stems: packTexts([...stems.keys()]),
    byEvent: packLists(said.map((own) => own.map((stem) => stems.get(stem) ?? -1))),
  };
}

/**
 * The numbers of a record's events in their order, without those found ones that only say again what a marked event of the same time
 * says (an overview names everything twice); marked events always stay. `readWords`: called only where some are marked and some found.
 */
export function withoutRepeats(keys: EventKeys, readWords: () => readonly EventWords[]): Int32Array {
  const events = inOrder(keys);
  const marked = events.filter((event) => !isFoundEvent(keys, event));
  if (marked.length === 0 || marked.length === events.length) return events;
  const words = joinWords(readWords());
  const wordsOf = new Map(Array.from(marked, (event) => [event, new Set(listAt(words, event))]));
  return events.filter((event) => {
    if (!isFoundEvent(keys, event)) return true;
    const said = Array.from(listAt(words, event));
    return !marked.some((other) => {
      if (!canShareDay(keys, event, other)) return false;
      const own = wordsOf.get(other);
      return said.filter((each) => own?.has(each)).length >= said.length * REPEATED_SHARE;
    });
  });
}

function joinWords(segments: readonly EventWords[]): Lists {
  const stems = createTextCollector();
  const numbers = segments.map((segment) => stems.addAll(segment.stems));
  return joinLists(
    segments.map(({ byEvent }) => byEvent),
    numbers,
  );
}
