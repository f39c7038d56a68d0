import { countOf } from '../text/count-of.ts';
import { formatDateSpan } from '../corpus/dates/date-span.ts';
import { oneLine } from './type/drawable-text.ts';
import type { QuoteCardSpec, TimelineChartSpec } from './picture-spec.ts';
import { MOST_NUMBERED, chooseNumbered } from './timeline/timeline-events.ts';

/** Longest alternative text, in UTF-16 units; Discord takes 1,024 as an attachment's description. */
export const MOST_DESCRIBED = 1000;

/** A timeline's numbered events with their dates, as many as fit, and how many there are. */
export function describeChart(spec: TimelineChartSpec): string {
  const count = spec.events.length;
  const head = `Timeline: ${oneLine(spec.title)}. ${countOf(count, 'event')}.`;
  const events = chooseNumbered(spec, MOST_NUMBERED)
    .toSorted((a, b) => a.number - b.number)
    .map(({ number, date, title }) => `${String(number)}. ${formatDateSpan(date)}: ${oneLine(title)}.`);
  const room = MOST_DESCRIBED - ' And 1000000 more.'.length;
  let text = clip(head, room);
  let listed = 0;
  for (const event of events) {
    if (text.length + 1 + event.length > room) break;
    text += ` ${event}`;
    listed += 1;
  }
  return listed < count ? `${text} And ${String(count - listed)} more.` : text;
}

/** A card's speaker, date, occasion and source, and the words; words that do not fit are cut at their end. */
export function describeCard(spec: QuoteCardSpec): string {
  const who = [oneLine(spec.speaker), oneLine(spec.role ?? '')].filter((part) => part !== '').join(', ');
  const when = [oneLine(spec.occasion ?? ''), spec.date ? formatDateSpan(spec.date) : ''].filter((part) => part !== '');
  const source = oneLine(spec.source ?? '');
  const head = clip(`Quote card. ${[who, ...when].join(', ')}`, 400);
  const foot = clip(source === '' ? '' : ` Source: ${source}.`, 200);
  return `${head}: “${clip(oneLine(spec.text), MOST_DESCRIBED - head.length - foot.length - 4)}”${foot}`;
}

function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$|\s+\S*$/u, '')}…`;
}
