import type { Archive, AskOutcome, Found } from '../src/archive/archive-model.ts';
import type { Passage, PassageId } from '../src/corpus/model.ts';
import { defineCommand } from '../src/reply/command.ts';
import type { Choice, CommandContext } from '../src/reply/options.ts';
import type { Reply } from '../src/reply/reply.ts';
import { shortAboutBlocks } from './about/introduction.ts';
import { contextReply } from './ask/context.ts';
import { answerBlocks, openReply, passageReply } from './ask/matches.ts';
import { nearbyBlocks, nothingBlocks, readAs } from './ask/no-answer.ts';

const MAX_QUESTION_LENGTH = 500;
const MOST_SUGGESTIONS = 20;

export const ask = defineCommand({
  name: 'ask',
  words: ({ commands }) => commands.ask,
  options: {
    question: {
      kind: 'text',
      isRequired: true,
      maxLength: MAX_QUESTION_LENGTH,
      complete: (typed, { archive }) => completeQuestion(typed, archive),
    },
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
function completeQuestion(typed: string, archive: Archive): readonly Choice[] {
  const words = typed.trim();
  const known = words === '' ? archive.corpus.examples : archive.suggest(words, MOST_SUGGESTIONS);
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
