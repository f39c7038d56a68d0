import type { Nodes, Root } from 'mdast';
import { firstWhere } from '../../first-where.ts';
import { itemAt } from '../../item-at.ts';
import type { TextFile } from '../files/corpus-folder.ts';
import type { Look, Problem } from '../model.ts';
import { toProblem } from '../problems.ts';
import { allNodes, placeOf } from '../syntax/parse-markdown.ts';
import { readCommand, readHtml } from './html-tags.ts';
import { replacedPiece, type Piece } from './inline-text.ts';

/** What reading the blocks of one file shares. */
export interface ArticleReader {
  readonly path: string;
  readonly source: string;
  readonly problems: Problem[];
  /** How words are shown, as they are read. */
  readonly looks: Look[];
  /** Addresses of the links that name one, by that name. */
  readonly targets: ReadonlyMap<string, string>;
  /** Names of tags, and of commands of templates, that the file ends somewhere: `<Tab> … </Tab>`, `{% tab %} … {% endtab %}`. */
  readonly closed: ReadonlySet<string>;
  /** Line of an offset, from 1. */
  readonly lineOf: (offset: number) => number;
}

/** What reading a file shares, for its tree. */
export function createReader({ path, text }: TextFile, root: Root): ArticleReader {
  const targets = root.children.flatMap((node) =>
    node.type === 'definition' ? [[node.identifier, node.url] as const] : [],
  );
  return {
    path,
    source: text,
    problems: [],
    looks: [],
    targets: new Map(targets),
    closed: new Set(root.children.flatMap(allNodes).flatMap((node) => closedBy(text, node))),
    lineOf: createLineFinder(text),
  };
}

function closedBy(source: string, node: Nodes): readonly string[] {
  const written = source.slice(...placeOf(node));
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return node.name !== null && written.endsWith(`</${node.name}>`) ? [node.name] : [];
    case 'html':
      return closedTags(written);
    case 'sign':
      if (node.form === 'template') return closedCommand(written);
      return node.form === 'tag' ? closedTags(written) : [];
    default:
      return [];
  }
}

function closedTags(written: string): readonly string[] {
  return readHtml(written).flatMap((part) => (part.kind === 'close' ? [part.name] : []));
}

function closedCommand(written: string): readonly string[] {
  const { name, isEnd } = readCommand(written);
  return isEnd ? [name] : [];
}

/** Finds lines by a search in the places where they begin: a file may be a book. */
function createLineFinder(source: string): ArticleReader['lineOf'] {
  const starts = [0];
  for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => firstWhere(1, starts.length, (line) => itemAt(starts, line) > offset);
}

/** Says that something which readers of the page see is not shown, and why. */
export function warnLeftOut(
  reader: ArticleReader,
  offset: number,
  what: string,
  why = 'what it shows does not stand in the file',
): void {
  const place = { path: reader.path, line: reader.lineOf(offset) };
  reader.problems.push(toProblem('text-left-out', place, `${what} is left out: ${why}.`));
}

/** Stands for words that are not shown. */
const GAP = '[…]';

/** What stands in place of markup that cannot be shown, which is a problem of the file. `what` is told the markup, on one line and not too long. */
export function leaveOut(
  reader: ArticleReader,
  start: number,
  end: number,
  what: (markup: string) => string,
  why?: string,
): Piece {
  const written = reader.source.slice(start, end).replace(/\s+/g, ' ');
  warnLeftOut(reader, start, what(written.length > 40 ? `${written.slice(0, 39)}…` : written), why);
  return replacedPiece(start, end, GAP, 'gap');
}

/** What stands in place of struck words. */
export function leaveOutStruck(reader: ArticleReader, start: number, end: number): Piece {
  const why = 'who strikes words out no longer says them';
  return leaveOut(reader, start, end, (markup) => `The struck text ${markup}`, why);
}

/** What stands in place of a component without words. */
export function leaveOutComponent(reader: ArticleReader, start: number, end: number): Piece {
  return leaveOut(reader, start, end, (markup) => `The component ${markup}`);
}
