import type {
  BlockContent,
  Blockquote,
  DefinitionContent,
  Heading,
  PhrasingContent,
  Root,
  RootContent,
  Table,
} from 'mdast';
import type { InlineContent } from './inline.ts';
import { readInline } from './inline.ts';
import type { PassageKind } from './model.ts';

/** A block quote's two parts: the words, and the line that begins with an em dash. */
export interface QuoteParts {
  readonly words: InlineContent;
  readonly attribution: InlineContent;
}

/** What an article is made of, in its order, before ids are given. */
export type Unit =
  | { readonly kind: 'heading'; readonly level: number; readonly content: InlineContent; readonly line: number }
  | {
      readonly kind: 'passage';
      readonly passage: PassageKind;
      readonly content: InlineContent;
      readonly line: number;
      readonly quote?: QuoteParts;
    };

/** Reads the blocks of an article; code, pictures, rules and HTML are passed over. */
export function readUnits(source: string, root: Root): readonly Unit[] {
  return root.children.flatMap((node) => unitsOf(source, node, 'paragraph'));
}

function unitsOf(
  source: string,
  node: RootContent | BlockContent | DefinitionContent,
  kind: PassageKind,
): readonly Unit[] {
  const line = node.position?.start.line ?? 1;
  switch (node.type) {
    case 'heading':
      return headingUnit(source, node, line);
    case 'paragraph':
      return passageUnit(source, [node.children], kind, line);
    case 'list':
      return node.children.flatMap((item) => item.children.flatMap((child) => unitsOf(source, child, 'item')));
    case 'table':
      return tableUnits(source, node);
    case 'blockquote':
      return quoteUnits(source, node, line);
    default:
      return [];
  }
}

function headingUnit(source: string, node: Heading, line: number): readonly Unit[] {
  const content = readInline(source, [node.children], ' ');
  return content ? [{ kind: 'heading', level: node.depth, content, line }] : [];
}

function passageUnit(
  source: string,
  blocks: readonly PhrasingContent[][],
  passage: PassageKind,
  line: number,
): readonly Unit[] {
  const content = readInline(source, blocks, passage === 'row' ? ' | ' : ' ');
  return content ? [{ kind: 'passage', passage, content, line }] : [];
}

/** Rows below the header; a row's cells are one passage. */
function tableUnits(source: string, table: Table): readonly Unit[] {
  return table.children.slice(1).flatMap((row) => {
    const cells = row.children.map((cell) => cell.children);
    return passageUnit(source, cells, 'row', row.position?.start.line ?? 1);
  });
}

/** A block quote with an attribution is a quotation; one without is plain text. */
function quoteUnits(source: string, node: Blockquote, line: number): readonly Unit[] {
  const paragraphs = node.children.flatMap((child) => (child.type === 'paragraph' ? [child.children] : []));
  const last = paragraphs.at(-1);
  const attribution = last && readInline(source, [last], ' ');
  if (paragraphs.length < 2 || !attribution || !/^[—–]\s/.test(source.slice(attribution.start, attribution.end))) {
    return node.children.flatMap((child) => unitsOf(source, child, 'paragraph'));
  }
  const content = readInline(source, paragraphs, ' ');
  const words = readInline(source, paragraphs.slice(0, -1), ' ');
  return content && words ? [{ kind: 'passage', passage: 'quote', content, line, quote: { words, attribution } }] : [];
}
