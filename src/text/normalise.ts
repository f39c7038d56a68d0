/** Accents, points and stress marks. Vowel signs of Indic and Thai writing, voiced kana and й are letters of their own. */
const COMBINING_MARKS =
  /(?<![иИ](?=\u0306))(?:[\u0300-\u036F]|[\u0591-\u05C7]|[\u064B-\u0652]|\u0670|[\u1AB0-\u1AFF]|[\u1DC0-\u1DFF]|[\u20D0-\u20FF])+/gu;
const SINGLE_QUOTES = /[\u2018\u2019\u201A\u201B\u2032\u02BC\u0060\u00B4]/g;
const DOUBLE_QUOTES = /[\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
const ASCII = /^[\x00-\x7F]*$/;

/** Letters that Unicode does not decompose but that people type without their stroke. */
const STROKED: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
const STROKED_LETTERS = new RegExp(`[${Object.keys(STROKED).join('')}]`, 'g');

/**
 * A word as it is compared: compatibility forms unified (NFKC), accents and case folded, typographic quotes and dashes plain.
 * The length may change: use it on a word, never to compute offsets.
 */
export function fold(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .replace(COMBINING_MARKS, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(STROKED_LETTERS, (letter) => STROKED[letter] ?? letter)
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(DASHES, '-');
}

/** The letters and figures of a text alone, as `fold` gives them, with single blanks between its words. */
export function bareText(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A whole text as it is compared: every word as `fold` gives it, blanks run together, none at the ends. Equal for texts that differ in case, accents, quotes and spacing only. */
export function normalise(text: string): string {
  return fold(text).replace(/\s+/g, ' ').trim();
}

/** Orders texts by their code units: the same on every machine, whatever its language. */
export function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
