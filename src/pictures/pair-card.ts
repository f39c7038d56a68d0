import {
  CAP_TOP,
  CARD_MAX_HEIGHT,
  FOOT_HEIGHT,
  SIDE,
  SMALLEST_WORDS,
  TOO_LONG,
  attributionHeight,
  attributionLines,
  cardText,
  drawAttribution,
  drawBand,
  drawEdge,
  drawFoot,
  drawWords,
  setWords,
  type Words,
} from './card-parts.ts';
import { mix } from './colour.ts';
import type { PairCardSpec, SpokenWords } from './picture-spec.ts';
import { PictureRefused } from './picture-refused.ts';
import { line, placeText, type Scene, type Shape } from './scene.ts';
import type { Studio } from './studio.ts';
import { WIDTH, colourOn } from './theme.ts';
import type { TextStyle, Typesetter } from './type/typesetter.ts';

const WORDS_TOP = 48;
const WORDS_GAP = 24;
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
  const { theme } = studio;
  return {
    width: WIDTH,
    height,
    background: theme.paper,
    shapes: [
      drawEdge(height, theme),
      ...drawHalf(halves[0], tops[0], halves[0].height, studio),
      ...drawHalf(halves[1], tops[1], height, studio),
      line('rule', [SIDE, tops[1]], [WIDTH - SIDE, tops[1]], theme.rule, 2),
      ...drawFoot(spec.quotes, spec.corpusTitle, height, studio),
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
  const text = cardText(spoken.text);
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
    drawBand(top, bottom, colour),
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
