import { formatDateSpan } from '../dates/date-span.ts';
import type { Article, Corpus, Passage, Problem, Quote } from '../model.ts';
import { beginning, countWords, describePlace, problemAt } from './problem-place.ts';
import { bareText, fold } from '../../text/normalise.ts';
import { itemAt } from '../../item-at.ts';
import { sourceOffsets } from '../marks.ts';

/** A quotation of fewer words may well be part of another by chance. */
const MIN_CONTAINED_WORDS = 5;

interface Placed {
  readonly article: Article;
  readonly quote: Quote;
  readonly words: string;
}

/** Each quotation stands in one place, and its speaker is a person that people.yml knows. */
export function checkQuotations(corpus: Corpus): readonly Problem[] {
  const placed = corpus.articles.flatMap((article) =>
    article.quotes.filter(({ isFound }) => !isFound).map((quote) => ({ article, quote, words: bareWords(quote.text) })),
  );
  return [...placed.flatMap(unknownSpeaker), ...placed.flatMap((each, index) => repeated(corpus, placed, each, index))];
}

function unknownSpeaker({ article, quote }: Placed): readonly Problem[] {
  if (quote.speakerId !== undefined) return [];
  const message = `The speaker “${quote.speaker}” is not in people.yml.`;
  return [problemAt(article, quote.span.start, 'unknown-speaker', message)];
}

/** The later of two is reported; of one within another the shorter. */
function repeated(corpus: Corpus, all: readonly Placed[], one: Placed, index: number): readonly Problem[] {
  const [name, { start }] = [beginning(one.quote.text), one.quote.span];
  const others = all.filter((other) => other !== one && isSameSpeaker(one.quote, other.quote));
  const twin = others.find((other) => other.words === one.words && all.indexOf(other) < index);
  if (twin) {
    const isSameDay = dateOf(twin.quote) === dateOf(one.quote);
    const message = `The quotation ${name} stands already in ${describePlace(corpus, twin.quote.span)}`;
    return isSameDay
      ? [problemAt(one.article, start, 'quotation-twice', `${message}.`)]
      : [problemAt(one.article, start, 'quotation-repeated', `${message} with another date.`)];
  }
  if (countWords(one.quote.text) < MIN_CONTAINED_WORDS) return [];
  const whole = others.find((other) => other.words.length > one.words.length && other.words.includes(one.words));
  if (!whole) return [];
  const message = `The quotation ${name} is part of the one in ${describePlace(corpus, whole.quote.span)}.`;
  return [problemAt(one.article, start, 'quotation-within-another', message)];
}

function isSameSpeaker(a: Quote, b: Quote): boolean {
  return a.speakerId === undefined ? a.speaker === b.speaker : a.speakerId === b.speakerId;
}

function dateOf({ date }: Quote): string {
  return date ? formatDateSpan(date) : '';
}

const QUOTED = /“[^“”]+”|"[^"]+"/g;

/** Words in quotation marks in the prose are words that a quotation of the corpus has: else they have no speaker, no date, and cannot be checked. */
export function checkStrayQuotations(corpus: Corpus): readonly Problem[] {
  const quotations = corpus.articles.flatMap((article) =>
    article.quotes.filter(({ isFound }) => !isFound).map(({ text }) => bareWords(text)),
  );
  return corpus.articles.flatMap((article) =>
    article.passages
      .filter(({ kind }) => kind !== 'quote' && kind !== 'code')
      .flatMap((passage) => strays(article, passage, quotations)),
  );
}

function strays(article: Article, passage: Passage, quotations: readonly string[]): readonly Problem[] {
  return [...passage.text.matchAll(QUOTED)].flatMap((match) => {
    const quoted = match[0].slice(1, -1);
    const words = bareWords(quoted);
    if (quotations.some((quotation) => quotation.includes(words))) return [];
    const offset = itemAt(sourceOffsets(article, passage.span), match.index);
    const message = `The words ${beginning(quoted)} stand in quotation marks but in no quotation of the corpus.`;
    return [problemAt(article, offset, 'stray-quotation', message)];
  });
}

/** The words of a text without letter case, accents, punctuation and spacing, joined by single blanks and framed by one on each side, so that `includes` finds whole words only. */
export function bareWords(text: string): string {
  return ` ${bareText(fold(text).replaceAll("'", ''))} `;
}
