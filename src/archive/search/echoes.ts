import { passageAt, type PassageIndex } from './passage-index.ts';
import type { RankedPassage } from './ranking/ranking.ts';
import { readTerms } from '../../text/terms.ts';

/** A longer text says more than a link or a line of a table of contents does. */
const MAX_ECHO_LENGTH = 80;

/** A ranking with those last that only say again what was asked, like a link to the page that answers ("Creating a new site"); else in its order. */
export function echoesLast(ranked: readonly RankedPassage[], index: PassageIndex): readonly RankedPassage[] {
  const echoes = ranked.filter((one) => isEcho(one, index));
  return echoes.length === 0 ? ranked : [...ranked.filter((one) => !echoes.includes(one)), ...echoes];
}

/** True for a line that begins like a title, does not end like a sentence, and has no telling word that the question has not. */
function isEcho({ passageIndex, question }: RankedPassage, index: PassageIndex): boolean {
  const text = passageAt(index, passageIndex).text;
  if (text.length > MAX_ECHO_LENGTH || !/^[\p{Lu}\p{N}].*[\p{L}\p{N}?,]$/u.test(text)) return false;
  const { stem, isStopWord } = index.concepts.language;
  const asked = new Set(question.queryTerms.flatMap(({ alternatives }) => alternatives.map(({ termId }) => termId)));
  return readTerms(text).every(
    ({ form, isExtra }) => isExtra || isStopWord(form) || asked.has(index.vocabulary.findTerm(stem(form)) ?? -1),
  );
}
