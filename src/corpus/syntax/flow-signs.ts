import type { SignShape } from './shape.ts';

/** Commands whose body is code or a remark, not prose: `{% highlight js %} … {% endhighlight %}`. */
const BODY = /^\{(?:%-?|\{[<%])\s*(highlight|codeblock|code-toggle|code|comment|mermaid|math)\b(?![-\w])/;
/** A command that ends within its own signs. */
const SELF_CLOSED = /^\{[^\n]*?\/\s*[>%]\}/;
const LONGEST = 50_000;

/** Signs that are blocks of their own. */
export const FLOW_SIGNS: readonly SignShape[] = [
  { form: 'fence', ...oneLine(':::', /^:{3,}[ \t]*(?:[{\w].*)?$/) },
  { form: 'fence', ...oneLine('///', /^\/{3,}[ \t]*(?:[a-z][\w-]*.*)?$/) },
  { form: 'embed', ...oneLine('<<<', /^<<<[ \t]*[@./\w].*$/) },
  { form: 'embed', ...oneLine('--8', /^--8<-{2,}.*$/) },
  {
    form: 'math',
    open: '$',
    longest: LONGEST,
    judge: ({ text, isLast }) => {
      if (text.length <= 2) return '$$'.startsWith(text) ? 'more' : 'no';
      return isLast && /\S[^]*\$\$[ \t]*$/.test(text.slice(2)) ? 'end' : 'more';
    },
  },
  {
    form: 'listing',
    open: '{',
    longest: LONGEST,
    judge: ({ text, isLast }) => {
      if (text.length < 24 && !/[%>]\}|\n/.test(text)) return /^\{(?:[%{]|$)/.test(text) ? 'more' : 'no';
      const name = BODY.exec(text)?.[1];
      if (name === undefined || SELF_CLOSED.test(text)) return 'no';
      return isLast && new RegExp(`(?:end|/\\s*)${name}\\b[^\\n]*\\}[ \\t]*$`).test(text) ? 'end' : 'more';
    },
  },
  {
    form: 'template',
    open: '{',
    longest: 3000,
    judge: ({ text, isLast }) => {
      if (text.length <= 2) return /^\{[{%]?$/.test(text) ? 'more' : 'no';
      const close = text.startsWith('{%') ? '%}' : '}}';
      if (!text.trimEnd().endsWith(close)) return text.includes(close) ? 'no' : 'more';
      // A value on one line is a part of a paragraph.
      return !isLast ? 'more' : text.includes('\n') || /^\{(?:%|\{[<%])/.test(text) ? 'end' : 'no';
    },
  },
];

/** A remark in angle brackets, which MDX does not know and its authors write all the same. */
export const COMMENT_BLOCK: SignShape = {
  form: 'comment',
  open: '<',
  longest: LONGEST,
  judge: ({ text, isLast }) => {
    if (text.length <= 4) return '<!--'.startsWith(text) ? 'more' : 'no';
    return isLast && /-->[ \t]*$/.test(text) ? 'end' : 'more';
  },
};

const IMPORT =
  /^import\s+(?:[\w*{},\s$]+\s+from\s+)?['"]|^export\s+(?:const|let|var|default|function|class|async|\{|\*)/;

/** Imports and exports, to the next empty line. */
export const MODULE_BLOCKS: readonly SignShape[] = ['i', 'e'].map((open) => ({
  form: 'module',
  open,
  longest: LONGEST,
  judge: ({ text, next, isLast }) => {
    if (text.length <= 7) return 'import '.startsWith(text) || 'export '.startsWith(text) ? 'more' : 'no';
    if (!isLast || (next !== '' && !/\n[ \t]*$/.test(text))) return 'more';
    return IMPORT.test(text) ? 'end' : 'no';
  },
}));

function oneLine(open: string, wholly: RegExp): Omit<SignShape, 'form'> {
  return {
    open: open.charAt(0),
    longest: 300,
    judge: ({ text, isLast }) => {
      const isBegun = text.length < open.length ? open.startsWith(text) : text.startsWith(open);
      if (!isBegun) return 'no';
      if (!isLast) return 'more';
      return wholly.test(text) ? 'end' : 'no';
    },
  };
}
