import type { Article, Corpus, Passage } from '../corpus/model.ts';
import { ofEach } from '../of-each.ts';
import { itemAt } from '../item-at.ts';
import { once } from '../once.ts';
import { answerTexts } from './search/answer-texts.ts';
import type { Found } from './archive-model.ts';
import { foundByIds, indexIds } from './id-index.ts';
import { int32At } from './packed/number-at.ts';
import type { Remember } from './packed/remember.ts';
import { openStrings } from './packed/string-table.ts';
import { textsOf } from './packed/text-list.ts';

/** Finds the things of a corpus by what names them. */
export interface Lookup {
  readonly find: (id: string) => Found | undefined;
  readonly idsFrom: (typed: string, limit: number) => readonly string[];
  readonly article: (id: string) => Article | undefined;
  readonly shownWith: (passage: Passage) => readonly Passage[];
  readonly around: (passage: Passage, reach: number) => readonly Passage[];
}

/** Ids are offered without their letter from so many characters on: fewer begin too many ids. */
const MIN_SIGNS = 2;

/** Indexes a corpus by its ids. Of its articles those are looked at that something is found in. */
export function createLookup(corpus: Corpus, remember?: Remember): Lookup {
  const articles = new Map<string, Article>(corpus.articles.map((article) => [article.id, article]));
  const index = once(() => indexIds(corpus, remember));
  const strings = once(() => openStrings(index().ids));
  const find = (id: string): Found | undefined => {
    const number = strings().find(id);
    return number === undefined
      ? undefined
      : foundByIds(itemAt(corpus.articles, int32At(index().articles, number))).get(id);
  };
  return {
    // Most of what is asked for is no id but a question.
    find: (id) => (id.includes('/') ? find(bareId(id)) : undefined),
    idsFrom: (typed, limit) => idsFrom(textsOf(index().ids), bareId(typed)).slice(0, limit),
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
    : (id: string) => typed.length >= MIN_SIGNS && id.slice(id.indexOf('/') + 1).startsWith(typed);
  return ids.filter(isBegun);
}
