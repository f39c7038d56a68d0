import { describe, expect, it } from 'vitest';
import { isSourcedRecord } from '../../../src/corpus/check/passage-rules.ts';
import { checkCorpus } from '../../../src/corpus/check/all-rules.ts';
import { applyStrictness, describeProblems, toProblem, toStrictness } from '../../../src/corpus/problems.ts';
import { bareWords } from '../../../src/corpus/check/quotation-rules.ts';
import type { CorpusFiles } from '../../support/corpus.ts';
import { corpusOf, markdown, read, shippedCorpus } from '../../support/corpus.ts';

const TODAY = '2026-11-22';

/** `severity rule path:line` of everything that is found in a corpus that reads without fault, by the rules of the record. */
function found(files: CorpusFiles): readonly string[] {
  return applyStrictness(checkCorpus(corpusOf(files), TODAY), 'record').map(
    ({ severity, rule, path, line }) => `${severity} ${rule} ${path}:${String(line)}`,
  );
}

/** The same for one Markdown article; its body begins on line 5. */
function foundIn(body: string): readonly string[] {
  return found({ 'a.md': markdown(body) });
}

const SOUND = 'Elon Musk made OpenAI an offer on 10 February 2025.[^ap]';
const quote = (words: string, attribution = 'Elon Musk, post on X, 10 February 2025') =>
  `> ${words}\n>\n> — ${attribution} [^ap]`;

describe('checkCorpus', () => {
  it('finds nothing in a sound article', () => {
    const offer = '## 10 February 2025: an offer';
    expect(foundIn(`${SOUND}\n\n${offer}\n\n${SOUND}\n\n${quote('We will make sure that happens.')}`)).toEqual([]);
  });

  it('finds nothing in the shipped corpus, neither an error nor a warning', async () => {
    const { corpus, problems } = await shippedCorpus();
    expect([...problems, ...checkCorpus(corpus, TODAY)]).toEqual([]);
  });

  it('sorts what it finds by file and line', () => {
    const files = {
      'b.md': markdown('One.[^ap]\n\nHe did.'),
      'a.md': markdown(`${SOUND}\n\nIt was so, and it was said by all of them.`),
    };
    expect(found(files).map((line) => line.split(' ')[2])).toEqual([
      'a.md:7',
      'a.md:7',
      'b.md:5',
      'b.md:7',
      'b.md:7',
      'b.md:7',
    ]);
  });
});

describe('a source', () => {
  it('must be there for each paragraph, list item, table row and quotation', () => {
    const body = `${SOUND}\n\nElon Musk said nothing more about it on that day.\n\n- Musk again, with enough words to stand alone here\n\n| A |\n|---|\n| row |\n\n> Yes.\n>\n> — Elon Musk, 2020`;
    expect(foundIn(body)).toEqual([
      'error passage-without-source a.md:7',
      'error passage-without-source a.md:9',
      'error passage-without-source a.md:13',
      'error passage-without-source a.md:15',
    ]);
  });

  it('is not asked of plain text', () => {
    expect(found({ 'a.txt': 'A title\nElon Musk made OpenAI an offer on a day in February.\n' })).toEqual([]);
  });

  it('must have an address', () => {
    expect(foundIn(`${SOUND}\n\n[^ap]: A paper, "Its page", 10 February 2025`)).toEqual([
      'error source-without-url a.md:7',
    ]);
  });
});

describe('a date', () => {
  it('must not lie in the future, be it of an event, a quotation, a source or asOf', () => {
    const body = `## 23 November 2026: an offer\n\n${SOUND}\n\n${quote('Yes.', 'Elon Musk, 2027')}\n\n[^ap]: A, "b", 1 December 2026, <https://x.com>`;
    expect(found({ 'a.md': markdown(body, 'T', 'asOf: 2026-11-30\n') })).toEqual([
      'error date-in-the-future a.md:3',
      'error date-in-the-future a.md:6',
      'error date-in-the-future a.md:10',
      'error date-in-the-future a.md:14',
    ]);
  });

  it('of this month or this year is no future', () => {
    expect(foundIn(`## November 2026: an offer\n\n${SOUND}\n\n${quote('Yes.', 'Elon Musk, 2026')}`)).toEqual([]);
  });

  it('of an event must not be later than what the article speaks for', () => {
    const body = `## 10 February 2025: an offer\n\n${SOUND}`;
    expect(found({ 'a.md': markdown(body, 'T', 'asOf: 2025-02-09\n') })).toEqual(['error event-after-as-of a.md:6']);
    expect(found({ 'a.md': markdown(body, 'T', 'asOf: February 2025\n') })).toEqual([]);
  });
});

describe('an event', () => {
  const event = (heading: string) => markdown(`## ${heading}\n\n${SOUND}`);

  it('must not stand twice with the same date and title', () => {
    const files = { 'a.md': event('2025: An offer of $97.4 billion'), 'b.md': event('2025: an offer of $97.4bn') };
    expect(found(files)).toEqual(['error event-twice b.md:5']);
  });

  it('must not stand twice with the same date and people and a similar title', () => {
    const files = {
      'a.md': event('10 February 2025: Musk group offers $97.4 billion for OpenAI'),
      'b.md': event('10 February 2025: Musk offers $97.4 billion for OpenAI nonprofit'),
    };
    expect(found(files)).toEqual(['error event-twice b.md:5']);
  });

  it('may have the date or the title of another', () => {
    const files = {
      'a.md': event('10 February 2025: Musk offers $97.4 billion'),
      'b.md': event('10 February 2025: Altman refuses on the same day'),
      'c.md': event('11 February 2025: Musk offers $97.4 billion'),
    };
    expect(found(files)).toEqual([]);
  });
});

describe('a quotation', () => {
  const article = (words: string, attribution?: string) => markdown(`${SOUND}\n\n${quote(words, attribution)}`);

  it('must not stand twice, letter case and punctuation aside', () => {
    const files = { 'a.md': article('No thank you!'), 'b.md': article('“no, thank you”') };
    expect(found(files)).toEqual(['error quotation-twice b.md:7']);
  });

  it('that stands twice with two dates is a warning: people repeat themselves', () => {
    const files = { 'a.md': article('No thank you!'), 'b.md': article('No thank you!', 'Elon Musk, 2020') };
    expect(found(files)).toEqual(['warning quotation-repeated b.md:7']);
  });

  it('may have the words of somebody else', () => {
    const files = { 'a.md': article('No thank you!'), 'b.md': article('No thank you!', 'Sam Altman, 2020') };
    expect(found(files)).toEqual([]);
  });

  it('of five words or more should not be part of another of the same speaker', () => {
    const files = {
      'a.md': article('you can no longer trust them at all'),
      'b.md': article('And so you can no longer trust them at all.'),
      'c.md': article('no longer trust them'),
    };
    expect(found(files)).toEqual(['warning quotation-within-another a.md:7']);
  });

  it('must have a speaker that people.yml knows, by name or alias', () => {
    expect(foundIn(`${SOUND}\n\n${quote('Yes.', 'Nobody Known, 2020')}`)).toEqual(['error unknown-speaker a.md:7']);
    expect(foundIn(`${SOUND}\n\n${quote('Yes.', 'sama, 2020')}`)).toEqual([]);
  });
});

describe('words in quotation marks in the prose', () => {
  const prose = (words: string) => `${SOUND}\n\nElon Musk answered the offer with ${words} on that day.[^ap]`;

  it('should be in a quotation of the corpus', () => {
    expect(foundIn(prose('“a word of his own”'))).toEqual(['warning stray-quotation a.md:7']);
    expect(foundIn(prose('"a word of his own"'))).toEqual(['warning stray-quotation a.md:7']);
  });

  it('may be a part of one, in any article, letter case aside', () => {
    const files = {
      'a.md': markdown(prose('“A WORD of his own,”')),
      'b.md': markdown(quote('It is a word of his own!')),
    };
    expect(found(files)).toEqual([]);
  });

  it('are compared by whole words', () => {
    const files = { 'a.md': markdown(prose('“word”')), 'b.md': markdown(quote('swords')) };
    expect(found(files)).toEqual(['warning stray-quotation a.md:7']);
  });

  it('are reported on the line on which they stand', () => {
    const body = `${SOUND}\n\nElon Musk answered\nthe offer with “a word”\non that day in February.[^ap]`;
    expect(foundIn(body)).toEqual(['warning stray-quotation a.md:8']);
  });
});

describe('a passage', () => {
  const words = (count: number) => `Musk ${'word '.repeat(count - 1).trim()}.[^ap]`;

  it.each(['He', 'She', 'They', 'It', 'This', 'That', 'These', 'His', 'Their', 'The latter', 'Then'])(
    'should not begin with “%s”',
    (pointer) => {
      expect(foundIn(`${pointer} came to OpenAI in 2015 and left it in 2018.[^ap]`)).toEqual([
        'warning bare-pronoun a.md:5',
      ]);
    },
  );

  it.each(['Hester', 'Thematic papers', 'Italy', 'Elon', 'Theo'])('may begin with “%s”', (start) => {
    expect(foundIn(`${start} came to OpenAI in 2015 and left it in 2018.[^ap]`)).toEqual([]);
  });

  it('should not end with a colon', () => {
    expect(foundIn('Elon Musk said on 10 February 2025 what he wanted:[^ap]')).toEqual(['warning open-end a.md:5']);
  });

  it('should not be longer than 130 words', () => {
    expect(foundIn(words(130))).toEqual([]);
    expect(foundIn(words(131))).toEqual(['warning long-passage a.md:5']);
  });

  it('should not be shorter than 8 words, if it is a paragraph', () => {
    expect(foundIn(words(8))).toEqual([]);
    expect(foundIn(words(7))).toEqual(['warning short-passage a.md:5']);
    expect(foundIn(`${SOUND}\n\n- Short item[^ap]`)).toEqual([]);
  });

  it('that is a quotation may begin and end as its speaker did', () => {
    expect(foundIn(`${SOUND}\n\n${quote('They lied.')}`)).toEqual([]);
  });
});

describe('problems', () => {
  it('say what is wrong and what to do', () => {
    const { corpus } = read({ 'a.md': markdown(`He.\n\n${quote('Yes.', 'Nobody, 2030')}`) });
    const problems = checkCorpus(corpus, TODAY);
    expect(problems.length).toBeGreaterThan(3);
    expect(problems.every(({ message, hint }) => message.length > 20 && hint.length > 15)).toBe(true);
  });
});

describe('what is shown of problems', () => {
  const problems = Array.from({ length: 22 }, (_, at) =>
    toProblem('open-end', { path: `${String(at)}.md`, line: 3 }, 'It has no end.'),
  );

  it('are five warnings of a rule, unless all are asked for', () => {
    const lines = describeProblems(problems).split('\n');
    expect(lines[0]).toBe('0.md:3 warning open-end It has no end. — Say what follows, and end with a full stop.');
    expect(lines.slice(5)).toEqual(['… and 17 more warnings of open-end (--all shows them)', '0 errors, 22 warnings']);
    expect(describeProblems(problems, { all: true }).split('\n')).toHaveLength(23);
  });

  it('are all of those that count as errors, by the strictness that was written', () => {
    const errors = (written: Parameters<typeof toStrictness>[0], rule: 'open-end' | 'no-source') =>
      applyStrictness([toProblem(rule, { path: '.' }, '')], toStrictness(written))[0]?.severity === 'error';
    expect(errors('yaml, open-end', 'open-end')).toBe(true);
    expect([errors(true, 'open-end'), errors(true, 'no-source')]).toEqual([false, true]);
    expect([errors('all', 'open-end'), errors(false, 'no-source'), errors(['yaml'], 'no-source')]).toEqual([
      true,
      false,
      false,
    ]);
    expect(describeProblems(applyStrictness(problems, 'all')).split('\n')).toHaveLength(23);
  });
});

describe('sources', () => {
  it('are missing from one article, or from all of them', () => {
    const rules = (files: Record<string, string>) =>
      checkCorpus(read(files).corpus, TODAY).flatMap(({ rule, path }) => (rule === 'no-source' ? [path] : []));
    expect(rules({ 'a.md': '# A\n\nOne.', 'b.md': markdown(SOUND) })).toEqual(['a.md']);
    expect(rules({ 'a.md': '# A\n\nOne.' })).toEqual(['.']);
  });

  it('that a few of many articles name make no record, unless its rules are asked for', () => {
    const few = { 'a.md': '# A\n\nThey came.', 'b.md': '# B\n\nIt fell.', 'c.md': markdown(SOUND) };
    const { corpus } = read(few);
    expect(checkCorpus(corpus, TODAY).map(({ rule, message }) => [rule, message])).toEqual([
      ['no-source', 'Of 3 articles few name a source.'],
    ]);
    const strict = checkCorpus(corpus, TODAY, undefined, isSourcedRecord(corpus, 0));
    expect(strict.map(({ rule }) => rule)).toContain('bare-pronoun');
  });
});

describe('articles', () => {
  it('that say the same are copies', () => {
    const twins = { 'a.md': '# A\n\nOne day.', 'b/a.md': '# A\n\nOne day.', 'c.md': '# C\n\nAnother day.' };
    const found = checkCorpus(read(twins).corpus, TODAY).filter(({ rule }) => rule === 'article-twice');
    expect(found).toMatchObject([{ path: 'b/a.md', message: 'The article says the same as a.md.' }]);
  });
});

describe('bareWords', () => {
  it('leaves letters and digits only, framed by blanks', () => {
    expect(bareWords('  “Don’t—stop: $97.4 Billion!”')).toBe(' dont stop 97 4 billion ');
  });
});
