import type { FootnoteDefinition, Paragraph, Root } from 'mdast';
import { lineAt } from '../marks.ts';
import type { Problem, Source } from '../model.ts';
import { toProblem, type RuleName } from '../problems.ts';
import { allNodes, placeOf } from '../syntax/parse-markdown.ts';
import type { TextFile } from '../files/corpus-folder.ts';
import { parseDateSpan } from '../dates/date-span.ts';
import { given } from '../../given.ts';

/** What the footnotes of an article are: sources, by name, or notes, whose words are shown. */
export interface Footnotes {
  readonly sources: ReadonlyMap<string, Source>;
  readonly notes: ReadonlyMap<string, FootnoteDefinition>;
  readonly problems: readonly Problem[];
}

/** Reads the footnotes that the parser found, wherever they stand. */
export function readFootnotes(file: TextFile, root: Root): Footnotes {
  const nodes = allNodes(root);
  const definitions = nodes.filter((node) => node.type === 'footnoteDefinition');
  const used = new Set(nodes.flatMap((node) => (node.type === 'footnoteReference' ? [node.identifier] : [])));
  const sources = new Map<string, Source>();
  const notes = new Map<string, FootnoteDefinition>();
  const problems: Problem[] = [];
  const warn = (rule: RuleName, definition: FootnoteDefinition, message: string): void => {
    const line = lineAt(file.text, placeOf(definition)[0]);
    problems.push(toProblem(rule, { path: file.path, line }, message));
  };
  for (const definition of definitions) {
    const name = definition.identifier;
    if (sources.has(name) || notes.has(name)) {
      warn('footnote-twice', definition, `The footnote [^${name}] is defined twice: the first counts.`);
      continue;
    }
    if (!used.has(name)) warn('footnote-unused', definition, `Nothing uses the footnote [^${name}].`);
    const source = parseSourceLine(footnoteText(file, definition));
    const link = source ?? loneSource(definition);
    if (link) sources.set(name, link);
    else notes.set(name, definition);
    if (source) continue;
    const as = link
      ? 'an address without publisher, title and date'
      : 'a note: its words stand below the passage that names it';
    warn('source-form', definition, `The footnote [^${name}] is read as ${as}.`);
  }
  return { sources, notes, problems };
}

/** The definition as written, so that an address in angle brackets stays one. */
function footnoteText(file: TextFile, definition: FootnoteDefinition): string {
  const [first] = definition.children;
  return first ? file.text.slice(placeOf(first)[0], placeOf(definition)[1]) : '';
}

/** A note that is one link and nothing else is a source. */
function loneSource({ children }: FootnoteDefinition): Source | undefined {
  const [only] = children;
  const link = children.length === 1 && only?.type === 'paragraph' ? loneLink(only) : undefined;
  const words = link?.children.map((node) => ('value' in node ? node.value : '')).join('');
  return link && linkSource(link.url, words?.trim());
}

function loneLink({ children }: Paragraph) {
  const telling = children.filter((node) => node.type !== 'text' || /[\p{L}\p{N}]/u.test(node.value));
  const [first] = telling;
  return telling.length === 1 && first?.type === 'link' ? first : undefined;
}

/** Reads a source as footnotes give it: `Publisher, "Title", 10 February 2025, <https://…>`; date and address may be missing. Undefined if there is no quoted title. */
export function parseSourceLine(line: string): Source | undefined {
  const text = line.replace(/\s+/g, ' ').trim();
  const match = /^(.+?),\s+["“](.+)["”]\s*,?\s*(.*)$/.exec(text);
  if (!match) return undefined;
  const [, publisher = '', title = '', rest = ''] = match;
  const url = /<?(https?:\/\/[^\s>]+)>?/.exec(rest)?.[1];
  const dateText = rest.replace(/<?https?:\/\/\S+/, '').replace(/^[\s,.]+|[\s,.]+$/g, '');
  return { publisher, title, ...given({ date: parseDateSpan(dateText), url }) };
}

/** The source that an address alone gives, called by its title or by itself; undefined for what is no address of the web. */
export function linkSource(url: string, title = ''): Source | undefined {
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) return undefined;
  const publisher = new URL(url).hostname.replace(/^www\./, '');
  return { publisher, title: title === '' || title === url ? url.replace(/^https?:\/\//, '') : title, url };
}
