/** Control signs, and the invisible signs that turn the direction of text around: they have no shape and could turn a card's line. */
const UNDRAWABLE =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]/gu;
const BLANKS = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000 ]+/gu;
const LINE_ENDS = /\r\n?|[\u000B\u000C\u0085\u2028\u2029]/gu;
/** A mark needs a letter to stand on: at the beginning of a line it would stand on the margin. */
const LONE_MARKS = /(^|\n)\p{M}+/gu;
const LONE_SURROGATE = /\p{Cs}/gu;

/** A text as it is drawn: line ends as `\n`, runs of blanks as one, signs without a shape left out. Letters are never changed. */
export function drawableText(text: string): string {
  return text
    .replace(LINE_ENDS, '\n')
    .replace(UNDRAWABLE, '')
    .replace(LONE_SURROGATE, '\uFFFD')
    .replace(BLANKS, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(LONE_MARKS, '$1')
    .trim();
}

/** A text for one line: as {@link drawableText}, with blanks for line ends. */
export function oneLine(text: string): string {
  return drawableText(text).replace(/\n+/g, ' ');
}
