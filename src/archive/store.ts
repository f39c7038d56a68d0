import { splitSentences } from '../text/sentences.ts';
import { isStopWord } from '../text/stop-words.ts';
import { hasCapital, readTerms } from '../text/terms.ts';
import { kindsHeld } from './answer-kinds.ts';
import type { ConceptFinder } from './lexicon.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The words above a passage: its headings and its article's title, as terms. Shared by all passages of a section. */
export interface Context {
  readonly headings: Int32Array;
  /** The innermost heading alone. */
  readonly nearest: Int32Array;
  readonly title: Int32Array;
}

/** Tokenised passages in flat arrays: at a hundred thousand passages an object a word would not fit. */
export interface PassageStore {
  /** Form numbers of all words of all passages. */
  readonly words: Int32Array;
  /** Their terms. */
  readonly terms: Int32Array;
  /** First word of each passage in `words`; one more at the end. */
  readonly starts: Int32Array;
  /** Further terms (concepts, joined words, values), by passage: place of a word in its passage, term. */
  readonly extraPlaces: Int32Array;
  readonly extraTerms: Int32Array;
  readonly extraStarts: Int32Array;
  /** First word of each sentence, counted in its passage, and the kinds of answer it holds. */
  readonly sentenceWords: Int32Array;
  readonly sentenceKinds: Uint8Array;
  readonly sentenceStarts: Int32Array;
  readonly contexts: readonly Context[];
  readonly contextOf: Int32Array;
}

/** A text that is stored: its own words and the words above it. */
interface StoredText {
  readonly title: string;
  readonly headings: readonly string[];
  readonly text: string;
  readonly section?: string;
}

/** Builds a store, passage by passage. */
export function createStoreBuilder(vocabulary: Vocabulary, concepts: ConceptFinder) {
  const columns = emptyColumns();
  const formCounts: number[] = [];
  const reader = createReader(vocabulary, concepts);
  const contexts = createContexts(reader, formCounts);
  return {
    /** Stores a passage. Gives its distinct terms, and of these the ones that are more than function words; both with those of its headings and title. */
    add(passage: StoredText): { readonly terms: ReadonlySet<number>; readonly tellingTerms: ReadonlySet<number> } {
      const reading = reader.read(passage.text);
      for (const form of reading.forms) formCounts[form] = (formCounts[form] ?? 0) + 1;
      addWords(columns, reading);
      addSentences(columns, reading, passage.text);
      const { at, context } = contexts.add(passage);
      columns.contextOf.push(at);
      const terms = new Set<number>();
      const tellingTerms = new Set<number>();
      reader.collect(reading, terms, tellingTerms);
      for (const one of [context.headings, context.title]) for (const term of one) terms.add(term);
      for (const term of context.telling) tellingTerms.add(term);
      return { terms, tellingTerms };
    },
    finish(): { readonly store: PassageStore; readonly formCounts: Int32Array } {
      return {
        store: packColumns(columns, contexts.all, vocabulary),
        formCounts: Int32Array.from(vocabulary.forms, (_, form) => formCounts[form] ?? 0),
      };
    },
  };
}

interface Columns {
  readonly words: number[];
  readonly starts: number[];
  readonly extraPlaces: number[];
  readonly extraTerms: number[];
  readonly extraStarts: number[];
  readonly sentenceWords: number[];
  readonly sentenceKinds: number[];
  readonly sentenceStarts: number[];
  readonly contextOf: number[];
}

function emptyColumns(): Columns {
  return {
    words: [],
    starts: [0],
    extraPlaces: [],
    extraTerms: [],
    extraStarts: [0],
    sentenceWords: [],
    sentenceKinds: [],
    sentenceStarts: [0],
    contextOf: [],
  };
}

function packColumns(columns: Columns, contexts: readonly Context[], vocabulary: Vocabulary): PassageStore {
  return {
    words: Int32Array.from(columns.words),
    terms: Int32Array.from(columns.words, (form) => vocabulary.termOf(form)),
    starts: Int32Array.from(columns.starts),
    extraPlaces: Int32Array.from(columns.extraPlaces),
    extraTerms: Int32Array.from(columns.extraTerms),
    extraStarts: Int32Array.from(columns.extraStarts),
    sentenceWords: Int32Array.from(columns.sentenceWords),
    sentenceKinds: Uint8Array.from(columns.sentenceKinds),
    sentenceStarts: Int32Array.from(columns.sentenceStarts),
    contexts,
    contextOf: Int32Array.from(columns.contextOf),
  };
}

function addWords(columns: Columns, { forms, extras }: Reading): void {
  for (const form of forms) columns.words.push(form);
  columns.starts.push(columns.words.length);
  for (const { place, term } of extras) {
    columns.extraPlaces.push(place);
    columns.extraTerms.push(term);
  }
  columns.extraStarts.push(columns.extraTerms.length);
}

function addSentences(columns: Columns, { offsets }: Reading, text: string): void {
  let word = 0;
  for (const { start, end } of splitSentences(text)) {
    while (word < offsets.length && (offsets[word] ?? 0) < start) word += 1;
    columns.sentenceWords.push(word);
    columns.sentenceKinds.push(kindsHeld(text.slice(start, end)));
  }
  columns.sentenceStarts.push(columns.sentenceWords.length);
}

/** Contexts, each read once for all its passages. */
function createContexts(reader: TextReader, formCounts: number[]) {
  const all: (Context & { readonly telling: ReadonlySet<number> })[] = [];
  const byKey = new Map<string, number>();
  const readPart = (text: string, telling: Set<number>): Reading & { readonly distinct: Int32Array } => {
    const reading = reader.read(text);
    for (const form of reading.forms) formCounts[form] = (formCounts[form] ?? 0) + 1;
    const terms = new Set<number>();
    reader.collect(reading, terms, telling);
    return { ...reading, distinct: Int32Array.from(terms) };
  };
  /** A name is one thing, however many words it has: a heading "Elon Musk" says no more than "Musk". */
  const readNearest = (text: string, telling: Set<number>): Int32Array => {
    const { forms, extras, named } = readPart(text, telling);
    const terms = new Set<number>();
    reader.collect({ forms: forms.filter((_, place) => !named.has(place)), extras }, terms, telling);
    return Int32Array.from(terms);
  };
  return {
    all,
    add({ title, headings, section = '' }: StoredText) {
      const key = `${section}\n${title}\n${headings.join('\n')}`;
      const known = byKey.get(key);
      const found = known === undefined ? undefined : all[known];
      if (known !== undefined && found) return { at: known, context: found };
      const telling = new Set<number>();
      const context = {
        headings: readPart(headings.join(' . '), telling).distinct,
        nearest: readNearest(headings.at(-1) ?? '', telling),
        title: readPart(title, telling).distinct,
        telling,
      };
      all.push(context);
      byKey.set(key, all.length - 1);
      return { at: all.length - 1, context };
    },
  };
}

interface Reading {
  readonly forms: readonly number[];
  readonly offsets: readonly number[];
  /** In order of place. */
  readonly extras: readonly { readonly place: number; readonly term: number }[];
  /** Places of words that are part of a person's or organisation's name. */
  readonly named: ReadonlySet<number>;
}

type TextReader = ReturnType<typeof createReader>;

/** Reads a text into form numbers and extra terms. */
function createReader(vocabulary: Vocabulary, concepts: ConceptFinder) {
  const stopForms: boolean[] = [];
  const isStopForm = (form: number) => (stopForms[form] ??= isStopWord(vocabulary.forms[form] ?? ''));
  return {
    read(text: string): Reading {
      const forms: number[] = [];
      const offsets: number[] = [];
      const stems: string[] = [];
      const extras: { place: number; term: number }[] = [];
      for (const term of readTerms(text)) {
        const form = vocabulary.addForm(term.form);
        if (term.isExtra) {
          extras.push({ place: term.position, term: vocabulary.termOf(form) });
        } else {
          forms.push(form);
          offsets.push(term.start);
          stems.push(vocabulary.stemOf(form));
        }
      }
      const named = new Set<number>();
      const isCapital = (place: number) => hasCapital(text, offsets[place]);
      for (const mention of concepts.find(stems, isCapital)) {
        extras.push({ place: mention.position, term: vocabulary.addTerm(mention.concept.key) });
        if (mention.concept.kind !== 'person') continue;
        for (let step = 0; step < mention.length; step += 1) named.add(mention.position + step);
      }
      extras.sort((a, b) => a.place - b.place);
      return { forms, offsets, extras, named };
    },
    /** Adds a reading's terms, and of these the ones that are more than function words. */
    collect({ forms, extras }: Pick<Reading, 'forms' | 'extras'>, terms: Set<number>, telling: Set<number>): void {
      for (const form of forms) {
        const term = vocabulary.termOf(form);
        terms.add(term);
        if (!isStopForm(form)) telling.add(term);
      }
      for (const { term } of extras) {
        terms.add(term);
        telling.add(term);
      }
    },
  };
}
