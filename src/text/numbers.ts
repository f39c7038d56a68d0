import { MONTH_NAMES } from './months.ts';

interface Scale {
  readonly name: string;
  readonly factor: number;
}

const SCALES: ReadonlyMap<string, Scale> = new Map(
  [
    { name: 'thousand', factor: 1e3, written: 'k thousand' },
    { name: 'million', factor: 1e6, written: 'm mn mln mil million millions' },
    { name: 'billion', factor: 1e9, written: 'b bn bln bil billion billions' },
    { name: 'trillion', factor: 1e12, written: 't tn trn trillion' },
  ].flatMap(({ written, ...scale }) => written.split(' ').map((word): [string, Scale] => [word, scale])),
);

const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
  'two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, index) => [word, String(index + 2)]),
);

const MONTHS: ReadonlyMap<string, string> = new Map([
  ...MONTH_NAMES.filter((name) => name !== 'may').map((name): [string, string] => [name.slice(0, 3), name]),
  ['sept', 'september'],
]);

/** Month abbreviations that are words or names of their own: read as months beside a number only. */
const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set(['jan', 'mar', 'jun', 'sep']);

const ENDINGS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th', '%']);
const NUMBER = /^(\d[\d,]*(?:\.\d+)?)([a-z%]*)$/;
const THOUSANDS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/**
 * The forms that a number is compared by, of a folded word that begins with a digit; undefined if it is no number (`4o`, `3d`).
 *
 * First the digits without thousands separators (`97.4`, `1000`), then the scale if the word itself carries one (`97.4bn`), then, from a
 * million on, the value, the same for every spelling (`=97400000000`). `nextWord` may be its scale (`97.4 billion`).
 */
export function readNumber(word: string, nextWord: string, isMoney: boolean): readonly string[] | undefined {
  const [, written = '', suffix = ''] = NUMBER.exec(word) ?? [];
  if (written === '') return undefined;
  const digits = THOUSANDS.test(written) ? written.replaceAll(',', '') : written.replace(/,+$/, '');
  if (ENDINGS.has(suffix)) return [trimZeros(digits)];
  if (suffix === '') {
    const isScaleWord = nextWord.length > 1 || isMoney;
    return [trimZeros(digits), ...valueOf(digits, isScaleWord ? SCALES.get(nextWord) : undefined)];
  }
  const scale = SCALES.get(suffix);
  if (scale?.name === 'thousand') return [String(Math.round(Number(digits) * scale.factor))];
  return scale && [trimZeros(digits), scale.name, ...valueOf(digits, scale)];
}

function valueOf(digits: string, scale: Scale | undefined): readonly string[] {
  const value = Math.round(Number(digits) * (scale?.factor ?? 1));
  return value >= 1e6 && Number.isSafeInteger(value) ? [`=${String(value)}`] : [];
}

function trimZeros(digits: string): string {
  const whole = digits.replace(/^0+(?=\d)/, '');
  return whole.includes('.') ? whole.replace(/\.?0+$/, '') : whole;
}

/** The scale (`thousand`, `million`, …) that a word names which may follow a number (`million`, `bn`); undefined for any other word. */
export function scaleName(word: string): string | undefined {
  return SCALES.get(word)?.name;
}

/** The digit form of a small number word (`two` to `twelve`); undefined for any other word. `one` is left alone: it is mostly a pronoun. */
export function numberWord(word: string): string | undefined {
  return NUMBER_WORDS.get(word);
}

/** The full name of an abbreviated month; undefined for any other word, and for `jan`, `mar`, `jun`, `sep` away from numbers. */
export function monthName(word: string, isBesideNumber: boolean): string | undefined {
  return isBesideNumber || !DOUBTFUL_MONTHS.has(word) ? MONTHS.get(word) : undefined;
}

/** Name of month 1 to 12; undefined beyond. */
export function monthOfNumber(month: number): string | undefined {
  return MONTH_NAMES[month - 1];
}

/** True for every word that {@link scaleName}, {@link numberWord} or {@link monthName} may know. */
export function hasNumberMeaning(word: string): boolean {
  return SCALES.has(word) || NUMBER_WORDS.has(word) || MONTHS.has(word);
}

/** `1 error`, `2 errors`, `1,596 passages`. */
export function countOf(number: number, name: string): string {
  return `${inThousands(number, ',')} ${name}${number === 1 ? '' : 's'}`;
}

/** A whole number with a sign between its thousands. (`toLocaleString` would load six megabytes about languages.) */
export function inThousands(number: number, sign: string): string {
  return String(number).replaceAll(/\B(?=(?:\d{3})+$)/g, sign);
}
