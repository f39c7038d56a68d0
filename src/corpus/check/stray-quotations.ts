import type { Article, Corpus, Passage, Problem } from '../model.ts';
import { beginning, problemAt } from './problem-place.ts';
import { sourceOffsets } from '../marks.ts';
import { bareWords } from './bare-words.ts';

const QUOTED = /“([^“”]+)”|"([^"]+)"/g;

/** Words in quotation marks in the prose are words that a quotation of the corpus has: else they have no speaker, no date, and cannot be checked. */
export function checkStrayQuotations(corpus: Corpus): readonly Problem[] {
  const quotations = corpus.articles.flatMap((article) =>
    article.quotes.filter(({ isFound }) => !isFound).map(({ text }) => bareWords(text)),
  );
  return corpus.articles.flatMap((article) =>
    article.passages
      .filter(({ kind }) => kind !== 'quote' && kind !== 'code')
      .flatMap((passage) => strays(article, passage, quotations)),
  );
}

function strays(article: Article, passage: Passage, quotations: readonly string[]): readonly Problem[] {
  return [...passage.text.matchAll(QUOTED)].flatMap((match) => {
    const quoted = match[1] ?? match[2] ?? '';
    const words = bareWords(quoted);
    if (quotations.some((quotation) => quotation.includes(words))) return [];
    const offset = sourceOffsets(article, passage.span)[match.index] ?? passage.span.start;
    const message = `The words ${beginning(quoted)} stand in quotation marks but in no quotation of the corpus.`;
    return [problemAt(article, offset, 'stray-quotation', message)];
  });
}
