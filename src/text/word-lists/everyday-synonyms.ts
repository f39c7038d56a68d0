import lines from './everyday-stems.json' with { type: 'json' };
import { groupByKey } from '../../group-by-key.ts';

/** Words of everyday English that people use for the same thing, as stems. */
export interface EverydayGroup {
  readonly key: string;
  /** What texts say for it. */
  readonly written: readonly string[];
}

interface Groups {
  readonly typed: ReadonlyMap<string, readonly EverydayGroup[]>;
  readonly written: ReadonlyMap<string, readonly EverydayGroup[]>;
}

let groups: Groups | undefined;

/**
 * The groups of everyday synonyms that somebody may mean who types a word (by its stem), whatever a corpus is about. They count less
 * than a corpus' own, because no one has looked whether they fit there.
 */
export function everydayGroups(stemmed: string): readonly EverydayGroup[] {
  groups ??= readGroups();
  return groups.typed.get(stemmed) ?? NONE;
}

/** The groups of everyday synonyms that a word of a text (by its stem) may have been written for. */
export function everydayGroupsOfWritten(stemmed: string): readonly EverydayGroup[] {
  groups ??= readGroups();
  return groups.written.get(stemmed) ?? NONE;
}

const NONE: readonly EverydayGroup[] = [];

/**
 * A line `a, b` goes both ways, `a, b > c, d` from what is typed to what is written. The words stand in `everyday-synonyms.json`; here are
 * their stems, made by a test: nine thousand words take a tenth of a start to stem.
 */
function readGroups(): Groups {
  const read = lines.map((line, index) => {
    const [typed = [], written = typed] = line.split(' > ').map((side) => side.split(', '));
    return { typed, group: { key: `:everyday:${String(index)}`, written } };
  });
  return {
    typed: groupByKey(read.flatMap(({ typed, group }) => typed.map((word) => [word, group] as const))),
    written: groupByKey(read.flatMap(({ group }) => group.written.map((word) => [word, group] as const))),
  };
}
