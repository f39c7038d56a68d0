import { createAskedIndex, type AskedIndex } from './asked-index.ts';
import { compileLexicon, EMPTY_LEXICON } from '../index/lexicon.ts';
import lines from './small-talk.json' with { type: 'json' };

/** From this likeness on a text says what one of the lines says ("hey, who made you"). */
const ALIKE = 0.85;

let index: AskedIndex | undefined;

/** True for a greeting, thanks, and a question about the bot itself: no passage answers those. */
export function isSmallTalk(text: string): boolean {
  index ??= createAskedIndex([{ asked: Object.values(lines).flat() }], compileLexicon(EMPTY_LEXICON));
  const asked = index.ask(text);
  return asked.exact.length > 0 || asked.read(0).likeness >= ALIKE;
}
