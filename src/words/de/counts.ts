import type { Words } from '../en.ts';

/** Numbers with what they count, in German. */
export const count: Words['count'] = {
  articles: (number) => counted(number, 'Artikel', 'Artikel'),
  events: (number) => counted(number, 'Ereignis', 'Ereignisse'),
  passages: (number) => counted(number, 'Passage', 'Passagen'),
  quotations: (number) => counted(number, 'Zitat', 'Zitate'),
};

function counted(number: number, one: string, many: string): string {
  return `${number.toLocaleString('de')} ${number === 1 ? one : many}`;
}
