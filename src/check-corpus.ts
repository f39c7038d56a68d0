import { loadConfig } from './config.ts';
import { readCorpusArguments } from './corpus-arguments.ts';
import { byPlace, checkCorpus } from './corpus/check/check.ts';
import { readCorpus } from './corpus/corpus.ts';
import { describeProblems } from './corpus/describe-problems.ts';
import { readCorpusFolder } from './corpus/folder.ts';
import type { Corpus, Problem } from './corpus/model.ts';

const USAGE = `Checks the corpus and prints what is wrong: file:line, severity, rule, message, what to do.
Usage: npm run check:corpus -- [--corpus DIR] [--json]
Exit code: 0 no errors (warnings may be there), 1 errors, 2 wrong arguments.
`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const options = readCorpusArguments(args);
  if (!options || options.help) {
    (options ? process.stdout : process.stderr).write(USAGE);
    return options ? 0 : 2;
  }
  const { corpus, problems } = await findProblems(options.corpus);
  process.stdout.write(options.json ? `${JSON.stringify(problems, null, 2)}\n` : report(corpus, problems));
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** All problems at once: of the folder, of each file, and what the rules find in the articles that could be read. */
async function findProblems(folder: string | undefined): Promise<{ corpus: Corpus; problems: readonly Problem[] }> {
  const config = loadConfig({ RIFT_CORPUS: folder ?? process.env['RIFT_CORPUS'] });
  if (!config.ok) throw new Error('A corpus path is always readable as configuration.');
  const { files, problems } = await readCorpusFolder(config.config.corpusPath);
  const reading = readCorpus(files, { isFolderReadable: problems.length === 0 });
  const today = new Date().toISOString().slice(0, 10);
  const found = [...problems, ...reading.problems, ...checkCorpus(reading.corpus, today)];
  return { corpus: reading.corpus, problems: found.toSorted(byPlace) };
}

function report({ articles }: Corpus, problems: readonly Problem[]): string {
  const count = (name: string, things: readonly unknown[]): string => `${String(things.length)} ${name}`;
  const marked = articles.flatMap((article) => article.events.filter(({ isFound }) => !isFound));
  const counts = [
    count('articles', articles),
    count(
      'passages',
      articles.flatMap((article) => article.passages),
    ),
    count('marked events', marked),
    count(
      'quotations',
      articles.flatMap((article) => article.quotes),
    ),
  ];
  return `${counts.join(', ')}\n${describeProblems(problems)}\n`;
}
