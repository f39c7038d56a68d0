import type { DateSpan } from '../dates/date-span.ts';
import { readDatedHeading } from '../dates/dated-headings.ts';
import { showText, sourceOffsets } from '../marks.ts';
import type { AskedLine, Mark, Span } from '../model.ts';
import type { ArticleBlock } from '../blocks/article-block.ts';
import { given } from '../../given.ts';
import { itemAt } from '../../item-at.ts';

export type PassageBlock = Extract<ArticleBlock, { kind: 'passage' }>;

/** A heading with the blocks below it, before ids are given. `date`: the heading marks an event. */
export interface OutlineSection {
  readonly heading: string;
  readonly level: number;
  readonly headingPath: readonly string[];
  readonly start: number;
  readonly line: number;
  readonly date?: DateSpan;
  /** The heading without its date. */
  readonly title: string;
  readonly titleSpan: Pick<Span, 'start' | 'end'>;
  readonly blocks: readonly PassageBlock[];
  /** Asked lines below the heading: the section answers them. */
  readonly asked: readonly AskedLine[];
}

/** Groups an article's blocks below their headings; the lead before the first heading comes first, empty or not. */
export function outline(
  text: string,
  title: string,
  blocks: readonly ArticleBlock[],
  marks: readonly Mark[],
): readonly OutlineSection[] {
  const firstHeading = blocks.findIndex((block) => block.kind === 'heading');
  const leadBlocks = firstHeading === -1 ? blocks : blocks.slice(0, firstHeading);
  const lead: OutlineSection = {
    heading: title,
    level: 1,
    headingPath: [],
    start: 0,
    line: 1,
    title,
    titleSpan: { start: 0, end: 0 },
    blocks: leadBlocks.filter((block) => block.kind === 'passage'),
    asked: [],
  };
  const sections = [lead];
  const headings = blocks.map((block) => (block.kind === 'heading' ? showText({ text, marks }, block.content) : ''));
  const isChronicle = headings.some((heading) => readDatedHeading(heading) !== undefined);
  const ancestors: { readonly level: number; readonly heading: string }[] = [];
  blocks.forEach((block, index) => {
    if (block.kind !== 'heading') return;
    const heading = headings[index] ?? '';
    while ((ancestors.at(-1)?.level ?? 0) >= block.level) ancestors.pop();
    ancestors.push({ level: block.level, heading });
    const next = blocks.findIndex((other, at) => at > index && other.kind === 'heading');
    sections.push({
      heading,
      level: block.level,
      headingPath: ancestors.map((each) => each.heading),
      start: block.content.start,
      line: block.line,
      asked: block.asked ?? [],
      ...datedTitle(heading, sourceOffsets({ text, marks }, block.content), isChronicle),
      blocks: blocks.slice(index + 1, next === -1 ? blocks.length : next).filter((each) => each.kind === 'passage'),
    });
  });
  return sections;
}

/** A heading with a date is an event of that date, its title what stands beside the date. */
function datedTitle(
  heading: string,
  offsets: readonly number[],
  isChronicle: boolean,
): Pick<OutlineSection, 'date' | 'title' | 'titleSpan'> {
  const dated = readDatedHeading(heading, { isChronicle });
  const { from, to } = dated ?? { from: 0, to: heading.length };
  return {
    ...given({ date: dated?.date }),
    title: heading.slice(from, to),
    titleSpan: { start: itemAt(offsets, from), end: itemAt(offsets, to) },
  };
}
