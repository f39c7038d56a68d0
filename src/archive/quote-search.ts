import type { Article, Corpus, Quote, QuoteId } from '../corpus/model.ts';
import type { Remember, SegmentKind } from './packed/remember.ts';
import type { QuoteSearch } from './quotations/quotations.ts';
import type { ConceptFinder } from './search/index/lexicon.ts';
import { packPassages, passageSegments, type PassageIndexData, type PassageSegment } from './search/passage-index.ts';
import { lonePassage, createTextSearch } from './search/passage-search.ts';
import { isStopWord } from '../text/word-lists/stop-words.ts';

/** A text has to do with a quotation if it shares at least this much of what was typed, by rarity. */
const MIN_SHARE = 0.5;

type QuotedCorpus = Pick<Corpus, 'articles' | 'people'>;

/** Finds quotations by what they say and what they are about. */
export function createQuoteSearch(corpus: QuotedCorpus, concepts: ConceptFinder, remember: Remember): QuoteSearch {
  const ids = corpus.articles.flatMap(({ quotes }) => quotes.map(({ id }) => id));
  const search = createTextSearch(ids, indexQuoteSearch(corpus, concepts, remember), concepts);
  return (text) => search.search(text, ids.length).filter(({ share }) => share >= MIN_SHARE);
}

/** Indexes the quotations of a corpus by their words and by what stands around them. */
export function indexQuoteSearch(
  { articles, people }: QuotedCorpus,
  concepts: ConceptFinder,
  remember: Remember,
): PassageIndexData {
  return remember.index('quote-search', () =>
    packPassages(remember.joined('quote-search', articles, quoteSegments(people, concepts))),
  );
}

/** The words of a quotation count as its text; its heading and the paragraph before say what it is about. */
export function quoteSegments(people: Corpus['people'], concepts: ConceptFinder): SegmentKind<PassageSegment> {
  const textsOf = (article: Article) =>
    searchItems({ articles: [article], people }).map(({ id, text, context }) => lonePassage(id, `${text}\n${context}`));
  return passageSegments(textsOf, concepts);
}

/** A quotation as a text search takes it: its words, and what stands around them. */
interface QuoteSearchItem {
  readonly id: QuoteId;
  readonly text: string;
  readonly context: string;
}

/** What each quotation of a corpus is about: its words, the headings above and the paragraph before, without what only says where it was said. */
export function searchItems({ articles, people }: Pick<Corpus, 'articles' | 'people'>): readonly QuoteSearchItem[] {
  const persons = people.filter(({ kind }) => kind === 'person');
  const names = new Set(persons.flatMap(({ name }) => wordsOf(name)));
  return articles.flatMap((article) => {
    const passages = new Map(article.passages.map((passage) => [passage.id, passage]));
    return article.quotes.map((quote) => {
      const own = passages.get(quote.passageId);
      const before = (quote.isFound ? own : quote.contextId && passages.get(quote.contextId))?.text ?? '';
      const { place, subject } = readOccasion(quote);
      const around = withoutWords([...(own?.headingPath ?? []), before].join('. '), place, names);
      return { id: quote.id, text: quote.text, context: [article.title, subject, around].join('. ') };
    });
  });
}

/** "post on X about Sam Altman": where it was said, and what about. */
function readOccasion({ occasion = '' }: Quote): { readonly place: string; readonly subject: string } {
  const [place = '', ...subject] = occasion.split(/\babout\b/);
  return { place, subject: subject.join('about') };
}

/** A post on X is not about X, though heading and paragraph say where it was posted; but one to Sam Altman mostly is about him. */
function withoutWords(text: string, place: string, names: ReadonlySet<string>): string {
  const words = new Set(wordsOf(place).filter((word) => !names.has(word) && !isStopWord(word)));
  return text.replace(WORD, (word) => (words.has(word.toLowerCase()) ? '' : word));
}

const WORD = /[\p{L}\p{N}]+/gu;

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(WORD) ?? [];
}
