import { describe, expect, it } from 'vitest';
import type { Block, Reply } from '../../src/reply/reply.ts';
import { REPLY_SAMPLES } from './reply-samples.ts';

/**
 * Holds a presenter to what every host owes a reply. `read` presents it and gives the text as a person reads it:
 * the medium's decoration and escapes undone, parts in their order, one blank or line feed where a line is wrapped.
 * `show` gives plain words as the medium shows them (control characters differ by host).
 */
export function describePresenter(
  host: string,
  read: (reply: Reply) => string,
  show: (text: string) => string = (text) => text,
): void {
  describe(`${host} shows every reply`, () => {
    it.each(REPLY_SAMPLES)('with all its words in their order: $name', ({ reply }) => {
      const shown = squeeze(read(reply));
      let position = 0;
      for (const words of reply.blocks.flatMap(wordsOf).map((text) => squeeze(show(text)))) {
        const found = shown.indexOf(words, position);
        expect(found, `“${words}” in “${shown.slice(position)}”`).toBeGreaterThanOrEqual(position);
        position = found + words.length;
      }
    });

    it.each(REPLY_SAMPLES)('with “…” where words are cut and nowhere else: $name', ({ reply }) => {
      const cuts = reply.blocks.map((block) => ('verbatim' in block ? cutsOf(block.verbatim) : 0));
      expect(read(reply).split('…').length - 1).toBe(cuts.reduce((sum, count) => sum + count, 0));
    });
  });
}

function cutsOf(verbatim: { readonly isCutBefore: boolean; readonly isCutAfter: boolean }): number {
  return Number(verbatim.isCutBefore) + Number(verbatim.isCutAfter);
}

function squeeze(text: string): string {
  return text.replace(/[\s\u00A0]+/gu, '');
}

/** The words that a block must show, whatever the host; buttons and menus are a host's own matter. */
function wordsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'text':
    case 'note':
      return [block.text];
    case 'excerpt':
      return [block.verbatim.text];
    case 'quotation':
      return [block.verbatim.text, block.speaker];
    case 'differences':
      return block.parts.map((part) => part.text);
    case 'list':
      return block.items.flatMap((item) => [item.text, ...(item.detail === undefined ? [] : [item.detail])]);
    case 'sources':
      return block.sources.flatMap((source) => [source.publisher, source.title]);
    case 'picture':
    case 'divider':
    case 'buttons':
    case 'menu':
      return [];
  }
}
