import type { Words } from '../en.ts';

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
