import type { Archive, AskOutcome, Found, Hit } from '../src/archive/archive-model.ts';
import type { Passage, PassageId } from '../src/corpus/model.ts';
import { defineCommand } from '../src/reply/command.ts';
import type { Choice, CommandContext } from '../src/reply/options.ts';
import { headingAmongOthers } from '../src/reply/passage-blocks.ts';
import { firstSentences } from '../src/reply/quote-blocks.ts';
import type { Block, Reply } from '../src/reply/reply.ts';
import type { Words } from '../src/words/en.ts';
import { exampleBlocks, shortAboutBlocks } from './about.ts';
import { contextReply } from './ask/context.ts';
import { answerBlocks, distinctIds, matchesMenu, openReply, passageReply, requirePassage } from './ask/matches.ts';

const MAX_QUESTION_LENGTH = 500;
const MAX_SUGGESTIONS = 20;
const MAX_NEARBY = 3;
/** The beginning of each, by whole sentences: enough to see whether it is meant. */
const MAX_NEARBY_LETTERS = 140;

export const ask = defineCommand({
  name: 'ask',
  words: ({ commands }) => commands.ask,
  options: {
    question: { kind: 'text', isRequired: true, maxLength: MAX_QUESTION_LENGTH, complete: completeQuestion },
  },
  mainOption: 'question',
  takesQuestions: true,
  actions: {
    open: (args, context) => openReply(context, args),
    context: (args, context) => contextReply(context, args[0]),
  },
  run: (input, context) => {
    const named = passageOf(context.archive, input.question);
    if (named) return passageReply(context, named);
    const outcome = context.archive.ask(input.question);
    return { ...outcomeReply(context, outcome), asked: input.question, trace: outcome };
  },
});

/** The words typed so far, then known questions that have them; examples when nothing is typed. A known question gets its passage for certain. */
function completeQuestion(typed: string, { archive }: CommandContext): readonly Choice[] {
  const words = typed.trim();
  const known = words === '' ? archive.corpus.examples : archive.suggest(words, MAX_SUGGESTIONS);
  return [...new Set(words === '' ? known : [words, ...known])].map((text) => ({ name: text, value: text }));
}

/** An id typed as a question means its words. */
function passageOf(archive: Archive, id: string): Passage | undefined {
  const found = archive.find(id);
  if (!found) return undefined;
  const passageId = passageIdOf(found);
  return found.article.passages.find((passage) => passage.id === passageId);
}

function passageIdOf(found: Found): PassageId | undefined {
  switch (found.kind) {
    case 'passage':
      return found.passage.id;
    case 'quote':
      return found.quote.passageId;
    case 'event':
      return found.event.passageId;
    case 'section':
      return found.section.passageIds[0];
  }
}

function outcomeReply(context: CommandContext, outcome: AskOutcome): Reply {
  const { accent } = context.archive.corpus;
  switch (outcome.kind) {
    case 'answer':
      return { status: 'answer', accent, blocks: answerBlocks(context, outcome.hits, readAs(outcome, context.words)) };
    case 'nearby': {
      const blocks = nearbyBlocks(context, outcome);
      return { status: 'nothing', unanswered: 'closest', isShareable: true, accent, blocks };
    }
    case 'nothing': {
      const blocks = nothingBlocks(context, outcome);
      return { status: 'nothing', ...(outcome.reason === 'empty' ? {} : { unanswered: 'nothing' }), accent, blocks };
    }
    case 'small-talk':
      return { status: 'answer', isPrivate: true, accent, blocks: shortAboutBlocks(context) };
  }
}

/** What comes closest, without a claim that it answers. */
function nearbyBlocks(context: CommandContext, outcome: AskOutcome & { kind: 'nearby' }): readonly Block[] {
  const { archive, words } = context;
  const hits = outcome.hits.slice(0, MAX_NEARBY);
  const items = hits.map(({ passage, excerpt }) => {
    const { text, isCutAfter } = firstSentences(excerpt.text, MAX_NEARBY_LETTERS);
    const detail = `${excerpt.isCutBefore ? '… ' : ''}${text}${isCutAfter || excerpt.isCutAfter ? ' …' : ''}`;
    return { text: headingAmongOthers(passage, requirePassage(archive, passage.id).article), detail };
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
function nothingBlocks(context: CommandContext, outcome: AskOutcome & { kind: 'nothing' }): readonly Block[] {
  return [
    { kind: 'text', text: nothingText(context, outcome) },
    ...readAs(outcome, context.words),
    coverageNote(context),
    ...(outcome.alike.length > 0 ? alikeBlocks(context, outcome.alike) : exampleBlocks(context)),
  ];
}

/** Known questions that sound like what was asked, and the way to the passages that answer them. */
function alikeBlocks(context: CommandContext, alike: readonly Hit[]): readonly Block[] {
  const shown = alike.slice(0, MAX_NEARBY);
  return [
    { kind: 'text', text: context.words.ask.alike },
    {
      kind: 'list',
      isNumbered: true,
      items: shown.flatMap(({ askedLine: text }) => (text === undefined ? [] : [{ text }])),
    },
    ...matchesMenu(context, distinctIds(shown), undefined),
  ];
}

/** Says which words were read as others, so that a wrong guess is seen at once. */
function readAs({ corrections }: AskOutcome, words: Words): readonly Block[] {
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
