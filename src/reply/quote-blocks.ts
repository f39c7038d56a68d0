import type { Archive } from '../archive/archive-model.ts';
import { looksOfPart } from '../corpus/marks.ts';
import type { Article, Look, Quote, Section } from '../corpus/model.ts';
import { firstWords } from '../text/first-words.ts';
import { splitSentences } from '../text/sentences.ts';
import type { SpokenWords } from '../pictures/picture-spec.ts';
import type { Words } from '../words/en.ts';
import type { CommandContext } from './options.ts';
import type { Block, Verbatim } from './reply.ts';
import { innermostHeading, linkedHeading, placeNote, quotationBlock, sourcesBlock } from './passage-blocks.ts';
import { given } from '../given.ts';

/** What a card holds at its smallest legible type. */
const MAX_CARD_LETTERS = 1_200;
const MAX_PAIR_LETTERS = 900;
/** Discord takes 1,024. */
const MAX_ALT_LETTERS = 1_000;

/** Where a quotation stands. Throws for one that is not of this archive. */
export function placeOfQuote(archive: Archive, quote: Quote): { readonly article: Article; readonly section: Section } {
  const found = archive.find(quote.id);
  if (found?.kind !== 'quote') throw new Error(`A quotation without its article: ${quote.id}`);
  return found;
}

/** A quotation with all that belongs to it, its card first: its section (linked to its article, or else to its source), its sources, its place. */
export function quoteBlocks(context: CommandContext, quote: Quote): readonly Block[] {
  const { archive, words } = context;
  const { article, section } = placeOfQuote(archive, quote);
  return [
    cardBlock(context, quote),
    quotationBlock(quote),
    linkedHeading(archive, article, quote, innermostHeading(section, article)),
    ...sourcesBlock(quote.sources),
    placeNote(words, article, section),
    ...(quote.isFound ? [{ kind: 'note', text: words.reply.foundQuote } as const] : []),
  ];
}

/** A shorter sentence ("Yes.", "In part.") says nothing without the next. */
const MIN_LETTERS = 20;

/** The first whole sentences of a text, at least one that says something, up to about `maxLetters`. */
export function firstSentences(text: string, maxLetters: number, looks: readonly Look[] = []): Verbatim {
  let end = 0;
  for (const sentence of splitSentences(text)) {
    if (end >= MIN_LETTERS && sentence.end > maxLetters) break;
    end = sentence.end;
  }
  return partOf(text, 0, text.slice(0, end).trimEnd().length, looks);
}

/** The last whole sentences of a text, at least one, up to about `maxLetters`. */
export function lastSentences(text: string, maxLetters: number, looks: readonly Look[] = []): Verbatim {
  const end = text.trimEnd().length;
  let start = end;
  for (const sentence of splitSentences(text).toReversed()) {
    if (start < end && end - sentence.start > maxLetters) break;
    start = sentence.start;
  }
  return partOf(text, start, end, looks);
}

function partOf(text: string, start: number, end: number, looks: readonly Look[]): Verbatim {
  return {
    text: text.slice(start, end),
    isCutBefore: text.slice(0, start).trim() !== '',
    isCutAfter: text.slice(end).trim() !== '',
    matches: [],
    ...(looks.length === 0 ? {} : { looks: looksOfPart(looks, start, end) }),
  };
}

function cardBlock({ archive, words }: CommandContext, quote: Quote): Block {
  if (quote.text.length > MAX_CARD_LETTERS) {
    return { kind: 'note', text: words.reply.tooLongForCard };
  }
  return {
    kind: 'picture',
    spec: { kind: 'quote-card', ...spokenWords(archive, quote), corpusTitle: archive.corpus.title },
    alt: altOf(quote, words, MAX_ALT_LETTERS),
    fileName: `quote-${plainId(quote)}.png`,
  };
}

/** Two quotations on one card, the first above the second; none where they are too long for it together. */
export function pairCardBlocks({ archive, words }: CommandContext, first: Quote, second: Quote): readonly Block[] {
  if (first.text.length + second.text.length > MAX_PAIR_LETTERS) return [];
  const quotes = [spokenWords(archive, first), spokenWords(archive, second)] as const;
  return [
    {
      kind: 'picture',
      spec: { kind: 'pair-card', quotes, corpusTitle: archive.corpus.title },
      alt: [first, second].map((quote) => altOf(quote, words, MAX_ALT_LETTERS / 2 - 1)).join(' '),
      fileName: `quotes-${plainId(first)}-${plainId(second)}.png`,
    },
  ];
}

function spokenWords(archive: Archive, quote: Quote): SpokenWords {
  const { speaker, role, occasion, date, id, text } = quote;
  const [source] = quote.sources;
  return {
    text,
    speaker,
    initials: initialsOf(speaker),
    colour: archive.speakers.ofQuote(quote)?.colour ?? archive.corpus.accent,
    ...given({ role, occasion, date, source: source?.publisher }),
    id,
  };
}

function plainId({ id }: Quote): string {
  return id.replace(/^q\//, '');
}

/** First letters of the first and last word; of a single word its first letter and its next capital (`OA` for OpenAI). */
function initialsOf(name: string): string {
  const [first = '', ...others] = name.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? [];
  const second = others.at(-1) ?? /^.+?(\p{Lu})/u.exec(first)?.[1] ?? '';
  return [first, second]
    .map((word) => /^./u.exec(word)?.[0] ?? '')
    .join('')
    .toUpperCase();
}

function altOf({ text, speaker, role, occasion, date, sources }: Quote, words: Words, maxLength: number): string {
  const when = date && words.date(date);
  const who = [speaker, role, occasion, when].filter((part) => part !== undefined).join(', ');
  const [source] = sources;
  const behind = ` — ${who}.${source === undefined ? '' : ` ${words.reply.cardSource(source.publisher)}`}`;
  const room = maxLength - behind.length - 4;
  const shown = text.length <= room ? text : `${firstWords(text, room)} …`;
  return `“${shown}”${behind}`;
}
