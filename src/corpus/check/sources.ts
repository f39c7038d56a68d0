import type { Article, Corpus, Problem } from '../model.ts';
import { beginning, problemAt } from './place.ts';

/** Nothing is told without saying where it comes from, and every source can be opened. Plain-text articles have no footnotes and are left alone. */
export function checkSources(corpus: Corpus): readonly Problem[] {
  return corpus.articles.filter(isMarkdown).flatMap((article) => [...withoutUrl(article), ...withoutSource(article)]);
}

function isMarkdown(article: Article): boolean {
  return /\.md$/i.test(article.path);
}

function withoutUrl(article: Article): readonly Problem[] {
  const unlinked = new Set(
    article.passages.flatMap(({ sources }) => sources).filter((source) => source.url === undefined),
  );
  return [...unlinked].map((source) => {
    const definition = article.text.lastIndexOf(source.title);
    return problemAt(article, Math.max(definition, 0), {
      severity: 'error',
      rule: 'source-without-url',
      message: `The source ${beginning(source.title)} has no address.`,
      hint: 'End the footnote with <https://…>, or use a source that can be opened.',
    });
  });
}

function withoutSource(article: Article): readonly Problem[] {
  return article.passages
    .filter(({ sources }) => sources.length === 0)
    .map((passage) =>
      problemAt(article, passage.span.start, {
        severity: 'error',
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
  }
}
