import type { Literal, Parent } from 'mdast';
import { nameToEmoji } from 'gemoji';

/**
 * Markup beyond CommonMark and GFM that folders of articles hold, by what it means: a variable or command of a template (`{{ x }}`, `{% x %}`),
 * a tag with expressions in it, a remark for authors, attributes of what stands beside it, the kind of a boxed note, the place of a table of contents,
 * a smiley by name, a link to another page by its name, a link to an address that a template writes or by the name of one, a picture at one, another page put in here, highlighted words, a footnote mark without a definition, a formula,
 * the line above or below a boxed text, code between two commands, an import.
 */
export type SignForm =
  | 'template'
  | 'tag'
  | 'comment'
  | 'attributes'
  | 'alert'
  | 'contents'
  | 'emoji'
  | 'wikilink'
  | 'link'
  | 'reference'
  | 'picture'
  | 'embed'
  | 'highlight'
  | 'footnote'
  | 'math'
  | 'fence'
  | 'listing'
  | 'module';

/** Such markup where it stands; what it says is read from the source. */
export interface Sign extends Literal {
  readonly type: 'sign';
  readonly form: SignForm;
}

/** How a sign is recognised. */
export interface SignShape {
  readonly form: SignForm;
  /** All of it, from a place on (flag `y`); it sees one character before the sign (none where its block begins) and what follows. */
  readonly pattern: RegExp;
  /** Its first character, where the pattern begins with something else. */
  readonly open?: string;
  readonly maxLength?: number;
  /** Nothing stands before it in its block. */
  readonly isFirst?: boolean;
  /** Nothing stands behind it in its line. */
  readonly isLast?: boolean;
  readonly isOne?: (written: string) => boolean;
}

/** A line with a title (`!!! note "Title"`) and the indented blocks below it; or a definition, whose first line begins with a colon. */
export interface IndentedBlock extends Parent {
  readonly type: 'indentedBlock';
}

/** Front matter in TOML. */
export interface Toml extends Literal {
  readonly type: 'toml';
}

declare module 'mdast' {
  interface FrontmatterContentMap {
    toml: Toml;
  }
  interface PhrasingContentMap {
    sign: Sign;
  }
  interface RootContentMap {
    toml: Toml;
    sign: Sign;
    indentedBlock: IndentedBlock;
  }
  interface BlockContentMap {
    indentedBlock: IndentedBlock;
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    sign: 'sign';
    signText: 'signText';
    indentedBlock: 'indentedBlock';
  }
  interface Token {
    form?: SignForm;
  }
}

const MAX_BLOCK_LENGTH = 50_000;
/** A drawing that a vault keeps in a remark. */
const MAX_REMARK_LENGTH = 2_000_000;

/** Signs that are blocks of their own. */
export const FLOW_SIGNS: readonly SignShape[] = [
  { form: 'fence', pattern: /:{3,}[ \t]*(?:[{\p{L}\p{N}_].*)?$/muy },
  { form: 'fence', pattern: /\/{3,}[ \t]*(?:[a-z][\w-]*.*)?$/my },
  { form: 'comment', pattern: /%%(?:(?!%%)[^])*%%[ \t]*$/my, maxLength: MAX_REMARK_LENGTH },
  // An element whose content is Markdown, as MkDocs and kramdown write it, ends a block of HTML for them.
  { form: 'tag', pattern: /<[a-z]+\s(?:[^<>\n]*\s)?markdown(?:="\w+")?(?=[\s>])[^<>\n]*>[ \t]*$/my },
  { form: 'embed', pattern: /<<<[ \t]*[@./\w].*$/my },
  { form: 'embed', pattern: /--8<-{2,}.*$/my },
  // The address of links by name, where a template writes it.
  { form: 'reference', pattern: /\[(?!\^)[^[\]\n]+\]:[ \t]*\{[{%].*[%}]\}.*$/my },
  { form: 'math', pattern: /\$\$\s*\S[^]*?\$\$[ \t]*$/my, maxLength: MAX_BLOCK_LENGTH },
  // Commands whose body is code or a remark, not prose (`{% highlight js %} … {% endhighlight %}`), and that do not end within their own signs.
  {
    form: 'listing',
    pattern:
      /\{(?![^\n]*?\/\s*[>%]\})(?:%-?|\{[<%])[ \t]*(highlight|codeblock|code-toggle|code|comment|mermaid|math)\b(?![-\w])[^]*?(?:end|\/\s*)\1\b[^\n]*\}[ \t]*$/my,
    maxLength: MAX_BLOCK_LENGTH,
  },
  // A value on one line is a part of a paragraph.
  {
    form: 'template',
    pattern: /\{(?:%(?:(?!%\})[^])+%\}|\{(?:[<%]|(?=[^}\n]*\n))(?:(?!\}\})[^])+\}\})[ \t]*$/my,
    maxLength: 3000,
  },
];

/** A remark in angle brackets, which MDX does not know and its authors write all the same. */
export const REMARK_BLOCK: SignShape = {
  form: 'comment',
  pattern: /<!--[^]*?-->[ \t]*$/my,
  maxLength: MAX_BLOCK_LENGTH,
};

const IMPORT = String.raw`import\s+(?:[\w*{},\s$]+\s+from\s+)?['"]`;
const EXPORT = String.raw`export\s+(?:const|let|var|default|function|class|async|\{|\*)`;

/** Imports and exports, to the next empty line. */
export const MODULE_BLOCKS: readonly SignShape[] = [IMPORT, EXPORT].map((begin) => ({
  form: 'module',
  pattern: new RegExp(`${begin}[^]*?(?=\\r?\\n[ \\t]*(?:\\r?\\n|(?![^]))|(?![^]))`, 'y'),
  maxLength: MAX_BLOCK_LENGTH,
  isLast: true,
}));

const MAX_TEMPLATE_LENGTH = 2000;
/** Names that only sets of icons have: `:material-rabbit:`, `:man_raising_hand:`. */
const ICON = /^:[a-z0-9]+(?:\\?[-_][a-z0-9]+)+:$/;
/** Attributes as kramdown, Pandoc and VitePress write them: an id, classes, keys with values. */
const ATTRIBUTES =
  /\{(?=\s?[:#.\w][^{}\n]*\}):?\s?(?=[^}]*[#.=])(?:\s*(?:[#.][\w:.-]+|[\w:-]+=(?:"[^"]*"|'[^']*'|[^\s"'}]+)))*\s*\}/y;

/** An address that a template writes, or a part of it, with the title that may follow it. */
const TEMPLATE_ADDRESS = String.raw`\(\s*(?:[^()\s{}]*(?:\{\{[^{}]*\}\}|\{%(?:(?!%\})[^])*%\}))+[^()\s{}]*(?:\s+(?:"[^"\n]*"|'[^'\n]*'))?\s*\)`;

/** Signs inside a line that are read before all else of Markdown. */
export const TEXT_SIGNS: readonly SignShape[] = [
  { form: 'template', pattern: /\{\{\{[^]+?\}\}\}|\{\{[^]+?\}\}|\{%[^]+?%\}/y, maxLength: MAX_TEMPLATE_LENGTH },
  {
    form: 'attributes',
    open: '{',
    pattern: new RegExp(`(?<=^|\\S)${ATTRIBUTES.source}`, 'y'),
    maxLength: MAX_TEMPLATE_LENGTH,
  },
  { form: 'attributes', pattern: ATTRIBUTES, isLast: true, maxLength: MAX_TEMPLATE_LENGTH },
  { form: 'comment', pattern: /\{#[^]+?#\}/y, maxLength: MAX_TEMPLATE_LENGTH },
  { form: 'attributes', pattern: /\{[\w:-]+\}(?=`)/y },
  { form: 'contents', pattern: /\[\[_?toc_?\]\]/iy },
  { form: 'contents', pattern: /\[toc\]/iy, isFirst: true, isLast: true },
  { form: 'wikilink', pattern: /\[\[(?!\^?\d+\]\])[^[\]\n]*[^\s[\]][^[\]\n]*\]\](?![([])/y },
  // A link by the name of an address that may be given elsewhere. Behind a word such brackets are a place in a list.
  {
    form: 'reference',
    open: '[',
    pattern: /(?<![\p{L}\p{N})\]!])\[(?!\^)(?=[^[\]]*\p{L})[^[\]]+\]\[\p{L}[^[\]\s]+\](?![([])/uy,
  },
  { form: 'embed', pattern: /!\[\[[^[\]\n]+\]\]/y },
  { form: 'picture', pattern: new RegExp(String.raw`!\[[^[\]]*\]${TEMPLATE_ADDRESS}`, 'y') },
  {
    form: 'link',
    open: '[',
    pattern: new RegExp(
      String.raw`\[(?:[^[\]]|!\[[^[\]]*\]\((?:[^(){}]|\{[^{}]*\}|\{\{[^{}]*\}\})*\))+\]${TEMPLATE_ADDRESS}`,
      'y',
    ),
    maxLength: MAX_TEMPLATE_LENGTH,
  },
  { form: 'alert', pattern: /\[![A-Za-z][\w-]*\][+-]?(?![([])/y, isFirst: true },
  {
    form: 'emoji',
    open: ':',
    pattern: /(?<![\p{L}\p{N}]):[a-z0-9_+\\-]+:(?![\p{L}\p{N}:])/uy,
    isOne: (written) => emojiOf(written) !== undefined || ICON.test(written),
  },
  { form: 'comment', open: '%', pattern: /(?<![\p{L}\p{N}])%%[^]+?%%/uy, maxLength: MAX_TEMPLATE_LENGTH },
  { form: 'highlight', open: '=', pattern: /(?<![\p{L}\p{N}])==[^\s=](?:[^=\n]*[^\s=])?==(?![\p{L}\p{N}])/uy },
  { form: 'attributes', open: '^', pattern: /(?<=^|\s)\^(?=[\d-]*[a-z])[\w-]{3,}/iy, isLast: true },
  { form: 'math', pattern: /\$\$[^]+?\$\$/y, maxLength: MAX_TEMPLATE_LENGTH },
  // Blanks neither behind the first sign nor before the last; a number with blanks behind it is a sum of money.
  { form: 'math', pattern: /\$(?!\d[^$]*\s)[^\s$](?:(?:\\[^]|[^$\\])*(?:\\[^]|[^\s$\\]))?\$(?!\d)/y },
];

/** Signs that are tried where Markdown itself finds nothing. */
export const LAST_TEXT_SIGNS: readonly SignShape[] = [
  { form: 'footnote', pattern: /\[\^[^[\]\s]+\](?![([])/y },
  // `<Name key={{ a: 1 }}>`: HTML knows no such value, so Markdown would show it letter by letter.
  {
    form: 'tag',
    pattern:
      /<(?:[A-Z][\w.-]*(?=[\s/{])|[a-z]\w*(?=\s[^<>{}]*=\{))[^<>{}]*(?:\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}[^>{}]*)+>/y,
    maxLength: 3000,
  },
];

/** The smiley that a name between colons stands for. */
export function emojiOf(written: string): string | undefined {
  const name = written.slice(1, -1).replaceAll('\\', '');
  return Object.hasOwn(nameToEmoji, name) ? nameToEmoji[name] : undefined;
}
