import type { Words } from '../../words/en.ts';
import { escapeText, smallLines } from './discord-markdown.ts';
import { clipWords } from './message-limits.ts';

const MAX_QUESTION_LENGTH = 100;
const MAX_NAME_LENGTH = 32;

/**
 * A member's words as they may stand in the bot's own message: on one line, without what reorders, hides or summons.
 * Invitations, links behind words and mentions lose what they lead to. Not escaped.
 */
export function cleanMemberWords(words: string, { discord }: Words): string {
  return words
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/[\p{Cf}\p{Co}\p{Cn}\p{Cs}\u115F\u1160\u3164\uFFA0]/gu, '')
    .replace(/(\p{M}{2})\p{M}+/gu, '$1')
    .replace(/!?\[([^\]]*)\]\s*\([^)]*\)/g, '$1')
    .replace(INVITATION, `[${discord.invitation}]`)
    .replace(/<(?:@&\d+|@!?\d+)>|@(?:everyone|here)\b/g, '@…')
    .replace(/<#\d+>|<id:\w+>/g, '#…')
    .replace(/<\/([^:>]*):\d+>/g, '/$1')
    .replace(/<a?(:\w+:)\d+>/g, '$1')
    .replace(/<t:-?\d+(?::\w)?>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const INVITATION = /(?:https?:\/\/)?(?:www\.)?(?:discord(?:app)?\.com\/invite|discord\.gg|dsc\.gg)\/+\S*/gi;

/** What a member asked, as the small line above its answer (Markdown), with a link to the message that it is about; empty if nothing is left of the words. */
export function askedLine(asked: string, words: Words, url?: string): string {
  const clean = clipWords(cleanMemberWords(asked, words), MAX_QUESTION_LENGTH);
  const { discord } = words;
  if (clean === '') return '';
  return smallLines(`${discord.asked(escapeText(clean))}${url === undefined ? '' : ` · [${discord.message}](${url})`}`);
}

/** The words of such a line, as far as it shows them; undefined for any other line, and for one that is about a message. */
export function readAskedLine(line: string): string | undefined {
  return /^-# [“„](.*)[”“]$/.exec(line)?.[1]?.replace(/\\(.)/g, '$1');
}

/** Who shows an answer to all, as a small line (Markdown). Nobody is pinged: a name is no mention. */
export function sharedLine(name: string, words: Words): string {
  const clean = clipWords(cleanMemberWords(name, words), MAX_NAME_LENGTH);
  const { discord } = words;
  return smallLines(clean === '' ? discord.sharedBySomebody : discord.sharedBy(escapeText(clean)));
}
