import type { Article, Corpus, Event, Passage, Quote, Section } from '../corpus/model.ts';
import { answerTexts } from './search/answer-texts.ts';
import type { Found } from './archive-model.ts';

/** Finds the things of a corpus by what names them. */
export interface Lookup {
  readonly find: (id: string) => Found | undefined;
  readonly article: (id: string) => Article | undefined;
  readonly shownWith: (passage: Passage) => readonly Passage[];
  readonly around: (passage: Passage, reach: number) => readonly Passage[];
}

/** Indexes a corpus by its ids. */
export function createLookup(corpus: Corpus): Lookup {
  const articles = new Map<string, Article>(corpus.articles.map((article) => [article.id, article]));
  const found = new Map<string, Found>();
  for (const article of corpus.articles) {
    for (const [id, each] of foundIn(article)) found.set(id, each);
  }
  let together: ReadonlyMap<string, readonly Passage[]> | undefined;
  const togetherOf = () =>
    (together ??= new Map(
      answerTexts(corpus).flatMap(({ passages }) =>
        passages.map(({ id }): [string, readonly Passage[]] => [id, passages]),
      ),
    ));
  return {
    find: (id) => found.get(id.trim().replace(/^`|`$/g, '').toLowerCase()),
    article: (id) => articles.get(id),
    shownWith: (passage) => togetherOf().get(passage.id) ?? [passage],
    around: (passage, reach) => {
      const passages = articles.get(passage.span.articleId)?.passages ?? [];
      return passages.slice(Math.max(0, passage.order - reach), passage.order + reach + 1);
    },
  };
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
