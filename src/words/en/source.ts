/** Around what an id stands for, and in the browser through the record. */
export const source = {
  upTo: (day: string) => `It goes up to ${day}.`,
  openArticle: 'Open an article',
  openSection: 'Open a section',
  noSource: 'It names no source.',
  place: (path: string, line: number) => `In the corpus: ${path}, line ${String(line)}`,
};
