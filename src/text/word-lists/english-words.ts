import { once } from '../../once.ts';
import readWords from './folded-english-words.ts';

const words = once(readWords);

/** The words that most people use (SCOWL, sizes 10 and 20; wordlist.aspell.net), folded. */
export const commonWords = once((): ReadonlySet<string> => new Set(words().common.split('\n')));

/** True for an English word (folded) that a large dictionary has (SCOWL, sizes up to 50), in any of its forms. */
export function isEnglishWord(form: string): boolean {
  // One text: a set of so many words takes four megabytes.
  const { all } = words();
  let [first, end] = [0, all.length];
  while (first < end) {
    const middle = Math.floor((first + end) / 2);
    const start = middle === 0 ? 0 : all.lastIndexOf('\n', middle - 1) + 1;
    const next = all.indexOf('\n', middle) + 1 || all.length + 1;
    const word = all.slice(start, next - 1);
    if (word === form) return true;
    if (word < form) first = next;
    else end = start;
  }
  return false;
}
