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
  const blocks: Block[] = [];
  const asked: Block = { kind: 'note', text: words.ask.asked(passage.id) };
  let heading = '';
  for (const each of around) {
    const own = innermostHeading(each, article);
    const isBefore = each.span.start < passage.span.start;
    if (each.id === passage.id && blocks.length > 0) blocks.push(DIVIDER);
    if (own !== heading) blocks.push({ kind: 'heading', text: own });
    heading = own;
    if (each.id === passage.id) blocks.push(wholePassage(archive, each), asked, DIVIDER);
    else blocks.push(shortPassage(archive, each, isBefore));
  }
  blocks.push(...sourcesBlock(passage.sources), placeNote(words, article, passage), readOn(context, passage));
  return answerWith(archive, blocks);
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
function readOn({ archive, words }: CommandContext, passage: Passage): Block {
  const beside = archive.around(passage, REACH + 1);
  const at = beside.findIndex((each) => each.id === passage.id);
  const { before, after } = words.reply;
  const [previous, next] = [beside[at - 1], beside[at + 1]];
  const refTo = ({ id }: Passage, direction: string): ActionRef => ({
    command: 'ask',
    action: 'context',
    args: [id, direction],
  });
  const steps = pagerButtons(
    refTo(passage, ''),
    [before, previous && refTo(previous, 'Before')],
    [after, next && refTo(next, 'After')],
  );
  return { kind: 'buttons', buttons: [...steps, sourcesButton(words, passage.id)] };
}
