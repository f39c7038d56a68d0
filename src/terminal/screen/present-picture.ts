import { drawTimelineInCharacters } from '../../pictures/timeline/timeline-in-characters.ts';
import type { Block } from '../../reply/reply.ts';
import type { Display } from './display.ts';
import { paintRun, paintRuns } from './styled-runs.ts';
import { neutralise, neutraliseLine } from './safe-text.ts';

/** What stands in a picture's place: a timeline drawn in characters, or, where that cannot be, its alternative text; nothing for a card, whose words stand below it. */
export function presentPicture(block: Block & { kind: 'picture' }, display: Display): readonly string[] {
  if (block.spec.kind !== 'timeline') return [];
  const drawing = drawTimelineInCharacters(block.spec, display.width);
  if (drawing === '') return paintRuns([{ text: neutralise(block.alt), style: 'dim' }], display);
  return drawing.split('\n').map((line) => paintRun({ text: neutraliseLine(line) }, display));
}
