import type { SignShape } from './constructs.ts';
import { nameToEmoji } from 'gemoji';

const LONGEST = 50_000;

/** Signs that are blocks of their own. */
export const FLOW_SIGNS: readonly SignShape[] = [
  { form: 'fence', pattern: /:{3,}[ \t]*(?:[{\w].*)?$/my },
  { form: 'fence', pattern: /\/{3,}[ \t]*(?:[a-z][\w-]*.*)?$/my },
  { form: 'embed', pattern: /<<<[ \t]*[@./\w].*$/my },
  { form: 'embed', pattern: /--8<-{2,}.*$/my },
  { form: 'math', pattern: /\$\$\s*\S[^]*?\$\$[ \t]*$/my, longest: LONGEST },
  // Commands whose body is code or a remark, not prose (`{% highlight js %} … {% endhighlight %}`), and that do not end within their own signs.
  {
    form: 'listing',
    pattern:
      /\{(?![^\n]*?\/\s*[>%]\})(?:%-?|\{[<%])[ \t]*(highlight|codeblock|code-toggle|code|comment|mermaid|math)\b(?![-\w])[^]*?(?:end|\/\s*)\1\b[^\n]*\}[ \t]*$/my,
    longest: LONGEST,
  },
  // A value on one line is a part of a paragraph.
  {
    form: 'template',
    pattern: /\{(?:%(?:(?!%\})[^])+%\}|\{(?:[<%]|(?=[^}\n]*\n))(?:(?!\}\})[^])+\}\})[ \t]*$/my,
    longest: 3000,
  },
];

/** A remark in angle brackets, which MDX does not know and its authors write all the same. */
export const REMARK_BLOCK: SignShape = { form: 'comment', pattern: /<!--[^]*?-->[ \t]*$/my, longest: LONGEST };

const IMPORT = String.raw`import\s+(?:[\w*{},\s$]+\s+from\s+)?['"]`;
const EXPORT = String.raw`export\s+(?:const|let|var|default|function|class|async|\{|\*)`;

/** Imports and exports, to the next empty line. */
export const MODULE_BLOCKS: readonly SignShape[] = [IMPORT, EXPORT].map((begin) => ({
  form: 'module',
  pattern: new RegExp(`${begin}[^]*?(?=\\r?\\n[ \\t]*(?:\\r?\\n|(?![^]))|(?![^]))`, 'y'),
  longest: LONGEST,
  isLast: true,
}));

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
