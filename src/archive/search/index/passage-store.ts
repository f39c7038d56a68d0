import { splitSentences } from '../../../text/sentences.ts';
import { kindsHeld } from '../answer-kinds.ts';
import { column, joinBytes, joinInts, joinStarts, offsetsOf } from '../../packed/joins.ts';
import {
  createContexts,
  joinContexts,
  packContexts,
  type PackedContexts,
  type Placed,
  type SegmentContexts,
} from './heading-contexts.ts';
import type { ConceptFinder } from './lexicon.ts';
import { createTextReader, type ReadText } from './text-reader.ts';
import type { VocabularyBuilder } from './vocabulary.ts';
import { numberAt } from '../../packed/number-at.ts';

/** Tokenised passages in flat arrays: at a hundred thousand passages an object a word would not fit. */
export interface PassageStore extends StoredPassages {
  readonly contexts: PackedContexts;
}

/** The passages of one segment, with numbers of its own. */
export interface SegmentStore extends StoredPassages {
  readonly contexts: SegmentContexts;
}

interface StoredPassages {
  /** Terms of all words of all passages, by number. */
  readonly terms: Int32Array;
  /** First word of each passage in `terms`; one more at the end. */
  readonly starts: Int32Array;
  /** Further terms (concepts, joined words, values), by passage: place of a word in its passage, term. */
  readonly extraPlaces: Int32Array;
  readonly extraTerms: Int32Array;
  readonly extraStarts: Int32Array;
  /** First word of each sentence, counted in its passage, and the kinds of answer it holds. */
  readonly sentenceWords: Int32Array;
  readonly sentenceKinds: Uint8Array;
  readonly sentenceStarts: Int32Array;
  /** The number of each passage's context. */
  readonly contextOf: Int32Array;
}

/** A text that is stored: its own words and the words above it. */
interface StoredText extends Placed {
  readonly text: string;
}

/** What a vocabulary's words are worth to an index. */
export interface WordCounts {
  /** Occurrences of each form, by number; only words of passages and headings count. */
  readonly formCounts: Int32Array;
  /** In how many passages, their headings and titles included, each term stands. */
  readonly frequencies: Int32Array;
}

/** Builds the store of a segment, passage by passage. */
export function createStoreBuilder(vocabulary: VocabularyBuilder, concepts: ConceptFinder) {
  const columns = emptyColumns();
  const formCounts: number[] = [];
  const frequencies: number[] = [];
  const countForms = ({ forms }: ReadText) => {
    for (const form of forms) countOne(formCounts, form);
  };
  const reader = createTextReader(vocabulary, concepts);
  const contexts = createContexts(reader, countForms);
  /** Which passage has a term last: sets of terms, a passage, would be built only to be counted. */
  const metIn: number[] = [];
  const tellingIn: number[] = [];
  return {
    /** Stores a passage. Gives its distinct terms that are more than function words, with those of its headings and title. */
    add(passage: StoredText): readonly number[] {
      const passageIndex = columns.contextOf.length;
      const reading = reader.read(passage.text);
      countForms(reading);
      addWords(columns, reading);
      addSentences(columns, reading, passage.text);
      const at = contexts.add(passage, passageIndex);
      columns.contextOf.push(at);
      const telling: number[] = [];
      const see = (term: number, isTelling: boolean) => {
        if (metIn[term] !== passageIndex) {
          metIn[term] = passageIndex;
          countOne(frequencies, term);
        }
        if (!isTelling || tellingIn[term] === passageIndex) return;
        tellingIn[term] = passageIndex;
        telling.push(term);
      };
      reader.eachTerm(reading, see);
      const context = contexts.all[at];
      context?.headings.forEach((term) => see(term, false));
      context?.title.forEach((term) => see(term, false));
      context?.telling.forEach((term) => see(term, true));
      return telling;
    },
    finish(): { readonly store: SegmentStore; readonly counts: WordCounts } {
      return {
        store: packColumns(columns, packContexts(contexts.all), vocabulary),
        counts: {
          formCounts: packCounts(formCounts, vocabulary.forms.length),
          frequencies: packCounts(frequencies, vocabulary.termCount),
        },
      };
    },
  };
}

/** Counts by number, which grow with the vocabulary: what was not counted yet has no place. */
function countOne(counts: number[], number: number): void {
  counts[number] = (counts[number] ?? 0) + 1;
}

function packCounts(counts: readonly number[], length: number): Int32Array {
  const packed = new Int32Array(length);
  packed.set(counts);
  return packed;
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

function packColumns(columns: Columns, contexts: SegmentContexts, vocabulary: VocabularyBuilder): SegmentStore {
  return {
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

/** The store of many segments as one; `terms`: the number that each segment's terms have among all. */
export function joinStores(all: readonly SegmentStore[], terms: readonly Int32Array[]): SegmentStore {
  const contexts = column(all, 'contexts');
  const passages = offsetsOf(all.map(({ contextOf }) => contextOf.length));
  return {
    terms: joinInts(column(all, 'terms'), terms),
    starts: joinStarts(column(all, 'starts')),
    extraPlaces: joinInts(column(all, 'extraPlaces')),
    extraTerms: joinInts(column(all, 'extraTerms'), terms),
    extraStarts: joinStarts(column(all, 'extraStarts')),
    sentenceWords: joinInts(column(all, 'sentenceWords')),
    sentenceKinds: joinBytes(column(all, 'sentenceKinds')),
    sentenceStarts: joinStarts(column(all, 'sentenceStarts')),
    contexts: joinContexts(contexts, terms, passages),
    contextOf: joinInts(column(all, 'contextOf'), offsetsOf(contexts.map(({ starts }) => starts.length))),
  };
}

function addWords(columns: Columns, { forms, extras }: ReadText): void {
  for (let word = 0; word < forms.length; word += 1) columns.words.push(numberAt(forms, word));
  columns.starts.push(columns.words.length);
  for (const { place, term } of extras) {
    columns.extraPlaces.push(place);
    columns.extraTerms.push(term);
  }
  columns.extraStarts.push(columns.extraTerms.length);
}

function addSentences(columns: Columns, { offsets }: ReadText, text: string): void {
  let word = 0;
  for (const { start, end } of splitSentences(text)) {
    while (word < offsets.length && numberAt(offsets, word) < start) word += 1;
    columns.sentenceWords.push(word);
    columns.sentenceKinds.push(kindsHeld(text.slice(start, end)));
  }
  columns.sentenceStarts.push(columns.sentenceWords.length);
}
