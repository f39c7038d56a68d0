import type { TextRange } from '../../archive/archive-model.ts';
import type { Display } from './display.ts';
import { displayWidth, wrapText } from './wrap.ts';

/** How words look. Each is shown by colour or weight alone, so that nothing is lost where there is none. */
export type Style = 'plain' | 'bold' | 'dim' | 'match' | 'missing' | 'added';

/** Words in one style. `text` has been neutralised. */
export interface Run {
  readonly text: string;
  readonly style?: Style;
}

const CODES: Readonly<Record<Exclude<Style, 'plain'>, readonly [on: string, off: string]>> = {
  bold: ['\u001B[1m', '\u001B[22m'],
  dim: ['\u001B[2m', '\u001B[22m'],
  match: ['\u001B[1;33m', '\u001B[22;39m'],
  missing: ['\u001B[31m', '\u001B[39m'],
  added: ['\u001B[32m', '\u001B[39m'],
};

/** Paints runs in lines of at most `display.width` columns (see `wrapText`); `first` stands before the first line, `rest` before the others. */
export function paintRuns(
  runs: readonly Run[],
  display: Display,
  first: Run = { text: '' },
  rest: Run = first,
): string[] {
  const text = runs.map((run) => run.text).join('');
  const margin = Math.max(displayWidth(first.text), displayWidth(rest.text));
  return wrapText(text, display.width - margin).map((range, index) => {
    const words = sliceRuns(runs, range);
    const before = index === 0 ? first : rest;
    const shown = words.length === 0 ? { ...before, text: before.text.trimEnd() } : before;
    return [shown, ...words].map((run) => paintRun(run, display)).join('');
  });
}

/** One run as the display allows: styles only with colour. */
export function paintRun({ text, style = 'plain' }: Run, { hasColour }: Display): string {
  if (text === '' || style === 'plain' || !hasColour) return text;
  const [on, off] = CODES[style];
  return on + text + off;
}

/** The text in runs, with `style` where a range lies. `ranges` ascend and do not overlap. */
export function markRuns(text: string, ranges: readonly TextRange[], style: Style): readonly Run[] {
  const runs: Run[] = [];
  let position = 0;
  for (const { start, end } of ranges) {
    runs.push({ text: text.slice(position, start) }, { text: text.slice(start, end), style });
    position = end;
  }
  return [...runs, { text: text.slice(position) }];
}

function sliceRuns(runs: readonly Run[], range: TextRange): readonly Run[] {
  const slices: Run[] = [];
  let position = 0;
  for (const run of runs) {
    const text = run.text.slice(Math.max(0, range.start - position), Math.max(0, range.end - position));
    if (text !== '') slices.push({ ...run, text });
    position += run.text.length;
  }
  return slices;
}
