import type { Archive, Excerpt, TextRange } from '../archive/archive-model.ts';
import { looksWithin } from '../corpus/marks.ts';
import type { Article, Look, Passage, Quote, Section, Span } from '../corpus/model.ts';
import { linkedUrl, sectionUrl } from './article-url.ts';
import type { Words } from '../words/en.ts';
import { replyButton } from './controls.ts';
import type { Block, BlockOf, Button, Verbatim } from './reply.ts';
import { given } from '../given.ts';

/** Headings from the outermost to the nearest, the article's title where there are none: `The bid › 10 February 2025: an offer`. */
export function headingPathText(section: Pick<Section, 'headingPath'>, article: Pick<Article, 'title'>): string {
  return section.headingPath.length === 0 ? article.title : section.headingPath.join(' › ');
}

/** The heading line over a passage, a quotation or an event, linked to where its article can be read, or else to its first source that has an address. */
export function linkedHeading(
  { corpus }: Pick<Archive, 'corpus'>,
  article: Article,
  { sectionId, sources }: Pick<Passage, 'sectionId' | 'sources'>,
  text: string,
): Block {
  const url = sectionUrl(corpus, article, sectionId) ?? publishedUrl(sources);
  return { kind: 'heading', text, ...given({ url }) };
}

/** The nearest heading above a passage, the article's title where there is none. */
export function innermostHeading(
  { headingPath }: Pick<Section, 'headingPath'>,
  { title }: Pick<Article, 'title'>,
): string {
  return headingPath.at(-1) ?? title;
}

/** A heading of no more words than this (“Ingredients”) may stand in every article. */
const FEW_WORDS = 2;

/** The nearest heading above a passage among those of other articles: one of few words is told with its article. */
export function headingAmongOthers(passage: Pick<Section, 'headingPath'>, article: Pick<Article, 'title'>): string {
  const heading = innermostHeading(passage, article);
  const isClear = heading.trim().split(/\s+/).length > FEW_WORDS || article.title.includes(heading);
  return isClear ? heading : `${article.title} › ${heading}`;
}

/** A page that was read as a copy elsewhere says so behind its publisher's name: `CNBC (copy at example.com)`. */
const COPY = /\((?:[^()]*\b)?cop(?:y|ied)\b[^()]*\)/i;

/** The first address that is the publisher's own: nobody is sent to a copy by the heading of an answer. */
export function publishedUrl(sources: Passage['sources']): string | undefined {
  return sources.find(({ url, publisher }) => url !== undefined && !COPY.test(publisher))?.url;
}

/** A quotation with who, when and where; always whole. */
export function quotationBlock(quote: Quote, matches: readonly TextRange[] = []): BlockOf<'quotation'> {
  const { speaker, role, occasion, date, id } = quote;
  return {
    kind: 'quotation',
    verbatim: { text: quote.text, isCutBefore: false, isCutAfter: false, matches },
    speaker,
    ...given({ role, occasion, date }),
    id,
  };
}

/** A passage shown whole: a quotation as such, all else as an excerpt without cuts. */
export function wholePassage(archive: Archive, passage: Passage): Block {
  const quote = passage.quoteId && archive.quote(passage.quoteId);
  if (quote) return quotationBlock(quote);
  const whole = { text: passage.text, isCutBefore: false, isCutAfter: false, matches: [], span: passage.span };
  return proseBlock(archive, passage, whole);
}

/** The words of a found passage: its excerpt, or, where the passage is a quotation, the quotation whole. */
export function excerptBlock(archive: Archive, passage: Passage, excerpt: Excerpt): Block {
  const quote = passage.quoteId && archive.quote(passage.quoteId);
  if (!quote) return proseBlock(archive, passage, excerpt);
  const shift = Math.max(0, passage.text.indexOf(excerpt.text));
  const inPassage = excerpt.matches.map(({ start, end }) => ({ start: start + shift, end: end + shift }));
  return quotationBlock(
    quote,
    inPassage.filter(({ end }) => end <= quote.text.length),
  );
}

/** An excerpt as hosts show it; its matches are looked for when a host points them out. */
function proseBlock(archive: Archive, { id, kind, columns, syntax = '' }: Passage, excerpt: Excerpt): Block {
  const { text, isCutBefore, isCutAfter, span } = excerpt;
  const looks = looksOf(archive, span);
  const verbatim: Verbatim = {
    text,
    isCutBefore,
    isCutAfter,
    get matches() {
      return excerpt.matches;
    },
    ...(looks.length === 0 ? {} : { looks }),
  };
  return { kind: 'excerpt', verbatim, id, ...given({ columns, syntax: kind === 'code' ? syntax : undefined }) };
}

/** Code and links of an article's words, the links with the addresses that they open; those that lead nowhere on the web are left out. */
function looksOf(archive: Archive, span: Span): readonly Look[] {
  const article = archive.article(span.articleId);
  if (!article) return [];
  return looksWithin(article, span).flatMap((look): readonly Look[] => {
    if (look.kind === 'code') return [look];
    const url = linkedUrl(archive.corpus, article, look.url);
    return url === undefined ? [] : [{ ...look, url }];
  });
}

/** The article, the way from it to a section, and until when it speaks; with the id that `/source` takes where no words above show it. */
export function placeNote(
  { reply, date }: Words,
  article: Article,
  section?: Pick<Section, 'headingPath'>,
  id?: string,
): Block {
  const way = [article.title, ...(section?.headingPath.slice(0, -1) ?? [])].join(' › ');
  const asOf = article.asOf === undefined ? [] : [reply.asOf(date(article.asOf))];
  return { kind: 'note', text: [way, ...asOf, ...(id === undefined ? [] : [id])].join(' · ') };
}

/** Opens all sources of what an id stands for, and where it is in the corpus. */
export function sourcesButton({ reply }: Words, id: string): Button {
  return replyButton(reply.sources, { command: 'source', action: 'of', args: [id] });
}

/** Opens what stands around a passage. */
export function contextButton({ reply }: Words, passageId: string): Button {
  return replyButton(reply.context, { command: 'ask', action: 'context', args: [passageId] });
}

/** Opens what stands around a quotation. */
export function quoteContextButton({ reply }: Words, quoteId: string): Button {
  return replyButton(reply.context, { command: 'quote', action: 'context', args: [quoteId] });
}

/** Sources in the order in which they are named, each once; no block if there are none. Passages name theirs each for itself. */
export function sourcesBlock(sources: Passage['sources']): readonly BlockOf<'sources'>[] {
  const distinct = new Map(sources.map((source) => [JSON.stringify(source), source]));
  return distinct.size === 0 ? [] : [{ kind: 'sources', sources: [...distinct.values()] }];
}
