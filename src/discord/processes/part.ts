import type { PartNews } from './part-news.ts';

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
