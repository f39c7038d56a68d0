import type { Image, ImageReference, Link, LinkReference, Nodes } from 'mdast';
import { WITHDRAWN, nameMarkup, warnLeftOut, type ArticleReader } from './article-reader.ts';
import { readHtml, type Tag } from './html-tags.ts';
import { GAP, alignText, codePieces, plainPiece, replacedPiece, type InlinePart, type Piece } from './inline-text.ts';
import { signPieces, templatePieces } from './sign-pieces.ts';
import { parseLine, placeOf } from '../syntax/parse-markdown.ts';
import type { SignForm } from '../syntax/sign.ts';

/** A node's words and tags in their order. Names of footnotes are added to `footnotes`. */
export function partsOf(reader: ArticleReader, node: Nodes, footnotes: string[]): readonly InlinePart[] {
  const { source } = reader;
  const [start, end] = placeOf(node);
  switch (node.type) {
    case 'text':
      return pieces([{ start, end, marks: alignText(source, start, end, node.value) }]);
    case 'inlineCode':
      return codeParts(reader, codePieces(source, start, end, node.value));
    case 'html':
      return readHtml(source, start, end).map((part) =>
        part.kind === 'tag' ? part : { kind: 'piece', piece: plainPiece(source, part.start, part.end) },
      );
    case 'break':
      return pieces([replacedPiece(start, end, ' ')]);
    case 'footnoteReference':
      footnotes.push(node.identifier);
      return [];
    case 'image':
    case 'imageReference':
      return pieces(picturePieces(source, node, start));
    case 'delete':
      return isSubscript(source, start, end)
        ? framed(source, start, end, childParts(reader, node.children, footnotes), 1)
        : struck(reader, start, end);
    case 'sign':
      return node.form === 'link' || node.form === 'highlight'
        ? wordsInSign(reader, node.form, start, end)
        : signPieces(reader, node.form, start, end);
    case 'link':
    case 'linkReference':
      return linkParts(reader, node, start, footnotes);
    case 'mdxTextExpression':
      return pieces(expressionPieces(reader, start, end));
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement':
      return elementParts(reader, node, start, end, footnotes);
    default:
      return 'children' in node ? childParts(reader, node.children, footnotes) : [];
  }
}

function pieces(all: readonly Piece[]): readonly InlinePart[] {
  return all.map((piece) => ({ kind: 'piece', piece }));
}

function codeParts({ looks }: ArticleReader, code: readonly Piece[]): readonly InlinePart[] {
  for (const { start, end } of code) looks.push({ kind: 'code', start, end });
  return pieces(code);
}

function childParts(reader: ArticleReader, nodes: readonly Nodes[], footnotes: string[]): readonly InlinePart[] {
  return nodes.flatMap((node) => partsOf(reader, node, footnotes));
}

/** Struck words are no longer said: a mark stands in their place. */
function struck(reader: ArticleReader, start: number, end: number): readonly InlinePart[] {
  warnLeftOut(reader, start, `The struck text ${nameMarkup(reader.source, start, end)}`, WITHDRAWN);
  return pieces([replacedPiece(start, end, GAP, 'gap')]);
}

/** `H~2~O`: single tildes within a word mark a subscript in Pandoc, nothing in most others. */
function isSubscript(source: string, start: number, end: number): boolean {
  const isSingle = source.charAt(start + 1) !== '~' && source.charAt(end - 2) !== '~';
  return isSingle && /^\p{L}[^\s]+$/u.test(source.slice(start - 1, end));
}

/** Parts with the signs around them shown. */
function framed(
  source: string,
  start: number,
  end: number,
  parts: readonly InlinePart[],
  size: number,
): readonly InlinePart[] {
  return [
    ...pieces([plainPiece(source, start, start + size)]),
    ...parts,
    ...pieces([plainPiece(source, end - size, end)]),
  ];
}

/** Words within a sign, with the Markdown in them. */
function wordsInSign(reader: ArticleReader, form: SignForm, start: number, end: number): readonly InlinePart[] {
  const { source } = reader;
  // A picture's description is no word of the text.
  if (form === 'link' && source.charAt(start - 1) === '!') return [];
  const [from, to] = form === 'link' ? [start + 1, source.lastIndexOf('](', end)] : [start + 2, end - 2];
  return childParts(reader, parseLine(source, from, to), []);
}

/** A picture among words is named by its description, in the brackets it stands in. */
function picturePieces(source: string, { alt }: Image | ImageReference, start: number): readonly Piece[] {
  const words = alt ?? '';
  const end = start + 2 + words.length;
  if (words.trim() === '' || !source.startsWith(`${words}]`, start + 2)) return [];
  return [{ ...plainPiece(source, start + 1, end + 1), kind: 'picture' }];
}

/** A link's words. A number or sign alone keeps its brackets: it is a mark beside the words, and would else become a part of them. */
function linkParts(
  reader: ArticleReader,
  node: Link | LinkReference,
  start: number,
  footnotes: string[],
): readonly InlinePart[] {
  const { source, targets, looks } = reader;
  const [only] = node.children;
  // A picture that is a link is a badge or a button.
  if (node.children.length === 1 && (only?.type === 'image' || only?.type === 'imageReference')) return [];
  const parts = childParts(reader, node.children, footnotes);
  const end = node.children.at(-1)?.position?.end.offset ?? start;
  const words = source.slice(start + 1, end);
  const isMark =
    source.startsWith('[', start) &&
    source.startsWith(']', end) &&
    /^\^?(?:\d{1,3}|[a-z]|[^\p{L}\p{N}\s[\]]{1,2})$/u.test(words);
  if (isMark) return framed(source, start, end + 1, parts, 1);
  const url = node.type === 'link' ? node.url : targets.get(node.identifier);
  const first = node.children[0]?.position?.start.offset;
  if (url !== undefined && first !== undefined) looks.push({ kind: 'link', start: first, end, url });
  return parts;
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
  warnLeftOut(reader, start, `The expression ${nameMarkup(source, start, end)}`);
  return [replacedPiece(start, end, GAP, 'gap')];
}

function elementParts(
  reader: ArticleReader,
  node: Extract<Nodes, { type: 'mdxJsxTextElement' | 'mdxJsxFlowElement' }>,
  start: number,
  end: number,
  footnotes: string[],
): readonly InlinePart[] {
  const inner = childParts(reader, node.children, footnotes);
  const [open, close] = elementTags(reader.source, start, end);
  if (!open) return inner;
  return [{ kind: 'tag', tag: open }, ...inner, ...(close ? [{ kind: 'tag' as const, tag: close }] : [])];
}

/** The tags that an element begins and ends with. A fragment (`<> … </>`) has none. */
export function elementTags(source: string, start: number, end: number): readonly [Tag?, Tag?] {
  const tags = readHtml(source, start, end).flatMap((part) => (part.kind === 'tag' ? [part.tag] : []));
  const first = tags[0]?.start === start ? tags[0] : undefined;
  const last = tags.at(-1);
  if (!first) return [];
  return last && last !== first && last.kind === 'close' && last.end === end ? [first, last] : [first];
}
