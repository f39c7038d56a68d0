import { once } from '../../once.ts';
import readStems from './everyday-stems.ts';

const stems = once(readStems);

/** Words of everyday English that people use for the same thing, as stems. */
export interface EverydayGroup {
  readonly key: string;
  /** What texts say for it. */
  readonly written: readonly string[];
}

/**
 * The groups of everyday synonyms that somebody may mean who types a word (by its stem), whatever a corpus is about. They count less
 * than a corpus' own, because no one has looked whether they fit there.
 */
export const everydayGroups = groupsBy(() => stems().typed);

/** The groups of everyday synonyms that a word of a text (by its stem) may have been written for. */
export const everydayGroupsOfWritten = groupsBy(() => stems().written);

const NONE: readonly EverydayGroup[] = [];

/** A line `a, b` of `everyday-synonyms.json` goes both ways, `a, b > c, d` from what is typed to what is written. */
function groupsBy(readNumbers: () => Readonly<Record<string, string>>): (stemmed: string) => readonly EverydayGroup[] {
  const known = new Map<string, readonly EverydayGroup[]>();
  return (stemmed) => {
    const found = known.get(stemmed);
    if (found) return found;
    const numbers = readNumbers();
    if (!Object.hasOwn(numbers, stemmed)) return NONE;
    const groups = (numbers[stemmed] ?? '').split(' ').map(Number).map(groupAt);
    known.set(stemmed, groups);
    return groups;
  };
}

const made: EverydayGroup[] = [];

function groupAt(number: number): EverydayGroup {
  return (made[number] ??= {
    key: `:everyday:${String(number)}`,
    written: stems().groups[number]?.split(' ') ?? [],
  });
}
