import { drawableText, oneLine } from './type/drawable-text.ts';
import { ellipsize } from './type/line-breaking.ts';
import { SIDE, layoutAttribution, layoutWords, type CardWords } from './card-parts.ts';
import { PictureRefused, type PairCardSpec, type QuoteCardSpec, type SpokenWords } from './picture-spec.ts';
import { drawEdge, line, placeText, type Part, type Scene, type Shape, type Studio, type TextPlace } from './scene.ts';
import { MIN_TYPE_SIZE, WIDTH, colourOn, mix } from './theme.ts';
import type { TextStyle } from './type/typesetter.ts';

/** Height of a card whose words fit the usual frame; longer words make it taller, up to {@link CARD_MAX_HEIGHT}. */
export const CARD_HEIGHT = 630;
/** Greatest height of a card in pixels; words that need more are refused. */
export const CARD_MAX_HEIGHT = 1200;
/** The legible floor: smallest type of the words on a card 1200 px wide (10 px on a phone of 400 px). */
export const MIN_WORDS_SIZE = 30;
/** Longer text is refused before it is measured: at the floor, a card of full height holds about 1,400 letters. */
const MAX_LETTERS = 3000;
const TOO_LONG = 'The quotation is too long for a card that can be read on a phone.';

const BAND_WIDTH = 14;
const FOOT_HEIGHT = 76;
const FOOT: TextStyle = { family: 'sans', weight: 400, size: MIN_TYPE_SIZE };
const ID_LETTERS = 24;
/** Room in the foot for each further id. */
const ID_WIDTH = 180;

/** How one card's quotations are set. */
interface CardStyle {
  readonly minHeight: number;
  readonly wordsTop: number;
  readonly wordsGap: number;
  /** Type sizes to try, by the greatest height of the card at which each may be used: the larger the type, the lower the card. */
  readonly sizes: readonly (readonly [maxHeight: number, sizes: readonly number[]])[];
  readonly ornament: TextStyle;
  /** How far the opening ornament stands out. */
  readonly overhang: number;
}

const ALONE: CardStyle = {
  minHeight: CARD_HEIGHT,
  wordsTop: 72,
  wordsGap: 40,
  sizes: [
    [580, [92, 80]],
    [CARD_HEIGHT, [68, 60, 54, 50]],
    [720, [46]],
    [840, [42]],
    [960, [38]],
    [1080, [34]],
    [CARD_MAX_HEIGHT, [MIN_WORDS_SIZE]],
  ],
  ornament: { family: 'serif', weight: 600, size: 210 },
  overhang: 12,
};

const PAIRED: CardStyle = {
  minHeight: 0,
  wordsTop: 48,
  wordsGap: 24,
  sizes: [
    [840, [60, 54, 50, 46]],
    [960, [42, 38]],
    [1080, [34]],
    [CARD_MAX_HEIGHT, [MIN_WORDS_SIZE]],
  ],
  ornament: { family: 'serif', weight: 600, size: 150 },
  overhang: 8,
};

/**
 * Lays out a quotation as a card. The words stand as they are, without quotation marks of the card's own: the large marks are ornament.
 *
 * Throws `PictureRefused` if the words do not fit {@link CARD_MAX_HEIGHT} at {@link MIN_WORDS_SIZE} px, if there are none, or if the fonts
 * lack more than a tenth of their signs.
 */
export function layoutQuoteCard(spec: QuoteCardSpec, studio: Studio): Scene {
  return layoutCard([spec], spec.corpusTitle, ALONE, studio);
}

/** Lays out two quotations as one card, the first above the second, in the same type; for each of them as {@link layoutQuoteCard}, without the roles, which have no room. */
export function layoutPairCard({ quotes, corpusTitle }: PairCardSpec, studio: Studio): Scene {
  const spoken = quotes.map((quote) => ({ ...quote, role: '' }));
  return layoutCard(spoken, corpusTitle, PAIRED, studio);
}

function layoutCard(quotes: readonly SpokenWords[], corpusTitle: string, style: CardStyle, studio: Studio): Scene {
  const voices = fitVoices(quotes, style, studio);
  const { theme } = studio;
  const height = Math.max(style.minHeight, Math.ceil(heightOf(voices)));
  const spare = style === ALONE ? height - heightOf(voices) : 0;
  const shapes: Shape[] = [drawEdge(height, theme)];
  let top = 0;
  for (const voice of voices) {
    const isLast = voice === voices.at(-1);
    const bottom = top + voice.height;
    shapes.push(drawBand(voice, top, isLast ? height : bottom), ...drawVoice(voice, top, spare, style, studio));
    if (!isLast) shapes.push(line('rule', [SIDE, bottom], [WIDTH - SIDE, bottom], theme.rule, 2));
    top = bottom;
  }
  shapes.push(...drawFoot(quotes, corpusTitle, height, studio));
  return { width: WIDTH, height, background: theme.paper, shapes };
}

/** A quotation set in one size, in the speaker's colour; `height` without what the card has to spare. */
interface Voice {
  readonly words: CardWords;
  readonly attribution: Part;
  readonly colour: string;
  readonly height: number;
}

function fitVoices(quotes: readonly SpokenWords[], style: CardStyle, studio: Studio): readonly Voice[] {
  const drawable = quotes.map((spoken) => ({ ...spoken, text: cardText(spoken.text) }));
  for (const [maxHeight, sizes] of style.sizes) {
    for (const size of sizes) {
      const voices = drawable.map((spoken) => setVoice(spoken, size, style, studio));
      if (heightOf(voices) <= maxHeight) return voices;
    }
  }
  throw new PictureRefused(TOO_LONG);
}

function cardText(text: string): string {
  const drawable = drawableText(text);
  if (drawable === '') throw new PictureRefused('There are no words to draw.');
  if (drawable.length > MAX_LETTERS) throw new PictureRefused(TOO_LONG);
  return drawable;
}

function heightOf(voices: readonly Voice[]): number {
  return voices.reduce((sum, { height }) => sum + height, FOOT_HEIGHT);
}

function setVoice(spoken: SpokenWords, size: number, style: CardStyle, studio: Studio): Voice {
  const colour = colourOn(studio.theme, spoken.colour);
  const words = layoutWords(spoken.text, size, studio);
  const attribution = layoutAttribution(spoken, colour, studio);
  return { words, attribution, colour, height: style.wordsTop + words.height + style.wordsGap + attribution.height };
}

/** What there is to spare stands half above and half below the words; a quotation alone has a closing ornament. */
function drawVoice(
  { words, attribution, colour, height }: Voice,
  top: number,
  spare: number,
  style: CardStyle,
  { typesetter, theme }: Studio,
): readonly Shape[] {
  const wordsTop = top + style.wordsTop + spare / 2;
  const attributionTop = top + height + spare - attribution.height;
  const inkTop = typesetter.set('“', style.ornament).ink.top;
  const ornament = (sign: string, place: Omit<TextPlace, 'part' | 'fill'>) =>
    placeText(typesetter, sign, style.ornament, { part: 'ornament', fill: mix(colour, theme.paper, 0.55), ...place });
  const closing = { x: WIDTH - SIDE, anchor: 'end', baseline: attributionTop + 6 - inkTop } as const;
  return [
    ornament('“', { x: SIDE - style.overhang, baseline: wordsTop + words.capitalTop - 6 - inkTop }),
    ...(style === ALONE ? [ornament('”', closing)] : []),
    ...words.draw(wordsTop),
    ...attribution.draw(attributionTop),
  ];
}

/** At the left, in the speaker's colour. */
function drawBand({ colour }: Voice, top: number, bottom: number): Shape {
  return { kind: 'rectangle', part: 'band', box: { left: 0, top, right: BAND_WIDTH, bottom }, fill: colour };
}

/** Where the words were published, at the left; the corpus and the ids to find them by, at the right. */
function drawFoot(
  quotes: readonly SpokenWords[],
  corpusTitle: string,
  height: number,
  { typesetter, theme }: Studio,
): readonly Shape[] {
  const measure = (text: string): number => typesetter.measure(text, FOOT);
  const ids = quotes.map(({ id }) => oneLine(id).slice(0, ID_LETTERS)).join(' · ');
  const room = 520 + ID_WIDTH * (quotes.length - 1) - measure(` · ${ids}`);
  const right = [ellipsize(oneLine(corpusTitle), room, measure), ids].filter((part) => part !== '').join(' · ');
  const names = [...new Set(quotes.map(({ source = '' }) => oneLine(source)).filter((name) => name !== ''))];
  const left = ellipsize(names.join(' · '), WIDTH - 2 * SIDE - measure(right) - 40, measure);
  const ruleTop = height - FOOT_HEIGHT + 4;
  const place = { part: 'foot', baseline: height - 28, fill: theme.muted };
  return [
    line('rule', [SIDE, ruleTop], [WIDTH - SIDE, ruleTop], theme.rule, 2),
    placeText(typesetter, left, FOOT, { ...place, x: SIDE }),
    placeText(typesetter, right, FOOT, { ...place, x: WIDTH - SIDE, anchor: 'end' }),
  ];
}
