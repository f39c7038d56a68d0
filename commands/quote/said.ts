import type { Archive } from '../../src/archive/archive-model.ts';
import { given } from '../../src/given.ts';
import { en, type Words } from '../../src/words/en.ts';
import type { QuoteFilter } from './page.ts';

/** With an id, a year and a place in a chain it has to fit a button's id. */
export const MAX_TOPIC_LENGTH = 50;

/** What is typed for `/quote`. */
interface QuoteInput {
  readonly person: string;
  readonly about?: string | undefined;
  readonly year?: number | undefined;
}

const ABOUT = /^(.+?)\s+(?:about|on)\s+(\S.*)$/i;
const YEAR = /^(.+?)\s+(?:in\s+)?((?:19|20)\d\d)$/i;

/** A name with what people say after it ("sam about elon", "musk on grok in 2023") is read as it is said, unless somebody is called so. */
export function asSaid(
  { person, about, year }: QuoteInput,
  archive: Archive,
): QuoteFilter & { readonly person: string } {
  if (archive.speakers.find(person)) return { person, ...given({ about: cleanTopic(about), year }) };
  const [, beforeYear = person, saidYear] = year === undefined ? (YEAR.exec(person) ?? []) : [];
  const [, name = beforeYear, topic] = about === undefined ? (ABOUT.exec(beforeYear) ?? []) : [];
  const askedYear = year ?? (saidYear === undefined ? undefined : Number(saidYear));
  return { person: name, ...given({ about: cleanTopic(about ?? topic), year: askedYear }) };
}

/** True for the two sides in place of a person, in English or in the given words. */
export function isBoth(person: string, words: Words): boolean {
  return bothTyped(words).includes(plain(person));
}

/** True for the beginning of a name of the two sides. */
export function beginsBoth(typed: string, words: Words): boolean {
  return bothTyped(words).some((name) => name.startsWith(plain(typed)));
}

function bothTyped({ quote }: Words): readonly string[] {
  return [...en.quote.bothTyped, ...quote.bothTyped];
}

function plain(typed: string): string {
  return typed.trim().toLowerCase().replace(/\s+/g, ' ');
}

/** A topic as buttons can carry it: the signs that they write as three are left out. */
export function cleanTopic(topic: string | undefined): string | undefined {
  const clean = topic
    ?.replace(/[%|\s]+/gu, ' ')
    .trim()
    .slice(0, MAX_TOPIC_LENGTH)
    .trim();
  return clean === '' ? undefined : clean;
}
