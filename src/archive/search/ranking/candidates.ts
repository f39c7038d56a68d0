import { lengthAt, listAt, type Lists } from '../../packed/lists.ts';
import { int32At } from '../../packed/number-at.ts';
import type { AskedQuestion } from '../asked/asked-index.ts';
import type { PassageIndex } from '../passage-index.ts';
import type { Question } from '../query/question.ts';
import { idf } from '../index/bm25.ts';
import { countAt } from '../../../counts.ts';

/**
 * Passages by BM25 that are read again. Without asked lines 98 and 99 in 100 tuning questions have a right one among them (of fifty 94 and
 * 99); beside the passages that lines nominate, thirty-six serve as well as a hundred.
 */
const CANDIDATES = { withLines: 36, plain: 100 } as const;
/**
 * Postings (a term's passages) that the first stage may walk: this share of the passages, within limits. Common words and weak
 * alternatives fall out first; the rarest word never does.
 */
const POSTINGS = { share: 2, least: 1500, most: 60_000 } as const;

/** The passages worth reading for a question, each once: those that share its words, those below a heading that says just what is asked, and those that are known to answer a question like it. */
export function findCandidates(question: Question, index: PassageIndex, asked: AskedQuestion): ReadonlySet<number> {
  const shares = firstStageTerms(question, index);
  const limit = index.asked.size > 0 ? CANDIDATES.withLines : CANDIDATES.plain;
  return new Set([
    ...index.firstStage.search(shares, limit),
    ...findHeaded(question, index, limit),
    ...asked.candidates(),
  ]);
}

function firstStageTerms(question: Question, index: PassageIndex): ReadonlyMap<number, number> {
  const strengths = new Map<number, number>();
  const count = Math.max(1, index.passages.length);
  for (const { alternatives, rarity, isPerson } of question.queryTerms) {
    // Wherever a part of a person's name stands, the person does: one term is enough.
    for (const { termId, strength } of isPerson ? alternatives.slice(0, 1) : alternatives) {
      const own = idf(index.frequency(termId), count);
      strengths.set(termId, Math.max(countAt(strengths, termId), strength * Math.min(1, rarity / Math.max(own, 1e-9))));
    }
  }
  const cost = (termId: number, strength: number) => index.frequency(termId) / strength;
  const cheapest = [...strengths].sort(([a, weightA], [b, weightB]) => cost(a, weightA) - cost(b, weightB) || a - b);
  const budget = Math.min(POSTINGS.most, Math.max(POSTINGS.least, POSTINGS.share * count));
  const shares = new Map<number, number>();
  let postings = 0;
  for (const [termId, strength] of cheapest) {
    postings += index.frequency(termId);
    if (postings > budget && shares.size > 0) break;
    shares.set(termId, strength);
  }
  return shares;
}

/** The first passage below each heading that says just what is asked ("who is X" and a heading "X"): where a name stands in most passages, the first stage cannot tell the one that is about it. */
function findHeaded({ queryTerms }: Question, { store }: PassageIndex, limit: number): readonly number[] {
  const numbers = contextsOfRarest(queryTerms, store.contexts.headed);
  if (numbers.length === 0) return [];
  const asked = queryTerms.map(({ alternatives }) => new Set(alternatives.map(({ termId }) => termId)));
  const headed: number[] = [];
  for (const number of numbers) {
    const nearest = listAt(store.contexts.nearest, number);
    const isHeaded =
      asked.every((terms) => nearest.some((term) => terms.has(term))) &&
      nearest.every((term) => asked.some((terms) => terms.has(term)));
    if (isHeaded) headed.push(int32At(store.contexts.starts, number));
    if (headed.length === limit) break;
  }
  return headed;
}

/** Contexts whose innermost heading meets the query term that the fewest do; their numbers ascend. */
function contextsOfRarest(queryTerms: Question['queryTerms'], headed: Lists): readonly number[] {
  const counts = queryTerms.map(({ alternatives }) =>
    alternatives.reduce((sum, { termId }) => sum + lengthAt(headed, termId), 0),
  );
  const rarest = queryTerms[counts.indexOf(Math.min(...counts))]?.alternatives ?? [];
  return [...new Set(rarest.flatMap(({ termId }) => [...listAt(headed, termId)]))].sort((a, b) => a - b);
}
