import { countOf } from '../src/text/count-of.ts';
import type { Archive, AskOutcome, Found, Hit } from '../src/archive/model.ts';
import { formatDateSpan } from '../src/corpus/dates/date-span.ts';
import type { Passage, PassageId } from '../src/corpus/model.ts';
import { defineCommand, type Choice } from '../src/reply/command.ts';
import type { Block, Reply } from '../src/reply/reply.ts';
import { goneError } from '../src/reply/reply.ts';
import {
  excerptBlock,
  headingPathText,
  innermostHeading,
  passageHeading,
  placeNote,
  sourcesBlock,
  sourcesButton,
  wholePassage,
} from '../src/reply/passage-blocks.ts';
import { exampleBlocks, shortAboutBlocks } from './about/introduction.ts';
import { contextReply } from './ask/context.ts';

/** Matches that a reader may choose from: their ids and the chosen one fit a custom id. */
const MAX_CHOICES = 5;
const MAX_QUESTION_LENGTH = 500;
const MAX_NEARBY = 3;
const MOST_SUGGESTIONS = 20;

export const ask = defineCommand({
  name: 'ask',
  description: 'Ask a question; the answer is a word-for-word, sourced excerpt.',
  options: {
    question: {
      kind: 'text',
      description: 'Your question, typed as you would say it.',
      isRequired: true,
      maxLength: MAX_QUESTION_LENGTH,
      complete: (typed, { archive }) => completeQuestion(typed, archive),
    },
  },
  mainOption: 'question',
  messageMenu: 'Ask the record about this',
  actions: {
    open: (args, { archive }) => openReply(archive, args),
    context: (args, { archive }) => contextReply(archive, args[0]),
  },
  run: (input, { archive }) => {
    const named = passageOf(archive, input.question);
    if (named) return passageReply(archive, named);
    const outcome = archive.ask(input.question);
    return { ...outcomeReply(archive, outcome), asked: input.question, trace: outcome };
  },
});

/** The words typed so far, then known questions that have them; examples when nothing is typed. A known question gets its passage for certain. */
function completeQuestion(typed: string, archive: Archive): readonly Choice[] {
  const words = typed.trim();
  const known = words === '' ? archive.corpus.examples : archive.suggest(words, MOST_SUGGESTIONS);
  return [...new Set(words === '' ? known : [words, ...known])].map((text) => ({ name: text, value: text }));
}

/** An id typed as a question means its words. */
function passageOf(archive: Archive, id: string): Passage | undefined {
  const found = archive.find(id);
  if (!found) return undefined;
  const passageId = passageIdOf(found);
  return found.article.passages.find((passage) => passage.id === passageId);
}

function passageIdOf(found: Found): PassageId | undefined {
  switch (found.kind) {
    case 'passage':
      return found.passage.id;
    case 'quote':
      return found.quote.passageId;
    case 'event':
      return found.event.passageId;
    case 'section':
      return found.section.passageIds[0];
  }
}

function outcomeReply(archive: Archive, outcome: AskOutcome): Reply {
  const { accent } = archive.corpus;
  switch (outcome.kind) {
    case 'answer': {
      const blocks = [...hitBlocks(archive, outcome.hits[0]), ...readAs(outcome), ...choices(archive, outcome.hits)];
      return { status: 'answer', accent, blocks };
    }
    case 'nearby':
      return { status: 'nothing', isShareable: true, accent, blocks: nearbyBlocks(archive, outcome) };
    case 'nothing':
      return { status: 'nothing', accent, blocks: nothingBlocks(archive, outcome) };
    case 'small-talk':
      return { status: 'answer', isPrivate: true, accent, blocks: shortAboutBlocks(archive) };
  }
}

function articleOf(archive: Archive, passage: Passage) {
  const article = archive.article(passage.span.articleId);
  if (!article) throw new Error(`A passage without its article: ${passage.id}`);
  return article;
}

function hitBlocks(archive: Archive, { passage, excerpt, below }: Hit): readonly Block[] {
  const article = articleOf(archive, passage);
  return [
    passageHeading(passage, article),
    excerptBlock(archive, passage, excerpt),
    ...below.map((each) => excerptBlock(archive, each.passage, each.excerpt)),
    ...sourcesBlock([...new Set([passage, ...below.map((each) => each.passage)].flatMap(({ sources }) => sources))]),
    placeNote(article, passage),
  ];
}

/** Says which words were read as others, so that a wrong guess is seen at once. */
function readAs({ corrections }: AskOutcome): readonly Block[] {
  if (corrections.length === 0) return [];
  const pairs = corrections.map(({ typed, read }) => `“${read}” for “${typed}”`).join(', ');
  return [{ kind: 'note', text: `Searched for ${pairs}.` }];
}

function choices(archive: Archive, hits: readonly Hit[]): readonly Block[] {
  const ids = distinctIds(hits);
  const [first = ''] = ids;
  return [...matchesMenu(archive, ids, first), buttonsBlock(first)];
}

/** The best hit of each section: five passages of one section are no choice. */
function distinctIds(hits: readonly Hit[]): readonly string[] {
  const bySection = new Map<string, string>();
  for (const { passage } of hits) {
    if (!bySection.has(passage.sectionId)) bySection.set(passage.sectionId, passage.id);
  }
  return [...bySection.values()].slice(0, MAX_CHOICES);
}

/** All matches but the one that is shown. */
function matchesMenu(archive: Archive, ids: readonly string[], shownId: string | undefined): readonly Block[] {
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
      placeholder: 'Other matches',
      ref: { command: 'ask', action: 'open', args: ids },
      effect: 'update',
      options,
    },
  ];
}

function buttonsBlock(id: string): Block {
  const ref = { command: 'ask', action: 'context', args: [id] };
  const context = { kind: 'button', label: 'Context', ref, effect: 'reply' } as const;
  return { kind: 'buttons', buttons: [context, sourcesButton(id)] };
}

/** `10 February 2025: an offer` begins with what happened: `an offer (10 February 2025)`. */
function titleFirst(heading: string): string {
  const [, date = '', title] = /^([^:]{0,30}\b\d{4}): (.+)$/.exec(heading) ?? [];
  return title === undefined ? heading : `${title} (${date})`;
}

function nearbyBlocks(archive: Archive, outcome: AskOutcome & { kind: 'nearby' }): readonly Block[] {
  const hits = outcome.hits.slice(0, MAX_NEARBY);
  const items = hits.map(({ passage, excerpt }) => ({
    text: headingPathText(passage, articleOf(archive, passage)),
    detail: `${excerpt.isCutBefore ? '… ' : ''}${excerpt.text}${excerpt.isCutAfter ? ' …' : ''}`,
  }));
  return [
    { kind: 'text', text: 'I found nothing that answers this for certain. These sections come closest:' },
    { kind: 'list', isNumbered: true, items },
    ...readAs(outcome),
    ...matchesMenu(archive, distinctIds(outcome.hits), undefined),
    coverageNote(archive),
  ];
}

function nothingBlocks(archive: Archive, outcome: AskOutcome & { kind: 'nothing' }): readonly Block[] {
  return [
    { kind: 'text', text: nothingText(archive, outcome) },
    ...readAs(outcome),
    coverageNote(archive),
    ...exampleBlocks(archive),
  ];
}

function nothingText(archive: Archive, { reason }: AskOutcome & { kind: 'nothing' }): string {
  const until = archive.asOf === undefined ? '' : ` It ends on ${formatDateSpan(archive.asOf)}.`;
  switch (reason) {
    case 'empty':
      return 'There is no question in that. Ask about a person, an event or a date.';
    case 'off-topic':
      return 'There is nothing on that in this record.';
    case 'after-record':
      return `This record does not go that far.${until}`;
    case 'other-language':
      return 'This record is in English, and questions are matched word for word: please ask in English.';
  }
}

/** What the corpus covers and until when: what a refusal owes its reader. */
function coverageNote(archive: Archive): Block {
  const { title, description, articles } = archive.corpus;
  const until = archive.asOf === undefined ? '' : `, up to ${formatDateSpan(archive.asOf)}`;
  return {
    kind: 'note',
    text: `${title}: ${description} ${countOf(articles.length, 'article')}${until}. /source lists them.`,
  };
}

function requirePassage(archive: Archive, id: string | undefined): Passage {
  const found = archive.find(id ?? '');
  if (found?.kind === 'passage') return found.passage;
  throw goneError('passage', 'ask');
}

function passageReply(archive: Archive, passage: Passage, ids: readonly string[] = []): Reply {
  const article = articleOf(archive, passage);
  const shown = archive.shownWith(passage);
  const blocks = [
    passageHeading(passage, article),
    ...shown.map((each) => wholePassage(archive, each)),
    ...sourcesBlock([...new Set(shown.flatMap(({ sources }) => sources))]),
    placeNote(article, passage),
    ...matchesMenu(archive, ids, passage.id),
    buttonsBlock(passage.id),
  ];
  return { status: 'answer', accent: archive.corpus.accent, blocks };
}

/** The last argument is the chosen match, those before it the matches to choose from. */
function openReply(archive: Archive, args: readonly string[]): Reply {
  return passageReply(archive, requirePassage(archive, args.at(-1)), args.slice(0, -1));
}
