import { countOf } from '../../text/numbers.ts';
import { formatDateSpan } from '../../corpus/dates/date-span.ts';
import { oneLine } from '../type/drawable-text.ts';
import { breakIntoAtMost, ellipsize } from '../type/line-breaking.ts';
import type { ChartEvent, TimelineChartSpec } from '../picture-spec.ts';
import {
  drawEdge,
  line,
  placeLines,
  placeText,
  stack,
  type Part,
  type Scene,
  type Shape,
  type Studio,
} from '../scene.ts';
import { MARGIN, MIN_TYPE_SIZE, WIDTH, colourOn } from '../theme.ts';
import { axisRange, createScale, drawAxis, type DayRange, type TimeScale } from './time-axis.ts';
import { MAX_NUMBERED, chooseNumbered, sortIntoLanes } from './timeline-events.ts';
import { LANE_LABEL, isHollowOn, layoutLane, type ChipSize, type LabelledLane } from './timeline-lane.ts';
import { layoutLegend, type LegendStyle } from './timeline-legend.ts';
import { layoutPhases, type LaidPhases } from './timeline-phases.ts';
import type { TextStyle } from '../type/typesetter.ts';

/** Greatest height of a timeline in pixels. No higher than wide: a phone then shows it as wide as the screen. */
export const CHART_MAX_HEIGHT = 1200;
/** Up to here the events are set with room. */
const ROOMY_HEIGHT = 1000;
/** So many events carry a number even where the picture grows higher than it may be. */
const MIN_NUMBERED = 4;

const TITLE: TextStyle = { family: 'serif', weight: 600, size: 54 };
const SUBTITLE: TextStyle = { family: 'narrow', weight: 400, size: 36 };
const FOOT: TextStyle = { family: 'narrow', weight: 400, size: MIN_TYPE_SIZE + 2 };
const NUMBER: TextStyle = { family: 'narrow', weight: 600, size: 34 };

const BAND = { left: 0, top: 0, right: WIDTH, bottom: 12 };
const TITLE_LEADING = 60;
const SUBTITLE_GAP = 40;
const GUTTER_MAX = 190;
const GUTTER_GAP = 22;
const AXIS_HEIGHT = 54;
const LEGEND_GAP = 16;
const FOOT_HEIGHT = 64;
const CHIP_HEIGHT = 44;

/**
 * Lays out a timeline: above the dates in lanes by side, below the numbered events, at the foot count and date of the record.
 *
 * At most {@link MAX_NUMBERED} events carry a number (main events first), the others are grey ticks and counted at the foot.
 * Inexact dates (a month, a season, a year) are hollow where the scale shows the difference. Without events only title and foot stand.
 */
export function layoutTimeline(spec: TimelineChartSpec, studio: Studio): Scene {
  const { theme } = studio;
  const head = layoutHead(spec, studio);
  const body = spec.events.length === 0 ? NO_BODY : layoutLowEnough(spec, head.height, studio);
  const height = Math.ceil(head.height + body.height + FOOT_HEIGHT);
  return {
    width: WIDTH,
    height,
    background: theme.paper,
    shapes: [
      drawEdge(height, theme),
      { kind: 'rectangle', part: 'band', box: BAND, fill: colourOn(theme, spec.accent) },
      ...head.shapes,
      ...body.draw(head.height),
      ...drawFoot(spec, body, height, studio),
    ],
  };
}

/** The subtitle stands at the end of the title's line, or below if it has no room there. */
function layoutHead(
  spec: TimelineChartSpec,
  { typesetter, theme }: Studio,
): { readonly height: number; readonly shapes: readonly Shape[] } {
  const width = WIDTH - 2 * MARGIN;
  const measure = (text: string): number => typesetter.measure(text, TITLE);
  const titles = breakIntoAtMost(oneLine(spec.title), width, 2, measure);
  const subtitle = ellipsize(oneLine(spec.subtitle), width, (text) => typesetter.measure(text, SUBTITLE));
  const room = width - typesetter.measure(subtitle, SUBTITLE) - SUBTITLE_GAP;
  const isBeside = titles.length === 1 && titles.every((title) => measure(title) <= room);
  const firstBaseline = BAND.bottom + 66;
  const lastBaseline = firstBaseline + (titles.length - 1) * TITLE_LEADING;
  const subtitleBaseline = lastBaseline + (isBeside ? 0 : 48);
  const shapes = [
    ...placeLines(
      typesetter,
      titles,
      TITLE,
      { part: 'title', x: MARGIN, baseline: firstBaseline, fill: theme.ink },
      TITLE_LEADING,
    ),
    placeText(typesetter, subtitle, SUBTITLE, {
      part: 'subtitle',
      x: isBeside ? WIDTH - MARGIN : MARGIN,
      anchor: isBeside ? 'end' : 'start',
      baseline: subtitleBaseline,
      fill: theme.muted,
    }),
  ];
  return { height: (subtitle === '' ? lastBaseline : subtitleBaseline) + 32, shapes };
}

interface Body extends Part {
  readonly numbered: number;
  readonly hasHollow: boolean;
}

const NO_BODY: Body = { height: 0, draw: () => [], numbered: 0, hasHollow: false };

/** Set with room if that is low enough below a head of this height, else close together, with ever fewer numbers until it is. */
function layoutLowEnough(spec: TimelineChartSpec, headHeight: number, studio: Studio): Body {
  const ground = layoutGround(spec, studio);
  const isWithin = (body: Body, limit: number) => headHeight + body.height + FOOT_HEIGHT <= limit;
  let body = layoutBody(spec, ground, 'roomy', MAX_NUMBERED, studio);
  if (isWithin(body, ROOMY_HEIGHT)) return body;
  for (let max = MAX_NUMBERED; max >= MIN_NUMBERED; max -= 1) {
    body = layoutBody(spec, ground, 'compact', max, studio);
    if (isWithin(body, CHART_MAX_HEIGHT)) break;
  }
  return body;
}

/** What is the same however many events are numbered. */
interface Ground {
  readonly range: DayRange;
  readonly scale: TimeScale;
  readonly lanes: readonly LabelledLane[];
  readonly phases: LaidPhases;
}

function layoutGround(spec: TimelineChartSpec, studio: Studio): Ground {
  const measure = (text: string): number => studio.typesetter.measure(text, LANE_LABEL);
  const lanes = sortIntoLanes(spec).map(({ label, colour, events }) => ({
    label: breakIntoAtMost(label, GUTTER_MAX, 2, measure),
    colour: colourOn(studio.theme, colour),
    events,
  }));
  const gutter = Math.max(0, ...lanes.flatMap(({ label }) => label).map(measure));
  const range = axisRange(spec);
  const scale = createScale(range, MARGIN + (gutter === 0 ? 0 : gutter + GUTTER_GAP), WIDTH - MARGIN);
  return { range, scale, lanes, phases: layoutPhases(spec.phases, range, scale, studio) };
}

function layoutBody(spec: TimelineChartSpec, ground: Ground, style: LegendStyle, max: number, studio: Studio): Body {
  const { range, scale, phases } = ground;
  const numbered = new Set(chooseNumbered(spec, max));
  const chip = chipSize(numbered, studio);
  const lanes = stack(ground.lanes.map((lane) => layoutLane(lane, numbered, scale, chip, studio)));
  const entries = ground.lanes.flatMap(({ events, colour }) =>
    events
      .filter((event) => numbered.has(event))
      .map((event) => ({ event, colour, isHollow: isHollowOn(event, scale) })),
  );
  const legend = layoutLegend(entries, style, spec.range, studio);
  const draw = (top: number): readonly Shape[] => {
    const lanesTop = top + phases.height;
    const lanesBottom = lanesTop + lanes.height;
    return [
      ...phases.draw(top, lanesBottom),
      ...drawAxis(range, scale, lanesTop, lanesBottom, studio),
      ...lanes.draw(lanesTop),
      ...legend.draw(lanesBottom + AXIS_HEIGHT + LEGEND_GAP),
    ];
  };
  const height = phases.height + lanes.height + AXIS_HEIGHT + LEGEND_GAP + legend.height;
  return { height, draw, numbered: numbered.size, hasHollow: entries.some(({ isHollow }) => isHollow) };
}

function chipSize(events: Iterable<ChartEvent>, { typesetter }: Studio): ChipSize {
  const widths = Array.from(events, ({ number }) => typesetter.measure(String(number), NUMBER) + 18);
  return { width: Math.max(CHIP_HEIGHT, ...widths), height: CHIP_HEIGHT, style: NUMBER };
}

function drawFoot(
  spec: TimelineChartSpec,
  body: Body,
  height: number,
  { typesetter, theme }: Studio,
): readonly Shape[] {
  const measure = (text: string): number => typesetter.measure(text, FOOT);
  const count = spec.events.length;
  const counted =
    body.numbered < count ? `${String(body.numbered)} of ${String(count)} events shown` : countOf(count, 'event');
  const right = spec.asOf ? `As of ${formatDateSpan(spec.asOf)}` : '';
  const room = WIDTH - 2 * MARGIN - measure(right) - 40;
  const notes = body.hasHollow ? [' · hollow: day not known', ' · hollow: inexact'] : [];
  const note = notes.find((words) => measure(counted + words) <= room);
  const text = ellipsize(counted + (note ?? ''), room, measure);
  const place = { part: 'foot', baseline: height - 24, fill: theme.muted };
  return [
    line('rule', [MARGIN, height - FOOT_HEIGHT + 2], [WIDTH - MARGIN, height - FOOT_HEIGHT + 2], theme.rule, 2),
    placeText(typesetter, text, FOOT, { ...place, x: MARGIN }),
    placeText(typesetter, right, FOOT, { ...place, x: WIDTH - MARGIN, anchor: 'end' }),
  ];
}
