import type { Problem } from '../model.ts';
import type { TextFile } from '../files/text-file.ts';

/** A file in which there is nothing to show. */
export function emptyArticle({ path }: TextFile): Problem {
  const hint = 'Write something in it, or take it out.';
  return { severity: 'error', rule: 'empty-article', path, line: 1, message: 'The file has no words.', hint };
}
