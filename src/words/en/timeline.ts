import { formatDateSpan, type DateSpan } from '../../corpus/dates/date-span.ts';

/** Lists of events, single ones, and how dates were read. Dates in sentences are spans: how they stand there is the language's matter. */
export const timeline = {
  title: (what: string) => `Timeline: ${what}`,
  topic: (words: string) => `“${words}”`,
  dayOfAnyYear: (month: number, day: number) =>
    `on ${formatDateSpan({ start: { year: 2000, month, day } }).replace(/ 2000$/, '')} of any year`,
  within: (span: DateSpan) => `${span.start.day === undefined ? 'in' : 'on'} ${formatDateSpan(span)}`,
  between: (from: DateSpan, to: DateSpan) => `from ${formatDateSpan(from)} to ${formatDateSpan(to)}`,
  since: (from: DateSpan) => `from ${formatDateSpan(from)} on`,
  until: (to: DateSpan) => `up to ${formatDateSpan(to)}`,
  swapped: 'The first date was the later one: I swapped the two.',
  readAsDate: (typed: string) => `“${typed}”: read as a date.`,
  readByEvent: (typed: string, title: string, details: string) =>
    `“${typed}”: read by the event “${title}” (${details}).`,
  readByPhase: (typed: string, title: string, details: string) =>
    `“${typed}”: read by the phase “${title}” (${details}).`,
  story: (told: number, events: string) => `The story in ${String(told)} of ${events}.`,
  all: (events: number) => `All ${String(events)}`,
  oldestFirst: (events: string) => `${events}, oldest first`,
  newestFirst: (events: string) => `${events}, newest first`,
  shown: (first: number, last: number) => `${String(first)} to ${String(last)} shown`,
  found: 'found in the text',
  openOne: 'Open an event',
  previousPage: 'Previous page',
  nextPage: 'Next page',
  noneFitsAll: 'No event of this record fits all of that.',
  noneFits: 'No event of this record fits that.',
  without: (filter: string) => `Without ${filter}`,
  quoted: (filter: string) => `“${filter}”`,
  filters: { date: 'the dates', monthDay: 'the day', person: 'the person', about: 'the words' },
  nearest: 'The nearest events:',
  noneDated: 'This record has no dated events.',
  reach: (from: string, to: string) => `Its events go from ${from} to ${to}`,
  placeIn: (number: number, events: number) => `${String(number)} of ${String(events)}`,
  notAsked: 'Not among the events that were asked for: before and after are those of the whole record.',
  tooRough: (span: DateSpan) =>
    `some time in ${formatDateSpan(span)}: too rough a date to tell whether it lies in this time`,
  foundEvent: 'Found in the text: the article marks no events; this is one of its dated sentences.',
  moreThatDay: (number: number) => `${String(number)} more of that day: see /quote.`,
  list: 'List',
  otherViews: 'A year, a person, or turn it round',
  allYears: 'All years',
  everybody: 'Everybody',
  only: (name: string) => `Only ${name}`,
  andMore: (number: number) => `And ${String(number)} more.`,
};
