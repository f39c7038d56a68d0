import { normalise } from '../../text/normalise.ts';
import type { AskedLine, Corpus, Problem } from '../model.ts';
import { toProblem } from '../problems.ts';

/** An asked line belongs to one block of the corpus: typed as it stands it could not be answered by two. Lines with one key are one question. */
export function checkAsked(corpus: Corpus, keyOf: (question: string) => string): readonly Problem[] {
  const first = new Map<string, { readonly line: AskedLine; readonly block: number }>();
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const [block, { asked }] of corpus.articles.flatMap(({ passages }) => passages).entries()) {
    for (const line of asked) {
      // The rows of a table share their lines.
      const place = `${line.path}:${String(line.line)}`;
      if (seen.has(place)) continue;
      seen.add(place);
      const key = keyOf(line.text);
      const twin = first.get(key);
      if (!twin) first.set(key, { line, block });
      else if (twin.block !== block || wordsOf(twin.line.text) === wordsOf(line.text))
        problems.push(twinProblem(line, twin.line));
    }
  }
  return problems;
}

/** The words of a question, whatever its letter case and punctuation. */
export function wordsOf(text: string): string {
  return normalise(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function twinProblem(asked: AskedLine, twin: AskedLine): Problem {
  const said = wordsOf(twin.text) === wordsOf(asked.text) ? 'stands' : `is asked as “${twin.text}”`;
  const message = `The question “${asked.text}” ${said} in ${twin.path}, line ${String(twin.line)}, too.`;
  return toProblem('asked-twice', asked, message);
}
