import { mix } from './colour.ts';
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
import type { QuoteCardSpec } from './picture-spec.ts';
import { PictureRefused } from './picture-refused.ts';
import { placeText, type Scene, type Shape } from './scene.ts';
import type { Studio } from './studio.ts';
import { WIDTH, colourOn } from './theme.ts';
import type { TextStyle, Typesetter } from './type/typesetter.ts';

/** Height of a card whose words fit the usual frame; longer words make it taller, up to {@link CARD_MAX_HEIGHT}. */
export const CARD_HEIGHT = 630;

const WORDS_TOP = 72;
const WORDS_GAP = 40;

/** Type sizes to try, the largest first, each with the greatest height of the card at which it may be used. */
const SIZES: readonly { readonly size: number; readonly maxHeight: number }[] = [
  ...[92, 80].map((size) => ({ size, maxHeight: 580 })),
  ...[68, 60, 54, 50].map((size) => ({ size, maxHeight: CARD_HEIGHT })),
  { size: 46, maxHeight: 720 },
  { size: 42, maxHeight: 840 },
  { size: 38, maxHeight: 960 },
  { size: 34, maxHeight: 1080 },
  { size: SMALLEST_WORDS, maxHeight: CARD_MAX_HEIGHT },
];

const ORNAMENT: TextStyle = { family: 'serif', weight: 600, size: 210 };

/**
 * Lays out a quotation as a card. The words stand as they are, without quotation marks of the card's own: the large marks are ornament.
 *
 * Throws `PictureRefused` if the words do not fit {@link CARD_MAX_HEIGHT} at {@link SMALLEST_WORDS} px, if there are none, or if the fonts
 * lack more than a tenth of their signs.
 */
export function layoutQuoteCard(spec: QuoteCardSpec, studio: Studio): Scene {
  const { typesetter, theme } = studio;
  const text = cardText(spec.text);
  const details = attributionLines(spec, typesetter);
  const restHeight = WORDS_TOP + WORDS_GAP + attributionHeight(details.length) + FOOT_HEIGHT;
  const words = fitWords(text, restHeight, typesetter);
  const height = Math.max(CARD_HEIGHT, Math.ceil(restHeight + words.height));
  const colour = colourOn(theme, spec.colour);
  const attributionTop = height - FOOT_HEIGHT - attributionHeight(details.length);
  const wordsTop = WORDS_TOP + (attributionTop - WORDS_GAP - WORDS_TOP - words.height) / 2;
  return {
    width: WIDTH,
    height,
    background: theme.paper,
    shapes: [
      drawEdge(height, theme),
      drawBand(0, height, colour),
      ...ornaments(colour, wordsTop + words.style.size * CAP_TOP, attributionTop, studio),
      ...drawWords(text, words, wordsTop, studio),
      ...drawAttribution(spec, details, colour, attributionTop, studio),
      ...drawFoot([spec], spec.corpusTitle, height, studio),
    ],
  };
}

function fitWords(text: string, restHeight: number, typesetter: Typesetter): Words {
  for (const { size, maxHeight } of SIZES) {
    const words = setWords(text, size, typesetter);
    if (restHeight + words.height <= maxHeight) return words;
  }
  throw new PictureRefused(TOO_LONG);
}

function ornaments(
  colour: string,
  wordsTop: number,
  attributionTop: number,
  { typesetter, theme }: Studio,
): readonly Shape[] {
  const fill = mix(colour, theme.paper, 0.55);
  const inkTop = typesetter.set('“', ORNAMENT).ink.top;
  return [
    placeText(typesetter, '“', ORNAMENT, { part: 'ornament', x: SIDE - 12, baseline: wordsTop - 6 - inkTop, fill }),
    placeText(typesetter, '”', ORNAMENT, {
      part: 'ornament',
      x: WIDTH - SIDE,
      anchor: 'end',
      baseline: attributionTop + 6 - inkTop,
      fill,
    }),
  ];
}
