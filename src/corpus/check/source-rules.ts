import type { Article, Corpus, PassageKind, Problem } from '../model.ts';
import { isMarkdown } from '../files/corpus-folder.ts';
import { toProblem } from '../problems.ts';
import { beginning, problemAt } from './problem-place.ts';

const NAMES: Readonly<Record<PassageKind, string>> = {
  paragraph: 'paragraph',
  item: 'list item',
  row: 'table row',
  quote: 'quotation',
  code: 'code',
};

/**
 * Nothing is told without saying where it comes from, and every source can be opened. Plain-text articles have no footnotes and are left alone.
 * Where there is no source at all it is said once: for the article, or for the whole corpus.
 */
export function checkSources(corpus: Corpus): readonly Problem[] {
  const articles = corpus.articles.filter(isMarkdown);
  if (articles.length > 0 && !hasSources(corpus))
    return [toProblem('no-source', { path: '.' }, 'No article names a source.')];
  return articles.flatMap((article) =>
    article.passages.some(({ sources }) => sources.length > 0)
      ? [...withoutUrl(article), ...withoutSource(article)]
      : article.passages.length > 0
        ? [toProblem('no-source', { path: article.path, line: 1 }, 'The article names no source.')]
        : [],
  );
}

/** True for a corpus of which at least one article says where something comes from. */
export function hasSources(corpus: Corpus): boolean {
  return corpus.articles.some(({ passages }) => passages.some(({ sources }) => sources.length > 0));
}

function withoutUrl(article: Article): readonly Problem[] {
  const unlinked = new Set(
    article.passages.flatMap(({ sources }) => sources).filter((source) => source.url === undefined),
  );
  return [...unlinked].map((source) => {
    const message = `The source ${beginning(source.title)} has no address.`;
    return problemAt(article, Math.max(article.text.lastIndexOf(source.title), 0), 'source-without-url', message);
  });
}

function withoutSource(article: Article): readonly Problem[] {
  return article.passages
    .filter(({ kind, sources }) => kind !== 'code' && sources.length === 0)
    .map(({ kind, text, span }) => {
      const message = `The ${NAMES[kind]} ${beginning(text)} has no source.`;
      return problemAt(article, span.start, 'passage-without-source', message);
    });
}
