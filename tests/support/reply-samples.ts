import type { Block, Reply } from '../../src/reply/reply.ts';

/** A reply that every presenter must show rightly, with what it is a sample of. */
export interface ReplySample {
  readonly name: string;
  readonly reply: Reply;
}

const WORDS =
  'Musk left the board in February 2018. He said he would go on giving money, and then gave no more. “It is not zero,” he wrote.';
const FAMILY = '👩‍👩‍👧‍👦';
const REF = { command: 'sample', action: 'open', args: ['p/0123abcd'] };

/** Text that tries to be more than text, in a terminal, in Discord's Markdown, or by its sheer look. All of it is shown, none of it obeyed. */
export const HOSTILE_TEXTS: readonly string[] = [
  '\u001B[31mred\u001B[0m \u001B]0;title\u0007 \u001B]8;;https://evil.example\u001B\\click\u001B]8;;\u001B\\',
  'bell \u0007 backspace \b\b\b delete \u007F next line \u0085 CSI \u009B2J null \u0000 end',
  'return\rover \u2028 and \u2029 and\ttab',
  'reversed \u202Egnp.exe\u202C isolated \u2066abc\u2069',
  '**bold** _italic_ ~~struck~~ ||spoiler|| `code` [text](https://evil.example) <https://evil.example>',
  '@everyone @here <@123456789012345678> <@&123456789012345678> <#123456789012345678> </ask:123456789012345678>',
  '# heading\n- list\n> quote\n-# small\n```\nfence\n```',
  'combining a\u0301e\u0301\u0323 zero\u200Bwidth family ' +
    FAMILY +
    ' flag 🇫🇷 wide 世界 カタカナ 한국어 lone \uD800 end',
];

function reply(blocks: readonly Block[], rest: Partial<Reply> = {}): Reply {
  return { status: 'answer', isPrivate: false, blocks, ...rest };
}

function excerpt(text: string, matched: readonly string[] = [], id = 'p/0123abcd'): Block {
  const matches = matched.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length }));
  return { kind: 'excerpt', verbatim: { text, isCutBefore: false, isCutAfter: false, matches }, id };
}

const PICTURE: Block = {
  kind: 'picture',
  fileName: 'timeline.png',
  alt: 'Timeline of three events: 1. 2015 Founding. 2. February 2018 Musk leaves. 3. November 2023 The five days.',
  spec: {
    kind: 'timeline',
    title: 'From the founding to the five days',
    subtitle: '2015 to 2023',
    asOf: { start: { year: 2025, month: 3, day: 4 } },
    accent: '#336699',
    lanes: [
      { id: 'openai', label: 'OpenAI', colour: '#10a37f' },
      { id: 'musk', label: 'Musk', colour: '#c0392b' },
    ],
    phases: [{ label: 'Nonprofit', date: { start: { year: 2015 }, end: { year: 2019 } } }],
    events: [
      { number: 1, title: 'Founding', date: { start: { year: 2015 } }, isMain: true, laneId: 'openai' },
      { number: 2, title: 'Musk leaves', date: { start: { year: 2018, month: 2 } }, isMain: true, laneId: 'musk' },
      {
        number: 3,
        title: 'The five days',
        date: { start: { year: 2023, month: 11, day: 17 }, end: { year: 2023, month: 11, day: 22 } },
        isMain: true,
        laneId: 'openai',
      },
    ],
  },
};

const CARD: Block = {
  kind: 'picture',
  fileName: 'quote.png',
  alt: 'Sam Altman: “no thank you but we will buy twitter”',
  spec: {
    kind: 'quote-card',
    text: 'no thank you but we will buy twitter',
    speaker: 'Sam Altman',
    initials: 'SA',
    colour: '#336699',
    id: 'q/0123abcd',
    corpusTitle: 'Musk v. Altman',
  },
};

const WHOLE_ANSWER: readonly Block[] = [
  { kind: 'heading', text: 'The split › Musk leaves the board', url: 'https://en.wikipedia.org/wiki/OpenAI#Split' },
  {
    kind: 'excerpt',
    verbatim: {
      text: WORDS,
      isCutBefore: true,
      isCutAfter: true,
      matches: [
        { start: 0, end: 4 },
        { start: 5, end: 9 },
      ],
    },
    id: 'p/0123abcd',
  },
  { kind: 'note', text: 'From “The split”, as of 4 March 2025.' },
  { kind: 'note', text: 'Read “lef” as “left”.' },
  {
    kind: 'sources',
    sources: [
      {
        publisher: 'Associated Press',
        title: 'Musk leaves the board',
        date: { start: { year: 2018, month: 2, day: 20 } },
        url: 'https://apnews.com/article/a-rather-long-address-that-does-not-fit-into-sixty-columns-at-all',
      },
      { publisher: 'Court filing', title: 'Complaint' },
    ],
  },
  {
    kind: 'buttons',
    buttons: [
      { kind: 'button', label: 'Context', ref: REF, effect: 'reply' },
      { kind: 'button', label: 'More', ref: { ...REF, action: 'share' }, effect: 'reply' },
      { kind: 'button', label: 'Newer', ref: REF, effect: 'update', isDisabled: true },
    ],
  },
  {
    kind: 'menu',
    placeholder: 'Other matches',
    ref: { ...REF, args: [] },
    effect: 'update',
    options: [
      { label: 'The founding', description: 'December 2015', value: 'p/aaaa1111' },
      { label: 'The bid', value: 'p/bbbb2222' },
    ],
  },
];

/** Replies of every kind of block, ordinary and hostile, that all presenters are held to. */
export const REPLY_SAMPLES: readonly ReplySample[] = [
  { name: 'a whole answer', reply: reply(WHOLE_ANSWER, { accent: '#336699' }) },
  { name: 'a private answer', reply: reply(WHOLE_ANSWER, { isPrivate: true }) },
  {
    name: 'a quotation with all that can be known of it',
    reply: reply([
      {
        kind: 'quotation',
        verbatim: { text: WORDS, isCutBefore: false, isCutAfter: true, matches: [{ start: 18, end: 26 }] },
        speaker: 'Elon Musk',
        role: 'co-founder of OpenAI',
        occasion: 'e-mail to the board',
        date: { start: { year: 2018, month: 2, day: 20 } },
        id: 'q/0123abcd',
      },
    ]),
  },
  {
    name: 'a quotation with a speaker only',
    reply: reply([
      {
        kind: 'quotation',
        verbatim: { text: 'no thank you', isCutBefore: false, isCutAfter: false, matches: [] },
        speaker: 'Sam Altman',
        id: 'q/4567cdef',
      },
    ]),
  },
  {
    name: 'differences',
    reply: reply([
      {
        kind: 'differences',
        parts: [
          { kind: 'same', text: 'no thank you but we will' },
          { kind: 'missing', text: 'buy' },
          { kind: 'added', text: 'take' },
          { kind: 'same', text: 'twitter' },
        ],
      },
    ]),
  },
  {
    name: 'a numbered list that does not begin at one',
    reply: reply([
      {
        kind: 'list',
        isNumbered: true,
        start: 9,
        items: [
          { text: 'Musk leaves the board', url: 'https://example.org/9', detail: 'February 2018 · e/0123abcd' },
          { text: 'A title that is rather long for one line of a narrow terminal and has to go on', detail: '2019' },
        ],
      },
    ]),
  },
  {
    name: 'a plain list',
    reply: reply([{ kind: 'list', isNumbered: false, items: [{ text: 'One thing' }, { text: 'Another' }] }]),
  },
  { name: 'a timeline’s picture', reply: reply([{ kind: 'text', text: 'Three events.' }, PICTURE]) },
  { name: 'a quote card', reply: reply([CARD]) },
  {
    name: 'a divider',
    reply: reply([{ kind: 'text', text: 'Above' }, { kind: 'divider' }, { kind: 'text', text: 'Below' }]),
  },
  {
    name: 'nothing found',
    reply: reply([{ kind: 'text', text: 'The record has nothing on this.' }], { status: 'nothing' }),
  },
  {
    name: 'no sources, no buttons, no items',
    reply: reply([
      { kind: 'text', text: 'Bare.' },
      { kind: 'sources', sources: [] },
      { kind: 'buttons', buttons: [] },
      { kind: 'list', isNumbered: true, items: [] },
    ]),
  },
  {
    name: 'an address that is none of the web’s',
    reply: reply([
      { kind: 'heading', text: 'Heading', url: 'javascript:alert(1)' },
      { kind: 'sources', sources: [{ publisher: 'Nobody', title: 'Nowhere', url: 'file:///etc/passwd' }] },
    ]),
  },
  {
    name: 'an excerpt in wide characters without blanks',
    reply: reply([excerpt('世界は美しい。'.repeat(20), ['美しい'])]),
  },
  { name: 'an excerpt of several paragraphs', reply: reply([excerpt('One line.\n\nAnother line.', ['Another'])]) },
  { name: 'an excerpt with one very long word', reply: reply([excerpt(`before ${'x'.repeat(130)} after`, ['after'])]) },
  {
    name: 'an excerpt with a web address',
    reply: reply([excerpt(`see https://example.org/${'path/'.repeat(30)} there`)]),
  },
  ...HOSTILE_TEXTS.map((text, index) => ({
    name: `hostile text ${String(index + 1)} everywhere`,
    reply: reply(hostileBlocks(text)),
  })),
];

function hostileBlocks(text: string): readonly Block[] {
  return [
    { kind: 'heading', text, url: `https://example.org/${encodeURIComponent(text.replace(/\p{Surrogate}/gu, ''))}` },
    { kind: 'text', text },
    { kind: 'note', text },
    excerpt(text),
    {
      kind: 'quotation',
      verbatim: { text, isCutBefore: true, isCutAfter: true, matches: [{ start: 0, end: 3 }] },
      speaker: text,
      role: text,
      occasion: text,
      id: 'q/0123abcd',
    },
    {
      kind: 'differences',
      parts: [
        { kind: 'same', text },
        { kind: 'added', text },
      ],
    },
    { kind: 'list', isNumbered: true, items: [{ text, detail: text }] },
    { kind: 'sources', sources: [{ publisher: text, title: text, url: 'https://example.org/' }] },
    { kind: 'buttons', buttons: [{ kind: 'button', label: text.slice(0, 70), ref: REF, effect: 'reply' }] },
    {
      kind: 'menu',
      placeholder: text.slice(0, 100),
      ref: REF,
      effect: 'update',
      options: [{ label: text.slice(0, 90), description: text.slice(0, 90), value: 'p/aaaa1111' }],
    },
  ];
}
