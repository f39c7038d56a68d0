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
import { answerWith, UserError, type Block, type Reply } from '../../src/reply/reply.ts';
import type { Words } from '../../src/words/en.ts';

/** Passages that are shown of a section. */
const MAX_PASSAGES = 3;

/** The sources of what an id stands for, without its words. `UserError` if it stands for nothing. */
export function sourcesReply({ archive, words }: CommandContext, id: string): Reply {
  const found = requireFound(archive, id);
  const sources =
    found.kind === 'passage' ? archive.shownWith(found.passage).flatMap((each) => each.sources) : partOf(found).sources;
  const none: Block = { kind: 'text', text: words.source.noSource };
  return answerWith(archive, [
    headingOf(found),
    ...(sources.length > 0 ? wholeSources(sources) : [none]),
    ...fileNotes(words, found, id),
  ]);
}

/** The words that an id stands for, their sources and where they stand. `UserError` if it stands for nothing. */
export function foundBlocks({ archive, words }: CommandContext, id: string): readonly Block[] {
  const found = requireFound(archive, id);
  const part = partOf(found);
  return [
    headingOf(found),
    ...wordsOf(archive, found),
    ...wholeSources(part.sources),
    ...fileNotes(words, found, part.id),
  ];
}

function requireFound(archive: Archive, id: string): Found {
  const found = archive.find(id);
  if (found) return found;
  throw new UserError('unknown-id', ({ errors }) => errors.unknownId(id));
}

function headingOf({ section, article }: Found): Block {
  return { kind: 'heading', text: headingPathText(section, article) };
}

function wordsOf(archive: Archive, found: Found): readonly Block[] {
  if (found.kind === 'quote') return [quotationBlock(found.quote)];
  const passages = found.kind === 'passage' ? [found.passage] : passagesOf(found).slice(0, MAX_PASSAGES);
  return passages.map((passage) => wholePassage(archive, passage));
}

/** The id, the sources and the span of what was found; an event has the span of its section. */
function partOf(found: Found): Pick<Passage, 'sources' | 'span'> & { readonly id: string } {
  const { section } = found;
  switch (found.kind) {
    case 'passage':
      return found.passage;
    case 'quote':
      return found.quote;
    case 'event':
      return { ...found.event, span: section.span };
    case 'section':
      return { ...section, sources: passagesOf(found).flatMap(({ sources }) => sources) };
  }
}

function passagesOf({ article, section }: Found): Article['passages'] {
  return article.passages.filter(({ sectionId }) => sectionId === section.id);
}

function wholeSources(sources: Passage['sources']): readonly Block[] {
  return sourcesBlock(sources).map((block) => ({ ...block, isWhole: true }));
}

/** Where the words stand in the corpus folder, so that anybody can check them there. */
function fileNotes(words: Words, found: Found, id: string): readonly Block[] {
  const { article } = found;
  const line = article.text.slice(0, partOf(found).span.start).split('\n').length;
  return [placeNote(words, article, undefined, id), { kind: 'note', text: words.source.place(article.path, line) }];
}
