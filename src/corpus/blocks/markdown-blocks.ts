import type { BlockContent, Code, DefinitionContent, FootnoteDefinition, Root, RootContent } from 'mdast';
import { createReader, warnLeftOut, type ArticleReader } from '../inline/article-reader.ts';
import { readCommand } from '../inline/html-tags.ts';
import { isAskedComment, readAskedComment } from './asked-lines.ts';
import { readCode, readFramedCode } from './code-blocks.ts';
import { titleBlocks, componentBlocks } from './titled-blocks.ts';
import { htmlBlocks } from './html-blocks.ts';
import { joinPieces, readInline } from '../inline/inline-content.ts';
import { expressionPieces } from '../inline/inline-parts.ts';
import { toProblem } from '../problems.ts';
import type { Look, PassageKind, Problem } from '../model.ts';
import { paragraphBlocks, quotationBlocks, tableBlocks, taskPieces } from './prose-blocks.ts';
import { signPieces, templatePieces } from '../inline/sign-pieces.ts';
import type { Sign } from '../syntax/signs.ts';
import type { TextFile } from '../files/corpus-folder.ts';
import { headingBlock, passageBlock, type ArticleBlock } from './article-block.ts';
import { placeOf } from '../syntax/parse-markdown.ts';

/** The blocks of a file, and what is odd about it. */
interface BlocksReading {
  readonly blocks: readonly ArticleBlock[];
  readonly problems: readonly Problem[];
  readonly looks: readonly Look[];
}

type MarkdownNode = RootContent | BlockContent | DefinitionContent;

/** What reading the blocks of one file needs: footnotes that are notes stand below the block that first names them. */
interface BlockReader extends ArticleReader {
  readonly notes: ReadonlyMap<string, FootnoteDefinition>;
  readonly placed: Set<string>;
}

/**
 * Reads the blocks of an article. Pictures, rules and remarks are passed over, but for the remarks with asked lines, which belong to the block above.
 * `notes`: footnotes whose words are shown, by name.
 */
export function readBlocks(file: TextFile, root: Root, notes: ReadonlyMap<string, FootnoteDefinition>): BlocksReading {
  const reader: BlockReader = { ...createReader(file, root), notes, placed: new Set() };
  const groups = blockGroups(reader, root.children, 'paragraph');
  const blocks = groups.flatMap((group) => [...group, ...noteBlocks(reader, group)]);
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

function markdownBlocks(
  reader: BlockReader,
  nodes: readonly MarkdownNode[],
  kind: PassageKind,
  lead: readonly ArticleBlock[] = [],
): readonly ArticleBlock[] {
  return blockGroups(reader, nodes, kind, lead).flat();
}

/** The blocks of each node. A remark with asked lines is about the node above it; above the first of them stands `lead`. */
function blockGroups(
  reader: BlockReader,
  nodes: readonly MarkdownNode[],
  kind: PassageKind,
  lead: readonly ArticleBlock[] = [],
): readonly (readonly ArticleBlock[])[] {
  const groups = [lead];
  for (const node of nodes) {
    const remark = remarkOf(reader, node);
    if (remark !== undefined && /^<!--(?![^]*-->)/.test(remark)) {
      warnLeftOut(reader, placeOf(node)[0], 'All below this line', 'the remark that begins here has no end');
    }
    if (remark === undefined || !isAskedComment(remark)) groups.push(blocksOf(reader, node, kind));
    else groups.push(withAsked(reader, remark, reader.lineOf(placeOf(node)[0]), groups.pop() ?? []));
  }
  return groups;
}

/** A remark as Markdown reads it, or as MDX does. */
function remarkOf({ source }: BlockReader, node: MarkdownNode): string | undefined {
  if (node.type === 'html') return node.value;
  const isRemark = node.type === 'sign' && node.form === 'comment';
  return isRemark ? source.slice(...placeOf(node)) : undefined;
}

function withAsked(
  { path, problems }: BlockReader,
  remark: string,
  line: number,
  blocks: readonly ArticleBlock[],
): readonly ArticleBlock[] {
  const asked = readAskedComment(path, remark, line);
  problems.push(...asked.problems);
  if (blocks.length === 0) {
    const message = 'The asked lines stand below nothing that is shown.';
    problems.push(toProblem('asked-without-block', { path, line }, message));
  }
  return blocks.map((block) => ({ ...block, asked: [...block.asked, ...asked.lines] }));
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
        return markdownBlocks(reader, others, 'item', lead);
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
  const written = source.slice(start, end);
  switch (form) {
    case 'template':
      return passageBlock(reader, joinPieces(source, [templatePieces(reader, start, end)]), 'paragraph');
    case 'embed':
      signPieces(reader, form, start, end);
      return [];
    case 'fence':
      return titleBlocks(reader, start);
    case 'listing':
      return readCommand(written).name === 'comment'
        ? []
        : passageBlock(reader, readFramedCode(source, start, end), 'code');
    case 'math': {
      const body = written.replace(/^\$\$\s*|\s*\$\$\s*$/g, '');
      return passageBlock(reader, readCode(source, source.indexOf(body, start), body.split(/\r?\n/)), 'code');
    }
    default:
      return [];
  }
}
