import { firstWhere } from '../first-where.ts';
import { itemAt } from '../item-at.ts';
import type { Article, Look, Mark, Span } from './model.ts';

/**
 * The words of a span as a reader sees them: the article's source text between `start` and `end`
 * with the article's marks taken out (footnote markers, Markdown signs) or replaced by what they stand for
 * (a blank for a line break). Nothing else is changed: this is the only way from source text to shown text.
 */
export function showText(article: Pick<Article, 'text' | 'marks'>, span: Pick<Span, 'start' | 'end'>): string {
  let shown = '';
  let position = span.start;
  for (const mark of marksWithin(article.marks, span)) {
    shown += article.text.slice(position, mark.start) + mark.shown;
    position = mark.end;
  }
  return shown + article.text.slice(position, span.end);
}

/** Offset in the source text for every offset of the shown text of a span, its end included. */
export function sourceOffsets(
  article: Pick<Article, 'text' | 'marks'>,
  span: Pick<Span, 'start' | 'end'>,
): readonly number[] {
  const offsets: number[] = [];
  let position = span.start;
  for (const mark of marksWithin(article.marks, span)) {
    for (; position < mark.start; position += 1) offsets.push(position);
    for (const _ of mark.shown.split('')) offsets.push(mark.start);
    position = mark.end;
  }
  for (; position <= span.end; position += 1) offsets.push(position);
  return offsets;
}

/** Marks that lie wholly inside a span. `marks` ascend, so a binary search finds the first and the last. */
function marksWithin(marks: readonly Mark[], { start, end }: Pick<Span, 'start' | 'end'>): readonly Mark[] {
  const first = firstWhere(0, marks.length, (index) => itemAt(marks, index).start >= start);
  return marks.slice(
    first,
    firstWhere(first, marks.length, (index) => itemAt(marks, index).end > end),
  );
}

/** The looks within a span, with offsets into the text that `showText` gives for it; ascending. Those that it cuts end where it ends. */
export function looksWithin(
  article: Pick<Article, 'text' | 'marks' | 'looks'>,
  span: Pick<Span, 'start' | 'end'>,
): readonly Look[] {
  const looks = article.looks.filter(({ start, end }) => end > span.start && start < span.end);
  if (looks.length === 0) return looks;
  const offsets = sourceOffsets(article, span);
  // A look that begins in a mark begins behind it.
  const shown = (offset: number) => firstWhere(0, offsets.length - 1, (index) => itemAt(offsets, index) >= offset);
  return looks
    .map((look) => ({ ...look, start: shown(look.start), end: shown(look.end) }))
    .filter(({ start, end }) => start < end);
}

/** The looks of a part of a text, from `start` to `end`, with offsets into that part. */
export function looksOfPart(looks: readonly Look[], start: number, end: number): readonly Look[] {
  return looks
    .map((look) => ({ ...look, start: Math.max(0, look.start - start), end: Math.min(end, look.end) - start }))
    .filter((look) => look.start < look.end);
}

/** Line of an offset, from 1. */
export function lineAt(source: string, offset: number): number {
  return source.slice(0, offset).split('\n').length;
}
