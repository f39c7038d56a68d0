import type { ArticleContext } from '../article-context.ts';
import type { ArticleBlock, PassageBlock } from '../blocks/article-block.ts';
import { looksDated } from '../dates/dated-headings.ts';
import { formatDateSpan, type DateSpan } from '../dates/date-span.ts';
import type { TextFile } from '../files/corpus-folder.ts';
import { showText } from '../marks.ts';
import type { Article, Event, EventId, Look, Passage, Problem, Quote, Section, SectionId, Source } from '../model.ts';
import { toProblem } from '../problems.ts';
import { given } from '../../given.ts';
import { attributionProblems, buildQuote, namedInQuote, readMarkedQuote, type MarkedQuote } from './marked-quotes.ts';
import { outline, type OutlineSection } from './outline.ts';

/** An article's parts as read from its file, of either format. */
export interface ArticleParts {
  readonly file: TextFile;
  /** What stands over it. */
  readonly head: Pick<Article, 'title' | 'summary' | 'asOf' | 'source' | 'address'>;
  readonly blocks: readonly ArticleBlock[];
  readonly looks: readonly Look[];
  /** By footnote name. */
  readonly sources: ReadonlyMap<string, Source>;
}

/** What the sections of one article share while it is put together. */
interface Assembly extends ArticleParts {
  readonly shown: Pick<Article, 'text' | 'marks'>;
  readonly context: ArticleContext;
}

/** Gives the parts of an article their ids, sections, people and sources. */
export function assembleArticle(
  parts: ArticleParts,
  context: ArticleContext,
): { readonly article: Article; readonly problems: readonly Problem[] } {
  const { file, head, blocks, looks } = parts;
  const marks = blocks.flatMap(({ content }) => content.marks).toSorted((a, b) => a.start - b.start);
  const shown = { text: file.text, marks };
  const outlined = outline(shown, head.title, blocks);
  const built = outlined.map((section, at) =>
    buildSection({ ...parts, shown, context }, section, outlined[at + 1]?.start ?? file.text.length),
  );
  const article: Article = {
    id: context.articleId,
    path: file.path,
    ...head,
    ...shown,
    looks,
    sections: built.map(({ section }) => section),
    passages: built.flatMap(({ passages }) => passages).map((passage, order) => ({ ...passage, order })),
    events: built.flatMap(({ events }) => events),
    quotes: built.flatMap(({ quotes }) => quotes),
  };
  return { article, problems: built.flatMap(({ problems }) => problems) };
}

interface BuiltSection {
  readonly section: Section;
  readonly passages: readonly Passage[];
  readonly events: readonly Event[];
  readonly quotes: readonly Quote[];
  readonly problems: readonly Problem[];
}

/** What a passage has of its section. */
type Place = Pick<Passage, 'sectionId' | 'headingPath' | 'eventId'>;

function buildSection(assembly: Assembly, outlined: OutlineSection, end: number): BuiltSection {
  const { context, file, shown } = assembly;
  const { articleId } = context;
  const { heading, level, headingPath, start, date } = outlined;
  const eventId = date && context.makeId('event', formatDateSpan(date), outlined.title);
  const sectionId = context.makeId('section', articleId, ...headingPath);
  const place: Place = { sectionId, headingPath, ...given({ eventId }) };
  const passages: Passage[] = [];
  const quotes: Quote[] = [];
  const problems = [...problemsOf(file, outlined)];
  for (const [at, block] of outlined.blocks.entries()) {
    // What is asked of a section is answered by its first passage.
    const asked = at === 0 ? [...block.asked, ...outlined.asked] : block.asked;
    const marked = block.quote && readMarkedQuote(shown, block.quote);
    const passage = buildPassage(assembly, { ...block, asked }, place, marked);
    const preceding = passages.findLast(({ quoteId }) => quoteId === undefined);
    const quote = marked && buildQuote(context, marked, passage, preceding);
    if (marked) problems.push(...attributionProblems({ path: file.path, line: block.line }, marked));
    if (quote) quotes.push(quote);
    passages.push(quote ? { ...passage, quoteId: quote.id } : passage);
  }
  const span = { articleId, start, end };
  const passageIds = passages.map(({ id }) => id);
  const section = { id: sectionId, articleId, heading, level, headingPath, span, passageIds, ...given({ eventId }) };
  const events = date && eventId ? [buildEvent(context, { ...outlined, date }, eventId, sectionId, passages)] : [];
  return { section, passages, events, quotes, problems };
}

function problemsOf({ path }: TextFile, { asked, blocks, date, heading, level, line }: OutlineSection) {
  const [first] = blocks.length === 0 ? asked : [];
  const unanswered = `The section “${heading}” has asked lines and no passage to answer them.`;
  const undated = `The heading “${heading}” looks dated and is no event of the timeline.`;
  return [
    ...(first ? [toProblem('asked-without-block', { path, line: first.line }, unanswered)] : []),
    ...(!date && level > 1 && looksDated(heading) ? [toProblem('heading-not-event', { path, line }, undated)] : []),
  ];
}

function buildPassage(
  { context, shown, head, sources }: Assembly,
  { passage: kind, content, asked, columns, syntax }: PassageBlock,
  place: Place,
  marked: MarkedQuote | undefined,
): Passage {
  const { articleId } = context;
  const { start, end } = content;
  const text = showText(shown, content);
  const cited = [...new Set(content.footnotes)].flatMap((name) => sources.get(name) ?? []);
  return {
    id: context.makeId('passage', articleId, text),
    kind,
    span: { articleId, start, end },
    text,
    ...place,
    personIds: marked ? namedInQuote(context, marked) : context.findMentions(text),
    sources: cited.length === 0 && head.source ? [head.source] : cited,
    asked,
    ...given({ columns, syntax }),
    order: 0,
  };
}

function buildEvent(
  { articleId, findMentions }: ArticleContext,
  { date, title, titleSpan, level }: OutlineSection & { readonly date: DateSpan },
  id: EventId,
  sectionId: SectionId,
  passages: readonly Passage[],
): Event {
  return {
    id,
    articleId,
    sectionId,
    date,
    title,
    titleSpan: { articleId, ...titleSpan },
    isMain: level <= 2,
    isFound: false,
    ...given({ passageId: passages[0]?.id }),
    personIds: [...new Set([...findMentions(title), ...passages.flatMap(({ personIds }) => personIds)])],
    sources: [...new Set(passages.flatMap(({ sources }) => sources))],
  };
}
