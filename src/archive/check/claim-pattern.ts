import type { QuoteWord } from './quote-words.ts';
import { readQuoteWords } from './quote-words.ts';

/** A claimed quotation taken apart: words, places where words are left out ("…"), and words put in by the one who quotes ("[the company]"). */
export type ClaimItem =
  | { readonly kind: 'word'; readonly word: QuoteWord }
  | { readonly kind: 'gap' }
  | { readonly kind: 'insert'; readonly forms: readonly string[] };

export interface ClaimPattern {
  /** What the offsets of the words point into: the claim without `[sic]` and without brackets around a changed letter. */
  readonly text: string;
  readonly items: readonly ClaimItem[];
  /** The words of `items`, in order. */
  readonly words: readonly QuoteWord[];
  /** For each word, and for the end: true if words of the original may be left out before it. */
  readonly isGapBefore: readonly boolean[];
}

const PARTS = /[[(]\s*(?:…|\.\s?\.\s?\.)\s*[\])]|…|\.\s?\.\s?\.+|\[[^\]]*\]|\S[^\s.…[]*|\S/gu;
const GAP = /^[[(]?\s*(?:…|\.\s?\.\s?\.+)\s*[\])]?$/u;

/** Reads a claimed quotation. One that stands in brackets as a whole is read without them. */
export function readClaimPattern(claim: string): ClaimPattern {
  const text = claim
    .replace(/\s*\[\s*sic\s*\]/giu, '')
    .replace(/\[(\p{L})\](?=\p{L})/gu, '$1')
    .replace(/[\p{L}\p{M}]+\[(\p{L}+)\]/gu, '[$1]');
  const pattern = readItems(text);
  return pattern.words.length > 0 ? pattern : readItems(text.replace(/[[\]]/g, ' '));
}

function readItems(text: string): ClaimPattern {
  const items: ClaimItem[] = [];
  let plainStart = 0;
  const readPlain = (end: number) => {
    for (const word of readQuoteWords(text.slice(plainStart, end))) {
      const { form, start } = word;
      items.push({ kind: 'word', word: { form, start: start + plainStart, end: word.end + plainStart } });
    }
  };
  for (const { 0: part, index } of text.matchAll(PARTS)) {
    const isGap = GAP.test(part);
    if (!isGap && !(part.startsWith('[') && part.endsWith(']') && part.length > 1)) continue;
    readPlain(index);
    plainStart = index + part.length;
    items.push(isGap ? { kind: 'gap' } : { kind: 'insert', forms: readQuoteWords(part).map(({ form }) => form) });
  }
  readPlain(text.length);
  return { text, items, ...wordsAndGaps(items) };
}

function wordsAndGaps(items: readonly ClaimItem[]): Pick<ClaimPattern, 'words' | 'isGapBefore'> {
  const words: QuoteWord[] = [];
  const isGapBefore: boolean[] = [];
  let isOpen = false;
  for (const item of items) {
    if (item.kind === 'word') {
      words.push(item.word);
      isGapBefore.push(isOpen);
    }
    isOpen = item.kind !== 'word';
  }
  return { words, isGapBefore: [...isGapBefore, isOpen] };
}
