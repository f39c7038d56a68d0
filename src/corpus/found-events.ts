import { splitSentences } from '../text/sentences.ts';
import type { ArticleContext } from './article-context.ts';
import type { DateSpan } from './dates.ts';
import { formatDateSpan, lastDay, firstDay, parseDateSpan } from './dates.ts';
import { sourceOffsets } from './marks.ts';
import type { Article, Event, Passage } from './model.ts';

/**
 * The events of an article that marks none: its sentences with a date of a year or better, word for word, in its order.
 * A sentence with several dates has the most precise of them (ties: the first). Sentences that say the same on the same date are one event.
 * Quotations are no statements of the article and are passed over. None for an article that marks events.
 */
export function findEvents(article: Article, { makeEventId, findMentions }: FoundEventContext): readonly Event[] {
  if (article.events.length > 0) return [];
  const seen = new Set<string>();
  return article.passages.flatMap((passage) => {
    if (passage.kind === 'quote') return [];
    return datedSentences(article, passage).flatMap(({ date, title, start, end }) => {
      if (isAsOf(date, article)) return [];
      const key = `${formatDateSpan(date)} ${title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
      if (seen.has(key)) return [];
      seen.add(key);
      const event: Event = {
        id: makeEventId(formatDateSpan(date), title),
        articleId: article.id,
        sectionId: passage.sectionId,
        date,
        title,
        titleSpan: { articleId: article.id, start, end },
        isMain: false,
        isFound: true,
        passageId: passage.id,
        personIds: findMentions(title),
        sources: passage.sources,
      };
      return [event];
    });
  });
}

type FoundEventContext = Pick<ArticleContext, 'makeEventId' | 'findMentions'>;

/** "This overview goes to 17 September 2026" tells of the article, not of the story. */
function isAsOf(date: DateSpan, { asOf }: Article): boolean {
  return asOf !== undefined && formatDateSpan(date) === formatDateSpan(asOf);
}

interface DatedSentence {
  readonly date: DateSpan;
  readonly title: string;
  /** In the source text. */
  readonly start: number;
  readonly end: number;
}

function datedSentences(article: Article, passage: Passage): readonly DatedSentence[] {
  const offsets = sourceOffsets(article, passage.span);
  return splitSentences(passage.text).flatMap((sentence) => {
    const written = passage.text.slice(sentence.start, sentence.end);
    const title = written.trim();
    const date = findDate(title);
    const shownStart = sentence.start + written.indexOf(title);
    const start = offsets[shownStart];
    const end = offsets[shownStart + title.length];
    return date && start !== undefined && end !== undefined ? [{ date, title, start, end }] : [];
  });
}

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)';
const YEAR = '(?:19|20)\\d\\d';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const PART = '(?:early|mid|late|spring|summer|autumn|fall|winter)';
/** A year by itself is a date only behind a word that says so: "$2015" and "2019 employees" are none. */
const BEFORE_YEAR =
  '(?:in|since|until|till|by|during|from|before|after|around|through|throughout|of|year|back in|as early as)';
const NOT_LONGER = '(?![\\d%]|[.,]\\d|-\\d|\\s+(?:people|employees|users|shares|dollars|million|billion))';

/** Months have a capital letter ("he may go"). */
const DATED_BY_MONTH = [
  `\\b(\\d{4}-\\d{2}-\\d{2})\\b`,
  `\\b(\\d{1,2}\\s?[–-]\\s?\\d{1,2} ${MONTH} ${YEAR})${NOT_LONGER}`,
  `\\b(${DAY}(?: of)? ${MONTH},? ${YEAR})${NOT_LONGER}`,
  `\\b(${MONTH} ${DAY},? ${YEAR})${NOT_LONGER}`,
  `\\b(${MONTH}(?: of)?,? ${YEAR})${NOT_LONGER}`,
].map((source) => new RegExp(source, 'g'));

const DATED_BY_YEAR = [
  `\\b(${PART}[ -](?:of |in )?${YEAR})${NOT_LONGER}`,
  `\\bfrom (${YEAR} to ${YEAR})${NOT_LONGER}`,
  `\\bbetween (${YEAR} and ${YEAR})${NOT_LONGER}`,
  `(?<![\\d$€£.,-])(${YEAR}\\s?–\\s?${YEAR})${NOT_LONGER}`,
  `\\b${BEFORE_YEAR} (${YEAR})${NOT_LONGER}`,
  `^(${YEAR})(?=[:,|]| \\|| [–-])`,
  `\\((${YEAR})\\)`,
].map((source) => new RegExp(source, 'gi'));

/** From the most precise form to the least; group 1 is the date. */
const FORMS: readonly RegExp[] = [...DATED_BY_MONTH, ...DATED_BY_YEAR];

/** The most precise date that a sentence names; undefined if it names none. */
export function findDate(sentence: string): DateSpan | undefined {
  for (const form of FORMS) {
    for (const match of sentence.matchAll(form)) {
      const date = parseDateSpan(plainDate(match[1] ?? ''));
      if (date && firstDay(date) <= lastDay(date)) return date;
    }
  }
  return undefined;
}

/** The written date in a form that {@link parseDateSpan} reads. */
function plainDate(written: string): string {
  return written
    .replace(/(\d)(?:st|nd|rd|th)\b/, '$1')
    .replace(/\bof\b|\bin\b|,|\./g, ' ')
    .replace(/\bSept\b/, 'Sep')
    .replace(/\bfall\b/i, 'autumn')
    .replace(' and ', ' to ')
    .replace(/(\d)\s?[–]\s?(?=\d)/, '$1–')
    .trim();
}
