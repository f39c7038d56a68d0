import type { Archive, CheckOutcome } from '../src/archive/model.ts';
import { readClaim } from '../src/archive/check/claim.ts';
import { speakersOf } from '../src/archive/quotations/speakers.ts';
import { defineCommand } from '../src/reply/command.ts';
import type { Block, Reply } from '../src/reply/reply.ts';
import { VERDICT_COLOURS, verdictBlocks } from './check/verdict.ts';

/** Discord's longest message is 4,000 characters. */
const MAX_TEXT_LENGTH = 4_000;
/** Lines and sentences of an unmarked text that are tried one by one. */
const MAX_PIECES = 60;
const MAX_SHOWN_CLAIM = 200;

export const check = defineCommand({
  name: 'check',
  description: 'Compares a claimed quotation with the recorded words.',
  options: {
    text: {
      kind: 'text',
      description: 'The quotation, or a message that holds one in quotation marks.',
      isRequired: true,
      maxLength: MAX_TEXT_LENGTH,
    },
    person: {
      kind: 'text',
      description: 'Who is said to have said it.',
      isRequired: false,
      maxLength: 100,
      complete: (typed, { archive }) =>
        speakersOf(archive.corpus)
          .suggest(typed)
          .map(({ person, quotes }) => ({ name: `${person.name} (${String(quotes.length)})`, value: person.id })),
    },
  },
  mainOption: 'text',
  messageMenu: 'Check this quote',
  actions: {},
  run: (input, { archive }) => {
    const outcome = checkText(archive, input.text, input.person?.replace(/\s*\(\d+\)$/, ''));
    return { ...outcomeReply(archive, outcome, input.text), asked: outcome.claim, trace: outcome };
  },
});

/** The verdict on the quotation in a text; where nothing tells it from the text around it and the whole is absent, on the first line or sentence that is known. */
function checkText(archive: Archive, text: string, person: string | undefined): CheckOutcome {
  const speakers = speakersOf(archive.corpus);
  const { words, pieces, speaker } = readClaim(text, (name) => speakers.named(name));
  const claimed = person ?? speaker?.id;
  const whole = archive.check(words, claimed);
  if (whole.kind !== 'absent') return whole;
  const others = pieces.slice(0, MAX_PIECES).map((piece) => archive.check(piece, claimed));
  return (
    others.find(({ kind }) => kind === 'verbatim' || kind === 'misattributed') ??
    others.find(({ kind }) => kind === 'altered') ??
    whole
  );
}

function outcomeReply(archive: Archive, outcome: CheckOutcome, text: string): Reply {
  return {
    status: outcome.kind === 'absent' ? 'nothing' : 'answer',
    isShareable: true,
    accent: VERDICT_COLOURS[outcome.kind],
    blocks: [...verdictBlocks(archive, outcome), ...checkedNote(outcome.claim, text)],
  };
}

/** Which words of a longer text the verdict is on. */
function checkedNote(claim: string, text: string): readonly Block[] {
  if (claim === text.trim() || claim === '') return [];
  const shown =
    claim.length <= MAX_SHOWN_CLAIM ? claim : `${claim.slice(0, claim.lastIndexOf(' ', MAX_SHOWN_CLAIM))} …`;
  return [{ kind: 'note', text: `Only these words were checked: “${shown}”` }];
}
