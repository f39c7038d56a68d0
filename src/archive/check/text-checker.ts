import type { Corpus, Person, Quote } from '../../corpus/model.ts';
import { readClaim, type Claim, type ClaimReading } from './claim.ts';
import type { CheckOutcome } from '../archive-model.ts';
import type { Speakers } from '../quotations/speakers.ts';
import type { PhraseData } from './phrase-index.ts';
import { createVerifier } from './verifier.ts';
import { findInProse } from './prose-finder.ts';
import { readQuoteWords } from './quote-words.ts';
import { given } from '../../given.ts';

/** Discord's longest message; what is behind it is not read. */
const MAX_LETTERS = 4_000;
/** Of the words around a known part so many have to be recorded too, for an altered quotation to be meant and not talk. */
const LEAST_OUTSIDE_SHARE = 0.5;
const LEAST_OUTSIDE_WORDS = 3;

/** Checks the quotation that a text claims; `phrases`: the index over the quotations, if it is there. The outcome's `claim` says which words of the text were checked. Pure. */
export function createTextChecker(
  quotes: readonly Quote[],
  corpus: Corpus,
  speakers: Pick<Speakers, 'named'>,
  phrases?: PhraseData,
): (text: string, speaker?: Person) => CheckOutcome {
  const verify = createVerifier(quotes, { phrases });
  return (text, speaker) => {
    const claim = readClaim(text.slice(0, MAX_LETTERS), (name) => speakers.named(name));
    const outcome = judge(claim, (reading) => verify(reading.words, speaker ?? reading.speaker));
    if (outcome.kind !== 'absent') return outcome;
    const passage = findInProse(corpus, readQuoteWords(claim.lead.words));
    return { ...outcome, ...given({ passage }) };
  };
}

/**
 * A faithful paste may have quotation marks inside, and talk may stand around a quotation: the whole is taken where it stands so in the record,
 * or is the longer match; else the marked words, else any piece that is known.
 */
function judge({ lead, wholes, pieces }: Claim, verify: (reading: ClaimReading) => CheckOutcome): CheckOutcome {
  const longer = wholes.filter(({ words }) => words !== lead.words).map(verify);
  const exact = longer.find(isExact);
  if (exact) return exact;
  const first = verify(lead);
  if (isExact(first) && lead.speaker) return first;
  const known = first.kind === 'absent' ? (knownPiece(pieces, verify) ?? first) : first;
  return longer.find((outcome) => isLongerMatch(outcome, known)) ?? known;
}

/** The first piece that stands so in the record, else the first altered one. */
function knownPiece(
  pieces: readonly ClaimReading[],
  verify: (reading: ClaimReading) => CheckOutcome,
): CheckOutcome | undefined {
  let altered: CheckOutcome | undefined;
  for (const piece of pieces) {
    const outcome = verify(piece);
    if (isExact(outcome)) return outcome;
    if (outcome.kind === 'altered') altered ??= outcome;
  }
  return altered;
}

function isExact({ kind }: CheckOutcome): boolean {
  return kind === 'verbatim' || kind === 'misattributed';
}

function isLongerMatch(whole: CheckOutcome, known: CheckOutcome): boolean {
  if (whole.kind !== 'altered') return false;
  const outside = countWords(whole.claim) - countWords(known.claim);
  const shared = matchedWords(whole) - matchedWords(known);
  return shared >= LEAST_OUTSIDE_WORDS && shared >= outside * LEAST_OUTSIDE_SHARE;
}

function matchedWords(outcome: CheckOutcome): number {
  switch (outcome.kind) {
    case 'verbatim':
    case 'misattributed':
      return countWords(outcome.claim);
    case 'altered':
      return outcome.differences.reduce((count, { kind, text }) => count + (kind === 'same' ? countWords(text) : 0), 0);
    case 'absent':
      return 0;
  }
}

function countWords(text: string): number {
  return readQuoteWords(text).length;
}
