import type { Corpus, Passage } from '../../corpus/model.ts';
import { once } from '../../once.ts';
import { createAnswerer, type Answerer } from './answerer.ts';
import { makeAnew, type Remember, type SegmentKind } from '../packed/remember.ts';
import { isOfOneLanguage } from './finder.ts';
import { lazyAnswerTexts, searchedIn, type AnswerText } from './answer-texts.ts';
import type { Language } from '../../text/languages/language.ts';
import { compileLexicon, type ConceptFinder } from './index/lexicon.ts';
import {
  openPassageIndex,
  packPassages,
  passageSegments,
  type PassageIndex,
  type PassageIndexData,
  type PassageSegment,
  type SearchPassage,
  type Texts,
} from './passage-index.ts';
import { readQuestion } from './query/question.ts';
import { createSpeller, packSpelling } from './query/spelling.ts';
import { learnedFor } from './ranking/learned.ts';
import { rank } from './ranking/ranking.ts';
import { shareMet } from './ranking/signals.ts';

/** A passage with its score: higher is better, comparable within one search only. */
export interface ScoredPassage {
  readonly passage: Passage;
  readonly score: number;
}

/** What a corpus answers. Pure: nothing is read, kept or timed. Never throws on any text. */
export interface PassageSearch extends Answerer {
  /** Best passages for any words, without a judgement whether they answer; best first, equals by id. */
  searchPassages(text: string, limit: number): readonly ScoredPassage[];
}

/** Builds the index of a corpus. Takes about 0.2 ms a passage. `language`: what is known of its words; of English by default. */
export function createPassageSearch(corpus: Corpus, remember: Remember = makeAnew, language?: Language): PassageSearch {
  const concepts = compileLexicon(corpus, language, remember);
  const { data, spelling, isOne } = indexPassages(corpus, concepts, remember);
  const texts = lazyAnswerTexts(corpus.articles, data.parts);
  const search = { length: texts.length, at: (place: number) => texts.at(place)?.search };
  const index = openPassageIndex(data, search, concepts);
  return {
    ...createAnswerer(corpus, texts, index, createSpeller(index, spelling), isOne),
    searchPassages(text, limit) {
      return searchIndex(index, text, limit).flatMap(({ at, score }) => {
        const passage = texts.at(at)?.passages[0];
        return passage ? [{ passage, score }] : [];
      });
    },
  };
}

/** The index of a corpus' passages, its words, and whether its texts are of one language. */
export function indexPassages({ articles }: Pick<Corpus, 'articles'>, concepts: ConceptFinder, remember: Remember) {
  const segment = once(() => remember.joined('passages', articles, answerSegments(concepts)));
  const data = remember.index('passages', () => packPassages(segment()));
  const spelling = remember.index('spelling', () => packSpelling(openPassageIndex(data, [], concepts)));
  const { isOne } = remember.index('language', () => {
    const isOfOne = isOfOneLanguage(wordsOf(lazyAnswerTexts(articles, data.parts)), concepts.language);
    return { isOne: Uint8Array.of(isOfOne ? 1 : 0) };
  });
  return { data, spelling, isOne: isOne[0] === 1 };
}

export function answerSegments(concepts: ConceptFinder): SegmentKind<PassageSegment> {
  return passageSegments(searchedIn, concepts);
}

function wordsOf({ length, at }: Texts<AnswerText>): Texts<string> {
  return { length, at: (place) => at(place)?.search.text };
}

/** A search over any texts (events, quotations). */
export interface TextSearch {
  /** Ids of the texts that share a word with `text`, best first; equals by id. `share` (0 to 1): how much of what was typed, by rarity, the text speaks of. */
  search(
    text: string,
    limit: number,
  ): readonly { readonly id: string; readonly score: number; readonly share: number }[];
}

/** Searches texts by id; `data`: the index of them all, in the order of the ids, each as {@link lonePassage} makes a passage of it; `concepts`: those that it was made with. */
export function createTextSearch(ids: readonly string[], data: PassageIndexData, concepts: ConceptFinder): TextSearch {
  const index = openPassageIndex(
    data,
    ids.map((id) => lonePassage(id, '')),
    concepts,
  );
  return {
    search(text, limit) {
      return searchIndex(index, text, limit).flatMap(({ at, score, share }) => {
        const id = ids[at];
        return id === undefined ? [] : [{ id, score, share }];
      });
    },
  };
}

/** A text that stands below nothing and beside no other. */
export function lonePassage(id: string, text: string): SearchPassage {
  return { id, title: '', headings: [], text, section: id };
}

function searchIndex(index: PassageIndex, text: string, limit: number) {
  const ranked = rank(readQuestion(text, index), index, learnedFor(index).weights).slice(0, Math.max(0, limit));
  return ranked.map(({ passageIndex, score, reading, question }) => ({
    at: passageIndex,
    score,
    share: Math.min(1, shareMet(reading.text, question)),
  }));
}
