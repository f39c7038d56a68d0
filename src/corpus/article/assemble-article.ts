import type { ArticleContext } from '../article-context.ts';
import { looksDated } from '../dates/dated-headings.ts';
import { formatDateSpan, type DateSpan } from '../dates/date-span.ts';
import { showText } from '../marks.ts';
import type { Article, Event, EventId, Passage, Problem, Quote, Section, SectionId } from '../model.ts';
import { toProblem } from '../problems.ts';
import type { ArticleParts, Assembly } from './assembly.ts';
import { outline, type OutlineSection, type PassageBlock } from './outline.ts';
import { buildQuote, namedInQuote } from './marked-quotes.ts';
import { given } from '../../given.ts';

interface BuiltSection {
  readonly section: Section;
  readonly passages: readonly Passage[];
  readonly events: readonly Event[];
  readonly quotes: readonly Quote[];
}

/** Gives the parts of an article their ids, sections, people and sources. */
export function assembleArticle(
  parts: ArticleParts,
  context: ArticleContext,
): { readonly article: Article; readonly problems: readonly Problem[] } {
  const id = context.articleId;
  const marks = parts.blocks.flatMap((block) => block.content.marks).toSorted((a, b) => a.start - b.start);
  const assembly: Assembly = { ...parts, id, marks, context, problems: [] };
  const sections = outline(parts.file.text, parts.head.title, parts.blocks, marks);
  const built = sections.map((section, index) => {
    const end = sections[index + 1]?.start ?? parts.file.text.length;
    return buildSection(assembly, section, end);
  });
  const { title, summary, asOf, source, address } = parts.head;
  const article: Article = {
    id,
    path: parts.file.path,
    title,
    ...given({ summary, asOf, source, address }),
    text: parts.file.text,
    marks,
    looks: parts.looks,
    sections: built.map((each) => each.section),
    passages: built.flatMap((each) => each.passages).map((passage, order) => ({ ...passage, order })),
    events: built.flatMap((each) => each.events),
    quotes: built.flatMap((each) => each.quotes),
  };
  return { article, problems: assembly.problems };
}

function buildSection(assembly: Assembly, outlined: OutlineSection, end: number): BuiltSection {
  const { id: articleId, context } = assembly;
  const sectionId = context.makeSectionId(articleId, ...outlined.headingPath);
  const eventId = outlined.date && context.makeEventId(formatDateSpan(outlined.date), outlined.title);
  const passages: Passage[] = [];
  const quotes: Quote[] = [];
  let preceding: Passage | undefined;
  assembly.problems.push(...problemsOf(assembly, outlined));
  for (const [at, block] of outlined.blocks.entries()) {
    // What is asked of a section is answered by its first passage.
    const asked = [...(block.asked ?? []), ...(at === 0 ? outlined.asked : [])];
    const passage = buildPassage(
      assembly,
      { ...block, asked },
      { sectionId, eventId, headingPath: outlined.headingPath },
    );
    const quote = buildQuote(assembly, block, passage, preceding);
    passages.push(quote ? { ...passage, quoteId: quote.id } : passage);
    if (quote) quotes.push(quote);
    else preceding = passage;
  }
  const section: Section = {
    id: sectionId,
    articleId,
    heading: outlined.heading,
    level: outlined.level,
    headingPath: outlined.headingPath,
    span: { articleId, start: outlined.start, end },
    passageIds: passages.map((passage) => passage.id),
    ...given({ eventId }),
  };
  const { date } = outlined;
  const events = date && eventId ? [buildEvent(assembly, { ...outlined, date }, section, eventId, passages)] : [];
  return { section, passages, events, quotes };
}

function problemsOf({ file: { path } }: Assembly, { asked, blocks, date, heading, level, line }: OutlineSection) {
  const [first] = blocks.length === 0 ? asked : [];
  const unanswered = `The section “${heading}” has asked lines and no passage to answer them.`;
  const undated = `The heading “${heading}” looks dated and is no event of the timeline.`;
  return [
    ...(first ? [toProblem('asked-without-block', { path, line: first.line }, unanswered)] : []),
    ...(!date && level > 1 && looksDated(heading) ? [toProblem('heading-not-event', { path, line }, undated)] : []),
  ];
}

function buildPassage(
  assembly: Assembly,
  block: PassageBlock,
  place: {
    readonly sectionId: SectionId;
    readonly eventId: EventId | undefined;
    readonly headingPath: readonly string[];
  },
): Passage {
  const { id: articleId, file, marks, context, head } = assembly;
  const text = showText({ text: file.text, marks }, block.content);
  const cited = [...new Set(block.content.footnotes)].flatMap((name) => assembly.sources.get(name) ?? []);
  return {
    id: context.makePassageId(articleId, text),
    kind: block.passage,
    span: { articleId, start: block.content.start, end: block.content.end },
    text,
    sectionId: place.sectionId,
    headingPath: place.headingPath,
    personIds: block.quote ? namedInQuote(assembly, block.quote) : context.findMentions(text),
    sources: cited.length === 0 && head.source ? [head.source] : cited,
    ...given({ eventId: place.eventId }),
    asked: block.asked ?? [],
    ...given({ columns: block.columns, syntax: block.syntax }),
    order: 0,
  };
}

function buildEvent(
  { id: articleId, context }: Assembly,
  outlined: OutlineSection & { readonly date: DateSpan },
  section: Section,
  id: EventId,
  passages: readonly Passage[],
): Event {
  const [first] = passages;
  const inTitle = context.findMentions(outlined.title);
  return {
    id,
    articleId,
    sectionId: section.id,
    date: outlined.date,
    title: outlined.title,
    titleSpan: { articleId, ...outlined.titleSpan },
    isMain: outlined.level <= 2,
    isFound: false,
    ...given({ passageId: first?.id }),
    personIds: [...new Set([...inTitle, ...passages.flatMap((passage) => passage.personIds)])],
    sources: [...new Set(passages.flatMap((passage) => passage.sources))],
  };
}
