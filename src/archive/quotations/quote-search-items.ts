import type { Corpus, Quote, QuoteId } from '../../corpus/model.ts';
import { isStopWord } from '../../text/word-lists/stop-words.ts';

/** A quotation as a text search takes it: its words, and what stands around them. */
export interface QuoteSearchItem {
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
