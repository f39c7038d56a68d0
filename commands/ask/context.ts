import type { Archive } from '../../src/archive/archive-model.ts';
import type { Passage } from '../../src/corpus/model.ts';
import type { CommandContext } from '../../src/reply/options.ts';
import { pagerButtons } from '../../src/reply/controls.ts';
import { answerWith, type ActionRef, type Block, type Reply } from '../../src/reply/reply.ts';
import {
  innermostHeading,
  placeNote,
  sourcesBlock,
  sourcesButton,
  wholePassage,
} from '../../src/reply/passage-blocks.ts';
import { firstSentences, lastSentences } from '../../src/reply/quote-blocks.ts';
import { requirePassage } from './matches.ts';

/** Passages shown on either side: three in all fill a phone's screen. */
const REACH = 1;
const MAX_BESIDE_LETTERS = 200;

/** What stands around a passage in its article, word for word, with buttons to read on in both directions. The passage that was asked for stands whole between two lines, the others by their nearest sentences. */
export function contextReply(context: CommandContext, id: string | undefined): Reply {
  const { archive, words } = context;
  const { passage, article } = requirePassage(archive, id);
  const around = archive.around(passage, REACH);
  const at = around.findIndex((each) => each.id === passage.id);
  const headings = around.map((each) => innermostHeading(each, article));
  const passages = around.flatMap((each, index): readonly Block[] => {
    const text = headings[index] ?? '';
    const heading: readonly Block[] = text === (headings[index - 1] ?? '') ? [] : [{ kind: 'heading', text }];
    if (index !== at) return [...heading, shortPassage(archive, each, index < at)];
    const asked: Block = { kind: 'note', text: words.ask.asked(passage.id) };
    return [...(index === 0 ? [] : [DIVIDER]), ...heading, wholePassage(archive, each), asked, DIVIDER];
  });
  const [previous, next] = [around[at - 1], around[at + 1]];
  const steps = pagerButtons(
    contextRef(passage, ''),
    [words.reply.before, previous && contextRef(previous, 'Before')],
    [words.reply.after, next && contextRef(next, 'After')],
  );
  return answerWith(archive, [
    ...passages,
    ...sourcesBlock(passage.sources),
    placeNote(words, article, passage),
    { kind: 'buttons', buttons: [...steps, sourcesButton(words, passage.id)] },
  ]);
}

const DIVIDER: Block = { kind: 'divider' };

/** What stands beside it, by the sentences that are nearest; a quotation whole. */
function shortPassage(archive: Archive, passage: Passage, isBefore: boolean): Block {
  const whole = wholePassage(archive, passage);
  if (whole.kind !== 'excerpt') return whole;
  const cut = isBefore ? lastSentences : firstSentences;
  return { ...whole, verbatim: cut(passage.text, MAX_BESIDE_LETTERS, whole.verbatim.looks) };
}

/** The direction in a button's id tells apart two buttons to the same passage. */
function contextRef({ id }: Passage, direction: 'Before' | 'After' | ''): ActionRef {
  return { command: 'ask', action: 'context', args: [id, direction] };
}
