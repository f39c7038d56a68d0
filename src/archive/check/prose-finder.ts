import type { Corpus, Passage } from '../../corpus/model.ts';
import { findVerbatim } from './verbatim-match.ts';
import { readQuoteWords, type QuoteWord } from './quote-words.ts';
import { itemAt } from '../../item-at.ts';

/** Fewer words stand in many paragraphs by chance. */
const MIN_WORDS = 5;
/** The share of the words that a text has to have as they are; the others may be written with a hyphen, an accent or an apostrophe there. */
const LEAST_SHARE = 0.75;
const TRACES = 3;

/**
 * Finds the paragraph of an article's own prose in which words stand in this order. There is no index over all prose, which would cost the first
 * that asks for it seconds: texts are looked through for the longest neighbours among the words, and only those that have them are taken apart.
 */
export function findInProse({ articles }: Corpus, words: readonly QuoteWord[]): Passage | undefined {
  if (words.length < MIN_WORDS) return undefined;
  const forms = words.map(({ form }) => form);
  const trace = traceOf(forms);
  const distinct = [...new Set(forms)];
  const letters = forms.reduce((sum, form) => sum + form.length, 0);
  const items = words.map((word) => ({ kind: 'word' as const, word }));
  const hasWords = ({ kind, text }: Passage) =>
    kind !== 'quote' &&
    text.length >= letters &&
    trace.test(text) &&
    hasMost(text.toLowerCase(), distinct) &&
    findVerbatim(items, readQuoteWords(text)).length > 0;
  for (const { passages } of articles) {
    const found = passages.find(hasWords);
    if (found) return found;
  }
  return undefined;
}

/** Any of the longest pairs of neighbours; of those that share a word the longer. */
function traceOf(forms: readonly string[]): RegExp {
  const pairs = forms.slice(1).map((form, at) => ({ at, length: form.length + itemAt(forms, at).length }));
  const chosen: number[] = [];
  for (const { at } of pairs.toSorted((a, b) => b.length - a.length || a.at - b.at)) {
    if (chosen.length < TRACES && chosen.every((other) => Math.abs(other - at) > 1)) chosen.push(at);
  }
  const pattern = chosen
    .map((at) => `${literal(itemAt(forms, at))}\\W{1,4}${literal(itemAt(forms, at + 1))}`)
    .join('|');
  return new RegExp(pattern, 'i');
}

function hasMost(text: string, forms: readonly string[]): boolean {
  return forms.filter((form) => text.includes(form)).length >= forms.length * LEAST_SHARE;
}

function literal(form: string): string {
  return form.replace(/[^\p{L}\p{N}]/gu, '\\$&');
}
