import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createFinder } from '../../../src/archive/search/finder.ts';
import { measure } from '../../../src/evaluate/measures.ts';
import { loadGoldenSet } from '../../../src/evaluate/question-sets.ts';
import { isForeignTo, languageOfTexts } from '../../../src/text/languages/find-language.ts';
import { germanStem } from '../../../src/text/languages/latin-stems.ts';
import { loadLanguage } from '../../../src/text/languages/language.ts';
import { readTerms } from '../../../src/text/terms.ts';

const folder = (name: string) => fileURLToPath(new URL(`../../golden/languages/${name}`, import.meta.url));

describe('ten articles and twenty casual questions in each language', () => {
  it.each([
    ['german', 'de', 0.95],
    ['french', 'fr', 0.8],
    ['spanish', 'es', 0.9],
  ])('%s', async (name, code, floor) => {
    const set = await loadGoldenSet(folder(name), `${folder(name)}/questions.jsonl`);
    expect(set.index.concepts.language.code).toBe(code);
    const finder = createFinder(set.index);
    const places = set.questions.map(({ text, answers }) =>
      finder.find(text).ranked.findIndex(({ passageIndex }) => answers.has(set.index.passages[passageIndex]?.id ?? '')),
    );
    expect(measure(places).rightAtOne).toBeGreaterThanOrEqual(floor);
  });
});

describe('the language of texts is found from their words', () => {
  it.each([
    ['de', 'Der Hund ist nicht auf dem Hof, und die Katze hat sich unter eine Bank gelegt.'],
    ['fr', 'Le chien est dans la cour avec une amie, et les enfants sont au jardin.'],
    ['es', 'El perro está en la calle y los niños son para su madre una alegría.'],
    ['it', 'Il cane è nel cortile con una bambina, e gli altri sono al mare della costa.'],
    ['pt', 'Os cães não estão na rua; uma menina foi com eles para a praia.'],
    ['nl', 'De hond is niet op het plein, en een kat zijn we kwijt voor altijd.'],
    ['pl', 'Pies nie jest na podwórku, a kot się schował w domu.'],
    ['sv', 'Hunden är inte på gården och en katt har gått med ett barn.'],
    ['da', 'Hunden er ikke af den slags, og jeg kan ikke se den.'],
    ['no', 'Hunden er ikke av den typen, og jeg kan ikke se den.'],
    ['fi', 'Koira ei ole pihalla, mutta kissat ovat talossa ja joka huone oli tyhjä.'],
    ['ru', 'Собака во дворе, а кошка спит в доме.'],
    ['ja', '犬は庭にいない。猫はベンチの下で寝ている。'],
    ['zh', '狗不在院子里，猫在长椅下睡觉。'],
    ['en', 'The dog is not in the yard, and the cat sleeps under a bench.'],
    ['en', '1. npm install'],
  ])('%s', (code, text) => {
    expect(languageOfTexts([text]).code).toBe(code);
  });

  it('is that of most where they differ, and they are not all of one', () => {
    const german = 'Der Hund ist nicht auf dem Hof, und die Katze auch nicht.';
    const english = 'The dog is not in the yard, and the cat is not there either.';
    expect(languageOfTexts([german, german, german, english])).toEqual({ code: 'de', isWhole: false });
    expect(languageOfTexts([german, english, english, english])).toEqual({ code: 'en', isWhole: false });
  });
});

it.each([
  ['de', 'wer hat den Hund', false],
  ['de', 'what is the name of the dog', true],
  ['de', 'pourquoi est-il parti avec les autres', true],
  ['ja', '東京大学', false],
  ['ja', 'где собака', true],
  ['en', 'где собака', true],
  ['en', 'what is the name of the dog', false],
])('to texts in %s “%s” is foreign: %s', async (code, question, isForeign) => {
  const forms = readTerms(question).map(({ form }) => form);
  expect(isForeignTo(await loadLanguage(code), question, forms)).toBe(isForeign);
});

describe('a word and its inflections have one stem', () => {
  const stems = async (code: string, words: string) => {
    const { stem } = await loadLanguage(code);
    return new Set(readTerms(words).map(({ form }) => stem(form))).size;
  };

  it.each([
    ['de', 'heizen heizt geheizt'],
    ['de', 'Haus Häuser Häusern Hauses'],
    ['fr', 'fermé fermée fermés fermées fermer'],
    ['fr', 'payer payé paie'],
    ['es', 'canción canciones'],
    ['it', 'gatto gatti gatta'],
    ['sv', 'båt båtar båtarna'],
  ])('%s: %s', async (code, words) => {
    expect(await stems(code, words)).toBe(1);
  });

  it('but those of other words differ', () => {
    expect(germanStem('schiff')).not.toBe(germanStem('schilf'));
  });

  it('a language without an algorithm keeps its words', async () => {
    expect((await loadLanguage('pl')).stem('podworku')).toBe('podworku');
  });
});

it('an article that has lost its vowel is no part of the word, and a name keeps its own', () => {
  const forms = (text: string) => readTerms(text).map(({ form }) => form);
  expect(forms("L'eau d’une citerne, qu'il dit")).toEqual(['eau', 'une', 'citerne', 'il', 'dit']);
  expect(forms("nell'acqua un'ora")).toEqual(['acqua', 'ora']);
  expect(forms("D'Angelo isn't o'clock")).toEqual(['dangelo', 'isnt', 'oclock']);
});
