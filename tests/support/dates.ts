import { parseDateSpan } from '../../src/corpus/dates/date-span.ts';
import type { DateSpan } from '../../src/corpus/dates/date-span.ts';

/** A date or range in the spelling of articles; throws for what is none. */
export function date(text: string): DateSpan {
  const span = parseDateSpan(text);
  if (!span) throw new Error(`No date: ${text}`);
  return span;
}
