import { parseDateSpan } from './date-span.ts';

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-zé]*\\.?';
/** A beginning that is meant as a date, however it is written: with a month's name, or in figures. */
const MEANT = new RegExp(
  `^(?:(?:\\d{1,2}(?:st|nd|rd|th)?\\.?\\s+(?:of\\s+)?)?${MONTH}\\s+(?:\\d{1,2}(?:st|nd|rd|th)?,?\\s+)?\\d{4}|\\d{4}[-/.]\\d{1,2}(?:[-/.]\\d{1,2})?|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})\\b`,
  'i',
);
/** What parts a date from what happened, or nothing. */
const BEHIND = /^[\])]?\s*(?:[:–—|,]|-\s|$)/;
/** Logs of versions end with their day. */
const LAST = /[\s(–—:,-](\d{4}-\d{2}-\d{2})\)?$/;

/** True for a heading that begins or ends with a date as if it told an event, and has not the form of one. */
export function looksDated(heading: string): boolean {
  const text = heading.replace(/^[[(\s]+/, '');
  const meant = MEANT.exec(text)?.[0];
  if (meant !== undefined && BEHIND.test(text.slice(meant.length))) return true;
  const before = /^(.{4,40}?)\s*(?:[–—|]|\s-)\s*\S/.exec(text)?.[1];
  return (before !== undefined && parseDateSpan(before) !== undefined) || LAST.test(text);
}
