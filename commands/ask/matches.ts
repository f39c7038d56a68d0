import type { Archive, Hit } from '../../src/archive/archive-model.ts';
import type { Article, Passage } from '../../src/corpus/model.ts';
import type { CommandContext } from '../../src/reply/options.ts';
import {
  excerptBlock,
  innermostHeading,
  linkedHeading,
  placeNote,
  sourcesBlock,
  sourcesButton,
  wholePassage,
} from '../../src/reply/passage-blocks.ts';
import { goneError, type Block, type Reply } from '../../src/reply/reply.ts';
import type { Words } from '../../src/words/en.ts';

/** Matches that a reader may choose from: their ids and the chosen one fit a custom id. */
const MAX_CHOICES = 5;

/** The best match with its place, its sources and `notes`, and the way to the others. */
export function answerBlocks(
  context: CommandContext,
  hits: readonly [Hit, ...Hit[]],
  notes: readonly Block[],
): readonly Block[] {
  const { archive, words } = context;
  const [{ passage, excerpt, below }] = hits;
  const ids = distinctIds(hits);
  const article = articleOf(archive, passage);
  return [
    linkedHeading(archive, article, passage, innermostHeading(passage, article)),
    excerptBlock(archive, passage, excerpt),
    ...below.map((each) => excerptBlock(archive, each.passage, each.excerpt)),
    ...sourcesBlock([passage, ...below.map((each) => each.passage)].flatMap(({ sources }) => sources)),
    placeNote(words, article, passage),
    ...notes,
    ...matchesMenu(context, ids, passage.id),
    buttonsBlock(words, passage.id),
  ];
}

/** A passage whole, with the way to the other matches that `ids` name. */
export function passageReply(context: CommandContext, passage: Passage, ids: readonly string[] = []): Reply {
  const { archive, words } = context;
  const article = articleOf(archive, passage);
  const shown = archive.shownWith(passage);
  const blocks = [
    linkedHeading(archive, article, passage, innermostHeading(passage, article)),
    ...shown.map((each) => wholePassage(archive, each)),
    ...sourcesBlock(shown.flatMap(({ sources }) => sources)),
    placeNote(words, article, passage),
    ...matchesMenu(context, ids, passage.id),
    buttonsBlock(words, passage.id),
  ];
  return { status: 'answer', accent: archive.corpus.accent, blocks };
}

/** The last argument is the chosen match, those before it the matches to choose from. */
export function openReply(context: CommandContext, args: readonly string[]): Reply {
  return passageReply(context, requirePassage(context.archive, args.at(-1)), args.slice(0, -1));
}

function requirePassage(archive: Archive, id: string | undefined): Passage {
  const found = archive.find(id ?? '');
  if (found?.kind === 'passage') return found.passage;
  throw goneError('passage', 'ask');
}

/** The best hit of each section: five passages of one section are no choice. */
export function distinctIds(hits: readonly Hit[]): readonly string[] {
  const bySection = new Map<string, string>();
  for (const { passage } of hits) {
    if (!bySection.has(passage.sectionId)) bySection.set(passage.sectionId, passage.id);
  }
  return [...bySection.values()].slice(0, MAX_CHOICES);
}

/** All matches but the one that is shown. */
export function matchesMenu(
  { archive, words }: CommandContext,
  ids: readonly string[],
  shownId: string | undefined,
): readonly Block[] {
  const others = ids.filter((id) => id !== shownId);
  if (others.length === 0) return [];
  const options = others.flatMap((id) => {
    const found = archive.find(id);
    if (found?.kind !== 'passage') return [];
    const { passage, article } = found;
    return [{ label: titleFirst(innermostHeading(passage, article)), description: passage.text, value: id }];
  });
  return [
    {
      kind: 'menu',
      placeholder: shownId === undefined ? words.ask.openOne : words.ask.otherMatches,
      ref: { command: 'ask', action: 'open', args: ids },
      effect: 'update',
      options,
    },
  ];
}

function buttonsBlock(words: Words, id: string): Block {
  const ref = { command: 'ask', action: 'context', args: [id] };
  const context = { kind: 'button', label: words.reply.context, ref, effect: 'reply' } as const;
  return { kind: 'buttons', buttons: [context, sourcesButton(words, id)] };
}

/** `10 February 2025: an offer` begins with what happened: `an offer (10 February 2025)`. */
function titleFirst(heading: string): string {
  const [, date = '', title] = /^([^:]{0,30}\b\d{4}): (.+)$/.exec(heading) ?? [];
  return title === undefined ? heading : `${title} (${date})`;
}

/** The article that a passage stands in. */
export function articleOf(archive: Archive, passage: Passage): Article {
  const article = archive.article(passage.span.articleId);
  if (!article) throw new Error(`A passage without its article: ${passage.id}`);
  return article;
}
