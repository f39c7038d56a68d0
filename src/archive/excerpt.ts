import { sourceOffsets, showText } from '../corpus/marks.ts';
import type { Article, Passage } from '../corpus/model.ts';
import { splitSentences } from '../text/sentences.ts';
import { stem } from '../text/stems.ts';
import { hasCapital, readTerms } from '../text/terms.ts';
import { kindsHeld } from './answer-kinds.ts';
import type { Excerpt, TextRange } from './model.ts';
import type { PassageIndex } from './passages.ts';
import type { Question } from './question.ts';

/** Longest excerpt, in UTF-16 units, unless its best sentence alone is longer. */
const LONGEST = 350;
/** A match below this is too weak to be pointed out. */
const FAINTEST = 0.3;

/** Whole sentences of a passage around its answer to a question, as the source has them. */
export function cutExcerpt(
  passage: Passage,
  article: Pick<Article, 'text' | 'marks'>,
  question: Question,
  index: PassageIndex,
): Excerpt {
  const { text } = passage;
  const range = chooseExcerptRange(text, question, index);
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
    matches: findMatches(excerpt, question, index),
  };
}

/** The best sentence and as many beside it as fit, each time the side that adds more. */
export function chooseExcerptRange(text: string, question: Question, index: PassageIndex): TextRange {
  if (text.length <= LONGEST) return trimmed(text, 0, text.length);
  const sentences = splitSentences(text).map(({ start, end }) => {
    const slice = text.slice(start, end);
    const holds = question.kinds !== 0 && (kindsHeld(slice) & question.kinds) !== 0;
    return { start, end, met: unitsMet(slice, question, index), holds };
  });
  const worth = (met: ReadonlySet<number>) =>
    [...met].reduce((sum, unit) => sum + (question.units[unit]?.rarity ?? 0), 0);
  const values = sentences.map(({ met, holds }) => worth(met) * (holds ? 1.3 : 1) + (holds ? 0.5 : 0));
  let first = values.indexOf(Math.max(...values));
  let last = first;
  const covered = new Set(sentences[first]?.met);
  for (;;) {
    const fitting = [first - 1, last + 1].filter((at) => {
      const sentence = sentences[at];
      if (!sentence) return false;
      const [start, end] =
        at < first ? [sentence.start, sentences[last]?.end ?? 0] : [sentences[first]?.start ?? 0, sentence.end];
      return trimmed(text, start, end).end - start <= LONGEST;
    });
    const gain = (at: number) => {
      const sentence = sentences[at];
      if (!sentence) return 0;
      return (
        worth(new Set([...sentence.met].filter((unit) => !covered.has(unit)))) +
        (sentence.holds ? 1 : 0) +
        (at > last ? 0.1 : 0)
      );
    };
    const next = fitting.toSorted((a, b) => gain(b) - gain(a))[0];
    if (next === undefined) break;
    for (const unit of sentences[next]?.met ?? []) covered.add(unit);
    first = Math.min(first, next);
    last = Math.max(last, next);
  }
  return trimmed(text, sentences[first]?.start ?? 0, sentences[last]?.end ?? text.length);
}

function trimmed(text: string, start: number, end: number): TextRange {
  const slice = text.slice(start, end);
  return { start: start + (slice.length - slice.trimStart().length), end: start + slice.trimEnd().length };
}

/** Ranges of a text whose words meet a unit of the question; ascending, not overlapping. */
function findMatches(text: string, question: Question, index: PassageIndex): readonly TextRange[] {
  const ranges = meetings(text, question, index).map(({ start, end }) => ({ start, end }));
  ranges.sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: TextRange[] = [];
  for (const range of ranges) if (range.start >= (merged.at(-1)?.end ?? 0)) merged.push(range);
  return merged;
}

function unitsMet(text: string, question: Question, index: PassageIndex): ReadonlySet<number> {
  return new Set(meetings(text, question, index).map(({ unit }) => unit));
}

function meetings(text: string, question: Question, index: PassageIndex) {
  const unitOf = new Map<number, number>();
  for (const [unit, { alternatives }] of question.units.entries()) {
    for (const { termId, strength } of alternatives) if (strength > FAINTEST) unitOf.set(termId, unit);
  }
  const terms = readTerms(text);
  const words = terms.filter((term) => !term.isExtra);
  const stems = words.map((term) => stem(term.form));
  const met: { start: number; end: number; unit: number }[] = [];
  const add = (key: string, start: number, end: number) => {
    const unit = unitOf.get(index.vocabulary.findTerm(key) ?? -1);
    if (unit !== undefined) met.push({ start, end, unit });
  };
  for (const term of terms) add(stem(term.form), term.start, term.end);
  const isCapital = (position: number) => hasCapital(text, words[position]?.start);
  for (const { position, length, concept } of index.concepts.find(stems, isCapital)) {
    const [first, last] = [words[position], words[position + length - 1]];
    if (first && last) add(concept.key, first.start, last.end);
  }
  return met;
}
