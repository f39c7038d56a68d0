import { de } from './de.ts';
import { en, type Words } from './en.ts';

/** The tables by language (BCP 47, small letters), English first. */
const TABLES: ReadonlyMap<string, Words> = new Map([
  ['en', en],
  ['de', de],
]);

/** The languages that there are tables for. */
export const LANGUAGES: readonly string[] = [...TABLES.keys()];

/** The words for a locale (`de`, `de-AT`, `en-US`): those of the locale itself, else of its language, else English. */
export function wordsFor(locale: string): Words {
  const tag = locale.toLowerCase();
  return TABLES.get(tag) ?? TABLES.get(tag.replace(/[-_].*$/, '')) ?? en;
}
