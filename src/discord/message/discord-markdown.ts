import type { Look } from '../../corpus/model.ts';
import { safeUrl } from '../../text/web-address.ts';
import type { TextRange } from '../../archive/archive-model.ts';
import type { ListItem } from '../../reply/reply.ts';
import type { Words } from '../../words/en.ts';

/**
 * A text that Discord shows character by character: no Markdown, mention, emoji, timestamp or link in it is interpreted.
 * Discord's parser takes a backslash before any sign that is no letter, digit or blank as "this sign as it is".
 */
export function escapeText(text: string): string {
  return text.replace(SIGNS, '\\$&');
}

/** Signs that mean something anywhere; a colon unless a blank follows (emoji, addresses); list, heading and number marks only where a line begins. */
const SIGNS = /[\\`*_~|<>[\]@]|:(?!\s)|(?<=^[^\S\n]*)[-+#]|(?<=^[^\S\n]*\d{1,10})[.)]/gm;

/** Bold, as it stands: blanks around stay outside, each line gets its own signs. */
export function bold(text: string): string {
  return wrap(text, '**');
}

/** Struck through, as it stands. */
export function struck(text: string): string {
  return wrap(text, '~~');
}

/** Every line with a quotation bar before it. */
export function quoteLines(markdown: string): string {
  return prefixLines(markdown, '> ');
}

/** Every line in small type. */
export function smallLines(markdown: string): string {
  return prefixLines(markdown, '-# ');
}

/** A link behind words; the words alone where the address is none that Discord may open. Words with brackets, which Discord does not take in a link, stand before it. */
export function link(text: string, url: string | undefined, { discord }: Words): string {
  const target = url === undefined ? undefined : linkTarget(url);
  if (target === undefined) return escapeText(text);
  if (/[[\]]/.test(text)) return `${escapeText(text)} ([${discord.link}](${target}))`;
  return `[${escapeText(text.replace(/\s+/g, ' '))}](${target})`;
}

/** A command that Discord shows as one to press (its documentation, "Message Formatting"). Undefined where there is no such id. */
export function commandMention({ name, id }: NonNullable<ListItem['command']>): string | undefined {
  return id !== undefined && /^\d{1,20}$/.test(id) ? `</${name}:${id}>` : undefined;
}

/** An `http` or `https` address as Discord's link syntax takes it; undefined for any other. */
export function linkTarget(url: string): string | undefined {
  return safeUrl(url)?.replace(/[()<>\\`*|[\]]/g, percentEncode);
}

/** A text with the given ranges bold; all of it is escaped. Ranges out of order or outside are ignored. */
export function markRanges(text: string, ranges: readonly TextRange[]): string {
  let shown = '';
  let at = 0;
  for (const { start, end } of mergeRanges(text, ranges)) {
    shown += escapeText(text.slice(at, start)) + bold(text.slice(start, end));
    at = end;
  }
  return shown + escapeText(text.slice(at));
}

/** Ranges with nothing but blanks between them become one: signs that touch would not be read as two pairs. */
function mergeRanges(text: string, ranges: readonly TextRange[]): readonly TextRange[] {
  const merged: TextRange[] = [];
  for (const range of ranges) {
    const last = merged.at(-1);
    if (range.start < (last?.end ?? 0) || range.end > text.length || range.end <= range.start) continue;
    if (last && text.slice(last.end, range.start).trim() === '') {
      merged[merged.length - 1] = { start: last.start, end: range.end };
    } else {
      merged.push(range);
    }
  }
  return merged;
}

function wrap(text: string, sign: string): string {
  return text.replace(/\S(?:[^\n]*\S)?/g, (words) => sign + escapeText(words) + sign);
}

function prefixLines(markdown: string, prefix: string): string {
  return markdown.replace(/^|(?<=\n)/g, prefix);
}

function percentEncode(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}

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
