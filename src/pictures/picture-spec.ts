import type { DateSpan } from '../corpus/dates/date-span.ts';
import type { Lane, Phase } from '../corpus/model.ts';

/** An event as the timeline's picture draws it. `number` is its number in the text of the reply. */
export interface ChartEvent {
  readonly number: number;
  readonly title: string;
  readonly date: DateSpan;
  readonly isMain: boolean;
  /** How much the event matters beside the others of the picture, from 0; 1 if left out. */
  readonly weight?: number;
  readonly laneId?: string;
}

/** What the picture of a timeline shows. */
export interface TimelineChartSpec {
  readonly kind: 'timeline';
  readonly title: string;
  readonly subtitle: string;
  readonly asOf?: DateSpan;
  /** The stretch that was asked for: an event's date that reaches beyond it (a year, in a week) is cut at its ends. */
  readonly range?: DateSpan;
  readonly accent: string;
  readonly lanes: readonly Lane[];
  readonly phases: readonly Phase[];
  readonly events: readonly ChartEvent[];
  /** Only events up to this number are in the text, and none but these carry their numbers; left out: all are. */
  readonly told?: number;
}

/** Words of a person as a card shows them. `text`: verbatim, without quotation marks of the card's own. */
export interface SpokenWords {
  readonly text: string;
  readonly speaker: string;
  readonly initials: string;
  /** `#rrggbb` */
  readonly colour: string;
  readonly role?: string;
  readonly occasion?: string;
  readonly date?: DateSpan;
  readonly source?: string;
  readonly id: string;
}

/** What a quote card shows. */
export interface QuoteCardSpec extends SpokenWords {
  readonly kind: 'quote-card';
  readonly corpusTitle: string;
}

/** The words of two persons, one above the other. */
export interface PairCardSpec {
  readonly kind: 'pair-card';
  readonly quotes: readonly [SpokenWords, SpokenWords];
  readonly corpusTitle: string;
}

/** What a picture shows: plain data. The same spec gives the same bytes. */
export type PictureSpec = TimelineChartSpec | QuoteCardSpec | PairCardSpec;

/** Draws a PNG off the caller's thread. Rejects if it cannot be drawn, with `PictureRefused` if that is no fault: the caller answers without it. */
export interface PictureDrawer {
  draw(spec: PictureSpec): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** A picture that cannot be drawn, with why in a sentence for who asked for it: the answer stands as text alone. Any other error is a fault of the program. */
export class PictureRefused extends Error {
  override readonly name = 'PictureRefused';
}
