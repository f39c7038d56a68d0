import type { Words } from '../en.ts';

/** Around what an id stands for, in German. */
export const source: Words['source'] = {
  upTo: (day) => `Stand: ${day}.`,
  openArticle: 'Einen Artikel öffnen',
  openSection: 'Einen Abschnitt öffnen',
  noSource: 'Eine Quelle ist nicht angegeben.',
  place: (path, line) => `Im Korpus: ${path}, Zeile ${String(line)}`,
};
