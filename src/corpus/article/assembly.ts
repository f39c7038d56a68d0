import type { ArticleContext } from '../article-context.ts';
import type { ArticleBlock } from '../blocks/article-block.ts';
import type { DateSpan } from '../dates/date-span.ts';
import type { TextFile } from '../files/corpus-folder.ts';
import type { ArticleId, Look, Mark, Problem, Source } from '../model.ts';

/** What stands over an article. */
interface ArticleHead {
  readonly title: string;
  readonly summary?: string;
  readonly asOf?: DateSpan;
  readonly source?: Source;
  readonly address?: string;
}

/** An article's parts as read from its file, of either format. */
export interface ArticleParts {
  readonly file: TextFile;
  readonly head: ArticleHead;
  readonly blocks: readonly ArticleBlock[];
  readonly looks: readonly Look[];
  /** By footnote name. */
  readonly sources: ReadonlyMap<string, Source>;
}

/** What the sections of one article share while it is put together. */
export interface Assembly extends ArticleParts {
  readonly id: ArticleId;
  readonly marks: readonly Mark[];
  readonly context: ArticleContext;
  readonly problems: Problem[];
}
