import { parseDateSpan, type DateSpan } from './date-span.ts';

/** A heading that tells what happened when. `from` and `to`: where in it stands what happened. */
export interface DatedHeading {
  readonly date: DateSpan;
  readonly from: number;
  readonly to: number;
}

/** What may part a date from what happened. A dash has blanks around it: without, it is part of a range. */
const PARTS = /[:|]\s+|\s+[–—-]+\s+/g;
const MAX_DATE_LENGTH = 60;

/**
 * Reads a heading with a date in front (`10 February 2025: the offer`, `2025-02-10 – the offer`, `[2025-02-10] The offer`) or
 * a day at its end (`1.2.0 (2020-03-04)`, `[1.2.0] - 2020-03-04 [YANKED]`, `1.2.0 / 2020-03-04`). A year alone counts in front of a colon only:
 * `2020 – 2021 budget` is none. Undefined for any other, and for a date without anything that happened.
 * `isChronicle`: other headings of the article are dated, so that `793: the raid` is no number (`404: Not found` is one).
 */
export function readDatedHeading(heading: string, { isChronicle = false } = {}): DatedHeading | undefined {
  if (parseDateSpan(heading)) return undefined;
  const early = isChronicle ? /^(\d{3}):\s+(?=\S)/.exec(heading) : null;
  if (early) return { date: { start: { year: Number(early[1]) } }, from: early[0].length, to: heading.length };
  return dateInFront(heading) ?? dayInBrackets(heading) ?? dayAtEnd(heading);
}

function dateInFront(heading: string): DatedHeading | undefined {
  // The longest beginning that is a date: a range holds a sign that may part, too.
  for (const { 0: sign, index } of [...heading.matchAll(PARTS)].reverse()) {
    const date = index > MAX_DATE_LENGTH ? undefined : parseDateSpan(heading.slice(0, index));
    const from = index + sign.length;
    const isSure = sign.startsWith(':') || date?.start.month !== undefined;
    if (date && isSure && from < heading.length) return { date, from, to: heading.length };
  }
  return undefined;
}

/** `[2025-02-10] The offer` and `2025-02-10 The offer`: in figures nothing has to part them. */
function dayInBrackets(heading: string): DatedHeading | undefined {
  const match = /^\[?(\d{4}-\d{2}-\d{2})\]?:?\s+[–—-]?\s*(?=\p{L})/u.exec(heading);
  const date = parseDateSpan(match?.[1] ?? '');
  return match && date ? { date, from: match[0].length, to: heading.length } : undefined;
}

function dayAtEnd(heading: string): DatedHeading | undefined {
  for (const { 0: sign, index } of heading.matchAll(/\s+[–—|/-]\s+|,?\s+\(|,\s+|:\s+|\s+(?=\d{4}-)/g)) {
    const date = parseDateSpan(heading.slice(index + sign.length).replace(/\)?(?:\s+\[[^\]]*\])?$/, ''));
    if (date?.start.day === undefined || date.end || index === 0) continue;
    const opening = /^\[[^\]]*\]$/.test(heading.slice(0, index)) ? 1 : 0;
    return { date, from: opening, to: index - opening };
  }
  return undefined;
}

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-zé]*\\.?';
/** A beginning that is meant as a date, however it is written: with a month's name, or in figures. */
const MEANT = new RegExp(
  `^(?:(?:\\d{1,2}(?:st|nd|rd|th)?\\.?\\s+(?:of\\s+)?)?${MONTH}\\s+(?:\\d{1,2}(?:st|nd|rd|th)?,?\\s+)?\\d{4}|\\d{4}[-/.]\\d{1,2}(?:[-/.]\\d{1,2})?|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})\\b`,
  'i',
);
/** What parts a date from what happened, or nothing. */
const BEHIND = /^[\])]?\s*(?:[:–—|,]|-\s|$)/;

/** True for a heading that begins with a date as if it told an event, and that {@link readDatedHeading} does not read. */
export function looksDated(heading: string): boolean {
  if (readDatedHeading(heading)) return false;
  const text = heading.replace(/^[[(\s]+/, '');
  const meant = MEANT.exec(text)?.[0];
  if (meant !== undefined && BEHIND.test(text.slice(meant.length))) return true;
  const before = /^(.{4,40}?)\s*(?:[–—|]|\s-)\s*\S/.exec(text)?.[1];
  return before !== undefined && parseDateSpan(before) !== undefined;
}
