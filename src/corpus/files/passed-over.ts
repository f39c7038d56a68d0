import { groupByKey } from '../../group-by-key.ts';

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
  const chosen = articles.length > 0 ? articles : files.filter(({ path }) => STAND_INS.test(nameOf(path)));
  const passedOver = files
    .filter((file) => !chosen.includes(file))
    .map(({ path }): PassedOver => ({ path, reason: 'name' }));
  return { articles: chosen, passedOver };
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

/** What was passed over, counted and named: a line for each reason; nothing for nothing. */
export function describePassedOver(all: readonly PassedOver[]): string {
  const of = (reason: PassedOver['reason']): readonly string[] =>
    all.filter((each) => each.reason === reason).map(({ path }) => path);
  const endings = groupByKey(
    of('ending').map((path) => [/\.[^./]+$/.exec(path)?.[0].toLowerCase() ?? 'without ending', path]),
  );
  const kinds = [...endings]
    .toSorted(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1))
    .map(([ending, paths]) => `${String(paths.length)} ${ending}`);
  const lines = [
    line(of('ending').length, 'of other kinds', kinds),
    line(of('name').length, 'by name (list them under “include” in corpus.yml to serve them)', of('name')),
    line(of('hidden').length, 'hidden', of('hidden')),
    line(of('packages').length, 'of packages', of('packages')),
    line(of('empty').length, 'without words', of('empty')),
  ];
  return lines.join('');
}

function line(count: number, why: string, names: readonly string[]): string {
  if (count === 0) return '';
  const more = names.length > SHOWN ? `, and ${String(names.length - SHOWN)} more` : '';
  return `Passed over ${String(count)} ${why}: ${names.slice(0, SHOWN).join(', ')}${more}\n`;
}
