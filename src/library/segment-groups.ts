import { createHash } from 'node:crypto';
import type { Remember, SegmentKind, SegmentName } from '../archive/packed/remember.ts';
import type { SegmentKinds } from '../archive/segment-kinds.ts';
import type { Article } from '../corpus/model.ts';
import type { KeptSegments, Segments } from './kept/kept-segments.ts';

/** Articles in their order, with a hash of each. */
export type ArticleDigests = ReadonlyMap<Article, string>;

/** What is made of one group or article at once, and where it is kept. */
export interface SegmentMaking {
  readonly kinds: SegmentKinds;
  readonly kept: KeptSegments | undefined;
}

/** Joins the segments of articles in groups of neighbours: of those kept before none is looked at but that of each group, and of a group that has changed those of its articles. `digests`: all articles. */
export function joinInGroups(digests: ArticleDigests, making: SegmentMaking): Remember['joined'] {
  const groups = groupsOf(digests).map((group) => ({ ...group, segments: {} as Segments, isOpen: false }));
  return (name, _, kind) =>
    kind.join(
      groups.map((group) => {
        if (!group.isOpen) group.segments = groupSegments(group, making);
        group.isOpen = true;
        const made = group.segments[name] ?? kind.join(group.articles.map((one) => segmentOf(one, name, kind, making)));
        if (group.segments[name] === undefined) {
          group.segments = { ...group.segments, [name]: made };
          making.kept?.keep(group.digest, group.segments);
        }
        // Kept under the name of the index by the same code: it has the shape that this code makes.
        return made as ReturnType<typeof kind.read>;
      }),
    );
}

/** Makes and keeps the segments of an article, if they are not kept already. */
export function articleSegments([article, digest]: ArticleEntry, { kinds, kept }: SegmentMaking): Segments {
  const own = kept?.read(digest) ?? {};
  const missing = namesOf(kinds).filter((name) => own[name] === undefined);
  if (missing.length === 0) return own;
  const made: Segments = { ...own, ...Object.fromEntries(missing.map((name) => [name, kinds[name]?.read(article)])) };
  kept?.keep(digest, made);
  return made;
}

/** Makes and keeps the segments of a group, if they are not kept already. Those of its articles are not needed any longer. */
export function groupSegments({ digest, articles }: Group, making: SegmentMaking): Segments {
  const { kinds, kept } = making;
  const found = kept?.read(digest) ?? {};
  if (namesOf(kinds).every((name) => found[name] !== undefined)) return found;
  const each = articles.map((article) => articleSegments(article, making));
  const made: Segments = Object.fromEntries(
    namesOf(kinds).map((name) => [name, kinds[name]?.join(each.flatMap((own) => own[name] ?? []))]),
  );
  kept?.keep(digest, made);
  return made;
}

function segmentOf<Segment extends object>(
  [article, digest]: ArticleEntry,
  name: SegmentName,
  kind: SegmentKind<Segment>,
  { kept }: SegmentMaking,
): Segment {
  const own = kept?.read(digest) ?? {};
  const made = own[name] ?? kind.read(article);
  if (own[name] === undefined) kept?.keep(digest, { ...own, [name]: made });
  return made as Segment;
}

function namesOf(kinds: SegmentKinds): readonly SegmentName[] {
  return Object.keys(kinds) as SegmentName[];
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
