import type { ArticleContext } from '../article-context.ts';
import { assembleArticle } from './assemble-article.ts';
import type { InlineContent } from '../inline/inline-content.ts';
import { showText } from '../marks.ts';
import type { Article, Look, Problem } from '../model.ts';
import { toProblem } from '../problems.ts';
import type { TextFile } from '../files/corpus-folder.ts';
import type { ArticleBlock } from '../blocks/article-block.ts';
import { given } from '../../given.ts';
import { itemAt } from '../../item-at.ts';

/** A heading is no longer than this: the longest line that a web page's heading takes. */
const MAX_HEADING_LENGTH = 90;

/** What books are divided into, whatever stands behind it. */
const CHAPTER =
  /^(?:(?:chapter|book|part|volume|canto|act|scene|letter|stave|kapitel|chapitre|глава)\s+(?:[ivxlcdm]+|\d+|the\s+\w+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|(?:prologue|epilogue|preface|foreword|afterword|introduction|conclusion)\.?$|[ivxlc]+\.?$|第[一二三四五六七八九十百零〇\d]+[章回节節話])/iu;

interface Line {
  readonly text: string;
  readonly content: InlineContent;
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
  if (!title) return { problems: [toProblem('empty-article', { path: file.path, line: 1 }, 'The file has no words.')] };
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

/** The lines of a text; where it is broken into lines of one width its paragraphs, their line breaks shown as blanks. */
function readLines(text: string): readonly Line[] {
  const blocks = blocksOf(text);
  const groups = isHardWrapped(blocks) ? blocks.flatMap(paragraphsOf) : blocks.flat().map((line) => [line]);
  return groups.flatMap((lines): readonly Line[] => {
    const [first, last] = [lines[0], lines.at(-1)];
    if (!first || !last) return [];
    const breaks = lines.slice(1).map(({ start }, at) => ({ start: itemAt(lines, at).end, end: start, shown: ' ' }));
    const content = { start: first.start, end: last.end, marks: breaks, footnotes: [] };
    return [{ text: showText({ text, marks: breaks }, content), content, number: first.number }];
  });
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
  return isHeading
    ? { kind: 'heading', level: 2, content: line.content, line: line.number }
    : { kind: 'passage', passage: 'paragraph', content: line.content, line: line.number };
}

/** Not so a sentence, an item of a list, or what somebody says. */
const NO_HEADING = /[.!;,:…—-]["'’”»)\]]*$|\?["'’”»)]+$|["”»)]$|^[-*•+]\s|^["'`“‘„«(]/;

function looksLikeHeading(text: string): boolean {
  return text.length <= MAX_HEADING_LENGTH && !NO_HEADING.test(text);
}

function isChapter(text: string): boolean {
  return text.length <= MAX_HEADING_LENGTH && CHAPTER.test(text);
}

/** A line of a text, with where it stands. */
export interface PlacedLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** From 1. */
  readonly number: number;
}

/** Lines that editors break at: shorter ones are paragraphs of their own, longer ones no editor breaks. */
const SHORTEST = 45;
const LONGEST = 100;
/** Fewer such lines are chance. */
const FEWEST = 3;
const LIST_SIGN = /^(?:[-*•+]|\d{1,3}[.)])\s/;

/** True for a text whose paragraphs are broken into lines of one width and parted by empty lines, as e-mails and old manuals are. */
export function isHardWrapped(blocks: readonly (readonly PlacedLine[])[]): boolean {
  const inner = blocks.flatMap((block) => block.slice(0, -1));
  const broken = inner.filter(
    ({ text }) => text.length >= SHORTEST && text.length <= LONGEST && !/[.!?:][)"”’]?$/.test(text),
  );
  const isNarrow = blocks.every((block) => block.every(({ text }) => text.length <= LONGEST));
  return blocks.length > 1 && isNarrow && broken.length >= FEWEST && broken.length >= inner.length * 0.6;
}

/** Paragraphs of a block of lines: all of it, but each item of a list and each rule of signs for itself. */
export function paragraphsOf(block: readonly PlacedLine[]): readonly (readonly PlacedLine[])[] {
  const paragraphs: PlacedLine[][] = [];
  for (const line of block) {
    if (!/[\p{L}\p{N}]/u.test(line.text)) continue;
    const last = paragraphs.at(-1);
    if (last && !LIST_SIGN.test(line.text)) last.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

/** Lines parted by empty ones. */
export function blocksOf(text: string): readonly (readonly PlacedLine[])[] {
  const blocks: PlacedLine[][] = [[]];
  let start = 0;
  for (const [index, line] of text.split(/\n|\r(?!\n)/).entries()) {
    const shown = line.trim();
    const from = start + line.indexOf(shown);
    if (shown === '') blocks.push([]);
    else blocks.at(-1)?.push({ text: shown, start: from, end: from + shown.length, number: index + 1 });
    start += line.length + 1;
  }
  return blocks.filter((block) => block.length > 0);
}
