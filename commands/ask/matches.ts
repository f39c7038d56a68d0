import type { Archive, Found, Hit } from '../../src/archive/archive-model.ts';
import type { Passage } from '../../src/corpus/model.ts';
import { updateMenu } from '../../src/reply/controls.ts';
import type { CommandContext } from '../../src/reply/options.ts';
import {
  contextButton,
  excerptBlock,
  headingAmongOthers,
  innermostHeading,
  linkedHeading,
  placeNote,
  sourcesBlock,
  sourcesButton,
  wholePassage,
} from '../../src/reply/passage-blocks.ts';
import { answerWith, goneError, type Block, type Reply } from '../../src/reply/reply.ts';

/** Matches that a reader may choose from: their ids and the chosen one fit a custom id. */
const MAX_CHOICES = 5;

/** The best match with its place, its sources and `notes`, and the way to the others. */
export function answerBlocks(
  context: CommandContext,
  hits: readonly [Hit, ...Hit[]],
  notes: readonly Block[],
): readonly Block[] {
  const [first] = hits;
  const shown = [first, ...first.below];
  const words = shown.map((each) => excerptBlock(context.archive, each.passage, each.excerpt));
  const sources = shown.flatMap(({ passage }) => passage.sources);
  return placedBlocks(context, first.passage, [...words, ...sourcesBlock(sources)], distinctIds(hits), notes);
}

/** A passage whole, with the way to the other matches that `ids` name. */
export function passageReply(context: CommandContext, passage: Passage, ids: readonly string[] = []): Reply {
  const { archive } = context;
  const shown = archive.shownWith(passage);
  const words = shown.map((each) => wholePassage(archive, each));
  const sources = sourcesBlock(shown.flatMap(({ sources }) => sources));
  return answerWith(archive, placedBlocks(context, passage, [...words, ...sources], ids));
}

/** What is shown of a passage, with its place and the ways on. */
function placedBlocks(
  context: CommandContext,
  passage: Passage,
  shown: readonly Block[],
  ids: readonly string[],
  notes: readonly Block[] = [],
): readonly Block[] {
  const { archive, words } = context;
  const { article } = requirePassage(archive, passage.id);
  return [
    linkedHeading(archive, article, passage, innermostHeading(passage, article)),
    ...shown,
    placeNote(words, article, passage),
    ...notes,
    ...matchesMenu(context, ids, passage.id),
    { kind: 'buttons', buttons: [contextButton(words, passage.id), sourcesButton(words, passage.id)] },
  ];
}

/** The last argument is the chosen match, those before it the matches to choose from. */
export function openReply(context: CommandContext, args: readonly string[]): Reply {
  return passageReply(context, requirePassage(context.archive, args.at(-1)).passage, args.slice(0, -1));
}

/** The passage that an id names, with its article; `UserError` if it is gone. */
export function requirePassage(archive: Archive, id = ''): Extract<Found, { readonly kind: 'passage' }> {
  const found = archive.find(id);
  if (found?.kind === 'passage') return found;
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
    return [{ label: titleFirst(headingAmongOthers(passage, article)), description: passage.text, value: id }];
  });
  const placeholder = shownId === undefined ? words.ask.openOne : words.ask.otherMatches;
  return [updateMenu(placeholder, { command: 'ask', action: 'open', args: ids }, options)];
}

/** `10 February 2025: an offer` begins with what happened: `an offer (10 February 2025)`. */
function titleFirst(heading: string): string {
  const [, date = '', title] = /^([^:]{0,30}\b\d{4}): (.+)$/.exec(heading) ?? [];
  return title === undefined ? heading : `${title} (${date})`;
}
