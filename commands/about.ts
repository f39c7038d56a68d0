import { defineCommand, type AnyCommand } from '../src/reply/command.ts';
import type { CommandContext } from '../src/reply/options.ts';
import { replyButton } from '../src/reply/controls.ts';
import { answerWith, type Reply } from '../src/reply/reply.ts';
import { coverageText } from './about/introduction.ts';

/** `/about` tells what the other commands are, so it is made from them. */
export function createAbout(others: readonly AnyCommand[]): AnyCommand {
  const about: AnyCommand = defineCommand({
    name: 'about',
    words: ({ commands }) => commands.about,
    options: {},
    actions: { rule: (_, context) => ruleReply(context) },
    run: (_, context) => aboutReply(context, [...others, about]),
  });
  return about;
}

function aboutReply(context: CommandContext, commands: readonly AnyCommand[]): Reply {
  const { archive, words, isKeepingUnanswered = false } = context;
  const items = commands.map((command) => {
    const { name, description } = command.words(words);
    return { text: `/${name}`, detail: description, command: { name: command.name } };
  });
  const toRule = replyButton(words.about.ruleTitle, { command: 'about', action: 'rule', args: [] });
  return answerWith(archive, [
    { kind: 'heading', text: `Rift: ${archive.corpus.title}` },
    { kind: 'text', text: coverageText(context) },
    { kind: 'list', isNumbered: false, items },
    { kind: 'text', text: words.about.how },
    { kind: 'text', text: isKeepingUnanswered ? words.about.keepsUnanswered : words.about.keeps },
    { kind: 'buttons', buttons: [toRule] },
  ]);
}

function ruleReply({ archive, words }: CommandContext): Reply {
  return answerWith(archive, [
    { kind: 'heading', text: words.about.ruleTitle },
    { kind: 'text', text: words.about.rule },
  ]);
}
