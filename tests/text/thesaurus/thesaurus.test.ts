import { describe, expect, it } from 'vitest';
import { normalise } from '../../../src/text/normalise.ts';
import { isStopWord } from '../../../src/text/stop-words.ts';
import { readTerms } from '../../../src/text/terms.ts';
import { thesaurus, thesaurusWords } from '../../../src/text/thesaurus/thesaurus.ts';

const surfaces = thesaurus().flatMap(({ typed, written }) =>
  [...typed, ...written].map((surface) => surface.split(' ')),
);

describe('the thesaurus', () => {
  it('is written in the words that texts and questions are read into', () => {
    const odd = surfaces.filter(
      (words) =>
        readTerms(words.join(' '))
          .filter((term) => !term.isExtra && !/^\d/.test(term.form))
          .map((term) => term.form)
          .join(' ') !== words.filter((word) => !/^\d/.test(word)).join(' '),
    );
    expect(odd).toEqual([]);
  });

  it('has no word that says nothing of the subject, except within a phrase', () => {
    const alone = thesaurus().flatMap(({ typed }) => typed.filter((surface) => !surface.includes(' ')));
    const empty = alone.filter((word) => isStopWord(word) && word !== 'give');
    expect(empty).toEqual([]);
  });

  it('names nothing twice in an entry, and has something on either side', () => {
    const odd = thesaurus().filter(({ typed, written }) => {
      return [typed, written].some(
        (side) => side.length === 0 || new Set(side).size !== side.length || side.includes(''),
      );
    });
    expect(odd).toEqual([]);
  });

  it('knows its words in small letters without accents', () => {
    for (const word of thesaurusWords()) expect(normalise(word)).toBe(word);
  });
});
