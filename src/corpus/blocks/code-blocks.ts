import type { InlineContent } from '../inline/inline-content.ts';
import type { Mark } from '../model.ts';

/**
 * Code as it stands, without fences and without the indentation that its list or quote gives it; its line breaks stay.
 * `lines`: what Markdown takes for its lines. `from`: where the first of them stands. Undefined if there is nothing in it.
 */
export function readCode(source: string, from: number, lines: readonly string[]): InlineContent | undefined {
  const places: { readonly start: number; readonly end: number }[] = [];
  let at = from;
  for (const line of lines) {
    const lineEnd = endOfLine(source, at);
    const start = Math.max(
      at,
      source.slice(at, lineEnd).endsWith(line) ? lineEnd - line.length : firstWord(source, at, lineEnd),
    );
    places.push({ start, end: lineEnd });
    at = source.startsWith('\r\n', lineEnd) ? lineEnd + 2 : lineEnd + 1;
  }
  const isFilled = ({ start, end }: { start: number; end: number }): boolean => source.slice(start, end).trim() !== '';
  const filled = places.slice(places.findIndex(isFilled), places.findLastIndex(isFilled) + 1);
  const [first, last] = [filled[0], filled.at(-1)];
  if (!first || !last) return undefined;
  const marks: Mark[] = filled
    .slice(1)
    .map(({ start }, index) => ({ start: filled[index]?.end ?? start, end: start, shown: '\n' }));
  return { start: first.start, end: last.end, marks, footnotes: [] };
}

/** The lines between the first and the last line of a stretch: the body of a fence or command. */
export function readFramedCode(source: string, start: number, end: number): InlineContent | undefined {
  const from = endOfLine(source, start) + 1;
  const to = Math.max(source.lastIndexOf('\n', end - 1), from);
  return readCode(source, from, source.slice(from, to).split(/\r?\n/));
}

/** Where the line that holds an offset ends. */
export function endOfLine(source: string, offset: number): number {
  const end = source.indexOf('\n', offset);
  if (end === -1) return source.length;
  return source.charAt(end - 1) === '\r' && end > offset ? end - 1 : end;
}

function firstWord(source: string, start: number, end: number): number {
  return start + (/^[\s>]*/.exec(source.slice(start, end))?.[0].length ?? 0);
}
