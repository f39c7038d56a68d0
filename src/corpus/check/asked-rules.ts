import { normalise } from '../../text/normalise.ts';
import type { AskedLine, Corpus, Problem } from '../model.ts';

/** An asked line belongs to one block of the corpus: typed as it stands it could not be answered by two. */
export function checkAsked(corpus: Corpus): readonly Problem[] {
  const first = new Map<string, AskedLine>();
  const problems: Problem[] = [];
  for (const { passages } of corpus.articles) {
    const seen = new Set<string>();
    for (const asked of passages.flatMap((passage) => passage.asked)) {
      // The rows of a table share their lines.
      const place = `${asked.path}:${String(asked.line)}`;
      if (seen.has(place)) continue;
      seen.add(place);
      const key = wordsOf(asked.text);
      const twin = first.get(key);
      if (!twin) first.set(key, asked);
      else problems.push(twinProblem(asked, twin));
    }
  }
  return problems;
}

function wordsOf(text: string): string {
  return normalise(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function twinProblem({ path, line, text }: AskedLine, twin: AskedLine): Problem {
  return {
    severity: 'warning',
    rule: 'asked-twice',
    path,
    line,
    message: `The question “${text}” stands in ${twin.path}, line ${String(twin.line)}, too.`,
    hint: 'Leave it with the passage that answers it best.',
  };
}
