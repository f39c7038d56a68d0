import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { compiledEntry } from '../../project-files.ts';
import type { Share, ShareResult } from './shares.ts';

/** Processes that do shares of a reading at the same time. */
export interface Helpers {
  /** With fewer letters to be read, or groups to be joined, they cost more than they save; `share`: letters of one share. */
  readonly worth: { readonly letters: number; readonly groups: number; readonly share: number };
  /** What came of each, in their order; undefined for one that failed, and with all of them gone for those after it. `onDone` is told of each. */
  readonly doAll: <Part extends Share>(
    shares: readonly Part[],
    onDone?: (share: Part) => void,
  ) => Promise<readonly (ShareResult | undefined)[]>;
  readonly end: () => void;
}

/** More share the disk and the memory for little. Processes, because threads of one wait for each other wherever they ask for memory. */
const MAX_HELPERS = 4;

/** Letters for which one helper pays, by itself a quarter slower than a reading without any: its code is compiled for each. */
const LETTERS = 10_000_000;
/** So small that all end at about the same time. */
const SHARE = 500_000;
/** Fewer groups are joined before a helper is there. */
const GROUPS = 8;

/** Processes that are started when there is something to do; none where there is one processor. They run compiled code. */
export function startHelpers(): Helpers | undefined {
  const count = Math.min(MAX_HELPERS, availableParallelism());
  return count < 2 ? undefined : createHelpers(count, compiledEntry('library/shared/helper'));
}

/** `entry`: what each of them runs. */
export function createHelpers(count: number, entry: URL): Helpers {
  let helpers: readonly Helper[] | undefined;
  return {
    worth: { letters: LETTERS / count, groups: GROUPS, share: SHARE },
    async doAll(shares, onDone = () => undefined) {
      helpers ??= Array.from({ length: count }, () => startHelper(entry));
      const results: (ShareResult | undefined)[] = shares.map(() => undefined);
      const waiting = [...shares.entries()];
      const work = async (helper: Helper): Promise<void> => {
        for (let next = waiting.shift(); next; next = waiting.shift()) {
          const [at, share] = next;
          results[at] = await helper.do(share);
          onDone(share);
          if (results[at] === undefined) return;
        }
      };
      await Promise.all(helpers.map(work));
      return results;
    },
    end() {
      for (const { end } of helpers ?? []) end();
      helpers = undefined;
    },
  };
}

interface Helper {
  /** Undefined once the process has ended, for whatever reason. */
  readonly do: (share: Share) => Promise<ShareResult | undefined>;
  readonly end: () => void;
}

function startHelper(entry: URL): Helper {
  const child = fork(fileURLToPath(entry), {
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = new Promise<undefined>((resolve) => {
    child.once('error', () => resolve(undefined));
    child.once('exit', () => resolve(undefined));
  });
  return {
    do(share) {
      const done = new Promise<ShareResult>((resolve) => child.once('message', (said: ShareResult) => resolve(said)));
      child.send(share, () => undefined);
      return Promise.race([done, ended]);
    },
    end: () => void child.kill(),
  };
}
