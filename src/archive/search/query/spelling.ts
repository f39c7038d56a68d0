import { damerauLevenshtein } from '../../../text/edit-distance.ts';
import { openStrings, packStrings, type Strings, type StringTable } from '../../packed/string-table.ts';
import { float64At, int32At } from '../../packed/number-at.ts';
import type { Language } from '../../../text/languages/language.ts';
import type { PassageIndex } from '../passage-index.ts';
import { addTo, countAt } from '../../../counts.ts';

/** Mends words that nothing here knows. */
export interface Speller {
  /** The known word that is most likely meant, or two that were typed without the space between them; undefined if the word is known, or nothing is near. Ties: the more frequent, then the alphabet. */
  mend(form: string): string | undefined;
}

/** Occurrences that a word outside the corpus is worth: a corpus word wins over it unless much further away. */
const PRIOR = { stopWord: 40, lexicon: 8, common: 0.5 } as const;
/** Up to this length only swapped or doubled letters are mended, and a letter left out of a frequent word: another letter makes another word (`doge`, `done`). */
const SHORT = 4;
/** From this many occurrences on a word is what readers of these texts are likely to type. */
const FREQUENT = 20;
/** Without a dictionary a shorter word that the texts have not is more likely another word than a slip. */
const SURE = 6;
/** From this length on two edits are still likely to be the same word. */
const LONG = 9;

/** A word of these texts, not merely one of English. */
const MET = 1;
/** What a space left out costs, in edits: the likeliest slip on a phone. */
const SPACE_COST = 0.5;

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Every word that can be meant, in flat arrays: by length, then in the order of the alphabet. */
export interface SpellingData {
  readonly words: StringTable;
  /** How often each is met, or is worth. */
  readonly counts: Float64Array;
  /** The letters of each, as bits. */
  readonly masks: Int32Array;
  /** The first word of each length. */
  readonly lengths: Int32Array;
}

/** Collects the words of an index, of its lexicon and of its language. */
export function packSpelling(index: PassageIndex): SpellingData {
  const counts = countWords(index);
  const words = [...counts.keys()].sort().sort((a, b) => a.length - b.length);
  const longest = words.at(-1)?.length ?? 0;
  const lengths = new Int32Array(longest + 2);
  for (const { length } of words) lengths[length + 1] = int32At(lengths, length + 1) + 1;
  for (let at = 1; at < lengths.length; at += 1) lengths[at] = int32At(lengths, at) + int32At(lengths, at - 1);
  return {
    words: packStrings(words),
    counts: Float64Array.from(words, (word) => countAt(counts, word)),
    masks: Int32Array.from(words, letterMask),
    lengths,
  };
}

function countWords(index: PassageIndex): ReadonlyMap<string, number> {
  const { commonWords, stopWords } = index.concepts.language;
  const counts = new Map<string, number>();
  for (const word of commonWords()) counts.set(word, PRIOR.common);
  for (const word of stopWords()) counts.set(word, PRIOR.stopWord);
  for (const [form, word] of index.vocabulary.forms.all().entries()) {
    const count = int32At(index.formCounts, form);
    if (/^[a-z]/.test(word) && count > 0) addTo(counts, word, count);
  }
  for (const word of index.asked.words.all()) addTo(counts, word, PRIOR.lexicon);
  for (const word of index.concepts.words) addTo(counts, word, PRIOR.lexicon);
  return counts;
}

/** A speller over the words of an index; `data`: what {@link packSpelling} made of it. */
export function createSpeller(index: PassageIndex, data: SpellingData = packSpelling(index)): Speller {
  const { hasDictionary, isStopWord, isWord, stem } = index.concepts.language;
  const words: KnownWords = { ...data, words: openStrings(data.words) };
  const isKnown = (form: string) =>
    words.words.find(form) !== undefined ||
    isStopWord(form) ||
    isWord(form) ||
    index.vocabulary.findTerm(stem(form)) !== undefined;
  const standTogether = (two: string) => {
    const asked = index.asked.ask(two);
    return asked.candidates().some((passage) => asked.read(passage).ofQuestion === 1);
  };
  return {
    mend(form) {
      if (form.length < (hasDictionary ? 3 : SURE) || !/^[a-z]+$/.test(form) || isKnown(form)) return undefined;
      const one = nearest(form, words);
      const two = hasDictionary ? apart(form, words, isStopWord, standTogether) : undefined;
      return (two && two.score > (one?.score ?? Number.NEGATIVE_INFINITY) ? two : one)?.read;
    },
  };
}

/** What was most likely meant; `score`: the log of its frequency, less what the slip costs. */
interface Guess {
  readonly read: string;
  readonly score: number;
}

interface KnownWords extends Omit<SpellingData, 'words'> {
  readonly words: Strings;
}

/** All that is near a word is about as long. */
function nearest(form: string, { words, counts, masks, lengths }: KnownWords): Guess | undefined {
  const reach = form.length >= LONG ? 2 : 1;
  const mask = letterMask(form);
  let best: string | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  const end = int32At(lengths, Math.min(lengths.length - 1, form.length + reach + 1));
  for (let at = lengths[form.length - reach] ?? end; at < end; at += 1) {
    if (bitCount(mask ^ int32At(masks, at)) > 2 * reach) continue;
    const word = words.at(at);
    const distance = damerauLevenshtein(form, word, reach);
    if (distance > reach) continue;
    const count = float64At(counts, at);
    const isShortened = word.length > form.length && word[0] === form[0] && count >= FREQUENT;
    const isBeside = form.length === SHORT && count >= FREQUENT && isKeyboardSlip(form, word);
    if (form.length <= SHORT && !isShortened && !isBeside && !isLikelySlip(form, word)) continue;
    const score = Math.log(1 + count) - 4 * editCost(form, word, distance);
    if (score < bestScore || (score === bestScore && word > (best ?? ''))) continue;
    best = word;
    bestScore = score;
  }
  return best === undefined ? undefined : { read: best, score: bestScore };
}

/** Two words typed as one: of all ways to part it the one whose rarer word is the most frequent. Two words that both carry meaning may be a name ("starlink"): they count where `standTogether`. */
function apart(
  form: string,
  { words, counts, lengths }: KnownWords,
  isStopWord: Language['isStopWord'],
  standTogether: (words: string) => boolean,
): Guess | undefined {
  const countOf = (word: string) => {
    const at = words.find(word);
    return at === undefined ? 0 : float64At(counts, at);
  };
  let best: string | undefined;
  let most = MET;
  const longest = lengths.length - 2;
  for (let at = Math.max(2, form.length - longest); at <= Math.min(form.length - 2, longest); at += 1) {
    const [left, right] = [form.slice(0, at), form.slice(at)];
    const rarer = Math.min(countOf(left), countOf(right));
    if (rarer < most || (rarer === most && best !== undefined)) continue;
    const two = `${left} ${right}`;
    if (!isStopWord(left) && !isStopWord(right) && !standTogether(two)) continue;
    best = two;
    most = rarer;
  }
  return best === undefined ? undefined : { read: best, score: Math.log(1 + most) - 4 * SPACE_COST };
}

/** Which letters a word has, as bits: two words an edit apart differ in two at most. */
function letterMask(word: string): number {
  let mask = 0;
  for (let at = 0; at < word.length; at += 1) mask |= 1 << ((word.charCodeAt(at) - 97) % 26);
  return mask;
}

function bitCount(value: number): number {
  let bits = value - ((value >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** How unlikely the slip is: swapped letters, a neighbouring key, a doubled letter and a like-sounding spelling are likely; a wrong first letter is not. */
function editCost(typed: string, word: string, distance: number): number {
  let cost = distance;
  if (isLikelySlip(typed, word) || isKeyboardSlip(typed, word)) cost -= 0.4;
  else if (soundKey(typed) === soundKey(word)) cost -= 0.3;
  if (typed[0] !== word[0]) cost += 0.5;
  return cost;
}

function isLikelySlip(typed: string, word: string): boolean {
  return isTransposed(typed, word) || squeeze(typed) === squeeze(word);
}

function isTransposed(typed: string, word: string): boolean {
  if (typed.length !== word.length) return false;
  const at = typed.split('').findIndex((letter, index) => letter !== word[index]);
  return (
    at >= 0 && typed[at] === word[at + 1] && typed[at + 1] === word[at] && typed.slice(at + 2) === word.slice(at + 2)
  );
}

function isKeyboardSlip(typed: string, word: string): boolean {
  if (typed.length !== word.length) return false;
  const wrong = typed
    .split('')
    .flatMap((letter, at) => (letter === word[at] ? [] : [[letter, word[at] ?? ''] as const]));
  return wrong.length === 1 && wrong.every(([left, right]) => areNeighbours(left, right));
}

function areNeighbours(a: string, b: string): boolean {
  const [rowA, rowB] = [ROWS.findIndex((row) => row.includes(a)), ROWS.findIndex((row) => row.includes(b))];
  if (rowA < 0 || rowB < 0 || Math.abs(rowA - rowB) > 1) return false;
  return Math.abs((ROWS[rowA] ?? '').indexOf(a) - (ROWS[rowB] ?? '').indexOf(b)) <= 1;
}

function squeeze(word: string): string {
  return word.replace(/(.)\1+/g, '$1');
}

/** A rough sound of an English word: first letter, then consonants by class. */
function soundKey(word: string): string {
  const sounds = word
    .replace(/^kn/, 'n')
    .replace(/^wr/, 'r')
    .replace(/ph/g, 'f')
    .replace(/[cgjkqsxz]+/g, 's')
    .replace(/[dt]+/g, 't')
    .replace(/[bpvf]+/g, 'f')
    .replace(/[mn]+/g, 'n');
  return (sounds[0] ?? '') + sounds.slice(1).replace(/[aeiouhyw]+/g, '');
}
