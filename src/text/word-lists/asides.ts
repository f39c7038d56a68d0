import { itemAt } from '../../item-at.ts';
import lists from './asides.json' with { type: 'json' };

/** Phrases, and the words that they begin and end with: most words do neither. */
interface Phrases {
  readonly all: ReadonlySet<string>;
  readonly firsts: ReadonlySet<string>;
  readonly lasts: ReadonlySet<string>;
}

const ANYWHERE = toPhrases(lists.anywhere);
const BEFORE = toPhrases(lists.before);
const AFTER = toPhrases(lists.after);
const ALONE = toPhrases(lists.alone);
const MAX_WORDS = 8;
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;

interface Word {
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

/** A text in English without what chat puts before and after it ("ok so like", "thanks in advance"), and without "bro", "ngl" and their like. Empty if there is no more to it. */
export function withoutAddress(text: string): string {
  const words = withoutInterjections(wordsOf(text));
  let first = 0;
  for (let length = -1; length !== 0; first += length) length = phraseFrom(words, first, BEFORE);
  let end = words.length;
  for (let length = -1; length !== 0; end -= length) length = phraseUpTo(words, end, AFTER);
  return joined(text, words.slice(first, end));
}

/** Whether a clause says nothing but such things. */
export function isAddress(clause: string): boolean {
  const words = withoutInterjections(wordsOf(clause));
  let at = 0;
  for (let length = -1; length !== 0; at += length)
    length = Math.max(phraseFrom(words, at, BEFORE), phraseFrom(words, at, AFTER), phraseFrom(words, at, ALONE));
  return at === words.length;
}

/** Letters that are drawn out ("sooo", "plsss") count once. */
function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    form: word
      .toLowerCase()
      .replaceAll(/['’]/gu, '')
      .replaceAll(/(\p{L})\1{2,}/gu, '$1'),
    start: index,
    end: index + word.length,
  }));
}

function withoutInterjections(words: readonly Word[]): readonly Word[] {
  const kept: Word[] = [];
  for (let at = 0; at < words.length;) {
    const length = phraseFrom(words, at, ANYWHERE);
    if (length === 0) kept.push(itemAt(words, at));
    at += Math.max(1, length);
  }
  return kept;
}

function toPhrases(phrases: readonly string[]): Phrases {
  const parts = phrases.map((phrase) => phrase.split(' '));
  return {
    all: new Set(phrases),
    firsts: new Set(parts.map((words) => words[0] ?? '')),
    lasts: new Set(parts.map((words) => words.at(-1) ?? '')),
  };
}

/** How many words from a place on are one phrase, the longest there is; 0 for none. */
function phraseFrom(words: readonly Word[], from: number, { all, firsts }: Phrases): number {
  if (!firsts.has(words[from]?.form ?? '')) return 0;
  return longest(Math.min(MAX_WORDS, words.length - from), all, (length) => words.slice(from, from + length));
}

function phraseUpTo(words: readonly Word[], end: number, { all, lasts }: Phrases): number {
  if (!lasts.has(words[end - 1]?.form ?? '')) return 0;
  return longest(Math.min(MAX_WORDS, end), all, (length) => words.slice(end - length, end));
}

function longest(most: number, phrases: ReadonlySet<string>, wordsOf: (length: number) => readonly Word[]): number {
  for (let length = most; length > 0; length -= 1) {
    const phrase = wordsOf(length).map(({ form }) => form);
    if (phrases.has(phrase.join(' '))) return length;
  }
  return 0;
}

/** The words that are kept, with what stands between them and after the last word. */
function joined(text: string, kept: readonly Word[]): string {
  let bare = '';
  let last: Word | undefined;
  for (const word of kept) {
    const between = last === undefined ? '' : text.slice(last.end, word.start);
    bare += `${/\p{L}/u.test(between) ? ' ' : between}${text.slice(word.start, word.end)}`;
    last = word;
  }
  return `${bare}${/[?!.]*\s*$/u.exec(text)?.[0] ?? ''}`;
}
