import { formatDateSpan } from '../corpus/dates/date-span.ts';
import { drawableText, oneLine } from './type/drawable-text.ts';
import { breakIntoAtMost, breakLines, ellipsize } from './type/line-breaking.ts';
import type { SpokenWords } from './picture-spec.ts';
import { PictureRefused } from './picture-refused.ts';
import { circle, line, placeText, type Shape } from './scene.ts';
import type { Studio } from './studio.ts';
import { LABEL_SIZE, SMALLEST_SIZE, WIDTH, lettersOn, type Theme } from './theme.ts';
import type { TextStyle, Typesetter } from './type/typesetter.ts';
import { startsRightToLeft } from './type/direction.ts';

/** The legible floor: smallest type of the words on a card 1200 px wide (10 px on a phone of 400 px). */
export const SMALLEST_WORDS = 30;
/** Greatest height of a card in pixels; words that need more are refused. */
export const CARD_MAX_HEIGHT = 1200;
/** Longer text is refused before it is measured: at the floor, a card of full height holds about 1,400 letters. */
const MAX_LETTERS = 3000;
export const SIDE = 64;
export const FOOT_HEIGHT = 76;

const WORDS_LEFT = 192;
const WORDS_RIGHT = WIDTH - 76;
const LEADING = 1.3;
/** From a line's top to its capitals' tops, in parts of the size. */
export const CAP_TOP = 0.32;
/** From a line's top to its baseline, in parts of the size. */
const BASELINE = 0.34;
const RADIUS = 52;
const NAME_HEIGHT = 55;
const DETAIL_LEADING = 41;
/** Room beside the attribution for the closing ornament. */
const ORNAMENT_ROOM = 120;
const MAX_MISSING_SHARE = 0.1;

/** Why words get no card. */
export const TOO_LONG = 'The quotation is too long for a card that can be read on a phone.';
const UNREADABLE = 'The quotation is written in signs that the fonts of the cards lack.';

const NAME: TextStyle = { family: 'sans', weight: 600, size: 40 };
const DETAIL: TextStyle = { family: 'sans', weight: 400, size: LABEL_SIZE };
const INITIALS: TextStyle = { family: 'sans', weight: 600, size: 40 };

const FOOT: TextStyle = { family: 'sans', weight: 400, size: SMALLEST_SIZE };
const BAND_WIDTH = 14;
const ID_LETTERS = 24;
/** Room in the foot for each further id. */
const ID_WIDTH = 180;

/** Words broken into the lines of a card. */
export interface WordLines {
  readonly lines: readonly string[];
  readonly style: TextStyle;
  readonly height: number;
}

/** The words of a quotation as a card draws them. Throws `PictureRefused` if there are none, or more than any card holds. */
export function cardText(text: string): string {
  const drawable = drawableText(text);
  if (drawable === '') throw new PictureRefused('There are no words to draw.');
  if (drawable.length > MAX_LETTERS) throw new PictureRefused(TOO_LONG);
  return drawable;
}

/** The edge around a card. */
export function drawEdge(height: number, { edge }: Theme): Shape {
  const box = { left: 0, top: 0, right: WIDTH, bottom: height };
  return { kind: 'rectangle', part: 'edge', box, stroke: edge, strokeWidth: 2 };
}

/** The band at the left, in the speaker's colour. */
export function drawBand(top: number, bottom: number, fill: string): Shape {
  return { kind: 'rectangle', part: 'band', box: { left: 0, top, right: BAND_WIDTH, bottom }, fill };
}

/** Where the words were published, at the left; the corpus and the ids to find them by, at the right. */
export function drawFoot(
  quotes: readonly Pick<SpokenWords, 'source' | 'id'>[],
  corpusTitle: string,
  height: number,
  { typesetter, theme }: Studio,
): readonly Shape[] {
  const measure = (text: string): number => typesetter.measure(text, FOOT);
  const ids = quotes.map(({ id }) => oneLine(id).slice(0, ID_LETTERS)).join(' · ');
  const room = 520 + ID_WIDTH * (quotes.length - 1) - measure(` · ${ids}`);
  const right = [ellipsize(oneLine(corpusTitle), room, measure), ids].filter((part) => part !== '').join(' · ');
  const names = [...new Set(quotes.map(({ source }) => oneLine(source ?? '')).filter((name) => name !== ''))];
  const left = ellipsize(names.join(' · '), WIDTH - 2 * SIDE - measure(right) - 40, measure);
  const place = { part: 'foot', baseline: height - 28, fill: theme.muted };
  return [
    line('rule', [SIDE, height - FOOT_HEIGHT + 4], [WIDTH - SIDE, height - FOOT_HEIGHT + 4], theme.rule, 2),
    placeText(typesetter, left, FOOT, { ...place, x: SIDE }),
    placeText(typesetter, right, FOOT, { ...place, x: WIDTH - SIDE, anchor: 'end' }),
  ];
}

/** Breaks words into lines at a size. */
export function setWords(text: string, size: number, typesetter: Typesetter): WordLines {
  const style: TextStyle = { family: 'serif', weight: 400, size };
  const lines = breakLines(text, WORDS_RIGHT - WORDS_LEFT, (part) => typesetter.measure(part, style));
  return { lines, style, height: lines.length * size * LEADING };
}

/** The words as they stand. Throws `PictureRefused` if the fonts lack more than a tenth of their signs. */
export function drawWords(
  text: string,
  { lines, style }: WordLines,
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

/** What stands below the name: the role if it is given, occasion and date. */
export function attributionLines(spec: SpokenWords, typesetter: Typesetter): readonly string[] {
  const width = WIDTH - SIDE - ORNAMENT_ROOM - WORDS_LEFT;
  const measure = (text: string): number => typesetter.measure(text, DETAIL);
  const role = oneLine(spec.role ?? '');
  const when = [oneLine(spec.occasion ?? ''), spec.date ? formatDateSpan(spec.date) : ''];
  const occasion = when.filter((part) => part !== '').join(' · ');
  return [...(role === '' ? [] : [ellipsize(role, width, measure)]), ...breakIntoAtMost(occasion, width, 2, measure)];
}

/** Room that the attribution takes. */
export function attributionHeight(details: number): number {
  return Math.max(2 * RADIUS, NAME_HEIGHT + details * DETAIL_LEADING) + 28;
}

/** Who said it, beside a disc with the initials. */
export function drawAttribution(
  spec: SpokenWords,
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
