import { readFileSync } from 'node:fs';
import type { SearchPassage } from '../archive/search/passage-index.ts';

/** A question with the passages that answer it (empty: not known, or none does). */
export interface JudgedQuestion {
  readonly id: string;
  readonly text: string;
  readonly answers: ReadonlySet<string>;
}

/** Passages of a corpus in BEIR's format (`{"_id","title","text"}` a line). The title stands as heading. */
export function readBeirCorpus(path: string): readonly SearchPassage[] {
  return readLines(path).map((line) => {
    const record = JSON.parse(line) as { readonly _id: unknown; readonly title?: unknown; readonly text?: unknown };
    const title = typeof record.title === 'string' ? record.title : '';
    return {
      id: String(record._id),
      title: '',
      headings: title === '' ? [] : [title],
      // Texts without a title have nothing in common: none stands beside another.
      ...(title === '' ? { section: String(record._id) } : {}),
      text: typeof record.text === 'string' ? record.text : '',
    };
  });
}

/** Questions in BEIR's format (`{"_id","text"}` a line), with the judgements of a `qrels.tsv` if one is given. */
export function readBeirQuestions(path: string, qrelsPath?: string): readonly JudgedQuestion[] {
  const answers = qrelsPath === undefined ? new Map<string, Set<string>>() : readQrels(qrelsPath);
  return readLines(path).map((line) => {
    const record = JSON.parse(line) as { readonly _id: unknown; readonly text?: unknown };
    const id = String(record._id);
    return { id, text: typeof record.text === 'string' ? record.text : '', answers: answers.get(id) ?? new Set() };
  });
}

/** Judgements: tab-separated with a heading line (BEIR), or TREC's four columns. */
function readQrels(path: string): Map<string, Set<string>> {
  const answers = new Map<string, Set<string>>();
  for (const line of readLines(path)) {
    const columns = line.split(/\s+/);
    const [query = '', second = '', third = '', fourth] = columns;
    const [passage, grade] = fourth === undefined ? [second, third] : [third, fourth];
    if (!(Number(grade) > 0)) continue;
    const known = answers.get(query) ?? new Set<string>();
    known.add(passage);
    answers.set(query, known);
  }
  return answers;
}

/** The lines of a file that are not empty. */
export function readLines(path: string): readonly string[] {
  return readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
}
