import type { Article } from '../../src/corpus/model.ts';
import type { CommandContext } from '../../src/reply/options.ts';
import { pagerButtons } from '../../src/reply/pager.ts';
import type { ActionRef, Block, MenuOption, Reply } from '../../src/reply/reply.ts';
import type { Words } from '../../src/words/en.ts';

const ARTICLES_PER_PAGE = 12;

/** What the record covers, a page of its articles at a time; `page` counts from 0, and one beyond the last is the last. */
export function coverageReply({ archive, words }: CommandContext, page: number): Reply {
  const { articles, title, description, accent } = archive.corpus;
  const pages = Math.max(1, Math.ceil(articles.length / ARTICLES_PER_PAGE));
  const current = Math.min(Math.max(0, Math.trunc(page)), pages - 1);
  const start = current * ARTICLES_PER_PAGE;
  const shown = articles.slice(start, start + ARTICLES_PER_PAGE);
  const items = shown.map(({ title, id }) => ({ text: title, id }));
  const options = shown.map((each) => ({ label: each.title, description: countsOf(each, words), value: each.id }));
  const until = archive.asOf === undefined ? '' : ` ${words.source.upTo(words.date(archive.asOf))}`;
  const buttons = pages === 1 ? [] : [pageButtons(current, pages, words)];
  return {
    status: 'answer',
    accent,
    blocks: [
      { kind: 'heading', text: title },
      { kind: 'text', text: `${description}${until}` },
      { kind: 'list', isNumbered: true, start: start + 1, items },
      openMenu(words.source.openArticle, options),
      ...buttons,
    ],
  };
}

/** What an article is about, and its sections to open. */
export function articleBlocks(article: Article, words: Words): readonly Block[] {
  const summary: readonly Block[] = article.summary === undefined ? [] : [{ kind: 'text', text: article.summary }];
  const headings = article.sections
    .filter((section) => section.level === 2)
    .map((section) => ({ text: section.heading, id: section.id }));
  const list: readonly Block[] = headings.length === 0 ? [] : [{ kind: 'list', isNumbered: false, items: headings }];
  const blocks: readonly Block[] = [{ kind: 'heading', text: article.title }, ...summary, ...list];
  const options = article.sections.map(({ heading, id }) => ({ label: heading, value: id }));
  return [...blocks, { kind: 'note', text: countsOf(article, words) }, openMenu(words.source.openSection, options)];
}

function countsOf(article: Article, { count, date, reply }: Words): string {
  const asOf = article.asOf === undefined ? [] : [reply.asOf(date(article.asOf))];
  return [
    ...asOf,
    count.passages(article.passages.length),
    count.events(article.events.length),
    count.quotations(article.quotes.length),
    article.id,
  ].join(' · ');
}

function openMenu(placeholder: string, options: readonly MenuOption[]): Block {
  const ref = { command: 'source', action: 'open', args: [] };
  return { kind: 'menu', placeholder, ref, effect: 'update', options };
}

function pageButtons(current: number, pages: number, { reply }: Words): Block {
  const ref = (page: number): ActionRef => ({ command: 'source', action: 'page', args: [String(page)] });
  const step = (label: string, target: number) => ({
    label,
    ref: target < 0 || target >= pages ? undefined : ref(target),
  });
  const buttons = pagerButtons(ref(current), step(reply.previous, current - 1), step(reply.next, current + 1));
  return { kind: 'buttons', buttons };
}
