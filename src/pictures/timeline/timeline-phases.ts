import type { Phase } from '../../corpus/model.ts';
import { MARGIN, mix, WIDTH } from '../theme.ts';
import { oneLine } from '../type/drawable-text.ts';
import { spreadOut } from './lane-layout.ts';
import { line, placeLines, type Shape, type Studio } from '../scene.ts';
import { cut, dayRange, type DayRange, type TimeScale } from './time-axis.ts';
import type { TextStyle } from '../type/typesetter.ts';
import { itemAt } from '../../item-at.ts';

/** The phases as a ribbon above the lanes with their names over it, and as bands behind the lanes. */
export interface LaidPhases {
  readonly height: number;
  readonly draw: (top: number, bottom: number) => readonly Shape[];
}

interface Band {
  readonly label: string;
  readonly left: number;
  readonly right: number;
}

interface Label {
  readonly band: Band;
  readonly lines: readonly string[];
  readonly width: number;
}

const STYLE: TextStyle = { family: 'narrow', weight: 400, size: 31 };
const LEADING = 33;
const LABEL_GAP = 20;
const PADDING = 8;
const CONNECTOR_HEIGHT = 18;
const RIBBON_HEIGHT = 8;
const RIBBON_GAP = 3;

/**
 * Lays out the phases that meet the range. A name stands over its phase, or as near as the others allow and with a line to it, on one
 * line where its phase is wide enough, else on two. Where not all names have room, the shortest phases go without.
 */
export function layoutPhases(
  phases: readonly Phase[],
  range: DayRange,
  scale: TimeScale,
  { typesetter, theme }: Studio,
): LaidPhases {
  const measure = (text: string): number => typesetter.measure(text, STYLE);
  const bands = phases
    .map(({ label, date }) => ({ label: oneLine(label), ...dayRange(date) }))
    .filter(({ from, to }) => from < range.to && to > range.from)
    .sort((a, b) => a.from - b.from || a.to - b.to)
    .map(({ label, ...phase }) => {
      const { from, to } = cut(phase, range);
      return { label, left: scale.toX(from), right: scale.toX(to) };
    });
  if (bands.length === 0) return { height: 0, draw: () => [] };
  const placed = placeLabels(bands, measure);
  const rows = Math.max(0, ...placed.map(({ lines }) => lines.length));
  const connector = placed.some((label) => !isOver(label)) ? CONNECTOR_HEIGHT : PADDING;
  const height = rows * LEADING + (rows === 0 ? 0 : connector) + RIBBON_HEIGHT;
  const draw = (top: number, bottom: number): readonly Shape[] => {
    const ribbonTop = top + height - RIBBON_HEIGHT;
    const lastBaseline = ribbonTop - connector - 7;
    return [
      ...bands.flatMap((band, index) => drawBand(band, index % 2 === 0, ribbonTop, bottom)),
      ...placed.flatMap((label) => [
        ...(isOver(label) ? [] : [drawConnector(label, lastBaseline + 10, ribbonTop)]),
        ...drawName(label, lastBaseline),
      ]),
    ];
  };
  const drawName = ({ lines, x }: PlacedLabel, lastBaseline: number): readonly Shape[] => {
    const baseline = lastBaseline - (lines.length - 1) * LEADING;
    const place = { part: 'phase-label', x, anchor: 'middle', baseline, fill: theme.muted } as const;
    return placeLines(typesetter, lines, STYLE, place, LEADING);
  };
  const drawBand = ({ left, right }: Band, isShaded: boolean, top: number, bottom: number): readonly Shape[] => {
    const ribbon = { left, top, right: Math.max(left + 1, right - RIBBON_GAP), bottom: top + RIBBON_HEIGHT };
    const fill = isShaded ? theme.tick : mix(theme.tick, theme.paper, 0.45);
    return [
      ...(isShaded
        ? [{ kind: 'rectangle', part: 'phase', box: { left, top, right, bottom }, fill: theme.band } as const]
        : []),
      { kind: 'rectangle', part: 'ribbon', box: ribbon, fill },
    ];
  };
  const drawConnector = (label: PlacedLabel, top: number, bottom: number): Shape =>
    line('connector', [nearestUnder(label), top], [middleOf(label.band), bottom], theme.tick, 2);
  return { height, draw };
}

interface PlacedLabel extends Label {
  /** Its middle. */
  readonly x: number;
}

/** Names on one line where their phase is wide enough; all as narrow as can be where that brings them nearer to their phases. */
function placeLabels(bands: readonly Band[], measure: (text: string) => number): readonly PlacedLabel[] {
  const named = bands.filter(({ label }) => label !== '');
  const easy = spreadLabels(named.map((band) => setLabel(band, measure, widthOf(band) - 2 * PADDING)));
  const narrow = spreadLabels(named.map((band) => setLabel(band, measure, 0)));
  return easy.length < narrow.length || strainOf(easy) > strainOf(narrow) ? narrow : easy;
}

/** A long phase is met wherever its name stands over it; the name of a short one must not be moved far. */
function spreadLabels(all: readonly Label[]): readonly PlacedLabel[] {
  let labels = all;
  while (labels.reduce((sum, { width }) => sum + width + LABEL_GAP, -LABEL_GAP) > WIDTH - 2 * MARGIN) {
    const shortest = labels.reduce((least, each) => (widthOf(each.band) < widthOf(least.band) ? each : least));
    labels = labels.filter((label) => label !== shortest);
  }
  const [first, last] = [labels[0], labels.at(-1)];
  if (!first || !last) return [];
  const offsets: number[] = [];
  for (const [index, { width }] of labels.entries()) {
    const before = labels[index - 1];
    offsets.push(before ? (offsets.at(-1) ?? 0) + before.width / 2 + LABEL_GAP + width / 2 : 0);
  }
  const centres = spreadOut(
    labels.map(({ band }) => ({ x: middleOf(band), weight: 1 / Math.max(1, widthOf(band)) })),
    (index) => itemAt(offsets, index),
    MARGIN + first.width / 2,
    WIDTH - MARGIN - last.width / 2,
  );
  return labels.map((label, index) => ({ ...label, x: itemAt(centres, index) }));
}

/** On one line if that is no wider than `room`, else on the two that are narrowest together. */
function setLabel(band: Band, measure: (text: string) => number, room: number): Label {
  const words = band.label.split(' ');
  const options = words.map((_, at) => {
    const lines = [words.slice(0, at), words.slice(at)].map((line) => line.join(' ')).filter((line) => line !== '');
    return { band, lines, width: Math.max(...lines.map(measure)) };
  });
  const whole = options.find(({ width, lines }) => lines.length === 1 && width <= room);
  const narrowest = options.reduce((least, each) => (each.width < least.width ? each : least));
  return whole ?? narrowest;
}

/** How far the names stand beside their phases, in pixels together. */
function strainOf(labels: readonly PlacedLabel[]): number {
  return labels.reduce((sum, label) => sum + Math.abs(nearestUnder(label) - middleOf(label.band)), 0);
}

function isOver({ band, x, width }: PlacedLabel): boolean {
  return x - width / 2 >= band.left && x + width / 2 <= band.right;
}

/** The place below a name from which the way to its phase is shortest. */
function nearestUnder({ band, x, width }: PlacedLabel): number {
  return Math.max(x - width / 2 + PADDING, Math.min(x + width / 2 - PADDING, middleOf(band)));
}

function middleOf({ left, right }: Band): number {
  return (left + right) / 2;
}

function widthOf({ left, right }: Band): number {
  return right - left;
}
