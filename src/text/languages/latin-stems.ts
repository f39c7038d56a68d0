import { stemmer as danish } from '@orama/stemmers/danish';
import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as finnish } from '@orama/stemmers/finnish';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as norwegian } from '@orama/stemmers/norwegian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stemmer as swedish } from '@orama/stemmers/swedish';
import { germanStem } from './german-stems.ts';

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
