import type { DateSpan } from '../../corpus/dates/date-span.ts';
import type { Words } from '../en.ts';
import { dateInSentence, formatDate } from './dates.ts';

/** Lists of events, single ones, and how dates were read, in German. */
export const timeline: Words['timeline'] = {
  title: (what) => `Zeitleiste: ${what}`,
  topic: (words) => `„${words}“`,
  dayOfAnyYear: (month, day) =>
    `am ${formatDate({ start: { year: 2000, month, day } }).replace(/ 2000$/, '')} jedes Jahres`,
  within: dateInSentence,
  between: (from, to) => `${isDay(from) ? 'vom' : 'von'} ${formatDate(from)} bis ${formatDate(to)}`,
  since: (from) => `ab ${formatDate(from)}`,
  until: (to) => `bis ${formatDate(to)}`,
  swapped: 'Das erste Datum war das spätere: Ich habe die beiden vertauscht.',
  readAsDate: (typed) => `„${typed}“: als Datum gelesen.`,
  readByEvent: (typed, title, details) => `„${typed}“: nach dem Ereignis „${title}“ (${details}).`,
  readByPhase: (typed, title, details) => `„${typed}“: nach der Phase „${title}“ (${details}).`,
  story: (told, events) => `Die Geschichte in ${String(told)} von ${events.replace(/e$/, 'en')}.`,
  all: (events) => `Alle ${String(events)}`,
  oldestFirst: (events) => `${events}, älteste zuerst`,
  newestFirst: (events) => `${events}, neueste zuerst`,
  shown: (first, last) => `${String(first)} bis ${String(last)} zu sehen`,
  found: 'im Text gefunden',
  openOne: 'Ein Ereignis öffnen',
  previousPage: 'Vorige Seite',
  nextPage: 'Nächste Seite',
  noneFitsAll: 'Auf all das zusammen passt kein Ereignis in diesem Archiv.',
  noneFits: 'Darauf passt kein Ereignis in diesem Archiv.',
  without: (filter) => `Ohne ${filter}`,
  quoted: (filter) => `„${filter}“`,
  filters: { date: 'die Daten', monthDay: 'den Tag', person: 'die Person', about: 'die Wörter' },
  nearest: 'Die nächsten Ereignisse:',
  noneDated: 'In diesem Archiv gibt es keine Ereignisse mit Datum.',
  reach: (from, to) => `Die Ereignisse hier reichen von ${from} bis ${to}`,
  placeIn: (number, events) => `${String(number)} von ${String(events)}`,
  notAsked: 'Nicht unter den gefragten Ereignissen: Davor und danach stehen die des ganzen Archivs.',
  tooRough: (span) => `irgendwann ${dateInSentence(span)}: zu ungenau, um zu sagen, ob es in diese Zeit fällt`,
  foundEvent: 'Im Text gefunden: Der Artikel kennzeichnet keine Ereignisse; das ist einer seiner Sätze mit Datum.',
  moreThatDay: (number) => `${String(number)} weitere von diesem Tag: siehe /zitat.`,
  list: 'Liste',
  otherViews: 'Ein Jahr, eine Person oder andersherum',
  allYears: 'Alle Jahre',
  everybody: 'Alle Personen',
  only: (name) => `Nur ${name}`,
  andMore: (number) => `Und ${String(number)} weitere.`,
};

function isDay({ start }: DateSpan): boolean {
  return start.day !== undefined;
}
