import type { SignShape } from './constructs.ts';

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
