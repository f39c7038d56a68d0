import type { Nodes, Root } from 'mdast';
import { readHtml } from './html-tags.ts';
import { readCommand } from './sign-pieces.ts';

/** Names of tags and commands of templates that a file ends somewhere. */
export function closedNames(source: string, root: Root): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: Nodes): void => {
    const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
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
  visit(root);
  return names;
}
