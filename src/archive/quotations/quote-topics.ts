import type { Article, Corpus, Person, Quote } from '../../corpus/model.ts';
import { createMentionFinder, type MentionFinder } from '../../corpus/people/mentions.ts';
import { countEach } from '../../counts.ts';
import { groupByKey } from '../../group-by-key.ts';
import { ofEach } from '../../of-each.ts';
import { addUp, column } from '../packed/joins.ts';
import { int32At } from '../packed/number-at.ts';
import { makeAnew, type Remember, type SegmentKind } from '../packed/remember.ts';
import { openStrings, packStrings, type StringTable } from '../packed/string-table.ts';
import { createTextCollector } from '../packed/text-collector.ts';
import { packTexts, textsOf, type TextList } from '../packed/text-list.ts';
import { stem } from '../../text/stems.ts';
import { readTerms } from '../../text/terms.ts';
import { tellingShare } from '../../text/word-lists/everyday-words.ts';
import { isStopWord } from '../../text/word-lists/stop-words.ts';

/** A word that so many headings have is a subject of the record. */
const MIN_HEADINGS = 2;
/** A name or a subject that so many of the quotations have is a topic of theirs. */
const MIN_QUOTES = 2;

/** What quotations are about, as a query's `about` takes it; each kind with the most frequent first. */
export interface QuoteTopics {
  /** Titles of the articles that they stand in. */
  readonly articles: readonly string[];
  /** Whom their words name. */
  readonly names: readonly string[];
  /** Telling words of theirs that are subjects of the record. */
  readonly words: readonly string[];
}

/** Reads the topics of quotations of a corpus. */
export function createTopicReader(corpus: Corpus, remember?: Remember): (quotes: readonly Quote[]) => QuoteTopics {
  const titles = new Map(corpus.articles.map(({ id, title }) => [id, title]));
  const people = new Map(corpus.people.map((person) => [person.id, person]));
  const findMentions = createMentionFinder(corpus.people);
  const subjects = openStrings(indexSubjects(corpus, remember).stems);
  const names = new Set(corpus.people.flatMap(({ name, aliases }) => [name, ...aliases].flatMap(stemsOf)));
  const subjectsIn = (text: string) =>
    wordsOf(text).filter((word) => subjects.find(stem(word)) !== undefined && !names.has(stem(word)));
  const readQuote = ofEach((quote: Quote) => ({
    articles: [titles.get(quote.articleId) ?? ''],
    names: namedIn(quote, findMentions, people),
    words: subjectsIn(quote.text),
  }));
  return (quotes) => {
    const read = quotes.map(readQuote);
    return {
      articles: mostFrequent(column(read, 'articles'), 1),
      names: mostFrequent(column(read, 'names'), MIN_QUOTES),
      words: mostFrequent(column(read, 'words'), MIN_QUOTES),
    };
  };
}

/** The stems that a record's subjects are known by: those of many headings. */
export function indexSubjects(
  { articles }: Pick<Corpus, 'articles'>,
  remember: Remember = makeAnew,
): { readonly stems: StringTable } {
  return remember.index('quote-subjects', () => {
    const { stems, counts } = remember.joined('quote-subjects', articles, headingSegments);
    return { stems: packStrings(textsOf(stems).filter((_, at) => int32At(counts, at) >= MIN_HEADINGS)) };
  });
}

/** The stems of headings, and how many headings have each. */
interface HeadingStems {
  readonly stems: TextList;
  readonly counts: Int32Array;
}

export const headingSegments: SegmentKind<HeadingStems> = { read: readHeadings, join: joinHeadings };

function readHeadings({ sections }: Article): HeadingStems {
  const counts = countEach(sections.flatMap(({ heading }) => [...new Set(stemsOf(heading))]));
  return { stems: packTexts([...counts.keys()]), counts: Int32Array.from(counts.values()) };
}

function joinHeadings(all: readonly HeadingStems[]): HeadingStems {
  const stems = createTextCollector();
  const numbers = all.map((each) => stems.addAll(each.stems));
  const counts = addUp(column(all, 'counts'), numbers, stems.size);
  return { stems: stems.pack(), counts };
}

/** Whom the words themselves name, not the speaker. */
function namedIn(
  { text, speakerId }: Quote,
  findMentions: MentionFinder,
  people: ReadonlyMap<Person['id'], Person>,
): readonly string[] {
  return findMentions(text).flatMap((id) => (id === speakerId ? [] : (people.get(id)?.name ?? [])));
}

/** The items that at least `min` of the lists have, the most frequent first (ties: the earlier one). */
function mostFrequent(lists: readonly (readonly string[])[], min: number): readonly string[] {
  const uses = groupByKey(lists.flatMap((list) => [...new Set(list)].map((each) => [each, list] as const)));
  const frequent = [...uses].filter(([name, { length }]) => name !== '' && length >= min);
  return frequent.toSorted(([, a], [, b]) => b.length - a.length).map(([name]) => name);
}

/** The telling words of a text, folded; of one with a hyphen ("non-profit") the last part alone. */
function wordsOf(text: string): readonly string[] {
  const terms = readTerms(text).filter(
    ({ form, isExtra, end }) => !isExtra && text[end] !== '-' && !isStopWord(form) && !/\d/.test(form),
  );
  return terms.map(({ form }) => form).filter((form) => form.length > 2 && tellingShare(stem(form)) === 1);
}

function stemsOf(text: string): readonly string[] {
  return wordsOf(text).map(stem);
}
