import { countOf } from '../src/text/count-of.ts';
import type { Archive, Found } from '../src/archive/model.ts';
import { formatDateSpan } from '../src/corpus/dates/date-span.ts';
import type { Article } from '../src/corpus/model.ts';
import { defineCommand } from '../src/reply/command.ts';
import { pagerButtons } from '../src/reply/pager.ts';
import type { ActionRef, Block, MenuOption, Reply } from '../src/reply/reply.ts';
import { UserError } from '../src/reply/reply.ts';
import { headingPathText, placeNote, quotationBlock, sourcesBlock, wholePassage } from '../src/reply/passage-blocks.ts';

const ARTICLES_PER_PAGE = 12;

export const source = defineCommand({
  name: 'source',
  description: 'What an id stands for and what it rests on; without an id, what the record covers.',
  options: {
    id: {
      kind: 'text',
      description: 'An id as answers show it (p/…, e/…, q/…), or an article’s name.',
      isRequired: false,
      maxLength: 100,
      complete: (typed, { archive }) =>
        archive.corpus.articles
          .filter((article) => `${article.id} ${article.title}`.toLowerCase().includes(typed.toLowerCase()))
          .map((article) => ({ name: article.title, value: article.id })),
    },
  },
  mainOption: 'id',
  actions: {
    page: (args, { archive }) => coverageReply(archive, Number(args[0]) || 0),
    open: (args, { archive }) => idReply(archive, args.at(-1) ?? ''),
    of: ([id = ''], { archive }) => sourcesReply(archive, requireFound(archive, id), id),
  },
  run: (input, { archive }) => {
    return input.id === undefined ? coverageReply(archive, 0) : idReply(archive, input.id);
  },
});

function idReply(archive: Archive, id: string): Reply {
  const article = archive.article(id.toLowerCase());
  const blocks = article ? articleBlocks(article) : foundBlocks(archive, requireFound(archive, id));
  return { status: 'answer', accent: archive.corpus.accent, blocks };
}

/** What an answer rests on, without its words again. */
function sourcesReply(archive: Archive, found: Found, id: string): Reply {
  const { article, section } = found;
  const heading: Block = { kind: 'heading', text: headingPathText(section, article) };
  const sources = sourcesOf(archive, found);
  const words: readonly Block[] =
    sources.length > 0 ? wholeSources(sources) : [{ kind: 'text', text: 'It names no source.' }];
  const blocks = [heading, ...words, ...fileNotes(article, startOf(found), id)];
  return { status: 'answer', accent: archive.corpus.accent, blocks };
}

function sourcesOf(archive: Archive, found: Found): Article['passages'][number]['sources'] {
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

function wholeSources(sources: Article['passages'][number]['sources']): readonly Block[] {
  return sourcesBlock(sources).map((block) => (block.kind === 'sources' ? { ...block, isWhole: true } : block));
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

function foundBlocks(archive: Archive, found: Found): readonly Block[] {
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
      const id = found.kind === 'event' ? found.event.id : section.id;
      return [
        heading,
        ...words,
        ...wholeSources(sourcesOf(archive, found)),
        ...fileNotes(article, section.span.start, id),
      ];
    }
  }
}

/** Where the words stand in the corpus folder, so that anybody can check them there. */
function fileNotes(article: Article, offset: number, id?: string): readonly Block[] {
  const line = article.text.slice(0, offset).split('\n').length;
  return [
    placeNote(article, undefined, id),
    { kind: 'note', text: `In the corpus: ${article.path}, line ${String(line)}` },
  ];
}

function articleBlocks(article: Article): readonly Block[] {
  const summary: readonly Block[] = article.summary === undefined ? [] : [{ kind: 'text', text: article.summary }];
  const headings = article.sections
    .filter((section) => section.level === 2)
    .map((section) => ({ text: section.heading, id: section.id }));
  const list: readonly Block[] = headings.length === 0 ? [] : [{ kind: 'list', isNumbered: false, items: headings }];
  const blocks: readonly Block[] = [{ kind: 'heading', text: article.title }, ...summary, ...list];
  const options = article.sections.map(({ heading, id }) => ({ label: heading, value: id }));
  return [...blocks, { kind: 'note', text: countsOf(article) }, openMenu('Open a section', options)];
}

function countsOf(article: Article): string {
  const asOf = article.asOf === undefined ? [] : [`as of ${formatDateSpan(article.asOf)}`];
  return [
    ...asOf,
    countOf(article.passages.length, 'passage'),
    countOf(article.events.length, 'event'),
    countOf(article.quotes.length, 'quotation'),
    article.id,
  ].join(' · ');
}

function coverageReply(archive: Archive, page: number): Reply {
  const { articles, title, description, accent } = archive.corpus;
  const pages = Math.max(1, Math.ceil(articles.length / ARTICLES_PER_PAGE));
  const current = Math.min(Math.max(0, Math.trunc(page)), pages - 1);
  const start = current * ARTICLES_PER_PAGE;
  const shown = articles.slice(start, start + ARTICLES_PER_PAGE);
  const items = shown.map(({ title, id }) => ({ text: title, id }));
  const options = shown.map((each) => ({ label: each.title, description: countsOf(each), value: each.id }));
  const until = archive.asOf === undefined ? '' : ` It goes up to ${formatDateSpan(archive.asOf)}.`;
  const buttons = pages === 1 ? [] : [pageButtons(current, pages)];
  return {
    status: 'answer',
    accent,
    blocks: [
      { kind: 'heading', text: title },
      { kind: 'text', text: `${description}${until}` },
      { kind: 'list', isNumbered: true, start: start + 1, items },
      openMenu('Open an article', options),
      ...buttons,
    ],
  };
}

function openMenu(placeholder: string, options: readonly MenuOption[]): Block {
  const ref = { command: 'source', action: 'open', args: [] };
  return { kind: 'menu', placeholder, ref, effect: 'update', options };
}

function pageButtons(current: number, pages: number): Block {
  const ref = (page: number): ActionRef => ({ command: 'source', action: 'page', args: [String(page)] });
  const step = (label: string, target: number) => ({
    label,
    ref: target < 0 || target >= pages ? undefined : ref(target),
  });
  const buttons = pagerButtons(ref(current), step('Previous', current - 1), step('Next', current + 1));
  return { kind: 'buttons', buttons };
}
