import { defineCommand, type AnyCommand } from '../src/reply/command.ts';
import type { CommandContext } from '../src/reply/options.ts';
import { replyButton } from '../src/reply/controls.ts';
import { answerWith, type Block, type Reply } from '../src/reply/reply.ts';

/** How many examples somebody is shown who does not know what to ask. */
const EXAMPLES = 3;

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

/** What the record is and how far it goes, in a sentence or two. */
function coverageText({ archive, words: { about, count, date } }: CommandContext): string {
  const { corpus, asOf, events, quotes } = archive;
  const counts = [
    count.articles(corpus.articles.length),
    count.events(events.length),
    count.quotations(quotes.length),
  ] as const;
  return `${corpus.description} ${about.coverage(...counts, asOf && date(asOf))}`;
}

/** What the bot is, for somebody who greets it or asks what it can do: a few lines and some questions to begin with. */
export function shortAboutBlocks(context: CommandContext): readonly Block[] {
  const { archive, words } = context;
  return [
    { kind: 'heading', text: `Rift: ${archive.corpus.title}` },
    { kind: 'text', text: words.about.short },
    { kind: 'text', text: coverageText(context) },
    ...exampleBlocks(context),
    { kind: 'note', text: words.about.more },
  ];
}

/** Some questions to begin with; none if the corpus names none. */
export function exampleBlocks({ archive, words }: CommandContext): readonly Block[] {
  const items = archive.corpus.examples.slice(0, EXAMPLES).map((text) => ({ text }));
  if (items.length === 0) return [];
  return [
    { kind: 'text', text: words.about.examples },
    { kind: 'list', isNumbered: false, items },
  ];
}
