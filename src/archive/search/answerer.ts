import { lastDay, latestDate } from '../../corpus/dates/date-span.ts';
import type { Article, Corpus, Passage } from '../../corpus/model.ts';
import type { AskOutcome, Hit } from '../archive-model.ts';
import { cutExcerpts } from './excerpt.ts';
import { createFinder, type Finding } from './finder.ts';
import type { PassageIndex } from './passage-index.ts';
import type { Speller } from './query/spelling.ts';
import { learnedFor } from './ranking/learned.ts';
import { given } from '../../given.ts';

/** From this likeness on a passage counts as found by the line that is most like the question. */
const ALIKE = 0.5;
const MOST_HITS = { answer: 10, nearby: 5 } as const;

/** Turns findings into outcomes over a corpus. `passages`: what each text of the index is made of, in its order. */
export function createAnswerer(
  corpus: Corpus,
  passages: readonly (readonly [Passage, ...Passage[]])[],
  index: PassageIndex,
  speller: Speller,
  isOfOneLanguage: boolean,
) {
  const articles = new Map<string, Article>(corpus.articles.map((article) => [article.id, article]));
  const asOf = latestDate(corpus.articles.flatMap((article) => article.asOf ?? []));
  const finder = createFinder(index, asOf && lastDay(asOf), learnedFor(index), speller, isOfOneLanguage);
  return (question: string): AskOutcome => {
    const { kind, reason, confidence, corrections, unknown, ranked } = finder.find(question);
    const base = { question, confidence, corrections, unknown };
    if (kind === 'small-talk') return { ...base, kind };
    if (kind === 'nothing') return { ...base, kind, reason: reason ?? 'off-topic' };
    const [first, ...others] = ranked.slice(0, MOST_HITS[kind]).flatMap((one) => toHit(one, passages, articles, index));
    return first ? { ...base, kind, hits: [first, ...others] } : { ...base, kind: 'nothing', reason: 'off-topic' };
  };
}

function toHit(
  ranked: Finding['ranked'][number],
  passages: readonly (readonly [Passage, ...Passage[]])[],
  articles: ReadonlyMap<string, Article>,
  index: PassageIndex,
): readonly Hit[] {
  const { passageIndex, score, question, asked } = ranked;
  const found = passages[passageIndex];
  const article = found && articles.get(found[0].span.articleId);
  if (!found || !article) return [];
  // Most hits are offered by their headings alone: their words are cut when somebody looks.
  let cut: ReturnType<typeof cutExcerpts> | undefined;
  const shown = () => (cut ??= cutExcerpts(found, article, question, index));
  const line = asked.likeness >= ALIKE ? index.asked.lineAt(asked.line) : undefined;
  return [
    {
      passage: found[0],
      get excerpt() {
        return shown()[0].excerpt;
      },
      get below() {
        return shown().slice(1);
      },
      score,
      get signals() {
        return ranked.signals;
      },
      ...given({ askedLine: line }),
    },
  ];
}
