import { countOf } from '../../src/text/count-of.ts';
import type { Archive, AskOutcome } from '../../src/archive/archive-model.ts';
import { formatDateSpan } from '../../src/corpus/dates/date-span.ts';
import { innermostHeading } from '../../src/reply/passage-blocks.ts';
import { firstSentences } from '../../src/reply/quote-blocks.ts';
import type { Block } from '../../src/reply/reply.ts';
import { exampleBlocks } from '../about/introduction.ts';
import { articleOf, distinctIds, matchesMenu } from './matches.ts';

const MAX_NEARBY = 3;
/** The beginning of each, by whole sentences: enough to see whether it is meant. */
const MAX_NEARBY_LETTERS = 140;

/** What comes closest, without a claim that it answers. */
export function nearbyBlocks(archive: Archive, outcome: AskOutcome & { kind: 'nearby' }): readonly Block[] {
  const hits = outcome.hits.slice(0, MAX_NEARBY);
  const items = hits.map(({ passage, excerpt }) => {
    const { text, isCutAfter } = firstSentences(excerpt.text, MAX_NEARBY_LETTERS);
    const detail = `${excerpt.isCutBefore ? '… ' : ''}${text}${isCutAfter || excerpt.isCutAfter ? ' …' : ''}`;
    return { text: innermostHeading(passage, articleOf(archive, passage)), detail };
  });
  return [
    { kind: 'text', text: 'Nothing answers this for certain. These come closest:' },
    { kind: 'list', isNumbered: true, items },
    ...readAs(outcome),
    coverageNote(archive),
    ...matchesMenu(archive, distinctIds(outcome.hits), undefined),
  ];
}

/** That there is nothing, why, and what there is. */
export function nothingBlocks(archive: Archive, outcome: AskOutcome & { kind: 'nothing' }): readonly Block[] {
  return [
    { kind: 'text', text: nothingText(archive, outcome) },
    ...readAs(outcome),
    coverageNote(archive),
    ...exampleBlocks(archive),
  ];
}

/** Says which words were read as others, so that a wrong guess is seen at once. */
export function readAs({ corrections }: AskOutcome): readonly Block[] {
  if (corrections.length === 0) return [];
  const pairs = corrections.map(({ typed, read }) => `“${read}” for “${typed}”`).join(', ');
  return [{ kind: 'note', text: `Searched for ${pairs}.` }];
}

function nothingText(archive: Archive, { reason }: AskOutcome & { kind: 'nothing' }): string {
  const inWords = new Intl.DisplayNames('en', { type: 'language' }).of(archive.corpus.language) ?? 'another language';
  const until = archive.asOf === undefined ? '' : ` It ends on ${formatDateSpan(archive.asOf)}.`;
  switch (reason) {
    case 'empty':
      return 'There is no question in that. Ask about a person, an event or a date.';
    case 'off-topic':
      return 'There is nothing on that in this record.';
    case 'after-record':
      return `This record does not go that far.${until}`;
    case 'other-language':
      return `This record is in ${inWords}, and questions are matched word for word: please ask in ${inWords}.`;
  }
}

/** What the corpus covers and until when: what a refusal owes its reader. */
function coverageNote(archive: Archive): Block {
  const { title, articles } = archive.corpus;
  const until = archive.asOf === undefined ? '' : `, up to ${formatDateSpan(archive.asOf)}`;
  return {
    kind: 'note',
    text: `${title}: ${countOf(articles.length, 'article')}${until}. /source lists them.`,
  };
}
