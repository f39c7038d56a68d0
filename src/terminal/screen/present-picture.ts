import { drawSpan } from '../../pictures/timeline/span-text.ts';
import type { Block } from '../../reply/reply.ts';
import type { Look } from './look.ts';
import { paintRun, paintRuns } from './runs.ts';
import { neutralise, neutraliseLine } from './safe-text.ts';

/** What stands in a picture's place: a timeline drawn in characters, anything else as its alternative text. */
export function presentPicture(block: Block & { kind: 'picture' }, look: Look): readonly string[] {
  const drawing = block.spec.kind === 'timeline' ? drawSpan(block.spec, look.width) : '';
  if (drawing === '') return paintRuns([{ text: neutralise(block.alt), style: 'dim' }], look);
  return drawing.split('\n').map((line) => paintRun({ text: neutraliseLine(line) }, look));
}
