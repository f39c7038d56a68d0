import { ASKING } from './asking.ts';
import { BUSINESS } from './business.ts';
import { DAILY } from './daily.ts';
import { FEELINGS } from './feelings.ts';
import { LAW } from './law.ts';
import { PEOPLE } from './people.ts';
import { SLANG } from './slang.ts';
import { SPEECH } from './speech.ts';
import { WORLD } from './world.ts';

/** Words or phrases that stand for one another, as lists of folded words. */
export interface ThesaurusEntry {
  /** What people type. */
  readonly typed: readonly (readonly string[])[];
  /** What texts say for it; the same list where it goes both ways. */
  readonly written: readonly (readonly string[])[];
}

let entries: readonly ThesaurusEntry[] | undefined;

/**
 * Words of everyday English that people use for the same thing, whatever a corpus is about. They count less than a corpus'
 * own synonyms, because no one has looked whether they fit there.
 */
export function thesaurus(): readonly ThesaurusEntry[] {
  entries ??= [ASKING, BUSINESS, DAILY, FEELINGS, LAW, PEOPLE, SLANG, SPEECH, WORLD].flatMap(readEntries);
  return entries;
}

/** Every word of the thesaurus. */
export function thesaurusWords(): ReadonlySet<string> {
  return new Set(thesaurus().flatMap(({ typed, written }) => [...typed, ...written].flat()));
}

/** One entry a line: `a, b c, d` goes both ways, `a, b > c, d` from what is typed to what is written. */
function readEntries(table: string): readonly ThesaurusEntry[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [typed = [], written = typed] = line
        .split(' > ')
        .map((side) => side.split(', ').map((surface) => surface.split(' ')));
      return { typed, written };
    });
}
