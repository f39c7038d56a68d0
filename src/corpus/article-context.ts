import { contentHash } from './ids.ts';
import type { ArticleId, EventId, PassageId, QuoteId, SectionId } from './model.ts';
import type { PeopleFinder } from './people/mentions.ts';

/** What reading one article needs to know of the whole corpus. */
export interface ArticleContext extends PeopleFinder {
  /** The article's name in ids and on the command line. */
  readonly articleId: ArticleId;
  readonly makeId: IdMaker;
  /** Ids that it would have, and others have. */
  readonly met: ReadonlySet<string>;
}

interface Ids {
  readonly section: SectionId;
  readonly passage: PassageId;
  readonly event: EventId;
  readonly quote: QuoteId;
}

type IdMaker = <Kind extends keyof Ids>(kind: Kind, ...parts: readonly string[]) => Ids[Kind];

/** Makes the context of one article. `taken`: ids that others have; what has the same content gets an id of its own, and so do the second and further things of the article, by their order. */
export function createArticleContext(
  people: PeopleFinder,
  articleId: ArticleId,
  taken: ReadonlySet<string>,
): ArticleContext {
  const own = new Set<string>();
  const met = new Set<string>();
  const makeId = <Kind extends keyof Ids>(kind: Kind, ...parts: readonly string[]) => {
    const prefix = `${kind.charAt(0)}/`;
    let id = prefix + contentHash(...parts);
    for (let copy = 2; own.has(id) || taken.has(id); copy += 1) {
      if (taken.has(id)) met.add(id);
      id = prefix + contentHash(...parts, String(copy));
    }
    own.add(id);
    return id as Ids[Kind];
  };
  return { ...people, articleId, makeId, met };
}

/** The name that a path alone gives. */
export function articleName(path: string): ArticleId {
  return path.replace(/\.[^./]+$/, '').replaceAll('/', '-') as ArticleId;
}

/** A second file of a name that is taken gets one of its own. */
export function nameArticle(path: string, taken: ReadonlySet<ArticleId>): ArticleId {
  const name = articleName(path);
  return taken.has(name) ? (`${name}-${contentHash(path)}` as ArticleId) : name;
}
