import type { Archive } from '../../src/archive/archive-model.ts';
import type { Speaker } from '../../src/archive/quotations/speakers.ts';
import type { PersonId, Quote } from '../../src/corpus/model.ts';
import { pagerButtons } from '../../src/reply/pager.ts';
import type { Block, Reply } from '../../src/reply/reply.ts';
import { bareQuoteBlocks } from '../../src/reply/quote-blocks.ts';
import type { QuoteFilter } from './page.ts';
import { filterOf, filterText, pageRef } from './page.ts';

type Filter = QuoteFilter & { readonly quote?: Quote };

/** A person and what they said. */
export interface Side {
  readonly speaker: Speaker;
  readonly quotes: readonly Quote[];
}

/** The two persons with the most quotations side by side on one topic: the n-th quotation of each, from the page's quotation on. */
export function bothReply(archive: Archive, page: Filter): Reply {
  const sides = sidesOf(archive, filterOf(page));
  const longest = sides.toSorted((a, b) => b.quotes.length - a.quotes.length)[0]?.quotes ?? [];
  const anchored = sides.find(({ quotes }) => quotes.some(({ id }) => id === page.quote?.id));
  const at = Math.max(0, anchored?.quotes.findIndex(({ id }) => id === page.quote?.id) ?? 0);
  const topic = filterText(page);
  const { accent } = archive.corpus;
  if (longest.length === 0) {
    const names = sides.map(({ speaker }) => speaker.person.name).join(' and ');
    const text = names === '' ? 'This record holds no quotations.' : `This record holds no words of ${names}${topic}.`;
    return { status: 'nothing', accent, blocks: [{ kind: 'text', text }] };
  }
  const words = sides.flatMap((side, index) => [
    ...(index === 0 ? [] : [{ kind: 'divider' as const }]),
    ...sideBlocks(archive, side, at, topic),
  ]);
  const note: Block = { kind: 'note', text: `Both sides${topic}: ${String(at + 1)} of ${String(longest.length)}` };
  return { status: 'answer', accent, blocks: [...words, note, buttonsBlock(page, longest, at)] };
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

/** True for the person of a side. */
export function isSide(archive: Archive, personId: PersonId): boolean {
  return sidesOf(archive, {}).some(({ speaker }) => speaker.person.id === personId);
}

function sideBlocks(archive: Archive, { speaker, quotes }: Side, at: number, topic: string): readonly Block[] {
  const quote = quotes[at];
  if (quote) return bareQuoteBlocks(archive, quote);
  const { name } = speaker.person;
  const text =
    quotes.length === 0
      ? `This record holds no words of ${name}${topic}.`
      : `There are no further words of ${name}${topic}.`;
  return [{ kind: 'text', text }];
}

function buttonsBlock(page: Filter, longest: readonly Quote[], at: number): Block {
  const quote = longest[at];
  if (!quote) return { kind: 'buttons', buttons: [] };
  const step = (label: string, target: Quote | undefined) => ({
    label,
    ref: target && pageRef('both', { ...page, quote: target }),
  });
  const steps = pagerButtons(
    pageRef('both', { ...page, quote }),
    step('Previous', longest[at - 1]),
    step('Next', longest[at + 1]),
  );
  return { kind: 'buttons', buttons: steps };
}
