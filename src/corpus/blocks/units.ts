import type { BlockContent, Code, DefinitionContent, FootnoteDefinition, Root, RootContent } from 'mdast';
import type { ArticleReader } from '../inline/article-reader.ts';
import { createLineFinder } from '../inline/article-reader.ts';
import { isAskedComment, readAskedComment } from './asked-lines.ts';
import { readCode, readFramedCode } from './code-units.ts';
import { closedNames } from '../inline/closed-names.ts';
import { titleUnits } from './frame-titles.ts';
import { htmlUnits } from './html-units.ts';
import { elementUnits } from './element-units.ts';
import { joinPieces } from '../inline/inline.ts';
import { expressionPieces } from '../inline/inline-parts.ts';
import type { PassageKind, Problem } from '../model.ts';
import { headingContent, paragraphUnits, quotationUnit, tableUnits, taskPieces } from './prose-units.ts';
import { readCommand, signPieces, templatePieces } from '../inline/sign-pieces.ts';
import type { Sign } from '../syntax/sign.ts';
import type { TextFile } from '../files/text-file.ts';
import type { Unit } from './unit.ts';
import { headingUnit, passageUnit } from './unit.ts';

/** The units of a file, and what is odd about it. */
export interface UnitsReading {
  readonly units: readonly Unit[];
  readonly problems: readonly Problem[];
}

export type Block = RootContent | BlockContent | DefinitionContent;

/** What reading the blocks of one file needs: footnotes that are notes stand below the block that first names them. */
export interface UnitReader extends ArticleReader {
  readonly notes: ReadonlyMap<string, FootnoteDefinition>;
  readonly placed: Set<string>;
}

/**
 * Reads the blocks of an article. Pictures, rules and remarks are passed over, but for the remarks with asked lines, which belong to the block above.
 * `notes`: footnotes whose words are shown, by name.
 */
export function readUnits(
  { path, text }: TextFile,
  root: Root,
  notes: ReadonlyMap<string, FootnoteDefinition>,
): UnitsReading {
  const problems: Problem[] = [];
  const reader: UnitReader = {
    path,
    source: text,
    problems,
    closed: closedNames(text, root),
    lineOf: createLineFinder(text),
    notes,
    placed: new Set(),
  };
  const units = blockUnits(reader, root.children, 'paragraph', { isTop: true });
  return { units, problems: once(problems) };
}

/** Words that are read in two ways are odd once. */
function once(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ line, rule, message }) => {
    const key = `${String(line)} ${rule} ${message}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Units of blocks that follow one another. Each unit of a list or table has the lines below it. `isTop`: notes are put below their blocks here. `lead`: units that stand above the first of the blocks, and come with them. */
export function blockUnits(
  reader: UnitReader,
  blocks: readonly Block[],
  kind: PassageKind,
  { isTop = false, lead = [] }: { readonly isTop?: boolean; readonly lead?: readonly Unit[] } = {},
): readonly Unit[] {
  const units: Unit[] = [...lead];
  let above = 0;
  let notes: readonly Unit[] = [];
  for (const node of blocks) {
    const remark = remarkOf(reader, node);
    if (remark !== undefined && isAskedComment(remark)) {
      readAsked(reader, remark, node, units, above);
      continue;
    }
    units.push(...notes);
    above = units.length;
    const read = unitsOf(reader, node, kind);
    units.push(...read);
    notes = isTop ? noteUnits(reader, read) : [];
  }
  return [...units, ...notes];
}

/** A remark as Markdown reads it, or as MDX does. */
function remarkOf({ source }: UnitReader, node: Block): string | undefined {
  if (node.type === 'html') return node.value;
  const isRemark = node.type === 'sign' && node.form === 'comment';
  return isRemark ? source.slice(node.position?.start.offset, node.position?.end.offset) : undefined;
}

function readAsked(reader: UnitReader, remark: string, node: Block, units: Unit[], above: number): void {
  const line = node.position?.start.line ?? 1;
  const asked = readAskedComment(reader.path, remark, line);
  reader.problems.push(...asked.problems);
  if (above === units.length) reader.problems.push(strayLines(reader.path, line));
  for (let at = above; at < units.length; at += 1) {
    const unit = units[at];
    if (unit) units[at] = { ...unit, asked: [...(unit.asked ?? []), ...asked.lines] };
  }
}

function strayLines(path: string, line: number): Problem {
  return {
    severity: 'warning',
    rule: 'asked-without-block',
    path,
    line,
    message: 'The asked lines stand below nothing that is shown.',
    hint: 'Put them right below the paragraph, list, table, quotation or heading that answers them.',
  };
}

/** The notes that a block names and no block above it did. */
function noteUnits(reader: UnitReader, units: readonly Unit[]): readonly Unit[] {
  return units
    .flatMap(({ content }) => content.footnotes)
    .flatMap((name) => {
      const note = reader.notes.get(name);
      if (!note || reader.placed.has(name)) return [];
      reader.placed.add(name);
      const read = blockUnits(reader, note.children, 'paragraph');
      return [...read, ...noteUnits(reader, read)];
    });
}

function unitsOf(reader: UnitReader, node: Block, kind: PassageKind): readonly Unit[] {
  const { source } = reader;
  const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
  switch (node.type) {
    case 'heading':
      return headingUnit(reader, headingContent(reader, node.children), node.depth);
    case 'paragraph':
      return paragraphUnits(reader, node.children, kind);
    case 'list':
      return node.children.flatMap((item) => {
        const [first, ...others] = item.children;
        if (first?.type !== 'paragraph') return blockUnits(reader, item.children, 'item');
        const lead = paragraphUnits(reader, first.children, 'item', taskPieces(source, item, first));
        return blockUnits(reader, others, 'item', { lead });
      });
    case 'table':
      return tableUnits(reader, node);
    case 'blockquote':
      return quotationUnit(reader, node) ?? blockUnits(reader, node.children, 'paragraph');
    case 'code':
      return passageUnit(reader, codeContent(source, node, start), 'code');
    case 'html':
      return htmlUnits(reader, start, end, kind);
    case 'sign':
      return signUnits(reader, node, start, end);
    case 'indentedBlock':
      return [...titleUnits(reader, start), ...blockUnits(reader, node.children, kind)];
    case 'mdxJsxFlowElement':
      return elementUnits(reader, node, kind, (blocks, kind) => blockUnits(reader, blocks, kind));
    case 'mdxFlowExpression':
      return passageUnit(reader, joinPieces(source, [expressionPieces(reader, start, end)], ' '), kind);
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

function signUnits(reader: UnitReader, { form }: Sign, start: number, end: number): readonly Unit[] {
  const { source } = reader;
  if (form === 'template') {
    return passageUnit(reader, joinPieces(source, [templatePieces(reader, start, end)], ' '), 'paragraph');
  }
  if (form === 'embed') signPieces(reader, form, start, end);
  if (form === 'fence') return titleUnits(reader, start);
  if (form === 'listing' && readCommand(source.slice(start, end)).name !== 'comment') {
    return passageUnit(reader, readFramedCode(source, start, end), 'code');
  }
  if (form === 'math') {
    const body = source.slice(start, end).replace(/^\$\$\s*|\s*\$\$\s*$/g, '');
    return passageUnit(reader, readCode(source, source.indexOf(body, start), body.split(/\r?\n/)), 'code');
  }
  return [];
}
