import type { Archive } from '../../src/archive/archive-model.ts';
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
export function pageRef(action: string, { quote, about, year, chain }: QuotePage): ActionRef {
  const place = chain === undefined ? '' : `${chain.seed}.${String(chain.seen)}`;
  const args = [quote.id, year === undefined ? '' : String(year), about ?? '', place];
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

/** A filter of what is given of it. */
export function filterOf({
  about,
  year,
}: {
  readonly about?: string | undefined;
  readonly year?: number | undefined;
}): QuoteFilter {
  return { ...given({ about }), ...given({ year }) };
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
