import type { Corpus, Problem, AskedLine } from '../model.ts';
import { byPlace, toProblem } from '../problems.ts';
import { checkDates, checkEvents } from './event-rules.ts';
import { checkPassages, checkSources, isSourcedRecord } from './passage-rules.ts';
import { checkQuotations, checkStrayQuotations } from './quotation-rules.ts';
import { groupByKey } from '../../group-by-key.ts';
import { bareText } from '../../text/normalise.ts';

/**
 * What an author could mend in a corpus that reads without fault: the rules of docs/corpus-format.md, sorted by path and line.
 * Those for passages that are read without their surroundings are for records: `isRecord`; by default what rests on sources is one.
 * `today`: ISO 8601 day; what is dated later lies in the future.
 * `keyOf`: the same for asked lines that the archive takes for one question; by default those of the same words.
 */
export function checkCorpus(
  corpus: Corpus,
  today: string,
  keyOf: (question: string) => string = bareText,
  isRecord = isSourcedRecord(corpus),
): readonly Problem[] {
  return [
    ...checkSources(corpus, isRecord),
    ...checkDates(corpus, today),
    ...checkEvents(corpus),
    ...checkQuotations(corpus),
    ...checkAsked(corpus, keyOf),
    ...checkTwins(corpus),
    ...(isRecord ? [...checkPassages(corpus), ...checkStrayQuotations(corpus)] : []),
  ].toSorted(byPlace);
}

/** A file that is the same as another, letter by letter, is a copy that was left behind. */
function checkTwins({ articles }: Corpus): readonly Problem[] {
  const byText = groupByKey(articles.map((article) => [article.text, article]));
  return [...byText.values()].flatMap(([first, ...others]) =>
    others.map(({ path }) => {
      return toProblem('article-twice', { path, line: 1 }, `The article says the same as ${first?.path ?? ''}.`);
    }),
  );
}

/** An asked line belongs to one block of the corpus: typed as it stands it could not be answered by two. Lines with one key are one question. */
function checkAsked(corpus: Corpus, keyOf: (question: string) => string): readonly Problem[] {
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
      else if (twin.block !== block || bareText(twin.line.text) === bareText(line.text))
        problems.push(twinProblem(line, twin.line));
    }
  }
  return problems;
}

function twinProblem(asked: AskedLine, twin: AskedLine): Problem {
  const said = bareText(twin.text) === bareText(asked.text) ? 'stands' : `is asked as “${twin.text}”`;
  const message = `The question “${asked.text}” ${said} in ${twin.path}, line ${String(twin.line)}, too.`;
  return toProblem('asked-twice', asked, message);
}
