import { createMentionFinder, type MentionFinder } from '../../corpus/people/mentions.ts';
import type { Corpus, Event, Person, PersonId } from '../../corpus/model.ts';
import { stem } from '../../text/stems.ts';
import { isStopWord } from '../../text/word-lists/stop-words.ts';
import { addTo, countAt } from '../../counts.ts';
import { groupByKey } from '../../group-by-key.ts';
import { once } from '../../once.ts';

/** Finds the side (a lane's id) that an event belongs to; undefined if nothing tells. */
export type SideFinder = (event: Pick<Event, 'title' | 'personIds'>) => string | undefined;

/** Words go with a side if they stand this many times as often with its people as chance would have it. */
const MIN_LIFT = 3;
/** So many sections that name a side are added to those counted, and as many that do not as chance would have: a word seen once tells little. */
const CHANCE_SECTIONS = 2;
/** So many sections, spread evenly over the record, tell which words go with whom: whoever asks first waits until they are read. */
const MAX_SECTIONS = 1_000;
const WORD = /\p{L}{2,}/gu;

/**
 * Finds the side whose doing an event is. A title that begins with somebody of a side is that side's.
 *
 * Where it begins with somebody whom nobody listed ("The jury finds that Musk …"), its words before the first name decide, if the
 * record's sections with these words name people of one side far more often than sections at large (naive Bayes over the words):
 * juries and judges keep company with judges. Else it is the side of the first person named in the title, then below it.
 */
export function createSideFinder({
  articles,
  people,
  lanes,
}: Pick<Corpus, 'articles' | 'people' | 'lanes'>): SideFinder {
  const sides = new Set(lanes.map(({ id }) => id));
  const sideOf = new Map(people.map(({ id, side }) => [id, side !== undefined && sides.has(side) ? side : undefined]));
  const findMentions = createMentionFinder(people);
  const company = once(() => countCompany(articles, sideOf, findMentions));
  return ({ title, personIds }) => {
    const firstNamed = personIds.map((id) => sideOf.get(id)).find((side) => side !== undefined);
    const head = headOf(title, findMentions, people);
    if (head === '') return firstNamed;
    return sideInCompany(wordsOf(head), company()) ?? firstNamed;
  };
}

/** The title's words before the first name; empty if it begins with that name. */
function headOf(title: string, findMentions: MentionFinder, people: readonly Person[]): string {
  const words = title.split(' ');
  const count = words.findIndex((_, index) => findMentions(words.slice(0, index + 1).join(' ')).length > 0);
  const [first] = count === -1 ? [] : findMentions(words.slice(0, count + 1).join(' '));
  const named = people.find(({ id }) => id === first);
  const isFirst = named && [named.name, ...named.aliases].some((name) => title.startsWith(name));
  return isFirst === true ? '' : words.slice(0, count === -1 ? undefined : count).join(' ');
}

/** How many sections have a word, and how many of these name somebody of a side. */
interface Count {
  sections: number;
  readonly bySide: Map<string, number>;
}

interface Company {
  readonly all: Count;
  readonly byWord: ReadonlyMap<string, Count>;
}

function countCompany(
  articles: Corpus['articles'],
  sideOf: ReadonlyMap<PersonId, string | undefined>,
  findMentions: MentionFinder,
): Company {
  const all: Count = { sections: 0, bySide: new Map() };
  const byWord = new Map<string, Count>();
  const step = Math.ceil(articles.reduce((sum, { sections }) => sum + sections.length, 0) / MAX_SECTIONS);
  let before = 0;
  for (const { sections, passages } of articles) {
    const bySection = groupByKey(passages.map((passage) => [passage.sectionId, passage]));
    const read = sections.filter((_, place) => (before + place) % step === 0);
    before += sections.length;
    for (const { id, heading } of read) {
      const own = bySection.get(id) ?? [];
      const named = [...findMentions(heading), ...own.flatMap(({ personIds }) => personIds)];
      const sides = new Set(named.flatMap((person) => sideOf.get(person) ?? []));
      add(all, sides);
      for (const word of wordsOf([heading, ...own.map(({ text }) => text)].join('\n'))) {
        const count = byWord.get(word) ?? { sections: 0, bySide: new Map<string, number>() };
        byWord.set(word, count);
        add(count, sides);
      }
    }
  }
  return { all, byWord };
}

function add(count: Count, sides: ReadonlySet<string>): void {
  count.sections += 1;
  for (const side of sides) addTo(count.bySide, side, 1);
}

function wordsOf(text: string): ReadonlySet<string> {
  const words = new Set(text.toLowerCase().match(WORD));
  return new Set(Array.from(words).flatMap((word) => (isStopWord(word) ? [] : stem(word))));
}

function sideInCompany(words: ReadonlySet<string>, { all, byWord }: Company): string | undefined {
  let best: string | undefined;
  let most = Math.log(MIN_LIFT);
  for (const [side, sections] of all.bySide) {
    const share = sections / all.sections;
    let lift = 0;
    for (const word of words) {
      const { sections: total, bySide } = byWord.get(word) ?? { sections: 0, bySide: new Map<string, number>() };
      const smoothed = (countAt(bySide, side) + CHANCE_SECTIONS) / (total + CHANCE_SECTIONS / share);
      lift += Math.log(smoothed / share);
    }
    if (lift > most) [best, most] = [side, lift];
  }
  return best;
}
