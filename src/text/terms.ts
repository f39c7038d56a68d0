import { itemAt } from '../item-at.ts';
import { once } from '../once.ts';
import { fold } from './normalise.ts';
import { hasNumberMeaning, monthName, monthOfNumber, numberWord, readNumber, scaleName } from './numbers.ts';
import { stem } from './stems.ts';
import { isStopWord } from './word-lists/stop-words.ts';

/** A word of a text, in the form it is compared by. */
export interface Term {
  /** Folded: case, accents, possessive, thousands separators, month abbreviations and number words are gone. */
  readonly form: string;
  /** Offsets into the text as given (UTF-16), `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** Place among the words. An extra has the place of the first word it stands for. */
  readonly position: number;
  /** A further reading of words already listed: `forprofit` beside `for`, `profit`; `=97400000000` beside `97.4`, `billion`. */
  readonly isExtra: boolean;
}

interface Word {
  text: string;
  start: number;
  end: number;
}

// Initialisms with points; names of languages (C++, F#); words that begin with a digit; words with inner apostrophes.
const WORDS =
  /(?:\p{L}\.){2,}|(?<![\p{L}\p{M}\p{N}])\p{L}(?:\+\+|#)(?![\p{L}\p{N}+#])|\p{N}+(?:[.,]\p{N}+)*[\p{L}\p{N}%]*|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['\u2018\u2019\u02BC][\p{L}\p{M}]+)*/gu;
const WITHOUT_BLANKS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const segmenter = once(() => new Intl.Segmenter('en', { granularity: 'word' }));
const HYPHENS: ReadonlySet<string> = new Set(['-', '\u2010', '\u2011']);
/** Left out after a number, as the sign before a number is. */
const CURRENCY: ReadonlySet<string> = new Set(['dollar', 'dollars', 'usd', 'bucks', 'euros', 'pounds']);
/** An article or a pronoun of French or Italian that has lost its vowel before the next word's; names have a capital there (`D'Angelo`). */
const ELIDED =
  /^(?:[LDJMNTSCldjmntsc]|[Qq]u|[Jj]usqu|[Ll]orsqu|[Pp]uisqu|(?:[Aa]|[Dd][ae]|[Nn]e|[Ss]u|[Qq]ue)ll|[Uu]n|[Qq]uest|[Cc]om|[Dd]ov)['\u2019](?=[aeiouyhàâäæèéêëìîïòôöœùûü])/u;
const ISO_DATE = /^((?:1[5-9]|20)\d\d)-(\d\d)(?:-(\d\d?))?$/;
const CONTRACTION = /'(?:s|re|ve|ll|d|m)$/;

/**
 * The words of a text in order, as they are compared: possessives dropped, hyphenated words split (and joined as an extra),
 * numbers, money and dates brought to one spelling ("$97.4 billion", "97.4bn" and "97.4B" share an extra; "2018-02-20" reads
 * `2018 february 20`). The same for texts that differ in case, accents, kind of quotes and spacing.
 */
export function readTerms(text: string): Term[] {
  const terms: Term[] = [];
  const words = readWords(text);
  let position = 0;
  for (let index = 0; index < words.length;) {
    const word = itemAt(words, index);
    const chain = HYPHENS.has(text[word.end] ?? '') ? hyphenChain(text, words, index) : 1;
    if (chain === 1 && !isSpecialWord(word.text)) {
      terms.push({ form: word.text, start: word.start, end: word.end, position, isExtra: false });
      position += 1;
    } else {
      position = pushChain(terms, text, words, index, chain, position);
    }
    index += chain;
  }
  return terms;
}

/** The stems of the words that say something, in the order of the text; repeated words repeat. */
export function contentStems(text: string): readonly string[] {
  return readTerms(text)
    .filter((term) => !term.isExtra && !isStopWord(term.form))
    .map((term) => stem(term.form));
}

/** Reads words that hang together, or one that has other forms than itself; gives the next position. */
function pushChain(
  terms: Term[],
  text: string,
  words: readonly Word[],
  index: number,
  chain: number,
  first: number,
): number {
  let position = first;
  const parts = words.slice(index, index + chain);
  const date = dateForms(parts, text);
  for (const [step, word] of parts.entries()) {
    const forms = date ? [itemAt(date, step)] : readForms(word.text, words, index + step, isMoney(text, word));
    for (const form of forms) {
      const isExtra = form.startsWith('=');
      const at = isExtra ? Math.max(first, position - 1) : position;
      terms.push({ form, start: word.start, end: word.end, position: at, isExtra });
      if (!isExtra) position += 1;
    }
  }
  if (chain > 1 && !date && !parts.every((part) => isDigit(part.text))) {
    const [start, end] = [itemAt(parts, 0).start, itemAt(parts, chain - 1).end];
    terms.push({ form: parts.map((part) => part.text).join(''), start, end, position: first, isExtra: true });
  }
  return position;
}

function isMoney(text: string, { start }: Word): boolean {
  const before = text[start - 1];
  return before === '$' || before === '€' || before === '£';
}

/** Whether a word may have other forms than itself. Most have not, and need no further look. */
function isSpecialWord(word: string): boolean {
  return isDigit(word) || CURRENCY.has(word) || hasNumberMeaning(word);
}

/** True if the word that begins at an offset of a text is written with a capital. */
export function hasCapital(text: string, start = -1): boolean {
  const letter = text.charAt(start);
  return letter !== letter.toLowerCase();
}

function readWords(text: string): Word[] {
  const words: Word[] = [];
  WORDS.lastIndex = 0;
  for (let match = WORDS.exec(text); match; match = WORDS.exec(text)) {
    const written = match[0];
    if (WITHOUT_BLANKS.test(written)) {
      words.push(...segmentWords(written, match.index));
      continue;
    }
    const elided = ELIDED.exec(written)?.[0].length ?? 0;
    const end = match.index + written.length;
    words.push({ text: foldWord(written.slice(elided)), start: match.index + elided, end });
  }
  return words;
}

/** In a script that sets no blanks, words are where a dictionary finds them (UAX 29, with ICU's dictionaries). */
function* segmentWords(run: string, start: number): Generator<Word> {
  for (const { segment, index } of segmenter().segment(run)) {
    yield { text: foldWord(segment), start: start + index, end: start + index + segment.length };
  }
}

function foldWord(written: string): string {
  const folded = fold(written);
  if (folded.includes('.') && /^\D/.test(folded)) {
    const letters = folded.replaceAll('.', '');
    return letters === 'us' ? 'usa' : letters;
  }
  if (!folded.includes("'")) return folded;
  return folded.replace(CONTRACTION, '').replaceAll("'", '');
}

/** How many words from `index` on hang together by hyphens. */
function hyphenChain(text: string, words: readonly Word[], index: number): number {
  let last = index;
  while (words[last + 1]?.start === itemAt(words, last).end + 1 && HYPHENS.has(text.charAt(itemAt(words, last).end)))
    last += 1;
  return last + 1 - index;
}

/** `2018-02-20`, `2018-02` as year, month name and day; undefined if the chain is no date. */
function dateForms(parts: readonly Word[], text: string): readonly string[] | undefined {
  const [, year, month, day] = ISO_DATE.exec(parts.map((part) => part.text).join('-')) ?? [];
  const name = monthOfNumber(Number(month));
  if (year === undefined || name === undefined || isMoney(text, itemAt(parts, 0))) return undefined;
  return day === undefined ? [year, name] : [year, name, String(Number(day))];
}

function readForms(word: string, words: readonly Word[], index: number, isMoney: boolean): readonly string[] {
  const next = words[index + 1]?.text ?? '';
  if (isDigit(word)) return readNumber(word, next, isMoney) ?? [word];
  const previous = words[index - 1]?.text ?? '';
  const isAfterNumber = isDigit(previous);
  const scale = scaleName(word);
  if (CURRENCY.has(word) && (isAfterNumber || scaleName(previous) !== undefined)) return [];
  if (isAfterNumber && word.length > 1 && scale !== undefined) return [scale];
  return [monthName(word, isAfterNumber || isDigit(next)) ?? numberWord(word) ?? word];
}

function isDigit(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
}
