/** Numbers for words. A form is a word as written (folded); a term is what forms are searched by: a stem, or a concept's key. */
export interface Vocabulary {
  /** Number of a form, made if it is new. */
  addForm(form: string): number;
  /** Number of a term, made if it is new. */
  addTerm(key: string): number;
  findTerm(key: string): number | undefined;
  /** Term of a form, by their numbers. */
  termOf(formId: number): number;
  /** Stem of a form, by its number. */
  stemOf(formId: number): string;
  /** Every form, in the order of their numbers. */
  readonly forms: readonly string[];
  readonly termCount: number;
}

/** A vocabulary as plain data, to be kept. */
export interface VocabularyData {
  readonly formIds: Map<string, number>;
  readonly termIds: Map<string, number>;
  readonly forms: string[];
  readonly termOfForm: number[];
  readonly stems: string[];
}

export function emptyVocabulary(): VocabularyData {
  return { formIds: new Map(), termIds: new Map(), forms: [], termOfForm: [], stems: [] };
}

/** A vocabulary over data, which grows with it; `stem` gives the stem of a form. */
export function createVocabulary(data: VocabularyData, stem: (form: string) => string): Vocabulary {
  const { formIds, termIds, forms, termOfForm, stems } = data;
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
    findTerm: (key) => termIds.get(key),
    termOf: (formId) => termOfForm[formId] ?? -1,
    stemOf: (formId) => stems[formId] ?? '',
    forms,
    get termCount() {
      return termIds.size;
    },
  };
}
