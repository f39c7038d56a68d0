import type { Article, Corpus, PassageKind, Problem, Passage } from '../model.ts';
import { isMarkdown } from '../files/corpus-folder.ts';
import { toProblem, type RuleName } from '../problems.ts';
import { countOf } from '../../text/numbers.ts';
import { beginning, problemAt, countWords } from './problem-place.ts';

const NAMES: Readonly<Record<PassageKind, string>> = {
  paragraph: 'paragraph',
  item: 'list item',
  row: 'table row',
  quote: 'quotation',
  code: 'code',
};

/**
 * Nothing is told without saying where it comes from, and every source can be opened. Plain-text articles have no footnotes and are left alone.
 * Where there is no source at all it is said once: for the article, or, where it is no record, for the whole corpus.
 */
export function checkSources(corpus: Corpus, isRecord: boolean): readonly Problem[] {
  const articles = corpus.articles.filter(isMarkdown);
  const sourced = articles.filter(namesSource);
  if (articles.length > 0 && (sourced.length === 0 || !isRecord)) {
    const how = sourced.length === 0 ? 'No article names' : `Of ${countOf(articles.length, 'article')} few name`;
    return [toProblem('no-source', { path: '.' }, `${how} a source.`)];
  }
  return articles.flatMap((article) =>
    namesSource(article)
      ? [...withoutUrl(article), ...withoutSource(article)]
      : article.passages.length > 0
        ? [toProblem('no-source', { path: article.path, line: 1 }, 'The article names no source.')]
        : [],
  );
}

/** True for a corpus of which this share of the articles, and one at least, say where something comes from: by default half, as a link in a footnote here and there makes no record. */
export function isSourcedRecord(corpus: Corpus, share = 0.5): boolean {
  const articles = corpus.articles.filter((article) => isMarkdown(article) && article.passages.length > 0);
  const sourced = articles.filter(namesSource).length;
  return sourced > 0 && sourced >= share * articles.length;
}

function namesSource({ passages }: Article): boolean {
  return passages.some(({ sources }) => sources.length > 0);
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

/** The most words that a passage of one thought takes; longer ones are cut when they are shown. */
const MAX_WORDS = 130;
/** A paragraph with fewer words says nothing when it stands alone. */
const MIN_WORDS = 8;
/** Words that point to what was said before. */
const POINTERS =
  /^(?:he|she|they|it|him|her|them|his|hers|their|theirs|its|this|that|these|those|there|then|here|such|both|the (?:former|latter|same))\b(?!['’]s Law)/i;

/** A passage is read without its surroundings: it does not begin with a word that points back or end with a colon, and is neither long nor a scrap. */
export function checkPassages(corpus: Corpus): readonly Problem[] {
  return corpus.articles.flatMap((article) =>
    article.passages
      .filter(({ kind }) => kind === 'paragraph' || kind === 'item')
      .flatMap((passage) => checkPassage(article, passage)),
  );
}

function checkPassage(article: Article, { kind, text, span }: Passage): readonly Problem[] {
  const problems: Problem[] = [];
  const warn = (rule: RuleName, message: string) => problems.push(problemAt(article, span.start, rule, message));
  const name = `The passage ${beginning(text)}`;
  const pointer = POINTERS.exec(text)?.[0];
  const words = countWords(text);
  if (pointer !== undefined) warn('bare-pronoun', `${name} begins with “${pointer}”: alone it cannot be understood.`);
  if (text.endsWith(':')) warn('open-end', `${name} ends with a colon: alone it has no end.`);
  if (words > MAX_WORDS) {
    warn('long-passage', `${name} has ${String(words)} words; at most ${String(MAX_WORDS)} are read as one.`);
  }
  if (words < MIN_WORDS && kind === 'paragraph') {
    warn('short-passage', `The paragraph ${beginning(text)} has ${String(words)} words: alone it says nothing.`);
  }
  return problems;
}
