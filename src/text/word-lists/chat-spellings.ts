import spellings from './chat-spellings.json' with { type: 'json' };

const SPELLINGS: ReadonlyMap<string, string> = new Map(Object.entries(spellings));
const WORD = /(?<![\p{L}\p{N}\p{M}'’.@#/-])\p{L}{1,7}(?![\p{L}\p{N}\p{M}'’@#/-]|\.\p{L})/gu;
/** "Y" asks why where a verb follows; else it is a letter of a name ("Y Combinator"). */
const WHY =
  /^(\W*)y(?= +(?:did|does|do|didnt|doesnt|dont|is|isnt|are|arent|r|was|wasnt|were|has|have|had|would|wont|will|cant|can|should)\b)/iu;

/** A question with the short forms of chat spelt out: "whos", "wat", "r", "y did", "how come". All else stays as it is. */
export function spellOut(text: string): string {
  return text
    .replace(WHY, '$1why')
    .replace(/\bhow come\b/giu, 'why')
    .replace(WORD, (word) => (word === word.toUpperCase() ? word : (SPELLINGS.get(word.toLowerCase()) ?? word)));
}
