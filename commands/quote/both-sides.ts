import type { Archive } from '../../src/archive/archive-model.ts';
import type { Speaker } from '../../src/archive/quotations/speakers.ts';
import type { Quote } from '../../src/corpus/model.ts';
import { pagerButtons } from '../../src/reply/pager.ts';
import type { Block, Reply } from '../../src/reply/reply.ts';
import { bareQuoteBlocks } from '../../src/reply/quote-blocks.ts';
import type { QuotePage } from './page.ts';
import { pageRef } from './page.ts';

type Filter = Omit<QuotePage, 'quote'> & { readonly quote?: Quote };

interface Side {
  readonly speaker: Speaker;
  readonly quotes: readonly Quote[];
}

/** The two persons with the most quotations side by side on one topic: the n-th quotation of each, from the page's quotation on. */
export function bothReply(archive: Archive, page: Filter): Reply {
  const sides = sidesOf(archive, page);
  const longest = sides.toSorted((a, b) => b.quotes.length - a.quotes.length)[0]?.quotes ?? [];
  const anchored = sides.find(({ quotes }) => quotes.some(({ id }) => id === page.quote?.id));
  const at = Math.max(0, anchored?.quotes.findIndex(({ id }) => id === page.quote?.id) ?? 0);
  const topic = `${page.about === undefined ? '' : ` on “${page.about}”`}${page.year === undefined ? '' : ` in ${String(page.year)}`}`;
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

function sidesOf(archive: Archive, { about, year }: Filter): readonly Side[] {
  const persons = archive.speakers.quoted.filter(({ person }) => person.kind === 'person');
  return persons.slice(0, 2).map((speaker) => {
    const outcome = archive.findQuotes({
      personId: speaker.person.id,
      ...(about === undefined ? {} : { about }),
      ...(year === undefined ? {} : { year }),
    });
    return { speaker, quotes: outcome.kind === 'quotes' ? outcome.quotes : [] };
  });
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
