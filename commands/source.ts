import type { Found } from '../src/archive/archive-model.ts';
import type { Article } from '../src/corpus/model.ts';
import { defineCommand } from '../src/reply/command.ts';
import { pageOfList, updateMenu } from '../src/reply/controls.ts';
import type { Choice, CommandContext } from '../src/reply/options.ts';
import { answerWith, type Block, type MenuOption, type Reply } from '../src/reply/reply.ts';
import type { Words } from '../src/words/en.ts';
import { foundBlocks, sourcesReply } from './source/found.ts';

const ARTICLES_PER_PAGE = 12;
/** As many as Discord shows. */
const MAX_IDS = 25;

export const source = defineCommand({
  name: 'source',
  words: ({ commands }) => commands.source,
  options: {
    id: { kind: 'text', maxLength: 100, complete: completeId },
  },
  mainOption: 'id',
  actions: {
    page: (args, context) => coverageReply(context, Number(args[0]) || 0),
    open: (args, context) => idReply(context, args.at(-1) ?? ''),
    of: ([id = ''], context) => sourcesReply(context, id),
  },
  run: (input, context) => (input.id === undefined ? coverageReply(context, 0) : idReply(context, input.id)),
});

function idReply(context: CommandContext, id: string): Reply {
  const { archive, words } = context;
  const article = archive.article(id.toLowerCase());
  return answerWith(archive, article ? articleBlocks(article, words) : foundBlocks(context, id));
}

/** What the record covers, a page of its articles at a time; `page` counts from 0, and one beyond the last is the last. */
function coverageReply({ archive, words }: CommandContext, page: number): Reply {
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
function articleBlocks(article: Article, words: Words): readonly Block[] {
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

/** Ids that begin as typed with what they stand for, and articles by their names. */
function completeId(typed: string, { archive }: CommandContext): readonly Choice[] {
  const ids = archive.idsFrom(typed, MAX_IDS).flatMap((id) => {
    const found = archive.find(id);
    return found ? [{ name: `${id} · ${nameOf(found)}`, value: id }] : [];
  });
  const wanted = typed.trim().toLowerCase();
  const articles = archive.corpus.articles
    .filter(({ id, title }) => `${id} ${title}`.toLowerCase().includes(wanted))
    .map(({ id, title }) => ({ name: title, value: id }));
  return [...ids, ...articles];
}

function nameOf(found: Found): string {
  switch (found.kind) {
    case 'passage':
      return found.passage.text;
    case 'section':
      return found.section.heading;
    case 'event':
      return found.event.title;
    case 'quote':
      return `${found.quote.speaker}: ${found.quote.text}`;
  }
}
