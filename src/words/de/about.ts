import type { Words } from '../en.ts';

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
