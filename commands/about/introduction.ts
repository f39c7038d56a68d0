import type { CommandContext } from '../../src/reply/options.ts';
import type { Block } from '../../src/reply/reply.ts';

/** How many examples somebody is shown who does not know what to ask. */
const EXAMPLES = 3;

/** What the record is and how far it goes, in a sentence or two. */
export function coverageText({ archive, words: { about, count, date } }: CommandContext): string {
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
