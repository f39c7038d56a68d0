import type { AnyCommand } from '../src/reply/command.ts';
import { createAbout } from './about.ts';
import { ask } from './ask.ts';
import { check } from './check.ts';
import { quote } from './quote.ts';
import { source } from './source.ts';
import { timeline } from './timeline.ts';

const answering = [ask, timeline, quote, check, source] as const;

/** Every command there is, in the order they are listed in. The first one takes plain words in a terminal. */
export const commands: readonly AnyCommand[] = [...answering, createAbout(answering)];
