import { formatDateSpan } from '../corpus/dates/date-span.ts';
import { oneLine } from './type/drawable-text.ts';
import { breakIntoAtMost, breakLines, ellipsize } from './type/line-breaking.ts';
import { PictureRefused, type SpokenWords } from './picture-spec.ts';
import { circle, placeInMiddle, placeLines, placeText, type Part, type Shape, type Studio } from './scene.ts';
import { LABEL_SIZE, WIDTH, lettersOn } from './theme.ts';
import type { TextStyle } from './type/typesetter.ts';
import { startsRightToLeft } from './type/direction.ts';

/** Room at the sides of a card, in pixels of the picture. */
export const SIDE = 64;

/** The words of a quotation; `capitalTop` is how far below their top the first line's capitals begin. */
export interface CardWords extends Part {
  readonly capitalTop: number;
}

const WORDS_LEFT = 192;
const WORDS_RIGHT = WIDTH - 76;
const LEADING = 1.3;
/** From a line's top to its capitals' tops, and from its middle to its baseline, in parts of the size. */
const CAPITAL_TOP = 0.32;
const BASELINE = 0.34;
const MAX_MISSING_SHARE = 0.1;
const UNREADABLE = 'The quotation is written in signs that the fonts of the cards lack.';

/** Lays out words in lines of one size. `draw` throws `PictureRefused` if the fonts lack more than a tenth of their signs. */
export function layoutWords(text: string, size: number, { typesetter, theme }: Studio): CardWords {
  const style: TextStyle = { family: 'serif', weight: 400, size };
  const lines = breakLines(text, WORDS_RIGHT - WORDS_LEFT, (part) => typesetter.measure(part, style));
  const isRightToLeft = startsRightToLeft(text);
  const place = isRightToLeft ? ({ x: WORDS_RIGHT, anchor: 'end' } as const) : { x: WORDS_LEFT };
  const draw = (top: number): readonly Shape[] => {
    const baseline = top + size * (LEADING / 2 + BASELINE);
    const look = { part: 'words', fill: theme.ink, isRightToLeft };
    const shapes = placeLines(typesetter, lines, style, { ...place, ...look, baseline }, LEADING * size);
    const missing = shapes.reduce((sum, shape) => sum + shape.line.missing, 0);
    if (missing > MAX_MISSING_SHARE * Array.from(text).length) throw new PictureRefused(UNREADABLE);
    return shapes;
  };
  return { height: lines.length * size * LEADING, capitalTop: size * CAPITAL_TOP, draw };
}

const RADIUS = 52;
const NAME_HEIGHT = 55;
const DETAIL_LEADING = 41;
const GAP_BELOW = 28;
/** Beside the attribution there is room for the closing ornament. */
const ATTRIBUTION_WIDTH = WIDTH - SIDE - 120 - WORDS_LEFT;
const NAME: TextStyle = { family: 'sans', weight: 600, size: 40 };
const DETAIL: TextStyle = { family: 'sans', weight: 400, size: LABEL_SIZE };
const INITIALS: TextStyle = { family: 'sans', weight: 600, size: 40 };

/** Lays out who said it: a disc with the initials, beside it the name, below that the role if it is given, occasion and date. */
export function layoutAttribution(spoken: SpokenWords, colour: string, studio: Studio): Part {
  const { typesetter, theme } = studio;
  const name = ellipsize(oneLine(spoken.speaker), ATTRIBUTION_WIDTH, (text) => typesetter.measure(text, NAME));
  const details = detailsOf(spoken, studio);
  const textHeight = NAME_HEIGHT + details.length * DETAIL_LEADING;
  const draw = (top: number): readonly Shape[] => {
    const textTop = top + Math.max(0, (2 * RADIUS - textHeight) / 2);
    const place = { x: WORDS_LEFT, baseline: textTop + 38 };
    const below = { x: WORDS_LEFT, baseline: textTop + NAME_HEIGHT + 29 };
    return [
      ...drawDisc(spoken.initials, colour, [SIDE + RADIUS, top + RADIUS], studio),
      placeText(typesetter, name, NAME, { part: 'speaker', fill: theme.ink, ...place }),
      ...placeLines(typesetter, details, DETAIL, { part: 'detail', fill: theme.muted, ...below }, DETAIL_LEADING),
    ];
  };
  return { height: Math.max(2 * RADIUS, textHeight) + GAP_BELOW, draw };
}

function detailsOf({ role = '', occasion = '', date }: SpokenWords, { typesetter }: Studio): readonly string[] {
  const measure = (text: string): number => typesetter.measure(text, DETAIL);
  const when = [oneLine(occasion), date ? formatDateSpan(date) : ''].filter((part) => part !== '').join(' · ');
  const roleLine = ellipsize(oneLine(role), ATTRIBUTION_WIDTH, measure);
  return [...(roleLine === '' ? [] : [roleLine]), ...breakIntoAtMost(when, ATTRIBUTION_WIDTH, 2, measure)];
}

function drawDisc(
  initials: string,
  colour: string,
  centre: readonly [number, number],
  { typesetter, theme }: Studio,
): readonly Shape[] {
  const disc = circle('disc', centre, RADIUS, { fill: colour });
  const letters = fitInitials(initials, (text) => typesetter.measure(text, INITIALS));
  const look = { part: 'initials', fill: lettersOn(theme, colour) };
  return [disc, placeInMiddle(typesetter, letters, INITIALS, disc.box, look)];
}

/** The first three letters, or as many of them as the disc can hold. */
function fitInitials(initials: string, measure: (text: string) => number): string {
  const letters = Array.from(oneLine(initials)).slice(0, 3);
  while (letters.length > 0 && measure(letters.join('')) > RADIUS * 1.6) letters.pop();
  return letters.join('');
}
