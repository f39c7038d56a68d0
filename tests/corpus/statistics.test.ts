import { describe, expect, it } from 'vitest';
import { countCorpus } from '../../src/corpus/statistics.ts';
import { corpusOf, markdown, shippedCorpus } from '../support/corpus.ts';

const QUOTE = (speaker: string, words: string) => `> ${words}\n>\n> — ${speaker}, 2020 [^ap]`;

describe('countCorpus', () => {
  const statistics = countCorpus(
    corpusOf({
      'a.md': markdown(
        `## 2025: one\n\nElon Musk came.[^ap]\n\n${QUOTE('Elon Musk', 'Yes.')}\n\n${QUOTE('elon', 'No.')}`,
      ),
      'b.md': markdown(`## early 2018: two\n\nText.[^ap]\n\n## 2025: three\n\n${QUOTE('Sam Altman', 'Maybe.')}`),
    }),
  );

  it('counts articles, passages, events, quotations and each source once', () => {
    expect(statistics).toMatchObject({
      articles: 2,
      passages: 5,
      events: 3,
      foundEvents: 0,
      quotations: 3,
      sources: 1,
    });
  });

  it('counts events by year in order of years', () => {
    expect(statistics.eventsByYear).toEqual([
      { name: '2018', count: 1 },
      { name: '2025', count: 2 },
    ]);
  });

  it('counts quotations under the name of people.yml, the busiest first', () => {
    expect(statistics.quotationsBySpeaker).toEqual([
      { name: 'Elon Musk', count: 2 },
      { name: 'Sam Altman', count: 1 },
    ]);
  });

  it('counts sources by publisher and names people whom no passage names', () => {
    expect(statistics.publishers).toEqual([{ name: 'Associated Press', count: 1 }]);
    expect(statistics.neverMentioned).toEqual(['OpenAI']);
  });
});

describe('the shipped corpus', async () => {
  const { corpus, problems } = await shippedCorpus();
  const statistics = countCorpus(corpus);

  it('reads without a problem', () => {
    expect(problems).toEqual([]);
  });

  it('tells at least 260 events and 260 quotations', () => {
    expect(statistics.events).toBeGreaterThanOrEqual(260);
    expect(statistics.quotations).toBeGreaterThanOrEqual(260);
  });

  it('names everybody of people.yml and knows every speaker', () => {
    expect(statistics.neverMentioned).toEqual([]);
    const speakers = corpus.articles.flatMap(({ quotes }) => quotes.map(({ speakerId }) => speakerId));
    expect(speakers).not.toContain(undefined);
  });

  it('gives every speaker a colour and a side, and every article a summary and its last day', () => {
    const speakers = new Set(corpus.articles.flatMap(({ quotes }) => quotes.map(({ speakerId }) => speakerId)));
    const plain = corpus.people.filter(({ id, colour, side }) => speakers.has(id) && !(colour && side));
    expect(plain.map(({ name }) => name)).toEqual([]);
    expect(corpus.articles.filter(({ summary, asOf }) => !(summary && asOf)).map(({ id }) => id)).toEqual([]);
  });

  it('gives each pair of main speakers colours that differ', () => {
    const main = ['elon-musk', 'sam-altman', 'openai', 'yvonne-gonzalez-rogers', 'ilya-sutskever', 'greg-brockman'];
    const colours = corpus.people.filter(({ id }) => main.includes(id)).map(({ colour }) => colour);
    expect(new Set(colours).size).toBe(main.length);
  });
});
