import functionWords from './function-words.json' with { type: 'json' };
import questionWords from './question-words.json' with { type: 'json' };
import { ENGLISH } from './english.ts';
import type { Language } from './language.ts';
import { remembering } from '../stems.ts';

const FUNCTION_WORDS: Readonly<Record<string, string>> = functionWords;
const QUESTION_WORDS: Readonly<Record<string, string>> = questionWords;
/**
 * What is known of the words of a language (ISO 639-1). One that is not written in Latin letters is read as English is: the two
 * have no word in common. The algorithms of all others are loaded with the first that needs one.
 */
export async function loadLanguage(code: string): Promise<Language> {
  const listed = FUNCTION_WORDS[code];
  if (code === ENGLISH.code) return ENGLISH;
  if (listed === undefined) return { ...ENGLISH, code };
  const { LATIN_STEMS } = await import('./latin-stems.ts');
  const questions = new Set(QUESTION_WORDS[code]?.split(' '));
  const stops = new Set([...listed.split(' '), ...questions]);
  return {
    ...ENGLISH,
    code,
    stem: remembering(inLatin(LATIN_STEMS[code] ?? ((form) => form))),
    isStopWord: (form) => stops.has(form),
    isQuestionWord: (form) => questions.has(form),
    hasDictionary: false,
    isWord: () => false,
    commonWords: () => NO_WORDS,
    stopWords: () => NO_WORDS,
    tellingShare: () => 1,
    everydayGroups: () => [],
    everydayGroupsOfWritten: () => [],
    spellOut: (text) => text,
  };
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** Words in other letters than Latin ones, and figures, keep the stems that they have in every text. */
function inLatin(stem: (form: string) => string): (form: string) => string {
  return (form) => (/^[a-z]{3}/.test(form) ? stem(form) : ENGLISH.stem(form));
}
