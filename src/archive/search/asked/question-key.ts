import { compileLexicon, type Lexicon } from '../index/lexicon.ts';
import { createAskedTermReader, questionKey } from './asked-terms.ts';

/** Gives the same key to questions that are one and the same to an asked line: whatever their case, quotes, punctuation, spacing, and names for a person. */
export function createQuestionKeys(lexicon: Lexicon): (question: string) => string {
  const read = createAskedTermReader(compileLexicon(lexicon), false);
  return (question) => questionKey(read(question));
}
