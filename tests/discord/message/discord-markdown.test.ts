import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bold,
  escapeText,
  link,
  markRanges,
  quoteLines,
  linkTarget,
} from '../../../src/discord/message/discord-markdown.ts';
import { readMarkdown } from '../../support/discord/discord-markdown.ts';
import { en } from '../../../src/words/en.ts';

const SNIPPETS = [
  '<@1200000000000000001>',
  '<#12>',
  '<@&12>',
  '@everyone',
  '@here',
  '<:smile:12>',
  ':smile:',
  '<t:1543392060:R>',
  '</ask:12>',
  '<id:customize>',
  'https://evil.example/a_b_c',
  '<https://evil.example>',
  '[words](https://evil.example)',
  '**bold**',
  '__under__',
  '~~gone~~',
  '||hidden||',
  '`code`',
  '```\nblock\n```',
  '\n# heading',
  '\n-# small',
  '\n> quote',
  '\n>>> quotes',
  '\n- item',
  '\n12. item',
  '\n 3) item',
  '\\',
  '\n',
  ' ',
  '97.4',
  'é',
  '😀',
];

const SIGNS = '\\`*_~|<>[]()@:#-+.!1a '.split('');

const hostile = fc
  .array(fc.oneof(fc.constantFrom(...SNIPPETS), fc.constantFrom(...SIGNS), fc.string()), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''));

describe('escapeText', () => {
  it('shows every text as it is', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(readMarkdown(escapeText(text))).toEqual({ text, constructs: [] });
      }),
      { numRuns: 3_000 },
    );
  });

  it('adds nothing to plain sentences', () => {
    const text = 'Musk offered $97.4 billion (in cash), he said; OpenAI refused.';
    expect(escapeText(text)).toBe(text);
  });

  it.each(SNIPPETS)('leaves nothing to interpret in %j', (snippet) => {
    expect(readMarkdown(escapeText(snippet)).constructs).toEqual([]);
  });
});

describe('markRanges', () => {
  it('makes the ranges bold and nothing else, and keeps every character', () => {
    const ranges = fc.array(fc.tuple(fc.nat(60), fc.nat(20)));
    fc.assert(
      fc.property(hostile, ranges, (text, spans) => {
        const matches = spans
          .map(([start, length]) => ({ start, end: start + length }))
          .sort((a, b) => a.start - b.start);
        const read = readMarkdown(markRanges(text, matches));
        expect(read.text).toBe(text);
        expect(read.constructs.filter(({ kind }) => kind !== 'bold')).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('joins words with only blanks between them', () => {
    const text = 'the board fired him';
    const matches = [
      { start: 4, end: 9 },
      { start: 10, end: 15 },
    ];
    expect(markRanges(text, matches)).toBe('the **board fired** him');
  });
});

describe('quoteLines', () => {
  it('quotes every line of a text and shows it as it is', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const read = readMarkdown(quoteLines(escapeText(text)));
        expect(read.text).toBe(text);
        expect(new Set(read.constructs.map(({ kind }) => kind))).toEqual(new Set(['quote']));
      }),
    );
  });
});

it('bold keeps blanks outside', () => {
  expect(bold(' a \n b')).toBe(' **a** \n **b**');
});

describe('link', () => {
  it('shows its words as they are, whatever they are', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const read = readMarkdown(link(text, 'https://example.org/a(b)_c', en));
        expect(read.text.replace(/\s+/g, ' ')).toContain(text.replace(/\s+/g, ' '));
        expect(read.constructs.map(({ kind }) => kind)).toEqual(['link']);
      }),
    );
  });

  it.each(['javascript:alert(1)', 'ftp://example.org', 'not an address', 'discord://x', ''])(
    'leaves out the address %j',
    (url) => {
      expect(link('words', url, en)).toBe('words');
    },
  );

  it('keeps an address whole', () => {
    expect(linkTarget('https://example.org/a_(b)?c=d e')).toBe('https://example.org/a_%28b%29?c=d%20e');
  });
});
