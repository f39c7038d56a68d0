import { createQuestionKeys } from '../archive/search/asked/question-key.ts';
import { runCurator, type CorpusArguments } from './corpus-arguments.ts';
import { checkCorpus } from '../corpus/check/all-rules.ts';
import { isSourcedRecord } from '../corpus/check/passage-rules.ts';
import { byPlace, applyStrictness, toStrictness, describeProblems } from '../corpus/problems.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { countOf } from '../text/numbers.ts';
import { readCorpusFolder } from '../corpus/files/corpus-folder.ts';
import type { Corpus } from '../corpus/model.ts';
import { describePassedOver } from '../corpus/files/passed-over.ts';

const USAGE = `Checks a folder of articles and prints what is odd: file:line, severity, rule, message, what to do.
An error keeps its file from being served; all else is a warning.
Usage: npm run check:corpus -- [DIR] [--strict[=all|RULE,RULE]] [--all] [--json]
  DIR        the folder; without it RIFT_CORPUS, else the articles that come with Rift (--corpus DIR is the same)
  --strict   warnings of the rules of a sourced record count as errors; =all: those of all rules; =RULE,RULE: of these
  --all      shows every warning, however many there are of one rule
  --json     all of them as an array, for editors
Exit code: 0 no errors (warnings may be there), 1 errors, 2 wrong arguments.
`;

process.exitCode = await runCurator(USAGE, main, ['strict', 'all']);

/** All problems at once: of the folder, of each file, and what the rules find in the articles that could be read. */
async function main({ folder, strict, json, all }: CorpusArguments): Promise<number> {
  const { files, problems: unread, passedOver } = await readCorpusFolder(folder);
  const reading = readCorpus(files, { isFolderReadable: unread.length === 0 });
  const { corpus } = reading;
  const today = new Date().toISOString().slice(0, 10);
  const strictness = toStrictness(strict ?? reading.strict);
  // Who asks for a record's rules has one, however little of it is sourced yet.
  const isRecord = isSourcedRecord(corpus, strictness === 'none' ? undefined : 0);
  const found = [...unread, ...reading.problems, ...checkCorpus(corpus, today, createQuestionKeys(corpus), isRecord)];
  const problems = applyStrictness(found, strictness).toSorted(byPlace);
  const passed = describePassedOver([...passedOver, ...reading.passedOver]);
  const report = `${folder}: ${contentsOf(corpus)}\n${passed}${describeProblems(problems, { all })}\n`;
  process.stdout.write(json ? `${JSON.stringify(problems, null, 2)}\n` : report);
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function contentsOf({ articles }: Corpus): string {
  const events = articles.flatMap((article) => article.events.filter(({ isFound }) => !isFound));
  return [
    countOf(articles.length, 'article'),
    countOf(articles.flatMap(({ passages }) => passages).length, 'passage'),
    countOf(events.length, 'marked event'),
    countOf(articles.flatMap(({ quotes }) => quotes).length, 'quotation'),
  ].join(', ');
}
