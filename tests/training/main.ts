import { errorText } from '../../src/error-text.ts';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readBeirQuestions } from '../../src/evaluate/beir.ts';
import { loadBeirSet, loadGoldenSet } from '../../src/evaluate/question-sets.ts';
import { confidenceSources, learnAll, type Curriculum } from './learn.ts';
import { askLines, askSet, printAblation, splitParts } from './lessons.ts';

const USAGE = `Usage: npm run train -- [options]
  (none)               learns the weights from the tuning halves and writes src/archive/search/ranking/weights.ts
  --ablate             prints what each signal is worth instead
  --corpus FILE --queries FILE --qrels FILE
                       passages and questions in BEIR's format, for corpora without asked lines
  --unanswerable FILE  questions in BEIR's format that have no answer`;
const QUESTIONS = 'tests/golden/questions.jsonl';
const WEIGHTS = join('src', 'archive', 'search', 'ranking', 'weights.ts');

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

function readOptions() {
  return parseArgs({
    options: {
      corpus: { type: 'string' },
      queries: { type: 'string' },
      qrels: { type: 'string' },
      unanswerable: { type: 'string' },
      ablate: { type: 'boolean', default: false },
    },
  }).values;
}

/** What corpora with and without asked lines are learned from: the shipped one with its lines; the same without them and, if given, a set in BEIR's format. */
async function loadCurricula({
  corpus,
  queries,
  qrels,
  unanswerable,
}: ReturnType<typeof readOptions>): Promise<[Curriculum, Curriculum]> {
  const golden = await loadGoldenSet('corpus', QUESTIONS);
  const plain = await loadGoldenSet('corpus', QUESTIONS, true);
  const beir = corpus === undefined || queries === undefined ? [] : [loadBeirSet(corpus, queries, qrels)];
  const foreign = beir.flatMap(({ questions }) => questions);
  const withoutAnswer = unanswerable === undefined ? [] : readBeirQuestions(unanswerable);
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
        ...beir.flatMap((set) => confidenceSources(set, golden.questions, withoutAnswer)),
      ],
    },
  ];
}

try {
  const options = readOptions();
  const curricula = await loadCurricula(options);
  if (options.ablate)
    printAblation(
      curricula.flatMap(({ asked }) => asked),
      print,
    );
  else {
    writeFileSync(WEIGHTS, learnAll(curricula, print));
    print(`Written to ${WEIGHTS}.`);
  }
} catch (error) {
  process.stderr.write(`${errorText(error)}\n\n${USAGE}\n`);
  process.exitCode = 2;
}
