import type { ArticleReader } from '../inline/article-reader.ts';
import type { InlineContent } from '../inline/inline-content.ts';
import type { AskedLine, PassageKind } from '../model.ts';

/** A block quote's two parts: the words, and the line that begins with an em dash. */
export interface QuoteParts {
  readonly words: InlineContent;
  readonly attribution: InlineContent;
}

/** What an article is made of, in its order, before ids are given. */
export type ArticleBlock = HeadingBlock | PassageBlock;

interface Block {
  readonly content: InlineContent;
  readonly line: number;
  readonly asked: readonly AskedLine[];
}

interface HeadingBlock extends Block {
  readonly kind: 'heading';
  readonly level: number;
}

export interface PassageBlock extends Block {
  readonly kind: 'passage';
  readonly passage: PassageKind;
  readonly quote?: QuoteParts;
  readonly columns?: readonly string[];
  readonly syntax?: string;
}

/** A heading with words; none for one without. */
export function headingBlock(
  { lineOf }: Pick<ArticleReader, 'lineOf'>,
  content: InlineContent | undefined,
  level: number,
): readonly HeadingBlock[] {
  return content ? [{ kind: 'heading', level, content, line: lineOf(content.start), asked: [] }] : [];
}

/** A passage with words; none for one without. */
export function passageBlock(
  { lineOf }: Pick<ArticleReader, 'lineOf'>,
  content: InlineContent | undefined,
  passage: PassageKind,
): readonly PassageBlock[] {
  return content ? [{ kind: 'passage', passage, content, line: lineOf(content.start), asked: [] }] : [];
}
