import { nameMarkup, warnLeftOut, type ArticleReader } from './article-reader.ts';
import { attributeWords, readHtml } from './html-tags.ts';
import { GAP, plainPiece, replacedPiece, type InlinePart, type Piece } from './inline-text.ts';
import { toProblem } from '../problems.ts';
import type { SignForm } from '../syntax/sign.ts';
import { emojiOf } from '../syntax/signs.ts';

/** What is shown of a sign, by what it means; those with Markdown in them (`link`, `highlight`) are read where all Markdown is. */
export function signPieces(reader: ArticleReader, form: SignForm, start: number, end: number): readonly InlinePart[] {
  const { source } = reader;
  const written = source.slice(start, end);
  switch (form) {
    case 'template':
      return shown(templatePieces(reader, start, end));
    case 'tag':
      return readHtml(source, start, end).filter((part) => part.kind === 'tag');
    case 'emoji':
      return emojiOf(written) === undefined ? [] : shown([replacedPiece(start, end, emojiOf(written) ?? '')]);
    case 'wikilink':
      return shown([plainPiece(source, start + wordsOfPageLink(written), end - 2)]);
    case 'embed':
      if (!/\.(?:png|jpe?g|gif|svg|webp|avif|bmp)\b/i.test(written)) warnLeftOut(reader, start, `The page ${written}`);
      return [];
    case 'footnote':
      warnUndefined(reader, start, written);
      return shown([plainPiece(source, start, end)]);
    case 'math':
      return shown([plainPiece(source, start, end)]);
    case 'link':
    case 'highlight':
    case 'comment':
    case 'attributes':
    case 'alert':
    case 'contents':
    case 'fence':
    case 'listing':
    case 'module':
      return [];
  }
}

function shown(pieces: readonly Piece[]): readonly InlinePart[] {
  return pieces.map((piece) => ({ kind: 'piece', piece }));
}

/** Where the words of `[[page|words]]` begin; a heading of the same page is linked as `[[#heading]]`. */
function wordsOfPageLink(written: string): number {
  return written.lastIndexOf('|') + 1 || (written.startsWith('[[#') ? 3 : 2);
}

/** Commands that show nothing by themselves. */
const SILENT =
  /^(?:assign|set|extends|import|from|layout|capture|break|continue|cycle|raw|block|if|unless|for|with|comment|end\w*)$/;

/** What a template would put here is not in the file; the title of what it frames is. */
export function templatePieces(reader: ArticleReader, start: number, end: number): readonly Piece[] {
  const { source } = reader;
  const words = attributeWords(source, { start, end });
  if (words) return [plainPiece(source, words.start, words.end)];
  const { name, isEnd } = readCommand(source.slice(start, end));
  if (isEnd || SILENT.test(name) || reader.closed.has(name)) return [];
  warnLeftOut(reader, start, `The command ${nameMarkup(source, start, end)} of a template`);
  return [replacedPiece(start, end, GAP, 'gap')];
}

/** The name in `{% name … %}`, `{{< name >}}`, `{{#name}}`; `isEnd`: it ends what another began. Remarks and values have no name. */
export function readCommand(written: string): { readonly name: string; readonly isEnd: boolean } {
  const match = /^\{(?:%|\{\{?[<%]?)[-~]?\s*([/#^!]|end_?(?=\w))?\s*([\w-]*)/.exec(written);
  const sign = match?.[1];
  const isEnd = sign === '/' || sign === '!' || sign?.startsWith('end') === true;
  return { name: match?.[2] ?? '', isEnd };
}

function warnUndefined({ problems, path, lineOf }: ArticleReader, start: number, written: string): void {
  const message = `The footnote ${written} has no definition: it is shown as it stands.`;
  const hint = `Add a line: ${written}: Publisher, "Title", date, <url>. If it is no footnote, put it between backticks.`;
  problems.push(toProblem('footnote-undefined', { path, line: lineOf(start) }, message, { hint }));
}
