import { fold } from './normalise.ts';
import { hasNumberMeaning, monthName, monthOfNumber, numberWord, readNumber, scaleName } from './numbers.ts';

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
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
const HYPHENS: ReadonlySet<string> = new Set(['-', '\u2010', '\u2011']);
/** Left out after a number, as the sign before a number is. */
const CURRENCY: ReadonlySet<string> = new Set(['dollar', 'dollars', 'usd', 'bucks', 'euros', 'pounds']);
/** An article or a pronoun of French or Italian that has lost its vowel before the next word's; names have a capital there (`D'Angelo`). */
const ELIDED =
  /^(?:[LDJMNTSCldjmntsc]|[Qq]u|[Jj]usqu|[Ll]orsqu|[Pp]uisqu|(?:[Aa]|[Dd][ae]|[Nn]e|[Ss]u|[Qq]ue)ll|[Uu]n|[Qq]uest|[Cc]om|[Dd]ov)['\u2019](?=[aeiouyhàâäæèéêëìîïòôöœùûü])/u;
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
    const word = words[index];
    if (!word) break;
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
  const dateParts = dateForms(words, index, chain, text);
  for (let step = 0; step < chain; step += 1) {
    const word = words[index + step];
    if (!word) continue;
    const datePart = dateParts?.[step];
    const forms = datePart === undefined ? readForms(word.text, words, index + step, isMoney(text, word)) : [datePart];
    for (const form of forms) {
      const isExtra = form.startsWith('=');
      const at = isExtra ? Math.max(first, position - 1) : position;
      terms.push({ form, start: word.start, end: word.end, position: at, isExtra });
      if (!isExtra) position += 1;
    }
  }
  if (chain > 1 && !dateParts) pushJoined(terms, words, index, chain, first);
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
  for (const { segment, index } of segmenter.segment(run)) {
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
  let length = 1;
  for (;;) {
    const left = words[index + length - 1];
    const right = words[index + length];
    if (!left || !right || right.start !== left.end + 1 || !HYPHENS.has(text[left.end] ?? '')) return length;
    length += 1;
  }
}

/** `2018-02-20`, `2018-02` as year, month name and day; undefined if the chain is no date. */
function dateForms(words: readonly Word[], index: number, chain: number, text: string): readonly string[] | undefined {
  if (chain !== 2 && chain !== 3) return undefined;
  const [year = '', month = '', day] = [
    words[index]?.text,
    words[index + 1]?.text,
    chain === 3 ? words[index + 2]?.text : undefined,
  ];
  if (!/^(?:1[5-9]|20)\d\d$/.test(year) || !/^\d\d$/.test(month) || (day !== undefined && !/^\d\d?$/.test(day)))
    return undefined;
  const first = words[index];
  if (!first || isMoney(text, first)) return undefined;
  const name = monthOfNumber(Number(month));
  if (name === undefined) return undefined;
  return day === undefined ? [year, name] : [year, name, String(Number(day))];
}

function readForms(word: string, words: readonly Word[], index: number, isMoney: boolean): readonly string[] {
  if (isDigit(word)) {
    const number = readNumber(word, words[index + 1]?.text, isMoney);
    if (!number) return [word];
    return [
      number.digits,
      ...(number.scale === undefined ? [] : [number.scale]),
      ...(number.value === undefined ? [] : [number.value]),
    ];
  }
  const previous = words[index - 1]?.text ?? '';
  const isAfterNumber = isDigit(previous);
  if (CURRENCY.has(word) && (isAfterNumber || scaleName(previous) !== undefined)) return [];
  if (isAfterNumber && word.length > 1) {
    const scale = scaleName(word);
    if (scale !== undefined) return [scale];
  }
  return [monthName(word, isAfterNumber || isDigit(words[index + 1]?.text ?? '')) ?? numberWord(word) ?? word];
}

function isDigit(word: string): boolean {
  const code = word === '' ? 0 : word.charCodeAt(0);
  return code >= 48 && code <= 57;
}

function pushJoined(terms: Term[], words: readonly Word[], index: number, chain: number, position: number): void {
  const parts = words.slice(index, index + chain);
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || parts.every((part) => isDigit(part.text))) return;
  terms.push({
    form: parts.map((part) => part.text).join(''),
    start: first.start,
    end: last.end,
    position,
    isExtra: true,
  });
}
