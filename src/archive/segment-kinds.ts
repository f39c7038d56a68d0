import type { Corpus } from '../corpus/model.ts';
import { phraseSegments } from './check/phrase-index.ts';
import { idSegments } from './id-index.ts';
import type { SegmentKind, SegmentName } from './packed/remember.ts';
import { orderSegments } from './quotations/quotations.ts';
import { headingSegments } from './quotations/quote-topics.ts';
import { quoteSegments } from './quote-search.ts';
import { suggestionSegments } from './search/asked/suggestions.ts';
import type { ConceptFinder } from './search/index/lexicon.ts';
import { answerSegments } from './search/passage-search.ts';
import { datedSegments } from './timeline/dated-passages.ts';
import { orderedSegments } from './timeline/event-order.ts';
import { eventSegments } from './timeline/event-search.ts';

export type SegmentKinds = Readonly<Partial<Record<SegmentName, SegmentKind<object>>>>;

/** What every index is joined from; an archive asks for further segments of few corpora only. With it articles can be read one by one, before all are known. */
export function segmentKinds({ people }: Pick<Corpus, 'people'>, concepts: ConceptFinder): SegmentKinds {
  return {
    passages: answerSegments(concepts),
    suggestions: suggestionSegments,
    'quote-search': quoteSegments(people, concepts),
    'quote-subjects': headingSegments,
    'quote-order': orderSegments,
    phrases: phraseSegments,
    events: orderedSegments,
    'event-search': eventSegments(concepts),
    importance: datedSegments,
    ids: idSegments,
  };
}
