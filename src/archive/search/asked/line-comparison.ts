import type { AskedLines } from './line-index.ts';
import type { AskedUnit } from './asked-terms.ts';

/** How far a word counts that means the same as the one in the line: in this corpus, and in everyday English. */
const SYNONYM = 0.65;
const EVERYDAY = 0.6;
/** Lines whose passages are candidates. */
const NOMINATED = 80;

/** How a question compares with the questions that a passage is known to answer. All shares, 0 to 1; 0 without lines. */
export interface AskedReading {
  /** Of the line that is most alike: how much of what is typed it has, how much of it is in what is typed, and their harmonic mean. */
  readonly ofQuestion: number;
  readonly ofLine: number;
  readonly likeness: number;
  /** Words met in that line in the order of the question. */
  readonly order: number;
  /** Likeness of the second-best line. */
  readonly second: number;
  /** How much of what is typed all lines together have. */
  readonly together: number;
  /** The line that is most alike; undefined if none shares a word. */
  readonly line?: string;
}

export const UNASKED: AskedReading = {
  ofQuestion: 0,
  ofLine: 0,
  likeness: 0,
  order: 0,
  second: 0,
  together: 0,
};

/** Room to reckon in, shared by all questions of an index. */
export interface Scratch {
  /** By line: weight met. All 0 between two questions. */
  readonly met: Float64Array;
  /** By passage: weight met by its lines together. All 0 between two questions. */
  readonly together: Float64Array;
  /** By key: its first meeting, from 1. All 0 between two questions. */
  readonly slots: Int32Array;
  /** By line and by passage: the last unit that met it. */
  readonly seen: Float64Array;
  readonly isIn: Float64Array;
  /** Counts units, from question to question. */
  stamp: number;
}

export function createScratch(lines: AskedLines, keyCount: number): Scratch {
  const [lineCount, passageCount] = [lines.texts.length, lines.passageCount];
  return {
    met: new Float64Array(lineCount),
    together: new Float64Array(passageCount),
    slots: new Int32Array(keyCount),
    seen: new Float64Array(lineCount),
    isIn: new Float64Array(passageCount),
    stamp: 0,
  };
}

/** A question beside the lines. */
export interface Comparison {
  readonly lines: AskedLines;
  readonly scratch: Scratch;
  readonly units: readonly {
    readonly weight: number;
    readonly isIdle: boolean;
    readonly keys: readonly { readonly key: number; readonly strength: number }[];
  }[];
  /** Weight of all units. */
  readonly whole: number;
  /** Number of the line left out; -1: none. */
  readonly without: number;
}

/** What a first look finds: how much of the question a passage's lines have together, and which two of them are most like it. */
interface Sighting {
  readonly line: number;
  readonly likeness: number;
  second: number;
  secondLikeness: number;
  readonly together: number;
}

export interface Survey {
  /** Passages of the lines that share most with the question, the most alike first. */
  readonly candidates: readonly number[];
  /** By passage; those whose lines share nothing are left out. */
  readonly sightings: ReadonlyMap<number, Sighting>;
}

/** Looks through the lines that share a word with the question, without comparing their order. */
export function survey(comparison: Comparison): Survey {
  const { units, lines, scratch, without, whole } = comparison;
  const { met, seen, together, isIn } = scratch;
  const touched: number[] = [];
  const passages: number[] = [];
  const finding = units.filter(({ isIdle }) => !isIdle);
  // Function words tell lines apart that share a word with the question; alone they find none.
  const inOrder = finding.length > 0 ? [...finding, ...units.filter(({ isIdle }) => isIdle)] : units;
  for (const [place, { weight, keys }] of inOrder.entries()) {
    const finds = place < finding.length || finding.length === 0;
    scratch.stamp += 1;
    // The first of a unit's keys counts most: what has it needs no other.
    for (const { key, strength } of keys) {
      const end = lines.postingStarts[key + 1] ?? 0;
      for (let posting = lines.postingStarts[key] ?? 0; posting < end; posting += 1) {
        const line = lines.postings[posting] ?? 0;
        if (seen[line] === scratch.stamp || line === without) continue;
        if (met[line] === 0) {
          if (!finds) continue;
          touched.push(line);
        }
        seen[line] = scratch.stamp;
        met[line] = (met[line] ?? 0) + weight * strength;
        for (const passage of lines.passages[line] ?? NONE) {
          if (isIn[passage] === scratch.stamp) continue;
          isIn[passage] = scratch.stamp;
          if (together[passage] === 0) passages.push(passage);
          together[passage] = (together[passage] ?? 0) + weight * strength;
        }
      }
    }
  }
  const sightings = new Map<number, Sighting>();
  const likeness = Float64Array.from(
    touched,
    (line) => (2 * (met[line] ?? 0)) / (whole + (lines.lineWeights[line] ?? 0)),
  );
  for (const [at, line] of touched.entries()) {
    for (const passage of lines.passages[line] ?? NONE) {
      see(sightings, passage, line, likeness[at] ?? 0, (together[passage] ?? 0) / whole);
    }
  }
  for (const line of touched) met[line] = 0;
  for (const passage of passages) together[passage] = 0;
  return { candidates: mostAlike(touched, likeness, lines), sightings };
}

const NONE: readonly number[] = [];

function see(
  sightings: Map<number, Sighting>,
  passage: number,
  line: number,
  likeness: number,
  together: number,
): void {
  const known = sightings.get(passage);
  if (!known || likeness > known.likeness) {
    const [second, secondLikeness] = known ? [known.line, known.likeness] : [-1, 0];
    sightings.set(passage, { line, likeness, second, secondLikeness, together });
  } else if (likeness > known.secondLikeness) {
    known.second = line;
    known.secondLikeness = likeness;
  }
}

function mostAlike(touched: readonly number[], likeness: Float64Array, lines: AskedLines): readonly number[] {
  const least = leastOfBest(likeness);
  const best: { readonly line: number; readonly likeness: number }[] = [];
  for (const [at, line] of touched.entries()) {
    const own = likeness[at] ?? 0;
    if (own >= least) best.push({ line, likeness: own });
  }
  best.sort((a, b) => b.likeness - a.likeness || a.line - b.line);
  return [...new Set(best.slice(0, NOMINATED).flatMap(({ line }) => lines.passages[line] ?? NONE))];
}

const STEPS = 256;

/** A likeness that at least as many reach as are nominated, and few more; without sorting thousands. */
function leastOfBest(likeness: Float64Array): number {
  const counts = new Int32Array(STEPS + 1);
  const stepOf = (own: number) => Math.min(STEPS, Math.floor(own * STEPS));
  for (const own of likeness) counts[stepOf(own)] = (counts[stepOf(own)] ?? 0) + 1;
  let count = 0;
  for (let step = STEPS; step > 0; step -= 1) {
    count += counts[step] ?? 0;
    if (count >= NOMINATED) return step / STEPS;
  }
  return Number.MIN_VALUE;
}

/** Where a key of the question stands: its unit, how far it counts, and the next such place (from 1; 0: none). */
interface Meeting {
  readonly unit: number;
  readonly strength: number;
  readonly next: number;
}

/** Compares a question with the two lines of a passage that a survey found most like it. */
export function createLineReader(
  comparison: Comparison,
  { sightings }: Survey,
): (passageIndex: number) => AskedReading {
  const { units, lines, scratch } = comparison;
  const meetings: Meeting[] = [];
  const first = new Map<number, number>();
  for (const [unit, { keys }] of units.entries()) {
    for (const { key, strength } of keys) {
      meetings.push({ unit, strength, next: first.get(key) ?? 0 });
      first.set(key, meetings.length);
    }
  }
  return (passageIndex) => {
    const sighting = sightings.get(passageIndex);
    if (!sighting) return UNASKED;
    for (const [key, place] of first) scratch.slots[key] = place;
    const one = readLine(comparison, meetings, sighting.line);
    const other = sighting.second < 0 ? UNASKED : readLine(comparison, meetings, sighting.second);
    for (const key of first.keys()) scratch.slots[key] = 0;
    const isOneBest = one.likeness >= other.likeness;
    const [best, second] = isOneBest ? [one, other] : [other, one];
    return {
      ...best,
      second: second.likeness,
      together: sighting.together,
      line: lines.texts[isOneBest ? sighting.line : sighting.second] ?? '',
    };
  };
}

/** Compares with one line, word by word. */
function readLine(
  { lines, units, scratch: { slots }, whole }: Comparison,
  meetings: readonly Meeting[],
  line: number,
): AskedReading {
  const met = new Float64Array(units.length);
  const trace = { unit: -1, steps: 0, forward: 0 };
  let ofLine = 0;
  const end = lines.unitStarts[line + 1] ?? 0;
  for (let at = lines.unitStarts[line] ?? 0; at < end; at += 1) {
    let strength = 0;
    let unit = -1;
    for (let key = lines.keyStarts[at] ?? 0; key < (lines.keyStarts[at + 1] ?? 0); key += 1) {
      for (
        let meeting = meetings[(slots[lines.keys[key] ?? 0] ?? 0) - 1];
        meeting;
        meeting = meetings[meeting.next - 1]
      ) {
        const own = meeting.strength;
        if (own > (met[meeting.unit] ?? 0)) met[meeting.unit] = own;
        // Of the same word twice in a question, the one that continues what was met before.
        if (own < strength || (own === strength && meeting.unit !== trace.unit + 1)) continue;
        strength = own;
        unit = meeting.unit;
      }
    }
    ofLine += strength * (lines.unitWeights[at] ?? 0);
    if (unit < 0) continue;
    if (trace.unit >= 0) trace.steps += 1;
    if (trace.unit >= 0 && unit > trace.unit) trace.forward += 1;
    trace.unit = unit;
  }
  let ofQuestion = 0;
  for (let unit = 0; unit < units.length; unit += 1) {
    const weight = units[unit]?.weight ?? 0;
    ofQuestion += weight * (met[unit] ?? 0);
  }
  const shareOfQuestion = ofQuestion / whole;
  const shareOfLine = ofLine / Math.max(lines.lineWeights[line] ?? 0, Number.MIN_VALUE);
  const sum = shareOfQuestion + shareOfLine;
  return {
    ofQuestion: shareOfQuestion,
    ofLine: shareOfLine,
    likeness: sum > 0 ? (2 * shareOfQuestion * shareOfLine) / sum : 0,
    order: trace.steps > 0 ? trace.forward / trace.steps : 0,
    second: 0,
    together: 0,
  };
}

/** A unit's keys that any line has, each with how far it counts. */
export function meetingKeys(
  { keys, everydayFrom }: AskedUnit,
  numbers: ReadonlyMap<string, number>,
): Comparison['units'][number]['keys'] {
  return keys.flatMap((name, at) => {
    const key = numbers.get(name);
    return key === undefined ? [] : [{ key, strength: at === 0 ? 1 : at < everydayFrom ? SYNONYM : EVERYDAY }];
  });
}
