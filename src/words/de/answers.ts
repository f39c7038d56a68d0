import type { Words } from '../en.ts';
import type { DateSpan } from '../../corpus/dates/date-span.ts';
import { counted } from './counted.ts';
import { dateInSentence, formatDate } from './dates.ts';

/** What stands in the answers of more than one command, in German. */
export const reply: Words['reply'] = {
  context: 'Zusammenhang',
  sources: 'Quellen',
  sourcesTitle: (number) => (number === 1 ? 'Quelle' : 'Quellen'),
  previous: 'Zurück',
  next: 'Weiter',
  before: 'Davor',
  after: 'Danach',
  asOf: (day) => `Stand ${day}`,
  cardSource: (publisher) => `Quelle: ${publisher}.`,
  tooLongForCard: 'Diese Worte sind zu lang, um auf einer Karte lesbar zu sein: Sie stehen hier nur als Text.',
  foundQuote: 'Im Fließtext des Artikels gefunden: Worte in Anführungszeichen, deren Urheber derselbe Satz nennt.',
};

/** Numbers with what they count, in German. */
export const count: Words['count'] = {
  articles: (number) => counted(number, 'Artikel', 'Artikel'),
  events: (number) => counted(number, 'Ereignis', 'Ereignisse'),
  passages: (number) => counted(number, 'Passage', 'Passagen'),
  quotations: (number) => counted(number, 'Zitat', 'Zitate'),
};

/** Around the answers to questions, in German. */
export const ask: Words['ask'] = {
  asked: (id) => `Nach dieser Passage war gefragt: ${id}`,
  otherMatches: 'Weitere Treffer',
  openOne: 'Einen davon öffnen',
  nearby: 'Nichts hier beantwortet das mit Sicherheit. Am nächsten kommen:',
  alike: 'Bekannte Fragen, die ähnlich klingen:',
  readAs: (pairs) => `Gesucht: ${pairs.map(({ typed, read }) => `„${read}“ statt „${typed}“`).join(', ')}.`,
  noQuestion: 'Darin steckt keine Frage. Frag nach einer Person, einem Ereignis oder einem Datum.',
  offTopic: 'Dazu steht nichts in diesem Archiv.',
  afterRecord: (until) =>
    `So weit reicht dieses Archiv nicht.${until === undefined ? '' : ` Sein letzter Stand: ${until}.`}`,
  otherLanguage: (code) => {
    const name = new Intl.DisplayNames('de', { type: 'language' }).of(code) ?? 'einer anderen Sprache';
    return `Dieses Archiv ist auf ${name}, und Fragen werden Wort für Wort abgeglichen: Frag bitte auf ${name}.`;
  },
  coverage: (title, articles, until) =>
    `${title}: ${articles}${until === undefined ? '' : `, Stand ${until}`}. /quelle listet sie auf.`,
};

/** What the bot is, in German. */
export const about: Words['about'] = {
  coverage: (articles, events, quotations, until) =>
    `${articles}, ${events} und ${quotations}${until === undefined ? '' : `, Stand ${until}`}.`,
  how: 'Kein Sprachmodell steckt darin: Eine Antwort ist ein Auszug aus einem Artikel, Wort für Wort und mit Quellen; „…“ zeigt, wo er gekürzt ist. Gefragt wird in der Sprache der Artikel.',
  keeps:
    'Über dich wird nichts gespeichert. Fragen werden weder aufgehoben noch protokolliert; nichts geht irgendwohin außer zu Discord.',
  keepsUnanswered:
    'Über dich wird nichts gespeichert. Eine Frage, auf die es hier keine Antwort gibt oder deren Antwort du entfernst, wird für die Betreiber dieses Bots notiert: nur ihr Wortlaut und der Tag, nicht wer gefragt hat oder wo. Andere Fragen werden nicht aufgehoben; nichts geht irgendwohin außer zu Discord.',
  ruleTitle: 'Wie /prüfen urteilt',
  rule:
    'Was jemand gesagt haben soll, wird Wort für Wort mit jedem belegten Zitat verglichen. Groß- und Kleinschreibung, Satzzeichen, Arten von Anführungszeichen und Bindestriche zählen nicht; ' +
    'Auslassungspunkte (…) dürfen Wörter auslassen und [Klammern] welche einfügen. Wörtlich ist es, wenn alle Wörter so in einem Zitat stehen, in dieser Reihenfolge, ' +
    'und kein „not“, „never“, „without“ oder Ähnliches aus demselben Teilsatz fehlt; verändert, wenn genug der kennzeichnenden Wörter darin stehen, egal in welcher Reihenfolge (eine Redewendung um etwas anderes herum genügt nicht); von jemand anderem, wenn die Worte stimmen, aber nicht der Name; ' +
    'sonst steht es nicht in diesem Archiv – was nicht heißt, dass es nie gesagt wurde.',
  short:
    'Ich beantworte Fragen hierzu mit wörtlichen Auszügen aus Artikeln, samt Quellen. Ich bin eine Suche, kein Sprachmodell: Ich habe keine Meinung und erfinde nichts. Frag mich bitte in der Sprache der Artikel.',
  more: '/über sagt dir alles, was ich kann.',
  examples: 'Probier zum Beispiel:',
};

/** Around what an id stands for, in German. */
export const source: Words['source'] = {
  upTo: (day) => `Stand: ${day}.`,
  openArticle: 'Einen Artikel öffnen',
  openSection: 'Einen Abschnitt öffnen',
  noSource: 'Eine Quelle ist nicht angegeben.',
  place: (path, line) => `Im Korpus: ${path}, Zeile ${String(line)}`,
};

/** Lists of events, single ones, and how dates were read, in German. */
export const timeline: Words['timeline'] = {
  title: (what) => `Zeitleiste: ${what}`,
  dayOfAnyYear: (month, day) =>
    `am ${formatDate({ start: { year: 2000, month, day } }).replace(/ 2000$/, '')} jedes Jahres`,
  within: dateInSentence,
  between: (from, to) => `${isDay(from) ? 'vom' : 'von'} ${formatDate(from)} bis ${formatDate(to)}`,
  since: (from) => `ab ${formatDate(from)}`,
  until: (to) => `bis ${formatDate(to)}`,
  swapped: 'Das erste Datum war das spätere: Ich habe die beiden vertauscht.',
  readAsDate: (typed) => `„${typed}“: als Datum gelesen.`,
  readByEvent: (typed, title, details) => `„${typed}“: nach dem Ereignis „${title}“ (${details}).`,
  readByPhase: (typed, title, details) => `„${typed}“: nach der Phase „${title}“ (${details}).`,
  story: (told, events) => `Die Geschichte in ${String(told)} von ${events.replace(/e$/, 'en')}.`,
  all: (events) => `Alle ${String(events)}`,
  oldestFirst: (events) => `${events}, älteste zuerst`,
  newestFirst: (events) => `${events}, neueste zuerst`,
  shown: (first, last) => `${String(first)} bis ${String(last)} zu sehen`,
  found: 'im Text gefunden',
  openOne: 'Ein Ereignis öffnen',
  previousPage: 'Vorige Seite',
  nextPage: 'Nächste Seite',
  noneFitsAll: 'Auf all das zusammen passt kein Ereignis in diesem Archiv.',
  noneFits: 'Darauf passt kein Ereignis in diesem Archiv.',
  without: (filter) => `Ohne ${filter}`,
  quoted: (filter) => `„${filter}“`,
  filters: { date: 'die Daten', monthDay: 'den Tag', person: 'die Person', about: 'die Wörter' },
  nearest: 'Die nächsten Ereignisse:',
  noneDated: 'In diesem Archiv gibt es keine Ereignisse mit Datum.',
  reach: (from, to) => `Die Ereignisse hier reichen von ${from} bis ${to}`,
  placeIn: (number, events) => `${String(number)} von ${String(events)}`,
  notAsked: 'Nicht unter den gefragten Ereignissen: Davor und danach stehen die des ganzen Archivs.',
  tooRough: (span) => `irgendwann ${dateInSentence(span)}: zu ungenau, um zu sagen, ob es in diese Zeit fällt`,
  foundEvent: 'Im Text gefunden: Der Artikel kennzeichnet keine Ereignisse; das ist einer seiner Sätze mit Datum.',
  moreThatDay: (number) => `${counted(number, 'weiteres', 'weitere')} von diesem Tag: siehe /zitat.`,
  list: 'Liste',
  otherViews: 'Ein Jahr, eine Person oder andersherum',
  allYears: 'Alle Jahre',
  everybody: 'Alle Personen',
  only: (name) => `Nur ${name}`,
  andMore: (number) => `Und ${counted(number, 'weiteres', 'weitere')}.`,
};

function isDay({ start }: DateSpan): boolean {
  return start.day !== undefined;
}

/** One person's quotations and both sides, in German. */
export const quote: Words['quote'] = {
  on: (topic) => ` zu „${topic}“`,
  in: (year) => ` aus dem Jahr ${String(year)}`,
  placeIn: (number, all, whose) => `${String(number)} von ${String(all)}: ${whose}`,
  atRandom: (place) => `${place}, per Zufall`,
  another: 'Noch eins',
  noneBy: (whose) => `In diesem Archiv gibt es keine Worte von ${whose}.`,
  noneFurther: (whose) => `Weitere Worte von ${whose} gibt es nicht.`,
  none: 'In diesem Archiv gibt es keine Zitate.',
  nearest: 'Am nächsten kommt:',
  allOf: (name, number) => `Alle von ${name} (${String(number)})`,
  all: (number) => `Alle (${String(number)})`,
  and: (names) => names.join(' und '),
  bothTyped: ['beide', 'beide seiten'],
  bothSides: (filter) => `Beide Seiten${filter}`,
  bothPlace: (filter, number, all) => `Beide Seiten${filter}: ${String(number)} von ${String(all)}`,
  answered: (place) => `${place}, das zweite antwortet auf das erste`,
  sideBySide: (place) => `${place}, nebeneinander`,
  bothNamed: (names) => `Beide Seiten: ${names}`,
  topicsOrBoth: 'Themen, oder beide Seiten',
  topicsOf: (name) => `Themen von ${name}`,
  whose: 'Wessen Worte?',
};

/** The verdicts on claimed quotations, in German. */
export const check: Words['check'] = {
  onlyThese: (claim) => `Geprüft wurden nur diese Worte: „${claim}“`,
  verbatim: '✓ Wörtlich',
  verbatimPart: '✓ Wörtlich, ein Teil',
  recordedWords: 'So ist es belegt.',
  recordedPart: 'Diese Worte stehen so in einem belegten Zitat, von dem sie ein Teil sind. Das ganze:',
  someoneElse: '⇄ Worte von jemand anderem',
  wrongSpeaker: (speaker, when, claimed) =>
    `Die Worte stimmen, der Name nicht: In diesem Archiv sind sie von ${speaker}${when === undefined ? '' : ` (${when})`} und nicht von ${claimed}.`,
  altered: '≈ Verändert',
  close: (speaker) => `Das ist nah an dem, was von ${speaker} belegt ist, aber nicht dasselbe.`,
  norFrom: (claimed) => `Auch die belegten Worte sind nicht von ${claimed}.`,
  madeOfTwo: 'Zwei Zitate sind zu einem gemacht.',
  negation: 'Eine Verneinung fehlt oder ist dazugekommen; das kann den Sinn umkehren.',
  bothMarked: 'Markiert sind Wörter, die ausgelassen, und Wörter, die hinzugefügt wurden:',
  missingMarked: 'Markiert ist, was ausgelassen wurde:',
  addedMarked: 'Markiert ist, was hinzugefügt wurde:',
  recorded: 'Belegt:',
  fromAnother: 'Weitere Worte stammen aus einem anderen Zitat:',
  absent: '? Nicht in diesem Archiv',
  noWords: 'Darin sind keine Wörter, die sich vergleichen lassen.',
  fewWords: 'Kein belegtes Zitat besteht nur aus diesen Wörtern, und so wenige stehen zufällig in vielen.',
  notRecorded: 'Kein belegtes Zitat hat diese Worte.',
  provesNothing: 'Das beweist nichts: Ein Archiv ist nie vollständig.',
  articlesWords: (title, place) =>
    `Sie stehen im Artikel „${title}“ (${place}): Es sind die Worte des Artikels und nicht als Zitat von jemandem belegt.`,
  nearest: 'Belegt und am nächsten dran',
  show: 'Zeigen',
  showOne: (speaker, when) => `Zeigen: ${speaker}${when === undefined ? '' : `, ${when}`}`,
};
