import { createAskedIndex, type AskedIndex } from './asked-index.ts';
import { compileLexicon, EMPTY_LEXICON } from '../index/lexicon.ts';
import lines from './small-talk.json' with { type: 'json' };

/** From this likeness on a text of words that the lines know says what one of them says ("hey, who made you"). */
const ALIKE = 0.85;

let index: AskedIndex | undefined;

/** True for a greeting, thanks, and a question about the bot itself, and for several of them ("thanks, that helped"): no passage answers those. */
export function isSmallTalk(text: string): boolean {
  const parts = text.split(/[,.;:!?\n]+/).filter((part) => /[\p{L}\p{N}]/u.test(part));
  return isKnown(text) || (parts.length > 1 && parts.every(isKnown));
}

function isKnown(text: string): boolean {
  index ??= createAskedIndex([{ asked: Object.values(lines).flat() }], compileLexicon(EMPTY_LEXICON));
  const asked = index.ask(text);
  return asked.exact.length > 0 || (asked.known === 1 && asked.read(0).likeness >= ALIKE);
}
