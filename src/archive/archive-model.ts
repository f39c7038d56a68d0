import type { DateSpan } from '../corpus/dates/date-span.ts';
import type { Landmark } from '../corpus/dates/typed-dates.ts';
import type {
  Article,
  Corpus,
  Event,
  Passage,
  Person,
  PersonId,
  Quote,
  QuoteId,
  Section,
  Span,
} from '../corpus/model.ts';
import type { Exchange } from './quotations/exchanges.ts';
import type { QuoteTopics } from './quotations/quote-topics.ts';
import type { Speakers } from './quotations/speakers.ts';

/** A range within a text: UTF-16 offsets, `end` exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Whole sentences of one passage, verbatim: `showText` of `span` is `text`, and nothing is left out inside.
 * `isCutBefore`/`isCutAfter`: the passage has more on that side (hosts show "…").
 */
export interface Excerpt {
  readonly span: Span;
  readonly text: string;
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
  /** Words of `text` that match the question; ascending, not overlapping. */
  readonly matches: readonly TextRange[];
}

/** One passage found for a question, with the words that it announces. */
export interface Hit {
  readonly passage: Passage;
  readonly excerpt: Excerpt;
  /** The quotation or list right below the passage, where that belongs to the answer. */
  readonly below: readonly { readonly passage: Passage; readonly excerpt: Excerpt }[];
  /** The question that the passage is known to answer by which it was found; nobody's words, never shown as an article's. */
  readonly askedLine: string | undefined;
  /** Higher is better; comparable within one question only. */
  readonly score: number;
  /** The named ranking signals behind `score`, for `--json`, `evaluate` and the curious. */
  readonly signals: Readonly<Record<string, number>>;
}

/** A word of the question that was read as another one, because no text here knows it. */
export interface Correction {
  readonly typed: string;
  readonly read: string;
}

interface AskBase {
  readonly question: string;
  readonly corrections: readonly Correction[];
  /** Words of the question, as typed, that neither the texts nor English know. */
  readonly unknown: readonly string[];
  /** 0 to 1, calibrated: the share of such questions whose first hit answers them. */
  readonly confidence: number;
}

/** What the archive answers to a question. `hits`: best first, one for each passage. */
export type AskOutcome =
  | (AskBase & { readonly kind: 'answer'; readonly hits: readonly [Hit, ...Hit[]] })
  | (AskBase & { readonly kind: 'nearby'; readonly hits: readonly [Hit, ...Hit[]] })
  /** `alike`: passages known to answer questions that are like it, which need not mean the same. */
  | (AskBase & { readonly kind: 'nothing'; readonly reason: NothingReason; readonly alike: readonly Hit[] })
  /** A greeting, thanks, or a question about the bot. */
  | (AskBase & { readonly kind: 'small-talk' });

/** Why a question is not answered: it has no word that is known; it is off the subject; it asks for what came after the record; it is in another language than the corpus. */
export type NothingReason = 'empty' | 'off-topic' | 'after-record' | 'other-language';

/** What a shown id stands for. */
export type Found =
  | { readonly kind: 'passage'; readonly passage: Passage; readonly section: Section; readonly article: Article }
  | { readonly kind: 'section'; readonly section: Section; readonly article: Article }
  | { readonly kind: 'event'; readonly event: Event; readonly section: Section; readonly article: Article }
  | { readonly kind: 'quote'; readonly quote: Quote; readonly section: Section; readonly article: Article };

/** Which events of the record are wanted; every filter that is there must hold. */
export interface TimelineQuery {
  /** Events that share a day with the span; undefined: all. */
  readonly date?: { readonly from?: DateSpan; readonly to?: DateSpan };
  /** Events on this day and month in any year (`MM-DD`). */
  readonly monthDay?: string;
  readonly personId?: PersonId;
  /** Free text, searched. */
  readonly about?: string;
  readonly order: 'oldest' | 'newest';
}

/** The events that a query finds, in the asked order; or `empty`, with how many there would be without each single filter, and the events nearest by date. */
export type TimelineOutcome =
  | { readonly kind: 'events'; readonly query: TimelineQuery; readonly events: readonly Event[] }
  | {
      readonly kind: 'empty';
      readonly query: TimelineQuery;
      readonly loosened: readonly {
        readonly without: 'date' | 'monthDay' | 'person' | 'about';
        readonly count: number;
      }[];
      readonly nearest: readonly Event[];
    };

/** Which quotations are wanted, by speaker, topic and year; every filter that is there must hold. */
export interface QuoteQuery {
  readonly personId?: PersonId;
  /** What the words are about: the title of an article, for those that stand in it, or free text. Where they were said does not count. */
  readonly about?: string;
  readonly year?: number;
}

/** The quotations that a query finds, the most telling first (main events, then those of three sources and more, then primary sources, then date), on a topic the best matches first; or `empty`, with the people who do have quotations on it. */
export type QuoteOutcome =
  | { readonly kind: 'quotes'; readonly query: QuoteQuery; readonly quotes: readonly [Quote, ...Quote[]] }
  | {
      readonly kind: 'empty';
      readonly query: QuoteQuery;
      readonly nearest: readonly { readonly person: Person; readonly quotes: readonly Quote[] }[];
    };

/** A stretch of words that a claim and the recorded quotation share, that the claim lacks (`missing`), or that it has instead (`added`). */
export type WordDifference =
  | { readonly kind: 'same'; readonly text: string }
  | { readonly kind: 'missing'; readonly text: string }
  | { readonly kind: 'added'; readonly text: string };

/** What the record says of a claimed quotation. `similarity` 0 to 1; `matches` are the claimed words within the quotation's text, ascending. */
export type CheckOutcome =
  | {
      readonly kind: 'verbatim';
      readonly claim: string;
      readonly quote: Quote;
      readonly isPart: boolean;
      readonly matches: readonly TextRange[];
    }
  | {
      readonly kind: 'altered';
      readonly claim: string;
      readonly quote: Quote;
      readonly differences: readonly WordDifference[];
      readonly similarity: number;
      readonly matches: readonly TextRange[];
      /** A "not", "never", "without", … of the recorded words is lost, or one was put in. */
      readonly isNegationChanged: boolean;
      /** The quotation that further words of the claim come from: two were made into one. */
      readonly joinedWith?: Quote;
      /** The name as claimed, if the recorded speaker is another. */
      readonly claimedSpeaker?: string;
    }
  | {
      readonly kind: 'misattributed';
      readonly claim: string;
      readonly quote: Quote;
      readonly isPart: boolean;
      readonly matches: readonly TextRange[];
      /** The name as claimed. */
      readonly claimedSpeaker: string;
    }
  | {
      readonly kind: 'absent';
      readonly claim: string;
      /** At most three, nearest first. */
      readonly nearest: readonly Quote[];
      /** Where the words stand in an article's own prose. */
      readonly passage?: Passage;
    };

/** The face of everything that Rift knows. Pure: the same call gives the same result; nothing is read, written or timed. */
export interface Archive {
  readonly corpus: Corpus;
  /** The last day that any article speaks for; undefined if none says. */
  readonly asOf: DateSpan | undefined;
  /** Best passages for a question as people type it. Never throws on any text. */
  ask(question: string): AskOutcome;
  /** Known questions that have the words typed so far, best first, then a few that say the same in other words; at most `limit`. */
  suggest(typed: string, limit: number): readonly string[];
  /** What an id (`p/…`, `s/…`, `e/…`, `q/…`, upper or lower case) stands for; undefined if the corpus has none such. */
  find(id: string): Found | undefined;
  /** Ids that begin as typed, in the order of the articles: with their letter (`e/7f`), or from two signs on without it; at most `limit`. */
  idsFrom(typed: string, limit: number): readonly string[];
  article(id: string): Article | undefined;
  person(id: PersonId): Person | undefined;
  /** The passages of the same article around one, in its order, within `reach` places on either side. */
  around(passage: Passage, reach: number): readonly Passage[];
  /** A passage with those that are shown with it, in order: a lead-in and the quotation or list that it announces. */
  shownWith(passage: Passage): readonly Passage[];
  /** All events, oldest first (ties: main first, then marked, then in the order of their article); found ones that repeat a marked one are left out. */
  readonly events: readonly Event[];
  /** What the record itself calls its parts that have events: phases, articles, sections. As `about` of a timeline a name means the part's own events. */
  readonly parts: readonly string[];
  /** The part that is called so, or begins so with thirty letters and more. */
  findPart(words: string): string | undefined;
  /** All quotations, by date (undated last), then id. */
  readonly quotes: readonly Quote[];
  /** Everybody whose words the corpus holds, or whom people.yml names. */
  readonly speakers: Speakers;
  quote(id: QuoteId): Quote | undefined;
  timeline(query: TimelineQuery): TimelineOutcome;
  /** What "the trial" or "the bid" stands for: a phase or an event of the story; undefined if nothing is called so. */
  findLandmark(words: string): Landmark | undefined;
  /** How much of the record speaks of an event: from 0, higher is more, comparable within one corpus only. */
  importanceOf(event: Event): number;
  findQuotes(query: QuoteQuery): QuoteOutcome;
  /** What these quotations are about, as `about` of a query takes it. */
  topicsOf(quotes: readonly Quote[]): QuoteTopics;
  /** The pairs in which one of two persons answers the other within a week, the surest first; each quotation in one pair at most. */
  findExchanges(one: readonly Quote[], other: readonly Quote[]): readonly Exchange[];
  /** Checks the quotation that a text claims: all of it, what stands in quotation marks, or a line or sentence. `speaker` goes before one that the text names. */
  check(text: string, speaker?: Person): CheckOutcome;
}
