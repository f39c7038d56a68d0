import { splitSentences } from '../../text/sentences.ts';
import type { ArticleContext } from '../article-context.ts';
import { formatDateSpan, type DateSpan } from '../dates/date-span.ts';
import { bareName, findSpeaker, type NamedSpeaker, type QuotedPlace } from './found-speakers.ts';
import { showText, sourceOffsets } from '../marks.ts';
import type { Article, Passage, PersonId, Quote } from '../model.ts';
import { SPEECH } from './speech-words.ts';
import { findDates } from '../dates/written-dates.ts';
import { given } from '../../given.ts';
import { itemAt } from '../../item-at.ts';

/** Fewer words in quotation marks are a phrase at arm's length, unless they are all that is said. */
const MIN_WORDS = 4;
const MIN_UTTERANCE_WORDS = 2;
/** Farther away than this nobody looks for who speaks. */
const MAX_AROUND_LETTERS = 300;

/**
 * The quotations of an article that marks none: words in quotation marks whose speaker the same sentence names, word for word, in its order.
 * Four words at least, or two that are all of what is said. Where the sentence leaves open who speaks there is no quotation: none is better than a wrong one.
 */
export function findQuotes(article: Article, context: ArticleContext): readonly Quote[] {
  return article.passages.flatMap((passage, at) => {
    if (passage.kind === 'quote' || passage.kind === 'code') return [];
    const before = article.passages[at - 1];
    const preceding = before?.sectionId === passage.sectionId ? before : undefined;
    return quotedPlaces(passage.text).flatMap((place) => {
      const speaker = speakerOf(article, place, context);
      return speaker ? [toQuote(article, passage, preceding, place, speaker, context)] : [];
    });
  });
}

/** Words in quotation marks, and what stands around them. */
interface QuotedWords extends QuotedRun, QuotedPlace {
  readonly words: string;
}

function quotedPlaces(text: string): readonly QuotedWords[] {
  const runs = quotedRuns(text);
  if (runs.length === 0) return [];
  // Quoted words are blanked out, so that sentences can be told apart.
  const blanked = blankQuoted(text, runs);
  const sentences = splitSentences(blanked);
  return runs.flatMap((run, at) => {
    const sentence = sentences.find(({ start, end }) => start <= run.start && run.start < end);
    if (!sentence) return [];
    const leftEnd = Math.max(sentence.start, runs[at - 1]?.end ?? 0);
    const rightEnd = Math.max(run.end, Math.min(sentence.end, runs[at + 1]?.start ?? text.length));
    const place = {
      words: text.slice(run.from, run.to),
      sentence: withoutQuoted(blanked.slice(sentence.start, sentence.end)),
      left: blanked.slice(leftEnd, run.start).slice(-MAX_AROUND_LETTERS),
      right: blanked.slice(run.end, rightEnd).slice(0, MAX_AROUND_LETTERS),
      goesOn: /[,!?]$/.test(text.slice(run.from, run.end - 1).trimEnd()) || text.charAt(run.end) === ',',
    };
    return [{ ...run, ...place }];
  });
}

/** Words in quotation marks: offsets of the marks and of the words between them. */
interface QuotedRun {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

const MARKED = /“([^“”]+)”|"([^"]+)"|«([^«»]+)»|„([^“”„]+)[“”]/gu;

function quotedRuns(text: string): readonly QuotedRun[] {
  const isUneven = (text.match(/"/g)?.length ?? 0) % 2 === 1;
  return [...text.matchAll(MARKED)].flatMap((match) => {
    if (isUneven && match[0].startsWith('"')) return [];
    const inner = match[0].slice(1, -1);
    const words = inner.replace(/[,\s]+$/, '');
    const from = match.index + 1 + (words.length - words.trimStart().length);
    const end = match.index + match[0].length;
    return words.trim() === '' ? [] : [{ start: match.index, end, from, to: match.index + 1 + words.length }];
  });
}

interface FoundSpeaker {
  readonly name: string;
  readonly id?: PersonId;
  readonly date?: DateSpan;
}

function speakerOf(article: Article, place: QuotedWords, context: ArticleContext): FoundSpeaker | undefined {
  if (isTitle(place.words)) return undefined;
  const named = findSpeaker(place);
  if (!named || !isLongEnough(place.words, named)) return undefined;
  const person = personOf(named, article, context);
  return person && { ...person, ...given({ date: dateOf(place.sentence) }) };
}

/** Quoted words by letters of the same length and beginning, so that no sentence ends inside them; one ends behind them only if the next does not say who speaks. */
function blankQuoted(text: string, runs: readonly QuotedRun[]): string {
  let blanked = '';
  let position = 0;
  for (const { start, end } of runs) {
    const inner = text.slice(start + 1, end - 1);
    const stop = /[.!?…]$/.exec(inner)?.[0];
    const sign = stop !== undefined && GOES_ON.test(text.slice(end, end + MAX_AROUND_LETTERS)) ? ',' : (stop ?? 'q');
    const first = /^\p{Lu}/u.test(inner) ? 'Q' : 'q';
    blanked += text.slice(position, start + 1) + (first + 'q'.repeat(inner.length)).slice(0, inner.length - 1) + sign;
    position = end - 1;
  }
  return blanked + text.slice(position);
}

const GOES_ON = new RegExp(`^\\s+(?:${SPEECH.name}\\s+)?${SPEECH.verbPhrase}\\b[^"“”]*[.!?]?`, 'u');

function withoutQuoted(blanked: string): string {
  return blanked.replace(/(?<=[“"«„])[Qq]+[,.!?…]?(?=[”"»“])/gu, '');
}

/** `The Intelligence Age`: every longer word begins with a capital letter. */
function isTitle(words: string): boolean {
  const long = words.match(/\p{L}{4,}/gu) ?? [];
  return long.length >= 2 && long.every((word) => /^\p{Lu}/u.test(word)) && words !== words.toUpperCase();
}

function isLongEnough(words: string, { isUtterance }: NamedSpeaker): boolean {
  const count = words.match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu)?.length ?? 0;
  return count >= (isUtterance ? MIN_UTTERANCE_WORDS : MIN_WORDS);
}

/** The person meant: one of people.yml, or a full name, or a surname whose full name the article gives once. */
function personOf(
  { name: written }: NamedSpeaker,
  article: Article,
  { findMentions }: ArticleContext,
): FoundSpeaker | undefined {
  const name = bareName(written);
  if (name === undefined) return undefined;
  const ids = findMentions(name);
  if (ids.length === 1) return { name, ...given({ id: ids[0] }) };
  const words = name.split(' ');
  if (ids.length > 1) {
    // The name nearest to the verb: `Tesla Chief Elon Musk said`.
    const last = words.findLastIndex((_, at) => findMentions(words.slice(at).join(' ')).length > 0);
    const nearest = words.slice(last).join(' ');
    return { name: nearest, ...given({ id: findMentions(nearest)[0] }) };
  }
  if (words.length > 1) return { name };
  const full = [...new Set(article.text.match(FULL_NAME))].filter((each) => each.endsWith(` ${name}`));
  const [only] = full;
  return only !== undefined && full.length === 1 ? { name: only } : undefined;
}

const FULL_NAME = /(?<![\p{L}])\p{Lu}\p{Ll}+(?:\s\p{Lu}\.)?\s\p{Lu}[\p{L}-]+/gu;

/** A day that the sentence gives for the saying: the only date outside the quoted words, at its beginning or after "on". */
function dateOf(sentence: string): DateSpan | undefined {
  const [date, ...others] = findDates(sentence);
  if (!date || others.length > 0) return undefined;
  const isOpening = /^\s*(?:On|In)\s+(?:early |late |mid-)?(?:\d|\p{Lu}\p{L}+ \d)/u.test(sentence);
  const isOnDay = date.start.day !== undefined && /\bon (?:\p{Lu}\p{L}+day,? )?(?:\d|\p{Lu}\p{L}+ \d)/u.test(sentence);
  return isOpening || isOnDay ? date : undefined;
}

function toQuote(
  article: Article,
  passage: Passage,
  preceding: Passage | undefined,
  { from, to }: QuotedRun,
  { name, id, date }: FoundSpeaker,
  { makeId }: ArticleContext,
): Quote {
  const offsets = sourceOffsets(article, passage.span);
  const [start, end] = [itemAt(offsets, from), itemAt(offsets, to)];
  const text = showText(article, { start, end });
  return {
    id: makeId('quote', name, date ? formatDateSpan(date) : '', text),
    articleId: article.id,
    sectionId: passage.sectionId,
    passageId: passage.id,
    span: { articleId: article.id, start, end },
    text,
    speaker: name,
    ...given({ speakerId: id, date, contextId: preceding?.id, eventId: passage.eventId }),
    isFound: true,
    sources: passage.sources,
  };
}
