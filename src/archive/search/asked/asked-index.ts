import {
  createLineReader,
  createScratch,
  meetingKeys,
  survey,
  type AskedReading,
  type Comparison,
} from './line-comparison.ts';
import { countLines, knownShare, packLines, readLinesOf, weightOf } from './line-index.ts';
import { createUnitReader, questionKey, type AskedUnit } from './asked-terms.ts';
import type { ConceptFinder } from '../index/lexicon.ts';

/** A question made ready to be compared with lines. */
export interface AskedQuestion {
  /** Passages whose lines are most like it, best first. */
  readonly candidates: readonly number[];
  read(passageIndex: number): AskedReading;
  /** Passages with a line that says just this, whatever the case, quotes, spacing and names. */
  readonly exact: readonly number[];
  /** Share of what is typed whose words any line knows. */
  readonly known: number;
}

/** The questions that passages are known to answer. */
export interface AskedIndex {
  /** `without`: a line that does not count, as if nobody had written it. */
  ask(text: string, without?: string): AskedQuestion;
  /** Every word of the lines, folded. */
  readonly words: ReadonlySet<string>;
  readonly size: number;
}

/** Indexes the lines of passages, in the order of the passages. A line may belong to several (rows of one table). */
export function createAskedIndex(
  passages: readonly { readonly asked?: readonly string[] }[],
  concepts: ConceptFinder,
): AskedIndex {
  const read = readLinesOf(passages, concepts);
  const counts = countLines(read.map(({ units }) => units));
  const weigh = ({ keys: [key = ''] }: AskedUnit) => weightOf(key, counts, read.length);
  const numbers = new Map<string, number>();
  const lines = packLines(read, passages.length, weigh, numbers);
  const byKey = new Map<string, number[]>();
  for (const { own, units } of read) {
    const key = questionKey(units);
    byKey.set(key, [...(byKey.get(key) ?? []), ...own]);
  }
  const readUnits = createUnitReader(concepts, false);
  const scratch = createScratch(lines, numbers.size);
  return {
    size: read.length,
    words: new Set(read.flatMap(({ units }) => units.flatMap(({ form }) => form.split(' ')))),
    ask(text, without) {
      const units = readUnits(text);
      const comparison: Comparison = {
        lines,
        scratch,
        units: units.map((unit) => ({
          weight: weigh(unit),
          isIdle: unit.isIdle,
          keys: meetingKeys(unit, numbers),
        })),
        whole: units.reduce((sum, unit) => sum + weigh(unit), 0),
        without: without === undefined ? -1 : lines.texts.indexOf(without),
      };
      const exact = without === undefined ? [...new Set(byKey.get(questionKey(units)))] : [];
      const found = survey(comparison);
      return {
        known: knownShare(units, weigh, counts),
        exact,
        candidates: [...exact, ...found.candidates],
        read: createLineReader(comparison, found),
      };
    },
  };
}
