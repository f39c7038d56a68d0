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

/** A part of the bot that has a process of its own. */
export interface Part {
  /** As in the settings: `0-3`. */
  readonly name: string;
  /** Starts a process for it; call only while it has none. */
  start(tell: (news: PartNews) => void): PartProcess;
}

/** One process of a part. */
export interface PartProcess {
  readonly pid: number | undefined;
  /** Resolves when it is gone. */
  readonly ended: Promise<void>;
  /** Asks it to stop. */
  stop(): void;
}
