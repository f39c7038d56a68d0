import { formatDateSpan } from '../corpus/dates.ts';
import { oneLine } from './drawable-text.ts';
import { breakIntoAtMost, ellipsize } from './line-breaking.ts';
import type { TimelineChartSpec } from './model.ts';
import { line, placeText } from './scene.ts';
import type { Scene, Shape } from './scene.ts';
import { COLOURS, FOOT_SIZE, LABEL_SIZE, MARGIN, TEXT_CONTRAST, WIDTH, darkenUntil, safeColour } from './theme.ts';
import { axisRange } from './time-axis.ts';
import { drawAxis, layoutPhases } from './timeline-backdrop.ts';
import { MOST_NUMBERED, chooseNumbered, sortIntoLanes, spanOf } from './timeline-events.ts';
import type { LaneEvents } from './timeline-events.ts';
import { isHollowOn, layoutLane } from './timeline-lane.ts';
import type { ChipSize, LaidLane, TimeScale } from './timeline-lane.ts';
import { layoutLegend } from './timeline-legend.ts';
import type { LegendStyle } from './timeline-legend.ts';
import type { TextStyle, Typesetter } from './typesetter.ts';

/** A picture may be a little higher than wide: on a phone it is as wide as the screen. */
export const CHART_MAX_HEIGHT = 1350;
/** Up to here the events are set with room. */
const ROOMY_HEIGHT = 1000;

const TITLE: TextStyle = { family: 'serif', weight: 600, size: 44 };
const SUBTITLE: TextStyle = { family: 'sans', weight: 400, size: LABEL_SIZE };
const LANE: TextStyle = { family: 'sans', weight: 600, size: LABEL_SIZE };
const FOOT: TextStyle = { family: 'sans', weight: 400, size: FOOT_SIZE };
const NUMBER: TextStyle = { family: 'sans', weight: 600, size: LABEL_SIZE };

const BAND_HEIGHT = 12;
const TITLE_LEADING = 50;
const GUTTER_MAX = 190;
const LANE_LEADING = 31;
const GUTTER_GAP = 22;
const AXIS_HEIGHT = 46;
const LEGEND_GAP = 10;
const FOOT_HEIGHT = 60;
const CHIP_HEIGHT = 40;

interface Attempt {
  readonly style: LegendStyle;
  /** Rows of chips that a lane may have. */
  readonly maxRows: number;
  readonly most: number;
  readonly limit: number;
}

/** Tried in this order until the picture is low enough; the last one is always taken. */
const ATTEMPTS: readonly Attempt[] = [
  { style: 'roomy', maxRows: 2, most: MOST_NUMBERED, limit: ROOMY_HEIGHT },
  { style: 'compact', maxRows: 3, most: MOST_NUMBERED, limit: 1200 },
  ...[MOST_NUMBERED, 18, 16, 14, 12, 10, 8].flatMap((most) =>
    [2, 1].map((maxRows) => ({ style: 'compact' as const, maxRows, most, limit: CHART_MAX_HEIGHT })),
  ),
];

/**
 * Lays out a timeline: above the dates in lanes by side, below the numbered events, at the foot range, count and date of the record.
 *
 * At most {@link MOST_NUMBERED} events carry a number (main events first), the others are grey ticks and counted at the foot.
 * Inexact dates (a month, a season, a year) are hollow where the scale shows the difference. Without events only title and foot stand.
 */
export function layoutTimeline(spec: TimelineChartSpec, typesetter: Typesetter): Scene {
  const head = layoutHead(spec, typesetter);
  let body: Body = { height: 0, draw: () => [], numbered: 0, hasHollow: false };
  for (const attempt of spec.events.length === 0 ? [] : ATTEMPTS) {
    body = layoutBody(spec, attempt, typesetter);
    if (head.height + body.height + FOOT_HEIGHT <= attempt.limit) break;
  }
  const height = Math.ceil(head.height + body.height + FOOT_HEIGHT);
  return {
    width: WIDTH,
    height,
    background: COLOURS.paper,
    shapes: [
      ...drawFrame(spec.accent, height),
      ...head.shapes,
      ...body.draw(head.height),
      ...drawFoot(spec, body, height, typesetter),
    ],
  };
}

function layoutHead(spec: TimelineChartSpec, typesetter: Typesetter): { height: number; shapes: readonly Shape[] } {
  const width = WIDTH - 2 * MARGIN;
  const titles = breakIntoAtMost(oneLine(spec.title), width, 2, (text) => typesetter.measure(text, TITLE));
  const subtitle = ellipsize(oneLine(spec.subtitle), width, (text) => typesetter.measure(text, SUBTITLE));
  const top = BAND_HEIGHT + 20;
  const subtitleTop = top + titles.length * TITLE_LEADING;
  const shapes = [
    ...titles.map((title, index) =>
      placeText(typesetter, title, TITLE, {
        part: 'title',
        x: MARGIN,
        baseline: top + index * TITLE_LEADING + 40,
        fill: COLOURS.ink,
      }),
    ),
    placeText(typesetter, subtitle, SUBTITLE, {
      part: 'subtitle',
      x: MARGIN,
      baseline: subtitleTop + 30,
      fill: COLOURS.muted,
    }),
  ];
  return { height: subtitleTop + (subtitle === '' ? 6 : 40) + 12, shapes };
}

interface Body {
  readonly height: number;
  readonly draw: (top: number) => readonly Shape[];
  readonly numbered: number;
  readonly hasHollow: boolean;
}

function layoutBody(spec: TimelineChartSpec, attempt: Attempt, typesetter: Typesetter): Body {
  const numbered = chooseNumbered(spec, attempt.most);
  const lanes = sortIntoLanes(spec, numbered);
  const labels = lanes.map(({ label }) =>
    breakIntoAtMost(label, GUTTER_MAX, 2, (text) => typesetter.measure(text, LANE)),
  );
  const gutter = Math.max(0, ...labels.flat().map((label) => typesetter.measure(label, LANE)));
  const range = axisRange(
    spec.events.map(({ date }) => date),
    spec.range,
  );
  const scale = createScale(range, MARGIN + (gutter === 0 ? 0 : gutter + GUTTER_GAP), WIDTH - MARGIN);
  const chip = chipSize(
    numbered.map(({ number }) => number),
    typesetter,
  );
  const laid = lanes.map((lane, index) =>
    layoutLane(lane, scale, chip, attempt.maxRows, laneMinHeight(labels[index] ?? []), typesetter),
  );
  const entries = lanes.flatMap((lane) =>
    lane.numbered.map((event) => ({
      event,
      colour: darkenUntil(lane.colour, COLOURS.paper, TEXT_CONTRAST),
      isHollow: isHollowOn(event, scale),
    })),
  );
  const legend = layoutLegend(entries, attempt.style, spec.range, typesetter);
  const phases = layoutPhases(spec.phases, range, scale, typesetter);
  const lanesHeight = laid.reduce((sum, { height }) => sum + height, 0);
  const draw = (top: number): readonly Shape[] => {
    const lanesTop = top + phases.height;
    const lanesBottom = lanesTop + lanesHeight;
    return [
      ...phases.draw(top, lanesBottom),
      ...drawAxis(range, scale, lanesTop, lanesBottom, typesetter),
      ...drawLanes(lanes, laid, labels, lanesTop, typesetter),
      ...legend.draw(lanesBottom + AXIS_HEIGHT + LEGEND_GAP),
    ];
  };
  const height = phases.height + lanesHeight + AXIS_HEIGHT + LEGEND_GAP + legend.height;
  return { height, draw, numbered: numbered.length, hasHollow: entries.some(({ isHollow }) => isHollow) };
}

function laneMinHeight(label: readonly string[]): number {
  return label.length * LANE_LEADING + 12;
}

function createScale(
  { from, to }: { readonly from: number; readonly to: number },
  left: number,
  right: number,
): TimeScale {
  return { left, right, toX: (day) => left + ((day - from) / (to - from)) * (right - left) };
}

function chipSize(numbers: readonly number[], typesetter: Typesetter): ChipSize {
  const widest = Math.max(0, ...numbers.map((number) => typesetter.measure(String(number), NUMBER)));
  return { width: Math.max(CHIP_HEIGHT, widest + 8), height: CHIP_HEIGHT, style: NUMBER };
}

function drawLanes(
  lanes: readonly LaneEvents[],
  laid: readonly LaidLane[],
  labels: readonly (readonly string[])[],
  top: number,
  typesetter: Typesetter,
): readonly Shape[] {
  let laneTop = top;
  return lanes.flatMap((lane, index) => {
    const { height = 0, draw } = laid[index] ?? {};
    const words = labels[index] ?? [];
    const firstBaseline = laneTop + height / 2 - ((words.length - 1) * LANE_LEADING) / 2 + 9;
    const shapes = [
      line('rule', [MARGIN, laneTop], [WIDTH - MARGIN, laneTop], COLOURS.rule, 2),
      ...(draw?.(laneTop) ?? []),
      ...words.map((word, row) =>
        placeText(typesetter, word, LANE, {
          part: 'lane-label',
          x: MARGIN,
          baseline: firstBaseline + row * LANE_LEADING,
          fill: darkenUntil(lane.colour, COLOURS.paper, TEXT_CONTRAST),
        }),
      ),
    ];
    laneTop += height;
    return shapes;
  });
}

function drawFrame(accent: string, height: number): readonly Shape[] {
  const edge = { left: 0, top: 0, right: WIDTH, bottom: height };
  const band = { left: 0, top: 0, right: WIDTH, bottom: BAND_HEIGHT };
  return [
    { kind: 'rectangle', part: 'edge', box: edge, stroke: COLOURS.edge, strokeWidth: 2 },
    { kind: 'rectangle', part: 'band', box: band, fill: safeColour(accent) },
  ];
}

function drawFoot(spec: TimelineChartSpec, body: Body, height: number, typesetter: Typesetter): readonly Shape[] {
  const measure = (text: string): number => typesetter.measure(text, FOOT);
  const span = spec.range ?? spanOf(spec.events);
  const count = spec.events.length;
  const counted =
    body.numbered < count
      ? `${String(body.numbered)} of ${String(count)} shown`
      : count === 1
        ? '1 event'
        : `${String(count)} events`;
  const right = spec.asOf ? `As of ${formatDateSpan(spec.asOf)}` : '';
  const room = WIDTH - 2 * MARGIN - measure(right) - 40;
  const left = [span ? formatDateSpan(span) : '', counted].filter((part) => part !== '').join(' · ');
  const notes = body.hasHollow ? [' · hollow: day not known', ' · hollow: inexact'] : [];
  const note = notes.find((words) => measure(left + words) <= room);
  const text = ellipsize(left + (note ?? ''), room, measure);
  const place = { part: 'foot', baseline: height - 26, fill: COLOURS.muted };
  return [
    line('rule', [MARGIN, height - FOOT_HEIGHT + 6], [WIDTH - MARGIN, height - FOOT_HEIGHT + 6], COLOURS.rule, 2),
    placeText(typesetter, text, FOOT, { ...place, x: MARGIN }),
    placeText(typesetter, right, FOOT, { ...place, x: WIDTH - MARGIN, anchor: 'end' }),
  ];
}
