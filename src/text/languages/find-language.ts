import words from './language-words.json' with { type: 'json' };
import { readTerms } from '../terms.ts';
import type { Language } from './language.ts';
import { isEnglishStopWord } from '../word-lists/stop-words.ts';
import { addTo, countAt, countEach } from '../../counts.ts';
import { groupByKey } from '../../group-by-key.ts';
import { itemAt } from '../../item-at.ts';
import { compareText } from '../normalise.ts';

/** Function words that English has not, by language: two of them in a text say that it is not English. */
const TELLING = languagesByWord(words.telling);
/** Question words that are no English word at all: one is enough. */
const UNMISTAKABLE = languagesByWord(words.unmistakable);
/** Of the telling words, those that English questions have too. */
const SHARED: ReadonlySet<string> = new Set(words.shared.split(' '));
const CODES = Object.keys(words.telling);

function languagesByWord(lists: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> {
  const pairs = Object.entries(lists).flatMap(([code, list]) =>
    [...new Set(list.split(' '))].map((word): [string, string] => [word, code]),
  );
  return groupByKey(pairs);
}

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', KANA],
  ['zh', /\p{Script=Han}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
];

/** Texts that are looked at to tell what many are written in, and the share of them in another language from which on they are mixed. */
const SAMPLE = 200;
const FOREIGN_SHARE = 0.2;

/** What texts are written in, most of them, and whether all but a few are. */
export interface TextsLanguage {
  /** ISO 639-1; `en` where nothing tells. */
  readonly code: string;
  readonly isWhole: boolean;
}

/** Finds the language of texts by a sample, evenly spread: of many only a few are looked at. */
export function languageOfTexts(texts: Pick<readonly string[], 'length' | 'at'>): TextsLanguage {
  const step = Math.max(1, Math.floor(texts.length / SAMPLE));
  const sample = Array.from({ length: Math.ceil(texts.length / step) }, (_, at) => texts.at(at * step) ?? '');
  const counts = countEach(sample.map((text) => languageOf(text, wordForms(text)) ?? 'en'));
  const foreign = sample.length - countAt(counts, 'en');
  if (foreign < FOREIGN_SHARE * sample.length || sample.length === 0) return { code: 'en', isWhole: true };
  const told = new Map(counts).set('en', sample.filter(isSurelyEnglish).length);
  const byCount = [...told].toSorted(([a, one], [b, other]) => other - one || compareText(a, b));
  const [code, count] = itemAt(byCount, 0);
  const total = [...told.values()].reduce((sum, each) => sum + each, 0);
  return { code, isWhole: code !== 'en' && total - count < FOREIGN_SHARE * total };
}

/**
 * The language of a text, if it is most likely not English: mostly in another script, or with the function words of another
 * language. `forms` are its folded words.
 */
function languageOf(text: string, forms: readonly string[]): string | undefined {
  if (isMostlyForeignScript(text)) return scriptOf(text);
  const english = forms.filter(isEnglishStopWord).length;
  const [unmistakable] = english <= 1 ? forms.flatMap((form) => UNMISTAKABLE.get(form) ?? []) : [];
  const present = [...new Set(forms)];
  const telling = countLanguages(present.filter((form) => !SHARED.has(form)));
  const told = CODES.filter((code) => countAt(telling, code) >= 2 && countAt(telling, code) > english);
  if (told.length === 0) return unmistakable;
  const all = countLanguages(present);
  if (unmistakable !== undefined) addTo(all, unmistakable, 1);
  return told.toSorted((a, b) => countAt(all, b) - countAt(all, a) || countAt(telling, b) - countAt(telling, a))[0];
}

function isMostlyForeignScript(text: string): boolean {
  if (!/[^\p{ASCII}]/u.test(text)) return false;
  return countOf(text, /\p{Script=Latin}/gu) * 2 < countOf(text, /\p{L}/gu);
}

function countLanguages(words: readonly string[]): Map<string, number> {
  return countEach(words.flatMap((word) => TELLING.get(word) ?? []));
}

/** True if a question is most likely in another language than texts are. `forms` are its folded words. */
export function isForeignTo({ code, isStopWord }: Language, text: string, forms: readonly string[]): boolean {
  const found = languageOf(text, forms);
  if (code === 'en') return found !== undefined;
  if (found === code || (found !== undefined && WITH_HAN.has(found) && WITH_HAN.has(code))) return false;
  const english = forms.filter(isEnglishStopWord).length;
  const strange = found === undefined ? (english > 1 ? english : 0) : 2;
  return strange > forms.filter(isStopWord).length;
}

/** A short question in Japanese may have Chinese characters only. */
const WITH_HAN: ReadonlySet<string> = new Set(['ja', 'zh']);

function scriptOf(text: string): string {
  // A Japanese text has more Chinese characters than its own, but a Chinese one has none of those.
  if (countOf(text, KANA) * 10 > text.length) return 'ja';
  const byCount = SCRIPTS.toSorted(([, a], [, b]) => countOf(text, b) - countOf(text, a));
  return itemAt(byCount, 0)[0];
}

function countOf(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}

function isSurelyEnglish(text: string): boolean {
  const forms = wordForms(text);
  return new Set(forms.filter(isEnglishStopWord)).size > 2 && languageOf(text, forms) === undefined;
}

function wordForms(text: string): string[] {
  return readTerms(text).flatMap(({ form, isExtra }) => (isExtra ? [] : [form]));
}
