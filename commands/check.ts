import type { CheckOutcome } from '../src/archive/archive-model.ts';
import { readQuoteWords } from '../src/archive/check/quote-words.ts';
import type { Passage, Quote } from '../src/corpus/model.ts';
import { defineCommand } from '../src/reply/command.ts';
import { buttonRow, replyButton } from '../src/reply/controls.ts';
import type { CommandContext } from '../src/reply/options.ts';
import {
  headingPathText,
  placeNote,
  quotationBlock,
  sourcesBlock,
  sourcesButton,
} from '../src/reply/passage-blocks.ts';
import { firstSentences, placeOfQuote } from '../src/reply/quote-blocks.ts';
import type { Block, Button } from '../src/reply/reply.ts';
import type { Words } from '../src/words/en.ts';
import { completePerson, requirePerson } from './person.ts';

/** Discord's longest message is 4,000 characters. */
const MAX_TEXT_LENGTH = 4_000;
const MAX_SHOWN_CLAIM = 200;
const MAX_NEAREST = 2;
const MAX_NEAREST_LETTERS = 160;
const MIN_WORDS = 3;

/** Seen before a word is read; the sign in the heading says the same to who sees no colours. */
const VERDICT_COLOURS = {
  verbatim: '#2e9e5b',
  altered: '#d9912b',
  misattributed: '#8a63d2',
  absent: '#7d828c',
} as const satisfies Record<CheckOutcome['kind'], string>;

export const check = defineCommand({
  name: 'check',
  words: ({ commands }) => commands.check,
  options: {
    text: { kind: 'text', isRequired: true, maxLength: MAX_TEXT_LENGTH },
    person: { kind: 'text', maxLength: 100, complete: completePerson },
  },
  mainOption: 'text',
  actions: {},
  run: ({ text, person }, context) => {
    const { archive } = context;
    const outcome = archive.check(text, person === undefined ? undefined : requirePerson(archive, person));
    return {
      status: outcome.kind === 'absent' ? 'nothing' : 'answer',
      isShareable: true,
      accent: VERDICT_COLOURS[outcome.kind],
      blocks: [...verdictBlocks(context, outcome), ...checkedNote(outcome.claim, text, context.words)],
      asked: outcome.claim,
      trace: outcome,
    };
  },
});

type Verdict<Kind extends CheckOutcome['kind']> = Extract<CheckOutcome, { readonly kind: Kind }>;

/** What is said of a claimed quotation: the verdict first, then the recorded words with who, when and source. */
function verdictBlocks(context: CommandContext, outcome: CheckOutcome): readonly Block[] {
  switch (outcome.kind) {
    case 'verbatim':
      return verbatimBlocks(context, outcome);
    case 'altered':
      return alteredBlocks(context, outcome);
    case 'misattributed':
      return misattributedBlocks(context, outcome);
    case 'absent':
      return absentBlocks(context, outcome);
  }
}

function verbatimBlocks(context: CommandContext, { quote, isPart, matches }: Verdict<'verbatim'>): readonly Block[] {
  const { check } = context.words;
  return [
    { kind: 'heading', text: isPart ? check.verbatimPart : check.verbatim },
    { kind: 'text', text: isPart ? check.recordedPart : check.recordedWords },
    quotationBlock(quote, isPart ? matches : []),
    ...evidence(context, quote),
  ];
}

function misattributedBlocks(context: CommandContext, outcome: Verdict<'misattributed'>): readonly Block[] {
  const { quote, isPart, matches, claimedSpeaker } = outcome;
  const { check, date } = context.words;
  return [
    { kind: 'heading', text: check.someoneElse },
    { kind: 'text', text: check.wrongSpeaker(quote.speaker, quote.date && date(quote.date), claimedSpeaker) },
    quotationBlock(quote, isPart ? matches : []),
    ...evidence(context, quote),
  ];
}

function alteredBlocks(context: CommandContext, outcome: Verdict<'altered'>): readonly Block[] {
  const { quote, differences, joinedWith } = outcome;
  const { check } = context.words;
  return [
    { kind: 'heading', text: check.altered },
    { kind: 'text', text: alteredText(outcome, check) },
    { kind: 'differences', parts: differences },
    { kind: 'note', text: check.recorded },
    quotationBlock(quote),
    ...(joinedWith ? [{ kind: 'text' as const, text: check.fromAnother }, quotationBlock(joinedWith)] : []),
    ...evidence(context, quote),
  ];
}

function alteredText(
  { differences, isNegationChanged, joinedWith, quote, claimedSpeaker }: Verdict<'altered'>,
  check: Words['check'],
): string {
  const has = (kind: 'missing' | 'added') => differences.some((part) => part.kind === kind);
  const sentences = [
    check.close(quote.speaker),
    claimedSpeaker && check.norFrom(claimedSpeaker),
    joinedWith && check.madeOfTwo,
    isNegationChanged && check.negation,
    has('missing') && has('added') && check.bothMarked,
    has('missing') && !has('added') && check.missingMarked,
    !has('missing') && has('added') && check.addedMarked,
  ];
  return sentences.filter(Boolean).join(' ');
}

function absentBlocks(context: CommandContext, { claim, nearest, passage }: Verdict<'absent'>): readonly Block[] {
  const { date, check } = context.words;
  const near = nearest.slice(0, MAX_NEAREST);
  const count = readQuoteWords(claim).length;
  const reason = count === 0 ? check.noWords : count < MIN_WORDS ? check.fewWords : check.notRecorded;
  const buttons = near.map((quote) => showButton(check.showOne(quote.speaker, quote.date && date(quote.date)), quote));
  return [
    { kind: 'heading', text: check.absent },
    { kind: 'text', text: `${reason} ${check.provesNothing}` },
    ...(passage ? proseBlocks(context, passage) : []),
    ...(near.length === 0 ? [] : [{ kind: 'heading' as const, text: check.nearest }]),
    ...near.map((quote) => ({ ...quotationBlock(quote), verbatim: firstSentences(quote.text, MAX_NEAREST_LETTERS) })),
    ...buttonRow(buttons),
  ];
}

/** Where an article says it in words of its own. */
function proseBlocks({ archive, words }: CommandContext, passage: Passage): readonly Block[] {
  const article = archive.article(passage.span.articleId);
  if (!article) return [];
  const text = words.check.articlesWords(article.title, headingPathText(passage, article));
  return [{ kind: 'text', text }, ...sourcesBlock(passage.sources)];
}

function evidence({ archive, words }: CommandContext, quote: Quote): readonly Block[] {
  const { article, section } = placeOfQuote(archive, quote);
  const context = replyButton(words.reply.context, { command: 'quote', action: 'context', args: [quote.id] });
  return [
    ...sourcesBlock(quote.sources),
    placeNote(words, article, section),
    { kind: 'buttons', buttons: [showButton(words.check.show, quote), context, sourcesButton(words, quote.id)] },
  ];
}

function showButton(label: string, { id }: Quote): Button {
  return replyButton(label, { command: 'quote', action: 'show', args: [id] });
}

/** Which words of a longer text the verdict is on. */
function checkedNote(claim: string, text: string, { check }: Words): readonly Block[] {
  if (claim === text.trim() || claim === '') return [];
  const shown =
    claim.length <= MAX_SHOWN_CLAIM ? claim : `${claim.slice(0, claim.lastIndexOf(' ', MAX_SHOWN_CLAIM))} …`;
  return [{ kind: 'note', text: check.onlyThese(shown) }];
}
