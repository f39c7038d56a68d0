import type { Words } from '../en.ts';

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
  incident: (id) => ({
    message: 'Bei uns ist etwas schiefgegangen.',
    hint: `Versuch es noch einmal. Wenn es wieder passiert, nenn den Betreibern dieses Bots die Nummer ${id}.`,
  }),
  stopping: { message: 'Dieser Bot wird gerade neu gestartet.', hint: 'Frag in einer Minute noch einmal.' },
  sharedAlready: { message: 'Das wurde schon geteilt.', hint: 'Alle in diesem Kanal können es sehen.' },
  notDone: { message: 'Discord hat das nicht angenommen.', hint: 'Drück gleich noch einmal.' },
  withdrawn: { message: 'Diese Antwort konnte hier nicht gezeigt werden.', hint: 'Frag noch einmal.' },
  manyPictures: (seconds) => ({
    message: 'Das waren viele Bilder in einer Minute, und jedes zu zeichnen dauert etwas.',
    hint: `Das nächste bekommst du in ${String(seconds)} Sekunden.`,
  }),
  notYours: {
    message: 'Das ist nicht deine Antwort.',
    hint: 'Entfernen kann sie, wer gefragt hat oder hier Nachrichten verwaltet.',
  },
  messageWithoutText: { message: 'Diese Nachricht hat keinen Text.', hint: 'Nimm eine, in der Wörter stehen.' },
  unknown: {
    command: {
      message: 'Dieser Befehl hat sich geändert.',
      hint: 'Lade Discord neu oder versuch es etwas später.',
    },
    button: {
      message: 'Dieser Knopf stammt aus einer früheren Version und tut nichts mehr.',
      hint: 'Frag noch einmal mit dem Befehl; in der neuen Antwort gehen die Knöpfe.',
    },
    form: {
      message: 'Dieses Formular stammt aus einer früheren Version und tut nichts mehr.',
      hint: 'Frag noch einmal mit dem Befehl; in der neuen Antwort gehen die Knöpfe.',
    },
  },
};
