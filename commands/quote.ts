import type { Archive, QuoteOutcome, QuoteQuery } from '../src/archive/archive-model.ts';
import { speakerIdOf } from '../src/archive/quotations/speakers.ts';
import type { Person, Quote } from '../src/corpus/model.ts';
import type { Choice } from '../src/reply/options.ts';
import { defineCommand } from '../src/reply/command.ts';
import type { Block, Button, Reply } from '../src/reply/reply.ts';
import { pagerButtons, updateButton } from '../src/reply/pager.ts';
import { quotationBlock, sourcesButton } from '../src/reply/passage-blocks.ts';
import { quoteBlocks } from '../src/reply/quote-blocks.ts';
import { bothReply } from './quote/both-sides.ts';
import { contextReply } from './ask/context.ts';
import type { QuotePage } from './quote/page.ts';
import { pageRef, readPage } from './quote/page.ts';
import { requirePerson } from './person.ts';

/** With an id and a year it has to fit a button's id. */
const MAX_TOPIC_LENGTH = 50;
const BOTH = 'both';
const MAX_NEAREST = 3;

export const quote = defineCommand({
  name: 'quote',
  description: 'What somebody said, word for word, with date, occasion and source.',
  options: {
    person: {
      kind: 'text',
      description: 'Whose words: a name, a nickname, or “both” for the two sides.',
      isRequired: true,
      maxLength: 100,
      complete: (typed, { archive }) => completePerson(archive, typed),
    },
    about: {
      kind: 'text',
      description: 'What the words are about.',
      isRequired: false,
      maxLength: MAX_TOPIC_LENGTH,
    },
    year: { kind: 'whole-number', description: 'The year they were said in.', min: 1900, max: 2200 },
  },
  mainOption: 'person',
  actions: {
    show: (args, { archive }) => pageReply(archive, readPage(archive, args)),
    both: (args, { archive }) => bothReply(archive, readPage(archive, args)),
    context: (args, context) => contextReply(context, requireQuote(context.archive, args[0]).passageId),
  },
  run: (typed, { archive }) => {
    const input = asSaid(typed, archive);
    const filter = {
      ...(input.about === undefined ? {} : { about: input.about }),
      ...(input.year === undefined ? {} : { year: input.year }),
    };
    if (/^both(?:\s+sides)?$/i.test(input.person)) return bothReply(archive, filter);
    const person = requirePerson(archive, input.person);
    const outcome = archive.findQuotes({ personId: person.id, ...filter });
    const reply =
      outcome.kind === 'quotes'
        ? pageReply(archive, { ...filter, quote: outcome.quotes[0] })
        : emptyReply(archive, person, outcome);
    return { ...reply, trace: outcome };
  },
});

interface QuoteInput {
  readonly person: string;
  readonly about: string | undefined;
  readonly year: number | undefined;
}

const ABOUT = /^(.+?)\s+(?:about|on)\s+(\S.*)$/i;
const YEAR = /^(.+?)\s+(?:in\s+)?((?:19|20)\d\d)$/i;

/** A name with what people say after it ("sam about elon", "musk on grok in 2023") is read as it is said, unless somebody is called so. */
function asSaid({ person, about, year }: QuoteInput, archive: Archive): QuoteInput {
  if (archive.speakers.find(person)) return { person, about, year };
  const [, beforeYear = person, saidYear] = year === undefined ? (YEAR.exec(person) ?? []) : [];
  const [, name = beforeYear, topic] = about === undefined ? (ABOUT.exec(beforeYear) ?? []) : [];
  return {
    person: name,
    about: about ?? topic?.slice(0, MAX_TOPIC_LENGTH),
    year: year ?? (saidYear === undefined ? undefined : Number(saidYear)),
  };
}

function completePerson(archive: Archive, typed: string): readonly Choice[] {
  const speakers = archive.speakers;
  const people = speakers
    .suggest(typed)
    .map(({ person, quotes }) => ({ name: `${person.name} (${String(quotes.length)})`, value: person.id }));
  const both = { name: 'Both sides', value: BOTH };
  return 'both sides'.startsWith(typed.trim().toLowerCase()) ? [...people.slice(0, 24), both] : people;
}

function requireQuote(archive: Archive, id: string | undefined): Quote {
  return readPage(archive, [id ?? '']).quote;
}

/** One quotation, and the way to the others of the same person, topic and year. */
function pageReply(archive: Archive, page: QuotePage): Reply {
  const quotes = siblings(archive, page);
  const at = quotes.findIndex((each) => each.id === page.quote.id);
  const place = `${String(at + 1)} of ${String(quotes.length)} by ${page.quote.speaker}${filterText(page)}`;
  return {
    status: 'answer',
    accent: archive.corpus.accent,
    again: pageRef('show', page),
    blocks: [...quoteBlocks(archive, page.quote), { kind: 'note', text: place }, buttonsBlock(page, quotes, at)],
  };
}

/** What the page was chosen from; without the filters, if the quotation no longer passes them. */
function siblings(archive: Archive, { quote, about, year }: QuotePage): readonly Quote[] {
  const personId = speakerIdOf(quote);
  const query: QuoteQuery = {
    personId,
    ...(about === undefined ? {} : { about }),
    ...(year === undefined ? {} : { year }),
  };
  for (const each of [query, { personId }]) {
    const outcome = archive.findQuotes(each);
    if (outcome.kind === 'quotes' && outcome.quotes.some(({ id }) => id === quote.id)) return outcome.quotes;
  }
  return [quote];
}

function filterText({ about, year }: Pick<QuotePage, 'about' | 'year'>): string {
  return `${about === undefined ? '' : ` on “${about}”`}${year === undefined ? '' : ` in ${String(year)}`}`;
}

function buttonsBlock(page: QuotePage, quotes: readonly Quote[], at: number): Block {
  const step = (label: string, target: Quote | undefined) => ({
    label,
    ref: target && pageRef('show', { ...page, quote: target }),
  });
  const context: Button = {
    kind: 'button',
    label: 'Context',
    ref: { command: 'quote', action: 'context', args: [page.quote.id] },
    effect: 'reply',
  };
  const steps = pagerButtons(pageRef('show', page), step('Previous', quotes[at - 1]), step('Next', quotes[at + 1]));
  return { kind: 'buttons', buttons: [...steps, context, sourcesButton(page.quote.id)] };
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

function openButton(label: string, page: QuotePage): Button {
  return updateButton(label, pageRef('show', page));
}
