/** As long as a question may be. */
const LONGEST = 500;

/**
 * A question without what tells of people and places: mentions, handles, addresses of any kind, ids, telephone numbers. One line, without
 * signs that hide, reorder or would end a comment of Markdown; empty if nothing is left. A name that is part of the words stays.
 */
export function plainQuestion(typed: string): string {
  return typed
    .slice(0, LONGEST)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/[\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu, '')
    .replace(/<(?:[@#/]|id:|t:|a?:)[^>\s]*>/g, ' ')
    .replace(/\b[a-z][a-z+.-]+:\/\/\S*|\b(?:mailto|tel):\S*|\bwww\.\S*/gi, ' ')
    .replace(/[^\s@]+@[^\s@]+\.[^\s@]+/g, ' ')
    .replace(/\b(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}\/\S*|\b(?:\d{1,3}\.){3}\d{1,3}\b/gu, ' ')
    .replace(/(?<![\p{L}\p{N}])@[\p{L}\p{N}_.]+(?:#\d{4})?/gu, ' ')
    .replace(/\+\d[\d\s().-]{6,}\d|\d{15,}/g, ' ')
    .replace(/[<>]|-{2,}/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
