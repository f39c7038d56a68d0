import type { APIComponentInContainer } from 'discord.js';
import { looksOfPart } from '../../corpus/marks.ts';
import type { Block, Verbatim } from '../../reply/reply.ts';
import type { Words } from '../../words/en.ts';
import { clipWords } from './message-limits.ts';
import { isTextBlock } from './block-text.ts';
import { given } from '../../given.ts';

/** Blocks as they would stand in a message. */
export interface LaidOut {
  readonly blocks: Blocks;
  /** Nothing of them can be shown. */
  readonly isEmpty: boolean;
  readonly components: readonly APIComponentInContainer[];
  /** By how much the message is over Discord's limits; both 0 or less: it fits. */
  readonly excess: { readonly characters: number; readonly components: number };
}

type Blocks = readonly Block[];
type Step = (blocks: Blocks, excess: number) => Blocks | undefined;

/** How short a block may become before the next step takes over. */
const KEPT_VERBATIM = 400;
const KEPT_WORDS = 300;

/**
 * The blocks that a message can hold, the first ones before all others. What is least important goes first: sources at
 * the end of their list, items at the end of theirs, the ends of long texts, notes, then whole blocks from the last.
 * An article's words lose whole sentences or words at their end, marked as cut, and never anything inside.
 * Unchanged if everything fits; else a note says so.
 */
export function fitBlocks(blocks: Blocks, { discord }: Words, layOut: (blocks: Blocks) => LaidOut): LaidOut {
  const note: Block = { kind: 'note', text: discord.shortened };
  for (let fitted = blocks; ;) {
    const laidOut = layOut(fitted === blocks ? blocks : withNote(fitted, note));
    const { characters, components } = laidOut.excess;
    if (characters <= 0 && components <= 0) return laidOut;
    const shorter = characters > 0 ? shortenBlocks(fitted, characters) : dropWhole(fitted);
    if (shorter === undefined) return laidOut;
    fitted = shorter;
  }
}

function shortenBlocks(blocks: Blocks, excess: number): Blocks | undefined {
  for (const step of STEPS) {
    const result = step(blocks, excess);
    if (result !== undefined) return result;
  }
  return undefined;
}

/** The note stands behind the last words and before the buttons. */
function withNote(blocks: Blocks, note: Block): Blocks {
  const last = blocks.findLastIndex(isTextBlock);
  return last === -1 ? [...blocks, note] : blocks.toSpliced(last + 1, 0, note);
}

const STEPS: readonly Step[] = [
  (blocks, excess) => dropLastEntries(blocks, 'sources', excess),
  (blocks, excess) => dropLastEntries(blocks, 'list', excess),
  (blocks, excess) => shortenLast(blocks, (block) => shortenArticleWords(block, excess)),
  (blocks, excess) => shortenLast(blocks, (block) => shortenOwnWords(block, excess)),
  (blocks) => dropLast(blocks, (block) => block.kind === 'note'),
  dropWhole,
];

/** Takes sources (where all are shown) or items from the end of the last such list that has more than one: never more than is too much, and at least one. */
function dropLastEntries(blocks: Blocks, kind: 'sources' | 'list', excess: number): Blocks | undefined {
  const at = blocks.findLastIndex(
    (block) =>
      block.kind === kind &&
      (block.kind === 'list' ? block.items : block.isWhole === true ? block.sources : []).length > 1,
  );
  const block = blocks[at];
  if (block?.kind === 'sources') return blocks.with(at, { ...block, sources: withoutLast(block.sources, excess) });
  if (block?.kind === 'list') return blocks.with(at, { ...block, items: withoutLast(block.items, excess) });
  return undefined;
}

/** An entry is shown with at most four characters for each of its own (in addresses), and some for its signs. */
function withoutLast<Entry>(entries: readonly Entry[], excess: number): readonly Entry[] {
  let kept = entries.length;
  let freed = 0;
  while (kept > 1 && freed < excess) freed += JSON.stringify(entries[--kept]).length * 4;
  return entries.slice(0, kept);
}

/** The first words and what can be pressed stay longest. */
function dropWhole(blocks: Blocks): Blocks | undefined {
  return dropLast(blocks, isTextBlock, 1) ?? dropLast(blocks, () => true);
}

function dropLast(blocks: Blocks, isMeant: (block: Block) => boolean, kept = 0): Blocks | undefined {
  const at = blocks.findLastIndex(isMeant);
  return at < kept ? undefined : blocks.toSpliced(at, 1);
}

/** Shortens the last block that `shorten` can make shorter. */
function shortenLast(blocks: Blocks, shorten: (block: Block) => Block | undefined): Blocks | undefined {
  for (const [at, block] of [...blocks.entries()].toReversed()) {
    const shorter = shorten(block);
    if (shorter !== undefined) return blocks.with(at, shorter);
  }
  return undefined;
}

function shortenArticleWords(block: Block, excess: number): Block | undefined {
  if (block.kind !== 'excerpt' && block.kind !== 'quotation') return undefined;
  const most = Math.max(KEPT_VERBATIM, block.verbatim.text.length - excess - 2);
  const verbatim = shortenVerbatim(block.verbatim, most);
  return verbatim === undefined ? undefined : { ...block, verbatim };
}

function shortenOwnWords(block: Block, excess: number): Block | undefined {
  if (block.kind !== 'text' && block.kind !== 'note' && block.kind !== 'heading') return undefined;
  if (block.text.length <= KEPT_WORDS) return undefined;
  return { ...block, text: clipWords(block.text, Math.max(KEPT_WORDS, block.text.length - excess)) };
}

/**
 * The beginning of verbatim words, at most `max` characters: whole sentences where that keeps more than half of them,
 * else whole words, marked as cut. Undefined if it is not longer than that, or has no such end.
 */
export function shortenVerbatim(verbatim: Verbatim, max: number): Verbatim | undefined {
  const { text, matches, looks } = verbatim;
  if (text.length <= max) return undefined;
  const room = text.slice(0, max + 1);
  const sentenceEnd = lastIndexAfter(room, /[.!?…]["'”’)\]]*(?=\s)/g);
  const end = sentenceEnd > max / 2 ? sentenceEnd : room.search(/\s+\S*$/);
  if (end <= 0) return undefined;
  return {
    ...verbatim,
    text: text.slice(0, end),
    isCutAfter: true,
    matches: matches.filter((match) => match.end <= end),
    ...given({ looks: looks && looksOfPart(looks, 0, end) }),
  };
}

function lastIndexAfter(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].reduce((_, match) => match.index + match[0].length, -1);
}
