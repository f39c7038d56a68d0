import type { Archive } from '../../src/archive/archive-model.ts';
import { speakerIdOf, type Speaker } from '../../src/archive/quotations/speakers.ts';
import type { PersonId, Quote } from '../../src/corpus/model.ts';
import type { CommandContext } from '../../src/reply/options.ts';
import { pagerButtons, updateButton } from '../../src/reply/controls.ts';
import { innermostHeading, linkedHeading, quotationBlock, sourcesBlock } from '../../src/reply/passage-blocks.ts';
import { pairCardBlocks, placeOfQuote } from '../../src/reply/quote-blocks.ts';
import { answerWith, type Block, type Button, type Reply } from '../../src/reply/reply.ts';
import type { Words } from '../../src/words/en.ts';
import { cleanTopic, filterArgs, filterText, pageRef, quotesFor, type QuoteFilter } from './page.ts';

/** A person and what they said. */
interface Side {
  readonly speaker: Speaker;
  readonly quotes: readonly Quote[];
}

/** Two quotations that are shown together, an answer below what it answers; one alone where a side has no more. */
interface Pair {
  readonly first: Quote;
  readonly second: Quote | undefined;
  readonly isAnswered: boolean;
}

/** The two sides on one topic: first the pairs in which one answers the other, then their other quotations side by side. `shown`: a quotation of the pair to show; left out: the first pair. */
export function bothReply(context: CommandContext, filter: QuoteFilter, shown?: Quote): Reply {
  const { archive, words } = context;
  const sides = sidesOf(archive, filter);
  const pairs = pairsOf(archive, sides);
  const anchored = pairs.findIndex(({ first, second }) => shown && (first.id === shown.id || second?.id === shown.id));
  const at = Math.max(0, anchored);
  const pair = pairs[at];
  if (!pair) {
    const text = nothingText(sides, filter, words);
    return { ...answerWith(archive, [{ kind: 'text', text }]), status: 'nothing' };
  }
  const { first, second } = pair;
  const blocks: readonly Block[] = [
    ...(second ? pairCardBlocks(context, first, second) : []),
    ...sideBlocks(archive, first),
    { kind: 'divider' },
    ...(second ? sideBlocks(archive, second) : missingBlocks(sides, first, filter, words)),
    { kind: 'note', text: placeText(pair, at, pairs.length, filter, words) },
    { kind: 'buttons', buttons: stepsOf(filter, [pairs[at - 1], pair, pairs[at + 1]], words) },
  ];
  return { ...answerWith(archive, blocks), again: pageRef('both', { filter, quote: first }) };
}

/** The two sides: the persons with the most quotations. */
export function sideSpeakers({ speakers }: Archive): readonly Speaker[] {
  return speakers.quoted.filter(({ person }) => person.kind === 'person').slice(0, 2);
}

/** True for the person of a side. */
export function isSide(archive: Archive, personId: PersonId): boolean {
  return sideSpeakers(archive).some(({ person }) => person.id === personId);
}

/** The sides with what each said on a topic and in a year. */
export function sidesOf(archive: Archive, filter: QuoteFilter): readonly Side[] {
  return sideSpeakers(archive).map((speaker) => ({
    speaker,
    quotes: quotesFor(archive, { personId: speaker.person.id, ...filter }),
  }));
}

/** True if both sides have something to say. */
export function haveBoth(sides: readonly Side[]): boolean {
  return sides.length === 2 && sides.every(({ quotes }) => quotes.length > 0);
}

/** The topic that words name, if both sides have something to say on it; undefined otherwise. Words that may also be a misspelt name are a topic only if one side has used these very words. */
export function sharedTopic(archive: Archive, words: string, mayBeName: boolean): string | undefined {
  const about = cleanTopic(words);
  const sides = about === undefined ? [] : sidesOf(archive, { about });
  const plain = about?.toLowerCase().replace(/^(?:the|an?) /, '') ?? '';
  const isSaid = ({ text }: Quote) => text.toLowerCase().includes(plain);
  return haveBoth(sides) && (!mayBeName || sides.some(({ quotes }) => quotes.some(isSaid))) ? about : undefined;
}

/** A button to both sides on a topic. */
export function sidesButton({ quote }: Words, about: string, filter: QuoteFilter = {}): Button {
  const ref = { command: 'quote', action: 'sides', args: filterArgs({ ...filter, about }) };
  return updateButton(quote.bothSides(quote.on(about)), ref);
}

function pairsOf(archive: Archive, sides: readonly Side[]): readonly Pair[] {
  const [one = [], other = []] = sides.map(({ quotes }) => quotes);
  const exchanges = archive.findExchanges(one, other);
  const paired = new Set(exchanges.flatMap(({ said, answer }) => [said.id, answer.id]));
  const isLeft = ({ id }: Quote) => !paired.has(id);
  const [left, right] = [one.filter(isLeft), other.filter(isLeft)];
  const rest = Array.from({ length: Math.max(left.length, right.length) }, (_, at): readonly Pair[] => {
    const [first, second] = [left[at], right[at]].filter((quote) => quote !== undefined);
    return first ? [{ first, second, isAnswered: false }] : [];
  });
  return [...exchanges.map(({ said, answer }) => ({ first: said, second: answer, isAnswered: true })), ...rest.flat()];
}

/** A quotation of one side with its heading and its sources. */
function sideBlocks(archive: Archive, quote: Quote): readonly Block[] {
  const { article, section } = placeOfQuote(archive, quote);
  return [
    quotationBlock(quote),
    linkedHeading(archive, article, quote, innermostHeading(section, article)),
    ...sourcesBlock(quote.sources),
  ];
}

/** Says that the other side has no quotation to set beside the one that is shown. */
function missingBlocks(sides: readonly Side[], shown: Quote, filter: QuoteFilter, words: Words): readonly Block[] {
  const others = sides.filter(({ speaker }) => speaker.person.id !== speakerIdOf(shown));
  return others.map(({ speaker, quotes }) => {
    const say = quotes.length === 0 ? words.quote.noneBy : words.quote.noneFurther;
    return { kind: 'text', text: say(speaker.person.name + filterText(filter, words)) };
  });
}

function nothingText(sides: readonly Side[], filter: QuoteFilter, words: Words): string {
  const { and, none, noneBy } = words.quote;
  const names = sides.map(({ speaker }) => speaker.person.name);
  return names.length === 0 ? none : noneBy(and(names) + filterText(filter, words));
}

function placeText({ isAnswered }: Pair, at: number, count: number, filter: QuoteFilter, words: Words): string {
  const place = words.quote.bothPlace(filterText(filter, words), at + 1, count);
  return isAnswered ? words.quote.answered(place) : words.quote.sideBySide(place);
}

/** Buttons to the pairs before and after, and to the other quotations of each of the two. */
function stepsOf(
  filter: QuoteFilter,
  [before, here, after]: readonly [Pair | undefined, Pair, Pair | undefined],
  { reply }: Words,
): readonly Button[] {
  const refTo = ({ first }: Pair) => pageRef('both', { filter, quote: first });
  const speakers = [here.first, here.second].filter((quote) => quote !== undefined);
  return [
    ...pagerButtons(refTo(here), [reply.previous, before && refTo(before)], [reply.next, after && refTo(after)]),
    ...speakers.map((quote) => updateButton(quote.speaker, pageRef('show', { filter, quote }))),
  ];
}
