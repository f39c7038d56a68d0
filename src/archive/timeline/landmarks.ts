import type { Landmark } from '../../corpus/dates/typed-dates.ts';
import type { Article, ArticleId, Corpus, Event } from '../../corpus/model.ts';
import { ofEach } from '../../of-each.ts';
import { contentStems } from '../../text/terms.ts';

type FindLandmark = (words: string) => Landmark | undefined;

interface Title {
  readonly stems: readonly string[];
  readonly articleId: ArticleId;
  readonly landmark: Landmark;
}

/** "2" stands in many titles and names nothing. */
const NAMES_SOMETHING = /\p{L}{3}/u;

/** One of the words that say the same stands in a title. */
type Word = readonly string[];

/**
 * Finds what "the trial" or "the bid" stands for. All words that say something must stand in the title, word endings aside.
 * Looked up in this order: phases of the story whose label begins with the words; then, synonyms of the corpus taken as the same,
 * the earliest main event that has the words in its own title and in its article's; the first main event of an article with the words in
 * its title; the main event, then any marked event, with the words and the fewest others in its title (ties: the earlier).
 */
export function createLandmarkFinder(
  corpus: Pick<Corpus, 'articles' | 'phases' | 'synonyms'>,
  events: readonly Event[],
): FindLandmark {
  const articleStems = new Map(corpus.articles.map((article) => [article.id, titleStems(article)]));
  const isIn = ({ articleId }: Title, words: readonly Word[]) => hasAll(articleStems.get(articleId) ?? [], words);
  const main = events.filter((event) => event.isMain && !event.isFound).map(titleOf);
  const lesser = events.filter((event) => !event.isMain && !event.isFound).map(titleOf);
  const synonyms = readSynonyms(corpus.synonyms);
  return (text) => {
    const stems = contentStems(text);
    if (stems.length === 0 || !NAMES_SOMETHING.test(text)) return undefined;
    const words = stems.map((each) => synonyms.get(each) ?? [each]);
    return (
      findPhase(corpus, stems) ??
      main.find((title) => hasAll(title.stems, words) && isIn(title, words))?.landmark ??
      main.find((title) => isIn(title, words))?.landmark ??
      findShortest(main, words) ??
      findShortest(lesser, words)
    );
  };
}

const titleStems = ofEach(({ title }: Article) => contentStems(title));

const titleOf = ofEach(({ id, title, date, articleId }: Event): Title => ({
  stems: contentStems(title),
  articleId,
  landmark: { id, title, date },
}));

function findPhase({ phases }: Pick<Corpus, 'phases'>, stems: readonly string[]): Landmark | undefined {
  const phase = phases.find(({ label }) => {
    const own = contentStems(label);
    return stems.every((each, index) => own[index] === each);
  });
  return phase && { title: phase.label, date: phase.date };
}

function findShortest(titles: readonly Title[], words: readonly Word[]): Landmark | undefined {
  const fitting = titles.filter(({ stems }) => hasAll(stems, words));
  return fitting.toSorted((a, b) => a.stems.length - b.stems.length)[0]?.landmark;
}

function hasAll(stems: readonly string[], words: readonly Word[]): boolean {
  return words.every((word) => word.some((each) => stems.includes(each)));
}

/** For each word that stands in a group by itself, the single words of its groups. */
function readSynonyms(groups: Corpus['synonyms']): ReadonlyMap<string, Word> {
  const synonyms = new Map<string, Word>();
  for (const group of groups) {
    const singles = group.map(contentStems).flatMap((stems) => (stems.length === 1 ? stems : []));
    for (const each of singles) synonyms.set(each, [...(synonyms.get(each) ?? [each]), ...singles]);
  }
  return synonyms;
}
