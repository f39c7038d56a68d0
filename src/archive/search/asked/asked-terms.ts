import { readTerms, type Term } from '../../../text/terms.ts';
import type { ConceptFinder, Mention } from '../index/lexicon.ts';

/** A word of a question, or several that name one person or stand for one thing. Those of the same words are one and the same object. */
export interface AskedTerm {
  /** What it is found by itself: the stem of a word, the key of a person or of a phrase. */
  readonly own: string;
  /** Keys of the groups of words that mean the same, in this corpus or in everyday English. */
  readonly groups: readonly string[];
  /** A function word that asks for nothing: it tells lines apart, but finds none. */
  readonly isIdle: boolean;
  /** The words as typed (folded), a name as its person. */
  readonly form: string;
}

/** What people type has no end; lines have one, and their terms stay the same objects. */
const MEMORY = 10_000;

/** Reads questions, or the lines that hold some (`isLine`), into terms in their order. `terms`: those of the text spelt out, where they were read. Function words stay: "why" and "who" tell questions apart. */
export function createAskedTermReader(
  concepts: ConceptFinder,
  isLine: boolean,
): (text: string, terms?: readonly Term[]) => readonly AskedTerm[] {
  const known = new Map<string, AskedTerm>();
  const share = (key: string, make: () => AskedTerm): AskedTerm => {
    const found = known.get(key);
    if (found) return found;
    const term = make();
    if (!isLine && known.size >= MEMORY) known.clear();
    known.set(key, term);
    return term;
  };
  return (text, read = readTerms(concepts.language.spellOut(text))) => {
    const words: AskedTerm[] = [];
    for (const { form, isExtra } of read) if (!isExtra) words.push(share(form, () => wordTerm(form, concepts, isLine)));
    const stems = words.map(({ own }) => own);
    const mentions = concepts.find(stems).filter((mention) => isMeant(mention, stems));
    if (mentions.length === 0) return words;
    const terms: AskedTerm[] = [];
    for (let place = 0; place < words.length;) {
      const here = mentions.filter(({ position }) => position === place);
      const length = here[0]?.length ?? 1;
      const forms = words.slice(place, place + length).map(({ form }) => form);
      const key = `${here.map(({ concept }) => concept.key).join(' ')} ${forms.join(' ')}`;
      const [word] = words.slice(place, place + 1);
      if (here.length > 0) terms.push(share(key, () => phraseTerm(here, forms)));
      else if (word) terms.push(word);
      place += length;
    }
    return terms;
  };
}

function phraseTerm(here: readonly Mention[], forms: readonly string[]): AskedTerm {
  const person = here.find(({ concept }) => concept.kind === 'person');
  if (person) return { own: person.concept.key, groups: [], isIdle: false, form: person.concept.key };
  const [own = '', ...groups] = here.map(({ concept }) => concept.key);
  return { own, groups, isIdle: false, form: forms.join(' ') };
}

function wordTerm(form: string, concepts: ConceptFinder, isLine: boolean): AskedTerm {
  const { language } = concepts;
  const own = language.stem(form);
  const isFunctionWord = language.isStopWord(form);
  const synonyms = concepts.ofWord(own).filter(({ kind }) => kind === 'synonym');
  const mayMean = isLine ? language.everydayGroupsOfWritten(own) : language.everydayGroups(own);
  const everyday = isFunctionWord ? [] : mayMean;
  return {
    own,
    groups: [...synonyms, ...everyday].map(({ key }) => key),
    isIdle: isFunctionWord && !language.isQuestionWord(form),
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

/** The key of a question: one for all that differ in case, quotes, punctuation, spacing and the names that they use for a person alone. */
export function questionKey(terms: readonly AskedTerm[]): string {
  return terms.map(({ form }) => form).join(' ');
}
