import { contentHash } from '../../src/corpus/ids.ts';
import type { Quote } from '../../src/corpus/model.ts';
import type { Chain, QuotePage } from './page.ts';

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
