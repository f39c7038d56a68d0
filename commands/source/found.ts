import type { Archive, Found } from '../../src/archive/archive-model.ts';
import type { Article, Passage } from '../../src/corpus/model.ts';
import {
  headingPathText,
  placeNote,
  quotationBlock,
  sourcesBlock,
  wholePassage,
} from '../../src/reply/passage-blocks.ts';
import type { Block, Reply } from '../../src/reply/reply.ts';
import { UserError } from '../../src/reply/reply.ts';

/** What an answer rests on, without its words again. */
export function sourcesReply(archive: Archive, id: string): Reply {
  const found = requireFound(archive, id);
  const { article, section } = found;
  const heading: Block = { kind: 'heading', text: headingPathText(section, article) };
  const sources = sourcesOf(archive, found);
  const words: readonly Block[] =
    sources.length > 0 ? wholeSources(sources) : [{ kind: 'text', text: 'It names no source.' }];
  const blocks = [heading, ...words, ...fileNotes(article, startOf(found), id)];
  return { status: 'answer', accent: archive.corpus.accent, blocks };
}

/** The words that an id stands for, their sources and where they stand. `UserError` if it stands for nothing. */
export function foundBlocks(archive: Archive, id: string): readonly Block[] {
  const found = requireFound(archive, id);
  const { article, section } = found;
  const heading: Block = { kind: 'heading', text: headingPathText(section, article) };
  switch (found.kind) {
    case 'passage':
      return [
        heading,
        wholePassage(archive, found.passage),
        ...wholeSources(found.passage.sources),
        ...fileNotes(article, found.passage.span.start, found.passage.id),
      ];
    case 'quote':
      return [
        heading,
        quotationBlock(found.quote),
        ...wholeSources(found.quote.sources),
        ...fileNotes(article, found.quote.span.start, found.quote.id),
      ];
    case 'event':
    case 'section': {
      const words = passagesOf(found)
        .slice(0, 3)
        .map((passage) => wholePassage(archive, passage));
      const shownId = found.kind === 'event' ? found.event.id : section.id;
      return [
        heading,
        ...words,
        ...wholeSources(sourcesOf(archive, found)),
        ...fileNotes(article, section.span.start, shownId),
      ];
    }
  }
}

function requireFound(archive: Archive, id: string): Found {
  const found = archive.find(id);
  if (found) return found;
  throw new UserError(
    'unknown-id',
    `Nothing in this record has the id “${id}”.`,
    'Ids stand in the context and the sources of an answer (such as p/7f3a91bc). Without an id, /source lists what there is.',
  );
}

function sourcesOf(archive: Archive, found: Found): Passage['sources'] {
  switch (found.kind) {
    case 'passage':
      return [...new Set(archive.shownWith(found.passage).flatMap(({ sources }) => sources))];
    case 'quote':
      return found.quote.sources;
    case 'event':
      return found.event.sources;
    case 'section':
      return [...new Set(passagesOf(found).flatMap(({ sources }) => sources))];
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
function fileNotes(article: Article, offset: number, id?: string): readonly Block[] {
  const line = article.text.slice(0, offset).split('\n').length;
  return [
    placeNote(article, undefined, id),
    { kind: 'note', text: `In the corpus: ${article.path}, line ${String(line)}` },
  ];
}
