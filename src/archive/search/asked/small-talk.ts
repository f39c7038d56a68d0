import { ENGLISH } from '../../../text/languages/language.ts';
import { readTerms, type Term } from '../../../text/terms.ts';
import { createAskedIndex } from './asked-index.ts';
import { compileLexicon, EMPTY_LEXICON } from '../index/lexicon.ts';
import lines from './small-talk.json' with { type: 'json' };
import { once } from '../../../once.ts';

/** From this likeness on a text of words that the lines know says what one of them says ("hey, who made you"). */
const ALIKE = 0.85;

const ALL: readonly string[] = Object.values(lines).flat();

const openIndex = once(() => createAskedIndex([{ asked: ALL }], compileLexicon(EMPTY_LEXICON)));
const knownStems = once(() => new Set(ALL.flatMap((line) => stemsOf(readTerms(ENGLISH.spellOut(line))))));

/** True for a greeting, thanks, and a question about the bot itself, and for several of them ("thanks, that helped"): no passage answers those. `terms`: those of the text spelt out, where they were read. */
export function isSmallTalk(text: string, terms: readonly Term[] = readTerms(ENGLISH.spellOut(text))): boolean {
  if (isKnown(text, terms)) return true;
  const parts = text.split(/[,.;:!?\n]+/).filter((part) => /[\p{L}\p{N}]/u.test(part));
  return parts.length > 1 && parts.every((part) => isKnown(part, readTerms(ENGLISH.spellOut(part))));
}

function isKnown(text: string, terms: readonly Term[]): boolean {
  const known = knownStems();
  // Nearly every question has a word that no greeting has.
  if (!stemsOf(terms).every((stem) => known.has(stem))) return false;
  const asked = openIndex().ask(text, { terms });
  return asked.exact.length > 0 || (asked.known === 1 && asked.read(0).likeness >= ALIKE);
}

function stemsOf(terms: readonly Term[]): readonly string[] {
  return terms.flatMap(({ form, isExtra }) => (isExtra ? [] : [ENGLISH.stem(form)]));
}
