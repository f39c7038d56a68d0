/** What stands in the answers of more than one command. */
export const reply = {
  context: 'Context',
  sources: 'Sources',
  sourcesTitle: (number: number): string => (number === 1 ? 'Source' : 'Sources'),
  previous: 'Previous',
  next: 'Next',
  before: 'Before',
  after: 'After',
  asOf: (day: string) => `as of ${day}`,
  cardSource: (publisher: string) => `Source: ${publisher}.`,
  tooLongForCard: 'These words are too long to be read on a card: they are shown as text only.',
  foundQuote:
    'Found in the running text of the article: words in quotation marks whose speaker the same sentence names.',
};
