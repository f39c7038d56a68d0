import { describe, expect, it } from 'vitest';
import { splitShards } from '../../../src/discord/processes/shard-plan.ts';

describe('shards over processes', () => {
  it.each([
    [[0, 1, 2, 3, 4, 5, 6, 7], 4, ['0,1', '2,3', '4,5', '6,7']],
    [[8, 9, 10, 11, 12], 2, ['8,9,10', '11,12']],
    [[0, 1], 8, ['0', '1']],
    [[5], 1, ['5']],
  ])('%j in %i', (ids, processes, rows) => {
    expect(splitShards(ids, processes).map((row) => row.join(','))).toEqual(rows);
  });
});
