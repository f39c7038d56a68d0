import { normalise } from '../../text/normalise.ts';
import { isForeignTo, languageOfTexts } from '../../text/languages/find-language.ts';
import { ENGLISH, type Language } from '../../text/languages/language.ts';
import { splitSentences } from '../../text/sentences.ts';
import { readTerms, type Term } from '../../text/terms.ts';
import { echoesLast } from './echoes.ts';
import { asksAfterRecord, speaksForItsEnd, speaksOfFuture } from './after-record.ts';
import { confidenceOf, weighEvidence } from './ranking/confidence.ts';
import type { AskOutcome, Correction, NothingReason } from '../archive-model.ts';
import { missesName } from './missed-names.ts';
import { passageAt, type PassageIndex } from './passage-index.ts';
import { readQuestion, type Question } from './query/question.ts';
import { rank, withoutRepeats, type RankedPassage } from './ranking/ranking.ts';
import { isSmallTalk } from './asked/small-talk.ts';
import { withoutAsides } from './query/asides.ts';
import { createSpeller, type Speller } from './query/spelling.ts';
import { learnedFor, type Learned } from './ranking/learned.ts';

/** A question is read up to here. What `/ask` takes is shorter; what `evaluate` asks may be longer. */
const MAX_QUESTION_LENGTH = 2000;
const MAX_QUESTIONS = 4;

/** What an index says to a question, before excerpts are cut. */
export interface Finding {
  readonly kind: AskOutcome['kind'];
  readonly reason: NothingReason | undefined;
  readonly confidence: number;
  readonly corrections: readonly Correction[];
  /** Words that neither the texts nor English know: names of something else, most likely. */
  readonly unknown: readonly string[];
  /** How much of what is typed any asked line knows; 0 to 1. */
  readonly askedKnown: number;
  /** Best first; for kind `nothing` the best of those that were not good enough. */
  readonly ranked: readonly RankedPassage[];
}

/** Finds passages for questions. */
export interface Finder {
  /** Never throws on any text. The same for texts that differ in case, accents, kind of quotes and spacing. */
  find(question: string, options?: FindOptions): Finding;
}

export interface FindOptions {
  /** An asked line that does not count, as if nobody had written it: to learn from it. */
  readonly withoutLine?: string;
}

/** A finder over an index. `asOf` (ISO day): the last day that its texts speak for. `learned`: other weights than the shipped ones, to try them. `speller`: one over the words of this index. `isOne`: what `isOfOneLanguage` says of it. */
export function createFinder(
  index: PassageIndex,
  asOf?: string,
  learned: Learned = learnedFor(index),
  speller: Speller = createSpeller(index),
  isOne: boolean = isOfOneLanguage(
    { length: index.passages.length, at: (place) => index.passages.at(place)?.text },
    index.concepts.language,
  ),
): Finder {
  const { language } = index.concepts;
  const parts: Parts = {
    index,
    speller,
    isOfOneLanguage: isOne,
    asOf,
    learned,
  };
  return {
    find(question, options = {}) {
      const text = question.slice(0, MAX_QUESTION_LENGTH);
      const typed = readTyped(text, language);
      const isKnown = index.asked.exact(text, typed.terms).length > 0;
      if (!isKnown && isSmallTalk(text, language === ENGLISH ? typed.terms : undefined)) return SMALL_TALK;
      const isEnglish = language.hasDictionary;
      const bare = isEnglish && !isKnown ? withoutAsides(text, index) : text;
      const questions = splitQuestions(bare, language);
      const [first] = questions;
      if (first === text) return findOne(typed, parts, options);
      return mergeFindings(questions.map((part) => findOne(readTyped(part, language), parts, options)));
    },
  };
}

/** Whether texts are written in the language that they are read in, all but a few. */
export function isOfOneLanguage(texts: Parameters<typeof languageOfTexts>[0], language: Language): boolean {
  const { code, isWhole } = languageOfTexts(texts);
  return isWhole && code === language.code;
}

const SMALL_TALK: Finding = {
  kind: 'small-talk',
  reason: undefined,
  confidence: 1,
  corrections: [],
  unknown: [],
  askedKnown: 0,
  ranked: [],
};

/** A question as typed, spelt out, and the terms of the latter. */
interface Typed {
  readonly text: string;
  readonly spelt: string;
  readonly terms: readonly Term[];
}

function readTyped(text: string, { spellOut }: Language): Typed {
  const spelt = spellOut(text);
  return { text, spelt, terms: readTerms(spelt) };
}

interface Parts {
  readonly index: PassageIndex;
  readonly speller: Speller;
  readonly asOf: string | undefined;
  readonly learned: Learned;
  /** Whether all but a few texts are in the language of the index. */
  readonly isOfOneLanguage: boolean;
}

function findOne(
  { text, spelt, terms }: Typed,
  { index, speller, asOf, learned, isOfOneLanguage }: Parts,
  { withoutLine }: FindOptions,
): Finding {
  const { language } = index.concepts;
  const forms = terms.filter((term) => !term.isExtra).map((term) => term.form);
  if (isOfOneLanguage && isForeignTo(language, text, forms)) return nothing('other-language', []);
  const { mended, corrections } = mend(spelt, terms, speller);
  const mendedTerms = mended === spelt ? terms : readTerms(mended);
  const question = readQuestion(mended, index, mendedTerms);
  const typed = index.asked.ask(text, { without: withoutLine, terms });
  // As typed, if somebody asked just so.
  const isTyped = mended === text || typed.exact.length > 0;
  const asked = isTyped ? typed : index.asked.ask(mended, { without: withoutLine });
  const ranking = withoutRepeats(rank(question, index, learned.weights, asked), index, asked);
  const found = asked.exact.length > 0 ? ranking : echoesLast(ranking, index);
  if (asked.exact.length > 0) {
    // The curator has said what answers just this.
    const known = found.filter(({ passageIndex }) => asked.exact.includes(passageIndex));
    const others = found.filter(({ passageIndex }) => !asked.exact.includes(passageIndex));
    const ranked = [...known, ...others];
    return { kind: 'answer', reason: undefined, confidence: 1, corrections, unknown: [], askedKnown: 1, ranked };
  }
  const isBare = forms.every(language.isStopWord);
  const [first] = found;
  if (!first) return nothing(isBare ? 'empty' : 'off-topic', corrections);
  const confidence = round(confidenceOf(weighEvidence(question, found, asked.known), learned.confidence));
  const unknown = unknownWords(mended, mendedTerms, index);
  const finding = { confidence, corrections, unknown, askedKnown: asked.known, ranked: found };
  const { answer, nearby } = thresholdsOf(learned.thresholds, question, index, first.signals.coverageInContext);
  const after = asksAfterRecord(normalise(mended), asOf);
  if (after === 'certain') return { ...finding, kind: 'nothing', reason: 'after-record' };
  if (confidence < nearby) return { ...finding, kind: 'nothing', reason: 'off-topic' };
  const shown = passageAt(index, first.passageIndex).text;
  const isPast = after === 'likely' && !speaksOfFuture(shown) && !speaksForItsEnd(shown, asOf);
  // "Why though", "who is she" go on from something that was said before.
  const isUnsure = confidence < answer || unknown.length > 0 || isBare || isPast || missesName(first, index);
  return { ...finding, kind: isUnsure ? 'nearby' : 'answer', reason: undefined };
}

/** From so many passages on the learned thresholds hold as they are. */
const MANY = 300;
/** A few passages that have less of what is asked, by rarity, have it by chance. */
const CHANCE = 0.3;
/** What so many passages name is what the corpus is about. */
const SUBJECT_SHARE = 0.4;

/**
 * In a handful of passages what is met tells more than its rarity says, most of all where the question names what they are all about.
 * What lowers the confidence elsewhere (kinds of answers, words that mean the same) is known for English alone.
 */
function thresholdsOf(
  { answer, nearby }: Learned['thresholds'],
  { queryTerms }: Question,
  index: PassageIndex,
  coverage: number,
) {
  const isMetByChance = index.concepts.language.hasDictionary && coverage < CHANCE;
  const few = 1 - Math.min(1, index.passages.length / MANY);
  const isSubject = ({ termId, strength }: Question['queryTerms'][number]['alternatives'][number]) =>
    strength === 1 && index.frequency(termId) >= SUBJECT_SHARE * index.passages.length;
  const namesSubject = queryTerms.some(({ alternatives }) => alternatives.some(isSubject));
  return namesSubject
    ? { answer: answer * (1 - 0.8 * few), nearby }
    : { answer: answer * (1 - 0.45 * few), nearby: nearby * (isMetByChance ? 1 + 2 * few : 1) };
}

function nothing(reason: NothingReason, corrections: readonly Correction[]): Finding {
  return { kind: 'nothing', reason, confidence: 0, corrections, unknown: [], askedKnown: 0, ranked: [] };
}

/** Words of a question, as typed, that no text, name or line has and no dictionary knows. */
function unknownWords(text: string, terms: readonly Term[], index: PassageIndex): readonly string[] {
  const { hasDictionary, isStopWord, isWord, stem } = index.concepts.language;
  if (!hasDictionary) return [];
  const isKnown = (form: string) =>
    isStopWord(form) ||
    index.asked.words.find(form) !== undefined ||
    index.concepts.words.has(form) ||
    index.frequency(index.vocabulary.findTerm(stem(form))) > 0 ||
    isWord(form);
  return terms.flatMap(({ form, start, end, isExtra }) =>
    !isExtra && /^[a-z]{3,}$/.test(form) && !isKnown(form) ? [text.slice(start, end)] : [],
  );
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}

/** The question with its unknown words mended, each in its place. */
function mend(
  text: string,
  terms: readonly Term[],
  speller: Speller,
): { mended: string; corrections: readonly Correction[] } {
  const corrections: Correction[] = [];
  let mended = '';
  let position = 0;
  for (const term of terms) {
    if (term.isExtra || term.start < position) continue;
    const read = speller.mend(term.form);
    if (read === undefined) continue;
    corrections.push({ typed: text.slice(term.start, term.end), read });
    mended += text.slice(position, term.start) + read;
    position = term.end;
  }
  return { mended: mended + text.slice(position), corrections };
}

/** Several questions in one are asked one by one; anything else is asked whole. */
function splitQuestions(text: string, { isStopWord }: Language): readonly string[] {
  if (text.indexOf('?') === text.lastIndexOf('?')) return [text];
  const parts = splitSentences(text).map(({ start, end }) => text.slice(start, end));
  const questions = parts.filter(
    (part) => /\?\W*$/.test(part) && readTerms(part).some((term) => !isStopWord(term.form)),
  );
  return questions.length > 1 ? questions.slice(0, MAX_QUESTIONS) : [text];
}

/** The outcome of several questions: as good as the best of them, their passages in turn. */
function mergeFindings(findings: readonly Finding[]): Finding {
  const order = ['answer', 'nearby', 'nothing', 'small-talk'];
  const [best] = findings.toSorted(
    (a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || b.confidence - a.confidence,
  );
  if (!best) return nothing('empty', []);
  if (findings.length === 1) return best;
  const useful = findings.filter((finding) => finding.kind !== 'nothing' || best.kind === 'nothing');
  const ranked: Finding['ranked'][number][] = [];
  const seen = new Set<number>();
  for (let place = 0; place < 10; place += 1) {
    for (const finding of useful) {
      const one = finding.ranked[place];
      if (!one || seen.has(one.passageIndex)) continue;
      seen.add(one.passageIndex);
      ranked.push(one);
    }
  }
  return { ...best, corrections: findings.flatMap((finding) => finding.corrections), ranked };
}
