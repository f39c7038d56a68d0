import { leaveOut, warnLeftOut, type ArticleReader } from './article-reader.ts';
import { readCommand, readHtml } from './html-tags.ts';
import { isTag, plainPiece, replacedPiece, titlePiece, type InlinePart, type Piece } from './inline-text.ts';
import { toProblem } from '../problems.ts';
import { type SignForm, emojiOf } from '../syntax/signs.ts';

/** What is shown of a sign, by what it means; those with Markdown in them (`link`, `highlight`) are read where all Markdown is. */
export function signPieces(reader: ArticleReader, form: SignForm, start: number, end: number): readonly InlinePart[] {
  const { source } = reader;
  const written = source.slice(start, end);
  switch (form) {
    case 'template':
      return templatePieces(reader, start, end);
    case 'tag':
      return readHtml(source, start, end).filter(isTag);
    case 'emoji': {
      const emoji = emojiOf(written);
      return emoji === undefined ? [] : [replacedPiece(start, end, emoji)];
    }
    case 'wikilink':
      return [plainPiece(source, start + wordsOfPageLink(written), end - 2)];
    case 'embed':
      if (!/\.(?:png|jpe?g|gif|svg|webp|avif|bmp)\b/i.test(written)) warnLeftOut(reader, start, `The page ${written}`);
      return [];
    case 'footnote':
      warnUndefined(reader, start, written);
      return [plainPiece(source, start, end)];
    case 'math':
      return [plainPiece(source, start, end)];
    default:
      return [];
  }
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
  const title = titlePiece(reader.source, { start, end });
  if (title) return [title];
  const { name, isEnd } = readCommand(reader.source.slice(start, end));
  if (isEnd || SILENT.test(name) || reader.closed.has(name)) return [];
  return [leaveOut(reader, start, end, (markup) => `The command ${markup} of a template`)];
}

function warnUndefined({ problems, path, lineOf }: ArticleReader, start: number, written: string): void {
  const message = `The footnote ${written} has no definition: it is shown as it stands.`;
  const hint = `Add a line: ${written}: Publisher, "Title", date, <url>. If it is no footnote, put it between backticks.`;
  problems.push(toProblem('footnote-undefined', { path, line: lineOf(start) }, message, { hint }));
}
