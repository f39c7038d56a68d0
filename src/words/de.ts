import * as answers from './de/answers.ts';
import * as commands from './de/commands.ts';
import { formatDate } from './de/dates.ts';
import { errors } from './de/errors.ts';
import * as hosts from './de/hosts.ts';
import type { Words } from './en.ts';

/** German, as it is spoken among members: with "du". */
export const de: Words = { date: formatDate, ...answers, ...commands, ...hosts, errors };
