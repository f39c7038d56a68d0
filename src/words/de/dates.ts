import type { DateSpan, PartialDate, Season } from '../../corpus/dates/date-span.ts';
import { once } from '../../once.ts';

/** Made when it is first needed: that takes longer than all that English answers need of this table. */
const monthNames = once(() => new Intl.DateTimeFormat('de', { month: 'long', timeZone: 'UTC' }));

const SEASONS: Readonly<Record<Season, string>> = {
  early: 'Anfang',
  mid: 'Mitte',
  late: 'Ende',
  spring: 'Frühjahr',
  summer: 'Sommer',
  autumn: 'Herbst',
  winter: 'Winter',
};

/** A date or range with exactly its precision: `17.–22. November 2023`, `Februar 2018`, `Anfang 2015`, `2017 bis 2018`, `44 v. Chr.`. */
export function formatDate({ start, end }: DateSpan): string {
  if (!end) return formatOne(start);
  const isSameMonth = start.year === end.year && start.month === end.month;
  const isOfDays = start.day !== undefined && end.day !== undefined;
  return isSameMonth && isOfDays
    ? `${String(start.day)}.–${formatOne(end)}`
    : `${formatOne(start)} bis ${formatOne(end)}`;
}

/** A date as it stands in a sentence: `am 3. März 2018`, `im Juli 2023`, `im Sommer 2019`, `Anfang 2015`, `2018`. */
export function dateInSentence(span: DateSpan): string {
  const { start, end } = span;
  if (end) return start.day === undefined ? `von ${formatDate(span)}` : `vom ${formatDate(span)}`;
  if (start.day !== undefined) return `am ${formatDate(span)}`;
  const hasArticle = start.month !== undefined || /^(?:spring|summer|autumn|winter)$/.test(start.season ?? '');
  return hasArticle ? `im ${formatDate(span)}` : formatDate(span);
}

function formatOne({ year, season, month, day }: PartialDate): string {
  const parts = [
    season === undefined ? '' : SEASONS[season],
    day === undefined ? '' : `${String(day)}.`,
    month === undefined ? '' : monthNames().format(Date.UTC(2000, month - 1)),
    formatYear(year),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function formatYear(year: number): string {
  if (year <= 0) return `${String(1 - year)} v. Chr.`;
  return year < 100 ? `${String(year)} n. Chr.` : String(year);
}
