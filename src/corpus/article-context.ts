import { createIdMaker } from './ids.ts';
import type { MentionFinder } from './mentions.ts';
import { createMentionFinder } from './mentions.ts';
import type { EventId, PassageId, Person, PersonId, QuoteId, SectionId } from './model.ts';

/** What reading one article needs to know of the whole corpus. */
export interface ArticleContext {
  readonly findMentions: MentionFinder;
  /** As `findMentions`, without organisations. */
  readonly findPersons: MentionFinder;
  /** The person whose name or alias is exactly this, letter case aside. */
  readonly findPerson: (name: string) => PersonId | undefined;
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
    makeSectionId: createIdMaker<SectionId>('s'),
    makePassageId: createIdMaker<PassageId>('p'),
    makeEventId: createIdMaker<EventId>('e'),
    makeQuoteId: createIdMaker<QuoteId>('q'),
  };
}
