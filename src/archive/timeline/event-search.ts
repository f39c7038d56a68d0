import type { Language } from '../../text/languages/language.ts';
import type { Article, Corpus } from '../../corpus/model.ts';
import { makeAnew, type Remember, type SegmentKind } from '../packed/remember.ts';
import { compileLexicon, type ConceptFinder } from '../search/index/lexicon.ts';
import {
  openPassageIndex,
  packPassages,
  passageSegments,
  type PassageIndex,
  type PassageIndexData,
  type PassageSegment,
  type SearchPassage,
} from '../search/passage-index.ts';
import { readQuestion, type Question } from '../search/query/question.ts';
import { createPassageReader, type PassageReading } from '../search/ranking/passage-features.ts';
import type { SearchEvents } from './event-timeline.ts';
import { itemAt } from '../../item-at.ts';

/** A word that so many events or such a share of them have at most tells what an event is about wherever it stands; one that {@link COMMON_SHARE} of them have does so in a title alone. */
const RARE = { events: 3, share: 0.03 };
const COMMON_SHARE = 0.15;
/** How far a word below the title counts beside one in it. */
const BELOW_TITLE = { rare: 0.9, common: 0.35 };
/** How far a synonym or a word of the same family counts where the very word is in use, unless it or the article's title shows that it means the same. */
const AKIN = 0.7;
/** The very word counts as in use unless more than so many times as many titles have only a word akin to it. */
const MAX_AKIN = 2;
const EXACT = 0.99;

/**
 * Searches events by their title and the first passage below it: what they are about, not all that is named on the way.
 *
 * The score is the share of the text's words, by rarity, that the event speaks of (0 to 1). A word in the event's title counts whole; one
 * below it nearly so if few events have it or the article's title has it too, and for a third if many do.
 */
export function createEventSearch(
  corpus: Pick<Corpus, 'articles' | 'people' | 'synonyms'>,
  {
    language,
    remember = makeAnew,
  }: { readonly language?: Language | undefined; readonly remember?: Remember | undefined } = {},
): SearchEvents {
  const concepts = compileLexicon(corpus, language, remember);
  const data = indexEventSearch(corpus, concepts, remember);
  const events = corpus.articles.flatMap((article) => article.events);
  const bare = events.map(({ id, title }) => ({ id, title, headings: [], text: '' }));
  const index = openPassageIndex(data, bare, concepts);
  return (text) => {
    const question = readQuestion(text, index);
    const readEvent = createPassageReader(index, question);
    const readings = meetingEvents(question, index).map((at) => readEvent(at));
    const weights = question.queryTerms.map((_, queryTerm) => ({
      akin: weighAkin(readings, queryTerm),
      below: weighBelow(readings, queryTerm, events.length),
    }));
    const scored = readings.flatMap((reading) => {
      const event = events[reading.passageIndex];
      const score = scoreOf(reading, question, weights);
      return event && score > 0 ? [[event.id, score] as const] : [];
    });
    return new Map(scored);
  };
}

/** Indexes the events of a corpus by their titles and the first passages below. */
export function indexEventSearch(
  { articles }: Pick<Corpus, 'articles'>,
  concepts: ConceptFinder,
  remember: Remember,
): PassageIndexData {
  return remember.index('event-search', () =>
    packPassages(remember.joined('event-search', articles, eventSegments(concepts))),
  );
}

export function eventSegments(concepts: ConceptFinder): SegmentKind<PassageSegment> {
  return passageSegments(textsOf, concepts);
}

function textsOf({ title: articleTitle, passages, events }: Article): readonly SearchPassage[] {
  const texts = new Map(passages.map((passage) => [passage.id, passage.text] as const));
  return events.map(({ id, title, passageId }) => ({
    id,
    title: articleTitle,
    headings: [title],
    text: (passageId && texts.get(passageId)) ?? '',
  }));
}

/** The events that have any of the question's terms, in their order: what the others say of it is nothing. All, where a term is a function word too, whose places no list has. */
function meetingEvents({ queryTerms }: Question, { firstStage, frequency, passages }: PassageIndex): readonly number[] {
  const terms = new Set(queryTerms.flatMap(({ alternatives }) => alternatives.map(({ termId }) => termId)));
  const meeting = new Set<number>();
  for (const term of terms) {
    const listed = firstStage.passagesOf(term);
    if (listed.length < frequency(term)) return Array.from({ length: passages.length }, (_, at) => at);
    for (const at of listed) meeting.add(at);
  }
  return [...meeting].sort((a, b) => a - b);
}

interface TermWeights {
  readonly akin: number;
  readonly below: number;
}

function weighAkin(readings: readonly PassageReading[], queryTerm: number): number {
  const inTitles = readings.map(({ headings }) => itemAt(headings, queryTerm)).filter((strength) => strength > 0);
  const exact = inTitles.filter((strength) => strength >= EXACT).length;
  return inTitles.length - exact > MAX_AKIN * exact ? 1 : AKIN;
}

function weighBelow(readings: readonly PassageReading[], queryTerm: number, eventCount: number): number {
  const count = readings.filter(
    ({ text, headings }) => itemAt(text, queryTerm) + itemAt(headings, queryTerm) > 0,
  ).length;
  if (count <= RARE.events) return BELOW_TITLE.rare;
  const share = Math.log(count / eventCount / RARE.share) / Math.log(COMMON_SHARE / RARE.share);
  return BELOW_TITLE.rare - (BELOW_TITLE.rare - BELOW_TITLE.common) * Math.max(0, Math.min(1, share));
}

function scoreOf(
  reading: PassageReading,
  { queryTerms, totalRarity }: Question,
  weights: readonly TermWeights[],
): number {
  const met = queryTerms.reduce(
    (sum, { rarity }, queryTerm) => sum + rarity * metBy(reading, queryTerm, itemAt(weights, queryTerm)),
    0,
  );
  return met / totalRarity;
}

function metBy({ text, headings, title }: PassageReading, queryTerm: number, { akin, below }: TermWeights): number {
  const isTopic = itemAt(title, queryTerm) >= EXACT;
  const isMeant = isTopic || itemAt(text, queryTerm) >= EXACT;
  const weighed = (strength: number): number => Math.min(1, strength >= EXACT || isMeant ? strength : strength * akin);
  return Math.max(
    weighed(itemAt(headings, queryTerm)),
    weighed(itemAt(text, queryTerm)) * (isTopic ? BELOW_TITLE.rare : below),
  );
}
