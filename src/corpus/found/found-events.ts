import { firstWhere } from '../../first-where.ts';
import { splitSentences } from '../../text/sentences.ts';
import type { ArticleContext } from '../article-context.ts';
import { formatDateSpan, parseDateSpan, type DateSpan } from '../dates/date-span.ts';
import { sourceOffsets } from '../marks.ts';
import type { Article, Event, Passage } from '../model.ts';
import { itemAt } from '../../item-at.ts';
import { findDate } from '../dates/written-dates.ts';

/**
 * The events of an article that marks none: its sentences with a date of a year or better, word for word, in its order.
 * A sentence with several dates has the most precise of them (ties: the first). Sentences that say the same on the same date are one event.
 * Quotations and code are no statements of the article and are passed over, sentences that begin with a pronoun say too little by themselves.
 */
export function findEvents(article: Article, { makeId, findMentions }: ArticleContext): readonly Event[] {
  const asOf = article.asOf && formatDateSpan(article.asOf);
  const said = new Set<string>();
  const telling = article.passages.filter(({ kind }) => kind !== 'quote' && kind !== 'code');
  return telling.flatMap((passage) =>
    datedSentences(article, passage).flatMap(({ date, title, start, end }): readonly Event[] => {
      const written = formatDateSpan(date);
      const key = `${written} ${title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
      // "This overview goes to 17 September 2026" tells of the article, not of the story.
      if (written === asOf || said.has(key)) return [];
      said.add(key);
      const event = {
        id: makeId('event', written, title),
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
    }),
  );
}

interface DatedSentence {
  readonly date: DateSpan;
  readonly title: string;
  /** In the source text. */
  readonly start: number;
  readonly end: number;
}

/** A statement has an end, or a date in front of it (`2018: Musk leaves`); names under a letter and the head of minutes have neither. */
const ENDS = /[.!?…。！？]['"”’)\]]*$/u;
const DATE_FIRST = /^[^:|–—]{4,40}?(?::| [|–—-]) ?\s*(.+)$/u;
const MIN_WORDS = 3;

/** Of these alone nobody knows who or what is meant. */
const POINTS_BACK = /^["'“‘]?(?:he|she|it|they|we|i|his|her|its|their|our|my|this|that|these|those)\b/i;

function datedSentences(article: Article, passage: Passage): readonly DatedSentence[] {
  const offsets = sourceOffsets(article, passage.span);
  const isCode = codeWithin(article, passage.span);
  return splitSentences(passage.text).flatMap((sentence) => {
    const written = passage.text.slice(sentence.start, sentence.end);
    const title = written.trim();
    const start = sentence.start + written.indexOf(title);
    // A date in code is the name of a file or a sample.
    const told = title.replace(/\d/g, (digit, at: number) => (isCode(itemAt(offsets, start + at)) ? '#' : digit));
    const date = POINTS_BACK.test(title) || !tells(title) ? undefined : findDate(told);
    return date ? [{ date, title, start: itemAt(offsets, start), end: itemAt(offsets, start + title.length) }] : [];
  });
}

/** True for a place in the source that is shown as code. */
function codeWithin({ looks }: Article, span: Passage['span']): (offset: number) => boolean {
  const first = firstWhere(0, looks.length, (at) => itemAt(looks, at).start >= span.start);
  const end = firstWhere(first, looks.length, (at) => itemAt(looks, at).start >= span.end);
  const code = looks.slice(first, end).filter(({ kind }) => kind === 'code');
  return (offset) => code.some(({ start, end }) => start <= offset && offset < end);
}

function tells(sentence: string): boolean {
  if (countWords(sentence) < MIN_WORDS) return false;
  if (ENDS.test(sentence)) return true;
  const [whole, rest = ''] = DATE_FIRST.exec(sentence) ?? [];
  return whole !== undefined && parseDateSpan(whole.slice(0, -rest.length).replace(/[\s:|–—-]+$/, '')) !== undefined;
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
}
