import { ADJECTIVES1 } from './adjectives1.ts';
import { ADJECTIVES2 } from './adjectives2.ts';
import { ADJECTIVES3 } from './adjectives3.ts';
import { ASKING } from './asking.ts';
import { BUSINESS } from './business.ts';
import { DAILY } from './daily.ts';
import { FEELINGS } from './feelings.ts';
import { LAW } from './law.ts';
import { NOUNS1 } from './nouns1.ts';
import { NOUNS2 } from './nouns2.ts';
import { NOUNS3 } from './nouns3.ts';
import { NOUNS4 } from './nouns4.ts';
import { NOUNS5 } from './nouns5.ts';
import { NOUNS6 } from './nouns6.ts';
import { NOUNS7 } from './nouns7.ts';
import { PEOPLE } from './people.ts';
import { PHRASES1 } from './phrases1.ts';
import { PHRASES2 } from './phrases2.ts';
import { PHRASES3 } from './phrases3.ts';
import { PHRASES4 } from './phrases4.ts';
import { PHRASES5 } from './phrases5.ts';
import { PHRASES6 } from './phrases6.ts';
import { PHRASES7 } from './phrases7.ts';
import { PHRASES8 } from './phrases8.ts';
import { PHRASES9 } from './phrases9.ts';
import { SLANG } from './slang.ts';
import { SPEECH } from './speech.ts';
import { VERBS1 } from './verbs1.ts';
import { VERBS2 } from './verbs2.ts';
import { VERBS3 } from './verbs3.ts';
import { VERBS4 } from './verbs4.ts';
import { VERBS5 } from './verbs5.ts';
import { WORLD } from './world.ts';

/** Words or phrases (folded words between blanks) that stand for one another. */
export interface ThesaurusEntry {
  /** What people type. */
  readonly typed: readonly string[];
  /** What texts say for it; the same list where it goes both ways. */
  readonly written: readonly string[];
}

let entries: readonly ThesaurusEntry[] | undefined;

/**
 * Words of everyday English that people use for the same thing, whatever a corpus is about. They count less than a corpus'
 * own synonyms, because no one has looked whether they fit there.
 */
export function thesaurus(): readonly ThesaurusEntry[] {
  entries ??= [
    ADJECTIVES1,
    ADJECTIVES2,
    ADJECTIVES3,
    ASKING,
    BUSINESS,
    DAILY,
    FEELINGS,
    LAW,
    NOUNS1,
    NOUNS2,
    NOUNS3,
    NOUNS4,
    NOUNS5,
    NOUNS6,
    NOUNS7,
    PEOPLE,
    PHRASES1,
    PHRASES2,
    PHRASES3,
    PHRASES4,
    PHRASES5,
    PHRASES6,
    PHRASES7,
    PHRASES8,
    PHRASES9,
    SLANG,
    SPEECH,
    VERBS1,
    VERBS2,
    VERBS3,
    VERBS4,
    VERBS5,
    WORLD,
  ].flatMap(readEntries);
  return entries;
}

/** Every word of the thesaurus. */
export function thesaurusWords(): ReadonlySet<string> {
  return new Set(
    thesaurus().flatMap(({ typed, written }) => [...typed, ...written].flatMap((surface) => surface.split(' '))),
  );
}

/** One entry a line: `a, b c, d` goes both ways, `a, b > c, d` from what is typed to what is written. */
function readEntries(table: string): readonly ThesaurusEntry[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [typed = [], written = typed] = line.split(' > ').map((side) => side.split(', '));
      return { typed, written };
    });
}
