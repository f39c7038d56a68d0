import type { Article, Corpus, SectionId } from '../corpus/model.ts';

/**
 * Where members can read a section in its article, by `articlesUrl` of the corpus: the address of the folder (`…/the-bid.md#an-offer`), or
 * one with `{article}` (the article's name) or `{path}` (of its file) in it. Undefined for a corpus whose articles are nowhere on the web.
 */
export function sectionUrl(
  { articlesUrl }: Pick<Corpus, 'articlesUrl'>,
  article: Article,
  sectionId: SectionId,
): string | undefined {
  if (articlesUrl === undefined) return undefined;
  const path = article.path.split('/').map(encodeURIComponent).join('/');
  const hasPlace = /\{(?:article|path)\}/.test(articlesUrl);
  const url = hasPlace
    ? articlesUrl.replaceAll('{article}', encodeURIComponent(article.id)).replaceAll('{path}', path)
    : `${articlesUrl.replace(/\/$/, '')}/${path}`;
  const anchor = anchorOf(article, sectionId);
  return anchor === undefined ? url : `${url}#${encodeURIComponent(anchor)}`;
}

/**
 * The anchor that GitHub, and most that make pages of Markdown, give a heading: lower-case, without punctuation, blanks as hyphens, and
 * numbered where it comes again. None for what stands before the first heading, and for plain text.
 */
function anchorOf({ path, sections }: Article, sectionId: SectionId): string | undefined {
  if (/\.txt$/i.test(path)) return undefined;
  const counts = new Map<string, number>();
  for (const { id, heading, headingPath } of sections) {
    if (headingPath.length === 0) {
      if (id === sectionId) return undefined;
      continue;
    }
    const slug = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    const count = counts.get(slug) ?? 0;
    counts.set(slug, count + 1);
    if (id === sectionId) return count === 0 ? slug : `${slug}-${String(count)}`;
  }
  return undefined;
}
