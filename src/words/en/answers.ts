import { countOf } from '../../text/numbers.ts';
import { formatDateSpan, type DateSpan } from '../../corpus/dates/date-span.ts';

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

/** Numbers with what they count. */
export const count = {
  articles: (number: number) => countOf(number, 'article'),
  events: (number: number) => countOf(number, 'event'),
  passages: (number: number) => countOf(number, 'passage'),
  quotations: (number: number) => countOf(number, 'quotation'),
};

/** Around the answers to questions. `until`: how far the record goes. */
export const ask = {
  asked: (id: string) => `This is the passage asked about: ${id}`,
  otherMatches: 'Other matches',
  openOne: 'Open one of them',
  nearby: 'Nothing answers this for certain. These come closest:',
  alike: 'Known questions that sound like it:',
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

/** Around what an id stands for, and in the browser through the record. */
export const source = {
  upTo: (day: string) => `It goes up to ${day}.`,
  openArticle: 'Open an article',
  openSection: 'Open a section',
  noSource: 'It names no source.',
  place: (path: string, line: number) => `In the corpus: ${path}, line ${String(line)}`,
};

/** Lists of events, single ones, and how dates were read. Dates in sentences are spans: how they stand there is the language's matter. */
export const timeline = {
  title: (what: string) => `Timeline: ${what}`,
  dayOfAnyYear: (month: number, day: number) =>
    `on ${formatDateSpan({ start: { year: 2000, month, day } }).replace(/ 2000$/, '')} of any year`,
  within: (span: DateSpan) => `${span.start.day === undefined ? 'in' : 'on'} ${formatDateSpan(span)}`,
  between: (from: DateSpan, to: DateSpan) => `from ${formatDateSpan(from)} to ${formatDateSpan(to)}`,
  since: (from: DateSpan) => `from ${formatDateSpan(from)} on`,
  until: (to: DateSpan) => `up to ${formatDateSpan(to)}`,
  swapped: 'The first date was the later one: I swapped the two.',
  readAsDate: (typed: string) => `“${typed}”: read as a date.`,
  readByEvent: (typed: string, title: string, details: string) =>
    `“${typed}”: read by the event “${title}” (${details}).`,
  readByPhase: (typed: string, title: string, details: string) =>
    `“${typed}”: read by the phase “${title}” (${details}).`,
  story: (told: number, events: string) => `The story in ${String(told)} of ${events}.`,
  all: (events: number) => `All ${String(events)}`,
  oldestFirst: (events: string) => `${events}, oldest first`,
  newestFirst: (events: string) => `${events}, newest first`,
  shown: (first: number, last: number) => `${String(first)} to ${String(last)} shown`,
  found: 'found in the text',
  openOne: 'Open an event',
  previousPage: 'Previous page',
  nextPage: 'Next page',
  noneFitsAll: 'No event of this record fits all of that.',
  noneFits: 'No event of this record fits that.',
  without: (filter: string) => `Without ${filter}`,
  quoted: (filter: string) => `“${filter}”`,
  filters: { date: 'the dates', monthDay: 'the day', person: 'the person', about: 'the words' },
  nearest: 'The nearest events:',
  noneDated: 'This record has no dated events.',
  reach: (from: string, to: string) => `Its events go from ${from} to ${to}`,
  placeIn: (number: number, events: number) => `${String(number)} of ${String(events)}`,
  notAsked: 'Not among the events that were asked for: before and after are those of the whole record.',
  tooRough: (span: DateSpan) =>
    `some time in ${formatDateSpan(span)}: too rough a date to tell whether it lies in this time`,
  foundEvent: 'Found in the text: the article marks no events; this is one of its dated sentences.',
  moreThatDay: (number: number) => `${String(number)} more of that day: see /quote.`,
  list: 'List',
  otherViews: 'A year, a person, or turn it round',
  allYears: 'All years',
  everybody: 'Everybody',
  only: (name: string) => `Only ${name}`,
  andMore: (number: number) => `And ${String(number)} more.`,
};

/** One person's quotations, both sides, and the way to others. `filter` is a topic and a year as they stand behind a name, or empty. */
export const quote = {
  on: (topic: string) => ` on “${topic}”`,
  in: (year: number) => ` in ${String(year)}`,
  placeIn: (number: number, all: number, whose: string) => `${String(number)} of ${String(all)} by ${whose}`,
  atRandom: (place: string) => `${place}, at random`,
  another: 'Another',
  noneBy: (whose: string) => `This record holds no words of ${whose}.`,
  noneFurther: (whose: string) => `There are no further words of ${whose}.`,
  none: 'This record holds no quotations.',
  nearest: 'The nearest there is:',
  allOf: (name: string, number: number) => `All of ${name} (${String(number)})`,
  all: (number: number) => `All (${String(number)})`,
  and: (names: readonly string[]) => names.join(' and '),
  /** What stands for them in a person's place, small letters. */
  bothTyped: ['both', 'both sides'],
  bothSides: (filter: string) => `Both sides${filter}`,
  bothPlace: (filter: string, number: number, all: number) =>
    `Both sides${filter}: ${String(number)} of ${String(all)}`,
  answered: (place: string) => `${place}, the second answers the first`,
  sideBySide: (place: string) => `${place}, side by side`,
  bothNamed: (names: string) => `Both sides: ${names}`,
  topicsOrBoth: 'Topics, or both sides',
  topicsOf: (name: string) => `Topics of ${name}`,
  whose: 'Whose words?',
};

/** The verdicts on claimed quotations. `when` is a date. */
export const check = {
  onlyThese: (claim: string) => `Only these words were checked: “${claim}”`,
  verbatim: '✓ Verbatim',
  verbatimPart: '✓ Verbatim, a part',
  recordedWords: 'These are the recorded words.',
  recordedPart: 'These words stand so in a recorded quotation, of which they are a part. This is all of it:',
  someoneElse: '⇄ Someone else’s words',
  wrongSpeaker: (speaker: string, when: string | undefined, claimed: string) =>
    `The words are right, the speaker is not: this record has them from ${speaker}${when === undefined ? '' : `, ${when}`}, and not from ${claimed}.`,
  altered: '≈ Altered',
  close: (speaker: string) => `This is close to what ${speaker} is recorded with, but not the same.`,
  norFrom: (claimed: string) => `Nor are the recorded words from ${claimed}.`,
  madeOfTwo: 'Two quotations are made into one.',
  negation: 'A negation is lost or put in, which can turn the sense round.',
  bothMarked: 'Words that the claim leaves out and words that it puts in are marked:',
  missingMarked: 'What the claim leaves out is marked:',
  addedMarked: 'What the claim puts in is marked:',
  recorded: 'Recorded:',
  fromAnother: 'Further words of it come from another quotation:',
  absent: '? Not in this record',
  noWords: 'There are no words to compare in that.',
  fewWords: 'No recorded quotation consists of these words alone, and so few words stand in many by chance.',
  notRecorded: 'No recorded quotation has these words.',
  provesNothing: 'That proves nothing: a record is never complete.',
  articlesWords: (title: string, place: string) =>
    `They stand in the article “${title}” (${place}): these are the article’s words, not recorded as anybody’s quotation.`,
  nearest: 'Recorded, and nearest to it',
  show: 'Show it',
  showOne: (speaker: string, when: string | undefined) => `Show ${speaker}${when === undefined ? '' : `, ${when}`}`,
};
