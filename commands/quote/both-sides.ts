import type { Archive } from '../../src/archive/archive-model.ts';
import type { Speaker } from '../../src/archive/quotations/speakers.ts';
import type { PersonId, Quote } from '../../src/corpus/model.ts';
import type { CommandContext } from '../../src/reply/options.ts';
import { pagerButtons, updateButton } from '../../src/reply/controls.ts';
import { innermostHeading, linkedHeading, quotationBlock, sourcesBlock } from '../../src/reply/passage-blocks.ts';
import { pairCardBlocks, placeOfQuote } from '../../src/reply/quote-blocks.ts';
import type { ActionRef, Block, Button, Reply } from '../../src/reply/reply.ts';
import type { Words } from '../../src/words/en.ts';
import { given } from '../../src/given.ts';
import { filterArgs, filterText, pageRef, type QuoteFilter } from './page.ts';

/** `quote`: the one whose pair is on show; left out: the first pair. */
type Filter = QuoteFilter & { readonly quote?: Quote };

/** A person and what they said. */
export interface Side {
  readonly speaker: Speaker;
  readonly quotes: readonly Quote[];
}

/** Two quotations that are shown together, the earlier of an answered one first; one alone where a side has no more. */
interface Pair {
  readonly quotes: readonly [Quote, Quote?];
  readonly isAnswered: boolean;
}

/** The two sides on one topic: first the pairs in which one answers the other, then what is left, side by side. */
export function bothReply(context: CommandContext, page: Filter): Reply {
  const { archive, words } = context;
  const filter = given({ about: page.about, year: page.year });
  const sides = sidesOf(archive, filter);
  const pairs = pairsOf(archive, sides);
  const anchored = pairs.findIndex(({ quotes }) => quotes.some((quote) => quote?.id === page.quote?.id));
  const at = page.quote === undefined ? 0 : Math.max(0, anchored);
  const pair = pairs[at];
  const { accent } = archive.corpus;
  if (!pair) return { status: 'nothing', accent, blocks: [{ kind: 'text', text: nothingText(sides, filter, words) }] };
  const [first, second] = pair.quotes;
  return {
    status: 'answer',
    accent,
    again: pageRef('both', { ...filter, quote: first }),
    blocks: [
      ...(second ? pairCardBlocks(context, first, second) : []),
      ...sideBlocks(archive, first),
      { kind: 'divider' },
      ...(second ? sideBlocks(archive, second) : missingBlocks(sides, first, filter, words)),
      { kind: 'note', text: placeText(pair, at, pairs.length, filter, words) },
      { kind: 'buttons', buttons: stepsOf(filter, pairs, at, words) },
    ],
  };
}

/** The two sides: the persons with the most quotations, with those of theirs on a topic and of a year. */
export function sidesOf(archive: Archive, filter: QuoteFilter): readonly Side[] {
  const persons = archive.speakers.quoted.filter(({ person }) => person.kind === 'person');
  return persons.slice(0, 2).map((speaker) => {
    const outcome = archive.findQuotes({ personId: speaker.person.id, ...filter });
    return { speaker, quotes: outcome.kind === 'quotes' ? outcome.quotes : [] };
  });
}

/** True if both sides have something to say. */
export function haveBoth(archive: Archive, filter: QuoteFilter): boolean {
  const sides = sidesOf(archive, filter);
  return sides.length === 2 && sides.every(({ quotes }) => quotes.length > 0);
}

/** True for words that both sides have something to say on, and one of them in so many words: a subject, not a name that is misspelt. */
export function isSubject(archive: Archive, words: string): boolean {
  const sides = sidesOf(archive, { about: words });
  const plain = words.toLowerCase().replace(/^(?:the|an?) /, '');
  const isSaid = ({ text }: Quote) => text.toLowerCase().includes(plain);
  return haveBoth(archive, { about: words }) && sides.some(({ quotes }) => quotes.some(isSaid));
}

/** What a button to both sides on a topic and of a year asks for. */
export function sidesRef(filter: QuoteFilter): ActionRef {
  return { command: 'quote', action: 'sides', args: filterArgs(filter) };
}

/** True for the person of a side. */
export function isSide(archive: Archive, personId: PersonId): boolean {
  return sidesOf(archive, {}).some(({ speaker }) => speaker.person.id === personId);
}

function pairsOf(archive: Archive, sides: readonly Side[]): readonly Pair[] {
  const [one = [], other = []] = sides.map(({ quotes }) => quotes);
  const exchanges = archive.findExchanges(one, other);
  const paired = new Set(exchanges.flatMap(({ said, answer }) => [said.id, answer.id]));
  const [left, right] = [one, other].map((quotes) => quotes.filter(({ id }) => !paired.has(id)));
  const rest = Array.from({ length: Math.max(left?.length ?? 0, right?.length ?? 0) }, (_, index): readonly Pair[] => {
    const [first, second] = [left?.[index], right?.[index]].filter((quote) => quote !== undefined);
    return first ? [{ quotes: second ? [first, second] : [first], isAnswered: false }] : [];
  });
  return [...exchanges.map(({ said, answer }): Pair => ({ quotes: [said, answer], isAnswered: true })), ...rest.flat()];
}

/** Who said it when, where it stands, and on what it rests; the words themselves stand on the card, or here where there is none. */
function sideBlocks(archive: Archive, quote: Quote): readonly Block[] {
  const { article, section } = placeOfQuote(archive, quote);
  return [
    quotationBlock(quote),
    linkedHeading(archive, article, quote, innermostHeading(section, article)),
    ...sourcesBlock(quote.sources),
  ];
}

function missingBlocks(sides: readonly Side[], shown: Quote, filter: QuoteFilter, words: Words): readonly Block[] {
  const other = sides.find(({ quotes }) => !quotes.some(({ id }) => id === shown.id));
  if (!other) return [];
  const { noneBy, noneFurther } = words.quote;
  const whose = other.speaker.person.name + filterText(filter, words);
  return [{ kind: 'text', text: (other.quotes.length === 0 ? noneBy : noneFurther)(whose) }];
}

function nothingText(sides: readonly Side[], filter: QuoteFilter, words: Words): string {
  const { and, none, noneBy } = words.quote;
  const names = sides.map(({ speaker }) => speaker.person.name);
  return names.length === 0 ? none : noneBy(and(names) + filterText(filter, words));
}

function placeText({ isAnswered }: Pair, at: number, count: number, filter: QuoteFilter, words: Words): string {
  const place = words.quote.bothPlace(filterText(filter, words), at + 1, count);
  return isAnswered ? words.quote.answered(place) : words.quote.sideBySide(place);
}

/** To the pairs around, and to what each of the two said else. */
function stepsOf(filter: QuoteFilter, pairs: readonly Pair[], at: number, { reply }: Words): readonly Button[] {
  const refTo = (pair: Pair | undefined) => pair && pageRef('both', { ...filter, quote: pair.quotes[0] });
  const here = refTo(pairs[at]);
  const quotes = pairs[at]?.quotes ?? [];
  if (!here) return [];
  return [
    ...pagerButtons(here, [reply.previous, refTo(pairs[at - 1])], [reply.next, refTo(pairs[at + 1])]),
    ...quotes.flatMap((quote) => (quote ? [updateButton(quote.speaker, pageRef('show', { ...filter, quote }))] : [])),
  ];
}
