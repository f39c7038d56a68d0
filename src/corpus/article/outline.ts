import type { DateSpan } from '../dates/date-span.ts';
import { readDatedHeading } from '../dates/dated-headings.ts';
import { showText, sourceOffsets } from '../marks.ts';
import type { Article, AskedLine, Span } from '../model.ts';
import type { ArticleBlock, PassageBlock } from '../blocks/article-block.ts';
import { given } from '../../given.ts';
import { itemAt } from '../../item-at.ts';

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

/** Groups an article's blocks below their headings; the lead before the first heading comes first, empty or not. `shown`: its text. */
export function outline(
  shown: Pick<Article, 'text' | 'marks'>,
  title: string,
  blocks: readonly ArticleBlock[],
): readonly OutlineSection[] {
  const headings = blocks.map(({ kind, content }) => (kind === 'heading' ? showText(shown, content) : ''));
  const isChronicle = headings.some((heading) => readDatedHeading(heading) !== undefined);
  const titleSpan = { start: 0, end: 0 };
  const lead = { heading: title, level: 1, headingPath: [], start: 0, line: 1, title, titleSpan, asked: [] };
  let below: PassageBlock[] = [];
  const sections: OutlineSection[] = [{ ...lead, blocks: below }];
  let ancestors: readonly { readonly level: number; readonly heading: string }[] = [];
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'passage') {
      below.push(block);
      continue;
    }
    const { level, content, line, asked } = block;
    const heading = itemAt(headings, at);
    ancestors = [
      ...ancestors.slice(0, ancestors.findLastIndex((above) => above.level < level) + 1),
      { level, heading },
    ];
    below = [];
    sections.push({
      heading,
      level,
      headingPath: ancestors.map((each) => each.heading),
      start: content.start,
      line,
      ...datedTitle(heading, sourceOffsets(shown, content), isChronicle),
      blocks: below,
      asked,
    });
  }
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
