import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { itemAt } from '../../src/item-at.ts';
import { startFakeDiscord, type FakeDiscord } from '../support/discord/fake-discord.ts';
import { createRandom } from './large-corpus.ts';
import { faultsOf, type Fault } from './soak/faults.ts';
import { createMembers, type Deed, type Pick } from './soak/members.ts';
import { startSupervisor, type Supervisor } from './soak/supervisor.ts';
import { report } from './soak/report.ts';
import { isSettled } from './soak/verdict.ts';

const PER_SECOND = 5;
const BURST = 20;
const BURST_EVERY_MS = 20_000;
const FAULT_EVERY_MS = 2_000;
const LOOK_EVERY_MS = 5_000;
/** What was deferred is sent again for minutes where Discord has faults. */
const SETTLE_MS = 60_000;

/**
 * Asks the compiled bot all there is to ask while everything goes wrong that can, and writes what became of it. The seed
 * decides what is done, and in which order. Gives the exit code: 1 if something that arrived was lost or answered twice.
 */
export async function soak(minutes: number, seed: number, write: (line: string) => void): Promise<number> {
  write(`seed ${String(seed)}, ${String(minutes)} minutes`);
  const folder = await mkdtemp(join(tmpdir(), 'rift-soak-'));
  const corpus = join(folder, 'corpus');
  await cp('corpus', corpus, { recursive: true });
  const fake = await startFakeDiscord({ heartbeatMs: 3_000 });
  const deeds: Deed[] = [];
  const supervisor = await startSupervisor(fake, corpus, () => deeds.filter((deed) => !isSettled(deed)));
  const random = createRandom(seed);
  const pick: Pick = (items) => itemAt(items, Math.floor(random() * items.length));
  const faults = faultsOf({ fake, pick, corpus, restart: (signal) => supervisor.restart(signal) });
  const stall = monitorEventLoopDelay({ resolution: 10 });
  stall.enable();
  const done = await act({ minutes, fake, pick, supervisor, faults, deeds });
  await supervisor.look();
  await supervisor.stop();
  await fake.close();
  const { lines, isGood } = report({ deeds, faults: done, fake, supervisor, fakeStallMs: stall.max / 1e6 });
  lines.forEach(write);
  if (isGood) await rm(folder, { recursive: true });
  else {
    await writeFile(join(folder, 'log.jsonl'), supervisor.log());
    write(`The bot's log: ${join(folder, 'log.jsonl')}`);
  }
  return isGood ? 0 : 1;
}

interface Stage {
  readonly minutes: number;
  readonly fake: FakeDiscord;
  readonly pick: Pick;
  readonly supervisor: Supervisor;
  readonly faults: Readonly<Record<string, Fault>>;
  /** Filled with what is done. */
  readonly deeds: Deed[];
}

/** Lets members act and faults happen for so long, then waits until all is answered that can be. Gives the names of the faults. */
async function act({ minutes, fake, pick, supervisor, faults, deeds }: Stage): Promise<readonly string[]> {
  const until = Date.now() + minutes * 60_000;
  const done: string[] = [];
  const member = createMembers(fake, pick, () => supervisor.process());
  const actOnce = () => {
    const deed = supervisor.isUp() ? member() : undefined;
    if (deed) deeds.push(deed);
  };
  const every = async (ms: number, work: () => unknown) => {
    for (; Date.now() < until; await sleep(ms)) await work();
  };
  await Promise.all([
    every(1_000 / PER_SECOND, actOnce),
    every(BURST_EVERY_MS, () => Array.from({ length: BURST }, actOnce)),
    every(LOOK_EVERY_MS, () => supervisor.look()),
    every(FAULT_EVERY_MS, async () => {
      const name = pick(Object.keys(faults));
      done.push(name);
      await faults[name]?.();
    }),
  ]);
  const lastly = Date.now() + SETTLE_MS;
  while (Date.now() < lastly && !deeds.every(isSettled)) await sleep(500);
  return done;
}
