import type { Assembly } from './assembly.ts';
import { parseAttribution } from './attribution.ts';
import { formatDateSpan } from '../dates/date-span.ts';
import { showText } from '../marks.ts';
import type { Passage, PersonId, Quote } from '../model.ts';
import { toProblem } from '../problems.ts';
import type { PassageBlock } from './outline.ts';
import type { QuoteParts } from '../blocks/article-block.ts';
import { given } from '../../given.ts';

/** The quotation that a block quote marks; undefined for any other block. A speaker or date that cannot be read is a problem of the file. */
export function buildQuote(
  { id: articleId, file, marks, context, problems }: Assembly,
  block: PassageBlock,
  passage: Passage,
  preceding: Passage | undefined,
): Quote | undefined {
  if (!block.quote) return undefined;
  const shown = { text: file.text, marks };
  const text = showText(shown, block.quote.words);
  const attribution = parseAttribution(showText(shown, block.quote.attribution));
  if (!attribution?.date) {
    const message = attribution
      ? 'The quotation has no date that can be read: it is shown without one.'
      : 'The quotation has no speaker.';
    problems.push(toProblem('quote-attribution', { path: file.path, line: block.line }, message));
  }
  if (!attribution) return undefined;
  const { speaker, role, occasion, date } = attribution;
  const speakerId = context.findPerson(speaker);
  return {
    id: context.makeQuoteId(speaker, date ? formatDateSpan(date) : '', text),
    articleId,
    sectionId: passage.sectionId,
    passageId: passage.id,
    span: { articleId, start: block.quote.words.start, end: block.quote.words.end },
    text,
    speaker,
    ...given({ speakerId, role, occasion, date, contextId: preceding?.id, eventId: passage.eventId }),
    isFound: false,
    sources: passage.sources,
  };
}

/**
 * Who a quotation is about or by: those named in its words, its speaker, and persons of the occasion (`email to Greg Brockman`).
 * What stands in the role (`CEO of Tesla`) or is only the place (`post on X`) does not make the quotation one about it.
 */
export function namedInQuote(
  { file, marks, context }: Assembly,
  { words, attribution }: QuoteParts,
): readonly PersonId[] {
  const shown = { text: file.text, marks };
  const { speaker = '', occasion = '' } = parseAttribution(showText(shown, attribution)) ?? {};
  const speakerId = context.findPerson(speaker);
  return [
    ...new Set([
      ...context.findMentions(showText(shown, words)),
      ...(speakerId === undefined ? context.findMentions(speaker) : [speakerId]),
      ...context.findPersons(occasion),
    ]),
  ];
}
