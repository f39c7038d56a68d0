import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/reply/reply.ts';
import { readProgramOptions } from '../../../src/terminal/line/program-options.ts';
import { parseRequest } from '../../../src/terminal/line/parse-request.ts';
import { splitWords, wordsOfArguments } from '../../../src/terminal/line/line-words.ts';
import type { Word } from '../../../src/terminal/line/line-words.ts';
import { TEST_COMMANDS } from '../../support/terminal-commands.ts';
import { en } from '../../../src/words/en.ts';
import { anyText } from '../../support/random-cases.ts';

function parse(words: readonly Word[]): unknown {
  const request = parseRequest(words, TEST_COMMANDS, en);
  return request.kind === 'run' ? [request.command.name, request.input] : request;
}

const typed = (line: string): unknown => parse(splitWords(line));
const given = (...argv: string[]): unknown => parse(wordsOfArguments(argv));

function refusal(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof UserError) return `${error.code}: ${error.message} ${error.hint}`;
    throw error;
  }
  return 'not refused';
}

describe('A line at the prompt', () => {
  it.each([
    ['why did musk leave', { question: 'why did musk leave' }],
    ['ask why did musk leave', { question: 'why did musk leave' }],
    ['/ask why did musk leave', { question: 'why did musk leave' }],
    ['/ASK why', { question: 'why' }],
    ["why didn't he say 'yes'", { question: "why didn't he say 'yes'" }],
    ['did he say "no thank you" to it', { question: 'did he say "no thank you" to it' }],
    ['ask "no thank you"', { question: 'no thank you' }],
    ['ask “no thank you”', { question: 'no thank you' }],
    ['"ask"', { question: 'ask' }],
    ['an "unclosed quote', { question: 'an "unclosed quote' }],
    ['why --private', { question: 'why', private: true }],
    ['why private:yes', { question: 'why', private: true }],
    ['ask why --private=no', { question: 'why', private: false }],
    ['ask question:"why now"', { question: 'why now' }],
    ['at 10:30 on https://x.org/a:b', { question: 'at 10:30 on https://x.org/a:b' }],
    ['question: why', { question: 'question: why' }],
    ['-5 degrees', { question: '-5 degrees' }],
    ['musk -- the founder', { question: 'musk -- the founder' }],
    ['2018', { question: '2018' }],
    ['exit the board', { question: 'exit the board' }],
    ['help me understand', { question: 'help me understand' }],
  ])('%s → /ask', (line, input) => {
    expect(typed(line)).toEqual(['ask', input]);
  });

  it.each([
    ['/timeline from:2018 to:2019 person:"sam altman"', { from: '2018', to: '2019', person: 'sam altman' }],
    ['timeline --from 2018 --person=elon the bid', { from: '2018', person: 'elon', about: 'the bid' }],
    ['/timeline from:nov 2023 to:early 2024', { from: 'nov 2023', to: 'early 2024' }],
    ['/timeline the bid from: last year', { about: 'the bid', from: 'last year' }],
    ['/timeline from:2018 "the bid"', { from: '2018', about: 'the bid' }],
    ['/timeline order:oldest page:2 the bid', { order: 'oldest', page: '2', about: 'the bid' }],
    ['/timeline from:nov 2023 --to 2024 the bid', { from: 'nov 2023', to: '2024', about: 'the bid' }],
    ['/timeline from: 2018', { from: '2018' }],
    ['/timeline person:“sam altman” bid', { person: 'sam altman', about: 'bid' }],
    ['/timeline --person "--sam"', { person: '--sam' }],
    ['/timeline "from:2018"', { about: 'from:2018' }],
    ['/timeline FROM:2018', { from: '2018' }],
    ['/timeline', {}],
  ])('%s', (line, input) => {
    const [command, found] = typed(line) as [string, Record<string, unknown>];
    expect([command, input]).toEqual(['timeline', found]);
  });

  it.each([
    ['exit', { kind: 'exit' }],
    ['/quit', { kind: 'exit' }],
    ['help', { kind: 'help' }],
  ])('%s is a word of the terminal', (line, request) => {
    expect(typed(line)).toEqual(request);
  });

  it('help names a command', () => {
    expect(typed('help timeline')).toMatchObject({ kind: 'help', command: { name: 'timeline' } });
  });

  it.each([
    ['/tiemline', 'unknown-command', 'Did you mean /timeline?'],
    ['/zzzzzz', 'unknown-command', 'There are: /ask, /timeline, /about.'],
    ['/timeline --form 2018', 'unknown-option', 'Did you mean --from?'],
    ['/timeline form:2018', 'unknown-option', 'Did you mean --from?'],
    ['why --why', 'unknown-option', 'It has: --question, --private.'],
    ['about --x', 'unknown-option', 'It has: --private.'],
    ['/timeline --from', 'missing-value', 'First day'],
    ['/timeline from:""', 'missing-value', 'First day'],
    ['/timeline --from --to 2019', 'missing-value', 'First day'],
    ['/timeline from:1 from:2', 'option-twice', 'Give it once'],
    ['ask why question:when', 'option-twice', 'Give it once'],
    ['ask why --private=maybe', 'not-a-flag', 'yes or no'],
    ['about this and that', 'unexpected-words', 'help about'],
  ])('%s is refused with a way on', (line, code, hint) => {
    const said = refusal(() => typed(line));
    expect(said).toContain(`${code}: `);
    expect(said).toContain(hint);
  });

  it('is read or refused, whatever it is', () => {
    const parts = fc.constantFrom(
      '/',
      'ask',
      '--',
      '--from',
      ':',
      '"',
      '“',
      '”',
      '=',
      ' ',
      '\t',
      'from:',
      'x',
      '__proto__',
      'constructor',
    );
    const lines = fc.oneof(
      anyText(),
      fc.array(parts).map((each) => each.join('')),
    );
    fc.assert(
      fc.property(lines, (line) => {
        expect(refusal(() => typed(line))).toMatch(/^(?:not refused|[a-z-]+: )/);
      }),
    );
  });

  it('loses no word of a plain question', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z',.?"]{1,8}$/), { minLength: 2 }), (words) => {
        fc.pre(
          !TEST_COMMANDS.some((command) => command.name === words[0]) &&
            words[0] !== 'help' &&
            !/^".*"$/.test(words.join(' ')),
        );
        expect(typed(words.join(' '))).toEqual(['ask', { question: words.join(' ') }]);
      }),
    );
  });
});

describe('A command line', () => {
  it('takes an argument with blanks as text, whatever it begins with', () => {
    expect(given('why did musk leave')).toEqual(['ask', { question: 'why did musk leave' }]);
    expect(given('ask about it')).toEqual(['ask', { question: 'ask about it' }]);
    expect(given('private: did he say so')).toEqual(['ask', { question: 'private: did he say so' }]);
    expect(given('ask', 'private: did he say so')).toEqual(['ask', { question: 'private: did he say so' }]);
  });

  it('takes values with blanks', () => {
    expect(given('timeline', 'person:sam altman')).toEqual(['timeline', { person: 'sam altman' }]);
    expect(given('timeline', '--person', 'sam altman')).toEqual(['timeline', { person: 'sam altman' }]);
  });

  it('takes all behind “--” as text', () => {
    expect(given('ask', '--', '--private', 'matters')).toEqual(['ask', { question: '--private matters' }]);
  });

  it('splits a whole command in one argument', () => {
    const request = ['timeline', { from: '2018', person: 'sam altman' }];
    expect(given('timeline', 'from:nov', '2023', 'to:2024')).toEqual(['timeline', { from: 'nov 2023', to: '2024' }]);
    expect(given('/timeline from:2018 person:"sam altman"')).toEqual(request);
    expect(given('/timeline from:2018', '--person=sam altman')).toEqual(request);
    expect(given('timeline', '--about', '/ask why')).toEqual(['timeline', { about: '/ask why' }]);
    expect(given('--', '/ask why')).toEqual(['ask', { question: '/ask why' }]);
  });

  it('gives the program’s own options apart', () => {
    expect(
      readProgramOptions(['ask', 'why', '--json', '--corpus', 'other', '--picture=a b.png', '--width', '60']),
    ).toEqual({
      isJson: true,
      corpus: 'other',
      picture: 'a b.png',
      width: 60,
    });
    expect(readProgramOptions(['ask', '--', '--json'])).toEqual({});
  });

  it.each([[['--corpus']], [['--picture', '--json']], [['--width', 'wide']], [['--width=']]])('refuses %j', (argv) => {
    expect(refusal(() => readProgramOptions(argv))).toMatch(/^(?:missing-value|not-a-number): /);
  });
});
