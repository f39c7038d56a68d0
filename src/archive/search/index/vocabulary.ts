import { openStrings, type Strings, type StringTable } from '../../packed/string-table.ts';
import { packTexts, type TextList } from '../../packed/text-list.ts';
import { itemAt } from '../../../item-at.ts';
import { numberAt } from '../../packed/number-at.ts';

/** Numbers for words. A form is a word as written (folded); a term is what forms are searched by: a stem, or a concept's key. */
export interface Vocabulary {
  readonly findTerm: (key: string) => number | undefined;
  /** Every form, by its number. */
  readonly forms: Strings;
}

/** A vocabulary as plain data, to be kept. */
export interface VocabularyData {
  readonly forms: StringTable;
  readonly terms: StringTable;
}

/** The words of one segment, with numbers of its own. */
export interface SegmentVocabulary {
  readonly forms: TextList;
  readonly terms: TextList;
}

/** A vocabulary while texts are read. */
export interface VocabularyBuilder {
  /** Number of a form, made if it is new. */
  addForm(form: string): number;
  /** Number of a term, made if it is new. */
  addTerm(key: string): number;
  /** Term of a form, by their numbers. */
  termOf(formId: number): number;
  /** Stem of a form, by its number. */
  stemOf(formId: number): string;
  /** Every form, in the order of their numbers. */
  readonly forms: readonly string[];
  readonly termCount: number;
  pack(): SegmentVocabulary;
}

/** `stem` gives the stem of a form. */
export function createVocabularyBuilder(stem: (form: string) => string): VocabularyBuilder {
  const formIds = new Map<string, number>();
  const termIds = new Map<string, number>();
  const forms: string[] = [];
  const stems: string[] = [];
  const termOfForm: number[] = [];
  const addTerm = (key: string): number => {
    const found = termIds.get(key);
    if (found !== undefined) return found;
    const id = termIds.size;
    termIds.set(key, id);
    return id;
  };
  return {
    addForm(form) {
      const found = formIds.get(form);
      if (found !== undefined) return found;
      const id = forms.length;
      formIds.set(form, id);
      forms.push(form);
      const stemmed = stem(form);
      stems.push(stemmed);
      termOfForm.push(addTerm(stemmed));
      return id;
    },
    addTerm,
    termOf: (formId) => numberAt(termOfForm, formId),
    stemOf: (formId) => itemAt(stems, formId),
    forms,
    get termCount() {
      return termIds.size;
    },
    pack: () => ({ forms: packTexts(forms), terms: packTexts([...termIds.keys()]) }),
  };
}

export function openVocabulary({ forms, terms }: VocabularyData): Vocabulary {
  return { findTerm: openStrings(terms).find, forms: openStrings(forms) };
}
