import type { SignShape } from './constructs.ts';

const LONGEST = 50_000;

/** Signs that are blocks of their own. */
export const FLOW_SIGNS: readonly SignShape[] = [
  { form: 'fence', pattern: /:{3,}[ \t]*(?:[{\w].*)?$/m },
  { form: 'fence', pattern: /\/{3,}[ \t]*(?:[a-z][\w-]*.*)?$/m },
  { form: 'embed', pattern: /<<<[ \t]*[@./\w].*$/m },
  { form: 'embed', pattern: /--8<-{2,}.*$/m },
  { form: 'math', pattern: /\$\$\s*\S[^]*?\$\$[ \t]*$/m, longest: LONGEST },
  // Commands whose body is code or a remark, not prose (`{% highlight js %} … {% endhighlight %}`), and that do not end within their own signs.
  {
    form: 'listing',
    pattern:
      /\{(?![^\n]*?\/\s*[>%]\})(?:%-?|\{[<%])[ \t]*(highlight|codeblock|code-toggle|code|comment|mermaid|math)\b(?![-\w])[^]*?(?:end|\/\s*)\1\b[^\n]*\}[ \t]*$/m,
    longest: LONGEST,
  },
  // A value on one line is a part of a paragraph.
  {
    form: 'template',
    pattern: /\{(?:%(?:(?!%\})[^])+%\}|\{(?:[<%]|(?=[^}\n]*\n))(?:(?!\}\})[^])+\}\})[ \t]*$/m,
    longest: 3000,
  },
];

/** A remark in angle brackets, which MDX does not know and its authors write all the same. */
export const REMARK_BLOCK: SignShape = { form: 'comment', pattern: /<!--[^]*?-->[ \t]*$/m, longest: LONGEST };

const IMPORT = String.raw`import\s+(?:[\w*{},\s$]+\s+from\s+)?['"]`;
const EXPORT = String.raw`export\s+(?:const|let|var|default|function|class|async|\{|\*)`;

/** Imports and exports, to the next empty line. */
export const MODULE_BLOCKS: readonly SignShape[] = [IMPORT, EXPORT].map((begin) => ({
  form: 'module',
  pattern: new RegExp(`${begin}[^]*?(?=\\r?\\n[ \\t]*(?:\\r?\\n|(?![^]))|(?![^]))`),
  longest: LONGEST,
  isLast: true,
}));
