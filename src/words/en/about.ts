/** What the bot is, by `/about` and to those who greet it. `until`: how far the record goes. */
export const about = {
  coverage: (articles: string, events: string, quotations: string, until: string | undefined) =>
    `${articles}, ${events} and ${quotations}${until === undefined ? '' : `, up to ${until}`}.`,
  how: 'There is no language model in it: an answer is an excerpt of an article, word for word, with its sources; “…” marks where it is cut.',
  keeps:
    'It keeps nothing about you. Questions are not stored and not logged; nothing is sent anywhere but to Discord.',
  keepsUnanswered:
    'It keeps nothing about you. A question that finds no answer here, or whose answer you remove, is noted down for whoever runs this bot: its words and the day alone, not who asked or where. Other questions are not stored; nothing is sent anywhere but to Discord.',
  ruleTitle: 'How /check judges',
  rule:
    'A claim is compared with every recorded quotation, word by word. Case, punctuation, kinds of quotation marks and hyphens do not count; ' +
    'an ellipsis (…) may leave words out and [brackets] may put words in. It is verbatim if all its words stand so in one quotation, in this order, ' +
    'and no “not”, “never”, “without” or the like of the same clause is left out; altered if enough of its telling words do, in whatever order (a turn of phrase around another subject is not enough); someone else’s if the words are right and the named speaker is not the recorded one; ' +
    'otherwise it is not in this record, which proves nothing about whether it was said.',
  short:
    'I answer questions about this with word-for-word, sourced excerpts of articles. I am a search, not a language model: I have no opinions and make nothing up.',
  more: '/about tells all that I can do.',
  examples: 'Try for example:',
};
