import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { checkCorpus } from '../../src/corpus/check/all-rules.ts';
import { countCorpus } from '../../src/corpus/statistics.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';

const RULES = `
alias-clash article-name-twice asked-empty asked-too-long asked-twice asked-without-block bare-pronoun broken-link
date-in-the-future empty-article event-after-as-of event-twice file-too-large file-unreadable folder-unreadable
footnote-twice footnote-undefined footnote-unused front-matter front-matter-value heading-not-event long-passage mdx
no-articles no-folder no-permission no-source not-utf-8 open-end passage-without-source pin-finds-nothing
quotation-repeated quotation-twice quotation-within-another quote-attribution short-passage source-form
source-without-url stray-quotation text-left-out unknown-key unknown-side unknown-speaker yaml
`
  .trim()
  .split(/\s+/);

const guide = await readFile(new URL('../../docs/corpus-format.md', import.meta.url), 'utf8');

/** The first block of code below a heading of the guide. */
function example(heading: string): string {
  const below = guide.slice(guide.indexOf(`## ${heading}\n`));
  return /```\w+\n(.*?)```/s.exec(below)?.[1] ?? '';
}

describe('the worked example of docs/corpus-format.md', () => {
  const reading = readCorpus([
    { path: 'the-bakery.md', text: example('A worked example') },
    { path: 'people.yml', text: example('people.yml') },
    { path: 'synonyms.yml', text: example('synonyms.yml') },
    { path: 'corpus.yml', text: example('corpus.yml') },
  ]);

  it('reads and passes every check', () => {
    expect([...reading.problems, ...checkCorpus(reading.corpus, '2026-01-01')]).toEqual([]);
  });

  it('comes to what the guide says', () => {
    expect(countCorpus(reading.corpus)).toMatchObject({ passages: 4, events: 1, quotations: 1, sources: 2 });
  });
});

describe('docs/corpus-format.md', () => {
  it.each(RULES)('explains the rule %s', (rule) => {
    expect(guide).toContain(`\`${rule}\``);
  });
});
