import { contentHash, createIdMaker } from './ids.ts';
import { createMentionFinder, type MentionFinder } from './people/mentions.ts';
import type { ArticleId, EventId, PassageId, Person, PersonId, QuoteId, SectionId } from './model.ts';

/** What reading one article needs to know of the whole corpus. */
export interface ArticleContext {
  readonly findMentions: MentionFinder;
  /** As `findMentions`, without organisations. */
  readonly findPersons: MentionFinder;
  /** The person whose name or alias is exactly this, letter case aside. */
  readonly findPerson: (name: string) => PersonId | undefined;
  /** The article's name in ids and on the command line: its path without the ending; a second file of that name gets one of its own. */
  readonly makeArticleId: (path: string) => ArticleId;
  readonly makeSectionId: (...parts: readonly string[]) => SectionId;
  readonly makePassageId: (...parts: readonly string[]) => PassageId;
  readonly makeEventId: (...parts: readonly string[]) => EventId;
  readonly makeQuoteId: (...parts: readonly string[]) => QuoteId;
}

/** Makes the context shared by all articles of one corpus. */
export function createArticleContext(people: readonly Person[]): ArticleContext {
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
    makeArticleId: createArticleNamer(),
    makeSectionId: createIdMaker<SectionId>('s'),
    makePassageId: createIdMaker<PassageId>('p'),
    makeEventId: createIdMaker<EventId>('e'),
    makeQuoteId: createIdMaker<QuoteId>('q'),
  };
}

/** The name that a path alone gives. */
export function articleName(path: string): ArticleId {
  return path.replace(/\.[^./]+$/, '').replaceAll('/', '-') as ArticleId;
}

function createArticleNamer(): ArticleContext['makeArticleId'] {
  const taken = new Set<ArticleId>();
  return (path) => {
    const name = articleName(path);
    const id = taken.has(name) ? (`${name}-${contentHash(path)}` as ArticleId) : name;
    taken.add(id);
    return id;
  };
}
