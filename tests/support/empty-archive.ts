import type { Archive } from '../../src/archive/archive-model.ts';
import { createSpeakers } from '../../src/archive/quotations/speakers.ts';
import type { Corpus } from '../../src/corpus/model.ts';

/** The archive of a corpus without articles: it has nothing to say to anything. For tests of what stands around an archive. */
export function emptyArchive(corpus: Partial<Corpus> = {}): Archive {
  const empty: Corpus = {
    title: 'An empty record',
    description: 'Nothing yet.',
    accent: '#336699',
    lanes: [],
    phases: [],
    examples: ['who founded it'],
    articles: [],
    people: [],
    synonyms: [],
    language: 'en',
    ...corpus,
  };
  return {
    corpus: empty,
    speakers: createSpeakers(empty),
    findLandmark: () => undefined,
    asOf: undefined,
    events: [],
    parts: [],
    findPart: () => undefined,
    quotes: [],
    ask: (question) => ({
      kind: 'nothing',
      reason: 'empty',
      alike: [],
      question,
      corrections: [],
      unknown: [],
      confidence: 0,
    }),
    suggest: () => [],
    find: () => undefined,
    idsFrom: () => [],
    article: () => undefined,
    person: () => undefined,
    around: () => [],
    shownWith: (passage) => [passage],
    quote: () => undefined,
    importanceOf: () => 0,
    timeline: (query) => ({ kind: 'empty', query, loosened: [], nearest: [] }),
    findQuotes: (query) => ({ kind: 'empty', query, nearest: [] }),
    topicsOf: () => ({ articles: [], names: [], words: [] }),
    findExchanges: () => [],
    check: (claim) => ({ kind: 'absent', claim, nearest: [] }),
  };
}
