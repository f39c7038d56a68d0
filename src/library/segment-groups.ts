import { createHash } from 'node:crypto';
import type { Remember, SegmentKind, SegmentName } from '../archive/packed/remember.ts';
import type { SegmentKinds } from '../archive/segment-kinds.ts';
import type { Article } from '../corpus/model.ts';
import { once } from '../once.ts';
import type { KeptSegments, Segments } from './kept/kept-segments.ts';

/** Articles in their order, with a hash of each. */
export type ArticleDigests = ReadonlyMap<Article, string>;

/** What is made of one group or article at once, and where it is kept. */
export interface SegmentMaking {
  readonly kinds: SegmentKinds;
  readonly kept: KeptSegments | undefined;
}

/** Joins the segments of articles in groups of neighbours: of those kept before none is looked at but that of each group, and of a group that has changed those of its articles. `digests`: all articles. */
export function joinInGroups(digests: ArticleDigests, { kinds, kept }: SegmentMaking): Remember['joined'] {
  const groups = groupsOf(digests).map((group) => ({ group, segments: {} as Segments }));
  return (name, _, kind) =>
    kind.join(
      groups.map((each) => {
        // What few corpora need is made when it is asked for, beside all else.
        if (!each.segments[name])
          each.segments = groupSegments(each.group, { kinds: { ...kinds, [name]: kind }, kept });
        // Kept under the name of the index by the same code: it has the shape that this code makes.
        return each.segments[name] as ReturnType<typeof kind.read>;
      }),
    );
}

/** Makes and keeps the segments of a group, if they are not kept already. Those of its articles are not needed any longer. */
export function groupSegments({ digest, articles }: Group, making: SegmentMaking): Segments {
  const each = once(() => articles.map((article) => articleSegments(article, making)));
  return keptOrMade(digest, making, (name, kind) => kind.join(each().flatMap((own) => own[name] ?? [])));
}

/** Makes and keeps the segments of an article, if they are not kept already. */
export function articleSegments([article, digest]: ArticleEntry, making: SegmentMaking): Segments {
  return keptOrMade(digest, making, (_, kind) => kind.read(article));
}

function keptOrMade(
  digest: string,
  { kinds, kept }: SegmentMaking,
  make: (name: SegmentName, kind: SegmentKind<object>) => object,
): Segments {
  const segments: Segments = kept?.read(digest) ?? {};
  const missing = (Object.keys(kinds) as SegmentName[]).filter((name) => segments[name] === undefined);
  if (missing.length === 0) return segments;
  for (const name of missing) {
    const kind = kinds[name];
    if (kind) segments[name] = make(name, kind);
  }
  kept?.keep(digest, segments);
  return segments;
}

type ArticleEntry = readonly [article: Article, digest: string];

export interface Group {
  readonly digest: string;
  readonly articles: readonly ArticleEntry[];
}

/** So many articles are a group, on average. */
const GROUP_SIZE = 64;

/** Neighbouring articles in groups, each to be joined and kept. The content says where one ends: an article that comes or goes changes its own group alone. */
export function groupsOf(digests: ArticleDigests): readonly Group[] {
  const groups: ArticleEntry[][] = [[]];
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
