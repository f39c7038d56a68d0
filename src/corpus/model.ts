import type { DateSpan } from './dates/date-span.ts';

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** The article's file name without its ending: `the-bid`. */
export type ArticleId = Branded<'ArticleId'>;
/** `s/` and a hash of article and heading path. */
export type SectionId = Branded<'SectionId'>;
/** `p/` and a hash of article and words. */
export type PassageId = Branded<'PassageId'>;
/** `e/` and a hash of date and title. */
export type EventId = Branded<'EventId'>;
/** `q/` and a hash of speaker, date and words. */
export type QuoteId = Branded<'QuoteId'>;
/** A person's or organisation's name as a slug: `elon-musk`. */
export type PersonId = Branded<'PersonId'>;

/** A slice of an article's source text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly articleId: ArticleId;
  readonly start: number;
  readonly end: number;
}

/**
 * A stretch of source text that is a mark and not words (Markdown signs, footnote markers, line breaks):
 * `showText` leaves it out and puts `shown` (mostly empty; a blank for a line break, the sign itself for an escape) in its place.
 */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly shown: string;
}

/** How a stretch of source text is shown beyond its words: as code, or as a link with its address as written. */
export type Look =
  | { readonly kind: 'code'; readonly start: number; readonly end: number }
  | { readonly kind: 'link'; readonly start: number; readonly end: number; readonly url: string };

/** A page that a statement rests on. */
export interface Source {
  readonly publisher: string;
  readonly title: string;
  readonly date?: DateSpan;
  readonly url?: string;
}

/** A person or an organisation that the articles name. */
export interface Person {
  readonly id: PersonId;
  readonly name: string;
  readonly kind: 'person' | 'organization';
  /** What people type for the name: nicknames, handles, misspellings, former names. */
  readonly aliases: readonly string[];
  readonly role?: string;
  /** Id of a lane of the timeline. */
  readonly side?: string;
  /** `#rrggbb` */
  readonly colour?: string;
}

/** A question that a passage answers, as somebody would type it. Found by, never shown as if an article had said it. */
export interface AskedLine {
  readonly text: string;
  /** The file that it stands in, below the corpus folder, and its line from 1. */
  readonly path: string;
  readonly line: number;
}

export type PassageKind = 'paragraph' | 'item' | 'row' | 'quote' | 'code';

/** What is indexed and shown: one paragraph, list item, table row, block quote or block of code. Only code has line breaks. */
export interface Passage {
  readonly id: PassageId;
  readonly kind: PassageKind;
  readonly span: Span;
  /** `showText` of the span. */
  readonly text: string;
  readonly sectionId: SectionId;
  /** Headings from the outermost to the nearest, without the article's title; empty in the lead. */
  readonly headingPath: readonly string[];
  /** Persons and organisations that the passage names, in the order of first mention; of a quotation those in its words, its speaker, and persons of the occasion. */
  readonly personIds: readonly PersonId[];
  readonly sources: readonly Source[];
  /** The quotation that this passage is; for kind `quote` only. */
  readonly quoteId?: QuoteId;
  /** The marked event in whose section the passage stands. */
  readonly eventId?: EventId;
  /** Questions that the passage answers; the rows of a table and the items of a list share those below it. */
  readonly asked: readonly AskedLine[];
  /** The names of the columns that a row's cells stand in, where the table names them. */
  readonly columns?: readonly string[];
  /** The language of a block of code, as written behind its fence. */
  readonly syntax?: string;
  /** Place in the article, from 0. */
  readonly order: number;
}

/** A heading and what stands below it up to the next heading of any level. The lead before the first heading is a section too, of level 1, with the article's title as heading. */
export interface Section {
  readonly id: SectionId;
  readonly articleId: ArticleId;
  readonly heading: string;
  /** 1 the lead, 2 to 4 as in the article. */
  readonly level: number;
  readonly headingPath: readonly string[];
  readonly span: Span;
  /** In the order of the article. */
  readonly passageIds: readonly PassageId[];
  readonly eventId?: EventId;
}

/** Something dated that happened. `isFound`: taken from a sentence of an article that marks no events. */
export interface Event {
  readonly id: EventId;
  readonly articleId: ArticleId;
  readonly sectionId: SectionId;
  readonly date: DateSpan;
  readonly title: string;
  /** The heading's words after the date, or the found sentence. */
  readonly titleSpan: Span;
  readonly isMain: boolean;
  readonly isFound: boolean;
  /** The first passage below the heading, or the passage of the found sentence. */
  readonly passageId?: PassageId;
  readonly personIds: readonly PersonId[];
  readonly sources: readonly Source[];
}

/** Words that a person said. `isFound`: taken from quotation marks in an article that marks no quotations. */
export interface Quote {
  readonly id: QuoteId;
  readonly articleId: ArticleId;
  readonly sectionId: SectionId;
  readonly passageId: PassageId;
  /** The words alone, without quotation marks or attribution. */
  readonly span: Span;
  /** `showText` of the span. */
  readonly text: string;
  /** As written in the attribution. */
  readonly speaker: string;
  readonly speakerId?: PersonId;
  readonly role?: string;
  readonly occasion?: string;
  readonly date?: DateSpan;
  /** The paragraph before the quotation, if the same section has one. */
  readonly contextId?: PassageId;
  readonly eventId?: EventId;
  readonly isFound: boolean;
  readonly sources: readonly Source[];
}

export interface Article {
  readonly id: ArticleId;
  /** Path below the corpus folder, with `/`. */
  readonly path: string;
  readonly title: string;
  readonly summary?: string;
  /** The last day that the article speaks for. */
  readonly asOf?: DateSpan;
  /** What its page's address ends with, or, from `/` on, its place on the site that it is written for. */
  readonly address?: string;
  /** Where the whole article rests on one source. */
  readonly source?: Source;
  /** The file's text; every span points into it. */
  readonly text: string;
  /** In ascending order, not overlapping. */
  readonly marks: readonly Mark[];
  /** In ascending order; code may stand within a link. */
  readonly looks: readonly Look[];
  readonly sections: readonly Section[];
  readonly passages: readonly Passage[];
  readonly events: readonly Event[];
  readonly quotes: readonly Quote[];
}

/** A row of the timeline's picture. */
export interface Lane {
  readonly id: string;
  readonly label: string;
  /** `#rrggbb` */
  readonly colour: string;
}

/** A named stretch of the story, drawn as a band behind the timeline. */
export interface Phase {
  readonly label: string;
  readonly date: DateSpan;
}

/** Everything that Rift knows: one immutable value. */
export interface Corpus {
  readonly title: string;
  readonly description: string;
  /** `#rrggbb` */
  readonly accent: string;
  readonly lanes: readonly Lane[];
  readonly phases: readonly Phase[];
  readonly examples: readonly string[];
  /** Where members can read the articles: the address of their folder, or one with `{article}` or `{path}` in it. */
  readonly articlesUrl?: string;
  /** What most of the articles are written in (ISO 639-1). */
  readonly language: string;
  /** Sorted by id. */
  readonly articles: readonly Article[];
  readonly people: readonly Person[];
  /** Groups of words that mean the same to this corpus' readers. */
  readonly synonyms: readonly (readonly string[])[];
}

/** Something odd about a corpus file. `error`: the file is not served; `warning`: it is. `line` counts from 1. */
export interface Problem {
  readonly severity: 'error' | 'warning';
  /** Stable name of the rule: `quote-without-speaker`. */
  readonly rule: string;
  readonly path: string;
  readonly line?: number;
  /** What is wrong. */
  readonly message: string;
  /** What to do. */
  readonly hint: string;
}
