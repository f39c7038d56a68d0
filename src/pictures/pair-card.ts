import { drawableText, oneLine } from './type/drawable-text.ts';
import { ellipsize } from './type/line-breaking.ts';
import {
  CARD_MAX_HEIGHT,
  FOOT_HEIGHT,
  MAX_LETTERS,
  SIDE,
  SMALLEST_WORDS,
  TOO_LONG,
  attributionHeight,
  attributionLines,
  drawAttribution,
  drawWords,
  setWords,
  type Words,
} from './card-parts.ts';
import { mix } from './colour.ts';
import type { PairCardSpec, SpokenWords } from './picture-spec.ts';
import { PictureRefused } from './picture-refused.ts';
import { line, placeText, type Scene, type Shape } from './scene.ts';
import type { Studio } from './studio.ts';
import { SMALLEST_SIZE, WIDTH, colourOn } from './theme.ts';
import type { TextStyle, Typesetter } from './type/typesetter.ts';

const WORDS_TOP = 48;
const WORDS_GAP = 24;
const BAND_WIDTH = 14;
/** From a line's top to its capitals' tops, in parts of the size. */
const CAP_TOP = 0.32;
const FOOT: TextStyle = { family: 'sans', weight: 400, size: SMALLEST_SIZE };
const ORNAMENT: TextStyle = { family: 'serif', weight: 600, size: 150 };
/** Type sizes to try, the largest first, each with the greatest height of the card at which it may be used. */
const SIZES: readonly { readonly size: number; readonly maxHeight: number }[] = [
  ...[60, 54, 50, 46].map((size) => ({ size, maxHeight: 840 })),
  ...[42, 38].map((size) => ({ size, maxHeight: 960 })),
  { size: 34, maxHeight: 1080 },
  { size: SMALLEST_WORDS, maxHeight: CARD_MAX_HEIGHT },
];

/**
 * Lays out two quotations as one card, the first above the second, in the same type. The words stand as they are; the large marks are ornament.
 *
 * Throws `PictureRefused` if they do not fit the height of a card together at the legible floor, if one has no words, or if the fonts lack
 * more than a tenth of its signs.
 */
export function layoutPairCard(spec: PairCardSpec, studio: Studio): Scene {
  const halves = fitHalves(spec, studio.typesetter);
  const tops = [0, halves[0].height] as const;
  const height = Math.ceil(heightOf(halves));
  const edge = { left: 0, top: 0, right: WIDTH, bottom: height };
  const { theme } = studio;
  return {
    width: WIDTH,
    height,
    background: theme.paper,
    shapes: [
      { kind: 'rectangle', part: 'edge', box: edge, stroke: theme.edge, strokeWidth: 2 },
      ...drawHalf(halves[0], tops[0], halves[0].height, studio),
      ...drawHalf(halves[1], tops[1], height, studio),
      line('rule', [SIDE, tops[1]], [WIDTH - SIDE, tops[1]], theme.rule, 2),
      ...drawFoot(spec, height, studio),
    ],
  };
}

interface Half {
  readonly spoken: SpokenWords;
  readonly text: string;
  readonly words: Words;
  readonly details: readonly string[];
  readonly height: number;
}

function fitHalves({ quotes }: PairCardSpec, typesetter: Typesetter): readonly [Half, Half] {
  const [first, second] = quotes;
  for (const { text } of quotes) {
    if (drawableText(text) === '') throw new PictureRefused('There are no words to draw.');
    if (text.length > MAX_LETTERS) throw new PictureRefused(TOO_LONG);
  }
  for (const { size, maxHeight } of SIZES) {
    const halves = [toHalf(first, size, typesetter), toHalf(second, size, typesetter)] as const;
    if (heightOf(halves) <= maxHeight) return halves;
  }
  throw new PictureRefused(TOO_LONG);
}

function heightOf(halves: readonly Half[]): number {
  return halves.reduce((sum, { height }) => sum + height, FOOT_HEIGHT);
}

/** Occasion and date stand below the name; the role has no room here. */
function toHalf(spoken: SpokenWords, size: number, typesetter: Typesetter): Half {
  const text = drawableText(spoken.text);
  const words = setWords(text, size, typesetter);
  const details = attributionLines({ ...spoken, role: '' }, typesetter);
  return {
    spoken,
    text,
    words,
    details,
    height: WORDS_TOP + words.height + WORDS_GAP + attributionHeight(details.length),
  };
}

function drawHalf(half: Half, top: number, bottom: number, studio: Studio): readonly Shape[] {
  const { typesetter, theme } = studio;
  const { spoken, text, words, details } = half;
  const colour = colourOn(theme, spoken.colour);
  const wordsTop = top + WORDS_TOP;
  const attributionTop = wordsTop + words.height + WORDS_GAP;
  const inkTop = typesetter.set('“', ORNAMENT).ink.top;
  return [
    { kind: 'rectangle', part: 'band', box: { left: 0, top, right: BAND_WIDTH, bottom }, fill: colour },
    placeText(typesetter, '“', ORNAMENT, {
      part: 'ornament',
      x: SIDE - 8,
      baseline: wordsTop + words.style.size * CAP_TOP - 6 - inkTop,
      fill: mix(colour, theme.paper, 0.55),
    }),
    ...drawWords(text, words, wordsTop, studio),
    ...drawAttribution(spoken, details, colour, attributionTop, studio),
  ];
}

/** Where both were published, and the corpus. */
function drawFoot(
  { quotes, corpusTitle }: PairCardSpec,
  height: number,
  { typesetter, theme }: Studio,
): readonly Shape[] {
  const measure = (text: string): number => typesetter.measure(text, FOOT);
  const baseline = height - 28;
  const right = ellipsize(oneLine(corpusTitle), 420, measure);
  const names = [...new Set(quotes.map(({ source }) => oneLine(source ?? '')).filter((name) => name !== ''))];
  const left = ellipsize(names.join(' · '), WIDTH - 2 * SIDE - measure(right) - 40, measure);
  const place = { part: 'foot', baseline, fill: theme.muted };
  return [
    line('rule', [SIDE, height - FOOT_HEIGHT + 4], [WIDTH - SIDE, height - FOOT_HEIGHT + 4], theme.rule, 2),
    placeText(typesetter, left, FOOT, { ...place, x: SIDE }),
    placeText(typesetter, right, FOOT, { ...place, x: WIDTH - SIDE, anchor: 'end' }),
  ];
}
