import { describe, expect, it } from 'vitest';
import { createOutage } from '../../../src/discord/gateway/connection.ts';
import { createLog } from '../../../src/logging/log.ts';

const SECOND_MS = 1_000;

function watch() {
  const lines: object[] = [];
  let time = 0;
  const log = createLog({ level: 'debug', secrets: [], write: (line) => lines.push(JSON.parse(line) as object) });
  const outage = createOutage(log, () => time);
  return {
    outage,
    lines,
    pass: (ms: number) => {
      time += ms;
    },
  };
}

describe('an outage', () => {
  it('has one line when it begins and one a minute, with the attempts and the last error', () => {
    const { outage, lines, pass } = watch();
    for (let attempt = 0; attempt < 300; attempt++) {
      outage.lost(0);
      outage.failed(0, new Error('Unexpected server response: 503'));
      pass(SECOND_MS / 2);
    }
    expect(lines).toMatchObject([
      { event: 'shard_reconnecting', shards: [0], attempts: 1, ms: 0 },
      { attempts: 120, ms: 60 * SECOND_MS, message: 'Unexpected server response: 503' },
      { attempts: 120, ms: 120 * SECOND_MS },
    ]);
  });

  it('of many shards is one', () => {
    const { outage, lines, pass } = watch();
    for (let shard = 0; shard < 50; shard++) outage.lost(shard);
    pass(60 * SECOND_MS);
    outage.lost(0);
    expect(lines).toMatchObject([{ shards: [0] }, { shards: Array.from({ length: 50 }, (_, shard) => shard) }]);
  });

  it('that comes and goes has no more lines than one that stays', () => {
    const { outage, lines, pass } = watch();
    const saidBack = Array.from({ length: 100 }, () => {
      outage.lost(0);
      pass(SECOND_MS / 2);
      return outage.ended(0);
    });
    expect(lines).toHaveLength(1);
    expect(saidBack.filter(Boolean)).toHaveLength(1);
  });

  it('is new after a minute', () => {
    const { outage, lines, pass } = watch();
    outage.lost(0);
    outage.ended(0);
    pass(61 * SECOND_MS);
    outage.lost(0);
    expect(lines).toMatchObject([{ ms: 0 }, { ms: 0 }]);
  });

  it('is not what an error of a connection that is there makes', () => {
    const { outage, lines } = watch();
    outage.failed(3, new Error('odd frame'));
    expect(lines).toMatchObject([{ event: 'shard_error', shard: 3, message: 'odd frame' }]);
  });
});
