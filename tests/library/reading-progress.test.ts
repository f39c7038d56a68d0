import { expect, it } from 'vitest';
import { reportProgress } from '../../src/library/reading-progress.ts';

it('A reading is reported after two seconds, and every five from then on', () => {
  const told: number[] = [];
  let now = 0;
  const onProgress = reportProgress(
    () => now,
    ({ done }) => told.push(done),
  );
  for (let done = 0; done < 20; done += 1) {
    onProgress({ done, total: 20 });
    now += 500;
  }
  expect(told).toEqual([4, 14]);
});
