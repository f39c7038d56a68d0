import lists from './asides.json' with { type: 'json' };

const [ANYWHERE, BEFORE, AFTER, ALONE] = [lists.anywhere, lists.before, lists.after, lists.alone].map(
  (phrases): ReadonlySet<string> => new Set(phrases),
);
const MOST_WORDS = 8;
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
    length = Math.max(...[BEFORE, AFTER, ALONE].map((phrases) => phraseFrom(words, at, phrases)));
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
    if (length === 0) kept.push(...words.slice(at, at + 1));
    at += Math.max(1, length);
  }
  return kept;
}

/** How many words from a place on are one phrase, the longest there is; 0 for none. */
function phraseFrom(words: readonly Word[], from: number, phrases: ReadonlySet<string> | undefined): number {
  return longest((length) => words.slice(from, from + length), phrases);
}

function phraseUpTo(words: readonly Word[], end: number, phrases: ReadonlySet<string> | undefined): number {
  return longest((length) => words.slice(Math.max(0, end - length), end), phrases);
}

function longest(wordsOfLength: (length: number) => readonly Word[], phrases: ReadonlySet<string> | undefined): number {
  for (let length = MOST_WORDS; length > 0; length -= 1) {
    const words = wordsOfLength(length);
    if (words.length === length && phrases?.has(words.map(({ form }) => form).join(' ')) === true) return length;
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
