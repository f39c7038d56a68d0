import { readFileSync } from 'node:fs';
import * as z from 'zod';
import type { SearchPassage } from '../archive/search/passage-index.ts';
import { addToGroup } from '../group-by-key.ts';

/** A question with the passages that answer it (empty: not known, or none does). */
export interface JudgedQuestion {
  readonly id: string;
  readonly text: string;
  readonly answers: ReadonlySet<string>;
}

const textSchema = z.string().catch('');
const recordSchema = z.object({ _id: z.coerce.string(), title: textSchema, text: textSchema });

/** Passages of a corpus in BEIR's format (`{"_id","title","text"}` a line). The title stands as heading. */
export function readBeirCorpus(path: string): readonly SearchPassage[] {
  return readLines(path).map((line) => {
    const { _id: id, title, text } = recordSchema.parse(JSON.parse(line));
    // Texts without a title have nothing in common: none stands beside another.
    return title === '' ? { id, title, headings: [], section: id, text } : { id, title: '', headings: [title], text };
  });
}

/** Questions in BEIR's format (`{"_id","text"}` a line), with the judgements of a `qrels.tsv` if one is given. */
export function readBeirQuestions(path: string, qrelsPath?: string): readonly JudgedQuestion[] {
  const answers = qrelsPath === undefined ? undefined : readQrels(qrelsPath);
  return readLines(path).map((line) => {
    const { _id: id, text } = recordSchema.parse(JSON.parse(line));
    return { id, text, answers: new Set(answers?.get(id)) };
  });
}

/** Judgements: tab-separated with a heading line (BEIR), or TREC's four columns. */
function readQrels(path: string): ReadonlyMap<string, readonly string[]> {
  const answers = new Map<string, string[]>();
  for (const line of readLines(path)) {
    const [query = '', second = '', third = '', fourth] = line.split(/\s+/);
    const [passage, grade] = fourth === undefined ? [second, third] : [third, fourth];
    if (Number(grade) > 0) addToGroup(answers, query, passage);
  }
  return answers;
}

/** The lines of a file that are not empty. */
export function readLines(path: string): readonly string[] {
  return readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
}
