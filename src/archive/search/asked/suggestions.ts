import MiniSearch from 'minisearch';
import { normalise } from '../../../text/normalise.ts';
import { readTerms } from '../../../text/terms.ts';

/** Of the lines of one passage so many: the others of a list are other questions. */
const MOST_OF_ONE = 2;
/** Of a pasted text the last words are looked for. */
const MOST_WORDS = 10;
/** A shorter beginning of a word is in too many lines to tell them apart. */
const LEAST_LETTERS = 2;

/** Completes a question while it is typed. */
export interface Suggester {
  /** Known questions that have the words typed so far, the last of them perhaps unfinished, slips forgiven; those that begin so come first. At most `limit`; none for no words. */
  suggest(typed: string, limit: number): readonly string[];
}

/** The known questions of a passage. */
export interface KnownQuestions {
  readonly lines: readonly string[];
  /** The innermost heading. One that is a question itself stands over what is asked first. */
  readonly heading: string;
}

export function createSuggester(questions: readonly KnownQuestions[]): Suggester {
  const lines = questions.flatMap(readLines);
  const engine = new MiniSearch<{ readonly id: number; readonly text: string }>({
    fields: ['text'],
    tokenize: wordsOf,
    processTerm: (term) => term,
    searchOptions: {
      combineWith: 'AND',
      prefix: (_, place, terms) => place === terms.length - 1,
      fuzzy: (term) => (term.length > 3 ? 0.2 : false),
      bm25: { k: 0.9, b: 0.75, d: 0 },
    },
  });
  engine.addAll(lines.map(({ text }, id) => ({ id, text })));
  return {
    suggest(typed, limit) {
      const wanted = normalise(typed);
      if (wanted === '') return [];
      const begun = lines.filter(({ folded }) => folded.startsWith(wanted)).toSorted(byNeed);
      const first = pick(begun, limit);
      const { words, begun: letters } = searchable(wanted);
      if (first.length === limit || words.length === 0) return first;
      const found = engine.search(words.join(' ')).flatMap(({ id, score }) => {
        const line = lines[Number(id)];
        return line && hasWordFrom(line, letters) ? [{ ...line, score }] : [];
      });
      found.sort((a, b) => b.score - a.score || (a.text < b.text ? -1 : 1));
      return pick([...begun, ...found], limit);
    },
  };
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
  const begun = last.length < LEAST_LETTERS ? last : '';
  const whole = begun === '' ? words : words.slice(0, -1);
  return { words: [...new Set(whole)].slice(-MOST_WORDS), begun };
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
    (a.text < b.text ? -1 : 1)
  );
}

function pick(found: readonly Line[], limit: number): readonly string[] {
  const used = new Map<number, number>();
  const texts = new Set<string>();
  for (const { text, passage } of found) {
    const count = used.get(passage) ?? 0;
    if (count >= MOST_OF_ONE || texts.size >= limit) continue;
    used.set(passage, count + 1);
    texts.add(text);
  }
  return [...texts];
}
