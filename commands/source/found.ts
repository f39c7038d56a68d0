import type { Archive, Found } from '../../src/archive/archive-model.ts';
import type { Article, Passage } from '../../src/corpus/model.ts';
import type { CommandContext } from '../../src/reply/options.ts';
import {
  headingPathText,
  placeNote,
  quotationBlock,
  sourcesBlock,
  wholePassage,
} from '../../src/reply/passage-blocks.ts';
import { UserError, type Block, type Reply } from '../../src/reply/reply.ts';
import type { Words } from '../../src/words/en.ts';

/** What an answer rests on, without its words again. */
export function sourcesReply({ archive, words }: CommandContext, id: string): Reply {
  const found = requireFound(archive, id);
  const { article, section } = found;
  const heading: Block = { kind: 'heading', text: headingPathText(section, article) };
  const sources = sourcesOf(archive, found);
  const list: readonly Block[] =
    sources.length > 0 ? wholeSources(sources) : [{ kind: 'text', text: words.source.noSource }];
  const blocks = [heading, ...list, ...fileNotes(words, article, startOf(found), id)];
  return { status: 'answer', accent: archive.corpus.accent, blocks };
}

/** The words that an id stands for, their sources and where they stand. `UserError` if it stands for nothing. */
export function foundBlocks({ archive, words }: CommandContext, id: string): readonly Block[] {
  const found = requireFound(archive, id);
  const { article, section } = found;
  const heading: Block = { kind: 'heading', text: headingPathText(section, article) };
  switch (found.kind) {
    case 'passage':
      return [
        heading,
        wholePassage(archive, found.passage),
        ...wholeSources(found.passage.sources),
        ...fileNotes(words, article, found.passage.span.start, found.passage.id),
      ];
    case 'quote':
      return [
        heading,
        quotationBlock(found.quote),
        ...wholeSources(found.quote.sources),
        ...fileNotes(words, article, found.quote.span.start, found.quote.id),
      ];
    case 'event':
    case 'section': {
      const passages = passagesOf(found)
        .slice(0, 3)
        .map((passage) => wholePassage(archive, passage));
      const shownId = found.kind === 'event' ? found.event.id : section.id;
      return [
        heading,
        ...passages,
        ...wholeSources(sourcesOf(archive, found)),
        ...fileNotes(words, article, section.span.start, shownId),
      ];
    }
  }
}

function requireFound(archive: Archive, id: string): Found {
  const found = archive.find(id);
  if (found) return found;
  throw new UserError('unknown-id', ({ errors }) => errors.unknownId(id));
}

function sourcesOf(archive: Archive, found: Found): Passage['sources'] {
  switch (found.kind) {
    case 'passage':
      return archive.shownWith(found.passage).flatMap(({ sources }) => sources);
    case 'quote':
      return found.quote.sources;
    case 'event':
      return found.event.sources;
    case 'section':
      return passagesOf(found).flatMap(({ sources }) => sources);
  }
}

function startOf(found: Found): number {
  switch (found.kind) {
    case 'passage':
      return found.passage.span.start;
    case 'quote':
      return found.quote.span.start;
    case 'event':
    case 'section':
      return found.section.span.start;
  }
}

function passagesOf({ article, section }: Found): Article['passages'] {
  return article.passages.filter(({ sectionId }) => sectionId === section.id);
}

function wholeSources(sources: Passage['sources']): readonly Block[] {
  return sourcesBlock(sources).map((block) => (block.kind === 'sources' ? { ...block, isWhole: true } : block));
}

/** Where the words stand in the corpus folder, so that anybody can check them there. */
function fileNotes(words: Words, article: Article, offset: number, id?: string): readonly Block[] {
  const line = article.text.slice(0, offset).split('\n').length;
  return [placeNote(words, article, undefined, id), { kind: 'note', text: words.source.place(article.path, line) }];
}
