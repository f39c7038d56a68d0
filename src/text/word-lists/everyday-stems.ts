import { stem } from '../stems.ts';
import lines from './everyday-synonyms.json' with { type: 'json' };

/**
 * The stems of the everyday synonyms: what each group is written as, and by stem the numbers of the groups that it is typed for and
 * written for, with blanks between. A build keeps them as data: nine thousand words take a tenth of a start to stem.
 */
export default () => {
  const groups = lines.map((line) => {
    const [typed = [], written = typed] = line.split(' > ').map((side) => [...new Set(side.split(', ').map(stem))]);
    return { typed, written };
  });
  return {
    groups: groups.map(({ written }) => written.join(' ')),
    typed: numbersOf(groups.map(({ typed }) => typed)),
    written: numbersOf(groups.map(({ written }) => written)),
  };
};

function numbersOf(each: readonly (readonly string[])[]): Readonly<Record<string, string>> {
  const numbers = new Map<string, string>();
  for (const [number, words] of each.entries()) {
    for (const word of words) numbers.set(word, `${numbers.get(word) ?? ''} ${String(number)}`.trimStart());
  }
  return Object.fromEntries(numbers);
}
