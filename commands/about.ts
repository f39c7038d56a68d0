import { CHECK_RULE } from '../src/archive/check/verifier.ts';
import type { Archive } from '../src/archive/archive-model.ts';
import { defineCommand } from '../src/reply/command.ts';
import type { AnyCommand } from '../src/reply/command.ts';
import type { CommandContext } from '../src/reply/options.ts';
import type { Block, Reply } from '../src/reply/reply.ts';
import { coverageText } from './about/introduction.ts';

/** `/about` tells what the other commands are, so it is made from them. */
export function createAbout(others: readonly AnyCommand[]): AnyCommand {
  const about: AnyCommand = defineCommand({
    name: 'about',
    description: 'What this bot is, what it keeps, and what it can do.',
    options: {},
    actions: { rule: (_, { archive }) => ruleReply(archive) },
    run: (_, context) => aboutReply(context, [...others, about]),
  });
  return about;
}

function aboutReply({ archive, isKeepingUnanswered = false }: CommandContext, commands: readonly AnyCommand[]): Reply {
  const { title, accent } = archive.corpus;
  const items = commands.map((command) => ({
    text: `/${command.name}`,
    detail: command.description,
    command: { name: command.name },
  }));
  return {
    status: 'answer',
    accent,
    blocks: [
      { kind: 'heading', text: `Rift: ${title}` },
      { kind: 'text', text: coverageText(archive) },
      { kind: 'list', isNumbered: false, items },
      { kind: 'text', text: HOW },
      { kind: 'text', text: isKeepingUnanswered ? KEEPS_UNANSWERED : KEEPS },
      {
        kind: 'buttons',
        buttons: [
          {
            kind: 'button',
            label: 'How /check judges',
            ref: { command: 'about', action: 'rule', args: [] },
            effect: 'reply',
          },
        ],
      },
    ],
  };
}

function ruleReply({ corpus }: Archive): Reply {
  const blocks: readonly Block[] = [
    { kind: 'heading', text: 'How /check judges' },
    { kind: 'text', text: CHECK_RULE },
  ];
  return { status: 'answer', accent: corpus.accent, blocks };
}

const HOW =
  'There is no language model in it: an answer is an excerpt of an article, word for word, with its sources; “…” marks where it is cut.';
const KEEPS =
  'It keeps nothing about you. Questions are not stored and not logged; nothing is sent anywhere but to Discord.';
const KEEPS_UNANSWERED =
  'It keeps nothing about you. A question that finds no answer here, or whose answer you remove, is noted down for whoever runs this bot: its words and the day alone, not who asked or where. Other questions are not stored; nothing is sent anywhere but to Discord.';
