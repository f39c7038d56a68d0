import { nameToEmoji } from 'gemoji';
import type { SignShape } from './constructs.ts';

const LONGEST_TEMPLATE = 2000;
/** Names that only sets of icons have: `:material-rabbit:`, `:man_raising_hand:`. */
const ICON = /^:[a-z0-9]+(?:\\?[-_][a-z0-9]+)+:$/;
/** Attributes as kramdown, Pandoc and VitePress write them: an id, classes, keys with values. */
const ATTRIBUTES =
  /\{(?=\s?[:#.\w][^{}\n]*\}):?\s?(?=[^}]*[#.=])(?:\s*(?:[#.][\w:.-]+|[\w:-]+=(?:"[^"]*"|'[^']*'|[^\s"'}]+)))*\s*\}/y;

/** Signs inside a line that are read before all else of Markdown. */
export const TEXT_SIGNS: readonly SignShape[] = [
  { form: 'template', pattern: /\{\{\{[^]+?\}\}\}|\{\{[^]+?\}\}|\{%[^]+?%\}/y, longest: LONGEST_TEMPLATE },
  { form: 'attributes', open: '{', pattern: new RegExp(`(?<=^|\\S)${ATTRIBUTES.source}`, 'y') },
  { form: 'attributes', pattern: ATTRIBUTES, isLast: true },
  { form: 'comment', pattern: /\{#[^]+?#\}/y, longest: LONGEST_TEMPLATE },
  { form: 'attributes', pattern: /\{[\w:-]+\}(?=`)/y },
  { form: 'contents', pattern: /\[\[_?toc_?\]\]/iy },
  { form: 'contents', pattern: /\[toc\]/iy, isFirst: true, isLast: true },
  { form: 'wikilink', pattern: /\[\[(?!\^?\d+\]\])[^[\]\n]*[^\s[\]][^[\]\n]*\]\](?![([])/y },
  { form: 'embed', pattern: /!\[\[[^[\]\n]+\]\]/y },
  // A link to an address that a template writes.
  { form: 'link', pattern: /\[[^[\]]+\]\(\{[{%][^]*?[%}]\}[^()\s{}]*\)/y },
  { form: 'alert', pattern: /\[![A-Za-z-]+\][+-]?(?![([])/y, isFirst: true },
  {
    form: 'emoji',
    open: ':',
    pattern: /(?<![\p{L}\p{N}]):[a-z0-9_+\\-]+:(?![\p{L}\p{N}:])/uy,
    isOne: (written) => emojiOf(written) !== undefined || ICON.test(written),
  },
  { form: 'comment', open: '%', pattern: /(?<![\p{L}\p{N}])%%[^]+?%%/uy, longest: LONGEST_TEMPLATE },
  { form: 'highlight', open: '=', pattern: /(?<![\p{L}\p{N}])==[^\s=](?:[^=\n]*[^\s=])?==(?![\p{L}\p{N}])/uy },
  { form: 'attributes', open: '^', pattern: /(?<=^|\s)\^(?=[\d-]*[a-z])[\w-]{3,}/iy, isLast: true },
  { form: 'math', pattern: /\$\$[^]+?\$\$/y, longest: LONGEST_TEMPLATE },
  // Blanks neither behind the first sign nor before the last; a number with blanks behind it is a sum of money.
  { form: 'math', pattern: /\$(?!\d[^$]*\s)[^\s$](?:(?:\\[^]|[^$\\])*(?:\\[^]|[^\s$\\]))?\$(?!\d)/y },
];

/** Signs that are tried where Markdown itself finds nothing. */
export const LAST_TEXT_SIGNS: readonly SignShape[] = [
  { form: 'footnote', pattern: /\[\^[^[\]\s]+\](?![([])/y },
  // `<Name key={{ a: 1 }}>`: HTML knows no such value, so Markdown would show it letter by letter.
  {
    form: 'tag',
    pattern: /<[A-Z][\w.-]*(?=[\s/{])[^<>{}]*(?:\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}[^>{}]*)+>/y,
    longest: 3000,
  },
];

/** The smiley that a name between colons stands for. */
export function emojiOf(written: string): string | undefined {
  const name = written.slice(1, -1).replaceAll('\\', '');
  return Object.hasOwn(nameToEmoji, name) ? nameToEmoji[name] : undefined;
}
