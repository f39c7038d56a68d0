import type { Article, Corpus, Passage, Problem } from '../model.ts';
import { beginning, countWords, problemAt } from './problem-place.ts';
import type { RuleName } from '../problems.ts';

/** The most words that a passage of one thought takes; longer ones are cut when they are shown. */
const MAX_WORDS = 130;
/** A paragraph with fewer words says nothing when it stands alone. */
const MIN_WORDS = 8;
/** Words that point to what was said before. */
const POINTERS =
  /^(?:he|she|they|it|him|her|them|his|hers|their|theirs|its|this|that|these|those|there|then|here|such|both|the (?:former|latter|same))\b(?!['’]s Law)/i;

/** A passage is read without its surroundings: it does not begin with a word that points back or end with a colon, and is neither long nor a scrap. */
export function checkPassages(corpus: Corpus): readonly Problem[] {
  return corpus.articles.flatMap((article) =>
    article.passages
      .filter(({ kind }) => kind === 'paragraph' || kind === 'item')
      .flatMap((passage) => checkPassage(article, passage)),
  );
}

function checkPassage(article: Article, { kind, text, span }: Passage): readonly Problem[] {
  const problems: Problem[] = [];
  const warn = (rule: RuleName, message: string) => problems.push(problemAt(article, span.start, rule, message));
  const name = `The passage ${beginning(text)}`;
  const pointer = POINTERS.exec(text)?.[0];
  const words = countWords(text);
  if (pointer !== undefined) warn('bare-pronoun', `${name} begins with “${pointer}”: alone it cannot be understood.`);
  if (text.endsWith(':')) warn('open-end', `${name} ends with a colon: alone it has no end.`);
  if (words > MAX_WORDS) {
    warn('long-passage', `${name} has ${String(words)} words; at most ${String(MAX_WORDS)} are read as one.`);
  }
  if (words < MIN_WORDS && kind === 'paragraph') {
    warn('short-passage', `The paragraph ${beginning(text)} has ${String(words)} words: alone it says nothing.`);
  }
  return problems;
}
