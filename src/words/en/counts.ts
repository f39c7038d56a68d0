import { countOf } from '../../text/count-of.ts';

/** Numbers with what they count. */
export const count = {
  articles: (number: number) => countOf(number, 'article'),
  events: (number: number) => countOf(number, 'event'),
  passages: (number: number) => countOf(number, 'passage'),
  quotations: (number: number) => countOf(number, 'quotation'),
};
