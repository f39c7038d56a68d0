import { createSpeakers } from '../../src/archive/quotations/speakers.ts';
import { createArchive } from '../../src/archive/archive.ts';
import { createVerifier } from '../../src/archive/check/verifier.ts';
import { ALTERED_SIMILARITY } from '../../src/archive/check/verifier.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { readCorpusFolder } from '../../src/corpus/files/corpus-folder.ts';
import type { Corpus } from '../../src/corpus/model.ts';
import type { CheckCase, Verdict } from './claims-by-rule.ts';
import { makeCheckCases, VERDICTS } from './claims-by-rule.ts';
import { judgeClaims, printClaims, readGoldenClaims } from './golden-claims.ts';

/**
 * Measures `/check` on claims made by rule from a corpus: `npm run evaluate:check [-- --sweep] [-- --misses RULE] [-- DIR]`;
 * on the shipped one also on those made by hand. `--sweep` tries thresholds on one half of the cases (the quotations at even places), and measures the best on the other.
 */
const THRESHOLDS = [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.8];

interface Judged extends CheckCase {
  readonly verdict: Verdict;
  /** The verdict rests on (or, for absent, the nearest three hold) the quotation that the claim was made from. */
  readonly isRightQuote: boolean;
}

const CLAIMS = 'tests/golden/check-claims.jsonl';

const args = process.argv.slice(2);
const folder = args.find((arg, index) => !arg.startsWith('--') && args[index - 1] !== '--misses') ?? 'corpus';
const { files } = await readCorpusFolder(folder);
const { corpus } = readCorpus(files);
const quotes = corpus.articles.flatMap((article) => article.quotes);
const cases = makeCheckCases(quotes, corpus);

if (args.includes('--sweep')) sweep(corpus, cases);
const judged = judge(corpus, cases, ALTERED_SIMILARITY);
printTable(judged);
printMeasures(judged);
const missed = args.includes('--misses') ? (args[args.indexOf('--misses') + 1] ?? '') : undefined;
if (missed !== undefined) printMisses(judged.filter(({ rule }) => rule.startsWith(missed)));
if (folder === 'corpus') {
  printClaims(judgeClaims(createArchive(corpus), readGoldenClaims(CLAIMS)), missed !== undefined, print);
}

function judge(corpus: Corpus, cases: readonly CheckCase[], threshold: number): readonly Judged[] {
  const check = createVerifier(quotes, { alteredSimilarity: threshold });
  const speakers = createSpeakers(corpus);
  return cases.map((each) => {
    const outcome = check(each.claim, each.speaker === undefined ? undefined : speakers.find(each.speaker)?.person);
    const shown =
      outcome.kind === 'absent'
        ? outcome.nearest
        : outcome.kind === 'altered' && outcome.joinedWith
          ? [outcome.quote, outcome.joinedWith]
          : [outcome.quote];
    const isRightQuote = shown.some(({ text }) => each.quote === undefined || text === each.quote.text);
    return { ...each, verdict: outcome.kind, isRightQuote };
  });
}

function sweep(corpus: Corpus, cases: readonly CheckCase[]): void {
  const isOfFirstHalf = ({ quote, claim }: CheckCase): boolean =>
    (quote ? quotes.indexOf(quote) : claim.length) % 2 === 0;
  const [tuning, held] = [cases.filter(isOfFirstHalf), cases.filter((each) => !isOfFirstHalf(each))];
  const scored = THRESHOLDS.map((threshold) => ({
    threshold,
    tuned: macroF1(judge(corpus, tuning, threshold)),
    held: macroF1(judge(corpus, held, threshold)),
  }));
  for (const { threshold, tuned, held: other } of scored) {
    print(`threshold ${threshold.toFixed(2)}  macro F1: tuning half ${percent(tuned)}  other half ${percent(other)}`);
  }
  const best = scored.toSorted((a, b) => b.tuned - a.tuned)[0];
  if (best) print(`best on the tuning half: ${best.threshold.toFixed(2)}\n`);
}

function measuresOf(judged: readonly Judged[], verdict: Verdict) {
  const given = judged.filter((each) => each.verdict === verdict);
  const due = judged.filter((each) => each.expected === verdict);
  const right = given.filter((each) => each.expected === verdict).length;
  const precision = given.length === 0 ? 1 : right / given.length;
  const recall = due.length === 0 ? 1 : right / due.length;
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum, count: due.length };
}

function macroF1(judged: readonly Judged[]): number {
  return VERDICTS.reduce((sum, verdict) => sum + measuresOf(judged, verdict).f1, 0) / VERDICTS.length;
}

function printTable(judged: readonly Judged[]): void {
  print(
    `${'rule'.padEnd(30)}${'due'.padEnd(15)}${VERDICTS.map((each) => each.padStart(14)).join('')}   right quotation`,
  );
  for (const rule of new Set(judged.map((each) => each.rule))) {
    const own = judged.filter((each) => each.rule === rule);
    const counts = VERDICTS.map((verdict) =>
      String(own.filter((each) => each.verdict === verdict).length).padStart(14),
    );
    const right = own.filter((each) => each.isRightQuote).length / own.length;
    const shown = own[0]?.quote === undefined ? '' : percent(right);
    print(`${rule.padEnd(30)}${(own[0]?.expected ?? '').padEnd(15)}${counts.join('')}   ${shown}`);
  }
}

function printMeasures(judged: readonly Judged[]): void {
  print(`\n${'verdict'.padEnd(16)}${'cases'.padStart(8)}${'precision'.padStart(12)}${'recall'.padStart(12)}`);
  for (const verdict of VERDICTS) {
    const { count, precision, recall } = measuresOf(judged, verdict);
    print(
      verdict.padEnd(16) + String(count).padStart(8) + percent(precision).padStart(12) + percent(recall).padStart(12),
    );
  }
}

function printMisses(judged: readonly Judged[]): void {
  for (const { rule, claim, quote, expected, verdict } of judged) {
    if (verdict !== expected) print(`\n${rule}: ${verdict}\n  claim: ${claim}\n  quote: ${quote?.text ?? '-'}`);
  }
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
