import type { Archive, QuoteOutcome } from '../../src/archive/archive-model.ts';
import { speakerIdOf } from '../../src/archive/quotations/speakers.ts';
import type { Person, Quote } from '../../src/corpus/model.ts';
import { pagerButtons, updateButton } from '../../src/reply/pager.ts';
import { quotationBlock, sourcesButton } from '../../src/reply/passage-blocks.ts';
import { quoteBlocks } from '../../src/reply/quote-blocks.ts';
import type { Block, Button, Reply } from '../../src/reply/reply.ts';
import { isAllSeen } from './another.ts';
import { filterOf, filterText, pageRef, type QuoteFilter, type QuotePage } from './page.ts';
import { topicMenu } from './topics.ts';

const MAX_NEAREST = 3;

/** The first of a person's quotations on a topic and of a year, or who has some where that person has none. */
export function personReply(archive: Archive, person: Person, filter: QuoteFilter): Reply {
  const outcome = archive.findQuotes({ personId: person.id, ...filter });
  const reply =
    outcome.kind === 'quotes'
      ? pageReply(archive, { ...filter, quote: outcome.quotes[0] })
      : emptyReply(archive, person, outcome);
  return { ...reply, trace: outcome };
}

/** One quotation, and the way to the others of the same person, topic and year. */
export function pageReply(archive: Archive, page: QuotePage): Reply {
  const quotes = siblings(archive, page);
  const { quote, chain } = page;
  const at = quotes.findIndex((each) => each.id === quote.id);
  const count = `of ${String(quotes.length)} by ${quote.speaker}${filterText(page)}`;
  const place = chain === undefined ? `${String(at + 1)} ${count}` : `${String(chain.seen + 1)} ${count}, at random`;
  return {
    status: 'answer',
    accent: archive.corpus.accent,
    again: pageRef('show', page),
    blocks: [
      ...quoteBlocks(archive, quote),
      { kind: 'note', text: place },
      ...topicMenu(archive, page),
      { kind: 'buttons', buttons: stepsOf(page, quotes, at) },
      { kind: 'buttons', buttons: [contextButton(quote), sourcesButton(quote.id)] },
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
function stepsOf(page: QuotePage, quotes: readonly Quote[], at: number): readonly Button[] {
  const { chain, ...unchained } = page;
  const step = (label: string, target: Quote | undefined) => ({
    label,
    ref: target && pageRef('show', { ...unchained, quote: target }),
  });
  const steps = pagerButtons(pageRef('show', page), step('Previous', quotes[at - 1]), step('Next', quotes[at + 1]));
  const another = updateButton('Another', pageRef('another', page));
  return [...steps, isAllSeen(chain, quotes) ? { ...another, isDisabled: true } : another];
}

function contextButton({ id }: Quote): Button {
  return {
    kind: 'button',
    label: 'Context',
    ref: { command: 'quote', action: 'context', args: [id] },
    effect: 'reply',
  };
}

function emptyReply(archive: Archive, person: Person, outcome: QuoteOutcome & { kind: 'empty' }): Reply {
  const text = `This record holds no words of ${person.name}${filterText(outcome.query)}.`;
  const nearest = outcome.nearest.slice(0, MAX_NEAREST);
  const [first] = nearest;
  const all = archive.findQuotes({ personId: person.id });
  const toOthers = nearest.flatMap(({ person: other, quotes }) => {
    const [quote] = quotes;
    return quote ? [openButton(`${other.name} (${String(quotes.length)})`, { ...outcome.query, quote })] : [];
  });
  const toOwn =
    all.kind === 'quotes'
      ? [openButton(`All of ${person.name} (${String(all.quotes.length)})`, { quote: all.quotes[0] })]
      : [];
  const buttons = [...toOthers, ...toOwn];
  const [words] = first?.quotes ?? [];
  const blocks: readonly Block[] = [
    { kind: 'text', text },
    ...(words ? [{ kind: 'text' as const, text: 'The nearest there is:' }, quotationBlock(words)] : []),
    ...(buttons.length === 0 ? [] : [{ kind: 'buttons' as const, buttons }]),
  ];
  return { status: 'nothing', isShareable: words !== undefined, accent: archive.corpus.accent, blocks };
}

function openButton(label: string, { quote, about, year }: QuotePage): Button {
  return updateButton(label, pageRef('show', { quote, ...filterOf({ about, year }) }));
}
