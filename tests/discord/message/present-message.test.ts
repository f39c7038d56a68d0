import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { picturesOf, presentReply, reframeMessage } from '../../../src/discord/message/present-message.ts';
import { shortenVerbatim } from '../../../src/discord/message/fit.ts';
import type { Block, Reply } from '../../../src/reply/reply.ts';
import { picture, reply, text } from '../../support/discord/discord-commands.ts';
import { allComponents, checkMessage, readMessage } from '../../support/discord/discord-limits.ts';
import { readMarkdown } from '../../support/discord/discord-markdown.ts';
import { plainFrame } from '../../../src/discord/message/frame.ts';
import { en } from '../../../src/words/en.ts';
import { anyText } from '../../support/random-cases.ts';

const PLAIN = plainFrame(en);

function check(presented: ReturnType<typeof presentReply>): readonly string[] {
  const fields = presented.files.map((_, place) => `files[${String(place)}]`);
  return checkMessage(presented.message, fields);
}

function show(...blocks: Block[]): readonly string[] {
  const { message } = presentReply(reply(blocks), new Map(), PLAIN);
  const { components: sent } = readMessage(message);
  const components = allComponents(sent);
  return components.flatMap((component) => ('content' in component ? [component.content] : []));
}

const verbatim = (words: string, changes = {}) => ({
  text: words,
  isCutBefore: false,
  isCutAfter: false,
  matches: [],
  ...changes,
});
const excerpt = (words: string, changes = {}): Block => ({ kind: 'excerpt', verbatim: verbatim(words, changes) });
const sentence = 'The board removed him on a Friday. ';

describe('a block in Discord', () => {
  it('a heading is a link where it has an address', () => {
    expect(show({ kind: 'heading', text: 'The bid', url: 'https://example.org/bid' })).toEqual([
      '### [The bid](https://example.org/bid)',
    ]);
  });

  it('an excerpt stands behind a bar, nothing bold, with its cuts marked', () => {
    const matches = [{ start: 4, end: 9 }];
    expect(show(excerpt('the board did', { matches, isCutBefore: true, isCutAfter: true }))).toEqual([
      '> … the board did …',
    ]);
  });

  it.each<[Block, string]>([
    [
      {
        kind: 'quotation',
        verbatim: verbatim('it is', { isCutBefore: true, isCutAfter: true }),
        speaker: 'A',
        id: 'q',
      },
      '> … it is …\n— **A**',
    ],
    [
      { kind: 'excerpt', verbatim: verbatim('let a;', { isCutBefore: true, isCutAfter: true }), syntax: 'js' },
      '-# …\n```js\nlet a;\n```\n-# …',
    ],
  ])('of other kinds has its cuts marked too: %j', (block, shown) => {
    expect(show(block)).toEqual([shown]);
  });

  it('a command of a list is one to press where its id is known', () => {
    const item = { text: '/ask', detail: 'Ask *it*.' };
    const items = [
      { ...item, command: { name: 'ask', id: '123' } },
      { ...item, command: { name: 'ask' } },
      { ...item, command: { name: 'ask', id: '1> @everyone' } },
    ];
    const known = '• </ask:123> Ask \\*it\\*.';
    const unknown = '• **/ask** Ask \\*it\\*.';
    expect(show({ kind: 'list', isNumbered: false, items })).toEqual([[known, unknown, unknown].join('\n')]);
  });

  it('a quotation has its speaker, role, occasion and date', () => {
    const block: Block = {
      kind: 'quotation',
      verbatim: verbatim('No.'),
      speaker: 'Sam Altman',
      role: 'chief executive',
      occasion: 'on X',
      date: { start: { year: 2025, month: 2, day: 10 } },
      id: 'q/7f3a',
    };
    expect(show(block)).toEqual(['> No.\n— **Sam Altman**, chief executive, on X, 10 February 2025']);
  });

  it('differences are struck through and bold, with words kept apart', () => {
    const parts = [
      { kind: 'same', text: 'I do' },
      { kind: 'missing', text: 'not' },
      { kind: 'added', text: 'really' },
      { kind: 'same', text: 'love it' },
      { kind: 'same', text: '.' },
    ] as const;
    expect(show({ kind: 'differences', parts })).toEqual(['> I do ~~not~~ **really** love it.']);
  });

  it('differences inside brackets stay at their bracket', () => {
    const parts = [
      { kind: 'same', text: 'open source (' },
      { kind: 'missing', text: 'in name),' },
      { kind: 'same', text: 'they said' },
    ] as const;
    expect(show({ kind: 'differences', parts })).toEqual(['> open source (~~in name),~~ they said']);
  });

  it('a list is numbered from where it starts', () => {
    const items = [{ text: 'First', url: 'https://example.org', detail: '2018' }, { text: 'Second' }];
    expect(show({ kind: 'list', isNumbered: true, start: 6, items })).toEqual([
      '**6.** [First](https://example.org/)\n-# 2018\n**7.** Second',
    ]);
  });

  it('sources are small and linked', () => {
    const sources = [
      { publisher: 'Reuters', title: 'A suit', date: { start: { year: 2024 } }, url: 'https://r.example' },
    ];
    expect(show({ kind: 'sources', sources, isWhole: true })).toEqual([
      '-# [A suit](https://r.example/) · Reuters · 2024',
    ]);
  });

  it('of sources the first stands for all, the publisher’s own before a copy', () => {
    const sources = [
      { publisher: 'CNBC (copy at example.com)', title: 'A', url: 'https://c.example' },
      { publisher: 'Reuters', title: 'B', date: { start: { year: 2024 } }, url: 'https://r.example' },
      { publisher: 'Court filing', title: 'C' },
    ];
    expect(show({ kind: 'sources', sources })).toEqual(['-# [Reuters, 2024](https://r.example/) · + 2 more']);
  });

  it('a quotation whose card is there is said by the card, with who and when below; without the card in words', () => {
    const when = { start: { year: 2025, month: 2, day: 10 } };
    const said = { speaker: 'Sam Altman', role: 'chief executive', date: when, id: 'q/7f3a' };
    const spec = {
      kind: 'quote-card',
      text: 'No.',
      ...said,
      initials: 'SA',
      colour: '#000000',
      corpusTitle: 'T',
    } as const;
    const card = { kind: 'picture', spec, alt: '“No.”', fileName: 'card.png' } as const;
    const blocks: readonly Block[] = [card, { kind: 'quotation', verbatim: verbatim('No.'), ...said }];
    const textsOf = (drawn: ReadonlyMap<typeof card, Uint8Array>) =>
      allComponents(readMessage(presentReply(reply(blocks), drawn, PLAIN).message).components).flatMap((component) =>
        'content' in component ? [component.content] : [],
      );
    expect(textsOf(new Map([[card, new Uint8Array([1])]]))).toEqual(['-# — **Sam Altman**, 10 February 2025']);
    expect(textsOf(new Map())).toEqual(['> No.\n— **Sam Altman**, chief executive, 10 February 2025']);
  });

  it('nothing at all says so', () => {
    expect(show()).toEqual(['There is nothing to show.']);
  });
});

describe('an excerpt in Discord', () => {
  it('is verbatim, whatever it is', () => {
    fc.assert(
      fc.property(anyText({ minLength: 1, maxLength: 200 }), (words) => {
        fc.pre(words.trim() !== '');
        const shown = readMarkdown(show(excerpt(words)).join('\n'));
        expect(shown.text).toBe(words);
      }),
    );
  });

  it('that is too long loses whole sentences at its end and nothing else', () => {
    const words = sentence.repeat(300).trim();
    const [shown = ''] = show(excerpt(words));
    expect(shown.length).toBeLessThanOrEqual(4000);
    const kept = shown.replace(/^> /, '').replace(/ …$/, '');
    expect(words.startsWith(kept)).toBe(true);
    expect(kept.endsWith('Friday.')).toBe(true);
    expect(shown.endsWith(' …')).toBe(true);
  });

  it('is a beginning that ends with a word, at any length', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 60 }), fc.nat(400), (words, max) => {
        const short = shortenVerbatim(verbatim(words), max);
        if (!short) return;
        expect(words.startsWith(short.text)).toBe(true);
        expect(short.text.length).toBeLessThanOrEqual(max);
        expect(words.slice(short.text.length)).toMatch(/^\s/);
        expect(short.isCutAfter).toBe(true);
      }),
    );
  });
});

describe('a reply that is too long', () => {
  it('loses the ends of sources and lists before any word of an article', () => {
    const source = (place: number) => ({ publisher: 'P', title: `Title ${String(place)} `.repeat(10) });
    const words = sentence.repeat(40).trim();
    const presented = show(
      excerpt(words),
      { kind: 'list', isNumbered: false, items: Array.from({ length: 30 }, () => ({ text: 'item '.repeat(20) })) },
      { kind: 'sources', isWhole: true, sources: Array.from({ length: 30 }, (_, place) => source(place)) },
    );
    expect(presented[0]).toBe(`> ${words}`);
    expect(presented.at(-1)).toContain('Shortened');
    expect(presented.join('')).toContain('Title 0');
    expect(presented.join('')).not.toContain('Title 29');
  });

  it('keeps its first words and its buttons', () => {
    const ref = { command: 'ask', action: 'more', args: [] };
    const blocks: Block[] = [
      { kind: 'heading', text: 'The bid' },
      ...Array.from({ length: 60 }, (_, place) => text(`Part ${String(place)}. ${'Words. '.repeat(30)}`)),
      { kind: 'buttons', buttons: [{ kind: 'button', label: 'More', ref, effect: 'update' }] },
    ];
    const presented = presentReply(reply(blocks), new Map(), PLAIN);
    expect(check(presented)).toEqual([]);
    expect(presented.isShortened).toBe(true);
    const sent = JSON.stringify(presented.message);
    expect([sent.includes('The bid'), sent.includes('Part 0.'), sent.includes('"More"')]).toEqual([true, true, true]);
  });
});

it('a message of ours in another frame has its words, lines and buttons, and not its picture', () => {
  const chart = picture('chart');
  const ref = { command: 'ask', action: 'more', args: [] };
  const buttons: Block = { kind: 'buttons', buttons: [{ kind: 'button', label: 'More', ref, effect: 'update' }] };
  const blocks: readonly Block[] = [text('one'), { kind: 'divider' }, text('two'), buttons];
  const frame = { words: en, head: '-# asked', controls: [{ kind: 'share' }] } as const;
  const drawn = new Map(picturesOf([chart]).map((block) => [block, new Uint8Array([1])]));
  const shown = presentReply(reply([chart, ...blocks]), drawn, frame).message;
  const plain = presentReply(reply(blocks), new Map(), PLAIN).message;
  const linesOf = ({ components: [{ components }] }: typeof plain) => components.map(({ type }) => type);
  expect(linesOf(reframeMessage(shown.components, PLAIN).message)).toEqual(linesOf(plain));
});

it('a reply of more rows than Discord shows loses the last of them', () => {
  const rowOf = (place: number): Block => {
    const action = { command: 'ask', action: 'more', args: [String(place)] };
    return {
      kind: 'buttons',
      buttons: [{ kind: 'button', label: `Row ${String(place)}`, ref: action, effect: 'update' }],
    };
  };
  const blocks = Array.from({ length: 30 }, (_, place) => [{ kind: 'divider' } as const, rowOf(place)]).flat();
  const presented = presentReply(reply(blocks), new Map(), PLAIN);
  expect(check(presented)).toEqual([]);
  const sent = JSON.stringify(presented.message);
  expect([sent.includes('"Row 0"'), sent.includes('"Row 29"')]).toEqual([true, false]);
});

const ref = fc.record({
  command: fc.string({ maxLength: 10 }),
  action: fc.string({ maxLength: 10 }),
  args: fc.array(fc.string({ maxLength: 60 }), { maxLength: 3 }),
});
const words = fc.oneof(fc.string({ maxLength: 300 }), fc.lorem({ maxCount: 400 }), fc.constant('x'.repeat(5_000)));
const effect = fc.constantFrom('update', 'reply');
const url = fc.constantFrom('https://example.org/a', 'javascript:x', `https://example.org/${'a'.repeat(600)}`);
const short = fc.oneof(fc.constantFrom('Next', '', ' ', 'y'.repeat(200)), fc.string());
const button = fc.record({ kind: fc.constant('button'), label: short, ref, effect, isDisabled: fc.boolean() });
const verbatims = words.map((text) => verbatim(text, { matches: [{ start: 0, end: 3 }] }));
const source = fc.record({ publisher: short, title: words, url });
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('heading'), text: words, url }),
  fc.record({ kind: fc.constant('text'), text: words }),
  fc.record({ kind: fc.constant('note'), text: words }),
  fc.record({ kind: fc.constant('excerpt'), verbatim: verbatims, id: short }),
  fc.record({ kind: fc.constant('quotation'), verbatim: verbatims, speaker: short, occasion: words, id: short }),
  fc.record({
    kind: fc.constant('differences'),
    parts: fc.array(fc.record({ kind: fc.constantFrom('same', 'missing', 'added'), text: words })),
  }),
  fc.record({
    kind: fc.constant('list'),
    isNumbered: fc.boolean(),
    items: fc.array(fc.record({ text: words, url, detail: short }), { maxLength: 30 }),
  }),
  fc.record({ kind: fc.constant('sources'), isWhole: fc.boolean(), sources: fc.array(source, { maxLength: 30 }) }),
  fc.constant(picture('chart')),
  fc.record({ kind: fc.constant('divider') }),
  fc.record({ kind: fc.constant('buttons'), buttons: fc.array(button, { maxLength: 12 }) }),
  fc.record({
    kind: fc.constant('menu'),
    placeholder: words,
    ref,
    effect,
    options: fc.array(fc.record({ label: short, description: short, value: short }), { maxLength: 40 }),
  }),
);

it('keeps to every limit of Discord, whatever the reply', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 50 }), fc.boolean(), (blocks, isDrawn) => {
      const pictures = blocks.filter((each) => each.kind === 'picture');
      const drawn = new Map(isDrawn ? pictures.map((each) => [each, new Uint8Array([1])] as const) : []);
      const answer: Reply = reply(blocks);
      expect(check(presentReply(answer, drawn, PLAIN))).toEqual([]);
    }),
    { numRuns: 80 },
  );
});
