import type { Person } from '../../corpus/model.ts';
import { splitSentences } from '../../text/sentences.ts';
import { given } from '../../given.ts';

/** Words that a text may claim as a quotation, with the speaker that it names for them. */
export interface ClaimReading {
  readonly words: string;
  readonly speaker?: Person;
}

/** What a text as people type or post it may claim. */
export interface Claim {
  /** The longest words in quotation marks; where there are none, the first of `wholes`. */
  readonly lead: ClaimReading;
  /** The text as one quotation, with any marks inside it: from the first mark to the last, and without a signature or "Name said:". */
  readonly wholes: readonly ClaimReading[];
  /** Other words in quotation marks, and, where hardly any are in them, lines and sentences: to try last. */
  readonly pieces: readonly ClaimReading[];
}

/** Finds the person whose exact name or alias a stretch of text is. */
export type FindPerson = (name: string) => Person | undefined;

/** Fewer words in quotation marks may be a word at arm's length: the rest of the text is tried too. */
const MIN_MARKED_WORDS = 3;

/** A name further from the marks than this is about something else; a bound on what the patterns run over, too. */
const MAX_REACH = 200;
/** Of more words in marks than this only the longest are tried, and of more lines and sentences the first. */
const MAX_PIECES = 60;

const SAID =
  '(?:said|says|wrote|writes|tweeted|posted|replied|responded|answered|told\\s+\\S{1,40}(?:\\s+\\S{1,40})?|texted|emailed|testified|stated|declared|claimed|added)';
/** No alternative runs over a sign that it may begin with: a mark that is not closed costs no more than the text up to the next. */
const MARKED =
  /[“„][^”“„]+[”“]|"[^"]+"|«[^«»]+»|(?<![\p{L}\p{N}])[‘'](?:[^‘’'\n]|(?<=\p{L})['’](?=\p{L}))+['’](?![\p{L}\p{N}])/gu;
const SIGNATURE = /(?:^|\n|\s)[-–—~]+\s*([\p{Lu}@\p{Ll}][^\n,;:()"“”]{1,60}?)\s*(?:[,(;:\n].*)?$/su;
const OPENING = new RegExp(
  `^([^\\n:]{2,60}?)(?:\\s+(?:also\\s+)?${SAID}\\b(?:\\s+that\\b)?\\s*[:,]?|:)\\s+(?=\\S)`,
  'iu',
);
const BETWEEN = new RegExp(`^[,.]?\\s*[^"“”]{0,60}\\b${SAID}\\b[^"“”]{0,60}$`, 'iu');
const SAID_AFTER = new RegExp(`^[,.]?\\s*${SAID}\\s+([^,"“”]{2,60})`, 'iu');
const SAID_BEHIND = new RegExp(`^[,.]?\\s*([^,"“”]{2,60}?)\\s+${SAID}\\b`, 'iu');
const SAID_BEFORE = new RegExp(`(?:\\b${SAID}\\b[^.!?"“”]{0,60}|:)\\s*$`, 'iu');

/**
 * Reads what a text may claim: words in quotation marks (two runs with "he said" between them are one, with an ellipsis),
 * the lines that are quoted as in a forum ("> "), or the whole without a signature or "Name said:".
 * Discord's own marks (mentions, custom emoji, bold) and addresses are no words.
 */
export function readClaim(text: string, findPerson: FindPerson): Claim {
  const plain = withoutMarkup(text);
  const [marked, ...others] = markedWords(plain);
  const whole = unmarkedReading(quotedLines(plain), findPerson);
  if (!marked) return { lead: whole, wholes: [whole], pieces: piecesOf(whole) };
  const isTelling = marked.words.split(/\s+/).length >= MIN_MARKED_WORDS;
  const readMarked = (each: MarkedWords) => ({ words: each.words, ...speakerAround(plain, each, findPerson) });
  const outer = outermost(plain);
  const distinct = [...new Map(others.map((each) => [each.words, each])).values()].slice(0, MAX_PIECES);
  return {
    lead: readMarked(marked),
    wholes: [...(outer ? [readMarked(outer)] : []), whole],
    pieces: [...distinct.map(readMarked), ...(isTelling ? [] : piecesOf(whole))],
  };
}

/** The lines that are quoted as in a forum, and a signature below; all lines if none are. */
function quotedLines(plain: string): readonly string[] {
  const lines = plain.split('\n').map((line) => line.trim());
  const quoted = lines.filter((line) => /^>+\s*\S/.test(line)).map((line) => line.replace(/^>+\s*/, ''));
  return quoted.length > 0 ? [...quoted, ...lines.filter((line) => /^[-–—~]/.test(line))] : lines;
}

function withoutMarkup(text: string): string {
  return text
    .replace(/<a?:\w+:\d+>|<[@#][!&]?\d+>|<t:\d+(?::\w)?>/g, ' ')
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/\*\*|__|~~|\|\||`+/g, '')
    .replace(/(^|\s)[*_](?=\S)|(?<=\S)[*_](?=\s|$)/g, '$1')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}

interface MarkedWords {
  readonly words: string;
  /** What stands between two runs that are one. */
  readonly between: string;
  readonly start: number;
  readonly end: number;
}

/** Words in quotation marks, the longest first. */
function markedWords(text: string): readonly MarkedWords[] {
  const runs: MarkedWords[] = [];
  for (const match of text.matchAll(MARKED)) {
    const words = match[0].slice(1, -1).trim();
    if (!/[\p{L}\p{N}]/u.test(words)) continue;
    const [start, end] = [match.index, match.index + match[0].length];
    const last = runs.at(-1);
    const between = last ? text.slice(last.end, start) : '';
    if (last && between.length <= MAX_REACH && BETWEEN.test(between)) {
      runs[runs.length - 1] = { words: `${last.words.replace(/,$/, '')} … ${words}`, between, start: last.start, end };
    } else runs.push({ words, between: '', start, end });
  }
  return runs.toSorted((a, b) => b.words.length - a.words.length || a.start - b.start);
}

const MARKS = /["“”„«»]/gu;

/** The words from the first mark of a text to the last, where others stand between: straight marks do not tell an opening one from a closing one. */
function outermost(text: string): MarkedWords | undefined {
  const places = [...text.matchAll(MARKS)].map(({ index }) => index);
  const [start, last] = [places[0], places.at(-1)];
  if (start === undefined || last === undefined || places.length < 3) return undefined;
  return { words: text.slice(start + 1, last).trim(), between: '', start, end: last + 1 };
}

function speakerAround(
  text: string,
  { start, end, between }: MarkedWords,
  findPerson: FindPerson,
): { readonly speaker?: Person } {
  const before = text.slice(Math.max(0, start - MAX_REACH), start);
  const after = (between === '' ? text.slice(end) : between).slice(0, MAX_REACH);
  const signature = SIGNATURE.exec(after.split('\n').slice(0, 3).join('\n'))?.[1];
  const [first = ''] = after.split(/[.!?\n]/);
  const told = SAID_BEFORE.exec(before);
  const teller = told
    ? before
        .slice(0, told.index)
        .split(/[.!?\n"“”]/)
        .at(-1)
    : undefined;
  const speaker =
    (signature === undefined ? undefined : findPerson(signature)) ??
    namedAt('start', SAID_AFTER.exec(first)?.[1], findPerson) ??
    namedAt('end', SAID_BEHIND.exec(first)?.[1], findPerson) ??
    namedAt('end', teller, findPerson);
  return given({ speaker });
}

const MAX_NAME_WORDS = 4;

/** Whom the longest name that a text begins (or ends) with means. */
function namedAt(end: 'start' | 'end', text: string | undefined, findPerson: FindPerson): Person | undefined {
  const words = text?.trim().split(/\s+/) ?? [];
  for (let length = Math.min(MAX_NAME_WORDS, words.length); length > 0; length -= 1) {
    const name = end === 'start' ? words.slice(0, length) : words.slice(-length);
    const person = findPerson(name.join(' '));
    if (person) return person;
  }
  return undefined;
}

function unmarkedReading(lines: readonly string[], findPerson: FindPerson): ClaimReading {
  const text = lines.filter((line) => line !== '').join('\n');
  const signature = SIGNATURE.exec(text);
  const signed = signature?.[1] === undefined ? undefined : findPerson(signature[1]);
  const body = signed && signature ? text.slice(0, signature.index).trim() : text;
  const opening = OPENING.exec(body.slice(0, MAX_REACH));
  const teller = namedAt('end', opening?.[1], findPerson);
  const words = teller && opening ? body.slice(opening[0].length).trim() : body;
  const speaker = signed ?? teller;
  return { words, ...given({ speaker }) };
}

function piecesOf({ words, ...rest }: ClaimReading): readonly ClaimReading[] {
  const lines = words.split('\n');
  const sentences = lines.flatMap((line) =>
    splitSentences(line).map(({ start, end }) => line.slice(start, end).trim()),
  );
  const pieces = [...new Set([...lines, ...sentences])].filter((piece) => piece !== '' && piece !== words);
  return pieces.slice(0, MAX_PIECES).map((piece) => ({ words: piece, ...rest }));
}
