import { firstWhere } from '../../first-where.ts';
import type { Nodes, Root } from 'mdast';
import type { TextFile } from '../files/corpus-folder.ts';
import { itemAt } from '../../item-at.ts';
import type { ArticleReader } from './article-reader.ts';
import { readHtml } from './html-tags.ts';
import { readCommand } from './sign-pieces.ts';
import { placeOf } from '../syntax/parse-markdown.ts';

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
    closed: closedNames(text, root),
    lineOf: createLineFinder(text),
  };
}

/** Names of tags and commands of templates that a file ends somewhere. */
function closedNames(source: string, root: Root): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: Nodes): void => {
    const [start, end] = placeOf(node);
    if (node.type === 'html' || (node.type === 'sign' && node.form === 'tag')) {
      for (const part of readHtml(source, start, end)) {
        if (part.kind === 'tag' && part.tag.kind === 'close') names.add(part.tag.name);
      }
    }
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      if (node.name !== null && source.slice(start, end).endsWith(`</${node.name}>`)) names.add(node.name);
    }
    if (
      (node.type === 'sign' && node.form === 'template') ||
      ((node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') && source.startsWith('{%', start))
    ) {
      const { name, isEnd } = readCommand(source.slice(start, end));
      if (isEnd) names.add(name);
    }
    if ('children' in node) node.children.forEach(visit);
  };
  root.children.forEach(visit);
  return names;
}

/** Finds lines by a search in the places where they begin: a file may be a book. */
function createLineFinder(source: string): ArticleReader['lineOf'] {
  const starts = [0];
  for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => firstWhere(1, starts.length, (line) => itemAt(starts, line) > offset);
}
