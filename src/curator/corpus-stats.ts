import { loadConfig } from '../config.ts';
import { readCorpusArguments } from './corpus-arguments.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { countOf } from '../text/count-of.ts';
import { readCorpusFolder } from '../corpus/files/corpus-folder.ts';
import { countCorpus, type CorpusStatistics } from '../corpus/statistics.ts';

const USAGE = `Counts what the corpus holds.
Usage: npm run corpus:stats -- [DIR] [--json]
Exit code: 0 counted, 1 the corpus cannot be read, 2 wrong arguments.
`;
const SHOWN_PUBLISHERS = 25;

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const options = readCorpusArguments(args);
  if (!options || options.help) {
    (options ? process.stdout : process.stderr).write(USAGE);
    return options ? 0 : 2;
  }
  const config = loadConfig({ RIFT_CORPUS: options.corpus ?? process.env['RIFT_CORPUS'] });
  if (!config.ok) throw new Error('A corpus path is always readable as configuration.');
  const { files, problems } = await readCorpusFolder(config.config.corpusPath);
  const { corpus } = readCorpus(files);
  if (corpus.articles.length === 0) {
    const reasons = problems.map(({ path, message }) => `${path}: ${message}\n`).join('');
    process.stderr.write(`${reasons}There are no articles to count. npm run check:corpus says why.\n`);
    return 1;
  }
  const statistics = countCorpus(corpus);
  process.stdout.write(options.json ? `${JSON.stringify(statistics, null, 2)}\n` : report(statistics));
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
