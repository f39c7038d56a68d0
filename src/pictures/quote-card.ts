import { formatDateSpan } from '../corpus/dates/date-span.ts';
import { mix } from './colour.ts';
import { drawableText, oneLine } from './type/drawable-text.ts';
import { breakIntoAtMost, breakLines, ellipsize } from './type/line-breaking.ts';
import type { QuoteCardSpec } from './picture-spec.ts';
import { PictureRefused } from './picture-refused.ts';
import { circle, line, placeText, type Scene, type Shape } from './scene.ts';
import type { Studio } from './studio.ts';
import { LABEL_SIZE, SMALLEST_SIZE, WIDTH, colourOn, lettersOn, type Theme } from './theme.ts';
import type { TextStyle, Typesetter } from './type/typesetter.ts';
import { startsRightToLeft } from './type/direction.ts';

/** Height of a card whose words fit the usual frame; longer words make it taller, up to {@link CARD_MAX_HEIGHT}. */
export const CARD_HEIGHT = 630;
/** Greatest height of a quote card in pixels; words that need more are refused. */
export const CARD_MAX_HEIGHT = 1200;
/** The legible floor: smallest type of the words on a card 1200 px wide (10 px on a phone of 400 px). */
export const SMALLEST_WORDS = 30;

const SIDE = 64;
const WORDS_LEFT = 192;
const WORDS_RIGHT = WIDTH - 76;
const WORDS_TOP = 72;
const LEADING = 1.3;
/** From a line's top to its capitals' tops and to its baseline, in parts of the size. */
const CAP_TOP = 0.32;
const BASELINE = 0.34;
const RADIUS = 52;
const BAND_WIDTH = 14;
const FOOT_HEIGHT = 76;
const WORDS_GAP = 40;
const NAME_HEIGHT = 55;
const DETAIL_LEADING = 41;
/** Room beside the attribution for the closing ornament. */
const ORNAMENT_ROOM = 120;
/** Longer text is refused before it is measured: at the floor, a card of full height holds about 1,400 letters. */
const MAX_LETTERS = 3000;
const MAX_MISSING_SHARE = 0.1;

const TOO_LONG = 'The quotation is too long for a card that can be read on a phone.';
const UNREADABLE = 'The quotation is written in signs that the fonts of the cards lack.';

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

const NAME: TextStyle = { family: 'sans', weight: 600, size: 40 };
const DETAIL: TextStyle = { family: 'sans', weight: 400, size: LABEL_SIZE };
const FOOT: TextStyle = { family: 'sans', weight: 400, size: SMALLEST_SIZE };
const INITIALS: TextStyle = { family: 'sans', weight: 600, size: 40 };
const ORNAMENT: TextStyle = { family: 'serif', weight: 600, size: 210 };

/**
 * Lays out a quotation as a card. The words stand as they are, without quotation marks of the card's own: the large marks are ornament.
 *
 * Throws `PictureRefused` if the words do not fit {@link CARD_MAX_HEIGHT} at {@link SMALLEST_WORDS} px, if there are none, or if the fonts
 * lack more than a tenth of their signs.
 */
export function layoutQuoteCard(spec: QuoteCardSpec, studio: Studio): Scene {
  const { typesetter, theme } = studio;
  const text = drawableText(spec.text);
  if (text === '') throw new PictureRefused('There are no words to draw.');
  if (text.length > MAX_LETTERS) throw new PictureRefused(TOO_LONG);
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
      ...frame(height, colour, theme),
      ...ornaments(colour, wordsTop + words.style.size * CAP_TOP, attributionTop, studio),
      ...drawWords(text, words, wordsTop, studio),
      ...drawAttribution(spec, details, colour, attributionTop, studio),
      ...drawFoot(spec, height, studio),
    ],
  };
}

interface Words {
  readonly lines: readonly string[];
  readonly style: TextStyle;
  readonly height: number;
}

function fitWords(text: string, restHeight: number, typesetter: Typesetter): Words {
  for (const { size, maxHeight } of SIZES) {
    const style: TextStyle = { family: 'serif', weight: 400, size };
    const lines = breakLines(text, WORDS_RIGHT - WORDS_LEFT, (part) => typesetter.measure(part, style));
    const height = lines.length * size * LEADING;
    if (restHeight + height <= maxHeight) return { lines, style, height };
  }
  throw new PictureRefused(TOO_LONG);
}

function drawWords(
  text: string,
  { lines, style }: Words,
  top: number,
  { typesetter, theme }: Studio,
): readonly Shape[] {
  const isMirrored = startsRightToLeft(text);
  const shapes = lines.map((words, index) =>
    placeText(
      typesetter,
      words,
      style,
      {
        part: 'words',
        x: isMirrored ? WORDS_RIGHT : WORDS_LEFT,
        anchor: isMirrored ? 'end' : 'start',
        baseline: top + style.size * (LEADING * (index + 0.5) + BASELINE),
        fill: theme.ink,
      },
      isMirrored,
    ),
  );
  const missing = shapes.reduce((sum, shape) => sum + shape.line.missing, 0);
  if (missing > MAX_MISSING_SHARE * Array.from(text).length) throw new PictureRefused(UNREADABLE);
  return shapes;
}

function frame(height: number, colour: string, theme: Theme): readonly Shape[] {
  return [
    {
      kind: 'rectangle',
      part: 'edge',
      box: { left: 0, top: 0, right: WIDTH, bottom: height },
      stroke: theme.edge,
      strokeWidth: 2,
    },
    { kind: 'rectangle', part: 'band', box: { left: 0, top: 0, right: BAND_WIDTH, bottom: height }, fill: colour },
  ];
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

function attributionLines(spec: QuoteCardSpec, typesetter: Typesetter): readonly string[] {
  const width = WIDTH - SIDE - ORNAMENT_ROOM - WORDS_LEFT;
  const measure = (text: string): number => typesetter.measure(text, DETAIL);
  const role = oneLine(spec.role ?? '');
  const when = [oneLine(spec.occasion ?? ''), spec.date ? formatDateSpan(spec.date) : ''];
  const occasion = when.filter((part) => part !== '').join(' · ');
  return [...(role === '' ? [] : [ellipsize(role, width, measure)]), ...breakIntoAtMost(occasion, width, 2, measure)];
}

function attributionHeight(details: number): number {
  return Math.max(2 * RADIUS, NAME_HEIGHT + details * DETAIL_LEADING) + 28;
}

function drawAttribution(
  spec: QuoteCardSpec,
  details: readonly string[],
  colour: string,
  top: number,
  studio: Studio,
): readonly Shape[] {
  const { typesetter, theme } = studio;
  const textHeight = NAME_HEIGHT + details.length * DETAIL_LEADING;
  const textTop = top + Math.max(0, (2 * RADIUS - textHeight) / 2);
  const width = WIDTH - SIDE - ORNAMENT_ROOM - WORDS_LEFT;
  const name = ellipsize(oneLine(spec.speaker), width, (text) => typesetter.measure(text, NAME));
  return [
    ...drawDisc(spec.initials, colour, [SIDE + RADIUS, top + RADIUS], studio),
    placeText(typesetter, name, NAME, { part: 'speaker', x: WORDS_LEFT, baseline: textTop + 38, fill: theme.ink }),
    ...details.map((detail, index) =>
      placeText(typesetter, detail, DETAIL, {
        part: 'detail',
        x: WORDS_LEFT,
        baseline: textTop + NAME_HEIGHT + index * DETAIL_LEADING + 29,
        fill: theme.muted,
      }),
    ),
  ];
}

function drawDisc(
  initials: string,
  colour: string,
  centre: readonly [number, number],
  { typesetter, theme }: Studio,
): readonly Shape[] {
  const letters = fitInitials(initials, (text) => typesetter.measure(text, INITIALS));
  return [
    circle('disc', centre, RADIUS, { fill: colour }),
    placeText(typesetter, letters, INITIALS, {
      part: 'initials',
      x: centre[0],
      anchor: 'middle',
      baseline: centre[1] + INITIALS.size * 0.364,
      fill: lettersOn(theme, colour),
    }),
  ];
}

/** The first three letters, or as many of them as the disc can hold. */
function fitInitials(initials: string, measure: (text: string) => number): string {
  const letters = Array.from(oneLine(initials)).slice(0, 3);
  while (letters.length > 0 && measure(letters.join('')) > RADIUS * 1.6) letters.pop();
  return letters.join('');
}

function drawFoot(spec: QuoteCardSpec, height: number, { typesetter, theme }: Studio): readonly Shape[] {
  const measure = (text: string): number => typesetter.measure(text, FOOT);
  const baseline = height - 28;
  const id = oneLine(spec.id).slice(0, 24);
  const corpus = ellipsize(oneLine(spec.corpusTitle), 520 - measure(` · ${id}`), measure);
  const right = [corpus, id].filter((part) => part !== '').join(' · ');
  const source = ellipsize(oneLine(spec.source ?? ''), WIDTH - 2 * SIDE - measure(right) - 40, measure);
  const place = { part: 'foot', baseline, fill: theme.muted };
  return [
    line('rule', [SIDE, height - FOOT_HEIGHT + 4], [WIDTH - SIDE, height - FOOT_HEIGHT + 4], theme.rule, 2),
    placeText(typesetter, source, FOOT, { ...place, x: SIDE }),
    placeText(typesetter, right, FOOT, { ...place, x: WIDTH - SIDE, anchor: 'end' }),
  ];
}
