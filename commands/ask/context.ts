import type { Archive } from '../../src/archive/model.ts';
import type { Passage } from '../../src/corpus/model.ts';
import type { Block, Button, Reply } from '../../src/reply/reply.ts';
import { UserError } from '../../src/reply/reply.ts';
import { headingPathText, placeNote, sourcesBlock, wholePassage } from '../../src/reply/passage-blocks.ts';

/** Passages shown on either side: three in all fill a phone's screen. */
const REACH = 1;

/** What stands around a passage in its article, word for word, with buttons to read on in both directions. The passage that was asked for is named by its id in the note. */
export function contextReply(archive: Archive, id: string | undefined): Reply {
  const found = archive.find(id ?? '');
  if (found?.kind !== 'passage') {
    throw new UserError(
      'passage-gone',
      'That passage is no longer in the record.',
      'The articles have changed since; ask again.',
    );
  }
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
    isPrivate: true,
    accent: archive.corpus.accent,
    blocks: [...blocks, ...sourcesBlock(sources), placeNote(article), readOn(archive, passage)],
  };
}

function readOn(archive: Archive, passage: Passage): Block {
  const beside = archive.around(passage, REACH + 1);
  const at = beside.findIndex((each) => each.id === passage.id);
  const step = (label: string, target: Passage | undefined): Button => ({
    kind: 'button',
    label,
    ref: { command: 'ask', action: 'context', args: [target?.id ?? passage.id, label] },
    effect: 'update',
    ...(target ? {} : { isDisabled: true }),
  });
  return { kind: 'buttons', buttons: [step('Before', beside[at - 1]), step('After', beside[at + 1])] };
}
