import type { Archive } from '../archive/archive-model.ts';
import { inSlices } from './in-slices.ts';

/** Words that are in no article: what they find does not matter, that they were looked for does. */
const WORDS = 'zxqv vqxz xqzv qzvx vzqx';

/** Opens every part of an archive, one after another, and lets others have their turn between them: so that no member is the first to use one. */
export async function useOnce(archive: Archive): Promise<void> {
  const uses: readonly (() => unknown)[] = [
    () => archive.find(WORDS),
    () => archive.ask(WORDS),
    () => archive.suggest(WORDS, 1),
    () => archive.speakers,
    () => archive.quotes,
    () => archive.quotes.slice(0, 1).map(({ id }) => archive.quote(id)),
    () => archive.findQuotes({ year: 0 }),
    () => archive.findQuotes({ about: WORDS }),
    () => archive.topicsOf([]),
    () => archive.check(WORDS),
    () => archive.events,
    () => archive.events.slice(0, 1).map((event) => archive.importanceOf(event)),
    () => archive.parts,
    () => archive.timeline({ about: WORDS, order: 'oldest' }),
    () => archive.findLandmark(WORDS),
  ];
  await inSlices(uses, (use) => use());
}
