import { formatDateSpan } from '../corpus/dates/date-span.ts';
import { about } from './en/about.ts';
import { ask } from './en/ask.ts';
import { check } from './en/check.ts';
import { commands, options } from './en/commands.ts';
import { count } from './en/counts.ts';
import { discord } from './en/discord.ts';
import { errors } from './en/errors.ts';
import { quote } from './en/quote.ts';
import { reply } from './en/reply.ts';
import { source } from './en/source.ts';
import { terminal } from './en/terminal.ts';
import { timeline } from './en/timeline.ts';

/** All that the bot itself says, in English: the table after which every other is made. Words of articles and people are never in it. */
export const en = {
  /** A date with exactly its precision. */
  date: formatDateSpan,
  count,
  commands,
  options,
  reply,
  about,
  ask,
  source,
  timeline,
  quote,
  check,
  errors,
  discord,
  terminal,
};

/** The interface's words in one language. */
export type Words = typeof en;
