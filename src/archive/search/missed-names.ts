import { itemAt } from '../../item-at.ts';
import { readTerms } from '../../text/terms.ts';
import type { PassageIndex } from './passage-index.ts';
import { readQuestion } from './query/question.ts';
import type { RankedPassage } from './ranking/ranking.ts';

/**
 * True where a question names somebody or something that the passage, what stands over it and its asked line do not: "does Nadella sit on
 * the board" is not answered by who else does. For texts in English, whose words are known, names of any kind count; elsewhere those of
 * the corpus' people.
 */
export function missesName(ranked: RankedPassage, index: PassageIndex): boolean {
  const { question, reading } = ranked;
  const { hasDictionary, isWord } = index.concepts.language;
  const missed = question.queryTerms.filter(
    (_, queryTerm) =>
      Math.max(
        itemAt(reading.text, queryTerm),
        itemAt(reading.headings, queryTerm),
        itemAt(reading.title, queryTerm),
      ) === 0,
  );
  const line = index.asked.lineAt(reading.asked.line);
  return (
    missed.some(({ isPerson, alternatives }) => isPerson && !personsOf(line, index).has(alternatives[0]?.termId)) ||
    missed.some(
      ({ isPerson, form }) =>
        hasDictionary && !isPerson && /^[a-z]{4,}$/.test(form) && !isWord(form) && !hasForm(line, form),
    )
  );
}

/** The persons whom an asked line names, each by the term that stands for them. */
function personsOf(line: string, index: PassageIndex): ReadonlySet<number | undefined> {
  const { queryTerms } = readQuestion(line, index);
  return new Set(queryTerms.flatMap(({ isPerson, alternatives }) => (isPerson ? [alternatives[0]?.termId] : [])));
}

function hasForm(line: string, form: string): boolean {
  return readTerms(line).some((term) => term.form === form);
}
