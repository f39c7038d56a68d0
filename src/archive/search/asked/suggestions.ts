import MiniSearch from 'minisearch';
import { normalise } from '../../../text/normalise.ts';
import { readTerms } from '../../../text/terms.ts';

/** Of the lines of one passage so many: the others of a list are other questions. */
const MOST_OF_ONE = 2;

/** Completes a question while it is typed. */
export interface Suggester {
  /** Known questions that have the words typed so far, the last of them perhaps unfinished, slips forgiven; those that begin so come first. At most `limit`; none for no words. */
  suggest(typed: string, limit: number): readonly string[];
}

/** A suggester over the questions of passages, given as lists: one a passage. */
export function createSuggester(questions: readonly (readonly string[])[]): Suggester {
  const lines = questions.flatMap((own, passage) => own.map((text) => ({ text, passage })));
  const engine = new MiniSearch<{ readonly id: number; readonly text: string }>({
    fields: ['text'],
    tokenize: (text) => readTerms(text).flatMap(({ form, isExtra }) => (isExtra ? [] : [form])),
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
      const found = engine.search(wanted).flatMap(({ id, score }) => {
        const line = lines[Number(id)];
        return line ? [{ ...line, score, begins: Number(normalise(line.text).startsWith(wanted)) }] : [];
      });
      found.sort((a, b) => b.begins - a.begins || b.score - a.score || (a.text < b.text ? -1 : 1));
      return pick(found, limit);
    },
  };
}

function pick(found: readonly { readonly text: string; readonly passage: number }[], limit: number): readonly string[] {
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
