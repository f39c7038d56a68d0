import { countEach } from '../counts.ts';
import { compareText } from '../text/normalise.ts';
import { formatYear } from './dates/date-span.ts';
import type { Corpus, Event } from './model.ts';

/** How often a name occurs. */
interface Tally {
  readonly name: string;
  readonly count: number;
}

/** What a corpus holds, in numbers. */
export interface CorpusStatistics {
  readonly articles: number;
  readonly passages: number;
  /** Of all passages, as blanks part them. */
  readonly words: number;
  /** Marked ones. */
  readonly events: number;
  readonly foundEvents: number;
  readonly quotations: number;
  /** Pages that a passage rests on, each counted once in the corpus. */
  readonly sources: number;
  /** Marked events by the year in which they begin, in order of years. */
  readonly eventsByYear: readonly Tally[];
  /** The busiest first; ties by name. */
  readonly quotationsBySpeaker: readonly Tally[];
  /** Pages by publisher, the busiest first; ties by name. */
  readonly publishers: readonly Tally[];
  /** Questions that the passages carry. */
  readonly askedLines: number;
  /** Passages without such a question, by article; articles without any such passage left out. */
  readonly withoutLines: readonly Tally[];
  /** Names of `people.yml` that no passage names. */
  readonly neverMentioned: readonly string[];
}

/** Counts what a corpus holds. */
export function countCorpus({ articles, people }: Corpus): CorpusStatistics {
  const passages = articles.flatMap((article) => article.passages);
  const events = articles.flatMap((article) => article.events);
  const marked = events.filter(({ isFound }) => !isFound);
  const quotations = articles.flatMap((article) => article.quotes).filter(({ isFound }) => !isFound);
  const sources = new Map(
    passages.flatMap((passage) => passage.sources).map((source) => [source.url ?? source.title, source]),
  );
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const mentioned = new Set(passages.flatMap((passage) => passage.personIds));
  return {
    articles: articles.length,
    passages: passages.length,
    words: passages.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0),
    events: marked.length,
    foundEvents: events.length - marked.length,
    quotations: quotations.length,
    sources: sources.size,
    eventsByYear: eventsByYear(marked),
    quotationsBySpeaker: tally(
      quotations.map(({ speaker, speakerId }) => (speakerId && names.get(speakerId)) ?? speaker),
    ),
    publishers: tally([...sources.values()].map(({ publisher }) => publisher)),
    askedLines: new Set(passages.flatMap(({ asked }) => asked)).size,
    withoutLines: articles
      .map(({ id, passages }) => ({ name: id, count: passages.filter(({ asked }) => asked.length === 0).length }))
      .filter(({ count }) => count > 0),
    neverMentioned: people.filter(({ id }) => !mentioned.has(id)).map(({ name }) => name),
  };
}

function eventsByYear(events: readonly Event[]): readonly Tally[] {
  const years = countEach(events.map(({ date }) => date.start.year).toSorted((a, b) => a - b));
  return [...years].map(([year, count]) => ({ name: formatYear(year), count }));
}

function tally(names: readonly string[]): readonly Tally[] {
  return [...countEach(names)]
    .map(([name, count]) => ({ name, count }))
    .toSorted((a, b) => b.count - a.count || compareText(a.name, b.name));
}
