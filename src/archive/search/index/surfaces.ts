import { packTexts, textAt, type TextList } from '../../packed/text-list.ts';
import type { Language } from '../../../text/languages/language.ts';
import { readTerms } from '../../../text/terms.ts';
import { countEach } from '../../../counts.ts';

/** What a corpus knows beyond its texts: who is meant by which names, and which words its readers use for the same thing. */
export interface Lexicon {
  readonly people: readonly {
    readonly name: string;
    readonly aliases: readonly string[];
    readonly kind?: 'person' | 'organization';
  }[];
  readonly synonyms: readonly (readonly string[])[];
}

/**
 * Names that are common words (`Page`, `Son`, `Wired`) are meant in texts only where they have a capital: `capitals`. The lone part of a
 * person's name is then not meant in questions either, where case says nothing: `part`. What people type for someone (`tesla ceo`) would
 * hide the names within it in texts: `typed` is meant in questions only.
 */
export type Guard = 'none' | 'capitals' | 'part' | 'typed';

/** Words that somebody or something is called by, as stems. */
export interface Surface {
  readonly guard: Guard;
  readonly stems: readonly string[];
}

/** What a lexicon's names and synonyms are read into. */
export interface LexiconReading {
  /** Every word (folded). */
  readonly words: ReadonlySet<string>;
  /** What each person is called, then the words of each group of synonyms. */
  readonly surfaces: readonly (readonly Surface[])[];
}

/** A reading as plain data, to be kept: two texts, of the words and of the surfaces. */
export interface LexiconData {
  readonly texts: TextList;
}

/** Reads names and synonyms. A surface that is written down for one person beats one derived for another; a part that two share is nobody's. */
export function packLexicon({ people, synonyms }: Lexicon, language: Language): LexiconData {
  const words = new Set<string>();
  const persons = readPersons(people, words, language);
  const groups = synonyms.map((group) =>
    group.map((surface): Surface => ({ guard: 'none', stems: stemsOf(surface, words, language) })),
  );
  const lines = [...persons, ...groups].map((surfaces) =>
    surfaces.map(({ guard, stems }) => [guard, ...stems].join(' ')).join('\t'),
  );
  return { texts: packTexts([[...words].join(' '), lines.join('\n')]) };
}

export function openLexicon({ texts }: LexiconData): LexiconReading {
  const lines = textAt(texts, 1).split('\n');
  return {
    words: new Set(partsOf(textAt(texts, 0), ' ')),
    surfaces: lines.map((line) => partsOf(line, '\t').map(readSurface)),
  };
}

function partsOf(text: string, seam: string): readonly string[] {
  return text === '' ? [] : text.split(seam);
}

function readSurface(written: string): Surface {
  const [guard = 'none', ...stems] = written.split(' ');
  return { guard: guard as Guard, stems };
}

function stemsOf(surface: string, words: Set<string>, { stem }: Language): readonly string[] {
  return readTerms(surface)
    .filter((term) => !term.isExtra)
    .map((term) => {
      words.add(term.form);
      return stem(term.form);
    });
}

function readPersons(
  people: Lexicon['people'],
  words: Set<string>,
  language: Language,
): readonly (readonly Surface[])[] {
  const written = people.map((person) =>
    [person.name, ...person.aliases].map((surface) => stemsOf(surface, words, language)),
  );
  const taken = new Set(
    written.flatMap((surfaces) => surfaces.filter((surface) => surface.length === 1).map(([only = '']) => only)),
  );
  const parts = written.map(([name = []], index) =>
    people[index]?.kind !== 'organization' && name.length > 1 ? name : [],
  );
  const uses = countEach(parts.flat());
  return written.map((surfaces, index) => {
    const derived = (parts[index] ?? []).filter(
      (part) => part.length > 2 && uses.get(part) === 1 && !taken.has(part) && !language.isStopWord(part),
    );
    const person = people[index];
    const names = [person?.name ?? '', ...(person?.aliases ?? [])];
    return [
      ...surfaces.map((stems, at) => ({ stems, guard: guardOf(names[at] ?? '', language) })),
      ...derived.map((part) => ({
        stems: [part],
        guard: language.commonWords().has(part) ? ('part' as const) : ('none' as const),
      })),
    ];
  });
}

/** `The Information` is a name in texts only. */
function guardOf(name: string, { isStopWord, commonWords }: Language): Guard {
  const forms = readTerms(name).flatMap((term) => (term.isExtra ? [] : [term.form]));
  if (name === name.toLowerCase()) return forms.length > 1 ? 'typed' : 'none';
  if (!forms.every((form) => isStopWord(form) || commonWords().has(form))) return 'none';
  return forms[0] === 'the' && forms.length === 2 ? 'part' : 'capitals';
}
