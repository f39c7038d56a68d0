import type { ArticleContext } from '../article-context.ts';
import { assembleArticle } from './assemble-article.ts';
import type { InlineContent } from '../inline/inline-content.ts';
import type { Article, Look, Problem } from '../model.ts';
import { withoutWords } from '../problems.ts';
import type { TextFile } from '../files/corpus-folder.ts';
import type { ArticleBlock } from '../blocks/article-block.ts';
import { given } from '../../given.ts';

/** A heading is no longer than this: the longest line that a web page's heading takes. */
const MAX_HEADING_LENGTH = 90;

/** What books are divided into, whatever stands behind it. */
const CHAPTER =
  /^(?:(?:chapter|book|part|volume|canto|act|scene|letter|stave|kapitel|chapitre|глава)\s+(?:[ivxlcdm]+|\d+|the\s+\w+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|(?:prologue|epilogue|preface|foreword|afterword|introduction|conclusion)\.?$|[ivxlc]+\.?$|第[一二三四五六七八九十百零〇\d]+[章回节節話])/iu;

/** A line, or a paragraph of several, shown on one line. */
interface Line {
  readonly text: string;
  readonly content: InlineContent;
  /** From 1. */
  readonly number: number;
}

/**
 * Reads an article as it comes from a web page: the first line is the title, short lines without a full stop are headings,
 * every other line is a passage; where paragraphs are broken into lines of one width they are put together. A "Note:" at the end is left out. There are no other marks: the text is shown as it stands.
 */
export function readPlainTextArticle(
  file: TextFile,
  context: ArticleContext,
): { readonly article?: Article; readonly problems: readonly Problem[] } {
  const [title, ...rest] = readLines(file.text);
  if (!title) return { problems: [withoutWords(file)] };
  const body = withoutClosingNote(rest);
  const blocks = body.map((line, index) => toBlock(line, body[index + 1], index === 0));
  const standfirst = blocks[0]?.kind === 'passage' && blocks[1]?.kind === 'heading' ? body[0]?.text : undefined;
  const head = { title: title.text, ...given({ summary: standfirst }) };
  return assembleArticle({ file, head, blocks, looks: addressesIn(file.text), sources: new Map() }, context);
}

/** Addresses stand as they are, and can be opened. */
function addressesIn(text: string): readonly Look[] {
  return [...text.matchAll(/\bhttps?:\/\/[^\s<>"”’]+[^\s<>"”’.,;:!?)\]]/g)].map(({ 0: url, index }) => ({
    kind: 'link',
    start: index,
    end: index + url.length,
    url,
  }));
}

function withoutClosingNote(lines: readonly Line[]): readonly Line[] {
  const last = lines.at(-1);
  return last && /^note\s*:/i.test(last.text) ? lines.slice(0, -1) : lines;
}

/** The lines of a text; where it is broken into lines of one width its paragraphs. */
function readLines(text: string): readonly Line[] {
  const blocks = blocksOf(text);
  return isHardWrapped(blocks) ? blocks.flatMap(paragraphsOf) : blocks.flat();
}

/**
 * The line under the title is never a heading (it is the page's blurb), nor is the last line or one that another short line
 * follows. A chapter is one, whatever its sign at the end, but not in a table of contents, where another follows.
 */
function toBlock(line: Line, next: Line | undefined, isFirst: boolean): ArticleBlock {
  const isHeading =
    next !== undefined &&
    (isChapter(line.text)
      ? !isChapter(next.text)
      : looksLikeHeading(line.text) && !looksLikeHeading(next.text) && !(isFirst && line.text.length > 60));
  const block = { content: line.content, line: line.number, asked: [] };
  return isHeading ? { kind: 'heading', level: 2, ...block } : { kind: 'passage', passage: 'paragraph', ...block };
}

/** Not so a sentence, an item of a list, or what somebody says. */
const NO_HEADING = /[.!;,:…—-]["'’”»)\]]*$|\?["'’”»)]+$|["”»)]$|^[-*•+]\s|^["'`“‘„«(]/;

function looksLikeHeading(text: string): boolean {
  return text.length <= MAX_HEADING_LENGTH && !NO_HEADING.test(text);
}

function isChapter(text: string): boolean {
  return text.length <= MAX_HEADING_LENGTH && CHAPTER.test(text);
}

/** Lines parted by empty ones. */
function blocksOf(text: string): readonly (readonly Line[])[] {
  const blocks: Line[][] = [[]];
  let lineStart = 0;
  for (const [index, line] of text.split(/\n|\r(?!\n)/).entries()) {
    const shown = line.trim();
    const start = lineStart + line.indexOf(shown);
    const content = { start, end: start + shown.length, marks: [], footnotes: [] };
    if (shown === '') blocks.push([]);
    else blocks.at(-1)?.push({ text: shown, content, number: index + 1 });
    lineStart += line.length + 1;
  }
  return blocks.filter((block) => block.length > 0);
}

/** Lines that editors break at: shorter ones are paragraphs of their own, longer ones no editor breaks. */
const MIN_LINE_LENGTH = 45;
const MAX_LINE_LENGTH = 100;
/** Fewer such lines are chance. */
const MIN_BROKEN_LINES = 3;
const LIST_SIGN = /^(?:[-*•+]|\d{1,3}[.)])\s/;

/** True for a text whose paragraphs are broken into lines of one width and parted by empty lines, as e-mails and old manuals are. */
function isHardWrapped(blocks: readonly (readonly Line[])[]): boolean {
  const inner = blocks.flatMap((block) => block.slice(0, -1));
  const broken = inner.filter(
    ({ text }) => text.length >= MIN_LINE_LENGTH && text.length <= MAX_LINE_LENGTH && !/[.!?:][)"”’]?$/.test(text),
  );
  const isNarrow = blocks.every((block) => block.every(({ text }) => text.length <= MAX_LINE_LENGTH));
  return blocks.length > 1 && isNarrow && broken.length >= MIN_BROKEN_LINES && broken.length >= inner.length * 0.6;
}

/** Paragraphs of a block of lines: all of it, but each item of a list and each rule of signs for itself. */
function paragraphsOf(block: readonly Line[]): readonly Line[] {
  const paragraphs: Line[] = [];
  for (const line of block.filter(({ text }) => /[\p{L}\p{N}]/u.test(text))) {
    const above = LIST_SIGN.test(line.text) ? undefined : paragraphs.pop();
    paragraphs.push(above ? joined(above, line) : line);
  }
  return paragraphs;
}

/** A line break is shown as a blank. */
function joined({ text, content, number }: Line, next: Line): Line {
  const marks = [...content.marks, { start: content.end, end: next.content.start, shown: ' ' }];
  return { text: `${text} ${next.text}`, content: { ...content, end: next.content.end, marks }, number };
}
