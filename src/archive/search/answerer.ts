import { lastDay, latestDate } from '../../corpus/dates/date-span.ts';
import type { Article, Corpus, Passage } from '../../corpus/model.ts';
import type { AskOutcome, Hit } from '../archive-model.ts';
import { cutExcerpts } from './excerpt.ts';
import { createFinder } from './finder.ts';
import type { AnswerText } from './answer-texts.ts';
import type { PassageIndex, Texts } from './passage-index.ts';
import type { Speller } from './query/spelling.ts';
import { learnedFor } from './ranking/learned.ts';
import type { RankedPassage } from './ranking/ranking.ts';

/** From this likeness on a passage counts as found by the line that is most like the question. */
const ALIKE = 0.5;
const MAX_HITS = { answer: 10, nearby: 5 } as const;
/** From this likeness on a known question is offered to who types another: more is needed where that would get no answer. */
const OFFERED = { answer: 0.4, nearby: 0.4, nothing: 0.5, 'small-talk': 1 } as const;
const MAX_OFFERED = 5;

/** Answers questions from a corpus. */
export interface Answerer {
  ask(question: string): AskOutcome;
  /** The known questions that are most like a text, of the best passages first, one of each; without any known questions the headings of those passages. */
  knownLike(text: string): readonly string[];
}

/** Turns findings into outcomes over a corpus. `texts`: those of the index, in its order. */
export function createAnswerer(
  corpus: Corpus,
  texts: Texts<AnswerText>,
  index: PassageIndex,
  speller: Speller,
  isOfOneLanguage: boolean,
): Answerer {
  const articles = new Map<string, Article>(corpus.articles.map((article) => [article.id, article]));
  const asOf = latestDate(corpus.articles.flatMap((article) => article.asOf ?? []));
  const finder = createFinder(index, asOf && lastDay(asOf), learnedFor(index), speller, isOfOneLanguage);
  return {
    ask(question) {
      const { kind, reason, confidence, corrections, unknown, ranked } = finder.find(question);
      const base = { question, confidence, corrections, unknown };
      if (kind === 'small-talk') return { ...base, kind };
      const hitsOf = (some: typeof ranked) => some.flatMap((one) => toHit(one, texts, articles, index));
      if (kind === 'nothing') {
        const alike = reason === 'off-topic' ? ranked.slice(0, MAX_OFFERED).filter(isAlike) : [];
        return { ...base, kind, reason: reason ?? 'off-topic', alike: hitsOf(alike) };
      }
      const [first, ...others] = hitsOf(ranked.slice(0, MAX_HITS[kind]));
      return first
        ? { ...base, kind, hits: [first, ...others] }
        : { ...base, kind: 'nothing', reason: 'off-topic', alike: [] };
    },
    knownLike(text) {
      const { kind, ranked } = finder.find(text);
      const best = ranked.slice(0, MAX_OFFERED);
      if (index.asked.size > 0) {
        const alike = best.filter(({ asked }) => asked.likeness >= OFFERED[kind]);
        return alike.map(({ asked }) => index.asked.lineAt(asked.line));
      }
      return kind === 'nothing'
        ? []
        : best.flatMap(({ passageIndex }) => headingOf(texts.at(passageIndex), index) ?? []);
    },
  };
}

function isAlike({ asked }: RankedPassage): boolean {
  return asked.likeness >= ALIKE;
}

/** What stands right above a text and above no other section: who types it gets the first passage below it. */
function headingOf(text: AnswerText | undefined, index: PassageIndex): string | undefined {
  const heading = text?.passages[0].headingPath.at(-1);
  return heading !== undefined && index.asked.exact(heading).length === 1 ? heading : undefined;
}

function toHit(
  ranked: RankedPassage,
  texts: Texts<AnswerText>,
  articles: ReadonlyMap<string, Article>,
  index: PassageIndex,
): readonly Hit[] {
  const found = texts.at(ranked.passageIndex)?.passages;
  const article = found && articles.get(found[0].span.articleId);
  return found && article ? [new RankedHit(ranked, found, article, index)] : [];
}

/** Most hits are offered by their headings alone: their words are cut, and their evidence is read, when somebody looks. */
class RankedHit implements Hit {
  readonly passage: Passage;
  readonly score: number;
  readonly #ranked: RankedPassage;
  readonly #found: readonly [Passage, ...Passage[]];
  readonly #article: Article;
  readonly #index: PassageIndex;
  #shown: ReturnType<typeof cutExcerpts> | undefined;

  constructor(ranked: RankedPassage, found: readonly [Passage, ...Passage[]], article: Article, index: PassageIndex) {
    this.passage = found[0];
    this.score = ranked.score;
    this.#ranked = ranked;
    this.#found = found;
    this.#article = article;
    this.#index = index;
  }

  get excerpt(): Hit['excerpt'] {
    return this.#cut()[0].excerpt;
  }

  get below(): Hit['below'] {
    return this.#cut().slice(1);
  }

  get signals(): Hit['signals'] {
    return this.#ranked.signals;
  }

  get askedLine(): string | undefined {
    const { likeness, line } = this.#ranked.asked;
    return likeness >= ALIKE ? this.#index.asked.lineAt(line) : undefined;
  }

  #cut(): ReturnType<typeof cutExcerpts> {
    return (this.#shown ??= cutExcerpts(this.#found, this.#article, this.#ranked.question, this.#index));
  }

  /** Getters are not written as data by themselves. */
  toJSON(): Hit {
    const { passage, excerpt, below, score, signals, askedLine } = this;
    return { passage, excerpt, below, score, signals, askedLine };
  }
}
