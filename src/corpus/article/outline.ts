import type { DateSpan } from '../dates/dates.ts';
import { parseDateSpan } from '../dates/dates.ts';
import { showText, sourceOffsets } from '../marks.ts';
import type { AskedLine, Mark, Span } from '../model.ts';
import type { Unit } from '../blocks/unit.ts';

export type PassageUnit = Extract<Unit, { kind: 'passage' }>;

/** A heading with the blocks below it, before ids are given. `date`: the heading marks an event. */
export interface OutlineSection {
  readonly heading: string;
  readonly level: number;
  readonly headingPath: readonly string[];
  readonly start: number;
  readonly line: number;
  readonly date?: DateSpan;
  /** The heading without its date. */
  readonly title: string;
  readonly titleSpan: Pick<Span, 'start' | 'end'>;
  readonly units: readonly PassageUnit[];
  /** Asked lines below the heading: the section answers them. */
  readonly asked: readonly AskedLine[];
}

/** Groups an article's units below their headings; the lead before the first heading comes first, empty or not. */
export function outline(
  text: string,
  title: string,
  units: readonly Unit[],
  marks: readonly Mark[],
): readonly OutlineSection[] {
  const firstHeading = units.findIndex((unit) => unit.kind === 'heading');
  const leadUnits = firstHeading === -1 ? units : units.slice(0, firstHeading);
  const lead: OutlineSection = {
    heading: title,
    level: 1,
    headingPath: [],
    start: 0,
    line: 1,
    title,
    titleSpan: { start: 0, end: 0 },
    units: leadUnits.filter((unit) => unit.kind === 'passage'),
    asked: [],
  };
  const sections = [lead];
  const ancestors: { readonly level: number; readonly heading: string }[] = [];
  units.forEach((unit, index) => {
    if (unit.kind !== 'heading') return;
    const heading = showText({ text, marks }, unit.content);
    while ((ancestors.at(-1)?.level ?? 0) >= unit.level) ancestors.pop();
    ancestors.push({ level: unit.level, heading });
    const next = units.findIndex((other, at) => at > index && other.kind === 'heading');
    sections.push({
      heading,
      level: unit.level,
      headingPath: ancestors.map((each) => each.heading),
      start: unit.content.start,
      line: unit.line,
      asked: unit.asked ?? [],
      ...datedTitle(heading, sourceOffsets({ text, marks }, unit.content)),
      units: units.slice(index + 1, next === -1 ? units.length : next).filter((each) => each.kind === 'passage'),
    });
  });
  return sections;
}

/** `10 February 2025: an offer` is an event of that date; a heading that does not begin with a date and a colon is none. */
function datedTitle(heading: string, offsets: readonly number[]): Pick<OutlineSection, 'date' | 'title' | 'titleSpan'> {
  const whole = { start: offsets[0] ?? 0, end: offsets[heading.length] ?? 0 };
  const match = /^([^:]{4,60}):\s+(\S.*)$/.exec(heading);
  const date = parseDateSpan(match?.[1] ?? '');
  const title = match?.[2];
  if (!date || title === undefined) return { title: heading, titleSpan: whole };
  return { date, title, titleSpan: { start: offsets[heading.length - title.length] ?? whole.start, end: whole.end } };
}
