import type { Archive } from '../src/archive/archive-model.ts';
import { defineCommand } from '../src/reply/command.ts';
import type { Reply } from '../src/reply/reply.ts';
import { articleBlocks, coverageReply } from './source/browse.ts';
import { foundBlocks, sourcesReply } from './source/found.ts';

export const source = defineCommand({
  name: 'source',
  description: 'What an id stands for and what it rests on; without an id, what the record covers.',
  options: {
    id: {
      kind: 'text',
      description: 'An id as answers show it (p/…, e/…, q/…), or an article’s name.',
      isRequired: false,
      maxLength: 100,
      complete: (typed, { archive }) =>
        archive.corpus.articles
          .filter((article) => `${article.id} ${article.title}`.toLowerCase().includes(typed.toLowerCase()))
          .map((article) => ({ name: article.title, value: article.id })),
    },
  },
  mainOption: 'id',
  actions: {
    page: (args, { archive }) => coverageReply(archive, Number(args[0]) || 0),
    open: (args, { archive }) => idReply(archive, args.at(-1) ?? ''),
    of: ([id = ''], { archive }) => sourcesReply(archive, id),
  },
  run: (input, { archive }) => {
    return input.id === undefined ? coverageReply(archive, 0) : idReply(archive, input.id);
  },
});

function idReply(archive: Archive, id: string): Reply {
  const article = archive.article(id.toLowerCase());
  const blocks = article ? articleBlocks(article) : foundBlocks(archive, id);
  return { status: 'answer', accent: archive.corpus.accent, blocks };
}
