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

/** As much of a section as is shown of one. */
const MOST_PASSAGES = 3;

/** What an answer rests on, without its words again. */
export function sourcesReply({ archive, words }: CommandContext, id: string): Reply {
  const found = requireFound(archive, id);
  const { sources, start } = restOf(found);
  const whole = found.kind === 'passage' ? archive.shownWith(found.passage).flatMap((each) => each.sources) : sources;
  const none: Block = { kind: 'text', text: words.source.noSource };
  return answerWith(archive, [
    headingOf(found),
    ...(whole.length > 0 ? wholeSources(whole) : [none]),
    ...fileNotes(words, found.article, start, id),
  ]);
}

/** The words that an id stands for, their sources and where they stand. `UserError` if it stands for nothing. */
export function foundBlocks({ archive, words }: CommandContext, id: string): readonly Block[] {
  const found = requireFound(archive, id);
  const { sources, start, shownId } = restOf(found);
  return [
    headingOf(found),
    ...wordsOf(archive, found),
    ...wholeSources(sources),
    ...fileNotes(words, found.article, start, shownId),
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
  switch (found.kind) {
    case 'passage':
      return [wholePassage(archive, found.passage)];
    case 'quote':
      return [quotationBlock(found.quote)];
    case 'event':
    case 'section':
      return passagesOf(found)
        .slice(0, MOST_PASSAGES)
        .map((passage) => wholePassage(archive, passage));
  }
}

interface Rest {
  readonly sources: Passage['sources'];
  /** Where it begins in its article's text. */
  readonly start: number;
  readonly shownId: string;
}

function restOf(found: Found): Rest {
  const { section } = found;
  switch (found.kind) {
    case 'passage':
      return { sources: found.passage.sources, start: found.passage.span.start, shownId: found.passage.id };
    case 'quote':
      return { sources: found.quote.sources, start: found.quote.span.start, shownId: found.quote.id };
    case 'event':
      return { sources: found.event.sources, start: section.span.start, shownId: found.event.id };
    case 'section':
      return {
        sources: passagesOf(found).flatMap(({ sources }) => sources),
        start: section.span.start,
        shownId: section.id,
      };
  }
}

function passagesOf({ article, section }: Found): Article['passages'] {
  return article.passages.filter(({ sectionId }) => sectionId === section.id);
}

function wholeSources(sources: Passage['sources']): readonly Block[] {
  return sourcesBlock(sources).map((block) => ({ ...block, isWhole: true }));
}

/** Where the words stand in the corpus folder, so that anybody can check them there. */
function fileNotes(words: Words, article: Article, offset: number, id: string): readonly Block[] {
  const line = article.text.slice(0, offset).split('\n').length;
  return [placeNote(words, article, undefined, id), { kind: 'note', text: words.source.place(article.path, line) }];
}
