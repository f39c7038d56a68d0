const COMBINING_MARKS = /\p{M}+/gu;
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

/** A whole text as it is compared: {@link fold}, blanks run together, none at the ends. Equal for texts that differ in case, accents, quotes and spacing only. */
export function normalise(text: string): string {
  return fold(text).replace(/\s+/g, ' ').trim();
}
