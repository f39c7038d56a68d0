import { showText } from '../../corpus/marks.ts';
import type { Article, AskedLine, Event, Passage, PersonId, Quote, Source, Span } from '../../corpus/model.ts';
import { itemAt } from '../../item-at.ts';
import { once } from '../../once.ts';

/** What is the same for many parts of an article, each list once, and in the parts its number. */
interface SharedLists {
  readonly sources: readonly (readonly Source[])[];
  readonly persons: readonly (readonly PersonId[])[];
  readonly paths: readonly (readonly string[])[];
}

/** A part whose fields are there in their order, some of them shorter. */
type Shorter<Part, Short> = Omit<Part, keyof Short> & Short;

/** Nothing where the words are what is shown of the span. */
interface ShortText {
  readonly text: string | null;
  readonly span: readonly [start: number, end: number];
}

type ShortPassage = Shorter<
  Passage,
  ShortText & {
    readonly headingPath: number;
    readonly personIds: number;
    readonly sources: number;
    readonly asked: number;
  }
>;
type ShortEvent = Shorter<Event, { readonly personIds: number; readonly sources: number }>;
type ShortQuote = Shorter<Quote, ShortText & { readonly sources: number }>;

interface ShortArticle extends Omit<Article, 'passages' | 'events' | 'quotes'> {
  readonly shared: SharedLists;
  readonly passages: readonly ShortPassage[];
  readonly events: readonly ShortEvent[];
  readonly quotes: readonly ShortQuote[];
}

/** An article as JSON, half as long as one of all its fields: nothing stands in it twice. Behind it, on a line of their own, the lists of asked lines: of many articles nobody needs them. */
export function shortenArticle(article: Article): Buffer {
  const [sources, persons] = [createTable<Source>(), createTable<PersonId>()];
  const [paths, asked] = [createTable<string>(), createTable<AskedLine>()];
  const shortText = ({ text, span }: Passage | Quote): ShortText => ({
    text: text === showText(article, span) ? null : text,
    span: [span.start, span.end],
  });
  const short: ShortArticle = {
    ...article,
    passages: article.passages.map((passage) => ({
      ...passage,
      ...shortText(passage),
      headingPath: paths.numberOf(passage.headingPath),
      personIds: persons.numberOf(passage.personIds),
      sources: sources.numberOf(passage.sources),
      asked: asked.numberOf(passage.asked),
    })),
    events: article.events.map((event) => ({
      ...event,
      personIds: persons.numberOf(event.personIds),
      sources: sources.numberOf(event.sources),
    })),
    quotes: article.quotes.map((quote) => ({
      ...quote,
      ...shortText(quote),
      sources: sources.numberOf(quote.sources),
    })),
    shared: { sources: sources.lists, persons: persons.lists, paths: paths.lists },
  };
  return Buffer.from(`${JSON.stringify(short)}\n${JSON.stringify(asked.lists)}`);
}

function createTable<Item>() {
  const numbers = new Map<string, number>();
  const lists: (readonly Item[])[] = [];
  return {
    lists,
    numberOf(list: readonly Item[]): number {
      const key = JSON.stringify(list);
      const number = numbers.get(key) ?? lists.length;
      if (number === lists.length) lists.push(list);
      numbers.set(key, number);
      return number;
    },
  };
}

const NO_LINES: Passage['asked'] = [];

/** The article of {@link shortenArticle}. What is shared is one object, and texts are parts of the article's; asked lines are read when they are asked for. */
export function lengthenArticle(written: Uint8Array): Article {
  const lists = once(() => JSON.parse(textOf(written.subarray(endOfArticle(written)))) as Passage['asked'][]);
  return lengthen(written, (passage) => ({
    ...passage,
    get asked() {
      return itemAt(lists(), passage.asked);
    },
  }));
}

/** {@link lengthenArticle} for who does not need the asked lines. */
export function lengthenWithoutAsked(written: Uint8Array): Article {
  return lengthen(written, (passage) => ({ ...passage, asked: NO_LINES }));
}

type PassageWithNumber = Shorter<Passage, { readonly asked: number }>;

function lengthen(written: Uint8Array, finish: (passage: PassageWithNumber) => Passage): Article {
  const { shared, ...short } = JSON.parse(textOf(written.subarray(0, endOfArticle(written)))) as ShortArticle;
  const spanOf = ({ span: [start, end] }: ShortText): Span => ({ articleId: short.id, start, end });
  const wordsOf = ({ text, span: [start, end] }: ShortText): string => text ?? showText(short, { start, end });
  return {
    ...short,
    passages: short.passages.map((passage) =>
      finish({
        ...passage,
        span: spanOf(passage),
        text: wordsOf(passage),
        headingPath: itemAt(shared.paths, passage.headingPath),
        personIds: itemAt(shared.persons, passage.personIds),
        sources: itemAt(shared.sources, passage.sources),
      }),
    ),
    events: short.events.map((event) => ({
      ...event,
      personIds: itemAt(shared.persons, event.personIds),
      sources: itemAt(shared.sources, event.sources),
    })),
    quotes: short.quotes.map((quote) => ({
      ...quote,
      span: spanOf(quote),
      text: wordsOf(quote),
      sources: itemAt(shared.sources, quote.sources),
    })),
  };
}

/** JSON has no line break within. */
function endOfArticle(written: Uint8Array): number {
  return written.indexOf(0x0a);
}

function textOf({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString();
}
