import { stem } from './stems.ts';
import { isStopWord } from './word-lists/stop-words.ts';
import { readTerms } from './terms.ts';

/** The stems of the words that say something, in the order of the text; repeated words repeat. */
export function contentStems(text: string): readonly string[] {
  return readTerms(text)
    .filter((term) => !term.isExtra && !isStopWord(term.form))
    .map((term) => stem(term.form));
}
