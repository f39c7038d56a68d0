import { describe, expect, it } from 'vitest';
import { keepRunning } from '../../../src/discord/processes/keep-running.ts';
import type { Part, PartNews } from '../../../src/discord/processes/managed-parts.ts';
import { createLog } from '../../../src/logging/log.ts';
import { createClock } from '../../support/clock.ts';

interface FakeProcess {
  readonly name: string;
  tell(news: PartNews): void;
  end(): void;
}

/** Parts whose processes do nothing of their own accord; `started`: all that were ever started, in order. */
function keep(names: readonly string[], read?: () => number) {
  const started: FakeProcess[] = [];
  const written: string[] = [];
  const opens: number[] = [];
  const stopper = new AbortController();
  const { now, wait, pauses } = createClock(read);
  const toPart = (name: string): Part => ({
    name,
    start(tell) {
      let end = () => {};
      const ended = new Promise<void>((resolve) => {
        end = resolve;
      });
      started.push({ name, tell, end });
      return { pid: started.length, ended, stop: end };
    },
  });
  const end = keepRunning({
    parts: names.map(toPart),
    gapMs: 7,
    log: createLog({ level: 'info', secrets: [], write: (line) => written.push(line) }),
    now,
    wait,
    onOpenShards: (open) => opens.push(open),
    signal: stopper.signal,
  });
  const namesOf = () => started.map(({ name }) => name);
  const events = () => written.map((line) => /"event":"(\w+)"/.exec(line)?.[1]);
  return { started, namesOf, events, opens, pauses, end, stop: () => stopper.abort() };
}

/** Everything that follows without a clock has happened. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setImmediate(resolve));
}

describe('several processes', () => {
  it('start one after the other, each when the one before is ready, and all are ready with the last', async () => {
    const { started, namesOf, events, pauses } = keep(['0-1', '2-3']);
    await settle();
    expect(namesOf()).toEqual(['0-1']);
    started[0]?.tell({ kind: 'ready', shards: 2 });
    await settle();
    expect([namesOf(), pauses, events().includes('all_ready')]).toEqual([['0-1', '2-3'], [7], false]);
    started[1]?.tell({ kind: 'ready', shards: 2 });
    await settle();
    expect(events().at(-1)).toBe('all_ready');
  });

  it('are started again when they are gone, after pauses that grow, and the others go on', async () => {
    const { started, namesOf, pauses } = keep(['a', 'b']);
    for (const place of [0, 1]) {
      await settle();
      started[place]?.tell({ kind: 'ready', shards: 1 });
    }
    for (const place of [0, 2, 3]) {
      started[place]?.end();
      await settle();
    }
    expect(namesOf()).toEqual(['a', 'b', 'a', 'a', 'a']);
    expect(pauses.filter((ms) => ms !== 7)).toEqual([1_000, 2_000, 4_000]);
  });

  it('are started again after the first pause when they had lived long', async () => {
    let time = 0;
    const { started, pauses } = keep(['a'], () => time);
    for (const [place, livedMs] of [0, 11 * 60_000, 0].entries()) {
      await settle();
      started[place]?.tell({ kind: 'ready', shards: 1 });
      time += livedMs;
      started[place]?.end();
    }
    await settle();
    expect(pauses.filter((ms) => ms !== 7)).toEqual([1_000, 1_000, 2_000]);
  });

  it('count their connections together, without those of a process that is gone', async () => {
    const { started, opens } = keep(['a', 'b']);
    await settle();
    started[0]?.tell({ kind: 'open', open: 2 });
    started[0]?.tell({ kind: 'ready', shards: 2 });
    await settle();
    started[1]?.tell({ kind: 'open', open: 1 });
    started[0]?.end();
    await settle();
    expect(opens).toEqual([2, 3, 1]);
  });

  it('fail together when the first ends before it is ready', async () => {
    const { started, namesOf, end } = keep(['a', 'b']);
    await settle();
    started[0]?.end();
    expect([await end, namesOf()]).toEqual(['failed', ['a']]);
  });

  it('stop together, and none is started any more', async () => {
    const { started, namesOf, stop, end } = keep(['a', 'b', 'c']);
    await settle();
    started[0]?.tell({ kind: 'ready', shards: 1 });
    await settle();
    stop();
    expect([await end, namesOf()]).toEqual(['stopped', ['a', 'b']]);
  });
});
