import type { CheckOutcome } from '../src/archive/archive-model.ts';
import { defineCommand } from '../src/reply/command.ts';
import type { CommandContext } from '../src/reply/options.ts';
import type { Block, Reply } from '../src/reply/reply.ts';
import { VERDICT_COLOURS, verdictBlocks } from './check/verdict.ts';
import { completePerson, requirePerson } from './person.ts';

/** Discord's longest message is 4,000 characters. */
const MAX_TEXT_LENGTH = 4_000;
const MAX_SHOWN_CLAIM = 200;

export const check = defineCommand({
  name: 'check',
  words: ({ commands }) => commands.check,
  options: {
    text: {
      kind: 'text',
      isRequired: true,
      maxLength: MAX_TEXT_LENGTH,
    },
    person: {
      kind: 'text',
      maxLength: 100,
      complete: (typed, { archive }) => completePerson(archive, typed),
    },
  },
  mainOption: 'text',
  actions: {},
  run: (input, context) => {
    const { archive } = context;
    const speaker = input.person === undefined ? undefined : requirePerson(archive, input.person);
    const outcome = archive.check(input.text, speaker);
    return { ...outcomeReply(context, outcome, input.text), asked: outcome.claim, trace: outcome };
  },
});

function outcomeReply(context: CommandContext, outcome: CheckOutcome, text: string): Reply {
  return {
    status: outcome.kind === 'absent' ? 'nothing' : 'answer',
    isShareable: true,
    accent: VERDICT_COLOURS[outcome.kind],
    blocks: [...verdictBlocks(context, outcome), ...checkedNote(context, outcome.claim, text)],
  };
}

/** Which words of a longer text the verdict is on. */
function checkedNote({ words }: CommandContext, claim: string, text: string): readonly Block[] {
  if (claim === text.trim() || claim === '') return [];
  const shown =
    claim.length <= MAX_SHOWN_CLAIM ? claim : `${claim.slice(0, claim.lastIndexOf(' ', MAX_SHOWN_CLAIM))} …`;
  return [{ kind: 'note', text: words.check.onlyThese(shown) }];
}
