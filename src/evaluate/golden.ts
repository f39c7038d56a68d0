import * as z from 'zod';
import type { SearchPassage } from '../archive/search/passage-index.ts';
import { readLines, type JudgedQuestion } from './beir.ts';
import { given } from '../given.ts';

/** A question about a corpus folder, as `tests/golden/README.md` describes it. */
export interface GoldenQuestion extends JudgedQuestion {
  /** `long`: particular, of the project's own making; `short`: few and general words, as most people type. */
  readonly part: 'long' | 'short';
  readonly kind: string;
  readonly style: string;
  /** Stretches of text that answer it; empty if nothing does. */
  readonly stretches: readonly string[];
  /** Why nothing answers it. */
  readonly unanswerable?: string;
}

const recordSchema = z.strictObject({
  id: z.string(),
  part: z.enum(['long', 'short']).default('long'),
  question: z.string(),
  kind: z.string(),
  style: z.string(),
  answers: z.array(z.string().min(1)).optional(),
  unanswerable: z.string().optional(),
});

/** Reads a question file (JSON lines) and finds the passages that answer each question. Throws on a line that is not in the format. */
export function readGoldenQuestions(path: string, passages: readonly SearchPassage[]): readonly GoldenQuestion[] {
  return readLines(path).map((line) => {
    const { id, part, question, kind, style, answers = [], unanswerable } = recordSchema.parse(JSON.parse(line));
    const right = passages.filter(({ text }) => answers.some((stretch) => text.includes(stretch)));
    return {
      id,
      text: question,
      part,
      kind,
      style,
      stretches: answers,
      answers: new Set(right.map((passage) => passage.id)),
      ...given({ unanswerable }),
    };
  });
}
