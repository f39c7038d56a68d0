import type { AskOutcome } from '../../src/archive/archive-model.ts';
import type { CommandContext } from '../../src/reply/options.ts';
import { innermostHeading } from '../../src/reply/passage-blocks.ts';
import { firstSentences } from '../../src/reply/quote-blocks.ts';
import type { Block } from '../../src/reply/reply.ts';
import type { Words } from '../../src/words/en.ts';
import { exampleBlocks } from '../about/introduction.ts';
import { articleOf, distinctIds, matchesMenu } from './matches.ts';

const MAX_NEARBY = 3;
/** The beginning of each, by whole sentences: enough to see whether it is meant. */
const MAX_NEARBY_LETTERS = 140;

/** What comes closest, without a claim that it answers. */
export function nearbyBlocks(context: CommandContext, outcome: AskOutcome & { kind: 'nearby' }): readonly Block[] {
  const { archive, words } = context;
  const hits = outcome.hits.slice(0, MAX_NEARBY);
  const items = hits.map(({ passage, excerpt }) => {
    const { text, isCutAfter } = firstSentences(excerpt.text, MAX_NEARBY_LETTERS);
    const detail = `${excerpt.isCutBefore ? '… ' : ''}${text}${isCutAfter || excerpt.isCutAfter ? ' …' : ''}`;
    return { text: innermostHeading(passage, articleOf(archive, passage)), detail };
  });
  return [
    { kind: 'text', text: words.ask.nearby },
    { kind: 'list', isNumbered: true, items },
    ...readAs(outcome, words),
    coverageNote(context),
    ...matchesMenu(context, distinctIds(outcome.hits), undefined),
  ];
}

/** That there is nothing, why, and what there is. */
export function nothingBlocks(context: CommandContext, outcome: AskOutcome & { kind: 'nothing' }): readonly Block[] {
  return [
    { kind: 'text', text: nothingText(context, outcome) },
    ...readAs(outcome, context.words),
    coverageNote(context),
    ...exampleBlocks(context),
  ];
}

/** Says which words were read as others, so that a wrong guess is seen at once. */
export function readAs({ corrections }: AskOutcome, words: Words): readonly Block[] {
  return corrections.length === 0 ? [] : [{ kind: 'note', text: words.ask.readAs(corrections) }];
}

function nothingText({ archive, words }: CommandContext, { reason }: AskOutcome & { kind: 'nothing' }): string {
  switch (reason) {
    case 'empty':
      return words.ask.noQuestion;
    case 'off-topic':
      return words.ask.offTopic;
    case 'after-record':
      return words.ask.afterRecord(archive.asOf && words.date(archive.asOf));
    case 'other-language':
      return words.ask.otherLanguage(archive.corpus.language);
  }
}

/** What the corpus covers and until when: what a refusal owes its reader. */
function coverageNote({ archive: { corpus, asOf }, words }: CommandContext): Block {
  const articles = words.count.articles(corpus.articles.length);
  return { kind: 'note', text: words.ask.coverage(corpus.title, articles, asOf && words.date(asOf)) };
}
