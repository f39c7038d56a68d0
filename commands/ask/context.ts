import type { Archive } from '../../src/archive/model.ts';
import type { Passage } from '../../src/corpus/model.ts';
import type { ActionRef, Block, Reply } from '../../src/reply/reply.ts';
import { pagerButtons } from '../../src/reply/pager.ts';
import { goneError } from '../../src/reply/reply.ts';
import { headingPathText, placeNote, sourcesBlock, wholePassage } from '../../src/reply/passage-blocks.ts';

/** Passages shown on either side: three in all fill a phone's screen. */
const REACH = 1;

/** What stands around a passage in its article, word for word, with buttons to read on in both directions. The passage that was asked for is named by its id in the note. */
export function contextReply(archive: Archive, id: string | undefined): Reply {
  const found = archive.find(id ?? '');
  if (found?.kind !== 'passage') throw goneError('passage', 'ask');
  const { passage, article } = found;
  const around = archive.around(passage, REACH);
  const blocks: Block[] = [];
  let heading = '';
  for (const each of around) {
    const path = headingPathText(each, article);
    if (path !== heading) blocks.push({ kind: 'heading', text: path });
    heading = path;
    blocks.push(wholePassage(archive, each));
  }
  const sources = [...new Set(around.flatMap((each) => each.sources))];
  return {
    status: 'answer',
    accent: archive.corpus.accent,
    blocks: [...blocks, ...sourcesBlock(sources), placeNote(article), readOn(archive, passage)],
  };
}

function readOn(archive: Archive, passage: Passage): Block {
  const beside = archive.around(passage, REACH + 1);
  const at = beside.findIndex((each) => each.id === passage.id);
  const ref = (id: string, label: string): ActionRef => ({ command: 'ask', action: 'context', args: [id, label] });
  const step = (label: string, target: Passage | undefined) => ({ label, ref: target && ref(target.id, label) });
  const buttons = pagerButtons(ref(passage.id, ''), step('Before', beside[at - 1]), step('After', beside[at + 1]));
  return { kind: 'buttons', buttons };
}
