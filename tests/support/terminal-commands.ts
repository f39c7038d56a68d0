import { defineCommand } from '../../src/reply/command.ts';
import type { AnyCommand } from '../../src/reply/command.ts';
import { UserError } from '../../src/reply/reply.ts';
import type { Block, Reply } from '../../src/reply/reply.ts';
import { REPLY_SAMPLES } from './reply-samples.ts';
import { plainWords } from './plain-words.ts';

function say(text: string, rest: Partial<Reply> = {}, more: readonly Block[] = []): Reply {
  return { status: 'answer', isPrivate: false, blocks: [{ kind: 'text', text }, ...more], ...rest };
}

const ask = defineCommand({
  name: 'ask',
  words: plainWords('ask', 'Answers a question.', { question: 'Your question', private: 'Only you see it' }),
  options: {
    question: { kind: 'text', isRequired: true, maxLength: 200 },
    private: { kind: 'flag' },
  },
  mainOption: 'question',
  actions: {
    context: ([id = '']) => say(`Context of ${id}.`),
    open: ([id = '']) => say(`Opened ${id}.`, {}, [choicesFor(id)]),
  },
  run: ({ question, private: isPrivate }) => {
    if (question === 'xyzzy') {
      return say('The record has nothing on this.', { status: 'nothing', asked: question, unanswered: 'nothing' });
    }
    if (question === 'crash') throw new Error('secret detail');
    return say(`${question} (${isPrivate ? 'private' : 'open'})`, { isPrivate, trace: { scores: [1] } }, [
      choicesFor('p/1'),
    ]);
  },
});

function choicesFor(id: string): Block {
  return {
    kind: 'buttons',
    buttons: [
      { kind: 'button', label: 'Context', ref: { command: 'ask', action: 'context', args: [id] }, effect: 'reply' },
      { kind: 'button', label: 'Next', ref: { command: 'ask', action: 'open', args: ['p/2'] }, effect: 'update' },
      { kind: 'button', label: 'Gone', ref: { command: 'ask', action: 'gone', args: [] }, effect: 'update' },
    ],
  };
}

const PEOPLE = ['Sam Altman', 'Samuel Beckett', 'Elon Musk'];

const timeline = defineCommand({
  name: 'timeline',
  words: plainWords('timeline', 'The dated record.', {
    about: 'Subject',
    from: 'First day',
    to: 'Last day',
    person: 'Who',
    order: 'Which first',
    page: 'Page',
  }),
  options: {
    about: { kind: 'text', isRequired: false, maxLength: 100 },
    from: { kind: 'text', isRequired: false, maxLength: 40 },
    to: { kind: 'text', isRequired: false, maxLength: 40 },
    person: {
      kind: 'text',
      isRequired: false,
      maxLength: 80,
      complete: (typed) =>
        PEOPLE.filter((name) => name.toLowerCase().includes(typed.toLowerCase())).map((name) => ({
          name,
          value: name,
        })),
    },
    order: {
      kind: 'choice',
      values: ['oldest', 'newest'],
    },
    page: { kind: 'whole-number', min: 1, max: 9 },
  },
  mainOption: 'about',
  actions: {},
  run: (input) => ({
    status: 'answer',
    isPrivate: false,
    blocks: [
      { kind: 'text', text: JSON.stringify(input) },
      ...(REPLY_SAMPLES.find((sample) => sample.name === 'a timeline’s picture')?.reply.blocks ?? []),
    ],
  }),
});

const about = defineCommand({
  name: 'about',
  words: plainWords('about', 'What this is.', {}),
  options: {},
  actions: {},
  run: () => {
    throw new UserError('no-about', () => ({ message: 'Nothing to say.', hint: 'Ask later.' }));
  },
});

/** A small registry for tests of hosts: `ask` (with actions; `xyzzy` finds nothing, `crash` throws), `timeline` (every kind of option; a picture), `about` (always a `UserError`). */
export const TEST_COMMANDS: readonly AnyCommand[] = [ask, timeline, about];
