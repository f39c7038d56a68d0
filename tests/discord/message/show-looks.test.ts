import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Look } from '../../../src/corpus/model.ts';
import { renderText } from '../../../src/discord/message/block-text.ts';
import { codeBlock, showLooks } from '../../../src/discord/message/discord-markdown.ts';
import { en } from '../../../src/words/en.ts';
import { readMarkdown } from '../../support/discord/discord-markdown.ts';

const signs = fc
  .array(fc.constantFrom('`', '``', '*', '_', '[', ']', '(', ')', '<@1>', '\\', '||', 'a', ' ', '~~', 'é'), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.join(''));
const pieces = fc.array(fc.tuple(signs, fc.constantFrom('code', 'link', 'plain')), { maxLength: 6 });

describe('words with code and links', () => {
  it('are seen as they are, whatever signs they have', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        let text = '';
        const looks: Look[] = [];
        for (const [words, kind] of parts) {
          const [start, end] = [text.length, text.length + words.length];
          text += `${words}, `;
          if (kind === 'code') looks.push({ kind, start, end });
          if (kind === 'link') looks.push({ kind, start, end, url: 'https://e.example/a' });
        }
        const read = readMarkdown(showLooks(text, looks));
        expect(read.text).toBe(text);
        expect(read.constructs.filter(({ kind }) => kind !== 'code' && kind !== 'link')).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('keep code as code and a link with its address', () => {
    const text = 'Run npm i -g *x* and see the manual page.';
    const looks: readonly Look[] = [
      { kind: 'code', start: 4, end: 16 },
      { kind: 'link', start: 29, end: 40, url: 'https://e.example/m_(1)' },
      { kind: 'code', start: 29, end: 35 },
    ];
    expect(showLooks(text, looks)).toBe('Run `npm i -g *x*` and see the [`manual` page](https://e.example/m_%281%29).');
  });

  it('leave a bare address as one that can be pressed', () => {
    const url = 'https://e.example/a_b?c=*d*';
    expect(showLooks(`See ${url}.`, [{ kind: 'link', start: 4, end: 4 + url.length, url }])).toBe(`See <${url}>.`);
  });

  it('do not hide another address behind the words of one', () => {
    const look: Look = { kind: 'link', start: 0, end: 17, url: 'https://evil.example/' };
    expect(showLooks('https://e.example', [look])).toBe('https\\://e.example');
  });

  it('open nothing but the web', () => {
    expect(showLooks('press', [{ kind: 'link', start: 0, end: 5, url: 'javascript:alert(1)' }])).toBe('press');
  });
});

describe('a block of code', () => {
  const block = (text: string, syntax: string, isCutAfter = false) =>
    renderText({ kind: 'excerpt', syntax, verbatim: { text, isCutBefore: false, isCutAfter, matches: [] } }, en);

  it('stands in a box, with its language, its lines and all of its signs', () => {
    const code = '  "a": `*x*`,\n    // <@1> :smile:';
    expect(block(code, 'rust,ignore')).toBe(`\`\`\`rust\n${code}\n\`\`\``);
    expect(readMarkdown(block(code, 'js {1,3}'))).toEqual({
      text: code,
      constructs: [{ kind: 'code block', text: code }],
    });
  });

  it('says outside the box that it is cut', () => {
    expect(block('a\nb', '', true)).toBe('```\na\nb\n```\n-# …');
  });

  it('is shown like words if Discord would end its box within', () => {
    expect(codeBlock('a ``` b', '')).toBeUndefined();
    expect(readMarkdown(block('a ``` b', '')).text).toContain('a ``` b');
  });
});
