import { stem } from '../stems.ts';
import { spellOut } from '../word-lists/chat-spellings.ts';
import { commonWords, isEnglishWord } from '../word-lists/english-words.ts';
import { everydayGroups, everydayGroupsOfWritten } from '../word-lists/everyday-synonyms.ts';
import { tellingShare } from '../word-lists/everyday-words.ts';
import { isStopWord, stopWords } from '../word-lists/stop-words.ts';
import type { Language } from './language.ts';

const QUESTION_WORDS: ReadonlySet<string> = new Set('why who whose whom when where how much many which'.split(' '));

/** English, with what its texts hold of other languages. Russian, Chinese and Japanese words have their stems and stop words here, too: no word of theirs is one of English. */
export const ENGLISH: Language = {
  code: 'en',
  stem,
  isStopWord,
  isQuestionWord: (form) => QUESTION_WORDS.has(form),
  hasDictionary: true,
  isWord: isEnglishWord,
  commonWords,
  stopWords,
  tellingShare,
  everydayGroups,
  everydayGroupsOfWritten,
  spellOut,
};
