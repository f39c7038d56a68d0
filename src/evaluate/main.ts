import { parseArguments, USAGE, type EvaluateOptions } from './arguments.ts';
import { printConfidence, printMeasures, printRun } from './beir-report.ts';
import { printGolden } from './golden-report.ts';
import { loadBeirSet, loadGoldenSet, type QuestionSet } from './question-sets.ts';

const print = (line: string) => void process.stdout.write(`${line}\n`);

async function evaluate(options: EvaluateOptions): Promise<void> {
  switch (options.mode) {
    case 'run': {
      const set = beirSet(options);
      if (options.qrels === undefined) printRun(set, options.top, print);
      else printMeasures(set, print);
      return;
    }
    case 'confidence':
      printConfidence(beirSet(options), print);
      return;
    case 'golden':
      printGolden(await loadGoldenSet(options.corpus, options.questions), options.half, options.showsMisses, print);
      return;
  }
}

function beirSet(options: EvaluateOptions): QuestionSet {
  if (options.queries === undefined) throw new Error('--queries FILE is missing.');
  return loadBeirSet(options.corpus, options.queries, options.qrels, options.lexicon);
}

try {
  await evaluate(parseArguments(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}\n`);
  process.exitCode = 2;
}
