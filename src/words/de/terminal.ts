import type { Words } from '../en.ts';

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
  unknownCommand: (typed, closest, known) => ({
    message: `Einen Befehl „${typed}“ gibt es nicht.`,
    hint: `${closest === undefined ? '' : `Meinst du /${closest}? `}Es gibt: ${known}.`,
  }),
  unknownOption: (command, typed, closest, known) => ({
    message: `/${command} hat keine Option „${typed}“.`,
    hint: `${closest === undefined ? '' : `Meinst du --${closest}? `}${known === '' ? 'Es hat keine.' : `Es hat: ${known}.`}`,
  }),
  givenTwice: (name) => ({ message: `„${name}“ steht zweimal da.`, hint: 'Gib es einmal an.' }),
  missingValue: (name, hint) => ({ message: `Bei „${name}“ fehlt der Wert.`, hint }),
  notAFlag: (name, typed) => ({
    message: `„${name}“ kann nicht „${typed}“ sein.`,
    hint: 'Möglich sind yes und no.',
  }),
  notAWidth: (typed) => ({
    message: `„--width“ kann nicht „${typed}“ sein.`,
    hint: 'Gib Spalten an, 40 bis 100: --width 60',
  }),
  valueHints: {
    picture: 'Gib eine Datei an: --picture timeline.png',
    corpus: 'Gib einen Ordner mit Artikeln an: --corpus ./meine-artikel',
    width: 'Gib Spalten an, 40 bis 100: --width 60',
  },
  takesNoWords: (command, typed) => ({
    message: `/${command} nimmt keine Wörter an, aber da steht „${typed}“.`,
    hint: `Versuch: help ${command}`,
  }),
  lineTooLong: (most) => ({ message: 'Die Zeile ist zu lang.', hint: `Kürz sie auf ${String(most)} Zeichen.` }),
  noSuchNumber: (typed, most) => ({
    message: `Die Nummer ${typed} gibt es nicht.`,
    hint: `Die letzte Antwort bietet 1 bis ${String(most)}.`,
  }),
  corpusIsChosen: {
    message: 'Der Korpus wird beim Start gewählt.',
    hint: 'Beende Rift und starte neu mit --corpus DIR.',
  },
  leadsNowhere: { message: 'Das führt nirgends mehr hin.', hint: 'Frag noch einmal und wähl neu.' },
  fault: (incident) => ({
    message: `Daran ist Rift gescheitert; an deiner Eingabe liegt es nicht (Vorfall ${incident}).`,
    hint: 'Mit RIFT_DEBUG=1 siehst du, wo; melde es bitte mit der Nummer des Vorfalls.',
  }),
  noPicture: (path) => `Diese Antwort hat kein Bild: „${path}“ wird nicht geschrieben.`,
  notDrawn: (reason) => `Das Bild konnte nicht gezeichnet werden: ${reason ?? 'Der Fehler liegt bei Rift.'}`,
  saved: (path) => `Bild gespeichert: ${path}`,
  notSaved: (path, code) =>
    `Das Bild konnte nicht als „${path}“ gespeichert werden: ${causes[code] ?? `Das System meldet ${code || 'nichts weiter'}`}.`,
};
