import type { Article, Corpus } from '../corpus/model.ts';
import type { Remember } from './packed/remember.ts';
import { searchItems } from './quotations/quote-search-items.ts';
import type { QuoteSearch } from './quotations/quotations.ts';
import type { ConceptFinder } from './search/index/lexicon.ts';
import { joinPassages, readPassages, type PassageIndexData } from './search/passage-index.ts';
import { bareText, createTextSearch } from './search/passage-search.ts';

/** A text has to do with a quotation if it shares at least this much of what was typed, by rarity. */
const LEAST_SHARE = 0.5;

type QuotedCorpus = Pick<Corpus, 'articles' | 'people'>;

/** Finds quotations by what they say and what they are about. */
export function createQuoteSearch(corpus: QuotedCorpus, concepts: ConceptFinder, remember: Remember): QuoteSearch {
  const ids = corpus.articles.flatMap(({ quotes }) => quotes.map(({ id }) => id));
  const search = createTextSearch(ids, indexQuoteSearch(corpus, concepts, remember), concepts);
  return (text) => search.search(text, ids.length).filter(({ share }) => share >= LEAST_SHARE);
}

export function indexQuoteSearch(
  { articles, people }: QuotedCorpus,
  concepts: ConceptFinder,
  remember: Remember,
): PassageIndexData {
  // The words of a quotation count as its text; its heading and the paragraph before say what it is about.
  const read = (article: Article) =>
    readPassages(
      searchItems({ articles: [article], people }).map(({ id, text, context }) => bareText(id, `${text}\n${context}`)),
      concepts,
    );
  return remember.index('quote-search', () =>
    joinPassages(articles.map((article) => remember.segment('quote-search', article, () => read(article)))),
  );
}
