import { nominate, readLines, type AskedReading } from './line-comparison.ts';
import {
  indexLines,
  joinLines,
  openLines,
  packSegmentLines,
  readLinesOf,
  type AskedLinesData,
  type SegmentLines,
} from './line-index.ts';
import { createAskedTermReader, questionKey, type AskedTerm } from './asked-terms.ts';
import { compareTerms, findTerm, type ComparedQuestion, type ComparedTerm } from './compared-question.ts';
import { createWorkspace } from './workspace.ts';
import type { Term } from '../../../text/terms.ts';
import type { ConceptFinder } from '../index/lexicon.ts';
import { column, offsetsOf } from '../../packed/joins.ts';
import {
  findable,
  joinStringLists,
  openStringLists,
  packSegmentLists,
  type SegmentLists,
  type StringLists,
} from '../../packed/string-lists.ts';
import { ofEach } from '../../../of-each.ts';
import { openStrings, packStrings, type Strings, type StringTable } from '../../packed/string-table.ts';
import { addToGroup } from '../../../group-by-key.ts';

/** A question made ready to be compared with lines. */
export interface AskedQuestion {
  /** Passages whose lines are most like it, best first. */
  candidates(): readonly number[];
  read(passageIndex: number): AskedReading;
  /** Passages with a line that says just this, whatever the case, quotes, spacing and names; without such a line, the first ones below a heading that does. */
  readonly exact: readonly number[];
  /** Share of what is typed whose words any line knows. */
  readonly known: number;
}

/** The questions that passages are known to answer. */
export interface AskedIndex {
  ask(text: string, options?: AskOptions): AskedQuestion;
  /** What `ask` finds for certain, without comparing the rest. `terms`: those of the text spelt out, where they were read. */
  exact(text: string, terms?: readonly Term[]): readonly number[];
  /** A line by its number, as somebody would type it; empty for one that is not there. */
  readonly lineAt: (line: number) => string;
  /** Every word of the lines, folded. */
  readonly words: Strings;
  readonly size: number;
}

interface AskOptions {
  /** A line that does not count, as if nobody had written it. */
  readonly without?: string | undefined;
  /** The terms of the text spelt out, where they were read. */
  readonly terms?: readonly Term[] | undefined;
}

/** What is known of a passage: the lines below it, and the headings above. */
interface AskedPassage {
  readonly asked?: readonly string[];
  readonly headings?: readonly string[];
  readonly section?: string;
}

/** The lines of passages as plain data, to be kept. */
export interface AskedData {
  readonly lines: AskedLinesData;
  /** Passages by the key of a line, and of a heading. */
  readonly byLine: StringLists;
  readonly byHeading: StringLists;
  readonly words: StringTable;
}

/** The lines of some of the passages, with numbers of their own. */
export interface AskedSegment {
  readonly lines: SegmentLines;
  readonly byLine: SegmentLists;
  readonly byHeading: SegmentLists;
}

/** Indexes the lines of passages, in the order of the passages. A line may belong to several (rows of one table). */
export function createAskedIndex(passages: readonly AskedPassage[], concepts: ConceptFinder): AskedIndex {
  return openAskedIndex(packAsked(readAsked(passages, concepts), passages.length), concepts);
}

export function readAsked(passages: readonly AskedPassage[], concepts: ConceptFinder): AskedSegment {
  const { readLine, readHeading } = readersOf(concepts);
  const read = readLinesOf(passages, readLine);
  const byLine = new Map<string, number[]>();
  for (const { own, terms } of read) add(byLine, questionKey(terms), own);
  const byHeading = new Map<string, number[]>();
  for (const [heading, own] of headedPassages(passages)) add(byHeading, questionKey(readHeading(heading)), own);
  return { lines: packSegmentLines(read), byLine: packSegmentLists(byLine), byHeading: packSegmentLists(byHeading) };
}

/** What was read of a word in one segment is known in the next. */
const readersOf = ofEach((concepts: ConceptFinder) => ({
  readLine: createAskedTermReader(concepts, true),
  readHeading: createAskedTermReader(concepts, false),
}));

/** `passageCounts`: how many passages each segment has. */
export function joinAsked(segments: readonly AskedSegment[], passageCounts: readonly number[]): AskedSegment {
  const offsets = offsetsOf(passageCounts);
  return {
    lines: joinLines(column(segments, 'lines'), passageCounts),
    byLine: joinStringLists(column(segments, 'byLine'), offsets),
    byHeading: joinStringLists(column(segments, 'byHeading'), offsets),
  };
}

/** `passageCount`: how many passages there are. */
export function packAsked({ lines: joined, byLine, byHeading }: AskedSegment, passageCount: number): AskedData {
  const { lines, distinct } = indexLines(joined, passageCount);
  return {
    lines,
    byLine: findable(byLine),
    byHeading: findable(byHeading),
    words: packStrings([...new Set(distinct.flatMap(({ form }) => form.split(' ')))]),
  };
}

/** `concepts`: those that the data was made with. */
export function openAskedIndex(data: AskedData, concepts: ConceptFinder): AskedIndex {
  const readAskedTerms = createAskedTermReader(concepts, false);
  const lines = openLines(data.lines);
  const [byLine, byHeading] = [openStringLists(data.byLine), openStringLists(data.byHeading)];
  const room = createWorkspace(lines);
  const findKnown = ofEach((term: AskedTerm) => findTerm(term, lines));
  const exactly = (terms: readonly AskedTerm[]): readonly number[] => {
    const key = questionKey(terms);
    const own = byLine(key);
    return [...new Set(own.length > 0 ? own : byHeading(key))];
  };
  return {
    size: lines.texts.size,
    words: openStrings(data.words),
    lineAt: (line) => lines.texts.at(line),
    exact: (text, terms) => exactly(readAskedTerms(text, terms)),
    ask(text, { without, terms: read } = {}) {
      const terms = readAskedTerms(text, read);
      const compared = compareTerms(terms.map(findKnown));
      const question: ComparedQuestion = {
        terms: compared,
        whole: compared.reduce((sum, { weight }) => sum + weight, 0),
        without: without === undefined ? -1 : (lines.texts.find(without) ?? -1),
      };
      const exact = without === undefined ? exactly(terms) : [];
      return {
        known: question.whole > 0 ? knownWeight(compared) / question.whole : 0,
        exact,
        candidates: () => [...exact, ...nominate(question, room)],
        read: (passageIndex) => readLines(question, passageIndex, room),
      };
    },
  };
}

function knownWeight(terms: readonly ComparedTerm[]): number {
  return terms.reduce((sum, { key, weight }) => sum + (key < 0 ? 0 : weight), 0);
}

function add(lists: Map<string, number[]>, key: string, own: readonly number[]): void {
  if (key !== '') addToGroup(lists, key, ...own);
}

/** The innermost heading of each section with the section's first passage. */
function headedPassages(passages: readonly AskedPassage[]): readonly (readonly [string, readonly number[]])[] {
  return passages.flatMap(({ headings = [], section }, at) => {
    const heading = headings.at(-1);
    const isFirst = section === undefined || passages[at - 1]?.section !== section;
    return heading === undefined || !isFirst ? [] : [[heading, [at]] as const];
  });
}
