import { bareText, fold } from '../../text/normalise.ts';

/** The words of a text without letter case, accents, punctuation and spacing, joined by single blanks and framed by one on each side, so that `includes` finds whole words only. */
export function bareWords(text: string): string {
  return ` ${bareText(fold(text).replaceAll("'", ''))} `;
}

/** How many words a text has, as a reader counts them. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
