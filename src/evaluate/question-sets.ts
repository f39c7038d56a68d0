import * as z from 'zod';
import { type Language, loadLanguage } from '../text/languages/language.ts';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerTexts } from '../archive/search/answer-texts.ts';
import { compileLexicon, EMPTY_LEXICON, type Lexicon } from '../archive/search/index/lexicon.ts';
import { createPassageIndex, type SearchPassage, type WholeIndex } from '../archive/search/passage-index.ts';
import { lastDay, latestDate } from '../corpus/dates/date-span.ts';
import type { Corpus } from '../corpus/model.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { readCorpusFolder } from '../corpus/files/corpus-folder.ts';
import { readBeirCorpus, readBeirQuestions, type JudgedQuestion, readLines } from './beir.ts';
import { given } from '../given.ts';

/** An index with questions for it. */
export interface QuestionSet<Question extends JudgedQuestion = JudgedQuestion> {
  readonly name: string;
  readonly index: WholeIndex;
  readonly asOf: string | undefined;
  readonly questions: readonly Question[];
  readonly buildMs: number;
}

/** Indexes passages in BEIR's format and reads the questions for them; `lexiconFolder` has people.yml and synonyms.yml. */
export function loadBeirSet(corpus: string, queries: string, qrels?: string, lexiconFolder?: string): QuestionSet {
  const lexicon = compileLexicon(lexiconFolder === undefined ? EMPTY_LEXICON : readLexicon(lexiconFolder));
  const indexed = indexPassages(readBeirCorpus(corpus), lexicon);
  return { ...indexed, name: corpus, asOf: undefined, questions: readBeirQuestions(queries, qrels) };
}

/** Indexes a corpus folder and reads its question file; `isPlain`: as if no asked line had been written. */
export async function loadGoldenSet(
  folder: string,
  questions: string,
  isPlain = false,
): Promise<QuestionSet<GoldenQuestion>> {
  const { files } = await readCorpusFolder(folder);
  const { corpus } = readCorpus(files);
  const language = await loadLanguage(corpus.language);
  return { ...goldenSetOf(corpus, questions, { isPlain, language }), name: folder };
}

/** Indexes a corpus that has been read, and reads a question file for it; `isPlain`: as if no asked line had been written. */
export function goldenSetOf(
  corpus: Corpus,
  questions: string,
  { isPlain = false, language }: { readonly isPlain?: boolean; readonly language?: Language } = {},
): QuestionSet<GoldenQuestion> {
  const passages = answerTexts(corpus).map(({ search }) => (isPlain ? { ...search, asked: [] } : search));
  const indexed = indexPassages(passages, compileLexicon(corpus, language));
  const asOf = latestDate(corpus.articles.flatMap((article) => article.asOf ?? []));
  const judged = readGoldenQuestions(questions, passages);
  return { ...indexed, name: corpus.title, asOf: asOf && lastDay(asOf), questions: judged };
}

function indexPassages(
  passages: readonly SearchPassage[],
  lexicon: ReturnType<typeof compileLexicon>,
): Pick<QuestionSet, 'index' | 'buildMs'> {
  const start = performance.now();
  const index = createPassageIndex(passages, lexicon);
  return { index, buildMs: performance.now() - start };
}

/** People and synonyms of a folder; what is missing is empty. */
function readLexicon(folder: string): Lexicon {
  const files = ['people.yml', 'synonyms.yml']
    .filter((name) => existsSync(join(folder, name)))
    .map((name) => ({ path: name, text: readFileSync(join(folder, name), 'utf8') }));
  return readCorpus(files).corpus;
}

/** A question about a corpus folder, as `tests/golden/README.md` describes it. */
export interface GoldenQuestion extends JudgedQuestion {
  /** `long`: particular, of the project's own making; `short`: few and general words, as most people type. */
  readonly part: 'long' | 'short';
  readonly kind: string;
  readonly style: string;
  /** Stretches of text that answer it; empty if nothing does. */
  readonly stretches: readonly string[];
  /** Why nothing answers it. */
  readonly unanswerable?: string;
}

const recordSchema = z.strictObject({
  id: z.string(),
  part: z.enum(['long', 'short']).default('long'),
  question: z.string(),
  kind: z.string(),
  style: z.string(),
  answers: z.array(z.string().min(1)).optional(),
  unanswerable: z.string().optional(),
});

/** Reads a question file (JSON lines) and finds the passages that answer each question. Throws on a line that is not in the format. */
function readGoldenQuestions(path: string, passages: readonly SearchPassage[]): readonly GoldenQuestion[] {
  return readLines(path).map((line) => {
    const { question, answers = [], unanswerable, ...told } = recordSchema.parse(JSON.parse(line));
    const right = passages.filter(({ text }) => answers.some((stretch) => text.includes(stretch)));
    return {
      ...told,
      text: question,
      stretches: answers,
      answers: new Set(right.map(({ id }) => id)),
      ...given({ unanswerable }),
    };
  });
}
