import { firstWhere } from '../../../first-where.ts';
import { compareText, normalise } from '../../../text/normalise.ts';
import { readTerms } from '../../../text/terms.ts';
import type { Article, Corpus } from '../../../corpus/model.ts';
import { itemAt } from '../../../item-at.ts';
import { float64At, int32At } from '../../packed/number-at.ts';
import { column, joinBytes, joinFloats, joinInts, offsetsOf } from '../../packed/joins.ts';
import { makeAnew, type Remember, type SegmentKind } from '../../packed/remember.ts';
import { joinTextLists, packTextLists, type TextLists } from '../../packed/string-lists.ts';
import { joinTexts, packTexts, sortedOrder, textAt, textsOf, type TextList } from '../../packed/text-list.ts';
import { answerTexts } from '../answer-texts.ts';
import { openLineSearch, packLineSearch, type LineSearchData } from './line-search.ts';
import { addTo, countAt } from '../../../counts.ts';

/** Of the lines of one passage so many: the others of a list are other questions. */
const MAX_OF_ONE = 2;
/** Of a pasted text the last words are looked for. */
const MAX_WORDS = 10;
/** Where fewer have all the words typed, those come behind them that are most alike. */
const FEW = 5;
/** A shorter beginning of a word is in too many lines to tell them apart. */
const MIN_LETTERS = 2;

/** Completes a question while it is typed. */
export interface Suggester {
  /** Known questions that have the words typed so far, the last of them perhaps unfinished, slips forgiven; those that begin so come first, and behind a few those that are asked in other words. At most `limit`; none for no words. */
  suggest(typed: string, limit: number): readonly string[];
}

/** The known questions of a passage. */
interface KnownQuestions {
  readonly lines: readonly string[];
  /** The innermost heading. One that is a question itself stands over what is asked first. */
  readonly heading: string;
}

/** Lines in flat arrays, passage by passage. */
interface PackedLines {
  readonly texts: TextList;
  /** As they are compared; empty where that is how they are written, as most are. */
  readonly folded: TextList;
  readonly passages: Int32Array;
  /** Not 0 below a heading that is a question. */
  readonly askedFirst: Uint8Array;
  readonly plainness: Float64Array;
}

/** The lines of one article or of several, with the words that each is found by, in their order. */
interface SuggestionSegment extends PackedLines {
  readonly words: TextLists;
  /** One number: how many passages there are. */
  readonly passageCount: Int32Array;
}

export interface SuggestionData extends PackedLines {
  /** In the order of their folded texts. */
  readonly sorted: Int32Array;
  readonly search: LineSearchData;
}

/** The known questions of a corpus, to be suggested. */
export function indexSuggestions(
  { articles }: Pick<Corpus, 'articles'>,
  remember: Remember = makeAnew,
): SuggestionData {
  return remember.index('suggestions', () =>
    packSuggestions(remember.joined('suggestions', articles, suggestionSegments)),
  );
}

/** `knownLike`: known questions that a text may have been meant for, best first. */
export function createSuggester(data: SuggestionData, knownLike: (text: string) => readonly string[]): Suggester {
  const search = openLineSearch(data.search);
  const lineAt = (number: number): Line => ({
    text: textAt(data.texts, number),
    folded: foldedAt(number, data),
    passage: int32At(data.passages, number),
    isAskedFirst: data.askedFirst[number] !== 0,
    plainness: float64At(data.plainness, number),
  });
  return {
    suggest(typed, limit) {
      const wanted = normalise(typed);
      if (wanted === '') return [];
      const begun = linesFrom(wanted, data).map(lineAt).sort(byNeed);
      const first = pick(begun, limit);
      const { words, begun: letters } = searchable(wanted);
      if (first.length === limit || words.length === 0) return first;
      const found = [...search(wordsOf(words.join(' ')))].flatMap(([number, score]) => {
        const line = lineAt(number);
        return hasWordFrom(line, letters) ? [{ ...line, score }] : [];
      });
      found.sort((a, b) => b.score - a.score || compareText(a.text, b.text));
      const known = pick([...begun, ...found], limit);
      return known.length >= FEW ? known : [...new Set([...known, ...knownLike(typed)])].slice(0, limit);
    },
  };
}

export const suggestionSegments: SegmentKind<SuggestionSegment> = { read: readSuggestions, join: joinSuggestions };

function readSuggestions(article: Article): SuggestionSegment {
  const questions = knownQuestions(article);
  const lines = questions.flatMap(readLines);
  return {
    texts: packTexts(lines.map(({ text }) => text)),
    folded: packTexts(lines.map(({ folded, text }) => (folded === text ? '' : folded))),
    words: packTextLists(lines.map(({ text }) => wordsOf(text))),
    passages: Int32Array.from(lines, ({ passage }) => passage),
    passageCount: Int32Array.of(questions.length),
    askedFirst: Uint8Array.from(lines, ({ isAskedFirst }) => Number(isAskedFirst)),
    plainness: Float64Array.from(lines, ({ plainness }) => plainness),
  };
}

function joinSuggestions(segments: readonly SuggestionSegment[]): SuggestionSegment {
  const counts = segments.map(({ passageCount }) => itemAt(passageCount, 0));
  return {
    texts: joinTexts(column(segments, 'texts')),
    folded: joinTexts(column(segments, 'folded')),
    words: joinTextLists(column(segments, 'words')),
    passages: joinInts(column(segments, 'passages'), offsetsOf(counts)),
    passageCount: Int32Array.of(counts.reduce((sum, count) => sum + count, 0)),
    askedFirst: joinBytes(column(segments, 'askedFirst')),
    plainness: joinFloats(column(segments, 'plainness')),
  };
}

function packSuggestions({ words, ...lines }: SuggestionSegment): SuggestionData {
  const folded = textsOf(lines.folded);
  return {
    ...lines,
    sorted: sortedOrder(textsOf(lines.texts).map((text, number) => itemAt(folded, number) || text)),
    search: packLineSearch(words),
  };
}

function foldedAt(number: number, { texts, folded }: Pick<PackedLines, 'texts' | 'folded'>): string {
  const own = textAt(folded, number);
  return own === '' ? textAt(texts, number) : own;
}

/** The lines that begin so, by number. */
function linesFrom(wanted: string, data: Pick<SuggestionData, 'sorted' | 'texts' | 'folded'>): readonly number[] {
  const { sorted } = data;
  const begun: number[] = [];
  const first = firstWhere(0, sorted.length, (at) => foldedAt(int32At(sorted, at), data) >= wanted);
  for (let at = first; at < sorted.length && foldedAt(int32At(sorted, at), data).startsWith(wanted); at += 1)
    begun.push(int32At(sorted, at));
  return begun.sort((a, b) => a - b);
}

function knownQuestions(article: Article): readonly KnownQuestions[] {
  return answerTexts({ articles: [article] }).map(({ passages }) => ({
    lines: passages.flatMap(({ asked }) => asked.map(({ text }) => text)),
    heading: passages[0].headingPath.at(-1) ?? '',
  }));
}

interface Line {
  readonly text: string;
  readonly passage: number;
  readonly isAskedFirst: boolean;
  readonly folded: string;
  /** How much of it stands in the heading: the plain wording before the pointed one. */
  readonly plainness: number;
}

function readLines({ lines, heading }: KnownQuestions, passage: number): readonly Line[] {
  const isAskedFirst = heading.endsWith('?');
  const words = new Set(wordsIn(normalise(heading)));
  return lines.map((text) => {
    const folded = normalise(text);
    const own = wordsIn(folded);
    const plainness = own.filter((word) => words.has(word)).length / Math.max(1, own.length);
    return { text, passage, isAskedFirst, folded, plainness };
  });
}

function wordsIn(folded: string): readonly string[] {
  return folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

function wordsOf(text: string): string[] {
  return readTerms(text).flatMap(({ form, isExtra }) => (isExtra ? [] : [form]));
}

/** The distinct words of what is typed; a last one that has just been begun stands apart. */
function searchable(typed: string): { readonly words: readonly string[]; readonly begun: string } {
  const words = wordsOf(typed);
  const last = words.at(-1) ?? '';
  const begun = last.length < MIN_LETTERS ? last : '';
  const whole = begun === '' ? words : words.slice(0, -1);
  return { words: [...new Set(whole)].slice(-MAX_WORDS), begun };
}

function hasWordFrom({ folded }: Line, letters: string): boolean {
  return letters === '' || folded.startsWith(letters) || folded.includes(` ${letters}`);
}

/** What is asked first, in plain words, and the shorter. */
function byNeed(a: Line, b: Line): number {
  return (
    Number(b.isAskedFirst) - Number(a.isAskedFirst) ||
    b.plainness - a.plainness ||
    a.folded.length - b.folded.length ||
    compareText(a.text, b.text)
  );
}

function pick(found: readonly Line[], limit: number): readonly string[] {
  const used = new Map<number, number>();
  const texts = new Set<string>();
  for (const { text, passage } of found) {
    if (countAt(used, passage) >= MAX_OF_ONE || texts.size >= limit) continue;
    addTo(used, passage, 1);
    texts.add(text);
  }
  return [...texts];
}
