import { stemmer as danish } from '@orama/stemmers/danish';
import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as finnish } from '@orama/stemmers/finnish';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as norwegian } from '@orama/stemmers/norwegian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stemmer as swedish } from '@orama/stemmers/swedish';

/** Stems of folded words by language (ISO 639-1), German apart by Snowball's algorithms (snowballstem.org). */
export const LATIN_STEMS: Readonly<Record<string, (form: string) => string>> = {
  da: danish,
  de: germanStem,
  es: spanish,
  fi: finnish,
  fr: frenchStem,
  it: italian,
  nl: dutch,
  no: norwegian,
  pt: portuguese,
  sv: swedish,
};

/** Without its accents "terminée" ends like a word in -e, and "payé" keeps its y: both are evened out. */
function frenchStem(form: string): string {
  const stemmed = french(form);
  return stemmed.length > 3 ? stemmed.replace(/e$/, '').replace(/y$/, 'i') : stemmed.replace(/y$/, 'i');
}

const MIN_LENGTH = 3;
/** Letters that stand for one sound, and doubled ones, are one letter while endings are cut. */
const TOGETHER: readonly (readonly [RegExp, string])[] = [
  [/sch/g, '$'],
  [/ei/g, '%'],
  [/ie/g, '&'],
  [/(.)\1/g, '$1*'],
];
const APART: readonly (readonly [RegExp, string])[] = [
  [/(.)\*/g, '$1$1'],
  [/&/g, 'ie'],
  [/%/g, 'ei'],
  [/\$/g, 'sch'],
];

/** Stem of a folded German word: "geheizt" and "heizen" are `heiz` (Weissweiler & Fraser, "Developing a Stemmer for German Based on a Comparative Analysis of Publicly Available Stemmers", 2017: CISTEM). */
export function germanStem(form: string): string {
  let word = replaceAll(form.replace(/^ge(?=.{4})/, ''), TOGETHER);
  for (let ending = endingOf(word); ending > 0; ending = endingOf(word)) word = word.slice(0, -ending);
  return replaceAll(word, APART);
}

/** How many letters at the end of a word are an ending. */
function endingOf(word: string): number {
  if (word.length <= MIN_LENGTH) return 0;
  if (word.length > MIN_LENGTH + 2 && /(?:e[mr]|nd)$/.test(word)) return 2;
  return /[tesn]$/.test(word) ? 1 : 0;
}

function replaceAll(word: string, replacements: readonly (readonly [RegExp, string])[]): string {
  let replaced = word;
  for (const [pattern, by] of replacements) replaced = replaced.replace(pattern, by);
  return replaced;
}
