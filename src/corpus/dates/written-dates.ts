import { firstDay, lastDay, parseDateSpan, type DateSpan } from './date-span.ts';

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)';
const YEAR = '(?:1\\d|20)\\d\\d';
/** A year of our era, or before it, that says so. */
const ERA_YEAR = '(?:AD \\d{1,4}|\\d{1,4} (?:BCE?|CE|AD))\\b';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const PART = '(?:early|mid|late|spring|summer|autumn|fall|winter)';
/** A year by itself is a date only behind a word that says so: "$2015" and "2019 employees" are none. */
const BEFORE_YEAR =
  '(?:in|since|until|till|by|during|from|before|after|around|through|throughout|of|year|back in|as early as)';
const NOT_LONGER =
  '(?![\\dA-Za-z%]|[.,]\\d|-\\d|\\s+(?:people|men|women|million|billion|(?!(?:was|is|as|his|this|its|has|across|towards?)\\b)[a-z]+s)\\b)';

/** Months have a capital letter ("he may go"). */
const DATED_BY_MONTH = [
  `\\b(\\d{4}-\\d{2}-\\d{2})\\b`,
  `\\b((?:${DAY}(?: of)? )?(?:${MONTH} )?${ERA_YEAR})`,
  `\\b(${DAY}(?: of)? ${MONTH},? \\d{3})(?![\\d,.]\\d|\\d)`,
  `\\b(\\d{1,2}\\s?[–-]\\s?\\d{1,2} ${MONTH} ${YEAR})${NOT_LONGER}`,
  `\\b(${DAY}(?: of)? ${MONTH},? ${YEAR})${NOT_LONGER}`,
  `\\b(${MONTH} ${DAY},? ${YEAR})${NOT_LONGER}`,
  `\\b(${MONTH}(?: of)?,? ${YEAR})${NOT_LONGER}`,
].map((source) => new RegExp(source, 'g'));

const DATED_BY_YEAR = [
  `\\b(${PART}[ -](?:of |in )?${YEAR})${NOT_LONGER}`,
  `\\bfrom (${YEAR} to ${YEAR})${NOT_LONGER}`,
  `\\bbetween (${YEAR} and ${YEAR})${NOT_LONGER}`,
  `(?<![\\d$€£.,-])(${YEAR}\\s?–\\s?${YEAR})${NOT_LONGER}`,
  `\\b${BEFORE_YEAR} (${YEAR})${NOT_LONGER}`,
  `^(${YEAR})(?=[:,|]| \\|| [–-])`,
  `\\((${YEAR})\\)`,
].map((source) => new RegExp(source, 'gi'));

const PART_OF_YEAR =
  /\b(?:end|beginning|start|middle|spring|summer|autumn|fall|winter|half|quarter|months?|days?|year) $/i;

/** From the most precise form to the least; group 1 is the date. */
const FORMS: readonly RegExp[] = [...DATED_BY_MONTH, ...DATED_BY_YEAR];

/** The most precise date that a text names in words (ties: the first); undefined if it names none. */
export function findDate(text: string): DateSpan | undefined {
  return findDates(text)[0];
}

/** All dates of a year or better that a text names in words, the most precise forms first, then in its order. A year of a written day is no date of its own. */
export function findDates(text: string): readonly DateSpan[] {
  if (!/\d/.test(text)) return [];
  const taken: { readonly start: number; readonly end: number }[] = [];
  const dates: DateSpan[] = [];
  for (const form of FORMS) {
    for (const match of text.matchAll(form)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (taken.some((other) => start < other.end && other.start < end)) continue;
      const date = parseDateSpan((match[1] ?? '').replace(/\bfall\b/i, 'autumn').replace(' and ', ' to '));
      if (!date || firstDay(date) > lastDay(date) || isOfName(text, match)) continue;
      taken.push({ start, end });
      dates.push(date);
    }
  }
  return dates;
}

/** `Bribery Act of 2010`: the year is part of a name. */
function isOfName(text: string, { 0: whole, index }: RegExpMatchArray): boolean {
  return (
    /^of \d/i.test(whole) &&
    /\p{Lu}[\p{L}’'-]* $/u.test(text.slice(0, index)) &&
    !PART_OF_YEAR.test(text.slice(0, index))
  );
}
