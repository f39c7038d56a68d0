import type { Archive, QuoteQuery } from '../../src/archive/archive-model.ts';
import { contentHash } from '../../src/corpus/ids.ts';
import type { Quote, QuoteId } from '../../src/corpus/model.ts';
import { buttonText } from '../../src/reply/controls.ts';
import { goneError, type ActionRef } from '../../src/reply/reply.ts';
import { compareText } from '../../src/text/normalise.ts';
import { en, type Words } from '../../src/words/en.ts';
import { given } from '../../src/given.ts';

/** By what quotations are chosen besides their speaker. */
export type QuoteFilter = Omit<QuoteQuery, 'personId'>;

/** A walk through quotations in random order: the seed of that order, and how many were shown before the present one. */
export interface Chain {
  readonly seed: string;
  readonly seen: number;
}

/** A quotation that is shown, the filter that it was chosen by, and the chain in which it was reached. */
export interface QuotePage {
  readonly quote: Quote;
  readonly filter: QuoteFilter;
  readonly chain?: Chain;
}

/** With an id, a year and a place in a chain it has to fit a button's id. */
export const MAX_TOPIC_LENGTH = 50;

/** The years that can be asked for. */
export const YEARS = { min: 1000, max: 2200 };

/** A topic as buttons can carry it; undefined if nothing is left of it. */
export function cleanTopic(topic: string): string | undefined {
  return buttonText(topic, MAX_TOPIC_LENGTH);
}

/** What is typed for `/quote`: whose words, on what, of when. */
export type QuoteAsked = QuoteFilter & { readonly person: string };

/** Names end with a letter, not with a blank: of a long run of blanks every part would be tried as one. */
const ABOUT = /^(.*?\S)\s+(?:about|on)\s+(\S.*)$/i;
const YEAR = /^(.*?\S)\s+(?:in\s+)?((?:19|20)\d\d)$/i;

/** Reads a name together with what people type behind it ("sam about elon", "musk on grok in 2023"), unless the whole is somebody's name. */
export function asSaid(
  archive: Archive,
  typed: string,
  { about, year }: { readonly about?: string | undefined; readonly year?: number | undefined } = {},
): QuoteAsked {
  const isName = archive.speakers.find(typed) !== undefined;
  const [, beforeYear = typed, saidYear] = isName || year !== undefined ? [] : (YEAR.exec(typed) ?? []);
  const [, person = beforeYear, topic = ''] = isName || about !== undefined ? [] : (ABOUT.exec(beforeYear) ?? []);
  const askedYear = saidYear === undefined ? year : Number(saidYear);
  return { person, ...given({ about: cleanTopic(about ?? topic), year: askedYear }) };
}

/** True for words that stand for the two sides in place of a person, in English or in the given language. */
export function isBoth(person: string, words: Words): boolean {
  return namesOfBoth(words).includes(plain(person));
}

/** True for the beginning of such words. */
export function beginsBoth(typed: string, words: Words): boolean {
  return namesOfBoth(words).some((name) => name.startsWith(plain(typed)));
}

function namesOfBoth({ quote }: Words): readonly string[] {
  return [...en.quote.bothTyped, ...quote.bothTyped];
}

function plain(typed: string): string {
  return typed.trim().toLowerCase().replace(/\s+/g, ' ');
}

/** What a button to a page asks for; its arguments are the quotation's id, year, topic, chain. With a topic of 50 letters at most 76 characters. */
export function pageRef(action: string, { quote, chain, filter }: QuotePage): ActionRef {
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
  const chain = seed === undefined ? undefined : { seed, seen: Number(seen) };
  return { quote, filter: readFilter([year, about]), ...given({ chain }) };
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

/** The quotations that a query finds; none where it finds nothing. */
export function quotesFor(archive: Archive, query: QuoteQuery): readonly Quote[] {
  const outcome = archive.findQuotes(query);
  return outcome.kind === 'quotes' ? outcome.quotes : [];
}

const SEED_LENGTH = 4;

/** The page of another of the quotations at random, none twice within a chain; the same page once all have been shown. */
export function anotherPage(page: QuotePage, quotes: readonly Quote[], chance: string): QuotePage {
  const chain = page.chain ?? { seed: contentHash(chance).slice(0, SEED_LENGTH), seen: 0 };
  const shuffled = quotes
    .map((quote) => ({ quote, key: contentHash(`${chain.seed} ${quote.id}`) }))
    .toSorted((a, b) => compareText(a.key, b.key));
  const at = shuffled.findIndex(({ quote }) => quote.id === page.quote.id);
  const next = shuffled[(at + 1) % shuffled.length];
  if (!next || isAllSeen(chain, quotes)) return page;
  return { ...page, quote: next.quote, chain: { ...chain, seen: chain.seen + 1 } };
}

/** True if a chain through these quotations has come to its end. */
export function isAllSeen(chain: Chain | undefined, quotes: readonly Quote[]): boolean {
  return (chain?.seen ?? 0) >= quotes.length - 1;
}
