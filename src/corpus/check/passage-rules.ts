import type { Article, Corpus, Passage, Problem } from '../model.ts';
import { beginning, problemAt } from './problem-place.ts';
import { countWords } from './bare-words.ts';

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
  const warn = (rule: string, message: string, hint: string) => {
    problems.push(problemAt(article, span.start, { severity: 'warning', rule, message, hint }));
  };
  const pointer = POINTERS.exec(text)?.[0];
  if (pointer !== undefined) {
    const message = `The passage ${beginning(text)} begins with “${pointer}”: alone it cannot be understood.`;
    warn('bare-pronoun', message, 'Begin with the name of the person or thing, and say when.');
  }
  if (text.endsWith(':')) {
    const message = `The passage ${beginning(text)} ends with a colon: alone it has no end.`;
    warn('open-end', message, 'Say what follows, and end with a full stop.');
  }
  const words = countWords(text);
  if (words > MAX_WORDS) {
    const message = `The passage ${beginning(text)} has ${String(words)} words; at most ${String(MAX_WORDS)} are read as one.`;
    warn('long-passage', message, 'Make it two paragraphs of one thought each.');
  }
  if (words < MIN_WORDS && kind === 'paragraph') {
    const message = `The paragraph ${beginning(text)} has ${String(words)} words: alone it says nothing.`;
    warn('short-passage', message, 'Say who, what and when, or join it to its neighbour.');
  }
  return problems;
}
