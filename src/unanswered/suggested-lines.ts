import { isMarkdown } from '../corpus/files/corpus-folder.ts';
import { lineAt } from '../corpus/marks.ts';
import type { Article, Corpus, Passage } from '../corpus/model.ts';
import { firstWords } from '../text/first-words.ts';
import type { QuestionGroup } from './question-groups.ts';

/** Where suggested lines are to be pasted: below passages in their files (`asked`), or into `questions.yml` (`pins`). */
export type PasteForm = 'asked' | 'pins';

/** A passage that may answer a question. */
export interface NearPassage {
  readonly passage: Passage;
  readonly article: Article;
}

/** No asked line may be longer. */
const MAX_LINE_LENGTH = 150;
const SHOWN_LETTERS = 160;
const ANCHOR_WORDS = 6;

/** A group with the passages that come nearest, and under each the lines that would make it the answer, ready to be pasted. */
export function suggestLines(group: QuestionGroup, near: readonly NearPassage[], form: PasteForm): string {
  const { question, others, count, why, lastDay } = group;
  const times = count === 1 ? 'once' : `${String(count)} times`;
  const head = [`# ${question}`, `  ${times}, last on ${lastDay}; ${[...why].toSorted().join(', ')}`];
  const also = others.slice(0, 5).map((words) => `  also: ${words}`);
  const passages = near.map((each) => suggestPassage(each, group, form));
  return [...head, ...also, ...(passages.length === 0 ? ['  No passage shares a word with it.'] : passages)].join('\n');
}

function suggestPassage({ passage, article }: NearPassage, { question }: QuestionGroup, form: PasteForm): string {
  const heading = passage.headingPath.at(-1) ?? article.title;
  const text = passage.text.replace(/\s+/g, ' ');
  const beginning = firstWords(text, SHOWN_LETTERS);
  const place = `${article.path}:${String(lineAt(article.text, passage.span.start))}`;
  // Others of the group are the same to the search: one line is enough.
  const line = firstWords(question, MAX_LINE_LENGTH);
  const paste = form === 'pins' || !isMarkdown(article) ? pinLines : askedLines;
  return [
    `\n  ${place} · ${heading} · ${passage.id}`,
    `  “${beginning === text ? text : `${beginning} …`}”`,
    ...paste({ passage, article }, line),
  ].join('\n');
}

/** Into the comment that is there already, or a new one. */
function askedLines({ passage, article }: NearPassage, line: string): readonly string[] {
  const last = passage.asked.findLast(({ path }) => path === article.path);
  if (last) return [`  below line ${String(last.line)}:`, line];
  const end = lineAt(article.text, passage.span.end);
  return [`  below the block that ends in line ${String(end)}:`, '<!-- asked', line, '-->'];
}

function pinLines({ passage, article }: NearPassage, line: string): readonly string[] {
  const anchor = passage.text.split(/\s+/).slice(0, ANCHOR_WORDS).join(' ');
  const [name, beginning, question] = [article.id, anchor, line].map((each) => JSON.stringify(each));
  return ['  in questions.yml:', `${name}:`, `  ${beginning}:`, `    - ${question}`];
}

/** The article of each passage; passages of no article of the corpus are left out. */
export function withArticles(passages: readonly Passage[], { articles }: Corpus): readonly NearPassage[] {
  return passages.flatMap((passage) =>
    articles.filter(({ id }) => id === passage.span.articleId).map((article) => ({ passage, article })),
  );
}
