import { createReader } from '../inline/article-reader.ts';
import { readInline } from '../inline/inline-content.ts';
import { bareText } from '../../text/normalise.ts';
import { showText } from '../marks.ts';
import { parseLine } from '../syntax/parse-markdown.ts';
import type { ArticleBlock } from '../blocks/article-block.ts';

/** An article's title, and its blocks without the heading that only says it again. */
export interface Titled {
  readonly title: string;
  readonly blocks: readonly ArticleBlock[];
}

/** The title of the front matter, else the first heading if it stands over all others, else the file's name. A first heading of level 1 is the title's place and not a section. */
export function titleArticle(
  given: string | undefined,
  path: string,
  text: string,
  blocks: readonly ArticleBlock[],
): Titled {
  const at = blocks.findIndex(({ kind }) => kind === 'heading');
  const heading = blocks[at];
  const words = heading && showText({ text, marks: heading.content.marks }, heading.content);
  const ofFile = titleOfFile(path);
  const title = given === undefined ? (topHeading(blocks, words, ofFile) ?? ofFile) : plainTitle(given);
  const isTitle =
    heading?.kind === 'heading' && heading.level === 1 && words !== undefined && bareText(words) === bareText(title);
  if (!isTitle) return { title, blocks };
  // What was asked of the title is answered by what stands first below it.
  const [first, ...others] = blocks.slice(at + 1);
  const below = first ? [{ ...first, asked: [...first.asked, ...heading.asked] }, ...others] : [];
  return { title, blocks: [...blocks.slice(0, at), ...below] };
}

/** A heading among others of its level is one of several parts, but for the first level; so is a single word (“Notes”), unless the file is called so. */
function topHeading(blocks: readonly ArticleBlock[], first: string | undefined, ofFile: string): string | undefined {
  const [top = 1, ...others] = blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
  if (top === 1) return first;
  const [isNamed, isWord] = [!/^(?:index|readme|home)$/i.test(ofFile), /^[\p{L}-]{1,15}$/u.test(first ?? '')];
  const isPart = isNamed && isWord && !bareText(ofFile).includes(bareText(first ?? ''));
  return !isPart && others.every((level) => level > top) ? first : undefined;
}

/** `2019-03-04-an-offer.md` is “An offer”; an index page is called by its folder. */
function titleOfFile(path: string): string {
  const parts = path.replace(/\.[^./]+$/, '').split('/');
  const [last = '', folder] = [parts.at(-1), parts.at(-2)];
  const name = folder !== undefined && /^(?:_?index|readme)$/i.test(last) ? folder : last;
  const words = name
    .replace(/^\d{4}-\d{2}-\d{2}[- ](?=.)/, '')
    .replace(/(?<!^\d{4}(?:-\d{2})?)-+|_+/g, ' ')
    .trim();
  return /^\p{Ll}{2}/u.test(words) ? words.charAt(0).toUpperCase() + words.slice(1) : words || name;
}

/** The day in a post's file name. */
export function dateOfFile(path: string): string | undefined {
  return /(?:^|\/)(\d{4}-\d{2}-\d{2})[- .][^/]+$/.exec(path)?.[1];
}

/** A title may have Markdown in it, as headings have. */
function plainTitle(written: string): string {
  // Most have none, and need no parser.
  if (/^[\p{L}\p{N}\p{M} ,;.'’()/?-]*$/u.test(written) && !/\bwww\.|^\d+[.)]\s|^-/.test(written)) return written;
  const reader = createReader({ path: '', text: written }, { type: 'root', children: [] });
  const content = readInline(reader, [parseLine(written, 0, written.length)]);
  return content ? showText({ text: written, marks: content.marks }, content) : written;
}
