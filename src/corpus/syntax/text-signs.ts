import { nameToEmoji } from 'gemoji';
import { between, matching, type Reading, type SignShape } from './shape.ts';

const LETTER = /[\p{L}\p{N}]/u;
/** Attributes as kramdown, Pandoc and VitePress write them: an id, classes, keys with values. */
const ATTRIBUTES = /^\{:?\s?(?=[^}]*[#.=])(?:\s*(?:[#.][\w:.-]+|[\w:-]+=(?:"[^"]*"|'[^']*'|[^\s"'}]+)))*\s*\}$/;

/** Blanks neither behind the first sign nor before the last; a number with blanks behind it is a sum of money. */
const FORMULA = /^\$(?!\d[^$]*\s)[^\s$](?:(?:\\[\s\S]|[^$\\])*(?:\\[\s\S]|[^\s$\\]))?\$$/;

/** Names that only sets of icons have: `:material-rabbit:`, `:man_raising_hand:`. */
const ICON = /^:[a-z0-9]+(?:\\?[-_][a-z0-9]+)+:$/;
/** A link to an address that a template writes. */
const TEMPLATE_LINK = /^\[[^[\]]+\]\(<?\{[{%][^]*?[%}]\}[^()\s{}]*>?\)$/;

/** Signs inside a line that are read before all else of Markdown. */
export const TEXT_SIGNS: readonly SignShape[] = [
  { ...between('{{{', '}}}'), form: 'template' },
  { ...between('{{', '}}'), form: 'template' },
  { ...between('{%', '%}'), form: 'template' },
  {
    ...matching(
      /^\{(?:\s?(?:[:#.\w][^{}\n]*\}?)?)?$/,
      ATTRIBUTES,
      ({ before, isLast }) => /^\S?$/.test(before) || isLast,
    ),
    form: 'attributes',
  },
  { ...between('{#', '#}'), form: 'comment' },
  { ...matching(/^\{[\w:-]*\}?$/, /^\{[\w:-]+\}$/, ({ next }) => next === '`'), form: 'attributes' },
  { ...matching(/^\[(?:\[[^[\]\n]*\]?\]?)?$/, /^\[\[_?toc_?\]\]$/i), form: 'contents' },
  { ...matching(/^\[[TtOoCc]*\]?$/, /^\[toc\]$/i, ({ before, isLast }) => before === '' && isLast), form: 'contents' },
  {
    ...matching(
      /^\[(?:\[[^[\]\n]*\]?\]?)?$/,
      /^\[\[(?!\^?\d+\]\])[^[\]\n]*[^\s[\]][^[\]\n]*\]\]$/,
      ({ next }) => next !== '(' && next !== '[',
    ),
    form: 'wikilink',
  },
  { ...matching(/^!(?:\[(?:\[[^[\]\n]*\]?\]?)?)?$/, /^!\[\[[^[\]\n]+\]\]$/), form: 'embed' },
  { ...matching(/^\[(?:[^[\]]+(?:\](?:\((?:<?\{[^]*)?)?)?)?$/, TEMPLATE_LINK), form: 'link' },
  { ...matching(/^\[(?:![A-Za-z-]*\]?[+-]?)?$/, /^\[![A-Za-z-]+\][+-]?$/, alertEnds), form: 'alert' },
  {
    ...matching(
      /^:[a-z0-9_+\\-]*:?$/,
      /^:[a-z0-9_+\\-]+:$/,
      ({ text, before, next }) =>
        !LETTER.test(before) && !/[\p{L}\p{N}:]/u.test(next) && (emojiOf(text) !== undefined || ICON.test(text)),
    ),
    form: 'emoji',
  },
  { ...between('%%', '%%', ({ before }) => !LETTER.test(before)), form: 'comment' },
  {
    ...matching(
      /^=(?:=(?:[^\s=][^=\n]*=?=?)?)?$/,
      /^==[^\s=](?:[^=\n]*[^\s=])?==$/,
      ({ before, next }) => !LETTER.test(before + next),
    ),
    form: 'highlight',
  },
  {
    ...matching(/^\^[\w-]*$/, /^\^(?=[\d-]*[a-z])[\w-]{3,}$/i, ({ before, isLast }) => /^\s?$/.test(before) && isLast),
    form: 'attributes',
  },
  { ...between('$$', '$$'), form: 'math' },
  {
    ...matching(/^\$(?:[^\s$](?:\\[\s\S]|[^$\\])*\\?\$?)?$/, FORMULA, ({ next }) => !/\d/.test(next)),
    form: 'math',
  },
];

/** Signs that are tried where Markdown itself finds nothing. */
export const LAST_TEXT_SIGNS: readonly SignShape[] = [
  {
    ...matching(/^\[(?:\^[^[\]\s]*\]?)?$/, /^\[\^[^[\]\s]+\]$/, ({ next }) => next !== '(' && next !== '['),
    form: 'footnote',
  },
  { ...tagWithExpressions(), form: 'tag' },
];

/** The smiley that a name between colons stands for. */
export function emojiOf(written: string): string | undefined {
  const name = written.slice(1, -1).replaceAll('\\', '');
  return Object.hasOwn(nameToEmoji, name) ? nameToEmoji[name] : undefined;
}

function alertEnds({ before, text, next }: Reading): boolean {
  return before === '' && !(text.endsWith(']') && /[+-]/.test(next)) && next !== '(' && next !== '[';
}

/** `<Name key={{ a: 1 }}>`: HTML knows no such value, so Markdown would show it letter by letter. */
function tagWithExpressions(): Omit<SignShape, 'form'> {
  return {
    open: '<',
    longest: 3000,
    judge: ({ text }) => {
      if (!/^<(?:[A-Z][\w.-]*(?:[\s/>{][^]*)?)?$/.test(text)) return 'no';
      if (!text.endsWith('>') || !text.includes('{')) return text.endsWith('>') && !text.includes('{') ? 'no' : 'more';
      const depth = text.split('{').length - text.split('}').length;
      return depth > 0 ? 'more' : 'end';
    },
  };
}
