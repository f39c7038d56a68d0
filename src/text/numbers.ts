import { MONTH_NAMES } from './months.ts';
import { given } from '../given.ts';

const SCALES: Readonly<Record<string, { readonly name: string; readonly factor: number }>> = {
  k: { name: 'thousand', factor: 1e3 },
  thousand: { name: 'thousand', factor: 1e3 },
  m: { name: 'million', factor: 1e6 },
  mn: { name: 'million', factor: 1e6 },
  mln: { name: 'million', factor: 1e6 },
  mil: { name: 'million', factor: 1e6 },
  million: { name: 'million', factor: 1e6 },
  millions: { name: 'million', factor: 1e6 },
  b: { name: 'billion', factor: 1e9 },
  bn: { name: 'billion', factor: 1e9 },
  bln: { name: 'billion', factor: 1e9 },
  bil: { name: 'billion', factor: 1e9 },
  billion: { name: 'billion', factor: 1e9 },
  billions: { name: 'billion', factor: 1e9 },
  t: { name: 'trillion', factor: 1e12 },
  tn: { name: 'trillion', factor: 1e12 },
  trn: { name: 'trillion', factor: 1e12 },
  trillion: { name: 'trillion', factor: 1e12 },
};

const NUMBER_WORDS: Readonly<Record<string, string>> = {
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
};

const MONTHS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(MONTH_NAMES.flatMap((name) => (name === 'may' ? [] : [[name.slice(0, 3), name]]))),
  sept: 'september',
};

/** Month abbreviations that are words or names of their own: read as months beside a number only. */
const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set(['jan', 'mar', 'jun', 'sep']);

/** A number as written, in the forms it is compared by. */
export interface NumberForms {
  /** Digits without thousands separators: `97.4`, `1000`. */
  readonly digits: string;
  /** `million`, `billion`, `trillion`, if the word itself carries one (`97.4bn`). */
  readonly scale?: string;
  /** The value from a million on, the same for every spelling: `=97400000000`. */
  readonly value?: string;
}

const NUMBER = /^(\d[\d,]*(?:\.\d+)?)([a-z%]*)$/;
const THOUSANDS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/** Reads a folded word that begins with a digit; undefined if it is no number (`4o`, `3d`). `nextWord` may be its scale (`97.4 billion`). */
export function readNumber(word: string, nextWord: string | undefined, isMoney: boolean): NumberForms | undefined {
  const [, written = '', suffix = ''] = NUMBER.exec(word) ?? [];
  if (written === '') return undefined;
  const digits = THOUSANDS.test(written) ? written.replaceAll(',', '') : written.replace(/,+$/, '');
  if (suffix === 'st' || suffix === 'nd' || suffix === 'rd' || suffix === 'th' || suffix === '%')
    return { digits: trimZeros(digits) };
  if (suffix === '') {
    const isScaleWord = nextWord !== undefined && (nextWord.length > 1 || isMoney);
    return withScale(digits, isScaleWord ? SCALES[nextWord] : undefined, false);
  }
  const scale = SCALES[suffix];
  return scale ? withScale(digits, scale, true) : undefined;
}

function withScale(
  digits: string,
  scale: { name: string; factor: number } | undefined,
  isAttached: boolean,
): NumberForms {
  const value = Math.round(Number(digits) * (scale?.factor ?? 1));
  if (isAttached && scale?.factor === 1e3) return { digits: String(value) };
  return {
    digits: trimZeros(digits),
    ...given({
      scale: isAttached ? scale?.name : undefined,
      value: value >= 1e6 && Number.isSafeInteger(value) ? `=${String(value)}` : undefined,
    }),
  };
}

function trimZeros(digits: string): string {
  const whole = digits.replace(/^0+(?=\d)/, '');
  return whole.includes('.') ? whole.replace(/\.?0+$/, '') : whole;
}

/** True for `million`, `bn`, … : a word that may follow a number as its scale. */
export function scaleName(word: string): string | undefined {
  return SCALES[word]?.name;
}

/** The digit form of a small number word (`two` to `twelve`); undefined for any other word. `one` is left alone: it is mostly a pronoun. */
export function numberWord(word: string): string | undefined {
  return Object.hasOwn(NUMBER_WORDS, word) ? NUMBER_WORDS[word] : undefined;
}

/** The full name of an abbreviated month; undefined for any other word, and for `jan`, `mar`, `jun`, `sep` away from numbers. */
export function monthName(word: string, isBesideNumber: boolean): string | undefined {
  if (!Object.hasOwn(MONTHS, word) || (!isBesideNumber && DOUBTFUL_MONTHS.has(word))) return undefined;
  return MONTHS[word];
}

/** Name of month 1 to 12; undefined beyond. */
export function monthOfNumber(month: number): string | undefined {
  return MONTH_NAMES[month - 1];
}

const SPECIAL: ReadonlySet<string> = new Set([
  ...Object.keys(SCALES),
  ...Object.keys(NUMBER_WORDS),
  ...Object.keys(MONTHS),
]);

/** True for every word that {@link scaleName}, {@link numberWord} or {@link monthName} may know. */
export function hasNumberMeaning(word: string): boolean {
  return SPECIAL.has(word);
}
