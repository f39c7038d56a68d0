import type { Link, LinkReference, Nodes } from 'mdast';
import { leaveOut, leaveOutStruck, type ArticleReader } from './article-reader.ts';
import { readHtml, type Tag } from './html-tags.ts';
import { alignText, codePiece, isTag, plainPiece, replacedPiece, type InlinePart, type Piece } from './inline-text.ts';
import { signPieces, templatePieces } from './sign-pieces.ts';
import { parseLine, placeOf } from '../syntax/parse-markdown.ts';
import type { SignForm } from '../syntax/signs.ts';

/** A marker that names a footnote, and where it stands. */
export interface FootnoteMarker {
  readonly name: string;
  readonly start: number;
}

/** A node's words and tags in their order. Markers of footnotes are added to `footnotes`. */
export function partsOf(reader: ArticleReader, node: Nodes, footnotes: FootnoteMarker[]): readonly InlinePart[] {
  const { source } = reader;
  const [start, end] = placeOf(node);
  switch (node.type) {
    case 'text':
      return [{ kind: 'words', start, end, marks: alignText(source, start, end, node.value) }];
    case 'inlineCode': {
      const code = codePiece(source, start, end, node.value);
      reader.looks.push({ kind: 'code', start: code.start, end: code.end });
      return [code];
    }
    case 'html':
      return readHtml(source, start, end).map((part) =>
        isTag(part) ? part : plainPiece(source, part.start, part.end),
      );
    case 'break':
      return [replacedPiece(start, end, ' ')];
    case 'footnoteReference':
      footnotes.push({ name: node.identifier, start });
      return [];
    case 'image':
    case 'imageReference':
      return namedPicture(source, node.alt ?? '', start);
    case 'delete':
      return isSubscript(source, start, end)
        ? framed(source, start, end, childParts(reader, node.children, footnotes))
        : [leaveOutStruck(reader, start, end)];
    case 'sign':
      return signParts(reader, node.form, start, end);
    case 'link':
    case 'linkReference':
      return linkParts(reader, node, start, footnotes);
    case 'mdxTextExpression':
      return expressionPieces(reader, start, end);
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement': {
      const [open, ...close] = elementTags(source, start, end);
      const inner = childParts(reader, node.children, footnotes);
      return open ? [open, ...inner, ...close] : inner;
    }
    default:
      return 'children' in node ? childParts(reader, node.children, footnotes) : [];
  }
}

function childParts(
  reader: ArticleReader,
  nodes: readonly Nodes[],
  footnotes: FootnoteMarker[],
): readonly InlinePart[] {
  return nodes.flatMap((node) => partsOf(reader, node, footnotes));
}

/** `H~2~O`: single tildes within a word mark a subscript in Pandoc, nothing in most others. */
function isSubscript(source: string, start: number, end: number): boolean {
  const isSingle = source.charAt(start + 1) !== '~' && source.charAt(end - 2) !== '~';
  return isSingle && /^\p{L}[^\s]+$/u.test(source.slice(start - 1, end));
}

/** Parts with the signs around them shown. */
function framed(source: string, start: number, end: number, parts: readonly InlinePart[]): readonly InlinePart[] {
  return [plainPiece(source, start, start + 1), ...parts, plainPiece(source, end - 1, end)];
}

/** Some signs have words in them, with Markdown of their own. */
function signParts(reader: ArticleReader, form: SignForm, start: number, end: number): readonly InlinePart[] {
  const { source } = reader;
  switch (form) {
    case 'link': {
      const words = parseLine(source, start + 1, source.lastIndexOf('](', end));
      return isBadge(words) ? [] : childParts(reader, words, []);
    }
    case 'reference':
      return namedLink(reader, start, end);
    case 'highlight':
      return childParts(reader, parseLine(source, start + 2, end - 2), []);
    case 'picture':
      return namedPicture(source, source.slice(start + 2, source.indexOf(']', start)), start);
    default:
      return signPieces(reader, form, start, end);
  }
}

/** Words that lead to an address by its name; without it they are words. */
function namedLink(reader: ArticleReader, start: number, end: number): readonly InlinePart[] {
  const { source, targets, looks } = reader;
  const [from, to] = [start + 1, source.indexOf('][', start)];
  const words = parseLine(source, from, to);
  const url = targets.get(source.slice(to + 2, end - 1).toLowerCase());
  if (url !== undefined) looks.push({ kind: 'link', start: from, end: to, url });
  return childParts(reader, words, []);
}

/** A picture among words is named by its description, in the brackets it stands in. */
function namedPicture(source: string, words: string, start: number): readonly Piece[] {
  const end = start + 2 + words.length;
  if (words.trim() === '' || !source.startsWith(`${words}]`, start + 2)) return [];
  return [{ ...plainPiece(source, start + 1, end + 1), kind: 'picture' }];
}

/** A link's words. A number or sign alone keeps its brackets: it is a mark beside the words, and would else become a part of them. */
function linkParts(
  reader: ArticleReader,
  node: Link | LinkReference,
  start: number,
  footnotes: FootnoteMarker[],
): readonly InlinePart[] {
  const { source, targets, looks } = reader;
  const [first, last] = [node.children[0], node.children.at(-1)];
  if (!first || !last || isBadge(node.children)) return [];
  const parts = childParts(reader, node.children, footnotes);
  const [[from], [, to]] = [placeOf(first), placeOf(last)];
  const isMark =
    source.startsWith('[', start) &&
    source.startsWith(']', to) &&
    /^\^?(?:\d{1,3}|[a-z]|[^\p{L}\p{N}\s[\]]{1,2})$/u.test(source.slice(start + 1, to));
  if (isMark) return framed(source, start, to + 1, parts);
  const url = node.type === 'link' ? node.url : targets.get(node.identifier);
  if (url !== undefined) looks.push({ kind: 'link', start: from, end: to, url });
  return parts;
}

/** A picture that is a link is a badge or a button. */
function isBadge([first, ...others]: readonly Nodes[]): boolean {
  if (!first || others.length > 0) return false;
  return (
    first.type === 'image' || first.type === 'imageReference' || (first.type === 'sign' && first.form === 'picture')
  );
}

/** A text in quotation marks and a number are words, a template's command is one; anything else is worked out when the page is made. */
export function expressionPieces(reader: ArticleReader, start: number, end: number): readonly Piece[] {
  const { source } = reader;
  const written = source.slice(start, end);
  if (/^\{\s*(?:\/\*[^]*\*\/\s*)?\}$/.test(written)) return [];
  if (/^\{[{%]/.test(written)) return templatePieces(reader, start, end);
  const literal = /^\{\s*(?:(["'`])([^"'`\\$]*)\1|([\d.]+))\s*\}$/d.exec(written);
  const [from, to] = literal?.indices?.[2] ?? literal?.indices?.[3] ?? [0, 0];
  if (literal) return from === to ? [] : [plainPiece(source, start + from, start + to)];
  return [leaveOut(reader, start, end, (markup) => `The expression ${markup}`)];
}

/** The tag that an element begins with, and that which it ends with, if it has one. A fragment (`<> … </>`) has none. */
export function elementTags(source: string, start: number, end: number): readonly Tag[] {
  const tags = readHtml(source, start, end).filter(isTag);
  const [first, last] = [tags[0], tags.at(-1)];
  if (first?.start !== start || !last) return [];
  return last !== first && last.kind === 'close' && last.end === end ? [first, last] : [first];
}
