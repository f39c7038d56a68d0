import type { Block } from '../reply/model.ts';
import type { Look } from './look.ts';
import { paintRuns } from './runs.ts';
import { neutralise } from './safe-text.ts';

/** What stands in a picture's place: its alternative text. */
export function presentPicture(block: Block & { kind: 'picture' }, look: Look): readonly string[] {
  return paintRuns([{ text: neutralise(block.alt), style: 'dim' }], look);
}
