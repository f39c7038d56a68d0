import type { Article } from '../../src/corpus/model.ts';
import type { CommandContext } from '../../src/reply/options.ts';
import { pageOfList, updateMenu } from '../../src/reply/controls.ts';
import { answerWith, type Block, type MenuOption, type Reply } from '../../src/reply/reply.ts';
import type { Words } from '../../src/words/en.ts';

const ARTICLES_PER_PAGE = 12;

/** What the record covers, a page of its articles at a time; `page` counts from 0, and one beyond the last is the last. */
export function coverageReply({ archive, words }: CommandContext, page: number): Reply {
  const { articles, title, description } = archive.corpus;
  const { items: shown, start, pager } = pageOfList(articles, ARTICLES_PER_PAGE, page);
  const items = shown.map(({ title, id }) => ({ text: title, id }));
  const options = shown.map((each) => ({ label: each.title, description: countsOf(each, words), value: each.id }));
  const until = archive.asOf === undefined ? '' : ` ${words.source.upTo(words.date(archive.asOf))}`;
  const refTo = (number: number) => ({ command: 'source', action: 'page', args: [String(number)] });
  return answerWith(archive, [
    { kind: 'heading', text: title },
    { kind: 'text', text: `${description}${until}` },
    { kind: 'list', isNumbered: true, start, items },
    openMenu(words.source.openArticle, options),
    ...pager(refTo, words.reply.previous, words.reply.next),
  ]);
}

/** What an article is about, and its sections to open. */
export function articleBlocks(article: Article, words: Words): readonly Block[] {
  const { title, summary, sections } = article;
  const items = sections.filter(({ level }) => level === 2).map(({ heading, id }) => ({ text: heading, id }));
  const options = sections.map(({ heading, id }) => ({ label: heading, value: id }));
  return [
    { kind: 'heading', text: title },
    ...(summary === undefined ? [] : [{ kind: 'text', text: summary } as const]),
    ...(items.length === 0 ? [] : [{ kind: 'list', isNumbered: false, items } as const]),
    { kind: 'note', text: countsOf(article, words) },
    openMenu(words.source.openSection, options),
  ];
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
  return updateMenu(placeholder, { command: 'source', action: 'open', args: [] }, options);
}
