import type { Source } from '../../corpus/model.ts';
import { publishedUrl } from '../../reply/passage-blocks.ts';
import type { Block, ListItem, Verbatim } from '../../reply/reply.ts';
import type { Words } from '../../words/en.ts';
import {
  bold,
  codeBlock,
  commandMention,
  escapeText,
  link,
  markRanges,
  quoteLines,
  showLooks,
  smallLines,
  struck,
} from './discord-markdown.ts';
import { clipWords } from './message-limits.ts';

/** A block that is shown as words alone. */
export type TextBlock = Exclude<Block, { kind: 'picture' | 'divider' | 'buttons' | 'menu' }>;

/** With a date behind it one line of a phone's screen. */
const MAX_PUBLISHER_LENGTH = 24;

type Excerpt = Extract<Block, { kind: 'excerpt' }>;
type Quotation = Extract<Block, { kind: 'quotation' }>;
type Differences = Extract<Block, { kind: 'differences' }>;
type List = Extract<Block, { kind: 'list' }>;

/** True for blocks that become words in Discord's Markdown. */
export function isTextBlock(block: Block): block is TextBlock {
  return block.kind !== 'picture' && block.kind !== 'divider' && block.kind !== 'buttons' && block.kind !== 'menu';
}

/**
 * A block in Discord's Markdown. A phone's screen is small: ids are left out, of sources the first one stands for all, and
 * no word of an excerpt is bold. Words of articles and members are escaped, so that they look as they are; empty if
 * there is nothing to show.
 */
export function renderText(block: TextBlock, words: Words): string {
  switch (block.kind) {
    case 'heading':
      return block.text.trim() === '' ? '' : `### ${link(block.text.replace(/\s+/g, ' '), block.url, words)}`;
    case 'text':
      return escapeText(block.text);
    case 'note':
      return block.text.trim() === '' ? '' : smallLines(escapeText(block.text));
    case 'excerpt':
      return join([small(block.columns?.join(' | ')), renderExcerpt(block)]);
    case 'quotation':
      return join([
        quoteLines(withCuts(block.verbatim, markRanges(block.verbatim.text, block.verbatim.matches))),
        renderAttribution(block, words),
      ]);
    case 'differences':
      return quoteLines(renderDifferences(block));
    case 'list':
      return block.items.map((item, index) => renderItem(block, item, index, words)).join('\n');
    case 'sources':
      return block.isWhole === true
        ? block.sources.map((source) => renderSource(source, words)).join('\n')
        : renderFirstSource(block.sources, words);
  }
}

/** Code stands in a box of its own, all else behind a bar. */
function renderExcerpt({ verbatim, syntax }: Excerpt): string {
  const { text, isCutBefore, isCutAfter, looks = [] } = verbatim;
  const code = syntax === undefined ? undefined : codeBlock(text, syntax);
  if (code !== undefined) return join([isCutBefore ? CUT : '', code, isCutAfter ? CUT : '']);
  return quoteLines(withCuts(verbatim, showLooks(text, looks)));
}

function withCuts({ isCutBefore, isCutAfter }: Verbatim, shown: string): string {
  return `${isCutBefore ? '… ' : ''}${shown}${isCutAfter ? ' …' : ''}`;
}

const CUT = '-# …';

/** Who said it, and when and where. */
export function renderAttribution({ speaker, role, occasion, date }: Quotation, words: Words): string {
  const when = date && words.date(date);
  const circumstances = [role, occasion, when].filter((part) => part !== undefined && part !== '').map(String);
  return `— ${[bold(speaker), ...circumstances.map(escapeText)].join(', ')}`;
}

function renderDifferences({ parts }: Differences): string {
  let shown = '';
  let before = '';
  for (const { kind, text } of parts) {
    if (isWordAgainstWord(before, text)) shown += ' ';
    shown += kind === 'same' ? escapeText(text) : kind === 'missing' ? struck(text) : bold(text);
    before = text;
  }
  return shown.replaceAll('~~~~', '~~ ~~').replaceAll('****', '** **');
}

/** True if two words would run together; not after an opening bracket or quotation mark. */
function isWordAgainstWord(before: string, after: string): boolean {
  return /[^\s([{“‘$€£—–]$/u.test(before) && /^[\p{L}\p{N}“‘"'([$€£—–]/u.test(after);
}

function renderItem(list: List, { text, url, detail, command }: ListItem, index: number, words: Words): string {
  const mark = list.isNumbered ? `**${String((list.start ?? 1) + index)}.**` : '•';
  if (command !== undefined) return `${mark} ${commandMention(command) ?? bold(text)} ${escapeText(detail ?? '')}`;
  return join([`${mark} ${link(text, url, words)}`, small(detail)]);
}

function renderSource({ publisher, title, date, url }: Source, words: Words): string {
  const origin = [title === '' ? '' : publisher, date === undefined ? '' : words.date(date)].filter(
    (part) => part !== '',
  );
  return smallLines([link(title === '' ? publisher : title, url, words), ...origin.map(escapeText)].join(' · '));
}

/** One line: who published it when, and how many more there are. The publisher's own page comes before copies of it. */
function renderFirstSource(sources: readonly Source[], words: Words): string {
  const first = sources.find(({ url }) => url !== undefined && url === publishedUrl(sources)) ?? sources[0];
  if (!first) return '';
  const { publisher, date, url } = first;
  const name = [clipWords(publisher, MAX_PUBLISHER_LENGTH), ...(date === undefined ? [] : [words.date(date)])].join(
    ', ',
  );
  const more = sources.length - 1;
  return smallLines([link(name, url, words), ...(more === 0 ? [] : [words.discord.moreSources(more)])].join(' · '));
}

function small(text: string | undefined): string {
  return text === undefined || text === '' ? '' : smallLines(escapeText(text));
}

function join(lines: readonly string[]): string {
  return lines.filter((line) => line !== '').join('\n');
}
