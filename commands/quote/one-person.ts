import type { Archive, QuoteOutcome } from '../../src/archive/archive-model.ts';
import { speakerIdOf } from '../../src/archive/quotations/speakers.ts';
import type { Person, Quote } from '../../src/corpus/model.ts';
import type { CommandContext } from '../../src/reply/options.ts';
import { buttonRow, pagerButtons, replyButton, updateButton } from '../../src/reply/controls.ts';
import { quotationBlock, sourcesButton } from '../../src/reply/passage-blocks.ts';
import { quoteBlocks } from '../../src/reply/quote-blocks.ts';
import { UserError, type Button, type Reply } from '../../src/reply/reply.ts';
import type { Words } from '../../src/words/en.ts';
import { given } from '../../src/given.ts';
import { filterText, isAllSeen, pageRef, type QuoteFilter, type QuotePage } from './page.ts';
import { bothReply, haveBoth, sidesRef } from './both-sides.ts';
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

/** What an option of a quotation's menu leads to; `UserError` for one that means nothing (any more). */
export function topicReply(context: CommandContext, { quote, about, year }: QuotePage, value: string): Reply {
  const person = context.archive.speakers.ofQuote(quote);
  const [kind, topic] = /^(both|all|about):(.*)$/su.exec(value)?.slice(1) ?? [];
  if (kind === 'both') return bothReply(context, given({ about, year }));
  if (person && kind === 'all') return personReply(context, person, {});
  if (person && kind === 'about' && topic !== undefined) return personReply(context, person, { about: topic });
  throw new UserError('topic-gone', ({ errors }) => errors.menuOutdated);
}

/** One quotation, and the way to the others of the same person, topic and year. */
export function pageReply(context: CommandContext, page: QuotePage): Reply {
  const { archive, words } = context;
  const quotes = siblings(archive, page);
  const { quote, chain } = page;
  const at = quotes.findIndex((each) => each.id === quote.id);
  const whose = quote.speaker + filterText(page, words);
  const toContext = { command: 'quote', action: 'context', args: [quote.id] };
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
      { kind: 'buttons', buttons: [replyButton(words.reply.context, toContext), sourcesButton(words, quote.id)] },
    ],
  };
}

/** What the page was chosen from; without the filters, if the quotation no longer passes them. */
export function siblings(archive: Archive, { quote, about, year }: QuotePage): readonly Quote[] {
  const personId = speakerIdOf(quote);
  for (const each of [{ personId, ...given({ about, year }) }, { personId }]) {
    const outcome = archive.findQuotes(each);
    if (outcome.kind === 'quotes' && outcome.quotes.some(({ id }) => id === quote.id)) return outcome.quotes;
  }
  return [quote];
}

/** In their order one by one, which leaves a chain, or at random. */
function stepsOf(page: QuotePage, quotes: readonly Quote[], at: number, words: Words): readonly Button[] {
  const { chain, ...unchained } = page;
  const refTo = (target: Quote | undefined) => target && pageRef('show', { ...unchained, quote: target });
  const { previous, next } = words.reply;
  const [before, after] = [refTo(quotes[at - 1]), refTo(quotes[at + 1])];
  const steps = pagerButtons(pageRef('show', page), [previous, before], [next, after]);
  const another = updateButton(words.quote.another, pageRef('another', page));
  return [...steps, isAllSeen(chain, quotes) ? { ...another, isDisabled: true } : another];
}

function emptyReply(
  { archive, words: { quote: said }, words }: CommandContext,
  person: Person,
  { query, nearest }: QuoteOutcome & { kind: 'empty' },
): Reply {
  const filter = given({ about: query.about, year: query.year });
  const openButton = (label: string, page: QuotePage) => updateButton(label, pageRef('show', page));
  const all = archive.findQuotes({ personId: person.id });
  const toOthers = nearest.slice(0, MAX_NEAREST).flatMap(({ person: other, quotes: [quote], quotes }) => {
    return quote ? [openButton(`${other.name} (${String(quotes.length)})`, { ...filter, quote })] : [];
  });
  const toOwn =
    all.kind === 'quotes' ? [openButton(said.allOf(person.name, all.quotes.length), { quote: all.quotes[0] })] : [];
  const about = cleanTopic(person.name);
  const isSilent = all.kind !== 'quotes' && query.about === undefined;
  const toBoth =
    isSilent && about !== undefined && haveBoth(archive, { about })
      ? [updateButton(said.bothSides(said.on(about)), sidesRef({ about }))]
      : [];
  const nearestQuote = nearest[0]?.quotes[0];
  return {
    status: 'nothing',
    isShareable: nearestQuote !== undefined,
    accent: archive.corpus.accent,
    blocks: [
      { kind: 'text', text: said.noneBy(person.name + filterText(filter, words)) },
      ...(nearestQuote ? [{ kind: 'text' as const, text: said.nearest }, quotationBlock(nearestQuote)] : []),
      ...buttonRow([...toBoth, ...toOthers, ...toOwn]),
    ],
  };
}
