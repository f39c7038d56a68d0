import { groupByKey } from '../../group-by-key.ts';
import type { Article } from '../../corpus/model.ts';
import { listAt } from '../packed/lists.ts';
import { packTextLists, type TextLists } from '../packed/string-lists.ts';
import { contentStems } from '../../text/terms.ts';
import { canShareDay, inOrder, isFoundEvent, type EventKeys } from './event-keys.ts';

/** A found sentence of whose words a marked event has this share says nothing that the event does not. */
const REPEATED_SHARE = 0.45;
/** Passages of a marked event that are read for it: what it is about stands at its beginning. */
const MOST_READ = 2;

/** The words by which the events of an article are found to be the same: of a found one those of its sentence, of a marked one those of its title and of the first passages below it. */
export function readEventWords({ events, passages }: Article): TextLists {
  const texts = groupByKey(passages.map(({ sectionId, text }) => [sectionId, text] as const));
  return packTextLists(
    events.map(({ title, isFound, sectionId }) => {
      const below = isFound ? [] : (texts.get(sectionId) ?? []).slice(0, MOST_READ);
      return [...new Set(contentStems([title, ...below].join('\n')))];
    }),
  );
}

/**
 * The numbers of a record's events in their order, without those found ones that only say again what a marked event of the same time
 * says (an overview names everything twice); marked events always stay. `readWords`: called only where some are marked and some found.
 */
export function withoutRepeatedEvents(keys: EventKeys, readWords: () => TextLists): Int32Array {
  const events = inOrder(keys);
  const marked = events.filter((event) => !isFoundEvent(keys, event));
  if (marked.length === 0 || marked.length === events.length) return events;
  const words = readWords().lists;
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
