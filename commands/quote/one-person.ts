import type { Archive, QuoteOutcome } from '../../src/archive/archive-model.ts';
import { speakerIdOf } from '../../src/archive/quotations/speakers.ts';
import type { Person, Quote } from '../../src/corpus/model.ts';
import type { CommandContext } from '../../src/reply/options.ts';
import { pagerButtons, updateButton } from '../../src/reply/pager.ts';
import { quotationBlock, sourcesButton } from '../../src/reply/passage-blocks.ts';
import { quoteBlocks } from '../../src/reply/quote-blocks.ts';
import type { Block, Button, Reply } from '../../src/reply/reply.ts';
import type { Words } from '../../src/words/en.ts';
import { isAllSeen } from './another.ts';
import { filterOf, filterText, pageRef, type QuoteFilter, type QuotePage } from './page.ts';
import { haveBoth, sidesRef } from './both-sides.ts';
import { cleanTopic } from './said.ts';
import { topicMenu } from './topics.ts';

const MAX_NEAREST = 3;

/** The first of a person's quotations on a topic and of a year, or who has some where that person has none. */
export function personReply(context: CommandContext, person: Person, filter: QuoteFilter): Reply {
  const outcome = context.archive.findQuotes({ personId: person.id, ...filter });
  const reply =
    outcome.kind === 'quotes'
      ? pageReply(context, { ...filter, quote: outcome.quotes[0] })
      : emptyReply(context, person, outcome);
  return { ...reply, trace: outcome };
}

/** One quotation, and the way to the others of the same person, topic and year. */
export function pageReply(context: CommandContext, page: QuotePage): Reply {
  const { archive, words } = context;
  const quotes = siblings(archive, page);
  const { quote, chain } = page;
  const at = quotes.findIndex((each) => each.id === quote.id);
  const whose = quote.speaker + filterText(page, words);
  const place = words.quote.placeIn((chain?.seen ?? at) + 1, quotes.length, whose);
  return {
    status: 'answer',
    accent: archive.corpus.accent,
    again: pageRef('show', page),
    blocks: [
      ...quoteBlocks(context, quote),
      { kind: 'note', text: chain === undefined ? place : words.quote.atRandom(place) },
      ...topicMenu(context, page),
      { kind: 'buttons', buttons: stepsOf(page, quotes, at, words) },
      { kind: 'buttons', buttons: [contextButton(quote, words), sourcesButton(words, quote.id)] },
    ],
  };
}

/** What the page was chosen from; without the filters, if the quotation no longer passes them. */
export function siblings(archive: Archive, { quote, about, year }: QuotePage): readonly Quote[] {
  const personId = speakerIdOf(quote);
  for (const each of [{ personId, ...filterOf({ about, year }) }, { personId }]) {
    const outcome = archive.findQuotes(each);
    if (outcome.kind === 'quotes' && outcome.quotes.some(({ id }) => id === quote.id)) return outcome.quotes;
  }
  return [quote];
}

/** In their order one by one, which leaves a chain, or at random. */
function stepsOf(page: QuotePage, quotes: readonly Quote[], at: number, words: Words): readonly Button[] {
  const { chain, ...unchained } = page;
  const step = (label: string, target: Quote | undefined) => ({
    label,
    ref: target && pageRef('show', { ...unchained, quote: target }),
  });
  const { previous, next } = words.reply;
  const steps = pagerButtons(pageRef('show', page), step(previous, quotes[at - 1]), step(next, quotes[at + 1]));
  const another = updateButton(words.quote.another, pageRef('another', page));
  return [...steps, isAllSeen(chain, quotes) ? { ...another, isDisabled: true } : another];
}

function contextButton({ id }: Quote, { reply }: Words): Button {
  return {
    kind: 'button',
    label: reply.context,
    ref: { command: 'quote', action: 'context', args: [id] },
    effect: 'reply',
  };
}

function emptyReply(
  { archive, words: { quote: said }, words }: CommandContext,
  person: Person,
  outcome: QuoteOutcome & { kind: 'empty' },
): Reply {
  const text = said.noneBy(person.name + filterText(outcome.query, words));
  const nearest = outcome.nearest.slice(0, MAX_NEAREST);
  const [first] = nearest;
  const all = archive.findQuotes({ personId: person.id });
  const toOthers = nearest.flatMap(({ person: other, quotes }) => {
    const [quote] = quotes;
    return quote ? [openButton(`${other.name} (${String(quotes.length)})`, { ...outcome.query, quote })] : [];
  });
  const toOwn =
    all.kind === 'quotes' ? [openButton(said.allOf(person.name, all.quotes.length), { quote: all.quotes[0] })] : [];
  const about = cleanTopic(person.name);
  const isSilent = all.kind !== 'quotes' && outcome.query.about === undefined;
  const toBoth =
    isSilent && about !== undefined && haveBoth(archive, { about })
      ? [updateButton(said.bothSides(said.on(about)), sidesRef({ about }))]
      : [];
  const buttons = [...toBoth, ...toOthers, ...toOwn];
  const [nearestQuote] = first?.quotes ?? [];
  const blocks: readonly Block[] = [
    { kind: 'text', text },
    ...(nearestQuote ? [{ kind: 'text' as const, text: said.nearest }, quotationBlock(nearestQuote)] : []),
    ...(buttons.length === 0 ? [] : [{ kind: 'buttons' as const, buttons }]),
  ];
  return { status: 'nothing', isShareable: nearestQuote !== undefined, accent: archive.corpus.accent, blocks };
}

function openButton(label: string, { quote, about, year }: QuotePage): Button {
  return updateButton(label, pageRef('show', { quote, ...filterOf({ about, year }) }));
}
