import { stripVTControlCharacters } from 'node:util';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Reply } from '../../../src/reply/reply.ts';
import type { Display } from '../../../src/terminal/screen/display.ts';
import { presentReply } from '../../../src/terminal/screen/present-screen.ts';
import { neutralise } from '../../../src/terminal/screen/safe-text.ts';
import { displayWidth } from '../../../src/terminal/screen/wrap.ts';
import { describePresenter } from '../../support/presenter-contract.ts';
import { HOSTILE_TEXTS, REPLY_SAMPLES } from '../../support/reply-samples.ts';
import { en } from '../../../src/words/en.ts';
import { anyText } from '../../support/random-cases.ts';

const PLAIN: Display = { width: 60, hasColour: false };
const COLOURED: Display = { width: 60, hasColour: true };

function show(blocks: readonly Block[], display = PLAIN, hasChoices = false): string {
  return presentReply({ status: 'answer', isPrivate: false, blocks }, display, hasChoices, en).text;
}

function read(reply: Reply, display: Display): string {
  return stripVTControlCharacters(presentReply(reply, display, false, en).text)
    .split('\n')
    .map((line) => line.replace(/^[│└] ?/, ''))
    .join('\n')
    .replace(/\[-|-\]|\{\+|\+\}/g, '');
}

describePresenter('A terminal without colour', (reply) => read(reply, PLAIN), neutralise);
describePresenter('A terminal with colour and links', (reply) => read(reply, COLOURED), neutralise);

describe('A reply in a terminal', () => {
  it.each(REPLY_SAMPLES)('stays within its columns but for web addresses and longer words: $name', ({ reply }) => {
    const lines = presentReply(reply, PLAIN, true, en).text.split('\n');
    const hasLongWord = (line: string): boolean => line.split(/[ \u00A0]/).some((word) => displayWidth(word) > 50);
    expect(lines.filter((line) => displayWidth(line) > 60 && !hasLongWord(line))).toEqual([]);
  });

  it.each(REPLY_SAMPLES)('has no control character without colour, and only our own with it: $name', ({ reply }) => {
    expect(presentReply(reply, PLAIN, true, en).text).not.toMatch(
      /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/,
    );
    const own = /\u001B\[(?:1|2|22|31|32|39|1;33|22;39)m|\u001B\]8;;(?:https?:[\x21-\x7E]*)?\u001B\\/g;
    expect(presentReply(reply, COLOURED, true, en).text.replace(own, '')).not.toMatch(
      /[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/,
    );
  });

  it.each(REPLY_SAMPLES)('says the same with colour as without: $name', ({ reply }) => {
    const differs = reply.blocks.some((block) => block.kind === 'differences');
    if (differs) return;
    const coloured = presentReply(reply, COLOURED, true, en).text;
    expect(stripVTControlCharacters(coloured)).toBe(presentReply(reply, PLAIN, true, en).text);
  });

  it('puts a heading’s address below it and an excerpt behind a bar', () => {
    const [sample] = REPLY_SAMPLES;
    expect(show(sample?.reply.blocks ?? [])).toBe(
      [
        'The split › Musk leaves the board',
        'https://en.wikipedia.org/wiki/OpenAI#Split',
        '',
        '│ …\u00A0Musk left the board in February 2018. He said he would',
        '│ go on giving money, and then gave no more. “It is not',
        '│ zero,” he wrote.\u00A0…',
        '└ p/0123abcd',
        '',
        'From “The split”, as of 4 March 2025.',
        'Read “lef” as “left”.',
        '',
        'Sources',
        '  Associated Press, “Musk leaves the board”, 20 February',
        '  2018',
        '  https://apnews.com/article/a-rather-long-address-that-does-not-fit-into-sixty-columns-at-all',
        '  Court filing, “Complaint”',
      ].join('\n'),
    );
  });

  it('numbers buttons and menu entries in one row of numbers, without the disabled', () => {
    const { text, choices } = presentReply(REPLY_SAMPLES[0]?.reply ?? missing(), PLAIN, true, en);
    expect(text).toContain('[1] Context   [2] More\n\nOther matches\n[3] The founding  December 2015\n[4] The bid');
    expect(choices.map(({ number, effect, ref }) => [number, effect, ref.action, ...ref.args])).toEqual([
      [1, 'reply', 'open', 'p/0123abcd'],
      [2, 'reply', 'share', 'p/0123abcd'],
      [3, 'update', 'open', 'p/aaaa1111'],
      [4, 'update', 'open', 'p/bbbb2222'],
    ]);
  });

  it('names who said a quotation, as what, where and when', () => {
    expect(show(sampleNamed('a quotation with all that can be known of it').blocks)).toMatch(
      /^│ “Musk left[\s\S]*\u00A0…”\n│ — Elon Musk, co-founder of OpenAI, e-mail to the board, 20\n│ February 2018\n└ q\/0123abcd$/,
    );
  });

  it('marks differences by signs, with colour and without', () => {
    const { blocks } = sampleNamed('differences');
    expect(show(blocks)).toBe('│ no thank you but we will [-buy-] {+take+} twitter');
    expect(show(blocks, COLOURED)).toContain('we will \u001B[31m-buy\u001B[39m \u001B[32m+take\u001B[39m twitter');
  });

  it('keeps the blanks of differences outside their signs, and words apart', () => {
    const parts = [
      { kind: 'same', text: 'we will ' },
      { kind: 'missing', text: 'not ' },
      { kind: 'same', text: 'buy AI-' },
      { kind: 'missing', text: 'driven ' },
      { kind: 'same', text: 'things.' },
      { kind: 'added', text: 'Ever ' },
    ] as const;
    expect(show([{ kind: 'differences', parts }])).toBe('│ we will [-not-] buy AI-[-driven-] things. {+Ever+}');
  });

  it('tells an id once where a note tells it too', () => {
    const verbatim = { text: 'Words.', isCutBefore: false, isCutAfter: false, matches: [] };
    const blocks: readonly Block[] = [
      { kind: 'excerpt', verbatim, id: 'p/0123abcd' },
      { kind: 'note', text: 'The bid · p/0123abcd' },
    ];
    expect(show(blocks)).toBe('│ Words.\n\nThe bid · p/0123abcd');
  });

  it('names a source without a title by its publisher', () => {
    const sources = [{ publisher: 'OpenAI', title: '', date: { start: { year: 2018 } } }];
    expect(show([{ kind: 'sources', sources }])).toBe('Source\n  OpenAI, 2018');
  });

  it('cuts what a menu says of an entry to the line', () => {
    const { text } = presentReply(
      {
        status: 'answer',
        isPrivate: false,
        blocks: [
          {
            kind: 'menu',
            placeholder: 'Other matches',
            ref: { command: 'ask', action: 'open', args: [] },
            effect: 'update',
            options: [{ label: 'The bid', description: 'word '.repeat(40), value: 'p/1' }],
          },
        ],
      },
      PLAIN,
      true,
      en,
    );
    expect(text).toBe('Other matches\n[1] The bid  word word word word word word word word word …');
  });

  it('numbers a list from its start and hangs its lines', () => {
    expect(show(sampleNamed('a numbered list that does not begin at one').blocks)).toBe(
      [
        '  9. Musk leaves the board  February 2018 · e/0123abcd',
        '     https://example.org/9',
        ' 10. A title that is rather long for one line of a narrow',
        '     terminal and has to go on  2019',
      ].join('\n'),
    );
  });

  it('marks matching words by colour alone, so that copied words stay the words', () => {
    const block: Block = {
      kind: 'excerpt',
      verbatim: { text: 'Musk left.', isCutBefore: false, isCutAfter: false, matches: [{ start: 5, end: 9 }] },
    };
    expect(show([block])).toBe('│ Musk left.');
    expect(show([block], COLOURED)).toContain('Musk \u001B[1;33mleft\u001B[22;39m.');
  });

  it('draws a timeline in characters, with the numbers of the text', () => {
    const lines = show(sampleNamed('a timeline’s picture').blocks).split('\n');
    expect(lines.slice(0, 2)).toEqual(['Three events.', '']);
    expect(lines[2]).toMatch(/^ *1 +2 +3 *$/);
    expect(lines[3]).toMatch(/^[─┬●━╌]{60}$/);
    expect(lines[4]).toMatch(/2015.*2023/);
  });

  it('shows no card: its words stand below it', () => {
    expect(show(sampleNamed('a quote card').blocks)).toBe('');
  });

  it('shows an address unbroken on a line of its own', () => {
    const item: Block = { kind: 'list', isNumbered: false, items: [{ text: 'Title', url: 'https://example.org/a b' }] };
    expect(show([item])).toBe(' • Title\n   https://example.org/a%20b');
  });

  it('shows no address that is not of the web', () => {
    expect(show(sampleNamed('an address that is none of the web’s').blocks, COLOURED)).not.toMatch(/javascript|passwd/);
  });

  it('shows every word of any excerpt, in any width, and nothing else', () => {
    const texts = fc.oneof(anyText(), fc.lorem({ maxCount: 30 }), fc.constantFrom(...HOSTILE_TEXTS));
    fc.assert(
      fc.property(texts, fc.integer({ min: 40, max: 100 }), (text, width) => {
        const verbatim = { text, isCutBefore: false, isCutAfter: false, matches: [] };
        const shown = show([{ kind: 'excerpt', verbatim }], { ...PLAIN, width });
        const words = shown
          .split('\n')
          .map((line) => line.slice(2))
          .join('\n');
        expect(words.replace(/\s/g, '')).toBe(neutralise(text).replace(/\s/g, ''));
      }),
    );
  });
});

function sampleNamed(name: string): Reply {
  return REPLY_SAMPLES.find((sample) => sample.name === name)?.reply ?? missing();
}

function missing(): never {
  throw new Error('There is no such sample.');
}
