import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedLine, cleanMemberWords, readAskedLine, sharedLine } from '../../../src/discord/message/member-words.ts';
import { readMarkdown } from '../../support/discord/discord-markdown.ts';
import { en } from '../../../src/words/en.ts';
import { anyText } from '../../support/random-cases.ts';

describe('a member’s words in the bot’s own', () => {
  it.each([
    ['who\nwon \t it', 'who won it'],
    ['who \u202Enow\u202C won', 'who now won'],
    ['w\u200Bh\u2060o\uFEFF w\u00ADon', 'who won'],
    ['z\u0301\u0302\u0303\u0304\u0305a', 'z\u0301\u0302a'],
    ['see [the record](https://evil.example/x)', 'see the record'],
    ['join discord.gg/abc now', 'join [invitation] now'],
    ['join https://discord.com/invite/abc', 'join [invitation]'],
    ['<@123> and <@&5> and @everyone in <#7>', '@… and @… and @… in #…'],
    ['<:soup:123> at <t:1700000000:R>', ':soup: at'],
  ])('lose what reorders, hides, leads away or summons: %j', (typed, shown) => {
    expect(cleanMemberWords(typed, en)).toBe(shown);
  });

  it('stand on one small line of at most 100 characters', () => {
    const line = askedLine('why '.repeat(100), en);
    expect(line).toMatch(/^-# “why [^\n]*…”$/);
    expect(line.length).toBeLessThanOrEqual(100 + '-# “”'.length);
  });

  it('are shown as they are, whatever they are', () => {
    fc.assert(
      fc.property(anyText({ maxLength: 80 }), (typed) => {
        const clean = cleanMemberWords(typed, en);
        fc.pre(clean !== '');
        expect(readMarkdown(askedLine(typed, en)).text).toBe(`“${clean}”`);
        expect(readAskedLine(askedLine(typed, en))).toBe(clean);
      }),
    );
  });

  it('have a link to the message that they are from', () => {
    const url = 'https://discord.com/channels/1/2/3';
    expect(askedLine('no soup', en, url)).toBe(`-# “no soup” · [message](${url})`);
  });

  it('are no line if nothing is left of them', () => {
    expect(askedLine('\u200B \n', en)).toBe('');
  });

  it('name who shares, without a ping', () => {
    expect(sharedLine('*Ana* <@12>', en)).toBe('-# Shared by \\*Ana\\* \\@…');
    expect(sharedLine('\u200B', en)).toBe('-# Shared by a member');
  });
});
