import type { Article, Corpus, Event, Passage, Quote, Section } from '../corpus/model.ts';
import { ofEach } from '../of-each.ts';
import { answerTexts } from './search/answer-texts.ts';
import type { Found } from './archive-model.ts';

/** Finds the things of a corpus by what names them. */
export interface Lookup {
  readonly find: (id: string) => Found | undefined;
  readonly idsFrom: (typed: string, limit: number) => readonly string[];
  readonly article: (id: string) => Article | undefined;
  readonly shownWith: (passage: Passage) => readonly Passage[];
  readonly around: (passage: Passage, reach: number) => readonly Passage[];
}

/** Ids are offered without their letter from so many characters on: fewer begin too many ids. */
const FEWEST_SIGNS = 2;

/** Indexes a corpus by its ids. */
export function createLookup(corpus: Corpus): Lookup {
  const articles = new Map<string, Article>(corpus.articles.map((article) => [article.id, article]));
  const latestFirst = corpus.articles.toReversed();
  const find = (id: string): Found | undefined => {
    for (const article of latestFirst) {
      const found = foundByIds(article).get(id);
      if (found) return found;
    }
    return undefined;
  };
  return {
    // Most of what is asked for is no id but a question.
    find: (id) => (id.includes('/') ? find(bareId(id)) : undefined),
    idsFrom: (typed, limit) => {
      const begun = bareId(typed);
      return corpus.articles.flatMap((article) => idsFrom([...foundByIds(article).keys()], begun)).slice(0, limit);
    },
    article: (id) => articles.get(id),
    shownWith: (passage) => {
      const article = articles.get(passage.span.articleId);
      return (article && togetherIn(article).get(passage.id)) ?? [passage];
    },
    around: (passage, reach) => {
      const passages = articles.get(passage.span.articleId)?.passages ?? [];
      return passages.slice(Math.max(0, passage.order - reach), passage.order + reach + 1);
    },
  };
}

const foundByIds = ofEach((article: Article): ReadonlyMap<string, Found> => new Map(foundIn(article)));

const togetherIn = ofEach(
  (article: Article): ReadonlyMap<string, readonly Passage[]> =>
    new Map(
      answerTexts({ articles: [article] }).flatMap(({ passages }) =>
        passages.map(({ id }): [string, readonly Passage[]] => [id, passages]),
      ),
    ),
);

function bareId(typed: string): string {
  return typed.trim().replace(/^`|`$/g, '').toLowerCase();
}

function idsFrom(ids: readonly string[], typed: string): readonly string[] {
  const isBegun = typed.includes('/')
    ? (id: string) => id.startsWith(typed)
    : (id: string) => typed.length >= FEWEST_SIGNS && id.slice(id.indexOf('/') + 1).startsWith(typed);
  return ids.filter(isBegun);
}

function* foundIn(article: Article): Generator<readonly [string, Found]> {
  const sections = new Map<string, Section>(article.sections.map((section) => [section.id, section]));
  const sectionOf = (part: Passage | Event | Quote): Section | undefined => sections.get(part.sectionId);
  for (const section of article.sections) yield [section.id, { kind: 'section', section, article }];
  for (const passage of article.passages) {
    const section = sectionOf(passage);
    if (section) yield [passage.id, { kind: 'passage', passage, section, article }];
  }
  for (const event of article.events) {
    const section = sectionOf(event);
    if (section) yield [event.id, { kind: 'event', event, section, article }];
  }
  for (const quote of article.quotes) {
    const section = sectionOf(quote);
    if (section) yield [quote.id, { kind: 'quote', quote, section, article }];
  }
}
