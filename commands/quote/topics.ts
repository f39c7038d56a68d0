import type { Archive } from '../../src/archive/archive-model.ts';
import { speakerIdOf } from '../../src/archive/quotations/speakers.ts';
import type { Quote } from '../../src/corpus/model.ts';
import type { CommandContext } from '../../src/reply/options.ts';
import { updateMenu } from '../../src/reply/controls.ts';
import type { Block, MenuOption } from '../../src/reply/reply.ts';
import { haveBoth, isSide } from './both-sides.ts';
import { filterText, pageRef, type QuotePage } from './page.ts';
import { cleanTopic } from './said.ts';
import { given } from '../../src/given.ts';

/** With two more they are the 25 that a menu of Discord's holds, and some of each kind are among them. */
const MAX_ARTICLES = 10;
const MAX_NAMES = 6;
const MAX_WORDS = 7;

/** What else the speaker has spoken of, and the other side where it has something to say. None where there is nothing to choose. */
export function topicMenu({ archive, words }: CommandContext, page: QuotePage): readonly Block[] {
  const { quote, about, year } = page;
  const filter = given({ about, year });
  const personId = speakerIdOf(quote);
  const outcome = archive.findQuotes({ personId });
  const all = outcome.kind === 'quotes' ? outcome.quotes : [quote];
  const both =
    isSide(archive, personId) && haveBoth(archive, filter)
      ? [{ label: words.quote.bothSides(filterText(filter, words)), value: 'both:' }]
      : [];
  const back = about === undefined ? [] : [{ label: words.quote.all(all.length), value: 'all:' }];
  const options = [...both, ...back, ...topicOptions(archive, all, about)];
  if (options.length === 0) return [];
  const placeholder = both.length > 0 ? words.quote.topicsOrBoth : words.quote.topicsOf(quote.speaker);
  return [updateMenu(placeholder, pageRef('topic', { quote, ...filter }), options)];
}

/** Every topic of these quotations, one list. */
export function topicsOf(archive: Archive, quotes: readonly Quote[]): readonly string[] {
  const { articles, names, words } = archive.topicsOf(quotes);
  return [...articles, ...names, ...words];
}

function topicOptions(archive: Archive, quotes: readonly Quote[], about: string | undefined): readonly MenuOption[] {
  const { articles, names, words } = archive.topicsOf(quotes);
  const topics = [...articles.slice(0, MAX_ARTICLES), ...names.slice(0, MAX_NAMES), ...words.slice(0, MAX_WORDS)];
  return topics.flatMap((topic) => {
    const value = cleanTopic(topic);
    return value === undefined || value === about ? [] : [{ label: topic, value: `about:${value}` }];
  });
}
