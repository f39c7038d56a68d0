import * as z from 'zod';
import { plainQuestion, type Unanswered, type UnansweredLine } from './unanswered-log.ts';
import { groupByKey } from '../group-by-key.ts';
import { countEach } from '../counts.ts';
import { compareText } from '../text/normalise.ts';

/** Noted questions that say the same. */
export interface QuestionGroup {
  /** As it was typed most often. */
  readonly question: string;
  /** The other ways that it was typed in. */
  readonly others: readonly string[];
  readonly count: number;
  readonly why: ReadonlySet<Unanswered>;
  /** The last day that it was asked on, ISO 8601. */
  readonly lastDay: string;
}

const lineSchema = z.object({
  day: z.string().regex(/^\d{4}-\d\d-\d\d$/),
  why: z.enum(['closest', 'nothing', 'removed']),
  question: z.string().transform(plainQuestion).pipe(z.string().min(1)),
});

/** Reads the lines of a log of unanswered questions; those that are none (cut off, edited by hand) are left out. */
export function readUnanswered(text: string): readonly UnansweredLine[] {
  return text.split('\n').flatMap((line) => {
    const read = lineSchema.safeParse(parseJson(line));
    return read.success ? [read.data] : [];
  });
}

/** Groups noted questions by what `keyOf` gives for them, the most asked first (ties: the latest, then by its words). */
export function groupQuestions(
  lines: readonly UnansweredLine[],
  keyOf: (question: string) => string,
): readonly QuestionGroup[] {
  const byKey = groupByKey(lines.map((line) => [keyOf(line.question) || line.question, line]));
  return [...byKey.values()]
    .map(toGroup)
    .toSorted((a, b) => b.count - a.count || compareText(b.lastDay, a.lastDay) || compareText(a.question, b.question));
}

function toGroup(lines: readonly UnansweredLine[]): QuestionGroup {
  const counts = countEach(lines.map(({ question }) => question));
  const [question = '', ...others] = [...counts].toSorted((a, b) => b[1] - a[1]).map(([words]) => words);
  return {
    question,
    others,
    count: lines.length,
    why: new Set(lines.map(({ why }) => why)),
    lastDay:
      lines
        .map(({ day }) => day)
        .toSorted()
        .at(-1) ?? '',
  };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
