import { everydayGroupsOfWritten } from '../../../text/everyday-synonyms.ts';
import { isStopWord } from '../../../text/stop-words.ts';
import { stem } from '../../../text/stems.ts';
import { readTerms } from '../../../text/terms.ts';
import type { ConceptFinder, Mention } from '../index/lexicon.ts';

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

/** Reads questions, or the lines that hold some (`isLine`), into units in their order. Function words stay: "why" and "who" tell questions apart. */
export function createUnitReader(concepts: ConceptFinder, isLine: boolean): (text: string) => readonly AskedUnit[] {
  const known = new Map<string, AskedUnit>();
  return (text) => {
    const words = readTerms(text).filter((term) => !term.isExtra);
    const stems = words.map((term) => stem(term.form));
    const mentions = concepts.find(stems).filter((mention) => isMeant(mention, stems));
    const units: AskedUnit[] = [];
    for (let place = 0; place < words.length;) {
      const here = mentions.filter(({ position }) => position === place);
      const [first] = here;
      if (first) {
        const forms = words.slice(place, place + first.length).map((term) => term.form);
        units.push(phraseUnit(here, forms));
        place += first.length;
      } else {
        const form = words[place]?.form ?? '';
        const unit = known.get(form) ?? wordUnit(form, concepts, isLine);
        known.set(form, unit);
        units.push(unit);
        place += 1;
      }
    }
    return units;
  };
}

function phraseUnit(here: readonly Mention[], forms: readonly string[]): AskedUnit {
  const person = here.find(({ concept }) => concept.kind === 'person');
  const keys = person ? [person.concept.key] : here.map(({ concept }) => concept.key);
  const form = person ? person.concept.key : forms.join(' ');
  return { keys, everydayFrom: keys.length, isIdle: false, form };
}

function wordUnit(form: string, concepts: ConceptFinder, isLine: boolean): AskedUnit {
  const own = stem(form);
  const isFunctionWord = isStopWord(form);
  const groups = concepts.ofWord(own);
  const corpusKeys = [own, ...groups.filter(({ kind }) => kind === 'synonym').map(({ key }) => key)];
  const mayMean = isLine ? everydayGroupsOfWritten(own) : groups.filter(({ kind }) => kind === 'everyday');
  const everyday = isFunctionWord ? [] : mayMean;
  return {
    keys: [...corpusKeys, ...everyday.map(({ key }) => key)],
    everydayFrom: corpusKeys.length,
    isIdle: isFunctionWord && !QUESTION_WORDS.has(form),
    form,
  };
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
