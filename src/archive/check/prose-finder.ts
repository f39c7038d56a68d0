import type { Corpus, Passage } from '../../corpus/model.ts';
import { createPhraseIndex } from './phrase-index.ts';
import { findVerbatim } from './verbatim-match.ts';
import type { QuoteWord } from './quote-words.ts';
import { readQuoteWords } from './quote-words.ts';

/** Fewer words stand in many paragraphs by chance. */
const MIN_WORDS = 5;
const MAX_CANDIDATES = 8;

/** Finds the paragraph of an article's own prose in which words stand in this order. The index is made at the first question, since most claims need none. */
export function createProseFinder(corpus: Corpus): (words: readonly QuoteWord[]) => Passage | undefined {
  let find: ((words: readonly QuoteWord[]) => Passage | undefined) | undefined;
  return (words) => {
    if (words.length < MIN_WORDS) return undefined;
    find ??= indexProse(corpus);
    return find(words);
  };
}

function indexProse(corpus: Corpus): (words: readonly QuoteWord[]) => Passage | undefined {
  const passages = corpus.articles.flatMap((article) => article.passages.filter(({ kind }) => kind !== 'quote'));
  const texts = passages.map((passage) => readQuoteWords(passage.text));
  const index = createPhraseIndex(texts.map((words) => words.map(({ form }) => form)));
  return (words) => {
    const items = words.map((word) => ({ kind: 'word' as const, word }));
    const candidates = index.candidates(
      words.map(({ form }) => form),
      MAX_CANDIDATES,
    );
    const found = candidates.find((number) => findVerbatim(items, texts[number] ?? []).length > 0);
    return found === undefined ? undefined : passages[found];
  };
}
