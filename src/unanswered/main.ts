import { errorText } from '../error-text.ts';
import { loadLanguage } from '../text/languages/language.ts';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createQuestionKeys } from '../archive/search/asked/question-key.ts';
import { createPassageSearch } from '../archive/search/passage-search.ts';
import { loadConfig, loadVariables } from '../config.ts';
import { runProgram } from '../curator/corpus-arguments.ts';
import { readCorpusFolder } from '../corpus/files/corpus-folder.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { countOf } from '../text/numbers.ts';
import { groupQuestions, readUnanswered } from './question-groups.ts';
import { suggestLines, withArticles, type PasteForm } from './suggested-lines.ts';
import { unansweredFile } from './unanswered-log.ts';

const USAGE = `Groups the questions of UNANSWERED_LOG and shows which passages come nearest, with lines to paste below them.
Usage: npm run unanswered -- [FILE] [--corpus DIR] [--top N] [--pins]
  FILE      the log (else UNANSWERED_LOG)
  --top N   as many groups, the most asked first (else 20)
  --pins    lines for questions.yml in place of comments
Exit code: 0 shown, 1 log or corpus cannot be read, 2 wrong arguments.
`;
const NEAR_PASSAGES = 3;

interface Wishes {
  readonly file: string;
  readonly folder: string;
  readonly top: number;
  readonly form: PasteForm;
}

process.exitCode = await runProgram(USAGE, readWishes, main);

async function main(wishes: Wishes): Promise<number> {
  try {
    process.stdout.write(await report(wishes));
    return 0;
  } catch (error) {
    process.stderr.write(`${errorText(error)}\n`);
    return 1;
  }
}

/** What is wanted; undefined: help. Throws an Error with what is wrong with it. */
async function readWishes(args: string[]): Promise<Wishes | undefined> {
  if (args.includes('--help')) return undefined;
  await loadVariables(resolve('.env'));
  const { RIFT_CORPUS, UNANSWERED_LOG } = process.env;
  const config = loadConfig({ RIFT_CORPUS, UNANSWERED_LOG });
  if (!config.ok) throw new Error(config.problems.map(({ message }) => message).join('\n'));
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      corpus: { type: 'string' },
      top: { type: 'string', default: '20' },
      pins: { type: 'boolean', default: false },
    },
  });
  const [file = config.config.unansweredLog, ...more] = positionals;
  const top = Number(values.top);
  if (file === undefined) throw new Error('There is no log: name the file, or set UNANSWERED_LOG.');
  if (more.length > 0) throw new Error('One file at a time.');
  if (!Number.isInteger(top) || top < 1) throw new Error('--top takes a whole number from 1.');
  const folder = resolve(values.corpus ?? config.config.corpusPath);
  return { file, folder, top, form: values.pins ? 'pins' : 'asked' };
}

async function report({ file, folder, top, form }: Wishes): Promise<string> {
  const lines = readUnanswered(await unansweredFile(file).read());
  if (lines.length === 0) return `No question is noted in ${file}.\n`;
  const { files } = await readCorpusFolder(folder);
  const { corpus } = readCorpus(files);
  if (corpus.articles.length === 0) throw new Error('There are no articles. npm run check:corpus says why.');
  const asker = createPassageSearch(corpus, undefined, await loadLanguage(corpus.language));
  const groups = groupQuestions(lines, createQuestionKeys(corpus));
  const open = groups.filter(({ question, why }) => why.has('removed') || asker.ask(question).kind !== 'answer');
  const shown = open.slice(0, top).map((group) => {
    const near = asker.searchPassages(group.question, NEAR_PASSAGES).map(({ passage }) => passage);
    return suggestLines(group, withArticles(near, corpus), form);
  });
  const answered = groups.length - open.length;
  const summary = `${countOf(lines.length, 'line')}, ${countOf(groups.length, 'different question')}; ${String(answered)} answered by now, ${String(shown.length)} shown.`;
  return `${[summary, ...shown].join('\n\n')}\n`;
}
