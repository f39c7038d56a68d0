import type { Words } from '../words/en.ts';
import { oneLine } from './type/drawable-text.ts';
import type { TimelineChartSpec } from './picture-spec.ts';
import { MOST_NUMBERED, chooseNumbered } from './timeline/timeline-events.ts';

/** Longest alternative text, in UTF-16 units; Discord takes 1,024 as an attachment's description. */
export const MOST_DESCRIBED = 1000;

/** A timeline's numbered events with their dates, as many as fit, and how many there are. */
export function describeChart(spec: TimelineChartSpec, { timeline, count: { events: countOf }, date }: Words): string {
  const count = spec.events.length;
  const head = `${timeline.title(oneLine(spec.title))}. ${countOf(count)}.`;
  const events = chooseNumbered(spec, MOST_NUMBERED)
    .toSorted((a, b) => a.number - b.number)
    .map((event) => `${String(event.number)}. ${date(event.date)}: ${oneLine(event.title)}.`);
  const room = MOST_DESCRIBED - ` ${timeline.andMore(1_000_000)}`.length;
  let text = clip(head, room);
  let listed = 0;
  for (const event of events) {
    if (text.length + 1 + event.length > room) break;
    text += ` ${event}`;
    listed += 1;
  }
  return listed < count ? `${text} ${timeline.andMore(count - listed)}` : text;
}

function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$|\s+\S*$/u, '')}…`;
}
