import { itemAt } from '../../../item-at.ts';
import type { AskedTerm } from './asked-terms.ts';
import { weightOf, type AskedLines } from './line-index.ts';

/** How far a word counts that means the same as the one in the line. */
export const AKIN = 0.62;
/** Of a pasted text the weightiest terms are compared: those that a line has are kept as bits of one number. */
export const MAX_COMPARED_TERMS = 31;

/** What lines have of a term. */
export interface KnownTerm {
  readonly isIdle: boolean;
  readonly weight: number;
  /** Its key's number; -1 if no line has it. */
  readonly key: number;
  /** Terms of the lines that are the same word, and those of other words that mean the same; each once. */
  readonly own: Int32Array;
  readonly akin: Int32Array;
}

/** A term of a question beside the lines. */
export interface ComparedTerm extends KnownTerm {
  /** Number of the bit that stands for it: terms that find lines first, then those that only tell them apart. */
  readonly bit: number;
}

/** A question to be compared with the lines. */
export interface ComparedQuestion {
  readonly terms: readonly ComparedTerm[];
  /** Weight of all terms. */
  readonly whole: number;
  /** Number of a line that does not count; -1: none. */
  readonly without: number;
}

const NO_TERMS = new Int32Array(0);

/** Looks a term up among those of the lines. */
export function findTerm({ own, groups, isIdle }: AskedTerm, lines: AskedLines): KnownTerm {
  const same = lines.findKey(own);
  const akin = new Set(groups.flatMap((group) => [...lines.termsOfGroup(group)]));
  for (const term of same?.terms ?? NO_TERMS) akin.delete(term);
  return {
    isIdle,
    weight: weightOf(own, same?.count ?? 0, lines.texts.size),
    key: same?.key ?? -1,
    own: same?.terms ?? NO_TERMS,
    akin: Int32Array.from(akin),
  };
}

/** A question's terms beside those of the lines, in their order; of a pasted text the weightiest. */
export function compareTerms(terms: readonly KnownTerm[]): readonly ComparedTerm[] {
  const compared = weightiest(terms);
  let finders = 0;
  let others = compared.filter(({ isIdle }) => !isIdle).length;
  return compared.map((term) => ({ ...term, bit: term.isIdle ? others++ : finders++ }));
}

function weightiest(terms: readonly KnownTerm[]): readonly KnownTerm[] {
  if (terms.length <= MAX_COMPARED_TERMS) return terms;
  const least = itemAt(
    terms.map(({ weight }) => weight).sort((a, b) => b - a),
    MAX_COMPARED_TERMS - 1,
  );
  return terms.filter(({ weight }) => weight >= least).slice(0, MAX_COMPARED_TERMS);
}
