import { about } from './de/about.ts';
import { ask } from './de/ask.ts';
import { check } from './de/check.ts';
import { commands, options } from './de/commands.ts';
import { count } from './de/counts.ts';
import { formatDate } from './de/dates.ts';
import { discord } from './de/discord.ts';
import { errors } from './de/errors.ts';
import { quote } from './de/quote.ts';
import { reply } from './de/reply.ts';
import { source } from './de/source.ts';
import { terminal } from './de/terminal.ts';
import { timeline } from './de/timeline.ts';
import type { Words } from './en.ts';

/** German, as it is spoken among members: with "du". */
export const de: Words = {
  date: formatDate,
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
