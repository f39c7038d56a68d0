import { contentHash } from '../../src/corpus/ids.ts';
import type { Corpus, Quote } from '../../src/corpus/model.ts';
import { isNegation, readQuoteWords } from '../../src/archive/check/quote-words.ts';
import type { QuoteWord } from '../../src/archive/check/quote-words.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { isStopWord } from '../../src/text/word-lists/stop-words.ts';
import { FOREIGN_SENTENCES, SYNONYMS } from './claim-texts.ts';

export const VERDICTS = ['verbatim', 'altered', 'misattributed', 'absent'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A claim made by a rule from a quotation, and what must be said of it. */
export interface CheckCase {
  readonly rule: string;
  readonly claim: string;
  readonly speaker?: string;
  readonly expected: Verdict;
  /** The quotation it was made from; none for unrelated text. */
  readonly quote?: Quote;
}

type Rule = (quote: Quote, others: readonly Quote[]) => readonly Omit<CheckCase, 'rule' | 'quote'>[];

const RULES: Readonly<Record<string, Rule>> = {
  exact: (quote) => [{ claim: quote.text, speaker: quote.speaker, expected: 'verbatim' }],
  'other case and signs': (quote) => [{ claim: restyled(quote.text), expected: 'verbatim' }],
  'one sentence of several': (quote) => sentencesOf(quote.text).map((claim) => ({ claim, expected: 'verbatim' })),
  'ellipsis, nothing lost': (quote) => withEllipsis(quote).map((claim) => ({ claim, expected: 'verbatim' })),
  'word swapped': (quote, others) => swapped(quote, others).map((claim) => ({ claim, expected: 'altered' })),
  'a third of the words swapped': (quote, others) =>
    manySwapped(quote, others).map((claim) => ({ claim, expected: 'altered' })),
  'word put in': (quote, others) => putIn(quote, others).map((claim) => ({ claim, expected: 'altered' })),
  'word dropped': (quote) => dropped(quote).map((claim) => ({ claim, expected: 'altered' })),
  'negation dropped': (quote) => negationDropped(quote, '').map((claim) => ({ claim, expected: 'altered' })),
  'negation behind an ellipsis': (quote) =>
    negationDropped(quote, '… ').map((claim) => ({ claim, expected: 'altered' })),
  'cut off behind a negation': (quote) => cutBehindNegation(quote).map((claim) => ({ claim, expected: 'altered' })),
  'two made into one': (quote, others) => merged(quote, others).map((claim) => ({ claim, expected: 'altered' })),
  'speaker swapped': (quote, others) => speakerSwapped(quote, others),
  'paraphrase, word by word': (quote) => paraphrased(quote).map((claim) => ({ claim, expected: 'altered' })),
  'paraphrase, free': (quote) => freelyParaphrased(quote).map((claim) => ({ claim, expected: 'absent' })),
};

/**
 * Makes claims from every quotation by every rule that suits it, and unrelated ones from the articles' prose and from elsewhere. The same corpus gives the same cases.
 * Words and negations are told apart by the verifier's own functions, so the set cannot show their faults. A word-by-word paraphrase counts as altered,
 * since its difference can be marked: a choice that sets the threshold (counted as absent, the best would be 0.70).
 */
export function makeCheckCases(quotes: readonly Quote[], corpus: Corpus): readonly CheckCase[] {
  const made = Object.entries(RULES).flatMap(([rule, make]) =>
    quotes.flatMap((quote) => make(quote, quotes).map((each) => ({ ...each, rule, quote }))),
  );
  return [...made, ...proseCases(corpus, quotes), ...foreignCases()];
}

/** A number below `count` that comes from the content alone. */
function pick(count: number, ...parts: readonly string[]): number {
  return Number.parseInt(contentHash(...parts).replace(/[^0-9]/g, '') || '7', 10) % Math.max(1, count);
}

function restyled(text: string): string {
  const upper = pick(2, text, 'case') === 0 ? text.toUpperCase() : text.toLowerCase();
  const quoted = upper.replaceAll("'", '’').replace(/[,;]/g, '');
  return `“${quoted.replace(/[.!]+$/, '')}!”`;
}

function sentencesOf(text: string): readonly string[] {
  const sentences = splitSentences(text).map(({ start, end }) => text.slice(start, end).trim());
  return sentences.length < 2 ? [] : sentences.filter((sentence) => readQuoteWords(sentence).length >= 4);
}

function cut(text: string, words: readonly QuoteWord[], from: number, to: number, instead: string): string {
  const [first, next] = [words[from], words[to]];
  return first ? `${text.slice(0, first.start)}${instead}${next ? text.slice(next.start) : ''}`.trim() : text;
}

function withEllipsis({ text }: Quote): readonly string[] {
  const words = readQuoteWords(text);
  if (words.length < 10) return [];
  const length = 2 + pick(3, text, 'length');
  const from = 3 + pick(words.length - 6 - length, text, 'ellipsis');
  const left = words.slice(from, from + length);
  return left.some(({ form }) => isNegation(form)) ? [] : [cut(text, words, from, from + length, '… ')];
}

function contentPlaces(words: readonly QuoteWord[]): readonly number[] {
  return words.flatMap(({ form }, index) => (isStopWord(form) || isNegation(form) ? [] : [index]));
}

function swapped(quote: Quote, others: readonly Quote[]): readonly string[] {
  const places = contentPlaces(readQuoteWords(quote.text));
  const place = places[pick(places.length, quote.text, 'swap')];
  return place === undefined ? [] : swappedAt(quote, others, [place]);
}

/** Every third telling word is another, two at least. */
function manySwapped(quote: Quote, others: readonly Quote[]): readonly string[] {
  const places = contentPlaces(readQuoteWords(quote.text)).filter((_, index) => index % 3 === 1);
  return places.length < 2 ? [] : swappedAt(quote, others, places);
}

function swappedAt({ text, id }: Quote, others: readonly Quote[], places: readonly number[]): readonly string[] {
  const words = readQuoteWords(text);
  const strange = strangeForms(words, id, others);
  if (words.length < 4 || strange.length === 0) return [];
  let shown = '';
  let position = 0;
  for (const place of places) {
    const word = words[place];
    if (!word) continue;
    shown += text.slice(position, word.start) + (strange[pick(strange.length, text, String(place))] ?? '');
    position = word.end;
  }
  return [shown + text.slice(position)];
}

/** Telling words of other quotations that this one has not. */
function strangeForms(words: readonly QuoteWord[], id: string, others: readonly Quote[]): readonly string[] {
  const foreign = others.filter((other) => other.id !== id).flatMap((other) => readQuoteWords(other.text));
  return foreign.flatMap(({ form }) => (isStopWord(form) || words.some((word) => word.form === form) ? [] : [form]));
}

function putIn({ text, id }: Quote, others: readonly Quote[]): readonly string[] {
  const words = readQuoteWords(text);
  const strange = strangeForms(words, id, others);
  const word = words[1 + pick(words.length - 1, text, 'put')];
  const other = strange[pick(strange.length, text, 'in')];
  return !word || other === undefined || words.length < 4
    ? []
    : [`${text.slice(0, word.start)}${other} ${text.slice(word.start)}`];
}

/** A word inside: without its first or last word a quotation is a part of itself. */
function dropped({ text }: Quote): readonly string[] {
  const words = readQuoteWords(text);
  const places = contentPlaces(words).filter((place) => place > 0 && place < words.length - 1);
  const place = places[pick(places.length, text, 'drop')];
  return place === undefined || words.length < 4 ? [] : [cut(text, words, place, place + 1, '')];
}

const CONTRACTED = /^(?<verb>\p{L}+)n['’]t$/iu;

function negationDropped({ text }: Quote, instead: string): readonly string[] {
  const words = readQuoteWords(text);
  const place = words.findIndex(({ form }, index) => isNegation(form) && index > 0 && index < words.length - 1);
  const word = words[place];
  if (!word || words.length < 5) return [];
  const verb = CONTRACTED.exec(text.slice(word.start, word.end))?.groups?.['verb'];
  if (verb === undefined) return [cut(text, words, place, place + 1, instead)];
  return instead === '' ? [text.slice(0, word.start) + verb + text.slice(word.end)] : [];
}

/** What follows a negation at once, up to the end of its sentence. */
function cutBehindNegation({ text }: Quote): readonly string[] {
  const words = readQuoteWords(text);
  const place = words.findIndex(({ form }) => isNegation(form));
  const [word, next] = [words[place], words[place + 1]];
  if (!word || !next || /[^\s]/.test(text.slice(word.end, next.start))) return [];
  const [sentence] = splitSentences(text.slice(next.start));
  const claim = text.slice(next.start, next.start + (sentence?.end ?? 0)).trim();
  return readQuoteWords(claim).length < 4 ? [] : [claim];
}

/** The first half of a quotation and the second half of another of the same speaker, with and without an ellipsis. */
function merged(quote: Quote, others: readonly Quote[]): readonly string[] {
  const words = readQuoteWords(quote.text);
  const mates = others.filter(
    (other) => other.id !== quote.id && other.speaker === quote.speaker && readQuoteWords(other.text).length >= 8,
  );
  const mate = mates[pick(mates.length, quote.text, 'mate')];
  if (!mate || words.length < 8) return [];
  const first = cut(quote.text, words, Math.ceil(words.length / 2), words.length, '');
  const mateWords = readQuoteWords(mate.text);
  const second = mate.text.slice(mateWords[Math.floor(mateWords.length / 2)]?.start ?? 0);
  return [`${first} ${second}`, `${first} … ${second}`];
}

function speakerSwapped(quote: Quote, others: readonly Quote[]): ReturnType<Rule> {
  const speakers = [...new Set(others.map(({ speaker }) => speaker))].filter((name) => name !== quote.speaker);
  const speaker = speakers[pick(speakers.length, quote.text, 'speaker')];
  return speaker === undefined ? [] : [{ claim: quote.text, speaker, expected: 'misattributed' }];
}

/** At least three words and half of those that tell something are others; the words around them stay, so that the quotation can be told. */
function paraphrased({ text }: Quote): readonly string[] {
  const words = readQuoteWords(text);
  const telling = words.filter(({ form }) => !isStopWord(form));
  const replaced = telling.filter(({ form }) => SYNONYMS.has(form)).length;
  if (replaced < 3 || replaced * 2 < telling.length) return [];
  let shown = '';
  let position = 0;
  for (const { form, start, end } of words) {
    shown += text.slice(position, start) + (SYNONYMS.get(form) ?? text.slice(start, end));
    position = end;
  }
  return [shown + text.slice(position)];
}

/** The same with the second half of the words first and without the words that tell nothing: the sense, in none of the recorded order. */
function freelyParaphrased(quote: Quote): readonly string[] {
  const [claim] = paraphrased(quote);
  if (claim === undefined) return [];
  const telling = readQuoteWords(claim).flatMap(({ form }) => (isStopWord(form) ? [] : [form]));
  const middle = Math.floor(telling.length / 2);
  return [[...telling.slice(middle), 'as', 'for', ...telling.slice(0, middle)].join(' ')];
}

/** Sentences of articles that hold no word in quotation marks and whose words no quotation holds. */
function proseCases(corpus: Corpus, quotes: readonly Quote[]): readonly CheckCase[] {
  const texts = new Set(quotes.map(({ text }) => text));
  const passages = corpus.articles.flatMap((article) => article.passages.filter(({ kind }) => kind === 'paragraph'));
  return passages.flatMap(({ text }) => {
    const sentences = splitSentences(text).map(({ start, end }) => text.slice(start, end).trim());
    const plain = sentences.filter((each) => !/["“”«»]/.test(each) && each.length > 40 && !texts.has(each));
    const claim = plain[pick(plain.length, text, 'prose')];
    return claim === undefined || pick(3, text, 'share') > 0
      ? []
      : [{ rule: 'sentence of an article', claim, expected: 'absent' as const }];
  });
}

function foreignCases(): readonly CheckCase[] {
  return FOREIGN_SENTENCES.map((claim) => ({ rule: 'unrelated', claim, expected: 'absent' }));
}
