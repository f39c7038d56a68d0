import { readTerms } from '../../../text/terms.ts';
import { isEnglishStopWord } from '../../../text/word-lists/stop-words.ts';

/** Function words that English has not, by language: two of them in a question say that it is not English. */
const FOREIGN: readonly string[] = [
  'der die das und ist nicht warum wer wann wie hat ein eine mit von zu fur auf wurde haben sich den dem des wieviel wo uber',
  'le la les et est pas pourquoi qui quand comment une des avec pour dans du quel quelle combien sont il elle que au aux sur ont fait',
  'el los las y es por que quien cuando como una con para del cual cuanto son en se su lo donde fue esta',
  'il lo gli e perche chi quando come una con per della quale quanto sono di che non del nel ha',
  'o os as e por que quem quando como uma com para da qual quanto sao em nao do no na foi',
  'de het en is niet waarom wie wanneer hoe een met van voor op welke hoeveel zijn heeft werd zich naar',
  'i w z na nie dlaczego kto kiedy jak czy jest ile sie to do',
  'och ar inte varfor vem nar hur en ett med av for pa som',
];
/** Of those, words that English questions have too. */
const SHARED: ReadonlySet<string> = new Set(
  'a i no me as do on in so is o y e the was to die en des per do per com la el il lo van den come sono una le du man or o de'.split(
    ' ',
  ),
);
const LANGUAGES = FOREIGN.map((words) => new Set(words.split(' ').filter((word) => !SHARED.has(word))));

/** Question words that are no English word at all: one is enough. */
const UNMISTAKABLE: ReadonlySet<string> = new Set(
  'warum wieso weshalb wann wieviel wurde pourquoi quand combien cuando cuanto quien quienes perche quando quanto hvorfor waarom wanneer dlaczego kiedy varfor quem gdzie onde donde'.split(
    ' ',
  ),
);

/** Passages that are looked at to tell what a corpus is written in, and how many of them in another language make it no English one. */
const SAMPLE = 200;
const FOREIGN_SHARE = 0.2;

/** True if the texts are English but for a few: a sample, evenly spread. */
export function areEnglish(texts: readonly string[]): boolean {
  const step = Math.max(1, Math.floor(texts.length / SAMPLE));
  const sample = texts.filter((_, index) => index % step === 0);
  const foreign = sample.filter((text) => {
    const forms = readTerms(text).flatMap(({ form, isExtra }) => (isExtra ? [] : [form]));
    return isOtherLanguage(text, forms);
  });
  return foreign.length < FOREIGN_SHARE * sample.length || sample.length === 0;
}

/** True if a text is most likely not English: mostly in another script, or with the function words of another language. `forms` are its folded words. */
export function isOtherLanguage(text: string, forms: readonly string[]): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters > 0 && latin * 2 < letters) return true;
  const english = forms.filter(isEnglishStopWord).length;
  if (english <= 1 && forms.some((form) => UNMISTAKABLE.has(form))) return true;
  return LANGUAGES.some((words) => {
    const hits = new Set(forms.filter((form) => words.has(form))).size;
    return hits >= 2 && hits > english;
  });
}
