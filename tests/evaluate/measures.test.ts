import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../src/evaluate/arguments.ts';
import { printRun } from '../../src/evaluate/beir-report.ts';
import { areaUnderRoc, isForTuning, measure, percentile } from '../../src/evaluate/measures.ts';
import { learnWeights } from '../training/learn-weights.ts';
import { compileLexicon, EMPTY_LEXICON } from '../../src/archive/search/index/lexicon.ts';
import { createPassageIndex } from '../../src/archive/search/passage-index.ts';
import { SIGNAL_NAMES, type SignalName } from '../../src/archive/search/ranking/signals.ts';

describe('measures', () => {
  it('count first places, the first five, and reciprocal ranks to the tenth', () => {
    expect(measure([0, 1, 9, 10, -1])).toEqual({
      count: 5,
      rightAtOne: 0.2,
      rightAtFive: 0.4,
      reciprocalRank: (1 + 0.5 + 0.1) / 5,
    });
  });

  it('tell how well a score parts two groups', () => {
    expect(areaUnderRoc([3, 4], [1, 2])).toBe(1);
    expect(areaUnderRoc([1], [1])).toBe(0.5);
    expect(areaUnderRoc([1, 3], [2])).toBe(0.5);
  });

  it('take percentiles', () => {
    expect(percentile([4, 1, 3, 2], 0.5)).toBe(3);
    expect(percentile([], 0.99)).toBe(0);
  });

  it('split questions by the hash of their id', () => {
    expect(['g001', 'g002', 'g003', 'g004'].map(isForTuning)).toEqual([true, true, false, true]);
  });
});

describe('learning', () => {
  const signals = (bm25InContext: number, holdsKind: number) =>
    ({ ...Object.fromEntries(SIGNAL_NAMES.map((name) => [name, 0])), bm25InContext, holdsKind }) as Record<
      SignalName,
      number
    >;

  it('gives weight to the signal that tells right from wrong', () => {
    const lesson = {
      weight: 1,
      candidates: [
        { signals: signals(1, 0.5), isRight: true },
        { signals: signals(0, 0.5), isRight: false },
      ],
    };
    const weights = learnWeights([lesson, lesson], ['bm25InContext', 'holdsKind']);
    expect(weights.bm25InContext).toBeGreaterThan(1);
    expect(Math.abs(weights.holdsKind)).toBeLessThan(0.01);
  });

  it('heeds a lesson by its weight where two disagree', () => {
    const lesson = (isFirstRight: boolean, weight: number) => ({
      weight,
      candidates: [
        { signals: signals(1, 0), isRight: isFirstRight },
        { signals: signals(0, 0), isRight: !isFirstRight },
      ],
    });
    expect(learnWeights([lesson(true, 3), lesson(false, 1)], ['bm25InContext']).bm25InContext).toBeGreaterThan(0);
    expect(learnWeights([lesson(true, 1), lesson(false, 3)], ['bm25InContext']).bm25InContext).toBeLessThan(0);
  });
});

describe('the command line', () => {
  it('prints TREC run lines and nothing else but comments', () => {
    const passages = [
      { id: 'd1', title: '', headings: ['Boards'], text: 'Musk left the board.' },
      { id: 'd2', title: '', headings: [], text: 'A trial.' },
    ];
    const index = createPassageIndex(passages, compileLexicon(EMPTY_LEXICON));
    const lines: string[] = [];
    const questions = [{ id: 'q1', text: 'who left the board', answers: new Set<string>() }];
    printRun({ name: 'x', index, asOf: undefined, questions, buildMs: 1 }, 10, (line) => lines.push(line));
    expect(lines[0]).toMatch(/^q1 Q0 d1 1 -?\d+\.\d+ rift$/);
    expect(lines.slice(1).every((line) => line.startsWith('# '))).toBe(true);
  });

  it('measures on a folder, or answers the questions of a file', () => {
    const modes = [[], ['--queries', 'q'], ['--queries', 'q', '--qrels', 'r'], ['--queries', 'q', '--confidence']];
    expect(modes.map((args) => parseArguments(args).mode)).toEqual(['golden', 'run', 'measures', 'confidence']);
  });

  it('refuses what it does not know', () => {
    expect(() => parseArguments(['--half', 'best'])).toThrow('--half');
    expect(() => parseArguments(['--top', 'many'])).toThrow('--top');
    expect(() => parseArguments(['--nonsense'])).toThrow('nonsense');
  });
});
