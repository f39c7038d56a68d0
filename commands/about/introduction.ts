import { countOf } from '../../src/text/count-of.ts';
import { formatDateSpan } from '../../src/corpus/dates/date-span.ts';
import type { Archive } from '../../src/archive/archive-model.ts';
import type { Block } from '../../src/reply/reply.ts';

/** How many examples somebody is shown who does not know what to ask. */
const EXAMPLES = 3;

/** What the record is and how far it goes, in a sentence or two. */
export function coverageText({ corpus, asOf, events, quotes }: Archive): string {
  const until = asOf === undefined ? '' : `, up to ${formatDateSpan(asOf)}`;
  const counts = `${countOf(corpus.articles.length, 'article')}, ${countOf(events.length, 'event')} and ${countOf(quotes.length, 'quotation')}`;
  return `${corpus.description} ${counts}${until}.`;
}

/** What the bot is, for somebody who greets it or asks what it can do: a few lines and some questions to begin with. */
export function shortAboutBlocks(archive: Archive): readonly Block[] {
  const { title } = archive.corpus;
  return [
    { kind: 'heading', text: `Rift: ${title}` },
    {
      kind: 'text',
      text: 'I answer questions about this with word-for-word, sourced excerpts of articles. I am a search, not a language model: I have no opinions and make nothing up.',
    },
    { kind: 'text', text: coverageText(archive) },
    ...exampleBlocks(archive),
    { kind: 'note', text: '/about tells all that I can do.' },
  ];
}

/** Some questions to begin with; none if the corpus names none. */
export function exampleBlocks({ corpus }: Archive): readonly Block[] {
  const items = corpus.examples.slice(0, EXAMPLES).map((text) => ({ text }));
  if (items.length === 0) return [];
  return [
    { kind: 'text', text: 'Try for example:' },
    { kind: 'list', isNumbered: false, items },
  ];
}
