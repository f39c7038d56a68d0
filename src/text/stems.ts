import porter2 from 'wink-porter2-stemmer';

/** Enough for the words of a few hundred articles; beyond that the memory is better spent elsewhere. */
const MEMORY = 60_000;
const known = new Map<string, string>();

/** Porter2 stem of a folded word (Porter, "The English (Porter2) stemming algorithm", snowballstem.org); numbers and values stay as they are. */
export function stem(form: string): string {
  const found = known.get(form);
  if (found !== undefined) return found;
  const code = form.charCodeAt(0);
  const stemmed = code >= 97 && code <= 122 && form.length > 2 ? porter2(form) : form;
  if (known.size >= MEMORY) known.clear();
  known.set(form, stemmed);
  return stemmed;
}
