import { parseArgs } from 'node:util';

/** What `evaluate` is asked to do. Paths are as given. */
export type EvaluateOptions = GoldenOptions | BeirOptions;

/** Measures on a corpus folder. */
interface GoldenOptions {
  readonly mode: 'golden';
  readonly corpus: string;
  readonly questions: string;
  readonly showsMisses: boolean;
  readonly half: 'tuning' | 'reporting' | 'all';
}

/** Answers questions on passages in files of BEIR's format: with run lines, with measures if there are judgements, or with confidences. */
interface BeirOptions {
  readonly mode: 'run' | 'measures' | 'confidence';
  readonly corpus: string;
  readonly queries: string;
  readonly qrels: string | undefined;
  readonly lexicon: string | undefined;
  readonly top: number;
}

/** How the program is called, as `--help` would say it; printed with every mistake in the arguments. */
export const USAGE = `Usage: evaluate [options]
  (none)                       measures on corpus/ with tests/golden/questions.jsonl
  --corpus PATH                a corpus folder, or passages in BEIR's format (.jsonl)
  --questions FILE             questions for a corpus folder
  --half tuning|reporting|all  which of them (default all)
  --misses                     prints each miss, what stood first, and why
  --queries FILE --top N       questions in BEIR's format: prints TREC run lines
  --qrels FILE                 prints measures instead of run lines
  --confidence                 prints each question's outcome and confidence as JSON lines instead
  --lexicon DIR                people.yml and synonyms.yml of a corpus folder (default: none)`;

/** Reads the command line. Throws an Error with a message for the reader on anything unknown. */
export function parseArguments(args: readonly string[]): EvaluateOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      corpus: { type: 'string', default: 'corpus' },
      queries: { type: 'string' },
      qrels: { type: 'string' },
      lexicon: { type: 'string' },
      questions: { type: 'string', default: 'tests/golden/questions.jsonl' },
      half: { type: 'string', default: 'all' },
      top: { type: 'string', default: '10' },
      confidence: { type: 'boolean', default: false },
      misses: { type: 'boolean', default: false },
    },
  });
  const top = Number(values.top);
  if (!Number.isInteger(top) || top < 1) throw new Error(`--top takes a whole number from 1, not "${values.top}".`);
  const { half } = values;
  if (half !== 'tuning' && half !== 'reporting' && half !== 'all')
    throw new Error('--half takes tuning, reporting or all.');
  const { corpus, questions, misses: showsMisses, queries, qrels, lexicon } = values;
  if (queries === undefined) return { mode: 'golden', corpus, questions, showsMisses, half };
  const mode = values.confidence ? 'confidence' : qrels === undefined ? 'run' : 'measures';
  return { mode, corpus, queries, qrels, lexicon, top };
}
