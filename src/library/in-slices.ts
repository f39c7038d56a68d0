import { setImmediate } from 'node:timers/promises';

/** Whoever waits for the loop waits so long at most, and for one item. */
const SLICE_MS = 10;

/** Makes something of each item, in order, and lets others have their turn after every few. */
export async function inSlices<Item, Made>(items: readonly Item[], make: (item: Item) => Made): Promise<Made[]> {
  const made: Made[] = [];
  let began = performance.now();
  for (const item of items) {
    made.push(make(item));
    if (performance.now() - began < SLICE_MS) continue;
    await setImmediate();
    began = performance.now();
  }
  return made;
}
