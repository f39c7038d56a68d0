import { countOf } from '../src/text/count-of.ts';
import type { Archive, Found } from '../src/archive/model.ts';
import { formatDateSpan } from '../src/corpus/dates/date-span.ts';
import type { Article } from '../src/corpus/model.ts';
import { defineCommand } from '../src/reply/command.ts';
import { pagerButtons } from '../src/reply/pager.ts';
import type { ActionRef, Block, Reply } from '../src/reply/reply.ts';
import { UserError } from '../src/reply/reply.ts';
import { headingPathText, placeNote, quotationBlock, sourcesBlock, wholePassage } from '../src/reply/passage-blocks.ts';

const ARTICLES_PER_PAGE = 15;

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
  },
  run: (input, { archive }) => {
    if (input.id === undefined) return coverageReply(archive, 0);
    const article = archive.article(input.id.toLowerCase());
    const blocks = article ? articleBlocks(article) : foundBlocks(archive, requireFound(archive, input.id));
    return { status: 'answer', accent: archive.corpus.accent, blocks };
  },
});

function requireFound(archive: Archive, id: string): Found {
  const found = archive.find(id);
  if (found) return found;
  throw new UserError(
    'unknown-id',
    `Nothing in this record has the id “${id}”.`,
    'Ids stand below every answer (such as p/7f3a91bc). Without an id, /source lists what there is.',
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
        ...sourcesBlock(found.passage.sources),
        ...fileNotes(article, found.passage.span.start),
      ];
    case 'quote':
      return [
        heading,
        quotationBlock(found.quote),
        ...sourcesBlock(found.quote.sources),
        ...fileNotes(article, found.quote.span.start),
      ];
    case 'event':
    case 'section': {
      const passages = archive.article(article.id)?.passages.filter((each) => each.sectionId === section.id) ?? [];
      const sources = [...new Set(passages.flatMap((passage) => passage.sources))];
      const words = passages.slice(0, 3).map((passage) => wholePassage(archive, passage));
      const id = found.kind === 'event' ? found.event.id : section.id;
      return [heading, ...words, ...sourcesBlock(sources), ...fileNotes(article, section.span.start, id)];
    }
  }
}

/** Where the words stand in the corpus folder, so that anybody can check them there. */
function fileNotes(article: Article, offset: number, id?: string): readonly Block[] {
  const line = article.text.slice(0, offset).split('\n').length;
  return [placeNote(article, id), { kind: 'note', text: `In the corpus: ${article.path}, line ${String(line)}` }];
}

function articleBlocks(article: Article): readonly Block[] {
  const summary: readonly Block[] = article.summary === undefined ? [] : [{ kind: 'text', text: article.summary }];
  const headings = article.sections
    .filter((section) => section.level === 2)
    .map((section) => ({ text: section.heading, detail: section.id }));
  const list: readonly Block[] = headings.length === 0 ? [] : [{ kind: 'list', isNumbered: false, items: headings }];
  return [{ kind: 'heading', text: article.title }, ...summary, ...list, { kind: 'note', text: countsOf(article) }];
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
  const items = articles
    .slice(start, start + ARTICLES_PER_PAGE)
    .map((article) => ({ text: article.title, detail: countsOf(article) }));
  const until = archive.asOf === undefined ? '' : ` It goes up to ${formatDateSpan(archive.asOf)}.`;
  const buttons = pages === 1 ? [] : [pageButtons(current, pages)];
  return {
    status: 'answer',
    accent,
    blocks: [
      { kind: 'heading', text: title },
      { kind: 'text', text: `${description}${until}` },
      { kind: 'list', isNumbered: true, start: start + 1, items },
      ...buttons,
    ],
  };
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
