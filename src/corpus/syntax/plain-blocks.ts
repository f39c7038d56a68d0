import type { FootnoteReference, Nodes, Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast';

/** Signs that mean nothing among words, with those that mean something only beside others: a colon, a sum of money, a percentage. */
const LETTER = /[^\s`*_~<>{}[\]\\&@#$%|=+^:/!]|!(?!\[)|:(?= |$)|\$(?=\d)|(?<!%)%(?!%)/u.source;
const FOOTNOTE = /(?<!!)\[\^[\w-]+\](?![([:])/u.source;
const WORDS = `(?:${LETTER})+(?: (?:${LETTER})+)*`;
/** Nothing in them is an address without any sign, and they are no lines of a program. */
const IS_PLAIN = /(?!(?:import|export)\b|.*(?:[wW]{3}\.|\bfrom ["']))/u.source;

const HEADING = `#{1,6} ${IS_PLAIN}${WORDS}`;
const LINE = String.raw`${IS_PLAIN}(?:${LETTER}|${FOOTNOTE})+(?: (?:${LETTER}|${FOOTNOTE})+)*`;
const PARAGRAPH = String.raw`(?=[\p{L}“‘("])${LINE}`;
const QUOTED = String.raw`> (?=[\p{L}“‘("—])${LINE}`;
const REMARK = String.raw`<!--[ \t]*asked[ \t]*\n(?![ \t]*\n)(?:(?!-->|<!--|\$\$|\n[ \t]*\n)[^}\r])*-->`;
const BLOCK = String.raw`(?:${HEADING}|${PARAGRAPH}|${QUOTED}(?:\n>\n${QUOTED})*|${REMARK})`;

/** Headings, paragraphs of one line, quotations of such and asked lines, an empty line between each two, before and behind: what they mean depends on nothing else but whether their footnotes are defined. */
export const PLAIN_BLOCKS = String.raw`(?<=\n\n)${BLOCK}(?:\n\n${BLOCK})*(?=\n\n|\n?(?![^]))`;

/** Whether all footnotes of some blocks seem to be defined in a source. */
export function createFootnoteTest(source: string): (blocks: string) => boolean {
  const defined = new Set([...source.matchAll(/^\[\^([\w-]+)\]:/gm)].map(([, label = '']) => label.toLowerCase()));
  return (blocks) => [...blocks.matchAll(MARKS)].every(([, label = '']) => defined.has(label.toLowerCase()));
}

const MARKS = /\[\^([\w-]+)\]/g;

/** Whether all footnotes that a tree names are defined in it. */
export function areFootnotesThere({ children }: Root): boolean {
  const defined = new Set(children.flatMap((node) => (node.type === 'footnoteDefinition' ? [node.identifier] : [])));
  const plain = children.flatMap((node): readonly Nodes[] => (node.type === 'blockquote' ? node.children : [node]));
  const named = plain.flatMap((node) => (node.type === 'paragraph' ? node.children : []));
  return named.every((node) => node.type !== 'footnoteReference' || defined.has(node.identifier));
}

interface Point {
  readonly line: number;
  readonly offset?: number | undefined;
}

/** The nodes of {@link PLAIN_BLOCKS}; `start`: where they begin in the source. */
export function readPlainBlocks(blocks: string, start: Point): readonly RootContent[] {
  let { line, offset = 0 } = start;
  return blocks.split('\n\n').map((written) => {
    const node = readBlock(written, { line, offset });
    line += written.split('\n').length + 1;
    offset += written.length + 2;
    return node;
  });
}

interface Place {
  readonly line: number;
  readonly offset: number;
}

function readBlock(written: string, place: Place): RootContent {
  const position = positionOf(place, 0, written);
  const depth = /^#*/.exec(written)?.[0].length ?? 0;
  switch (depth) {
    case 0:
      if (written.startsWith('<')) return { type: 'html', value: written, position };
      if (written.startsWith('> ')) return { type: 'blockquote', children: readQuoted(written, place), position };
      return readParagraph(written, place, 0);
    case 1:
    case 2:
    case 3:
    case 4:
    case 5:
    case 6:
      return { type: 'heading', depth, children: [textNode(written.slice(depth + 1), place, depth + 1)], position };
    default:
      throw new RangeError(`There are no headings of ${String(depth)} signs.`);
  }
}

/** Paragraphs with an empty line between each two. */
function readQuoted(written: string, { line, offset }: Place): Paragraph[] {
  let from = 0;
  return written.split('\n>\n').map((quoted, at) => {
    const paragraph = readParagraph(quoted.slice(2), { line: line + 2 * at, offset: offset + from }, 2);
    from += quoted.length + 3;
    return paragraph;
  });
}

/** One line that begins `at` so many letters behind a place. */
function readParagraph(written: string, place: Place, at: number): Paragraph {
  return { type: 'paragraph', children: readWords(written, place, at), position: positionOf(place, at, written) };
}

/** Words and the footnotes between them. */
function readWords(written: string, place: Place, at: number): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let from = 0;
  for (const { 0: mark, 1: label = '', index } of written.matchAll(MARKS)) {
    if (index > from) nodes.push(textNode(written.slice(from, index), place, at + from));
    const identifier = label.toLowerCase();
    const position = positionOf(place, at + index, mark);
    nodes.push({ type: 'footnoteReference', identifier, label, position } satisfies FootnoteReference);
    from = index + mark.length;
  }
  if (from < written.length) nodes.push(textNode(written.slice(from), place, at + from));
  return nodes;
}

function textNode(value: string, place: Place, at: number): Text {
  return { type: 'text', value, position: positionOf(place, at, value) };
}

/** Of a part that begins `at` so many letters in the first line of a block. */
function positionOf({ line, offset }: Place, at: number, written: string) {
  const lines = written.split('\n');
  const last = lines.at(-1) ?? '';
  const column = lines.length === 1 ? at + 1 + written.length : last.length + 1;
  return {
    start: { line, column: at + 1, offset: offset + at },
    end: { line: line + lines.length - 1, column, offset: offset + at + written.length },
  };
}
