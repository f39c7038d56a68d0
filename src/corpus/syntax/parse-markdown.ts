import * as acorn from 'acorn';
import type { Nodes, PhrasingContent, Root } from 'mdast';
import { fromMarkdown, type Extension as MdastExtension } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { frontmatter } from 'micromark-extension-frontmatter';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { gfm } from 'micromark-extension-gfm';
import { mdxExpression } from 'micromark-extension-mdx-expression';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { mdxjsEsm } from 'micromark-extension-mdxjs-esm';
import type { Extension } from 'micromark-util-types';
import type { TextFile } from '../files/corpus-folder.ts';
import { signNodes, signSyntax } from './constructs.ts';
import { FLOW_SIGNS, MODULE_BLOCKS, REMARK_BLOCK, LAST_TEXT_SIGNS, TEXT_SIGNS, type SignShape } from './signs.ts';
import { indentedBlockNodes, indentedBlockSyntax } from './indented-block.ts';
import { restoreText, shortenText } from './shortened-text.ts';

/** A file's tree. `fault`: it says by its name that it is MDX, and why it could be read as Markdown only. */
export interface Parsed {
  readonly root: Root;
  readonly fault?: { readonly line: number; readonly reason: string };
}

/** Extensions of micromark that read all files; later ones are tried first. Emphasis beside Chinese and Japanese signs, where no blank parts words, is meant and seen in editors; CommonMark shows its stars. */
const COMMON: readonly Extension[] = [gfm(), cjkFriendlyExtension(), frontmatter(['yaml', 'toml'])];
const MDX: readonly Extension[] = [
  mdxExpression(),
  mdxJsx(),
  mdxjsEsm({ acorn }),
  { disable: { null: ['autolink', 'codeIndented', 'htmlFlow', 'htmlText'] } },
];
const MDX_SIGNS = { text: [{ ...REMARK_BLOCK, pattern: /<!--[^]+?-->/y }], flow: [REMARK_BLOCK] };

/** GFM finds more addresses in text that is parsed already; those nodes would have no place in the source, and their words were lost. */
const NODES: readonly MdastExtension[] = [
  ...gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] })),
  frontmatterFromMarkdown(['yaml', 'toml']),
  signNodes,
  indentedBlockNodes,
];

/** Only to choose the parser: what turns out to be no MDX is read as Markdown. */
const LOOKS_LIKE_MDX = /^(?:import\s[^\n]+\sfrom\s+['"]|\s*<[A-Z]\w*[\s/>])/m;

/** Empty lines above front matter, which only a file's first line begins. */
const ABOVE_FRONT_MATTER = /^\s*\n(?=(?:---|\+\+\+)[ \t]*\r?\n)/;

/** Parses Markdown with the extensions that folders of articles use: GFM, front matter, MDX, and signs of site generators and note-takers. */
export function parseMarkdown({ path, text }: TextFile): Parsed {
  const above = ABOVE_FRONT_MATTER.exec(text)?.[0] ?? '';
  const parsed = parseBody(path, text.slice(above.length));
  shift(parsed.root, above.length, above.split('\n').length - 1);
  return parsed;
}

function parseBody(path: string, text: string): Parsed {
  const isMdx = /\.mdx$/i.test(path);
  if (!isMdx && !LOOKS_LIKE_MDX.test(text)) return { root: parseQuickly(text) };
  try {
    return { root: parse(text, [...MDX, signSyntax(text, MDX_SIGNS)], mdxFromMarkdown()) };
  } catch (error) {
    const root = parseQuickly(text, MODULE_BLOCKS);
    return isMdx ? { root, fault: faultOf(error) } : { root };
  }
}

/** Most of a text is words: without them it is parsed in a third of the time. */
function parseQuickly(text: string, flow: readonly SignShape[] = []): Root {
  const read = (text: string) => parse(text, flow.length === 0 ? [] : [signSyntax(text, { flow })]);
  const shortened = shortenText(text);
  if (shortened) {
    const root = read(shortened.text);
    if (restoreText(root, shortened)) return root;
  }
  return read(text);
}

/** The inline content of one line of an article, as if it stood alone; the places are those in the article. Nothing for a line that is no paragraph. */
export function parseLine(text: string, start: number, end: number): readonly PhrasingContent[] {
  const root = parse(text.slice(start, end));
  shift(root, start, 0);
  const [first] = root.children;
  return first?.type === 'paragraph' ? first.children : [];
}

function parse(text: string, extensions: readonly Extension[] = [], nodes: readonly MdastExtension[] = []): Root {
  const [last, first] = [{ text: LAST_TEXT_SIGNS }, { text: TEXT_SIGNS, flow: FLOW_SIGNS }];
  return fromMarkdown(text, {
    extensions: [signSyntax(text, last), ...COMMON, indentedBlockSyntax(text), ...extensions, signSyntax(text, first)],
    mdastExtensions: [...NODES, ...nodes],
  });
}

/** Where a node stands in the source. */
export function placeOf({ position }: Pick<Nodes, 'position'>): readonly [start: number, end: number] {
  const [start, end] = [position?.start.offset, position?.end.offset];
  if (start === undefined || end === undefined) throw new RangeError('Each node of a parsed file has a place.');
  return [start, end];
}

/** A node, and all that are in it. */
export function allNodes(node: Nodes): readonly Nodes[] {
  return 'children' in node ? [node, ...node.children.flatMap(allNodes)] : [node];
}

function shift(root: Root, by: number, lines: number): void {
  if (by === 0) return;
  for (const { position } of allNodes(root)) {
    for (const point of position ? [position.start, position.end] : []) {
      point.offset = (point.offset ?? 0) + by;
      point.line += lines;
    }
  }
}

function faultOf(error: unknown): { readonly line: number; readonly reason: string } {
  const isObject = typeof error === 'object' && error !== null;
  const line = isObject && 'line' in error && typeof error.line === 'number' ? error.line : 1;
  const reason = isObject && 'reason' in error ? String(error.reason) : String(error);
  return { line, reason };
}
