import * as answers from './de/answers.ts';
import * as commands from './de/commands.ts';
import { formatDate } from './de/dates.ts';
import { discord } from './de/discord.ts';
import { errors } from './de/errors.ts';
import { terminal } from './de/terminal.ts';
import { timeline } from './de/timeline.ts';
import type { Words } from './en.ts';

/** German, as it is spoken among members: with "du". */
export const de: Words = { date: formatDate, ...answers, ...commands, timeline, errors, discord, terminal };
