import type { Words } from '../en.ts';

/** What stands in the answers of more than one command, in German. */
export const reply: Words['reply'] = {
  context: 'Zusammenhang',
  sources: 'Quellen',
  sourcesTitle: (number) => (number === 1 ? 'Quelle' : 'Quellen'),
  previous: 'Zurück',
  next: 'Weiter',
  before: 'Davor',
  after: 'Danach',
  asOf: (day) => `Stand ${day}`,
  cardSource: (publisher) => `Quelle: ${publisher}.`,
  tooLongForCard: 'Diese Worte sind zu lang, um auf einer Karte lesbar zu sein: Sie stehen hier nur als Text.',
  foundQuote: 'Im Fließtext des Artikels gefunden: Worte in Anführungszeichen, deren Urheber derselbe Satz nennt.',
};
