import { defineCommand } from '../src/reply/command.ts';
import type { CommandContext } from '../src/reply/options.ts';
import { answerWith, type Reply } from '../src/reply/reply.ts';
import { articleBlocks, coverageReply } from './source/browse.ts';
import { completeId } from './source/complete-source.ts';
import { foundBlocks, sourcesReply } from './source/found.ts';

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
