import { fold } from '../normalise.ts';
import spellings from './chat-spellings.json' with { type: 'json' };
import { isEnglishWord } from './english-words.ts';

const SPELLINGS: ReadonlyMap<string, string> = new Map(Object.entries(spellings));
const WORD = /(?<![\p{L}\p{N}\p{M}'’.@#/-])\p{L}{1,7}(?![\p{L}\p{N}\p{M}'’@#/-]|\.\p{L})/gu;
/** "Y" asks why where a verb follows; else it is a letter of a name ("Y Combinator"). */
const WHY =
  /^(\W*)y(?= +(?:did|does|do|didnt|doesnt|dont|is|isnt|are|arent|r|was|wasnt|were|has|have|had|would|wont|will|cant|can|should)\b)/iu;

/** A word with a letter three times in a row, as no English word has it, and no Roman numeral. */
const DRAWN_OUT =
  /(?<![\p{L}\p{N}\p{M}@#/.-])(?![ivxlc]+(?!\p{L}))(?=\p{L}*(\p{L})\1{2})(?!(\p{L})\2+(?!\p{L}))\p{L}+(?!\.\p{L})/giu;

/** A question with the short forms of chat spelt out ("whos", "wat", "r", "y did", "how come"), and without what is drawn out ("whyyyy"). All else stays as it is. */
export function spellOut(text: string): string {
  return text
    .replace(DRAWN_OUT, drawIn)
    .replace(WHY, '$1why')
    .replace(/\bhow come\b/giu, 'why')
    .replace(WORD, (word) => (word === word.toUpperCase() ? word : (SPELLINGS.get(word.toLowerCase()) ?? word)));
}

/** "Sooon" has two of its letter, "whyyy" one. */
function drawIn(word: string): string {
  const twice = word.replaceAll(/(\p{L})\1{2,}/giu, '$1$1');
  return isEnglishWord(fold(twice)) ? twice : word.replaceAll(/(\p{L})\1{2,}/giu, '$1');
}
