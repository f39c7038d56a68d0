import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { createLog } from '../../src/logging/log.ts';
import { watchForStop } from '../../src/starting/service.ts';

function watch() {
  const events = new EventEmitter();
  const lines: string[] = [];
  const exits: number[] = [];
  const waits: (() => void)[] = [];
  const stop = watchForStop({
    events,
    log: createLog({ level: 'info', secrets: [], write: (line) => lines.push(line) }),
    wait: () => new Promise((resolve) => waits.push(resolve)),
    exit: (code) => exits.push(code),
    withinMs: 4_000,
  });
  return { events, lines, exits, waits, stop };
}

const passTime = async ({ waits }: ReturnType<typeof watch>) => {
  for (const finish of waits) finish();
  await new Promise((resolve) => setImmediate(resolve));
};

describe('the request to stop', () => {
  it.each(['SIGTERM', 'SIGINT'])('comes with %s, and the program ends with 0 when its time is over', async (signal) => {
    const room = watch();
    expect(room.stop.signal.aborted).toBe(false);
    room.events.emit(signal);
    expect([room.stop.signal.aborted, room.stop.exitCode(), room.exits]).toEqual([true, 0, []]);
    await passTime(room);
    expect(room.exits).toEqual([0]);
  });

  it.each(['uncaughtException', 'unhandledRejection'])(
    'comes with an %s, which is logged, and ends with 1',
    async (fault) => {
      const room = watch();
      for (let place = 0; place < 2; place++) room.events.emit(fault, new Error('broken'));
      expect([room.stop.signal.aborted, room.stop.exitCode(), room.lines.length]).toEqual([true, 1, 2]);
      await passTime(room);
      expect(room.exits).toEqual([1]);
    },
  );
});
