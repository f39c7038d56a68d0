import { sourceOffsets } from './marks.ts';
import type { Article, Look, Span } from './model.ts';

/** The looks within a span, with offsets into the text that `showText` gives for it; ascending. Those that it cuts end where it ends. */
export function looksWithin(
  article: Pick<Article, 'text' | 'marks' | 'looks'>,
  span: Pick<Span, 'start' | 'end'>,
): readonly Look[] {
  const looks = article.looks.filter(({ start, end }) => end > span.start && start < span.end);
  if (looks.length === 0) return looks;
  const offsets = sourceOffsets(article, span);
  const shown = (offset: number): number => {
    const at = offsets.findIndex((each) => each >= offset);
    return at === -1 ? offsets.length - 1 : at;
  };
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
