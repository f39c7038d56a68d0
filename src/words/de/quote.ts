import type { Words } from '../en.ts';

/** One person's quotations and both sides, in German. */
export const quote: Words['quote'] = {
  on: (topic) => ` zu „${topic}“`,
  in: (year) => ` aus dem Jahr ${String(year)}`,
  placeIn: (number, all, whose) => `${String(number)} von ${String(all)}: ${whose}`,
  atRandom: (place) => `${place}, per Zufall`,
  another: 'Noch eins',
  noneBy: (whose) => `In diesem Archiv gibt es keine Worte von ${whose}.`,
  noneFurther: (whose) => `Weitere Worte von ${whose} gibt es nicht.`,
  none: 'In diesem Archiv gibt es keine Zitate.',
  nearest: 'Am nächsten kommt:',
  allOf: (name, number) => `Alle von ${name} (${String(number)})`,
  all: (number) => `Alle (${String(number)})`,
  and: (names) => names.join(' und '),
  bothTyped: ['beide', 'beide seiten'],
  bothSides: (filter) => `Beide Seiten${filter}`,
  bothPlace: (filter, number, all) => `Beide Seiten${filter}: ${String(number)} von ${String(all)}`,
  answered: (place) => `${place}, das zweite antwortet auf das erste`,
  sideBySide: (place) => `${place}, nebeneinander`,
  bothNamed: (names) => `Beide Seiten: ${names}`,
  topicsOrBoth: 'Themen, oder beide Seiten',
  topicsOf: (name) => `Themen von ${name}`,
  whose: 'Wessen Worte?',
};
