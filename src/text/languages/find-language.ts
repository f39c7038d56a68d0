import { readTerms } from '../terms.ts';
import type { Language } from './language.ts';
import { isEnglishStopWord } from '../word-lists/stop-words.ts';
import { addTo, countAt, countEach } from '../../counts.ts';
import { groupByKey } from '../../group-by-key.ts';

/** Function words that English has not, by language: two of them in a text say that it is not English. */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  de: 'der die das und ist nicht warum wer wann wie hat ein eine mit von zu fur auf wurde haben sich den dem des wieviel wo uber',
  fr: 'le la les et est pas pourquoi qui quand comment une des avec pour dans du quel quelle combien sont il elle que au aux sur ont fait',
  es: 'el los las y es por que quien cuando como una con para del cual cuanto son en se su lo donde fue esta',
  it: 'il lo gli e perche chi quando come una con per della quale quanto sono di che non del nel ha',
  pt: 'o os as e por que quem quando como uma com para da qual quanto sao em nao do no na foi',
  nl: 'de het en is niet waarom wie wanneer hoe een met van voor op welke hoeveel zijn heeft werd zich naar',
  pl: 'i w z na nie dlaczego kto kiedy jak czy jest ile sie to do',
  sv: 'och ar inte varfor vem nar hur ett en med av for pa som',
  da: 'og ikke hvorfor hvem hvornar hvordan hvad af jeg skal kan',
  no: 'og ikke hvorfor hvem hvordan hva av jeg skal kan',
  fi: 'ei mika miksi kuka milloin missa ovat oli joka mutta tama',
};
/** Of those, words that English questions have too. */
const SHARED: ReadonlySet<string> = new Set(
  'a i no me as do on in so is o y e the was to die en des per do per com la el il lo van den come sono una le du man or o de'.split(
    ' ',
  ),
);
const CODES = Object.keys(FUNCTION_WORDS);
/** By word: the languages that have it. */
const LANGUAGES = groupByKey(
  Object.entries(FUNCTION_WORDS).flatMap(([code, words]) =>
    [...new Set(words.split(' '))].map((word): [string, string] => [word, code]),
  ),
);

/** Question words that are no English word at all, by language: one is enough. */
const UNMISTAKABLE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    de: 'warum wieso weshalb wann wieviel wurde',
    fr: 'pourquoi quand combien',
    es: 'cuando cuanto quien quienes donde',
    it: 'perche quando quanto',
    da: 'hvorfor',
    nl: 'waarom wanneer',
    pl: 'dlaczego kiedy gdzie',
    sv: 'varfor',
    pt: 'quem onde',
  }).flatMap(([code, words]) => words.split(' ').map((word): [string, string] => [word, code])),
);

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
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
  const [[code, count] = ['en', 0]] = [...told].toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
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
  const word = english <= 1 ? forms.find((form) => UNMISTAKABLE.has(form)) : undefined;
  const unmistakable = word === undefined ? undefined : UNMISTAKABLE.get(word);
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
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters > 0 && latin * 2 < letters;
}

function countLanguages(words: readonly string[]): Map<string, number> {
  return countEach(words.flatMap((word) => LANGUAGES.get(word) ?? []));
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
  const counts = SCRIPTS.map(([code, pattern]) => ({ code, count: text.match(pattern)?.length ?? 0 }));
  // A Japanese text has more Chinese characters than its own, but a Chinese one has none of those.
  const [kana] = counts;
  if (kana && kana.count * 10 > text.length) return kana.code;
  return counts.toSorted((a, b) => b.count - a.count)[0]?.code ?? 'ru';
}

function isSurelyEnglish(text: string): boolean {
  const forms = wordForms(text);
  return new Set(forms.filter(isEnglishStopWord)).size > 2 && languageOf(text, forms) === undefined;
}

function wordForms(text: string): string[] {
  return readTerms(text).flatMap(({ form, isExtra }) => (isExtra ? [] : [form]));
}
