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
import { isAskedComment, readAskedComment } from './asked-lines.ts';
import type { InlineContent } from './inline.ts';
import { readInline } from './inline.ts';
import { showText } from './marks.ts';
import type { AskedLine, PassageKind, Problem } from './model.ts';
import type { TextFile } from './text-file.ts';

/** A block quote's two parts: the words, and the line that begins with an em dash. */
export interface QuoteParts {
  readonly words: InlineContent;
  readonly attribution: InlineContent;
}

/** What an article is made of, in its order, before ids are given. */
export type Unit =
  | {
      readonly kind: 'heading';
      readonly level: number;
      readonly content: InlineContent;
      readonly line: number;
      readonly asked?: readonly AskedLine[];
    }
  | {
      readonly kind: 'passage';
      readonly passage: PassageKind;
      readonly content: InlineContent;
      readonly line: number;
      readonly quote?: QuoteParts;
      readonly asked?: readonly AskedLine[];
      readonly columns?: readonly string[];
    };

/** The units of a file, and what is wrong with its asked lines. */
export interface UnitsReading {
  readonly units: readonly Unit[];
  readonly problems: readonly Problem[];
}

type Block = RootContent | BlockContent | DefinitionContent;

/** Reads the blocks of an article; code, pictures, rules and HTML are passed over, but for the comments with asked lines, which belong to the block above. */
export function readUnits({ path, text }: TextFile, root: Root): UnitsReading {
  const problems: Problem[] = [];
  return { units: blockUnits({ path, source: text, problems }, root.children, 'paragraph'), problems };
}

interface UnitReader {
  readonly path: string;
  readonly source: string;
  readonly problems: Problem[];
}

/** Units of blocks that follow one another. Each unit of a list or table has the lines below it. */
function blockUnits(reader: UnitReader, blocks: readonly Block[], kind: PassageKind): Unit[] {
  const units: Unit[] = [];
  let above = 0;
  for (const node of blocks) {
    if (node.type === 'html' && isAskedComment(node.value)) {
      const line = node.position?.start.line ?? 1;
      const asked = readAskedComment(reader.path, node.value, line);
      reader.problems.push(...asked.problems);
      if (above === units.length) reader.problems.push(strayLines(reader.path, line));
      for (let at = above; at < units.length; at += 1) {
        const unit = units[at];
        if (unit) units[at] = { ...unit, asked: [...(unit.asked ?? []), ...asked.lines] };
      }
      continue;
    }
    above = units.length;
    units.push(...unitsOf(reader, node, kind));
  }
  return units;
}

function strayLines(path: string, line: number): Problem {
  return {
    severity: 'error',
    rule: 'asked-without-block',
    path,
    line,
    message: 'The asked lines stand below nothing that is shown.',
    hint: 'Put them right below the paragraph, list, table, quotation or heading that answers them.',
  };
}

function unitsOf(reader: UnitReader, node: Block, kind: PassageKind): readonly Unit[] {
  const { source } = reader;
  const line = node.position?.start.line ?? 1;
  switch (node.type) {
    case 'heading':
      return headingUnit(source, node, line);
    case 'paragraph':
      return passageUnit(source, [node.children], kind, line);
    case 'list':
      return node.children.flatMap((item) => blockUnits(reader, item.children, 'item'));
    case 'table':
      return tableUnits(source, node);
    case 'blockquote':
      return quoteUnits(reader, node, line);
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

/** Rows below the header; a row's cells are one passage, which keeps the names of their columns. */
function tableUnits(source: string, table: Table): readonly Unit[] {
  const names = (table.children[0]?.children ?? []).map((cell) => {
    const content = readInline(source, [cell.children], ' ');
    return content ? showText({ text: source, marks: content.marks }, content) : '';
  });
  const columns = names.some((name) => name !== '') ? { columns: names } : {};
  return table.children.slice(1).flatMap((row) => {
    const cells = row.children.map((cell) => cell.children);
    return passageUnit(source, cells, 'row', row.position?.start.line ?? 1).map((unit) => ({ ...unit, ...columns }));
  });
}

/** A block quote with an attribution is a quotation; one without is plain text. */
function quoteUnits(reader: UnitReader, node: Blockquote, line: number): readonly Unit[] {
  const { source } = reader;
  const paragraphs = node.children.flatMap((child) => (child.type === 'paragraph' ? [child.children] : []));
  const last = paragraphs.at(-1);
  const attribution = last && readInline(source, [last], ' ');
  if (paragraphs.length < 2 || !attribution || !/^[—–]\s/.test(source.slice(attribution.start, attribution.end))) {
    return blockUnits(reader, node.children, 'paragraph');
  }
  const content = readInline(source, paragraphs, ' ');
  const words = readInline(source, paragraphs.slice(0, -1), ' ');
  return content && words ? [{ kind: 'passage', passage: 'quote', content, line, quote: { words, attribution } }] : [];
}
