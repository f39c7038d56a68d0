import type { ArticleReader } from '../inline/article-reader.ts';
import type { InlineContent } from '../inline/inline-content.ts';
import type { AskedLine, PassageKind } from '../model.ts';

/** A block quote's two parts: the words, and the line that begins with an em dash. */
export interface QuoteParts {
  readonly words: InlineContent;
  readonly attribution: InlineContent;
}

/** What an article is made of, in its order, before ids are given. */
export type ArticleBlock =
  | {
      readonly kind: 'heading';
      readonly level: number;
      readonly content: InlineContent;
      readonly line: number;
      readonly asked?: readonly AskedLine[];
    }
  | {
      readonly kind: 'passage';
      readonly passage: PassageKind;
      readonly content: InlineContent;
      readonly line: number;
      readonly quote?: QuoteParts;
      readonly asked?: readonly AskedLine[];
      readonly columns?: readonly string[];
      readonly syntax?: string;
    };

/** A heading with words; none for one without. */
export function headingBlock(
  { lineOf }: ArticleReader,
  content: InlineContent | undefined,
  level: number,
): readonly ArticleBlock[] {
  return content ? [{ kind: 'heading', level, content, line: lineOf(content.start) }] : [];
}

/** A passage with words; none for one without. */
export function passageBlock(
  { lineOf }: ArticleReader,
  content: InlineContent | undefined,
  passage: PassageKind,
): readonly ArticleBlock[] {
  return content ? [{ kind: 'passage', passage, content, line: lineOf(content.start) }] : [];
}
