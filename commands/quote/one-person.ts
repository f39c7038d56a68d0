import type { Archive, QuoteOutcome } from '../../src/archive/archive-model.ts';
import { speakerIdOf } from '../../src/archive/quotations/speakers.ts';
import type { Person, Quote } from '../../src/corpus/model.ts';
import type { CommandContext } from '../../src/reply/options.ts';
import { buttonRow, pagerButtons, updateButton, updateMenu } from '../../src/reply/controls.ts';
import { quotationBlock, quoteContextButton, sourcesButton } from '../../src/reply/passage-blocks.ts';
import { quoteBlocks } from '../../src/reply/quote-blocks.ts';
import { UserError, answerWith, type Block, type Button, type MenuOption, type Reply } from '../../src/reply/reply.ts';
import type { Words } from '../../src/words/en.ts';
import {
  anotherPage,
  cleanTopic,
  filterText,
  isAllSeen,
  pageRef,
  quotesFor,
  type QuoteFilter,
  type QuotePage,
} from './page.ts';
import { bothReply, haveBoth, isSide, sharedTopic, sidesButton, sidesOf } from './both-sides.ts';

const MAX_NEAREST = 3;
/** With two more they are the 25 that a menu of Discord's holds, and some of each kind are among them. */
const MAX_ARTICLES = 10;
const MAX_NAMES = 6;
const MAX_WORDS = 7;

/** The first of a person's quotations on a topic and of a year, or who has some where that person has none. */
export function personReply(context: CommandContext, person: Person, filter: QuoteFilter): Reply {
  const outcome = context.archive.findQuotes({ personId: person.id, ...filter });
  const reply =
    outcome.kind === 'quotes'
      ? pageReply(context, { filter, quote: outcome.quotes[0] })
      : emptyReply(context, person, filter, outcome.nearest);
  return { ...reply, trace: outcome };
}

/** What an option of a quotation's menu leads to; `UserError` for one that means nothing (any more). */
export function topicReply(context: CommandContext, { quote, filter }: QuotePage, value: string): Reply {
  const person = context.archive.speakers.ofQuote(quote);
  const [kind, topic] = /^(both|all|about):(.*)$/su.exec(value)?.slice(1) ?? [];
  if (kind === 'both') return bothReply(context, filter);
  if (person && kind === 'all') return personReply(context, person, {});
  if (person && kind === 'about' && topic !== undefined) return personReply(context, person, { about: topic });
  throw new UserError('topic-gone', ({ errors }) => errors.menuOutdated);
}

/** Another of the quotations that the page was chosen from, at random. */
export function anotherReply(context: CommandContext, page: QuotePage): Reply {
  const { archive, chance = '' } = context;
  return pageReply(context, anotherPage(page, siblings(archive, page), chance));
}

/** One quotation, and the way to the others of the same person, topic and year. */
export function pageReply(context: CommandContext, page: QuotePage): Reply {
  const { archive, words } = context;
  const { quote, chain } = page;
  const quotes = siblings(archive, page);
  const at = quotes.findIndex((each) => each.id === quote.id);
  const whose = quote.speaker + filterText(page.filter, words);
  const place = words.quote.placeIn((chain?.seen ?? at) + 1, quotes.length, whose);
  const blocks: readonly Block[] = [
    ...quoteBlocks(context, quote),
    { kind: 'note', text: chain === undefined ? place : words.quote.atRandom(place) },
    ...topicMenu(context, page),
    { kind: 'buttons', buttons: stepsOf(page, quotes, at, words) },
    { kind: 'buttons', buttons: [quoteContextButton(words, quote.id), sourcesButton(words, quote.id)] },
  ];
  return { ...answerWith(archive, blocks), again: pageRef('show', page) };
}

/** What the page was chosen from; without the filter, if the quotation no longer passes it. */
function siblings(archive: Archive, { quote, filter }: QuotePage): readonly Quote[] {
  const personId = speakerIdOf(quote);
  const chosen = quotesFor(archive, { personId, ...filter });
  return chosen.some(({ id }) => id === quote.id) ? chosen : quotesFor(archive, { personId });
}

/** Buttons to the quotations before and after, which leave a chain, and to another one at random. */
function stepsOf(page: QuotePage, quotes: readonly Quote[], at: number, words: Words): readonly Button[] {
  const { chain, filter } = page;
  const refTo = (quote: Quote | undefined) => quote && pageRef('show', { quote, filter });
  const { previous, next } = words.reply;
  const [before, after] = [refTo(quotes[at - 1]), refTo(quotes[at + 1])];
  const steps = pagerButtons(pageRef('show', page), [previous, before], [next, after]);
  const another = updateButton(words.quote.another, pageRef('another', page));
  return [...steps, isAllSeen(chain, quotes) ? { ...another, isDisabled: true } : another];
}

/** What else the speaker has spoken of, and the other side where it has something to say. None where there is nothing to choose. */
function topicMenu({ archive, words }: CommandContext, { quote, filter }: QuotePage): readonly Block[] {
  const personId = speakerIdOf(quote);
  const all = quotesFor(archive, { personId });
  const both =
    isSide(archive, personId) && haveBoth(sidesOf(archive, filter))
      ? [{ label: words.quote.bothSides(filterText(filter, words)), value: 'both:' }]
      : [];
  const back = filter.about === undefined ? [] : [{ label: words.quote.all(all.length), value: 'all:' }];
  const options = [...both, ...back, ...topicOptions(archive, all, filter.about)];
  if (options.length === 0) return [];
  const placeholder = both.length > 0 ? words.quote.topicsOrBoth : words.quote.topicsOf(quote.speaker);
  return [updateMenu(placeholder, pageRef('topic', { quote, filter }), options)];
}

function topicOptions(archive: Archive, quotes: readonly Quote[], about: string | undefined): readonly MenuOption[] {
  const { articles, names, words } = archive.topicsOf(quotes);
  const topics = [...articles.slice(0, MAX_ARTICLES), ...names.slice(0, MAX_NAMES), ...words.slice(0, MAX_WORDS)];
  return topics.flatMap((topic) => {
    const value = cleanTopic(topic);
    return value === undefined || value === about ? [] : [{ label: topic, value: `about:${value}` }];
  });
}

function emptyReply(
  { archive, words }: CommandContext,
  { id, name }: Person,
  filter: QuoteFilter,
  nearest: (QuoteOutcome & { kind: 'empty' })['nearest'],
): Reply {
  const said = words.quote;
  const openButton = (label: string, page: QuotePage) => updateButton(label, pageRef('show', page));
  const all = quotesFor(archive, { personId: id });
  const toOthers = nearest.slice(0, MAX_NEAREST).flatMap(({ person, quotes }) => {
    const [quote] = quotes;
    return quote ? [openButton(`${person.name} (${String(quotes.length)})`, { filter, quote })] : [];
  });
  const [own] = all;
  const toOwn = own ? [openButton(said.allOf(name, all.length), { quote: own, filter: {} })] : [];
  const topic = own || filter.about !== undefined ? undefined : sharedTopic(archive, name, false);
  const toBoth = topic === undefined ? [] : [sidesButton(words, topic)];
  const nearestQuote = nearest[0]?.quotes[0];
  return {
    status: 'nothing',
    isShareable: nearestQuote !== undefined,
    accent: archive.corpus.accent,
    blocks: [
      { kind: 'text', text: said.noneBy(name + filterText(filter, words)) },
      ...(nearestQuote ? [{ kind: 'text' as const, text: said.nearest }, quotationBlock(nearestQuote)] : []),
      ...buttonRow([...toBoth, ...toOthers, ...toOwn]),
    ],
  };
}
