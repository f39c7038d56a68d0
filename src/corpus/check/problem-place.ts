import { lineAt } from '../marks.ts';
import type { Article, Corpus, Problem, Span } from '../model.ts';
import { toProblem, type RuleName } from '../problems.ts';

/** `the-bid.md:41`, to point from one place to another. */
export function describePlace(corpus: Corpus, span: Span): string {
  const article = corpus.articles.find(({ id }) => id === span.articleId);
  return article ? `${article.path}:${String(lineAt(article.text, span.start))}` : span.articleId;
}

/** A problem at an offset of an article. */
export function problemAt({ path, text }: Article, offset: number, rule: RuleName, message: string): Problem {
  return toProblem(rule, { path, line: lineAt(text, offset) }, message);
}

/** The first words of a text, to name it in a message. */
export function beginning(text: string): string {
  const words = text.split(' ');
  return words.length <= 8 ? `“${text}”` : `“${words.slice(0, 8).join(' ')} …”`;
}

/** How many words a text has, as a reader counts them. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
