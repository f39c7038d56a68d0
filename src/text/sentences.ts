import { once } from '../once.ts';

/** A sentence of a text: UTF-16 offsets, `end` exclusive, the blanks after it included. */
export interface SentenceRange {
  readonly start: number;
  readonly end: number;
}

const segmenter = once(() => new Intl.Segmenter('en', { granularity: 'sentence' }));

/** Abbreviations after which a sentence goes on. Without their last point, lower case. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr mrs ms mx dr prof sr jr st mt ft no nos vs v inc corp co ltd llc plc bros est dept gov sen rep reps gen col sgt capt lt cmdr hon rev
pres supt assn ave blvd rd jan feb mar apr jun jul aug sep sept oct nov dec approx ca cf e.g eg i.e ie viz al ed eds vol vols fig figs pp
u.s u.k u.n e.u d.c a.m p.m ph.d b.a m.a b.s m.s l.a n.y j.d art sec para cal calif cir ariz colo conn fla okla tenn`.split(
    /\s+/,
  ),
);
/** Of these a sentence may well end with one; it goes on only where a small letter, a digit or a known companion follows. */
const MAY_END: ReadonlySet<string> = new Set(
  'inc corp co ltd llc plc u.s u.k u.n e.u d.c a.m p.m jr sr etc al no n.y l.a ph.d b.a m.a b.s m.s j.d'.split(' '),
);
/** Before a name they belong to it (`the U.S. Foreign Corrupt Practices Act`); only such words begin a new sentence behind them. */
const COUNTRIES: ReadonlySet<string> = new Set(['u.s', 'u.k', 'u.n', 'e.u']);
const BEGINS_ANEW =
  /^["'“‘(]*(?:The|An?|He|She|It|They|We|You|His|Her|Its|Their|Our|My|Th(?:is|at|ese|ose|ere|en)|In|On|At|By|For|From|With|After|Before|When|While|As|If|But|And|So|Yet|However|Now|Who|What|Why|How|Where|Not|Some|Many|Most|All|Both|Each|One|Since|During|According|Meanwhile|Also)\b/u;
const COMPANION =
  /^(?:["'“‘(]*)(?:Supreme|District|Circuit|Court|Attorney|Senate|House|Congress|Treasury|Department|Justice|Government|Navy|Army|Air|Chapter|Code|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|v\.|vs\.|I\b)/u;
const LAST_WORD = /([\p{L}](?:[\p{L}.]*[\p{L}])?)\.["'”’)\]]*\s*$/u;
const ENDS_WITH_STOP = /[.!?…。！？]["'”’)\]]*\s*$/u;
/** Most short texts have none: they need no segmenter, which is slow. */
const HAS_STOP_INSIDE = /[.!?…。！？][^\p{L}\p{N}\s.!?…。！？]*\s|[。！？]|[\n\r\u2028\u2029\u0085]/u;
const NUMBERED = /(?:^|\s)(?:No|no|Nos|nos|Art|Sec|§)\.\s*$/u;

/**
 * Cuts a text into sentences without loss: the ranges join up and cover it whole; an empty text has none.
 * Abbreviations, initials, decimal numbers and quotations that go on ("…!" he said) do not end a sentence.
 */
export function splitSentences(text: string): readonly SentenceRange[] {
  if (!HAS_STOP_INSIDE.test(text)) return text.length === 0 ? [] : [{ start: 0, end: text.length }];
  const sentences: SentenceRange[] = [];
  let start = 0;
  let previous = 0;
  for (const index of candidates(text)) {
    if (isBoundary(text, start, index, previous)) {
      sentences.push({ start, end: index });
      start = index;
    }
    previous = index;
  }
  if (text.length > start) sentences.push({ start, end: text.length });
  return sentences;
}

/** Where a sentence may begin: the segmenter's places, and names that begin with a small letter (`xAI`), which it never sees as a beginning. */
function candidates(text: string): readonly number[] {
  const places: number[] = [];
  for (const { index } of segmenter().segment(text)) if (index > 0) places.push(index);
  let hasNames = false;
  for (const match of text.matchAll(/[.!?…]["'”’)\]]*\s+(?=[xie][A-Z])/gu)) {
    places.push(match.index + match[0].length);
    hasNames = true;
  }
  return hasNames ? [...new Set(places)].sort((a, b) => a - b) : places;
}

function isBoundary(text: string, start: number, index: number, previous: number): boolean {
  const before = text.slice(Math.max(start, previous, index - 60), index);
  const after = text.slice(index, index + 24);
  if (text.slice(start, index).trim() === '') return false;
  if (/\n\s*$/.test(before)) return true;
  if (!ENDS_WITH_STOP.test(before)) return true;
  if (/^["'“‘(]*\p{Ll}/u.test(after) && !/^["'“‘(]*(?:x|i|e)[A-Z]/u.test(after)) return false;
  const word = LAST_WORD.exec(before)?.[1];
  if (word === undefined) return true;
  if (word.length === 1 && /\p{Lu}/u.test(word)) return !isInitial(before);
  const lower = word.toLowerCase();
  if (!ABBREVIATIONS.has(lower)) return true;
  if (NUMBERED.test(before)) return !/^\s*\d/.test(after);
  if (COUNTRIES.has(lower)) return BEGINS_ANEW.test(after);
  return MAY_END.has(lower) && !COMPANION.test(after) && !/^\d/.test(after);
}

/** A capital before the stop is an initial if a name may stand around it: `J. Smith`, `Yvonne G. Rogers`; `plan B.` ends. */
function isInitial(before: string): boolean {
  return (
    /(?:^|[\s("“])(?:\p{Lu}[\p{L}'’-]*\s|\p{Lu}\.\s?)?\p{Lu}\.\s*$/u.test(before) &&
    !/\bplan \p{Lu}\.\s*$/iu.test(before)
  );
}
