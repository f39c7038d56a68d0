import { describe, expect, it } from 'vitest';
import { createSemaphore } from '../../../src/discord/responder/semaphore.ts';

describe('a semaphore', () => {
  it('lets no more through at a time than it is wide, in the order of asking', async () => {
    const semaphore = createSemaphore(3);
    const begun: number[] = [];
    let underWay = 0;
    let most = 0;
    const work = (place: number) => async () => {
      begun.push(place);
      most = Math.max(most, ++underWay);
      await new Promise((resolve) => setImmediate(resolve));
      underWay--;
      return place;
    };
    const places = Array.from({ length: 20 }, (_, place) => place);
    expect(await Promise.all(places.map((place) => semaphore(work(place))))).toEqual(places);
    expect([begun, most]).toEqual([places, 3]);
  });

  it('stays open after a failure', async () => {
    const semaphore = createSemaphore(1);
    const failing = Array.from({ length: 3 }, () =>
      semaphore(() => Promise.reject(new Error('no'))).catch(() => 'failed'),
    );
    expect(await Promise.all([...failing, semaphore(() => Promise.resolve('through'))])).toEqual([
      'failed',
      'failed',
      'failed',
      'through',
    ]);
  });
});
