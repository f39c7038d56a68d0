import { countEach } from '../../counts.ts';
import { groupByKey } from '../../group-by-key.ts';
import { compareText } from '../../text/normalise.ts';

/** Something in a corpus folder that is no article, and why: its ending, its name, because it is hidden or a folder of packages, or because it has no words beside its front matter. */
export interface PassedOver {
  /** Below the corpus folder; a folder ends with a slash. */
  readonly path: string;
  readonly reason: 'ending' | 'name' | 'hidden' | 'packages' | 'empty';
}

/** Files that accompany a folder of texts and are no articles of it, unless the folder is about them. */
const COMPANIONS =
  /^(?:readme|changelog|changes|history|license|licence|copying|contributing|contributors|authors|code[-_]of[-_]conduct|security|support|notice|summary|_sidebar|_navbar|_footer|requirements[\w.-]*|robots|cmakelists|humans|llms|llms-full)(?=[.\s_-]|$)/i;
/** Those that are read where there is nothing else. */
const STAND_INS = /^(?:readme|changelog|changes|history)(?=[.\s_-]|$)/i;

/** Which of the files that could be articles are. Those in `named` always are. */
export function chooseArticles<File extends { readonly path: string }>(
  files: readonly File[],
  named: readonly string[],
): { readonly articles: readonly File[]; readonly passedOver: readonly PassedOver[] } {
  const isArticle = ({ path }: File): boolean => named.includes(path) || !isCompanion(path);
  const articles = files.length === 1 ? files : files.filter(isArticle);
  const chosen = new Set(articles.length > 0 ? articles : files.filter(({ path }) => STAND_INS.test(nameOf(path))));
  const others = files.filter((file) => !chosen.has(file));
  return { articles: [...chosen], passedOver: others.map(({ path }) => ({ path, reason: 'name' })) };
}

/** Below the top only names in capital letters are meant so, and a README is the page of its folder. */
function isCompanion(path: string): boolean {
  const name = nameOf(path);
  if (!path.includes('/')) return COMPANIONS.test(name);
  return COMPANIONS.test(name) && /^[A-Z_-]{4,}\./.test(name) && !/^readme\./i.test(name);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Most names that one line takes. */
const SHOWN = 8;

const WHY: Readonly<Record<PassedOver['reason'], string>> = {
  ending: 'of other kinds',
  name: 'by name (list them under “include” in corpus.yml to serve them)',
  hidden: 'hidden',
  packages: 'of packages',
  empty: 'without words',
};

/** What was passed over, counted and named: a line for each reason; nothing for nothing. */
export function describePassedOver(all: readonly PassedOver[]): string {
  const byReason = groupByKey(all.map(({ reason, path }) => [reason, path]));
  return Object.entries(WHY)
    .map(([reason, why]) => describeReason(reason, why, byReason))
    .join('');
}

function describeReason(reason: string, why: string, byReason: ReadonlyMap<string, readonly string[]>): string {
  const paths = byReason.get(reason) ?? [];
  const names = reason === 'ending' ? kindsOf(paths) : paths;
  const more = names.length > SHOWN ? `, and ${String(names.length - SHOWN)} more` : '';
  const count = String(paths.length);
  return paths.length === 0 ? '' : `Passed over ${count} ${why}: ${names.slice(0, SHOWN).join(', ')}${more}\n`;
}

/** How many there are with each ending, the most first. */
function kindsOf(paths: readonly string[]): readonly string[] {
  return [...countEach(paths.map((path) => /\.[^./]+$/.exec(path)?.[0].toLowerCase() ?? 'without ending'))]
    .toSorted(([a, some], [b, others]) => others - some || compareText(a, b))
    .map(([ending, count]) => `${String(count)} ${ending}`);
}
