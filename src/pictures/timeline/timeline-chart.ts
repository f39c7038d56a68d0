import { countOf } from '../../text/count-of.ts';
import { formatDateSpan } from '../../corpus/dates/date-span.ts';
import { oneLine } from '../type/drawable-text.ts';
import { breakIntoAtMost, ellipsize } from '../type/line-breaking.ts';
import type { TimelineChartSpec } from '../picture-spec.ts';
import { line, placeText, type Scene, type Shape } from '../scene.ts';
import type { Studio } from '../studio.ts';
import { MARGIN, SMALLEST_SIZE, WIDTH, colourOn, type Theme } from '../theme.ts';
import { axisRange, createScale, type DayRange, type TimeScale } from './time-axis.ts';
import { drawAxis } from './draw-axis.ts';
import {
  MOST_NUMBERED,
  chooseNumbered,
  sortIntoLanes,
  splitLane,
  type EventLane,
  type SplitLane,
} from './timeline-events.ts';
import { isHollowOn, layoutLane, type ChipSize, type LaidLane } from './timeline-lane.ts';
import { layoutLegend, type LegendStyle } from './timeline-legend.ts';
import { layoutPhases, type LaidPhases } from './timeline-phases.ts';
import type { TextStyle } from '../type/typesetter.ts';
import { itemAt } from '../../item-at.ts';

/** Greatest height of a timeline in pixels. No higher than wide: a phone then shows it as wide as the screen. */
export const CHART_MAX_HEIGHT = 1200;
/** Up to here the events are set with room. */
const ROOMY_HEIGHT = 1000;
/** So many events carry a number even where the picture grows higher than it may be. */
const FEWEST_NUMBERED = 4;

const TITLE: TextStyle = { family: 'serif', weight: 600, size: 54 };
const SUBTITLE: TextStyle = { family: 'narrow', weight: 400, size: 36 };
const LANE: TextStyle = { family: 'narrow', weight: 600, size: 34 };
const FOOT: TextStyle = { family: 'narrow', weight: 400, size: SMALLEST_SIZE + 2 };
const NUMBER: TextStyle = { family: 'narrow', weight: 600, size: 34 };

const BAND_HEIGHT = 12;
const TITLE_LEADING = 60;
const SUBTITLE_GAP = 40;
const GUTTER_MAX = 190;
const LANE_LEADING = 37;
const GUTTER_GAP = 22;
const AXIS_HEIGHT = 54;
const LEGEND_GAP = 16;
const FOOT_HEIGHT = 64;
const CHIP_HEIGHT = 44;

/**
 * Lays out a timeline: above the dates in lanes by side, below the numbered events, at the foot count and date of the record.
 *
 * At most {@link MOST_NUMBERED} events carry a number (main events first), the others are grey ticks and counted at the foot.
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
      ...drawFrame(spec.accent, height, theme),
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
  const firstBaseline = BAND_HEIGHT + 66;
  const lastBaseline = firstBaseline + (titles.length - 1) * TITLE_LEADING;
  const subtitleBaseline = lastBaseline + (isBeside ? 0 : 48);
  const shapes = [
    ...titles.map((title, index) =>
      placeText(typesetter, title, TITLE, {
        part: 'title',
        x: MARGIN,
        baseline: firstBaseline + index * TITLE_LEADING,
        fill: theme.ink,
      }),
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

interface Body {
  readonly height: number;
  readonly draw: (top: number) => readonly Shape[];
  readonly numbered: number;
  readonly hasHollow: boolean;
}

const NO_BODY: Body = { height: 0, draw: () => [], numbered: 0, hasHollow: false };

/** With room, else close together, and then with fewer and fewer numbers until it is low enough below such a head. */
function layoutLowEnough(spec: TimelineChartSpec, headHeight: number, studio: Studio): Body {
  const ground = layoutGround(spec, studio);
  const isWithin = (body: Body, limit: number) => headHeight + body.height + FOOT_HEIGHT <= limit;
  let body = layoutBody(spec, ground, 'roomy', MOST_NUMBERED, studio);
  if (isWithin(body, ROOMY_HEIGHT)) return body;
  for (let most = MOST_NUMBERED; most >= FEWEST_NUMBERED; most -= 1) {
    body = layoutBody(spec, ground, 'compact', most, studio);
    if (isWithin(body, CHART_MAX_HEIGHT)) break;
  }
  return body;
}

/** What is the same however many events are numbered. */
interface Ground {
  readonly range: DayRange;
  readonly scale: TimeScale;
  /** In the theme's colours. */
  readonly lanes: readonly EventLane[];
  /** The lanes' names, broken into lines. */
  readonly labels: readonly (readonly string[])[];
  readonly phases: LaidPhases;
}

function layoutGround(spec: TimelineChartSpec, studio: Studio): Ground {
  const measure = (text: string): number => studio.typesetter.measure(text, LANE);
  const lanes = sortIntoLanes(spec).map((lane) => ({ ...lane, colour: colourOn(studio.theme, lane.colour) }));
  const labels = lanes.map(({ label }) => breakIntoAtMost(label, GUTTER_MAX, 2, measure));
  const gutter = Math.max(0, ...labels.flat().map(measure));
  const range = axisRange(
    spec.events.map(({ date }) => date),
    spec.range,
  );
  const scale = createScale(range, MARGIN + (gutter === 0 ? 0 : gutter + GUTTER_GAP), WIDTH - MARGIN);
  const phases = layoutPhases(spec.phases, range, scale, studio);
  return { range, scale, lanes, labels, phases };
}

function layoutBody(spec: TimelineChartSpec, ground: Ground, style: LegendStyle, most: number, studio: Studio): Body {
  const { range, scale, labels, phases } = ground;
  const numbered = chooseNumbered(spec, most);
  const chosen = new Set(numbered);
  const lanes = ground.lanes.map((lane) => splitLane(lane, chosen));
  const chip = chipSize(
    numbered.map(({ number }) => number),
    studio,
  );
  const laid = lanes.map((lane, index) => layoutLane(lane, scale, chip, laneMinHeight(labels[index] ?? []), studio));
  const entries = lanes.flatMap(({ numbered, colour }) =>
    numbered.map((event) => ({ event, colour, isHollow: isHollowOn(event, scale) })),
  );
  const legend = layoutLegend(entries, style, spec.range, studio);
  const lanesHeight = laid.reduce((sum, { height }) => sum + height, 0);
  const draw = (top: number): readonly Shape[] => {
    const lanesTop = top + phases.height;
    const lanesBottom = lanesTop + lanesHeight;
    return [
      ...phases.draw(top, lanesBottom),
      ...drawAxis(range, scale, lanesTop, lanesBottom, studio),
      ...drawLanes(lanes, laid, labels, lanesTop, studio),
      ...legend.draw(lanesBottom + AXIS_HEIGHT + LEGEND_GAP),
    ];
  };
  const height = phases.height + lanesHeight + AXIS_HEIGHT + LEGEND_GAP + legend.height;
  return { height, draw, numbered: numbered.length, hasHollow: entries.some(({ isHollow }) => isHollow) };
}

function laneMinHeight(label: readonly string[]): number {
  return label.length * LANE_LEADING + 12;
}

function chipSize(numbers: readonly number[], { typesetter }: Studio): ChipSize {
  const widest = Math.max(0, ...numbers.map((number) => typesetter.measure(String(number), NUMBER)));
  return { width: Math.max(CHIP_HEIGHT, widest + 18), height: CHIP_HEIGHT, style: NUMBER };
}

function drawLanes(
  lanes: readonly SplitLane[],
  laid: readonly LaidLane[],
  labels: readonly (readonly string[])[],
  top: number,
  { typesetter, theme }: Studio,
): readonly Shape[] {
  let laneTop = top;
  return lanes.flatMap((lane, index) => {
    const { height, draw } = itemAt(laid, index);
    const words = itemAt(labels, index);
    const firstBaseline = laneTop + height / 2 - ((words.length - 1) * LANE_LEADING) / 2 + 12;
    const shapes = [
      line('rule', [MARGIN, laneTop], [WIDTH - MARGIN, laneTop], theme.rule, 2),
      ...draw(laneTop),
      ...words.map((word, row) =>
        placeText(typesetter, word, LANE, {
          part: 'lane-label',
          x: MARGIN,
          baseline: firstBaseline + row * LANE_LEADING,
          fill: lane.colour,
        }),
      ),
    ];
    laneTop += height;
    return shapes;
  });
}

function drawFrame(accent: string, height: number, theme: Theme): readonly Shape[] {
  const edge = { left: 0, top: 0, right: WIDTH, bottom: height };
  const band = { left: 0, top: 0, right: WIDTH, bottom: BAND_HEIGHT };
  return [
    { kind: 'rectangle', part: 'edge', box: edge, stroke: theme.edge, strokeWidth: 2 },
    { kind: 'rectangle', part: 'band', box: band, fill: colourOn(theme, accent) },
  ];
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
