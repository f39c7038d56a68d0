import { expect, it } from 'vitest';
import { createPictureAllowance } from '../../../src/discord/interaction/remembered.ts';

it('a member may have twelve pictures a minute, whatever others do, and then waits until the first is a minute old', () => {
  let now = 0;
  const takePicture = createPictureAllowance(() => now);
  const take = (count: number, askerId: string) => Array.from({ length: count }, () => takePicture(askerId));
  expect(take(12, 'ana')).toEqual(Array.from({ length: 12 }, () => undefined));
  now = 10_000;
  expect([takePicture('ana'), takePicture('ben')]).toEqual([50_000, undefined]);
  now = 60_000;
  expect(takePicture('ana')).toBeUndefined();
});
