import type { Article, Corpus, Passage } from '../../corpus/model.ts';
import { createAnswerer } from './answerer.ts';
import { makeAnew, type Remember } from '../packed/remember.ts';
import { isOfOneLanguage } from './finder.ts';
import { answerTexts, searchedIn } from './answer-texts.ts';
import type { Language } from '../../text/languages/language.ts';
import { compileLexicon, type ConceptFinder, type Lexicon } from './index/lexicon.ts';
import type { AskOutcome } from '../archive-model.ts';
import {
  joinPassages,
  openPassageIndex,
  readPassages,
  type PassageIndex,
  type PassageSegment,
  type SearchPassage,
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

/** What a corpus answers. Pure: nothing is read, kept or timed. */
export interface Asker {
  /** Never throws on any text. */
  ask(question: string): AskOutcome;
  /** Best passages for any words, without a judgement whether they answer; best first, equals by id. */
  searchPassages(text: string, limit: number): readonly ScoredPassage[];
}

/** Builds the index of a corpus. Takes about 0.2 ms a passage. `language`: what is known of its words; of English by default. */
export function createAsker(corpus: Corpus, remember: Remember = makeAnew, language?: Language): Asker {
  const texts = answerTexts(corpus);
  const passages = texts.map((text) => text.passages);
  const searched = texts.map(({ search }) => search);
  const concepts = compileLexicon(corpus, language, remember);
  const read = (article: Article) => readPassages(searchedIn(article), concepts);
  const data = remember.index('passages', () =>
    joinPassages(corpus.articles.map((article) => remember.segment('passages', article, () => read(article)))),
  );
  const index = openPassageIndex(data, searched, concepts);
  const speller = createSpeller(
    index,
    remember.index('spelling', () => packSpelling(index)),
  );
  const { isOne } = remember.index('language', () => ({ isOne: Uint8Array.of(isOfOneLanguage(index) ? 1 : 0) }));
  return {
    ask: createAnswerer(corpus, passages, index, speller, isOne[0] === 1),
    searchPassages(text, limit) {
      return searchIndex(index, text, limit).flatMap(({ at, score }) => {
        const [passage] = passages[at] ?? [];
        return passage ? [{ passage, score }] : [];
      });
    },
  };
}

/** A search over any texts (events, quotations). */
export interface TextSearch {
  /** Ids of the texts that share a word with `text`, best first; equals by id. `share` (0 to 1): how much of what was typed, by rarity, the text speaks of. */
  search(
    text: string,
    limit: number,
  ): readonly { readonly id: string; readonly score: number; readonly share: number }[];
}

/** Indexes texts by id, with the same words, names and synonyms as passages. `readSegments`: the texts of the ids, in their order, as {@link bareText} makes passages of them; called only where no index is remembered. */
export function createTextSearch(
  ids: readonly string[],
  readSegments: (concepts: ConceptFinder) => readonly PassageSegment[],
  { lexicon, language, remember = makeAnew }: TextSearchOptions,
): TextSearch {
  const concepts = compileLexicon(lexicon, language, remember);
  const data = remember.index('quote-search', () => joinPassages(readSegments(concepts)));
  const index = openPassageIndex(
    data,
    ids.map((id) => bareText(id, '')),
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
export function bareText(id: string, text: string): SearchPassage {
  return { id, title: '', headings: [], text, section: id };
}

interface TextSearchOptions {
  readonly lexicon: Lexicon;
  readonly language?: Language | undefined;
  readonly remember?: Remember | undefined;
}

function searchIndex(index: PassageIndex, text: string, limit: number) {
  const ranked = rank(readQuestion(text, index), index, learnedFor(index).weights).slice(0, Math.max(0, limit));
  return ranked.map(({ passageIndex, score, reading, question }) => ({
    at: passageIndex,
    score,
    share: Math.min(1, shareMet(reading.text, question)),
  }));
}
