import type { Archive } from '../../src/archive/archive-model.ts';
import { contentHash } from '../../src/corpus/ids.ts';
import type { Quote, QuoteId } from '../../src/corpus/model.ts';
import { goneError, type ActionRef } from '../../src/reply/reply.ts';
import type { Words } from '../../src/words/en.ts';
import { given } from '../../src/given.ts';

/** By what quotations are chosen besides their speaker. */
export interface QuoteFilter {
  readonly about?: string;
  readonly year?: number;
}

/** One after another at random: the seed of the order, and how many came before. */
export interface Chain {
  readonly seed: string;
  readonly seen: number;
}

/** A quotation on show, what it was chosen by, and the chain that it is come to in. */
export interface QuotePage extends QuoteFilter {
  readonly quote: Quote;
  readonly chain?: Chain;
}

/** What a button to a page asks for; its arguments are the quotation's id, year, topic, chain. With a topic of 50 letters at most 76 characters. */
export function pageRef(action: string, { quote, chain, ...filter }: QuotePage): ActionRef {
  const place = chain === undefined ? '' : `${chain.seed}.${String(chain.seen)}`;
  const args = [quote.id, ...filterArgs(filter), place];
  while (args.at(-1) === '') args.pop();
  return { command: 'quote', action, args };
}

/** The page that a button's arguments mean; `UserError` if its quotation is gone. */
export function readPage(archive: Archive, [id = '', year = '', about = '', place = '']: readonly string[]): QuotePage {
  const quote = archive.quote(id as QuoteId);
  if (!quote) throw goneError('quote', 'quote');
  const [, seed, seen] = /^(\w{1,8})\.(\d{1,5})$/.exec(place) ?? [];
  return {
    quote,
    ...readFilter([year, about]),
    ...given({ chain: seed === undefined ? undefined : { seed, seen: Number(seen) } }),
  };
}

/** Year and topic as arguments of a button. */
export function filterArgs({ about, year }: QuoteFilter): readonly [year: string, about: string] {
  return [year === undefined ? '' : String(year), about ?? ''];
}

/** What {@link filterArgs} wrote. */
export function readFilter([year = '', about = '']: readonly string[]): QuoteFilter {
  return { ...(about === '' ? {} : { about }), ...(/^\d{1,4}$/.test(year) ? { year: Number(year) } : {}) };
}

/** A filter in words, to stand behind a name. */
export function filterText({ about, year }: QuoteFilter, { quote }: Words): string {
  return `${about === undefined ? '' : quote.on(about)}${year === undefined ? '' : quote.in(year)}`;
}

const SEED_LENGTH = 4;

/** The page of another of the quotations, at random: on the way through a chain none comes twice. Undefined where all have been shown. */
export function anotherPage(page: QuotePage, quotes: readonly Quote[], chance: string): QuotePage | undefined {
  const chain = page.chain ?? { seed: contentHash(chance).slice(0, SEED_LENGTH), seen: 0 };
  if (isAllSeen(chain, quotes)) return undefined;
  const shuffled = quotes
    .map((quote) => ({ quote, key: contentHash(`${chain.seed} ${quote.id}`) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const at = shuffled.findIndex(({ quote }) => quote.id === page.quote.id);
  const next = shuffled[(at + 1) % shuffled.length];
  return next && { ...page, quote: next.quote, chain: { ...chain, seen: chain.seen + 1 } };
}

/** True if a chain through these quotations has come to its end. */
export function isAllSeen(chain: Chain | undefined, quotes: readonly Quote[]): boolean {
  return (chain?.seen ?? 0) >= quotes.length - 1;
}
