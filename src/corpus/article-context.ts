import { contentHash, createIdMaker } from './ids.ts';
import { createMentionFinder, type MentionFinder } from './people/mentions.ts';
import type { ArticleId, EventId, PassageId, Person, PersonId, QuoteId, SectionId } from './model.ts';

/** Finds those whom a corpus names. */
export interface PeopleFinder {
  readonly findMentions: MentionFinder;
  /** As `findMentions`, without organisations. */
  readonly findPersons: MentionFinder;
  /** The person whose name or alias is exactly this, letter case aside. */
  readonly findPerson: (name: string) => PersonId | undefined;
}

/** What reading one article needs to know of the whole corpus. */
export interface ArticleContext extends PeopleFinder {
  /** The article's name in ids and on the command line. */
  readonly articleId: ArticleId;
  readonly makeSectionId: (...parts: readonly string[]) => SectionId;
  readonly makePassageId: (...parts: readonly string[]) => PassageId;
  readonly makeEventId: (...parts: readonly string[]) => EventId;
  readonly makeQuoteId: (...parts: readonly string[]) => QuoteId;
}

export function createPeopleFinder(people: readonly Person[]): PeopleFinder {
  const byName = new Map<string, PersonId>();
  for (const person of people) {
    for (const name of [person.name, ...person.aliases]) {
      const key = name.toLowerCase();
      if (!byName.has(key)) byName.set(key, person.id);
    }
  }
  return {
    findMentions: createMentionFinder(people),
    findPersons: createMentionFinder(people.filter(({ kind }) => kind === 'person')),
    findPerson: (name) => byName.get(name.toLowerCase()),
  };
}

/** Makes the context of one article. `taken`: ids that others have. */
export function createArticleContext(
  people: PeopleFinder,
  articleId: ArticleId,
  taken: ReadonlySet<string>,
): ArticleContext {
  return {
    ...people,
    articleId,
    makeSectionId: createIdMaker<SectionId>('s', taken),
    makePassageId: createIdMaker<PassageId>('p', taken),
    makeEventId: createIdMaker<EventId>('e', taken),
    makeQuoteId: createIdMaker<QuoteId>('q', taken),
  };
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
