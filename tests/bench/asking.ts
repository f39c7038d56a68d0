import MiniSearch from 'minisearch';
import { ask } from '../../commands/ask.ts';
import { ms, sample, share, timeOf, times, type Row } from './figures.ts';
import { goldenQuestions, openRecord } from './record.ts';

/** `/ask` and MiniSearch as people set it, the same question to each in turn, over the same passages. */
export async function measureAsking(): Promise<readonly Row[]> {
  const context = await openRecord();
  const engine = new MiniSearch<{ id: number; heading: string; text: string }>({
    fields: ['heading', 'text'],
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { heading: 2 } },
  });
  const passages = context.archive.corpus.articles.flatMap((article) => article.passages);
  engine.addAll(passages.map(({ headingPath, text }, id) => ({ id, heading: headingPath.join(' '), text })));
  const questions = sample(goldenQuestions(), 400);
  const run = (question: string) => ({
    rift: timeOf(() => ask.run({ question }, context)),
    other: timeOf(() => engine.search(question)),
  });
  questions.forEach(run);
  const measured = questions.map(run);
  return [0.5, 0.99].map((part) => {
    const [rift, other] = [
      share(
        measured.map(({ rift }) => rift),
        part,
      ),
      share(
        measured.map(({ other }) => other),
        part,
      ),
    ];
    return {
      what: `\`/ask\` in process, p${String(part * 100)}`,
      against: 'MiniSearch (prefix, fuzzy 0.2), same passages and questions',
      ratio: times(rift / other),
      figures: `${ms(rift)} : ${ms(other)}`,
    };
  });
}
