/** A tag as it stands in the source. `empty`: it has no end of its own (`<br>`, `<Link/>`). */
export interface Tag {
  readonly kind: 'open' | 'close' | 'empty';
  /** Small letters for an element of HTML, else as written. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** What HTML is made of; remarks and declarations are left out. */
export type HtmlPart = Tag | { readonly kind: 'text'; readonly start: number; readonly end: number };

/** Remarks and declarations; or a tag: its slash, name and attributes. */
const MARKUP =
  /<!--[^]*?(?:-->|$)|<\?[^]*?(?:\?>|$)|<!\[CDATA\[[^]*?(?:\]\]>|$)|<![A-Za-z][^>]*>|<(\/?)([A-Za-z][\w.:-]*)((?:"[^"]*"|'[^']*'|\{(?:[^{}]|\{[^{}]*\})*\}|[^"'>{])*)>/g;
/** Attributes of components that readers see as words, and what stands for a picture. */
const WORDS =
  /(?<![\w-])(title|label|summary|caption|heading|header|text|alt)\s*=\s*(?:\{\s*)?(?:"([^"]+)"|'([^']+)')/d;

/** Reads a stretch of HTML into text and tags. */
export function readHtml(source: string, start = 0, end = source.length): readonly HtmlPart[] {
  const parts: HtmlPart[] = [];
  let from = start;
  for (const match of source.slice(start, end).matchAll(MARKUP)) {
    const at = start + match.index;
    if (at > from) parts.push({ kind: 'text', start: from, end: at });
    from = at + match[0].length;
    if (match[2] !== undefined) parts.push(toTag(match, at));
  }
  if (end > from) parts.push({ kind: 'text', start: from, end });
  return parts;
}

/** Where the words of a tag's attribute stand, and whether they stand for a picture. */
export function attributeWords(source: string, { start, end }: Pick<Tag, 'start' | 'end'>) {
  const match = WORDS.exec(source.slice(start, end));
  const [from, to] = match?.indices?.[2] ?? match?.indices?.[3] ?? [0, 0];
  if (!/\p{L}|\p{N}/u.test(source.slice(start + from, start + to))) return undefined;
  return { start: start + from, end: start + to, isAlt: match?.[1] === 'alt' };
}

function toTag([written, slash, name = '', attributes = '']: RegExpExecArray, start: number): Tag {
  const small = name.toLowerCase();
  // Components are told from elements by their capital letter.
  const known = HTML_ELEMENTS.has(small) && !/^[A-Z]+[a-z]/.test(name) ? small : name;
  const isEmpty = attributes.endsWith('/') || EMPTY_ELEMENTS.has(known);
  const kind = slash === '/' ? 'close' : isEmpty ? 'empty' : 'open';
  return { kind, name: known, start, end: start + written.length };
}

/** The name in `{% name … %}`, `{{< name >}}`, `{{#name}}`; `isEnd`: it ends what another began. Remarks and values have no name. */
export function readCommand(written: string): { readonly name: string; readonly isEnd: boolean } {
  const match = /^\{(?:%|\{\{?[<%]?)[-~]?\s*([/#^!]|end_?(?=\w))?\s*([\w-]*)/.exec(written);
  const sign = match?.[1];
  const isEnd = sign === '/' || sign === '!' || sign?.startsWith('end') === true;
  return { name: match?.[2] ?? '', isEnd };
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** The elements of HTML, those no longer in it too: anything else in angle brackets is a component, or no tag at all. */
export const HTML_ELEMENTS = words(`
a abbr acronym address applet area article aside audio b base basefont bdi bdo big blink blockquote body br button
canvas caption center cite code col colgroup content data datalist dd del details dfn dialog dir div dl dt em embed
fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img
input ins kbd label legend li link main map mark marquee math menu meta meter nav nobr noframes noscript object ol
optgroup option output p param picture plaintext pre progress q rp rt ruby s samp script search section select slot
small source spacer span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time
title tr track tt u ul var video wbr xmp`);

/** Elements without an end. */
const EMPTY_ELEMENTS = words('area base br col embed hr img input link meta param source track wbr');

/** Elements whose content is not text of the page. */
export const HIDDEN_ELEMENTS = words(
  'script style template svg math head iframe object video audio canvas map select datalist textarea',
);

/** Elements that stand on lines of their own. */
export const BLOCK_ELEMENTS = words(`
address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer
form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th
thead tr ul`);

/** Elements whose words are struck out. */
export const STRUCK_ELEMENTS = words('del s strike');
