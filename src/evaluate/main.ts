import { errorText } from '../error-text.ts';
import { parseArguments, USAGE, type EvaluateOptions } from './arguments.ts';
import { printConfidence, printMeasures, printRun } from './beir-report.ts';
import { printGolden } from './golden-report.ts';
import { loadBeirSet, loadGoldenSet } from './question-sets.ts';

const print = (line: string) => void process.stdout.write(`${line}\n`);

async function evaluate(options: EvaluateOptions): Promise<void> {
  if (options.mode === 'golden') {
    const set = await loadGoldenSet(options.corpus, options.questions);
    return printGolden(set, options.half, options.showsMisses, print);
  }
  const set = loadBeirSet(options.corpus, options.queries, options.qrels, options.lexicon);
  switch (options.mode) {
    case 'run':
      return printRun(set, options.top, print);
    case 'measures':
      return printMeasures(set, print);
    case 'confidence':
      return printConfidence(set, print);
  }
}

try {
  await evaluate(parseArguments(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`${errorText(error)}\n\n${USAGE}\n`);
  process.exitCode = 2;
}
