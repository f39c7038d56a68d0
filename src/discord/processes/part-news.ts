import * as z from 'zod';

const partNews = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ready'), shards: z.int() }),
  z.object({ kind: z.literal('open'), open: z.int() }),
]);

/** What a process of several tells the one that started it: it answers, with so many shards; so many of its connections are open now. */
export type PartNews = z.infer<typeof partNews>;

/** Undefined for anything else. */
export function readPartNews(message: unknown): PartNews | undefined {
  return partNews.safeParse(message).data;
}
