import { defineCommand } from '../src/reply/command.ts';
import type { Choice, CommandContext } from '../src/reply/options.ts';
import { answerWith, type Reply } from '../src/reply/reply.ts';
import { articleBlocks, coverageReply } from './source/browse.ts';
import { foundBlocks, sourcesReply } from './source/found.ts';
import type { Archive, Found } from '../src/archive/archive-model.ts';

export const source = defineCommand({
  name: 'source',
  words: ({ commands }) => commands.source,
  options: {
    id: {
      kind: 'text',
      maxLength: 100,
      complete: (typed, { archive }) => completeId(archive, typed),
    },
  },
  mainOption: 'id',
  actions: {
    page: (args, context) => coverageReply(context, Number(args[0]) || 0),
    open: (args, context) => idReply(context, args.at(-1) ?? ''),
    of: ([id = ''], context) => sourcesReply(context, id),
  },
  run: (input, context) => (input.id === undefined ? coverageReply(context, 0) : idReply(context, input.id)),
});

function idReply(context: CommandContext, id: string): Reply {
  const { archive, words } = context;
  const article = archive.article(id.toLowerCase());
  return answerWith(archive, article ? articleBlocks(article, words) : foundBlocks(context, id));
}

/** As many as Discord shows. */
const MOST = 25;

/** Ids that begin as typed with what they stand for, and articles by their names. */
function completeId(archive: Archive, typed: string): readonly Choice[] {
  const ids = archive.idsFrom(typed, MOST).flatMap((id) => {
    const found = archive.find(id);
    return found ? [{ name: `${id} · ${nameOf(found)}`, value: id }] : [];
  });
  const wanted = typed.trim().toLowerCase();
  const articles = archive.corpus.articles
    .filter(({ id, title }) => `${id} ${title}`.toLowerCase().includes(wanted))
    .map(({ id, title }) => ({ name: title, value: id }));
  return [...ids, ...articles];
}

function nameOf(found: Found): string {
  switch (found.kind) {
    case 'passage':
      return found.passage.text;
    case 'section':
      return found.section.heading;
    case 'event':
      return found.event.title;
    case 'quote':
      return `${found.quote.speaker}: ${found.quote.text}`;
  }
}
