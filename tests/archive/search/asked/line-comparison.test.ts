import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAskedTermReader } from '../../../../src/archive/search/asked/asked-terms.ts';
import {
  AKIN,
  compareTerms,
  findTerm,
  type ComparedQuestion,
} from '../../../../src/archive/search/asked/compared-question.ts';
import { nominate } from '../../../../src/archive/search/asked/line-comparison.ts';
import {
  indexLines,
  openLines,
  packSegmentLines,
  readLinesOf,
  type AskedLines,
} from '../../../../src/archive/search/asked/line-index.ts';
import { createWorkspace } from '../../../../src/archive/search/asked/workspace.ts';
import { compileLexicon } from '../../../../src/archive/search/index/lexicon.ts';

const CONCEPTS = compileLexicon({
  people: [{ name: 'Ada Miller', aliases: ['ada', 'the miller'] }],
  synonyms: [
    ['pier', 'jetty'],
    ['broke', 'ruined', 'pulled down'],
    ['storm', 'jetty', 'gale'],
  ],
});
/** Names, words that mean the same in two senses, function words, question words, everyday words, one that no line has. */
const WORDS = 'ada pier jetty broke ruined storm gale lamp who why did the of quit leave fire dismissed keeper'.split(
  ' ',
);

const text = (words: readonly string[], maxLength: number) =>
  fc.array(fc.constantFrom(...words), { minLength: 1, maxLength }).map((each) => each.join(' '));
const corpora = fc.array(fc.array(text(WORDS, 6), { maxLength: 4 }), { minLength: 1, maxLength: 30 });
const questions = text([...WORDS, 'zeppelin'], 8);

function linesOf(passages: readonly (readonly string[])[]): AskedLines {
  const read = readLinesOf(
    passages.map((asked) => ({ asked })),
    createAskedTermReader(CONCEPTS, true),
  );
  return openLines(indexLines(packSegmentLines(read), passages.length).lines);
}

function compared(question: string, lines: AskedLines): ComparedQuestion {
  const terms = compareTerms(createAskedTermReader(CONCEPTS, false)(question).map((term) => findTerm(term, lines)));
  return { terms, whole: terms.reduce((sum, { weight }) => sum + weight, 0), without: -1 };
}

/** Compares one line word by word. */
function likeness({ terms, whole }: ComparedQuestion, line: number, lines: AskedLines): number {
  const words = lines.terms.items.subarray(lines.terms.starts[line], lines.terms.starts[line + 1]);
  const shared = terms
    .map(({ own, akin, weight, ...term }) => {
      const strength = own.some((word) => words.includes(word))
        ? 1
        : akin.some((word) => words.includes(word))
          ? AKIN
          : 0;
      return { ...term, met: strength * weight };
    })
    .filter(({ met }) => met > 0)
    .sort((a, b) => a.bit - b.bit);
  const isFound = shared.some(({ isIdle }) => !isIdle) || terms.every(({ isIdle }) => isIdle);
  return isFound ? (2 * shared.reduce((sum, { met }) => sum + met, 0)) / (whole + (lines.lineWeights[line] ?? 0)) : 0;
}

/** What comes first where every line is compared. */
function nominateFromAll(question: ComparedQuestion, lines: AskedLines, most: number): readonly number[] {
  const best = Array.from({ length: lines.texts.size }, (_, line) => ({
    line,
    likeness: likeness(question, line, lines),
  }))
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness || a.line - b.line)
    .slice(0, most);
  const { items, starts } = lines.passages;
  return [...new Set(best.flatMap(({ line }) => [...items.subarray(starts[line], starts[line + 1])]))];
}

describe('nominating passages by their lines', () => {
  it('gives the same, in the same order, as if every line were compared', () => {
    fc.assert(
      fc.property(
        corpora,
        fc.array(questions, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 1, max: 6 }),
        (passages, asked, most) => {
          const lines = linesOf(passages);
          const room = createWorkspace(lines);
          for (const question of asked.map((each) => compared(each, lines))) {
            expect(nominate(question, room, most)).toEqual(nominateFromAll(question, lines, most));
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
