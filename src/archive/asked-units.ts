import { everydayGroupsOfWritten } from '../text/everyday-synonyms.ts';
import { isStopWord } from '../text/stop-words.ts';
import { stem } from '../text/stems.ts';
import { readTerms } from '../text/terms.ts';
import type { ConceptFinder, Mention } from './lexicon.ts';

/** A word of a question, or several that name one person or stand for one thing. */
export interface AskedUnit {
  /** What it is found by: itself first, then the groups of words that mean the same, in this corpus or in everyday English. */
  readonly keys: readonly string[];
  /** Where the groups of everyday English begin among the keys. */
  readonly everydayFrom: number;
  /** A function word that asks for nothing: it tells lines apart, but finds none. */
  readonly isIdle: boolean;
  /** The words as typed (folded), a name as its person. */
  readonly form: string;
}

/** Function words that say what is asked for. */
const QUESTION_WORDS: ReadonlySet<string> = new Set('why who whose whom when where how much many which'.split(' '));

/** Reads a question, or a line that holds one (`isLine`), into units in their order. Function words stay: "why" and "who" tell questions apart. */
export function readAskedUnits(text: string, concepts: ConceptFinder, isLine: boolean): readonly AskedUnit[] {
  const words = readTerms(text).filter((term) => !term.isExtra);
  const stems = words.map((term) => stem(term.form));
  const mentions = concepts.find(stems).filter((mention) => isMeant(mention, stems));
  const units: AskedUnit[] = [];
  for (let place = 0; place < words.length;) {
    const here = mentions.filter(({ position }) => position === place);
    const person = here.find(({ concept }) => concept.kind === 'person');
    const phrase = person ?? here[0];
    if (phrase) {
      const form = words.slice(place, place + phrase.length).map((term) => term.form);
      const keys = person ? [person.concept.key] : here.map(({ concept }) => concept.key);
      units.push({
        keys,
        everydayFrom: keys.length,
        isIdle: false,
        form: person ? person.concept.key : form.join(' '),
      });
      place += phrase.length;
    } else {
      const own = stems[place] ?? '';
      const form = words[place]?.form ?? '';
      const isFunctionWord = isStopWord(form);
      const groups = concepts.ofWord(own);
      const corpusKeys = [own, ...groups.filter(({ kind }) => kind === 'synonym').map(({ key }) => key)];
      const mayMean = isLine ? everydayGroupsOfWritten(own) : groups.filter(({ kind }) => kind === 'everyday');
      const everyday = isFunctionWord ? [] : mayMean;
      const keys = [...corpusKeys, ...everyday.map(({ key }) => key)];
      const isIdle = isFunctionWord && !QUESTION_WORDS.has(form);
      units.push({ keys, everydayFrom: corpusKeys.length, isIdle, form });
      place += 1;
    }
  }
  return units;
}

/** A name, or a phrase of the corpus' own; "tesla ceo", which names a man without his name, stays two words: who asks for the office types it in many orders. */
function isMeant({ concept, position, length }: Mention, stems: readonly string[]): boolean {
  if (concept.kind === 'person') {
    return length === 1 || concept.stems.some((name) => stems.slice(position, position + length).includes(name));
  }
  return concept.kind === 'synonym' && length > 1;
}

/** The same for questions that differ in case, quotes, punctuation, spacing and the names that they use for a person. */
export function questionKey(units: readonly AskedUnit[]): string {
  return units.map(({ form }) => form).join(' ');
}
