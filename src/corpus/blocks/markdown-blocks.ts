import type { BlockContent, Code, DefinitionContent, FootnoteDefinition, Root, RootContent } from 'mdast';
import type { ArticleReader } from '../inline/article-reader.ts';
import { isAskedComment, readAskedComment } from './asked-lines.ts';
import { readCode, readFramedCode } from './code-blocks.ts';
import { createReader } from '../inline/create-reader.ts';
import { titleBlocks, componentBlocks } from './titled-blocks.ts';
import { htmlBlocks } from './html-blocks.ts';
import { joinPieces, readInline } from '../inline/inline-content.ts';
import { expressionPieces } from '../inline/inline-parts.ts';
import { toProblem } from '../problems.ts';
import type { Look, PassageKind, Problem } from '../model.ts';
import { paragraphBlocks, quotationBlocks, tableBlocks, taskPieces } from './prose-blocks.ts';
import { readCommand, signPieces, templatePieces } from '../inline/sign-pieces.ts';
import type { Sign } from '../syntax/sign.ts';
import type { TextFile } from '../files/corpus-folder.ts';
import { headingBlock, passageBlock, type ArticleBlock } from './article-block.ts';
import { placeOf } from '../syntax/parse-markdown.ts';

/** The blocks of a file, and what is odd about it. */
export interface BlocksReading {
  readonly blocks: readonly ArticleBlock[];
  readonly problems: readonly Problem[];
  readonly looks: readonly Look[];
}

export type MarkdownNode = RootContent | BlockContent | DefinitionContent;

/** What reading the blocks of one file needs: footnotes that are notes stand below the block that first names them. */
export interface BlockReader extends ArticleReader {
  readonly notes: ReadonlyMap<string, FootnoteDefinition>;
  readonly placed: Set<string>;
}

/**
 * Reads the blocks of an article. Pictures, rules and remarks are passed over, but for the remarks with asked lines, which belong to the block above.
 * `notes`: footnotes whose words are shown, by name.
 */
export function readBlocks(file: TextFile, root: Root, notes: ReadonlyMap<string, FootnoteDefinition>): BlocksReading {
  const reader: BlockReader = { ...createReader(file, root), notes, placed: new Set() };
  const blocks = markdownBlocks(reader, root.children, 'paragraph', { isTop: true });
  const looks = reader.looks.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return { blocks, problems: once(reader.problems), looks: looks.filter((look, at) => !isTwin(look, looks[at - 1])) };
}

function isTwin(look: Look, other: Look | undefined): boolean {
  return other !== undefined && other.start === look.start && other.kind === look.kind;
}

/** Words that are read in two ways are odd once. */
function once(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ line, rule, message }) => {
    const key = `${String(line)} ${rule} ${message}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Blocks of nodes that follow one another. Each block of a list or table has the lines below it. `isTop`: notes are put below their blocks here. `lead`: blocks that stand above the first of them, and come with them. */
function markdownBlocks(
  reader: BlockReader,
  nodes: readonly MarkdownNode[],
  kind: PassageKind,
  { isTop = false, lead = [] }: { readonly isTop?: boolean; readonly lead?: readonly ArticleBlock[] } = {},
): readonly ArticleBlock[] {
  const blocks: ArticleBlock[] = [...lead];
  let above = 0;
  let notes: readonly ArticleBlock[] = [];
  for (const node of nodes) {
    const remark = remarkOf(reader, node);
    if (remark !== undefined && isAskedComment(remark)) {
      readAsked(reader, remark, node, blocks, above);
      continue;
    }
    blocks.push(...notes);
    above = blocks.length;
    const read = blocksOf(reader, node, kind);
    blocks.push(...read);
    notes = isTop ? noteBlocks(reader, read) : [];
  }
  return [...blocks, ...notes];
}

/** A remark as Markdown reads it, or as MDX does. */
function remarkOf({ source }: BlockReader, node: MarkdownNode): string | undefined {
  if (node.type === 'html') return node.value;
  const isRemark = node.type === 'sign' && node.form === 'comment';
  return isRemark ? source.slice(...placeOf(node)) : undefined;
}

function readAsked(
  reader: BlockReader,
  remark: string,
  node: MarkdownNode,
  blocks: ArticleBlock[],
  above: number,
): void {
  const line = node.position?.start.line ?? 1;
  const asked = readAskedComment(reader.path, remark, line);
  reader.problems.push(...asked.problems);
  if (above === blocks.length) {
    const message = 'The asked lines stand below nothing that is shown.';
    reader.problems.push(toProblem('asked-without-block', { path: reader.path, line }, message));
  }
  for (let at = above; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block) blocks[at] = { ...block, asked: [...(block.asked ?? []), ...asked.lines] };
  }
}

/** The notes that a block names and no block above it did. */
function noteBlocks(reader: BlockReader, blocks: readonly ArticleBlock[]): readonly ArticleBlock[] {
  return blocks
    .flatMap(({ content }) => content.footnotes)
    .flatMap((name) => {
      const note = reader.notes.get(name);
      if (!note || reader.placed.has(name)) return [];
      reader.placed.add(name);
      const read = markdownBlocks(reader, note.children, 'paragraph');
      return [...read, ...noteBlocks(reader, read)];
    });
}

function blocksOf(reader: BlockReader, node: MarkdownNode, kind: PassageKind): readonly ArticleBlock[] {
  const { source } = reader;
  const [start, end] = placeOf(node);
  switch (node.type) {
    case 'heading':
      return headingBlock(reader, readInline(reader, [node.children], { isHeading: true }), node.depth);
    case 'paragraph':
      return paragraphBlocks(reader, node.children, kind);
    case 'list':
      return node.children.flatMap((item) => {
        const [first, ...others] = item.children;
        if (first?.type !== 'paragraph') return markdownBlocks(reader, item.children, 'item');
        const lead = paragraphBlocks(reader, first.children, 'item', taskPieces(source, item, first));
        return markdownBlocks(reader, others, 'item', { lead });
      });
    case 'table':
      return tableBlocks(reader, node);
    case 'blockquote':
      return quotationBlocks(reader, node) ?? markdownBlocks(reader, node.children, 'paragraph');
    case 'code':
      return passageBlock(reader, codeContent(source, node, start), 'code').map((block) =>
        typeof node.lang === 'string' ? { ...block, syntax: node.lang } : block,
      );
    case 'html':
      return htmlBlocks(reader, start, end, kind);
    case 'sign':
      return signBlocks(reader, node, start, end);
    case 'indentedBlock':
      return [...titleBlocks(reader, start), ...markdownBlocks(reader, node.children, kind)];
    case 'mdxJsxFlowElement':
      return componentBlocks(reader, node, kind, (nodes, kind) => markdownBlocks(reader, nodes, kind));
    case 'mdxFlowExpression':
      return passageBlock(reader, joinPieces(source, [expressionPieces(reader, start, end)]), kind);
    default:
      return [];
  }
}

/** Fenced code begins on the line below the fence. */
function codeContent(source: string, node: Code, start: number) {
  const isFenced = /^[`~]{3}/.test(source.slice(start));
  const from = isFenced ? source.indexOf('\n', start) + 1 : start;
  return from === 0 ? undefined : readCode(source, from, node.value.split(/\r?\n|\r/));
}

function signBlocks(reader: BlockReader, { form }: Sign, start: number, end: number): readonly ArticleBlock[] {
  const { source } = reader;
  if (form === 'template') {
    return passageBlock(reader, joinPieces(source, [templatePieces(reader, start, end)]), 'paragraph');
  }
  if (form === 'embed') signPieces(reader, form, start, end);
  if (form === 'fence') return titleBlocks(reader, start);
  if (form === 'listing' && readCommand(source.slice(start, end)).name !== 'comment') {
    return passageBlock(reader, readFramedCode(source, start, end), 'code');
  }
  if (form === 'math') {
    const body = source.slice(start, end).replace(/^\$\$\s*|\s*\$\$\s*$/g, '');
    return passageBlock(reader, readCode(source, source.indexOf(body, start), body.split(/\r?\n/)), 'code');
  }
  return [];
}
