import type { Archive, Found } from '../../src/archive/archive-model.ts';
import type { Choice } from '../../src/reply/options.ts';

/** As many as Discord shows. */
const MOST = 25;

/** Ids that begin as typed with what they stand for, and articles by their names. */
export function completeId(archive: Archive, typed: string): readonly Choice[] {
  const ids = archive.idsFrom(typed, MOST).flatMap((id) => {
    const found = archive.find(id);
    return found ? [{ name: `${id} · ${nameOf(found)}`, value: id }] : [];
  });
  const wanted = typed.trim().toLowerCase();
  const articles = archive.corpus.articles
    .filter(({ id, title }) => `${id} ${title}`.toLowerCase().includes(wanted))
    .map(({ id, title }) => ({ name: title, value: id }));
  return [...ids, ...articles];
}

function nameOf(found: Found): string {
  switch (found.kind) {
    case 'passage':
      return found.passage.text;
    case 'section':
      return found.section.heading;
    case 'event':
      return found.event.title;
    case 'quote':
      return `${found.quote.speaker}: ${found.quote.text}`;
  }
}
