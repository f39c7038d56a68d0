import { createHash } from 'node:crypto';
import type { Remember, SegmentName } from '../archive/packed/remember.ts';
import type { Article } from '../corpus/model.ts';
import type { KeptSegments, Segments } from './kept/kept-segments.ts';

/** Joins the segments of articles in groups of neighbours: of those kept before none is looked at but that of each group, and of a group that has changed those of its articles. `digests`: all articles in their order, with a hash of each. */
export function rememberSegments(digests: ReadonlyMap<Article, string>, kept: KeptSegments | undefined) {
  const groups = groupsOf(digests);
  const known = new Map<string, Segments>();
  const changed = new Set<string>();
  const remembered = <Segment extends object>(digest: string, name: SegmentName, make: () => Segment): Segment => {
    const own = known.get(digest) ?? kept?.read(digest) ?? {};
    known.set(digest, own);
    const made = own[name] ?? make();
    if (own[name] === undefined) changed.add(digest);
    own[name] = made;
    // Kept under the name of the index by the same code: it has the shape that this code makes.
    return made as Segment;
  };
  const joined: Remember['joined'] = (name, _, { read, join }) =>
    join(
      groups.map((group) =>
        remembered(group.digest, name, () =>
          join(group.articles.map(([article, digest]) => remembered(digest, name, () => read(article)))),
        ),
      ),
    );
  return {
    joined,
    keep: (): void => {
      for (const digest of changed) kept?.keep(digest, known.get(digest) ?? {});
      kept?.dropOthers([...groups.map(({ digest }) => digest), ...digests.values()]);
    },
  };
}

interface Group {
  readonly digest: string;
  readonly articles: readonly (readonly [Article, string])[];
}

/** So many articles are a group, on average. */
const GROUP_SIZE = 64;

/** Neighbouring articles in groups, each to be joined and kept. The content says where one ends: an article that comes or goes changes its own group alone. */
function groupsOf(digests: ReadonlyMap<Article, string>): readonly Group[] {
  const groups: (readonly [Article, string])[][] = [[]];
  for (const entry of digests) {
    groups.at(-1)?.push(entry);
    if (Number.parseInt(entry[1].slice(0, 8), 16) % GROUP_SIZE === 0) groups.push([]);
  }
  return groups
    .filter(({ length }) => length > 0)
    .map((articles) => {
      const hash = createHash('sha256');
      for (const [, digest] of articles) hash.update(digest);
      return { digest: hash.digest('hex'), articles };
    });
}
