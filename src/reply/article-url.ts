import GithubSlugger from 'github-slugger';
import type { Article, Corpus, SectionId } from '../corpus/model.ts';
import { ofEach } from '../of-each.ts';

/**
 * Where members can read a section in its article, by `articlesUrl` of the corpus: the address of the folder (`…/the-bid.md#an-offer`), or
 * one with `{article}` (the article's name), `{path}` (of its file) or `{slug}` (of its front matter, else its file's bare name) in it; there
 * a `permalink` that begins with `/` stands for all of it. Undefined for a corpus whose articles are nowhere on the web.
 */
export function sectionUrl(
  { articlesUrl }: Pick<Corpus, 'articlesUrl'>,
  article: Article,
  sectionId: SectionId,
): string | undefined {
  if (articlesUrl === undefined) return undefined;
  const url = articleUrl(articlesUrl, article);
  const anchor = anchorOf(article, sectionId);
  return anchor === undefined ? url : `${url}#${encodeURIComponent(anchor)}`;
}

function articleUrl(articlesUrl: string, article: Article): string {
  const path = article.path.split('/').map(encodeURIComponent).join('/');
  const { id, address = '' } = article;
  if (!/\{(?:article|path|slug)\}/.test(articlesUrl)) return `${articlesUrl.replace(/\/$/, '')}/${path}`;
  if (address.startsWith('/') && URL.canParse(address, articlesUrl)) return new URL(address, articlesUrl).href;
  const slug = address === '' ? (path.split('/').at(-1) ?? '').replace(/\.\w+$/, '') : encodeURIComponent(address);
  return articlesUrl
    .replaceAll('{article}', encodeURIComponent(id))
    .replaceAll('{path}', path)
    .replaceAll('{slug}', slug);
}

/** Where a link in an article leads: an address of the web as it is, one of another article by `articlesUrl`; undefined for any other. */
export function linkedUrl(
  corpus: Pick<Corpus, 'articlesUrl' | 'articles'>,
  from: Article,
  url: string,
): string | undefined {
  if (/^https?:\/\//i.test(url)) return url;
  if (corpus.articlesUrl === undefined || /^[a-z][a-z+.-]*:|^\/\//i.test(url)) return undefined;
  const [path = '', anchor] = url.split('#');
  const to = path === '' ? from : corpus.articles.find(placedAt(path, from));
  if (!to) return undefined;
  return `${articleUrl(corpus.articlesUrl, to)}${anchor === undefined || anchor === '' ? '' : `#${anchor}`}`;
}

/** Pages are linked with their ending, that of the page made of them, or none; from the folder's top or from where the link stands. */
function placedAt(linked: string, from: Article): (article: Article) => boolean {
  const base = `https://articles.invalid/${from.path}`;
  if (!URL.canParse(linked, base)) return () => false;
  const wanted = new URL(linked, base).pathname.slice(1).replace(/\/$/, '');
  const page = wanted.replace(/\.(?:html?|mdx?|markdown)$/i, '');
  return (article) => {
    const { path, bare } = writtenPath(article);
    return wanted === path || page === bare || `${wanted}/index` === bare;
  };
}

/** An article's path as an address has it, with the file's ending and without. */
const writtenPath = ofEach(({ path }: Article) => {
  const written = encodeURI(path);
  return { path: written, bare: written.replace(/\.\w+$/, '') };
});

/**
 * The anchor that GitHub, and most that make pages of Markdown, give a heading: lower-case, without punctuation, blanks as hyphens, and
 * numbered where it comes again. None for what stands before the first heading, and for plain text.
 */
function anchorOf({ path, sections }: Article, sectionId: SectionId): string | undefined {
  if (/\.txt$/i.test(path)) return undefined;
  const slugger = new GithubSlugger();
  for (const { id, heading, headingPath } of sections) {
    const slug = headingPath.length === 0 ? undefined : slugger.slug(heading);
    if (id === sectionId) return slug;
  }
  return undefined;
}
