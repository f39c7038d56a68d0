import { formatDateSpan } from '../corpus/dates/date-span.ts';
import * as answers from './en/answers.ts';
import * as commands from './en/commands.ts';
import { discord } from './en/discord.ts';
import { errors } from './en/errors.ts';
import { terminal } from './en/terminal.ts';
import { timeline } from './en/timeline.ts';

/** All that the bot itself says, in English: the table after which every other is made. Words of articles and people are never in it. */
export const en = {
  /** A date with exactly its precision. */
  date: formatDateSpan,
  ...answers,
  ...commands,
  timeline,
  errors,
  discord,
  terminal,
};

/** The interface's words in one language. */
export type Words = typeof en;
