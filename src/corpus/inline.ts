import type { Nodes, PhrasingContent } from 'mdast';
import type { Mark } from './model.ts';

/** A line break with the blanks around it and the next line's quote signs. */
const LINE_BREAK = /[ \t]*(?:\r\n|\r|\n)[ \t]*(?:>[ \t]?)*[ \t]*/;
const LEADING_LINE_BREAK = new RegExp(`^${LINE_BREAK.source}`);

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
    case 'inlineCode':
      return codePieces(source, start, end, node.value);
    case 'html':
      return /^<br\s*\/?>$/i.test(node.value) ? [{ start, end, marks: [{ start, end, shown: ' ' }] }] : [];
    case 'break':
      return [{ start, end, marks: [{ start, end, shown: ' ' }] }];
    case 'footnoteReference':
      footnotes.push(node.identifier);
      return [];
    default:
      return 'children' in node ? node.children.flatMap((child) => piecesOf(source, child, footnotes)) : [];
  }
}

/** Code without its backticks and the blank beside them; line breaks are blanks, and `\\|` in a table's cell is `|`. */
function codePieces(source: string, start: number, end: number, value: string): readonly Piece[] {
  const fence = /^`+/.exec(source.slice(start, end))?.[0].length ?? 0;
  let [from, to] = [start + fence, end - fence];
  const inner = source.slice(from, to);
  if (/^\s.*\S.*\s$/s.test(inner)) [from, to] = [from + 1, to - 1];
  if (from >= to) return [];
  const isEscapedPipe = !value.includes('\\|');
  const marks: Mark[] = [];
  for (const match of source.slice(from, to).matchAll(new RegExp(`${LINE_BREAK.source}|\\\\(?=\\|)`, 'g'))) {
    const isPipe = match[0] === '\\';
    if (isPipe && !isEscapedPipe) continue;
    const at = from + match.index;
    marks.push({ start: at, end: at + match[0].length, shown: isPipe ? '' : ' ' });
  }
  return [{ start: from, end: to, marks }];
}

/** Blanks that stood before a footnote marker or at the block's end belong to the marks, not to the words. */
function trimmed(source: string, pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece, index) => {
    const next = pieces[index + 1];
    const isLast = next === undefined;
    const isBeforeGap = next !== undefined && next.start > piece.end && source.startsWith('[^', piece.end);
    const nextBeginsBlank = next !== undefined && /^[\s.,;:!?)\]]/.test(source.slice(next.start, next.start + 1));
    let { start, end } = piece;
    const isBlankTwice = next !== undefined && next.start > piece.end && /^\s/.test(source.slice(next.start));
    if (isLast || isBlankTwice || (isBeforeGap && nextBeginsBlank))
      while (end > start && /\s/.test(source.charAt(end - 1))) end -= 1;
    if (index === 0) while (start < end && /\s/.test(source.charAt(start))) start += 1;
    if (start >= end) return [];
    return [{ start, end, marks: piece.marks.filter((mark) => mark.start >= start && mark.end <= end) }];
  });
}

/** Marks inside a text node: where its value is not its source (escapes, character references, line breaks with the prefix of the next line). */
function alignText(source: string, start: number, end: number, value: string): readonly Mark[] {
  if (end - start === value.length && !/[\r\n]/.test(value)) return [];
  const marks: Mark[] = [];
  let at = start;
  for (let index = 0; index < value.length && at < end; index += 1) {
    const character = value.charAt(index);
    const rest = source.slice(at, end);
    if (character === '\n' || character === '\r') {
      const lineBreak = LEADING_LINE_BREAK.exec(rest)?.[0] ?? character;
      marks.push({ start: at, end: at + lineBreak.length, shown: ' ' });
      at += lineBreak.length;
      if (character === '\r' && value.charAt(index + 1) === '\n') index += 1;
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
