import type { Look } from '../../corpus/model.ts';
import { safeUrl } from '../../text/web-address.ts';
import { escapeText, linkTarget } from './discord-markdown.ts';

/** Words with their code and links as Discord shows such; all other signs are escaped. Looks that overlap an earlier one, but for code within a link, are ignored. */
export function showLooks(text: string, looks: readonly Look[]): string {
  let shown = '';
  let at = 0;
  for (const look of looks) {
    if (look.start < at || look.end > text.length) continue;
    const words = text.slice(look.start, look.end);
    shown += escapeText(text.slice(at, look.start));
    shown += look.kind === 'code' ? inlineCode(words) : linked(words, look.url, codeWithin(looks, look));
    at = look.end;
  }
  return shown + escapeText(text.slice(at));
}

function codeWithin(looks: readonly Look[], { start, end }: Look): readonly Look[] {
  return looks
    .filter((look) => look.kind === 'code' && look.start >= start && look.end <= end)
    .map((look) => ({ ...look, start: look.start - start, end: look.end - start }));
}

/** Code among words: between one or two backticks, whichever it does not have itself, with a blank beside those at its ends; more would begin a block. */
function inlineCode(code: string): string {
  const runs = new Set([...code.matchAll(/`+/g)].map(([run]) => run));
  const ticks = ['`', '``'].find((each) => !runs.has(each));
  if (code.trim() === '' || ticks === undefined) return escapeText(code);
  const padded = code.replace(/^(?= *`)/, ' ').replace(/(?<=` *)$/, ' ');
  return ticks + padded + ticks;
}

/** A link. Words with brackets, or an address that is not the one that opens, Discord takes in none: they stay words. */
function linked(words: string, url: string, code: readonly Look[]): string {
  const target = linkTarget(url);
  if (target === undefined) return showLooks(words, code);
  if (/^https?:\/\/[^\s<>]+$/.test(words) && safeUrl(words) === safeUrl(url)) return `<${words}>`;
  const isPlain = !/[[\]]|https?:/.test(words);
  return isPlain ? `[${showLooks(words, code)}](${target})` : showLooks(words, code);
}

/** A block of code in the colours of its language; undefined for code that Discord would end within. */
export function codeBlock(code: string, syntax: string): string | undefined {
  if (code.includes('```')) return undefined;
  const language = /[\w+#-]+/.exec(syntax)?.[0] ?? '';
  return `\`\`\`${language}\n${code}\n\`\`\``;
}
