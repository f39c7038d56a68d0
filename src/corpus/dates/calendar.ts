const DAY_MS = 86_400_000;

/** The day (UTC) of a moment in milliseconds since 1970, ISO 8601: `2026-11-24`. */
export function dayAt(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

/**
 * A day as a text that sorts as the days do. From the year 0 on it is ISO 8601; a year before that (0 is 1 BC, -43 is 44 BC)
 * is written by what is left to it of 9999, with a minus: `-9956-03-15` is 15 March 44 BC.
 */
export function dayText(year: number, month: number, day: number): string {
  const written = year < 0 ? `-${pad(9999 + year, 4)}` : pad(year, 4);
  return `${written}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** What {@link dayText} was given. */
export function dayParts(text: string): { readonly year: number; readonly month: number; readonly day: number } {
  const [year = 0, month = 1, day = 1] = text.replace(/^-/, '').split('-').map(Number);
  return { year: text.startsWith('-') ? year - 9999 : year, month, day };
}

/** Days since 1 January 1970, in the proleptic Gregorian calendar. */
export function dayNumber(text: string): number {
  const { year, month, day } = dayParts(text);
  return utc(year, month - 1, day) / DAY_MS;
}

/** First day of a month (0 is January) of a year, in days since 1 January 1970. */
export function monthStart(year: number, month: number): number {
  return utc(year, month, 1) / DAY_MS;
}

/** The day so many days later (earlier if negative). */
export function addDays(text: string, days: number): string {
  const date = new Date((dayNumber(text) + days) * DAY_MS);
  return dayText(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** Days in a month (1 to 12) of the proleptic Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  return new Date(utc(year, month, 0)).getUTCDate();
}

/** `Date.UTC` takes the years 0 to 99 for those of the twentieth century. */
function utc(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month, day);
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
