import { defineCommand, type AnyCommand } from '../../../src/reply/command.ts';
import { UserError, type Block, type Reply } from '../../../src/reply/reply.ts';
import { plainWords } from '../plain-words.ts';

/** An answer that everyone sees. */
export function reply(blocks: readonly Block[], changes: Partial<Reply> = {}): Reply {
  return { status: 'answer', isPrivate: false, accent: '#c8102e', blocks, ...changes };
}

/** Own words. */
export function text(words: string): Block {
  return { kind: 'text', text: words };
}

/** A button of the command `echo`. */
function button(label: string, action: string, effect: 'update' | 'reply', ...args: string[]): Block {
  const ref = { command: 'echo', action, args };
  return { kind: 'buttons', buttons: [{ kind: 'button', label, ref, effect }] };
}

/** A picture whose title is its file's name. */
export function picture(title: string): Block {
  const spec = {
    kind: 'timeline',
    title,
    subtitle: '',
    accent: '#c8102e',
    lanes: [],
    phases: [],
    events: [],
  } as const;
  return { kind: 'picture', spec, alt: `A picture of ${title}`, fileName: `${title}.png` };
}

function echo(words: string, isPrivate = false): Reply {
  return reply(
    [
      text(words),
      {
        kind: 'menu',
        placeholder: 'Choose',
        ref: { command: 'echo', action: 'say', args: [] },
        effect: 'update',
        options: [
          { label: 'One', value: 'one' },
          { label: 'Two', value: 'two' },
        ],
      },
      button('Next', 'say', 'update', `${words}+`),
      button('Whisper', 'say', 'reply', words),
      button('Hide', 'hide', 'update', words),
      button('Refuse', 'refuse', 'update'),
      button('Break', 'break', 'update', 'secret-argument'),
    ],
    { isPrivate },
  );
}

const echoCommand = defineCommand({
  name: 'echo',
  words: plainWords(
    'echo',
    'Says what it is told.',
    {
      private: 'Only you see it.',
      tone: { description: 'How.', choices: { loud: 'Loud' } },
      times: 'How often.',
      words: 'What to say.',
    },
    { menu: 'Echo this' },
  ),
  options: {
    private: { kind: 'flag' },
    tone: { kind: 'choice', values: ['loud'] },
    times: {
      kind: 'whole-number',
      min: 1,
      max: 3,
      complete: (_, __, given) => [{ name: `${String(given['words'])} twice`, value: '2' }],
    },
    words: {
      kind: 'text',
      isRequired: true,
      maxLength: 300,
      complete: (typed) => {
        if (typed === 'break') throw new Error(`broken by ${typed}`);
        return Array.from({ length: 40 }, (_, place) => ({ name: `${typed} ${String(place)}`, value: String(place) }));
      },
    },
  },
  mainOption: 'words',
  actions: {
    say: (args) => echo(args.join(' ')),
    hide: (args) => echo(args.join(' '), true),
    refuse: () => {
      throw new UserError('refused', () => ({ message: 'That is refused.', hint: 'Press another.' }));
    },
    break: (args) => {
      throw new Error(`broken by ${args.join()}`);
    },
  },
  run: ({ words, private: isPrivate, tone, times }) => {
    const loud = tone === 'loud' ? words.toUpperCase() : words;
    return echo(Array.from({ length: times ?? 1 }, () => loud).join(' '), isPrivate);
  },
});

const breakCommand = defineCommand({
  name: 'break',
  words: plainWords('break', 'Has a fault.', { words: 'Anything.' }),
  options: { words: { kind: 'text', isRequired: true, maxLength: 300 } },
  actions: {},
  run: ({ words }) => {
    throw new TypeError(`cannot read ${words} of undefined`);
  },
});

const drawCommand = defineCommand({
  name: 'draw',
  words: plainWords('draw', 'Shows a picture.', { title: 'Of what.' }),
  options: { title: { kind: 'text', isRequired: true, maxLength: 50 } },
  actions: { page: ([page = '']) => drawing(page) },
  run: ({ title }) => drawing(title),
});

function drawing(title: string): Reply {
  const next = { kind: 'button', label: 'Next', ref: { command: 'draw', action: 'page', args: ['next'] } } as const;
  return reply([text(`About ${title}`), picture(title), { kind: 'buttons', buttons: [{ ...next, effect: 'update' }] }]);
}

/** A few commands that use everything a host must carry. */
export const testCommands: readonly AnyCommand[] = [echoCommand, breakCommand, drawCommand];
