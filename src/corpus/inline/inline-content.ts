import type { PhrasingContent } from 'mdast';
import type { ArticleReader } from './article-reader.ts';
import { partsOf, type FootnoteMarker } from './inline-parts.ts';
import { resolveTags } from './inline-tags.ts';
import type { Piece } from './inline-text.ts';
import type { Mark } from '../model.ts';

/** What the inline content of a block comes to: the slice from its first to its last word, the marks in it, the footnotes it names. `undefined` start and end of blocks without words are never returned. */
export interface InlineContent {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Mark[];
  readonly footnotes: readonly string[];
}

/** How blocks are read as one. */
interface Joining {
  /** What stands for that which lies between two blocks; a blank by default. */
  readonly joint?: string;
  /** A picture in a heading is a badge or an emblem, and no word of it. */
  readonly isHeading?: boolean;
}

/** Reads blocks of inline content (one paragraph, the cells of a row, the paragraphs of a quotation) as one. Undefined if there are no words. */
export function readInline(
  reader: ArticleReader,
  blocks: readonly (readonly PhrasingContent[])[],
  { joint, isHeading = false }: Joining = {},
): InlineContent | undefined {
  const footnotes: FootnoteMarker[] = [];
  const groups = blocks.map((nodes) => {
    const pieces = resolveTags(
      reader,
      nodes.flatMap((node) => partsOf(reader, node, footnotes)),
    );
    return isHeading ? pieces.filter(({ kind }) => kind !== 'picture') : pieces;
  });
  const content = joinPieces(reader.source, groups, joint);
  return content && { ...content, footnotes: footnotes.map(({ name }) => name) };
}

/** Pieces of one block or several as one content; undefined if none of them has words: a picture alone says nothing, nor do signs between gaps. */
export function joinPieces(
  source: string,
  groups: readonly (readonly Piece[])[],
  joint = ' ',
): InlineContent | undefined {
  const marks: Mark[] = [];
  let previous: { piece: Piece; group: number } | undefined;
  let start: number | undefined;
  let [hasWords, hasGap, hasLetters] = [false, false, false];
  groups.forEach((pieces, group) => {
    for (const piece of trimmed(source, withoutDoubleGaps(source, withoutOuterBlanks(source, pieces)))) {
      start ??= piece.start;
      hasGap ||= piece.kind === 'gap';
      hasWords ||= piece.kind === 'words' && !isBlank(source, piece);
      hasLetters ||= piece.kind === 'words' && /[\p{L}\p{N}]/u.test(shownText(source, piece));
      if (previous && previous.piece.end < piece.start) {
        const shown = previous.group === group ? '' : joint;
        marks.push({ start: previous.piece.end, end: piece.start, shown });
      }
      marks.push(...piece.marks);
      previous = { piece, group };
    }
  });
  if (start === undefined || !previous || !hasWords || (hasGap && !hasLetters)) return undefined;
  return { start, end: previous.piece.end, marks, footnotes: [] };
}

/** True for a piece that is shown as blanks. */
function isBlank(source: string, piece: Piece): boolean {
  return shownText(source, piece).trim() === '';
}

function shownText(source: string, { start, end, marks: [only] }: Piece): string {
  return only?.start === start && only.end === end ? only.shown : source.slice(start, end);
}

function withoutOuterBlanks(source: string, pieces: readonly Piece[]): readonly Piece[] {
  const first = pieces.findIndex((piece) => !isBlank(source, piece));
  const last = pieces.findLastIndex((piece) => !isBlank(source, piece));
  return first === -1 ? [] : pieces.slice(first, last + 1);
}

/** Several things left out in a row leave one gap. */
function withoutDoubleGaps(source: string, pieces: readonly Piece[]): readonly Piece[] {
  const kept: Piece[] = [];
  for (const piece of pieces) {
    const last = kept.findLast((each) => each.kind === 'gap' || !isBlank(source, each));
    if (piece.kind !== 'gap' || last?.kind !== 'gap') kept.push(piece);
  }
  return kept;
}

/** Blanks that stood before a footnote marker, a remark or a command of a template, or at the block's end belong to the marks, not to the words. */
function trimmed(source: string, pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece, index) => {
    const start = piece.start + (index === 0 ? leadingBlanks(source, piece) : 0);
    const length = source.slice(start, piece.end).trimEnd().length;
    const end = isFollowedByBlank(source, piece, pieces[index + 1]) ? start + length : piece.end;
    if (start >= end) return [];
    return [{ ...piece, start, end, marks: piece.marks.filter((mark) => mark.start >= start && mark.end <= end) }];
  });
}

/** True if blanks at a piece's end would be shown beside another blank, before a sign that has none, or behind all words. */
function isFollowedByBlank(source: string, { end }: Piece, next: Piece | undefined): boolean {
  if (!next) return true;
  if (next.start === end) return false;
  const [between, following] = [source.slice(end, end + 4), source.charAt(next.start)];
  return /\s/.test(following) || (/^(?:\[\^|<!--|\{)/.test(between) && /[.,;:!?)\]]/.test(following));
}

/** How much of a piece's beginning is shown as blanks: blanks, and signs that stand for one. */
function leadingBlanks(source: string, { start, end, marks }: Piece): number {
  let at = start;
  for (;;) {
    const mark = marks.find((each) => each.start === at);
    if (mark && mark.end < end && mark.shown.trim() === '' && mark.shown !== '') at = mark.end;
    else if (!mark && at < end && /\s/.test(source.charAt(at))) at += 1;
    else return at - start;
  }
}
