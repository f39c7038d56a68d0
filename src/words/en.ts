import { formatDateSpan } from '../corpus/dates/date-span.ts';
import * as answers from './en/answers.ts';
import * as commands from './en/commands.ts';
import { errors } from './en/errors.ts';
import * as hosts from './en/hosts.ts';

/** All that the bot itself says, in English: the table after which every other is made. Words of articles and people are never in it. */
export const en = {
  /** A date with exactly its precision. */
  date: formatDateSpan,
  ...answers,
  ...commands,
  ...hosts,
  errors,
};

/** The interface's words in one language. */
export type Words = typeof en;
