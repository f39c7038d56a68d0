import type { Article, Corpus, Problem, Span } from '../model.ts';

/** Line of an offset in an article's file, from 1. */
function lineOf(article: Pick<Article, 'text'>, offset: number): number {
  let line = 1;
  for (let at = article.text.indexOf('\n'); at !== -1 && at < offset; at = article.text.indexOf('\n', at + 1))
    line += 1;
  return line;
}

/** `the-bid.md:41`, to point from one place to another. */
export function placeOf(corpus: Corpus, span: Span): string {
  const article = corpus.articles.find(({ id }) => id === span.articleId);
  return article ? `${article.path}:${String(lineOf(article, span.start))}` : span.articleId;
}

/** A problem at an offset of an article. */
export function problemAt(
  article: Article,
  offset: number,
  { severity, rule, message, hint }: Pick<Problem, 'severity' | 'rule' | 'message' | 'hint'>,
): Problem {
  return { severity, rule, path: article.path, line: lineOf(article, offset), message, hint };
}

/** The first words of a text, to name it in a message. */
export function beginning(text: string): string {
  const words = text.split(' ');
  return words.length <= 8 ? `“${text}”` : `“${words.slice(0, 8).join(' ')} …”`;
}
