import type { Person } from '../../corpus/model.ts';
import { splitSentences } from '../../text/sentences.ts';

/** A claimed quotation as people type or post it, with the speaker that they name. */
export interface Claim {
  /** The words to check. */
  readonly words: string;
  /** Where no quotation marks tell the words from what is around them: lines and sentences that may be the quotation, to try after `words`. */
  readonly pieces: readonly string[];
  readonly speaker?: Person;
}

/** The person whose exact name or alias this is. */
export type NamedPerson = (name: string) => Person | undefined;

/** Fewer words in quotation marks may be a word at arm's length: the rest of the text is tried too. */
const MIN_MARKED_WORDS = 3;

const SAID =
  '(?:said|says|wrote|writes|tweeted|posted|replied|responded|answered|told\\s+\\S+(?:\\s+\\S+)?|texted|emailed|testified|stated|declared|claimed|added)';
const MARKED =
  /[“„]([^”“]+)[”“]|"([^"]+)"|«([^»]+)»|(?<![\p{L}\p{N}])[‘']((?:[^‘’'\n]|(?<=\p{L})['’](?=\p{L}))+)['’](?![\p{L}\p{N}])/gu;
const SIGNATURE = /(?:^|\n|\s)[-–—~]+\s*([\p{Lu}@\p{Ll}][^\n,;:()"“”]{1,60}?)\s*(?:[,(;:\n].*)?$/su;
const BETWEEN = new RegExp(`^[,.]?\\s*[^"“”]{0,60}\\b${SAID}\\b[^"“”]{0,60}$`, 'iu');

/**
 * Reads the quotation that a text claims: the longest words in quotation marks (two runs with "he said" between them are one,
 * with an ellipsis), else the lines that are quoted as in a forum ("> "), else the whole text without a signature or "Name said:".
 * Discord's own marks (mentions, custom emoji, bold) and addresses are no words.
 */
export function readClaim(text: string, isNamed: NamedPerson): Claim {
  const plain = withoutMarkup(text);
  const marked = markedWords(plain);
  if (marked) {
    const isTelling = marked.words.split(/\s+/).length >= MIN_MARKED_WORDS;
    const pieces = isTelling ? [] : [plain, ...piecesOf(plain)];
    return { words: marked.words, pieces, ...speakerAround(plain, marked, isNamed) };
  }
  const lines = plain.split('\n').map((line) => line.trim());
  const quoted = lines.filter((line) => /^>+\s*\S/.test(line)).map((line) => line.replace(/^>+\s*/, ''));
  return unmarkedClaim(
    quoted.length > 0 ? [...quoted, ...lines.filter((line) => /^[-–—~]/.test(line))] : lines,
    isNamed,
  );
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

function markedWords(text: string): MarkedWords | undefined {
  const runs: MarkedWords[] = [];
  for (const match of text.matchAll(MARKED)) {
    const words = (match[1] ?? match[2] ?? match[3] ?? match[4] ?? '').trim();
    if (!/[\p{L}\p{N}]/u.test(words)) continue;
    const [start, end] = [match.index, match.index + match[0].length];
    const last = runs.at(-1);
    const between = last ? text.slice(last.end, start) : '';
    if (last && BETWEEN.test(between)) {
      runs[runs.length - 1] = { words: `${last.words.replace(/,$/, '')} … ${words}`, between, start: last.start, end };
    } else runs.push({ words, between: '', start, end });
  }
  return runs.toSorted((a, b) => b.words.length - a.words.length || a.start - b.start)[0];
}

function speakerAround(
  text: string,
  { start, end, between }: MarkedWords,
  isNamed: NamedPerson,
): { readonly speaker?: Person } {
  const before = text.slice(0, start);
  const after = between === '' ? text.slice(end) : between;
  const signature = SIGNATURE.exec(after.split('\n').slice(0, 3).join('\n'))?.[1];
  const [first = ''] = after.split(/[.!?\n]/);
  const saidAfter = new RegExp(`^[,.]?\\s*${SAID}\\s+([^,"“”]{2,60})`, 'iu').exec(first)?.[1];
  const saidBehind = new RegExp(`^[,.]?\\s*([^,"“”]{2,60}?)\\s+${SAID}\\b`, 'iu').exec(first)?.[1];
  const saidBefore = new RegExp(`([^.!?\\n"“”]{2,80}?)\\s*(?:\\b${SAID}\\b[^.!?"“”]{0,60}|:)\\s*$`, 'iu').exec(
    before,
  )?.[1];
  const speaker =
    (signature === undefined ? undefined : isNamed(signature)) ??
    nameAtStart(saidAfter, isNamed) ??
    nameAtEnd(saidBehind, isNamed) ??
    nameAtEnd(saidBefore, isNamed);
  return speaker ? { speaker } : {};
}

const MAX_NAME_WORDS = 4;

function nameAtStart(text: string | undefined, isNamed: NamedPerson): Person | undefined {
  const words = text?.trim().split(/\s+/) ?? [];
  for (let length = Math.min(MAX_NAME_WORDS, words.length); length > 0; length -= 1) {
    const person = isNamed(words.slice(0, length).join(' '));
    if (person) return person;
  }
  return undefined;
}

function nameAtEnd(text: string | undefined, isNamed: NamedPerson): Person | undefined {
  const words = text?.trim().split(/\s+/) ?? [];
  for (let length = Math.min(MAX_NAME_WORDS, words.length); length > 0; length -= 1) {
    const person = isNamed(words.slice(-length).join(' '));
    if (person) return person;
  }
  return undefined;
}

function unmarkedClaim(lines: readonly string[], isNamed: NamedPerson): Claim {
  const text = lines.filter((line) => line !== '').join('\n');
  const signature = SIGNATURE.exec(text);
  const signed = signature?.[1] === undefined ? undefined : isNamed(signature[1]);
  const body = signed && signature ? text.slice(0, signature.index).trim() : text;
  const opening = new RegExp(
    `^([^\\n:]{2,60}?)(?:\\s+(?:also\\s+)?${SAID}\\b(?:\\s+that\\b)?\\s*[:,]?|:)\\s+(?=\\S)`,
    'iu',
  ).exec(body);
  const teller = nameAtEnd(opening?.[1], isNamed);
  const words = teller && opening ? body.slice(opening[0].length).trim() : body;
  const speaker = signed ?? teller;
  return { words, pieces: piecesOf(words), ...(speaker ? { speaker } : {}) };
}

function piecesOf(words: string): readonly string[] {
  const lines = words.split('\n');
  const sentences = lines.flatMap((line) =>
    splitSentences(line).map(({ start, end }) => line.slice(start, end).trim()),
  );
  return [...new Set([...lines, ...sentences])].filter((piece) => piece !== '' && piece !== words);
}
