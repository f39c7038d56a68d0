import { firstWhere } from '../../first-where.ts';
import type { Literal, Nodes, Parents, Root, RootContent } from 'mdast';
import { itemAt } from '../../item-at.ts';
import { areFootnotesThere, createFootnoteTest, PLAIN_BLOCKS, readPlainBlocks } from './plain-blocks.ts';

/** A text in which one word stands for each long stretch that holds nothing a parser of Markdown would see. */
export interface ShortenedText {
  readonly text: string;
  readonly cuts: readonly Cut[];
}

/** Plain blocks, a run of words, the asked lines of a remark, or all that a footnote says of its source. */
const KINDS = ['blocks', 'words', 'asked', 'source'] as const;

/** What was taken out. */
interface Cut {
  readonly kind: (typeof KINDS)[number];
  readonly written: string;
  /** Where it ends in the source, and where its word ends in the shortened text. */
  readonly end: number;
  readonly shortEnd: number;
  /** Lines that were taken out up to here. */
  readonly lines: number;
}

/** Stands for what was taken out. Where words are allowed, so is this one. */
const WORD = 'zqxjkvw';

/** A word with signs that mean nothing among words. Quotation marks end what stands in a tag or in a link; the end of a bracket may. */
const PLAIN_WORD = /(?!www\.|WWW\.|\))(?:[^\s`*_~<>{}[\]\\&@#$%|=+^:/"')]|'(?=\p{L})|\)(?!\)))+/u.source;

/**
 * In turn what is passed over (marks that hold words which are no text), and what is taken out: whole blocks in a row that are plain; asked
 * lines; sources, which are read from the source text; four words or more between two others of the same line.
 */
const STRETCH = new RegExp(
  [
    /^[ \t>]*(?:import|export)\b.*|^.*\bfrom\s+["'].*/.source,
    /^[ \t>]*\[(?!\^)[^\]\n]+\]:.*|<[^<>\n]*>|!\[[^[\]\n]*\]|\]\([^()\n]*\)|\[\[[^[\]\n]*\]\]|\{[^{}\n]*\}/.source,
    `(?<blocks>${PLAIN_BLOCKS})`,
    /(?<=^<!--[ \t]*asked)(?<asked>[ \t]*\n(?:(?!-->|<!--|\$\$|\n[ \t]*\n)[^}\r])*)(?=-->$)/.source,
    /(?<=^\[\^[^[\]\s]+\]: )(?<source>(?=.*\S(?:\n\n|\n\[\^|\n?(?![^])))(?!.*(?:\[\^|<\/|[{}]))\p{L}[^"“\r\n]*, ["“].+["”].*)/u
      .source,
    `(?<=\\p{L}{2}[,.;]? )(?<words>${PLAIN_WORD}(?: ${PLAIN_WORD}){3,})(?= )`,
  ].join('|'),
  'gmu',
);

const LABEL = /\[(?!\^)((?:\\.|[^[\]\\])+)\]:/g;
/** What a label of more words names must be found by all of them. */
const MAX_WORDS_IN_LABEL = 4;

/** Of a text with more left than this share of it, all is parsed in the same time. */
const WORTH = 0.5;

/** Undefined where there is too little to take out, or it might be missed. */
export function shortenText(source: string): ShortenedText | undefined {
  if (source.includes(WORD) || hasLongLabel(source)) return undefined;
  const hasFootnotes = createFootnoteTest(source);
  const cuts: Cut[] = [];
  let [text, from, lines] = ['', 0, 0];
  for (const { index, groups = {} } of source.matchAll(STRETCH)) {
    const kind = KINDS.find((each) => groups[each] !== undefined);
    const written = kind && groups[kind];
    if (!kind || written === undefined || (kind === 'blocks' && !hasFootnotes(written))) continue;
    const end = index + written.length;
    text += source.slice(from, index) + WORD;
    from = end;
    lines += written.split('\n').length - 1;
    cuts.push({ kind, written, end, shortEnd: text.length, lines });
  }
  text += source.slice(from);
  return text.length < WORTH * source.length ? { text, cuts } : undefined;
}

function hasLongLabel(source: string): boolean {
  return [...source.matchAll(LABEL)].some(([label]) => label.split(/\s+/).length > MAX_WORDS_IN_LABEL);
}

/** Puts what was taken out back into the tree of the shortened text, and its nodes to their places in the source. False, and the tree is of no use, if it has become anything but words. */
export function restoreText(root: Root, { cuts }: ShortenedText): boolean {
  let next = 0;
  const restore = (node: Nodes, parent?: Parents, above?: Parents): boolean => {
    if (node.position) for (const point of [node.position.start, node.position.end]) movePoint(point, cuts);
    if ('value' in node && node.value.includes(WORD)) {
      const [first = '', ...parts] = node.value.split(WORD);
      const taken = cuts.slice(next, next + parts.length);
      if (!taken.every(({ kind }) => isPlace(kind, node, parent, above))) return false;
      next += parts.length;
      node.value = first + parts.map((part, at) => itemAt(taken, at).written + part).join('');
    }
    return !('children' in node) || node.children.every((child) => restore(child, node, parent));
  };
  const restoreBlock = (block: RootContent): readonly RootContent[] | undefined => {
    const cut = isStandIn(block) ? cuts[next] : undefined;
    if (cut?.kind !== 'blocks') return restore(block, root) ? [block] : undefined;
    next += 1;
    const start = block.position?.start;
    if (!start) return undefined;
    movePoint(start, cuts);
    return readPlainBlocks(cut.written, start);
  };
  const blocks = root.children.map(restoreBlock);
  if (root.position) for (const point of [root.position.start, root.position.end]) movePoint(point, cuts);
  if (next !== cuts.length || !blocks.every((made) => made !== undefined)) return false;
  root.children = blocks.flat();
  return areFootnotesThere(root);
}

/** A paragraph of the stand-in alone. */
function isStandIn(block: RootContent): boolean {
  if (block.type !== 'paragraph' || block.children.length !== 1) return false;
  const [only] = block.children;
  return only?.type === 'text' && only.value === WORD;
}

/** Between blocks HTML begins and ends by signs that are never taken out; among words it may do so by the words. */
const BLOCK_PARENTS = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition', 'indentedBlock']);
const LITERALS = new Set(['text', 'code', 'inlineCode', 'yaml', 'toml']);

/** True where there was nothing to be seen in what was taken out. */
function isPlace(kind: Cut['kind'], node: Literal, parent?: Parents, above?: Parents): boolean {
  const isBlock = parent !== undefined && BLOCK_PARENTS.has(parent.type);
  switch (kind) {
    case 'blocks':
      // Nothing in them ends code or front matter.
      return node.type === 'code' || node.type === 'yaml' || node.type === 'toml';
    case 'asked':
      return node.type === 'html' && parent?.type === 'root' && node.value.startsWith('<!--');
    case 'source':
      return node.type === 'text' && node.value === WORD && above?.type === 'footnoteDefinition';
    case 'words':
      return LITERALS.has(node.type) || (node.type === 'html' && isBlock);
  }
}

function movePoint(point: { line: number; offset?: number | undefined }, cuts: readonly Cut[]): void {
  const { offset } = point;
  if (offset === undefined) return;
  const cut = cuts[firstWhere(0, cuts.length, (at) => itemAt(cuts, at).shortEnd > offset) - 1];
  if (!cut) return;
  point.offset = offset + cut.end - cut.shortEnd;
  point.line += cut.lines;
}
