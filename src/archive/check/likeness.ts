import { tellingShare } from '../../text/word-lists/everyday-words.ts';
import { commonWords } from '../../text/word-lists/english-words.ts';
import { isStopWord } from '../../text/word-lists/stop-words.ts';
import { alignWords, type Alignment } from './alignment.ts';
import type { ClaimPattern } from './claim-pattern.ts';
import type { PhraseIndex } from './phrase-index.ts';
import type { QuoteWord } from './quote-words.ts';

/** How like a claim is to a recorded quotation that does not have it word for word. */
export interface Likeness {
  readonly alignment: Alignment;
  /** Words, but stop words, that both have in any order and form. */
  readonly sharedCount: number;
  /** How much those tell of a subject; see {@link tellingOf}. */
  readonly shared: number;
  /** How much of that is told by words that are not what all records are about. */
  readonly own: number;
  /** How much the other words of the claim tell. */
  readonly added: number;
  /** How many of them no recorded quotation has: they are about something else. */
  readonly strangeCount: number;
  /** It is as long as the record, and each shared word stands at the same place: words were changed, none put in or left out. */
  readonly isInPlace: boolean;
}

/** Three common words are as good as one that tells. */
const COMMON_WORD = 0.35;
/** A word of so many records, and of such a share of them, is what they are about, however common it is. */
const TOPIC = { count: 3, share: 0.02 } as const;

/** Compares a claim with recorded quotations. */
export function likenessTo(
  claim: Pick<ClaimPattern, 'words' | 'isGapBefore'>,
  index: PhraseIndex,
): (record: readonly QuoteWord[]) => Likeness {
  const claimed = contentWords(claim.words, index);
  return (record) => compare(claim, claimed, record, index);
}

function compare(
  claim: Pick<ClaimPattern, 'words' | 'isGapBefore'>,
  claimed: ReadonlyMap<string, string>,
  record: readonly QuoteWord[],
  index: PhraseIndex,
): Likeness {
  const alignment = alignWords(claim, record, (form) => index.idf(form));
  const recorded = contentWords(record, index);
  let [sharedCount, shared, own, added, strangeCount] = [0, 0, 0, 0, 0];
  for (const [stem, form] of claimed) {
    const telling = tellingOf(stem, form, index);
    if (recorded.has(stem)) {
      sharedCount += 1;
      shared += telling;
      if (!isTopic(stem, index)) own += telling;
    } else {
      added += telling;
      if (tellingShare(stem) === 1 && index.frequency(stem) === 0) strangeCount += 1;
    }
  }
  const isInPlace = claim.words.length === record.length && alignment.pairs.every((pair) => pair.claim === pair.record);
  return { alignment, sharedCount, shared, own, added, strangeCount, isInPlace };
}

/** The words but stop words, by stem. */
function contentWords(words: readonly QuoteWord[], index: PhraseIndex): ReadonlyMap<string, string> {
  return new Map(words.flatMap(({ form }) => (isStopWord(form) ? [] : [[index.stemOf(form), form] as const])));
}

/** How much a word tells of a subject: nothing if everybody uses it daily, a little if it is common English, 1 otherwise or if it is what the records are about. */
function tellingOf(stem: string, form: string, index: PhraseIndex): number {
  if (tellingShare(stem) < 1) return 0;
  return isTopic(stem, index) || !commonWords().has(form) ? 1 : COMMON_WORD;
}

/** True for a word that the records are about: names, as a rule. */
export function isTopic(stem: string, index: PhraseIndex): boolean {
  const count = index.frequency(stem);
  return count >= TOPIC.count && count >= TOPIC.share * index.size;
}

/** Beside a frame that any sentence may have ("I have mixed feelings about") at least one word has to tell what it is about. */
const MIN_SHARED = 1;
/** For each further word that is strange to the record so much more has to be told. */
const SHARED_PER_STRANGE = 0.3;
/** So near is one that differs in a word, by weight or by count. */
const NEARLY_THE_SAME = 0.9;
/** So many words in the record's order are no frame any more, and so many at their places. */
const MORE_THAN_A_FRAME = { inOrder: 14, inPlace: 9 } as const;
/** So many words in order are not met by chance. */
const MORE_THAN_NAMES = 4;
/** What is half remembered keeps the telling words and loses their order. */
const HALF_REMEMBERED = { similarity: 0.35, shared: 2, share: 0.6, strangeCount: 1 } as const;

/** True if a claim has but the frame of a record, and another subject. */
export function isFrame({ alignment, shared, strangeCount, isInPlace }: Likeness, claimLength: number): boolean {
  const sameShare = Math.max(alignment.similarity, alignment.pairs.length / claimLength);
  if (strangeCount === 0 || sameShare >= NEARLY_THE_SAME) return false;
  const most = isInPlace ? MORE_THAN_A_FRAME.inPlace : MORE_THAN_A_FRAME.inOrder;
  if (alignment.pairs.length >= most && alignment.pairs.length * 2 > claimLength) return false;
  return shared < MIN_SHARED + SHARED_PER_STRANGE * (strangeCount - 1);
}

/** True if a claim shares a few words with a record, and none that tells it from others: names and words of every day stand in any. */
export function hasNamesAlone({ alignment, own }: Likeness): boolean {
  return own === 0 && alignment.pairs.length < MORE_THAN_NAMES;
}

/** True if a claim keeps the telling words of a record, though not in its order. */
export function isHalfRemembered({ alignment, shared, added, strangeCount }: Likeness): boolean {
  return (
    alignment.similarity >= HALF_REMEMBERED.similarity &&
    shared >= HALF_REMEMBERED.shared &&
    shared >= HALF_REMEMBERED.share * (shared + added) &&
    strangeCount <= HALF_REMEMBERED.strangeCount
  );
}
