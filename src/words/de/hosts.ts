import { complaint } from '../complaint.ts';
import type { Words } from '../en.ts';
import { counted } from './counted.ts';

/** Around answers in Discord and in the place of some, in German. */
export const discord: Words['discord'] = {
  presence: 'Frag das Archiv: /frage',
  share: 'Teilen',
  shared: 'Geteilt',
  remove: 'Entfernen',
  sharedBy: (name) => `Geteilt von ${name}`,
  sharedBySomebody: 'Von einem Mitglied geteilt',
  asked: (words) => `„${words}“`,
  message: 'Nachricht',
  link: 'Link',
  invitation: 'Einladung',
  moreSources: (number) => `+ ${String(number)} weitere`,
  nothingToShow: 'Hier gibt es nichts zu zeigen.',
  shortened: 'Gekürzt: Mehr passt nicht in eine Nachricht auf Discord.',
  incident: (id) =>
    complaint(
      'Bei uns ist etwas schiefgegangen.',
      `Versuch es noch einmal. Wenn es wieder passiert, nenn den Betreibern dieses Bots die Nummer ${id}.`,
    ),
  stopping: complaint('Dieser Bot wird gerade neu gestartet.', 'Frag in einer Minute noch einmal.'),
  sharedAlready: complaint('Das wurde schon geteilt.', 'Alle in diesem Kanal können es sehen.'),
  notDone: complaint('Discord hat das nicht angenommen.', 'Drück gleich noch einmal.'),
  withdrawn: complaint('Diese Antwort konnte hier nicht gezeigt werden.', 'Frag noch einmal.'),
  manyPictures: (seconds) =>
    complaint(
      'Das waren viele Bilder in einer Minute, und jedes zu zeichnen dauert etwas.',
      `Das nächste bekommst du in ${counted(seconds, 'Sekunde', 'Sekunden')}.`,
    ),
  notYours: complaint(
    'Das ist nicht deine Antwort.',
    'Entfernen kann sie, wer gefragt hat oder hier Nachrichten verwaltet.',
  ),
  messageWithoutText: complaint('Diese Nachricht hat keinen Text.', 'Nimm eine, in der Wörter stehen.'),
  unknown: {
    command: complaint('Dieser Befehl hat sich geändert.', 'Lade Discord neu oder versuch es etwas später.'),
    button: complaint(
      'Dieser Knopf stammt aus einer früheren Version und tut nichts mehr.',
      'Frag noch einmal mit dem Befehl; in der neuen Antwort gehen die Knöpfe.',
    ),
    form: complaint(
      'Dieses Formular stammt aus einer früheren Version und tut nichts mehr.',
      'Frag noch einmal mit dem Befehl; in der neuen Antwort gehen die Knöpfe.',
    ),
  },
};

const causes: Readonly<Record<string, string>> = {
  ENOENT: 'den Ordner gibt es nicht',
  ENOTDIR: 'ein Teil des Pfads ist kein Ordner',
  EISDIR: 'das ist ein Ordner',
  EACCES: 'dort darfst du nicht schreiben',
  EPERM: 'dort darfst du nicht schreiben',
  EROFS: 'dieser Datenträger ist schreibgeschützt',
  ENOSPC: 'der Datenträger ist voll',
};

/** What the terminal says besides the answers, in German. */
export const terminal: Words['terminal'] = {
  welcome: (example) =>
    `Frag in deinen eigenen Worten, in der Sprache der Artikel${example === undefined ? '' : `, zum Beispiel: ${example}`}`,
  welcomeHelp: 'help zeigt die Befehle, Tab ergänzt, Strg-D beendet.',
  usage: 'Aufruf',
  call: 'npm start -- [Befehl] [Wörter] [Optionen]',
  plainWords: 'Wörter ohne Befehl sind eine Frage. Ganz ohne Wörter kannst du hier Zeile für Zeile fragen.',
  commands: 'Befehle',
  options: 'Optionen',
  ownCommands: [
    ['new DIR', 'Einen kleinen Korpus für den Anfang anlegen (nur beim Start).'],
    ['help [Befehl]', 'Was ein Befehl annimmt.'],
    ['exit', 'Beenden; Strg-D tut das auch.'],
  ],
  programOptions: {
    json: 'Die Antwort als Daten ausgeben, mit Werten, Kennungen und Fundstellen, je Antwort eine Zeile JSON.',
    picture: 'Das Bild der Antwort als PNG speichern.',
    corpus: 'Einen anderen Ordner mit Artikeln lesen.',
    width: 'Nach N Spalten umbrechen, 40 bis 100.',
    plain: 'Ohne Farben; NO_COLOR tut dasselbe.',
    help: 'Dies ausgeben, oder was ein Befehl annimmt.',
    version: 'Die Version ausgeben.',
  },
  terminator: 'Alles danach ist Text.',
  exitCodes: 'Rückgabewerte: 0 Antwort, 1 Fehler im Programm, 2 falsche Eingabe, 3 nichts gefunden.',
  howToWrite: 'Eine Option schreibst du als name:wert, bis zur nächsten Option, oder als --name wert.',
  required: (description) => `${description} (muss sein)`,
  yesOrNo: (description) => `${description} (yes oder no)`,
  range: (description, min, max) => `${description} (${String(min)} bis ${String(max)})`,
  unknownCommand: (typed, closest, known) =>
    complaint(
      `Einen Befehl „${typed}“ gibt es nicht.`,
      `${closest === undefined ? '' : `Meinst du /${closest}? `}Es gibt: ${known}.`,
    ),
  unknownOption: (command, typed, closest, known) =>
    complaint(
      `/${command} hat keine Option „${typed}“.`,
      `${closest === undefined ? '' : `Meinst du --${closest}? `}${known === '' ? 'Es hat keine.' : `Es hat: ${known}.`}`,
    ),
  givenTwice: (name) => complaint(`„${name}“ steht zweimal da.`, 'Gib es einmal an.'),
  missingValue: (name, hint) => complaint(`Bei „${name}“ fehlt der Wert.`, hint),
  notAFlag: (name, typed) => complaint(`„${name}“ kann nicht „${typed}“ sein.`, 'Möglich sind yes und no.'),
  notAWidth: (typed) => complaint(`„--width“ kann nicht „${typed}“ sein.`, 'Gib Spalten an, 40 bis 100: --width 60'),
  valueHints: {
    picture: 'Gib eine Datei an: --picture timeline.png',
    corpus: 'Gib einen Ordner mit Artikeln an: --corpus ./meine-artikel',
    width: 'Gib Spalten an, 40 bis 100: --width 60',
  },
  takesNoWords: (command, typed) =>
    complaint(`/${command} nimmt keine Wörter an, aber da steht „${typed}“.`, `Versuch: help ${command}`),
  lineTooLong: (max) => complaint('Die Zeile ist zu lang.', `Kürz sie auf ${String(max)} Zeichen.`),
  noSuchNumber: (typed, max) =>
    complaint(`Die Nummer ${typed} gibt es nicht.`, `Die letzte Antwort bietet 1 bis ${String(max)}.`),
  corpusIsChosen: complaint('Der Korpus wird beim Start gewählt.', 'Beende Rift und starte neu mit --corpus DIR.'),
  leadsNowhere: complaint('Das führt nirgends mehr hin.', 'Frag noch einmal und wähl neu.'),
  fault: (incident) =>
    complaint(
      `Daran ist Rift gescheitert; an deiner Eingabe liegt es nicht (Vorfall ${incident}).`,
      'Mit RIFT_DEBUG=1 siehst du, wo; melde es bitte mit der Nummer des Vorfalls.',
    ),
  noPicture: (path) => `Diese Antwort hat kein Bild: „${path}“ wird nicht geschrieben.`,
  notDrawn: (reason) => `Das Bild konnte nicht gezeichnet werden: ${reason ?? 'Der Fehler liegt bei Rift.'}`,
  saved: (path) => `Bild gespeichert: ${path}`,
  notSaved: (path, code) =>
    `Das Bild konnte nicht als „${path}“ gespeichert werden: ${causes[code] ?? `Das System meldet ${code || 'nichts weiter'}`}.`,
};
