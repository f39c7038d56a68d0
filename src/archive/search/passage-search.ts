import type { Corpus, Passage } from '../../corpus/model.ts';
import { createAnswerer } from './answerer.ts';
import { answerTexts } from './answer-texts.ts';
import type { Language } from '../../text/languages/language.ts';
import { compileLexicon, type Lexicon } from './index/lexicon.ts';
import type { AskOutcome } from '../archive-model.ts';
import { createPassageIndex, openPassageIndex, packPassageIndex, type PassageIndex } from './passage-index.ts';
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

/** Gives what was made under this name for the same corpus by the same code before, or makes it: plain data with typed arrays. */
export type Remember = <Data extends object>(name: string, make: () => Data) => Data;

/** What a corpus answers. Pure: nothing is read, kept or timed. */
export interface Asker {
  /** Never throws on any text. */
  ask(question: string): AskOutcome;
  /** Best passages for any words, without a judgement whether they answer; best first, equals by id. */
  searchPassages(text: string, limit: number): readonly ScoredPassage[];
}

/** Builds the index of a corpus. Takes about 0.2 ms a passage. `language`: what is known of its words; of English by default. */
export function createAsker(corpus: Corpus, remember: Remember = (_, make) => make(), language?: Language): Asker {
  const texts = answerTexts(corpus);
  const passages = texts.map((text) => text.passages);
  const searched = texts.map(({ search }) => search);
  const concepts = compileLexicon(corpus, language);
  const data = remember('passages', () => packPassageIndex(searched, concepts));
  const index = openPassageIndex(data, searched, concepts);
  const speller = createSpeller(
    index,
    remember('spelling', () => packSpelling(index)),
  );
  return {
    ask: createAnswerer(corpus, passages, index, speller),
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

/** Indexes texts by id, with the same words, names and synonyms as passages. */
export function createTextSearch(
  items: readonly { readonly id: string; readonly text: string }[],
  lexicon: Lexicon,
  language?: Language,
): TextSearch {
  const passages = items.map(({ id, text }) => ({ id, title: '', headings: [], text, section: id }));
  const index = createPassageIndex(passages, compileLexicon(lexicon, language));
  return {
    search(text, limit) {
      return searchIndex(index, text, limit).flatMap(({ at, score, share }) => {
        const item = items[at];
        return item ? [{ id: item.id, score, share }] : [];
      });
    },
  };
}

function searchIndex(index: PassageIndex, text: string, limit: number) {
  const ranked = rank(readQuestion(text, index), index, learnedFor(index).weights).slice(0, Math.max(0, limit));
  return ranked.map(({ passageIndex, score, reading, question }) => ({
    at: passageIndex,
    score,
    share: Math.min(1, shareMet(reading.text, question)),
  }));
}
