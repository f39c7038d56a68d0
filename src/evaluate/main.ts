import { writeFileSync } from 'node:fs';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArguments, USAGE, type EvaluateOptions } from './arguments.ts';
import { printConfidence, printMeasures, printRun } from './beir-report.ts';
import { confidenceSources, learnAll, type Curriculum } from './learn.ts';
import { printGolden } from './golden-report.ts';
import { readBeirQuestions } from './beir.ts';
import { loadBeirSet, loadGoldenSet, splitParts, type QuestionSet } from './sets.ts';
import { askLines, askSet, printAblation } from './training.ts';

const lines: string[] = [];
const print = (line: string): void => {
  lines.push(line);
  if (lines.length >= 1000) flush();
};

function flush(): void {
  if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`);
  lines.length = 0;
}

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
    case 'ablate':
      printAblation(
        (await loadCurricula(options)).flatMap(({ asked }) => asked),
        print,
      );
      return;
    case 'train': {
      const text = learnAll(await loadCurricula(options), print);
      writeFileSync(join('src', 'archive', 'weights.ts'), text);
      print('Written to src/archive/search/ranking/weights.ts.');
      return;
    }
  }
}

function beirSet(options: EvaluateOptions): QuestionSet {
  if (options.queries === undefined) throw new Error('--queries FILE is missing.');
  return loadBeirSet(options.corpus, options.queries, options.qrels, options.lexicon);
}

/** What corpora with and without asked lines are learned from: the shipped one with its lines; the same without them and, if given, a set in BEIR's format. */
async function loadCurricula(options: EvaluateOptions): Promise<[Curriculum, Curriculum]> {
  const folder = statSync(options.corpus).isDirectory() ? options.corpus : 'corpus';
  const golden = await loadGoldenSet(folder, options.questions);
  const plain = await loadGoldenSet(folder, options.questions, true);
  const beir = options.queries === undefined ? [] : [beirSet(options)];
  const foreign = beir.flatMap(({ questions }) => questions);
  const unanswerable = options.unanswerable === undefined ? [] : readBeirQuestions(options.unanswerable);
  return [
    {
      name: 'asked',
      asked: [...splitParts(golden).map(askSet), askLines(golden)],
      sources: confidenceSources(golden, foreign),
    },
    {
      name: 'plain',
      asked: [...beir, plain].map(askSet),
      sources: [
        ...confidenceSources(plain, foreign),
        ...beir.flatMap((set) => confidenceSources(set, golden.questions, unanswerable)),
      ],
    },
  ];
}

try {
  await evaluate(parseArguments(process.argv.slice(2)));
  flush();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}\n`);
  process.exitCode = 2;
}
