import { createQuestionKeys } from '../archive/search/asked/question-key.ts';
import { runCurator, type CorpusArguments } from './corpus-arguments.ts';
import { checkCorpus } from '../corpus/check/all-rules.ts';
import { byPlace, applyStrictness, toStrictness, describeProblems } from '../corpus/problems.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { countOf } from '../text/numbers.ts';
import { readCorpusFolder } from '../corpus/files/corpus-folder.ts';
import type { Corpus, Problem } from '../corpus/model.ts';
import { describePassedOver, type PassedOver } from '../corpus/files/passed-over.ts';

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

async function main(options: CorpusArguments): Promise<number> {
  const checked = await check(options);
  const { problems } = checked;
  process.stdout.write(options.json ? `${JSON.stringify(problems, null, 2)}\n` : report(checked, options));
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

interface Checked {
  readonly corpus: Corpus;
  readonly problems: readonly Problem[];
  readonly passedOver: readonly PassedOver[];
}

/** All problems at once: of the folder, of each file, and what the rules find in the articles that could be read. */
async function check({ folder, strict }: CorpusArguments): Promise<Checked> {
  const { files, problems, passedOver } = await readCorpusFolder(folder);
  const reading = readCorpus(files, { isFolderReadable: problems.length === 0 });
  const today = new Date().toISOString().slice(0, 10);
  const { corpus } = reading;
  const found = [...problems, ...reading.problems, ...checkCorpus(corpus, today, createQuestionKeys(corpus))];
  return {
    corpus,
    problems: applyStrictness(found, toStrictness(strict ?? reading.strict)).toSorted(byPlace),
    passedOver: [...passedOver, ...reading.passedOver],
  };
}

function report({ corpus, problems, passedOver }: Checked, { folder, all }: CorpusArguments): string {
  const { articles } = corpus;
  const events = articles.flatMap((article) => article.events.filter(({ isFound }) => !isFound));
  const counts = [
    countOf(articles.length, 'article'),
    countOf(articles.flatMap((article) => article.passages).length, 'passage'),
    countOf(events.length, 'marked event'),
    countOf(articles.flatMap((article) => article.quotes).length, 'quotation'),
  ];
  const passed = describePassedOver(passedOver);
  return `${folder}: ${counts.join(', ')}\n${passed}${describeProblems(problems, { all })}\n`;
}
