/** Around the answers to questions. `until`: how far the record goes. */
export const ask = {
  asked: (id: string) => `This is the passage asked about: ${id}`,
  otherMatches: 'Other matches',
  openOne: 'Open one of them',
  nearby: 'Nothing answers this for certain. These come closest:',
  readAs: (pairs: readonly { readonly typed: string; readonly read: string }[]) =>
    `Searched for ${pairs.map(({ typed, read }) => `“${read}” for “${typed}”`).join(', ')}.`,
  noQuestion: 'There is no question in that. Ask about a person, an event or a date.',
  offTopic: 'There is nothing on that in this record.',
  afterRecord: (until: string | undefined) =>
    `This record does not go that far.${until === undefined ? '' : ` It ends on ${until}.`}`,
  otherLanguage: (code: string) => {
    const name = new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? 'another language';
    return `This record is in ${name}, and questions are matched word for word: please ask in ${name}.`;
  },
  coverage: (title: string, articles: string, until: string | undefined) =>
    `${title}: ${articles}${until === undefined ? '' : `, up to ${until}`}. /source lists them.`,
};
