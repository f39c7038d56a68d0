import { runCurator, type CorpusArguments } from './corpus-arguments.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { countOf } from '../text/numbers.ts';
import { readCorpusFolder } from '../corpus/files/corpus-folder.ts';
import { countCorpus, type CorpusStatistics } from '../corpus/statistics.ts';

const USAGE = `Counts what the corpus holds.
Usage: npm run corpus:stats -- [DIR] [--json]
Exit code: 0 counted, 1 the corpus cannot be read, 2 wrong arguments.
`;
const SHOWN_PUBLISHERS = 25;

process.exitCode = await runCurator(USAGE, main);

async function main({ folder, json }: CorpusArguments): Promise<number> {
  const { files, problems } = await readCorpusFolder(folder);
  const { corpus } = readCorpus(files);
  if (corpus.articles.length === 0) {
    const reasons = problems.map(({ path, message }) => `${path}: ${message}\n`).join('');
    process.stderr.write(`${reasons}There are no articles to count. npm run check:corpus says why.\n`);
    return 1;
  }
  const statistics = countCorpus(corpus);
  process.stdout.write(json ? `${JSON.stringify(statistics, null, 2)}\n` : report(statistics));
  return 0;
}

function report(statistics: CorpusStatistics): string {
  const { articles, passages, words, events, foundEvents, quotations, sources, publishers } = statistics;
  const shown = publishers.slice(0, SHOWN_PUBLISHERS);
  const parts = [
    [countOf(articles, 'article'), countOf(passages, 'passage'), countOf(words, 'word')].join(', '),
    `${countOf(events, 'event')} (and ${String(foundEvents)} found in prose), ${countOf(quotations, 'quotation')}, ${countOf(sources, 'source')}`,
    `${String(statistics.askedLines)} asked lines; passages without any: ${without(statistics)}`,
    table('Events by year', statistics.eventsByYear),
    table('Quotations by speaker', statistics.quotationsBySpeaker),
    table(`Sources by publisher (${String(shown.length)} of ${String(publishers.length)})`, shown),
    `People never mentioned\n  ${statistics.neverMentioned.join(', ') || 'none'}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function without({ withoutLines }: CorpusStatistics): string {
  return withoutLines.map(({ name, count }) => `${name} ${String(count)}`).join(', ') || 'none';
}

function table(title: string, rows: readonly { readonly name: string; readonly count: number }[]): string {
  const width = Math.max(0, ...rows.map(({ count }) => String(count).length));
  return [title, ...rows.map(({ name, count }) => `  ${String(count).padStart(width)}  ${name}`)].join('\n');
}
