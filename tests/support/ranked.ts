import { compileLexicon, EMPTY_LEXICON, type Lexicon } from '../../src/archive/search/index/lexicon.ts';
import { createPassageIndex, type SearchPassage } from '../../src/archive/search/passage-index.ts';
import { readQuestion } from '../../src/archive/search/query/question.ts';
import { learnedFor } from '../../src/archive/search/ranking/learned.ts';
import { rank, type RankedPassage } from '../../src/archive/search/ranking/ranking.ts';

/** Passages as a test writes them: the text alone, or with what stands around it. Their ids are their places in the list unless they bring their own. */
export type WrittenPassage = string | Partial<SearchPassage>;

/** Indexes passages and ranks them for a question, best first, each with its id. */
export function rankedFor(
  question: string,
  written: readonly WrittenPassage[],
  lexicon: Lexicon = EMPTY_LEXICON,
): readonly (RankedPassage & { readonly id: string })[] {
  const passages = written.map((each, at) => ({
    id: String(at),
    title: '',
    headings: [],
    text: '',
    ...(typeof each === 'string' ? { text: each } : each),
  }));
  const index = createPassageIndex(passages, compileLexicon(lexicon));
  const ranked = rank(readQuestion(question, index), index, learnedFor(index).weights, index.asked.ask(question));
  return ranked.map((each) => {
    const { reading, signals } = each;
    return { ...each, reading, signals, id: passages[each.passageIndex]?.id ?? '' };
  });
}
