import type { Archive } from '../../src/archive/archive-model.ts';
import type { Quote, QuoteId } from '../../src/corpus/model.ts';
import type { ActionRef } from '../../src/reply/reply.ts';
import { goneError } from '../../src/reply/reply.ts';

/** A quotation on show, and what it was chosen by besides its speaker. */
export interface QuotePage {
  readonly quote: Quote;
  readonly about?: string;
  readonly year?: number;
}

/** What a button to a page asks for; its arguments are the quotation's id, year, topic. With a topic of 50 letters 65 characters. */
export function pageRef(action: string, { quote, about, year }: QuotePage): ActionRef {
  const args = [quote.id, year === undefined ? '' : String(year), about ?? ''];
  while (args.at(-1) === '') args.pop();
  return { command: 'quote', action, args };
}

/** The page that a button's arguments mean; `UserError` if its quotation is gone. */
export function readPage(archive: Archive, [id = '', year = '', about = '']: readonly string[]): QuotePage {
  const quote = archive.quote(id as QuoteId);
  if (!quote) throw goneError('quote', 'quote');
  return {
    quote,
    ...(about === '' ? {} : { about }),
    ...(/^\d{1,4}$/.test(year) ? { year: Number(year) } : {}),
  };
}
