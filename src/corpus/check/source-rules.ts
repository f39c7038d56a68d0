import type { Article, Corpus, Problem } from '../model.ts';
import { beginning, problemAt } from './problem-place.ts';

/**
 * Nothing is told without saying where it comes from, and every source can be opened. Plain-text articles have no footnotes and are left alone.
 * Where there is no source at all it is said once: for the article, or for the whole corpus.
 */
export function checkSources(corpus: Corpus): readonly Problem[] {
  const articles = corpus.articles.filter(isMarkdown);
  if (articles.length > 0 && !hasSources(corpus)) return [noSources('.', 'No article names a source.')];
  return articles.flatMap((article) =>
    article.passages.some(({ sources }) => sources.length > 0)
      ? [...withoutUrl(article), ...withoutSource(article)]
      : article.passages.length > 0
        ? [noSources(article.path, 'The article names no source.')]
        : [],
  );
}

/** True for a corpus of which at least one article says where something comes from. */
export function hasSources(corpus: Corpus): boolean {
  return corpus.articles.some(({ passages }) => passages.some(({ sources }) => sources.length > 0));
}

function noSources(path: string, message: string): Problem {
  const hint = 'Add footnotes ([^name]: Publisher, "Title", date, <url>), or “source” to the front matter.';
  return { severity: 'warning', rule: 'no-source', path, ...(path === '.' ? {} : { line: 1 }), message, hint };
}

function isMarkdown(article: Article): boolean {
  return !/\.txt$/i.test(article.path);
}

function withoutUrl(article: Article): readonly Problem[] {
  const unlinked = new Set(
    article.passages.flatMap(({ sources }) => sources).filter((source) => source.url === undefined),
  );
  return [...unlinked].map((source) => {
    const definition = article.text.lastIndexOf(source.title);
    return problemAt(article, Math.max(definition, 0), {
      severity: 'warning',
      rule: 'source-without-url',
      message: `The source ${beginning(source.title)} has no address.`,
      hint: 'End the footnote with <https://…>, or use a source that can be opened.',
    });
  });
}

function withoutSource(article: Article): readonly Problem[] {
  return article.passages
    .filter(({ kind, sources }) => kind !== 'code' && sources.length === 0)
    .map((passage) =>
      problemAt(article, passage.span.start, {
        severity: 'warning',
        rule: 'passage-without-source',
        message: `The ${nameOf(passage.kind)} ${beginning(passage.text)} has no source.`,
        hint: 'Add a footnote: [^name] in the text and [^name]: Publisher, "Title", date, <url> at the end of the file.',
      }),
    );
}

function nameOf(kind: Article['passages'][number]['kind']): string {
  switch (kind) {
    case 'paragraph':
      return 'paragraph';
    case 'item':
      return 'list item';
    case 'row':
      return 'table row';
    case 'quote':
      return 'quotation';
    case 'code':
      return 'code';
  }
}
