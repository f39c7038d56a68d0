import type { ArticleContext } from '../article-context.ts';
import type { QuoteParts } from '../blocks/article-block.ts';
import { formatDateSpan, parseDateSpan, type DateSpan } from '../dates/date-span.ts';
import { showText } from '../marks.ts';
import type { Article, Passage, PersonId, Problem, Quote, Span } from '../model.ts';
import { toProblem } from '../problems.ts';
import { given } from '../../given.ts';

/** A block quote that ends with who said it. */
export interface MarkedQuote {
  readonly words: string;
  readonly span: Pick<Span, 'start' | 'end'>;
  /** Undefined if it does not name a speaker. */
  readonly attribution: Attribution | undefined;
}

/** Reads the words of a block quote, and its last line. */
export function readMarkedQuote(
  shown: Pick<Article, 'text' | 'marks'>,
  { words, attribution }: QuoteParts,
): MarkedQuote {
  const { start, end } = words;
  const said = parseAttribution(showText(shown, attribution));
  return { words: showText(shown, words), span: { start, end }, attribution: said };
}

/** A speaker or date that cannot be read. */
export function attributionProblems(
  place: Pick<Problem, 'path' | 'line'>,
  { attribution }: MarkedQuote,
): readonly Problem[] {
  if (attribution?.date) return [];
  const message = attribution
    ? 'The quotation has no date that can be read: it is shown without one.'
    : 'The quotation has no speaker.';
  return [toProblem('quote-attribution', place, message)];
}

/** The quotation that a block quote marks; undefined without a speaker. `passage`: the whole block; `preceding`: what stands before it. */
export function buildQuote(
  { articleId, makeId, findPerson }: ArticleContext,
  { words, span, attribution }: MarkedQuote,
  { id: passageId, sectionId, eventId, sources }: Passage,
  preceding: Passage | undefined,
): Quote | undefined {
  if (!attribution) return undefined;
  const { speaker, role, occasion, date } = attribution;
  return {
    id: makeId('quote', speaker, date ? formatDateSpan(date) : '', words),
    articleId,
    sectionId,
    passageId,
    span: { articleId, ...span },
    text: words,
    speaker,
    ...given({ speakerId: findPerson(speaker), role, occasion, date, contextId: preceding?.id, eventId }),
    isFound: false,
    sources,
  };
}

/**
 * Who a quotation is about or by: those named in its words, its speaker, and persons of the occasion (`email to Greg Brockman`).
 * What stands in the role (`CEO of Tesla`) or is only the place (`post on X`) does not make the quotation one about it.
 */
export function namedInQuote(context: ArticleContext, { words, attribution }: MarkedQuote): readonly PersonId[] {
  const { speaker = '', occasion = '' } = attribution ?? {};
  const speakerId = context.findPerson(speaker);
  const speakers = speakerId === undefined ? context.findMentions(speaker) : [speakerId];
  return [...new Set([...context.findMentions(words), ...speakers, ...context.findPersons(occasion)])];
}

/** Who said it, as what, where, when: what a quotation's last line gives. */
export interface Attribution {
  readonly speaker: string;
  readonly role?: string;
  readonly occasion?: string;
  readonly date?: DateSpan;
}

/** Words that tell an occasion (`post on X`) from a role (`CEO of OpenAI`) where only one of the two is given. */
const OCCASION =
  /\b(?:post|tweet|email|e-mail|mail|message|text|texts|interview|testimony|deposition|filing|court|hearing|order|letter|memo|statement|podcast|talk|speech|event|blog|note|notes|journal|diary|conversation|argument|opening|closing|comment|charter|book|television|TV|radio|conference|examination|announcement|exhibit|complaint)\b/i;

/** Reads `— Speaker, role, occasion, date`; role and occasion may be missing. Undefined without a speaker. */
export function parseAttribution(line: string): Attribution | undefined {
  const parts = line
    .replace(/^[—–]\s*/, '')
    .split(/,\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const [speaker, ...rest] = parts;
  if (speaker === undefined) return undefined;
  const date = parseDateSpan(rest.at(-1) ?? '');
  const { role, occasion } = roleAndOccasion(date ? rest.slice(0, -1) : rest);
  return { speaker, ...given({ role, occasion, date }) };
}

/** The occasion begins with the first part that names one; where none does, the role is one part. */
function roleAndOccasion(parts: readonly string[]): { readonly role?: string; readonly occasion?: string } {
  const named = parts.findIndex((part, index) => (index > 0 || parts.length === 1) && OCCASION.test(part));
  const at = named === -1 ? 1 : named;
  const join = (some: readonly string[]) => (some.length === 0 ? undefined : some.join(', '));
  return given({ role: join(parts.slice(0, at)), occasion: join(parts.slice(at)) });
}
