import type { Nodes, PhrasingContent } from 'mdast';
import type { Mark } from './model.ts';

/** A piece of source text whose words are shown: everything between two pieces is a mark. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Mark[];
}

/** What the inline content of a block comes to: the slice from its first to its last word, the marks in it, the footnotes it names. `undefined` start and end of blocks without words are never returned. */
export interface InlineContent {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Mark[];
  readonly footnotes: readonly string[];
}

/** Reads blocks of inline content (one paragraph, the cells of a row, the paragraphs of a quotation) as one; `joint` stands for what lies between two blocks. Undefined if there are no words. */
export function readInline(
  source: string,
  blocks: readonly (readonly PhrasingContent[])[],
  joint: string,
): InlineContent | undefined {
  const footnotes: string[] = [];
  const groups = blocks.map((nodes) => nodes.flatMap((node) => piecesOf(source, node, footnotes)));
  const marks: Mark[] = [];
  let previous: { piece: Piece; group: number } | undefined;
  let start: number | undefined;
  groups.forEach((pieces, group) => {
    for (const piece of trimmed(source, pieces)) {
      start ??= piece.start;
      if (previous && previous.piece.end < piece.start) {
        const shown = previous.group === group ? '' : joint;
        marks.push({ start: previous.piece.end, end: piece.start, shown });
      }
      marks.push(...piece.marks);
      previous = { piece, group };
    }
  });
  if (start === undefined || !previous) return undefined;
  return { start, end: previous.piece.end, marks, footnotes };
}

function piecesOf(source: string, node: Nodes, footnotes: string[]): readonly Piece[] {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) return [];
  switch (node.type) {
    case 'text':
      return [{ start, end, marks: alignText(source, start, end, node.value) }];
    case 'inlineCode': {
      const inner = source.indexOf(node.value, start);
      return inner === -1 || inner + node.value.length > end
        ? []
        : [{ start: inner, end: inner + node.value.length, marks: [] }];
    }
    case 'break':
      return [{ start, end, marks: [{ start, end, shown: ' ' }] }];
    case 'footnoteReference':
      footnotes.push(node.identifier);
      return [];
    default:
      return 'children' in node ? node.children.flatMap((child) => piecesOf(source, child, footnotes)) : [];
  }
}

/** Blanks that stood before a footnote marker or at the block's end belong to the marks, not to the words. */
function trimmed(source: string, pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece, index) => {
    const next = pieces[index + 1];
    const isLast = next === undefined;
    const isBeforeGap = next !== undefined && next.start > piece.end && source.startsWith('[^', piece.end);
    const nextBeginsBlank = next !== undefined && /^[\s.,;:!?)\]]/.test(source.slice(next.start, next.start + 1));
    let { start, end } = piece;
    if (isLast || (isBeforeGap && nextBeginsBlank)) while (end > start && /\s/.test(source.charAt(end - 1))) end -= 1;
    if (index === 0) while (start < end && /\s/.test(source.charAt(start))) start += 1;
    if (start >= end) return [];
    return [{ start, end, marks: piece.marks.filter((mark) => mark.start >= start && mark.end <= end) }];
  });
}

/** Marks inside a text node: where its value is not its source (escapes, character references, line breaks with the prefix of the next line). */
function alignText(source: string, start: number, end: number, value: string): readonly Mark[] {
  if (end - start === value.length && !value.includes('\n')) return [];
  const marks: Mark[] = [];
  let at = start;
  for (let index = 0; index < value.length && at < end; index += 1) {
    const character = value.charAt(index);
    const rest = source.slice(at, end);
    if (character === '\n') {
      const lineBreak = /^[ \t]*\r?\n?[ \t]*(?:>[ \t]?)*[ \t]*/.exec(rest)?.[0] ?? '\n';
      marks.push({ start: at, end: at + lineBreak.length, shown: ' ' });
      at += lineBreak.length;
    } else if (rest.startsWith('\\') && rest.charAt(1) === character && character !== '\\') {
      marks.push({ start: at, end: at + 1, shown: '' });
      at += 2;
    } else if (rest.startsWith('\\\\') && character === '\\') {
      marks.push({ start: at, end: at + 1, shown: '' });
      at += 2;
    } else if (rest.startsWith('&') && /^&#?\w+;/.test(rest) && !value.startsWith(rest.slice(0, 3), index)) {
      const reference = /^&#?\w+;/.exec(rest)?.[0] ?? '&';
      const shown = String.fromCodePoint(value.codePointAt(index) ?? 0xfffd);
      marks.push({ start: at, end: at + reference.length, shown });
      index += shown.length - 1;
      at += reference.length;
    } else {
      at += 1;
    }
  }
  return marks;
}
