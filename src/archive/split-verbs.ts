import { isStopWord } from '../text/stop-words.ts';
import { stem } from '../text/stems.ts';
import type { Term } from '../text/terms.ts';
import type { ConceptFinder } from './lexicon.ts';

const PARTICLES: ReadonlySet<string> = new Set('out off up down back away over in on around apart through'.split(' '));
/** Words that may stand between a verb and its particle. */
const MOST_BETWEEN = 3;

/** "Kick him out" reads "kick out him": a verb and its particle are one word, wherever the object stands. Only a phrase that the lexicon knows is joined, and the first one only. */
export function joinSplitVerbs(words: readonly Term[], concepts: Pick<ConceptFinder, 'find'>): readonly Term[] {
  for (let at = 0; at < words.length; at += 1) {
    const particle = particleOf(words, at, concepts);
    if (particle > 0) {
      const between = words.slice(at + 1, particle);
      return [
        ...words.slice(0, at + 1),
        ...words.slice(particle, particle + 1),
        ...between,
        ...words.slice(particle + 1),
      ];
    }
  }
  return words;
}

/** Where the particle of the verb at `at` stands, if it stands apart and the two are known as a phrase; otherwise -1. In "make him blow up" it belongs to the nearer verb. */
function particleOf(words: readonly Term[], at: number, concepts: Pick<ConceptFinder, 'find'>): number {
  const isPhrase = (verb: number, particle: number) =>
    concepts
      .find([stem(words[verb]?.form ?? ''), stem(words[particle]?.form ?? '')])
      .some(({ length }) => length === 2);
  if (isStopWord(words[at]?.form ?? '') || PARTICLES.has(words[at + 1]?.form ?? '')) return -1;
  for (let place = at + 2; place <= at + 1 + MOST_BETWEEN; place += 1) {
    if (!PARTICLES.has(words[place]?.form ?? '')) continue;
    return isPhrase(at, place) && !isPhrase(place - 1, place) ? place : -1;
  }
  return -1;
}
