import { MONTHS, SHORT_MONTHS } from '../../text/months.ts';

const TIMES = new RegExp(`\\b(?:(${SHORT_MONTHS.join('|').toLowerCase()})[a-z]* )?(20[2-9]\\d|2[1-9]\\d\\d)\\b`, 'g');
const FUTURE =
  /\b(?:tomorrow|next (?:year|month|week|decade)|in the future|will (?:he|she|they|it|there|the|\w+) (?:be|win|lose|happen|go|get|have|become|ever)|(?:who|what|when|where|how|which \w+) will|^will|is going to|going to happen)\b/;
const TODAY = /\b(?:today|right now|this (?:week|month|morning|year)|latest news|yesterday|at the moment)\b/;

/** Whether a question (normalised) asks for what the record cannot hold yet. `certain`: it names a time after `asOf` (ISO day). */
export function asksAfterRecord(question: string, asOf: string | undefined): 'certain' | 'likely' | 'no' {
  if (asOf !== undefined) {
    const named = [...question.matchAll(TIMES)].map(([, month, year = '']) => [year, ...monthNumber(month)].join('-'));
    if (named.length > 0 && named.every((time) => time > asOf.slice(0, time.length))) return 'certain';
  }
  return FUTURE.test(question) || TODAY.test(question) ? 'likely' : 'no';
}

/** ["09"]; none without a month. */
function monthNumber(month: string | undefined): readonly string[] {
  const at = SHORT_MONTHS.findIndex((name) => name.toLowerCase() === month);
  return at < 0 ? [] : [String(at + 1).padStart(2, '0')];
}

const EXPECTED =
  /\b(?:will|expects?|expected|plans? to|planned|due|scheduled|set for|is to|are to|intends?|(?:by|until|from) 20\d\d)\b/i;

/** True for a passage that speaks of what was still to come. */
export function speaksOfFuture(text: string): boolean {
  return EXPECTED.test(text);
}

const OPEN_END =
  /\b(?:not (?:yet )?known|unknown|no decision|not decided|undecided|remains? (?:open|to be seen)|(?:record|article|page)s?,? (?:which )?ends?)\b/i;

/** True for a passage that says how things stand, or that something is not known, when the record ends (`asOf`, ISO day). */
export function speaksForItsEnd(text: string, asOf: string | undefined): boolean {
  return OPEN_END.test(text) || (asOf !== undefined && text.includes(writtenOut(asOf)));
}

/** "18 September 2026", as articles write a day. */
function writtenOut(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${String(Number(date))} ${MONTHS[Number(month) - 1] ?? ''} ${year}`;
}
