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
  type WordLines,
} from './card-parts.ts';
import type { PairCardSpec, QuoteCardSpec, SpokenWords } from './picture-spec.ts';
import { PictureRefused } from './picture-refused.ts';
import { line, placeText, type Scene, type Shape, type TextPlace } from './scene.ts';
import type { Studio } from './studio.ts';
import { WIDTH, colourOn } from './theme.ts';
import type { TextStyle, Typesetter } from './type/typesetter.ts';

/** Height of a card whose words fit the usual frame; longer words make it taller, up to {@link CARD_MAX_HEIGHT}. */
export const CARD_HEIGHT = 630;

/** How one card's quotations are set. */
interface CardStyle {
  readonly minHeight: number;
  readonly wordsTop: number;
  readonly wordsGap: number;
  /** Type sizes to try, by the greatest height of the card at which each may be used: the larger the type, the lower the card. */
  readonly sizes: Readonly<Record<number, readonly number[]>>;
  readonly ornament: TextStyle;
  /** How far the opening ornament stands out. */
  readonly overhang: number;
  readonly hasRole: boolean;
}

const ALONE: CardStyle = {
  minHeight: CARD_HEIGHT,
  wordsTop: 72,
  wordsGap: 40,
  sizes: {
    580: [92, 80],
    [CARD_HEIGHT]: [68, 60, 54, 50],
    720: [46],
    840: [42],
    960: [38],
    1080: [34],
    [CARD_MAX_HEIGHT]: [SMALLEST_WORDS],
  },
  ornament: { family: 'serif', weight: 600, size: 210 },
  overhang: 12,
  hasRole: true,
};

/** The role has no room where two stand one above the other. */
const PAIRED: CardStyle = {
  minHeight: 0,
  wordsTop: 48,
  wordsGap: 24,
  sizes: { 840: [60, 54, 50, 46], 960: [42, 38], 1080: [34], [CARD_MAX_HEIGHT]: [SMALLEST_WORDS] },
  ornament: { family: 'serif', weight: 600, size: 150 },
  overhang: 8,
  hasRole: false,
};

/**
 * Lays out a quotation as a card. The words stand as they are, without quotation marks of the card's own: the large marks are ornament.
 *
 * Throws `PictureRefused` if the words do not fit {@link CARD_MAX_HEIGHT} at {@link SMALLEST_WORDS} px, if there are none, or if the fonts
 * lack more than a tenth of their signs.
 */
export function layoutQuoteCard(spec: QuoteCardSpec, studio: Studio): Scene {
  return layoutCard([spec], spec.corpusTitle, ALONE, studio);
}

/** Lays out two quotations as one card, the first above the second, in the same type; for each of them as {@link layoutQuoteCard}. */
export function layoutPairCard({ quotes, corpusTitle }: PairCardSpec, studio: Studio): Scene {
  return layoutCard(quotes, corpusTitle, PAIRED, studio);
}

function layoutCard(quotes: readonly SpokenWords[], corpusTitle: string, style: CardStyle, studio: Studio): Scene {
  const voices = fitVoices(quotes, style, studio.typesetter);
  const height = Math.max(style.minHeight, Math.ceil(heightOf(voices)));
  const { theme } = studio;
  const spare = voices.length === 1 ? height - heightOf(voices) : 0;
  const shapes: Shape[] = [drawEdge(height, theme)];
  const rules: Shape[] = [];
  let top = 0;
  for (const voice of voices) {
    const bottom = voice === voices.at(-1) ? height : top + voice.height;
    shapes.push(...drawVoice(voice, top, bottom, spare, style, studio));
    if (top > 0) rules.push(line('rule', [SIDE, top], [WIDTH - SIDE, top], theme.rule, 2));
    top += voice.height;
  }
  shapes.push(...rules, ...drawFoot(quotes, corpusTitle, height, studio));
  return { width: WIDTH, height, background: theme.paper, shapes };
}

/** A quotation set in one size; `height` without what the card has to spare. */
interface Voice {
  readonly spoken: SpokenWords;
  readonly text: string;
  readonly words: WordLines;
  readonly details: readonly string[];
  readonly height: number;
}

function fitVoices(quotes: readonly SpokenWords[], style: CardStyle, typesetter: Typesetter): readonly Voice[] {
  for (const [maxHeight, sizes] of Object.entries(style.sizes)) {
    for (const size of sizes) {
      const voices = quotes.map((spoken) => setVoice(spoken, size, style, typesetter));
      if (heightOf(voices) <= Number(maxHeight)) return voices;
    }
  }
  throw new PictureRefused(TOO_LONG);
}

function heightOf(voices: readonly Voice[]): number {
  return voices.reduce((sum, { height }) => sum + height, FOOT_HEIGHT);
}

/** Occasion and date stand below the name. */
function setVoice(spoken: SpokenWords, size: number, style: CardStyle, typesetter: Typesetter): Voice {
  const text = cardText(spoken.text);
  const words = setWords(text, size, typesetter);
  const details = attributionLines(style.hasRole ? spoken : { ...spoken, role: '' }, typesetter);
  const height = style.wordsTop + words.height + style.wordsGap + attributionHeight(details.length);
  return { spoken, text, words, details, height };
}

/** What there is to spare stands half above and half below the words. */
function drawVoice(
  { spoken, text, words, details, height }: Voice,
  top: number,
  bottom: number,
  spare: number,
  style: CardStyle,
  studio: Studio,
): readonly Shape[] {
  const { typesetter, theme } = studio;
  const colour = colourOn(theme, spoken.colour);
  const wordsTop = top + style.wordsTop + spare / 2;
  const attributionTop = top + height + spare - attributionHeight(details.length);
  const inkTop = typesetter.set('“', style.ornament).ink.top;
  const ornament = (sign: string, place: Omit<TextPlace, 'part' | 'fill'>) =>
    placeText(typesetter, sign, style.ornament, { part: 'ornament', fill: mix(colour, theme.paper, 0.55), ...place });
  const capTop = wordsTop + words.style.size * CAP_TOP;
  return [
    drawBand(top, bottom, colour),
    ornament('“', { x: SIDE - style.overhang, baseline: capTop - 6 - inkTop }),
    ...(style === ALONE
      ? [ornament('”', { x: WIDTH - SIDE, anchor: 'end', baseline: attributionTop + 6 - inkTop })]
      : []),
    ...drawWords(text, words, wordsTop, studio),
    ...drawAttribution(spoken, details, colour, attributionTop, studio),
  ];
}
