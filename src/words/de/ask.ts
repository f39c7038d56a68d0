import type { Words } from '../en.ts';

/** Around the answers to questions, in German. */
export const ask: Words['ask'] = {
  asked: (id) => `Nach dieser Passage war gefragt: ${id}`,
  otherMatches: 'Weitere Treffer',
  openOne: 'Einen davon öffnen',
  nearby: 'Nichts hier beantwortet das mit Sicherheit. Am nächsten kommen:',
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
