import { sourceOffsets, showText } from '../../corpus/marks.ts';
import type { Article, Passage } from '../../corpus/model.ts';
import { splitSentences } from '../../text/sentences.ts';
import { isLeadIn } from './answer-texts.ts';
import { KIND } from './answer-kinds.ts';
import type { Excerpt, TextRange } from '../archive-model.ts';
import type { PassageIndex } from './passage-index.ts';
import type { Question } from './query/question.ts';
import { itemAt } from '../../item-at.ts';
import { eachTerm, queryTermsOf, readSentences } from './shown-sentences.ts';

/** Longest excerpt, in UTF-16 units, unless its best sentence alone is longer. */
const MAX_LENGTH = 350;
/** Longest excerpt of code, whose lines are short and mean little one by one. */
const MAX_CODE_LENGTH = 700;

/** A passage with the part of it that is shown. */
export interface ShownPassage {
  readonly passage: Passage;
  readonly excerpt: Excerpt;
}

/**
 * What is shown of passages that are found as one. A lead-in is cut to its answer, or, where the words below it answer, to its end;
 * those come whole below it, unless the lead-in alone answers.
 */
export function cutExcerpts(
  passages: readonly [Passage, ...Passage[]],
  article: Pick<Article, 'text' | 'marks'>,
  question: Question,
  index: PassageIndex,
): readonly [ShownPassage, ...ShownPassage[]] {
  const [lead, ...below] = passages;
  const show = (passage: Passage, range: TextRange): ShownPassage => ({
    passage,
    excerpt: excerptOf(passage, article, range, question, index),
  });
  const ranges = chooseShown(
    passages.map(({ text }) => text),
    question,
    index,
    isQuestion(lead.headingPath.at(-1)),
  );
  return [
    show(lead, ranges[0] ?? { start: 0, end: lead.text.length }),
    ...below.flatMap((passage, at) => {
      const range = ranges[at + 1];
      return range ? [show(passage, range)] : [];
    }),
  ];
}

/** True for a heading that is itself a question: what stands below it begins with the answer. */
export function isQuestion(heading = ''): boolean {
  return /[?？؟]\s*$/u.test(heading);
}

/** The range shown of each text; undefined for one that is left out, which the first never is. `opensWithAnswer`: the first text is shown from its beginning. */
export function chooseShown(
  [lead = '', ...below]: readonly string[],
  question: Question,
  index: PassageIndex,
  opensWithAnswer = false,
): readonly (TextRange | undefined)[] {
  const own = chooseExcerptRange(lead, question, index, opensWithAnswer);
  if (below.length === 0) return [own];
  const isList = below.length > 1;
  const answersBelow = isList || below.some((text) => worthOf(text, question, index) > worthOf(lead, question, index));
  const isAnnounced = isLeadIn(lead) || (question.kinds & KIND.speech) !== 0;
  if (!answersBelow && !isAnnounced) return [own, ...below.map(() => undefined)];
  const rest = below.map((text) =>
    isList ? trimmed(text, 0, text.length) : chooseExcerptRange(text, question, index),
  );
  return [answersBelow ? endOf(lead) : own, ...rest];
}

/** Rarity that the best sentence of a text meets. */
function worthOf(text: string, question: Question, index: PassageIndex): number {
  return Math.max(0, ...readSentences(text, question, index).map(({ met }) => rarityOf(met, question)));
}

function rarityOf(met: ReadonlySet<number>, { queryTerms }: Question): number {
  let sum = 0;
  for (const queryTerm of met) sum += itemAt(queryTerms, queryTerm).rarity;
  return sum;
}

/** The last whole sentences of a text, as many as fit. */
function endOf(text: string): TextRange {
  const sentences = splitSentences(text);
  let first = Math.max(0, sentences.length - 1);
  while (first > 0 && text.length - itemAt(sentences, first - 1).start <= MAX_LENGTH) first -= 1;
  return trimmed(text, sentences[first]?.start ?? 0, text.length);
}

/** A range of a passage as the source has it: the whole passage if it could not be shown word for word. */
function excerptOf(
  passage: Passage,
  article: Pick<Article, 'text' | 'marks'>,
  range: TextRange,
  question: Question,
  index: PassageIndex,
): Excerpt {
  const { text } = passage;
  const offsets = sourceOffsets(article, passage.span);
  const span = {
    articleId: passage.span.articleId,
    start: offsets[range.start] ?? passage.span.start,
    end: range.end >= text.length ? passage.span.end : (offsets[range.end] ?? passage.span.end),
  };
  const shown = text.slice(range.start, range.end);
  const isFaithful = showText(article, span) === shown;
  const excerpt = isFaithful ? shown : text;
  return {
    span: isFaithful ? span : passage.span,
    text: excerpt,
    isCutBefore: isFaithful && text.slice(0, range.start).trim() !== '',
    isCutAfter: isFaithful && text.slice(range.end).trim() !== '',
    // Few hosts point them out.
    get matches() {
      return findMatches(excerpt, question, index);
    },
  };
}

/** The best sentence, or the first of a text that opens with its answer, and as many beside it as fit, each time the side that adds more. */
export function chooseExcerptRange(
  text: string,
  question: Question,
  index: PassageIndex,
  opensWithAnswer = false,
): TextRange {
  const longest = text.includes('\n') ? MAX_CODE_LENGTH : MAX_LENGTH;
  if (text.length <= longest) return trimmed(text, 0, text.length);
  const sentences = readSentences(text, question, index);
  const values = sentences.map(({ met, holds }) => rarityOf(met, question) * (holds ? 1.3 : 1) + (holds ? 0.5 : 0));
  let first = opensWithAnswer ? 0 : values.indexOf(Math.max(...values));
  let last = first;
  const covered = new Set(sentences[first]?.met);
  for (;;) {
    const fitting = [first - 1, last + 1].filter((at) => {
      const sentence = sentences[at];
      if (!sentence) return false;
      const [start, end] =
        at < first ? [sentence.start, itemAt(sentences, last).end] : [itemAt(sentences, first).start, sentence.end];
      return trimmed(text, start, end).end - start <= longest;
    });
    const gain = (at: number) => {
      const sentence = sentences[at];
      if (!sentence) return 0;
      return (
        rarityOf(new Set([...sentence.met].filter((queryTerm) => !covered.has(queryTerm))), question) +
        (sentence.holds ? 1 : 0) +
        (at > last ? 0.1 : 0)
      );
    };
    const next = fitting.toSorted((a, b) => gain(b) - gain(a))[0];
    if (next === undefined) break;
    for (const queryTerm of itemAt(sentences, next).met) covered.add(queryTerm);
    first = Math.min(first, next);
    last = Math.max(last, next);
  }
  return trimmed(text, itemAt(sentences, first).start, itemAt(sentences, last).end);
}

function trimmed(text: string, start: number, end: number): TextRange {
  const slice = text.slice(start, end);
  const blank = slice.length - slice.trimStart().length;
  // Code keeps the indentation of its first line.
  const indentation = text.includes('\n') ? blank - 1 - slice.lastIndexOf('\n', blank - 1) : 0;
  return { start: start + blank - Math.max(0, indentation), end: start + slice.trimEnd().length };
}

/** Ranges of a text whose words meet a query term of the question; ascending, not overlapping. */
function findMatches(text: string, question: Question, index: PassageIndex): readonly TextRange[] {
  const termOf = queryTermsOf(question);
  const ranges: TextRange[] = [];
  eachTerm(text, index, (term, start, end) => {
    if (termOf.has(term)) ranges.push({ start, end });
  });
  ranges.sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: TextRange[] = [];
  for (const range of ranges) if (range.start >= (merged.at(-1)?.end ?? 0)) merged.push(range);
  return merged;
}
