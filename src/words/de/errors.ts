import { complaint } from '../complaint.ts';
import type { Words } from '../en.ts';

/** What is said about input that a command cannot take, in German. */
export const errors: Words['errors'] = {
  missingOption: (name, description) => complaint(`„${name}“ fehlt.`, description),
  textTooLong: (name, length, max) =>
    complaint(`„${name}“ ist ${String(length)} Zeichen lang.`, `Kürz es auf ${String(max)} Zeichen.`),
  unknownChoice: (name, typed, known) =>
    complaint(`„${name}“ kann nicht „${typed}“ sein.`, `Möglich ist eines von diesen: ${known}.`),
  notANumber: (name, typed, min, max) =>
    complaint(
      `„${name}“ kann nicht „${typed}“ sein.`,
      `Es muss eine ganze Zahl von ${String(min)} bis ${String(max)} sein.`,
    ),
  gone: {
    passage: 'Diese Passage steht nicht mehr im Archiv.',
    quote: 'Dieses Zitat steht nicht mehr im Archiv.',
    event: 'Dieses Ereignis steht nicht mehr im Archiv.',
  },
  askAgain: (command) => `Die Artikel haben sich seitdem geändert; nimm noch einmal /${command}.`,
  unknownId: (id) =>
    complaint(
      `Nichts in diesem Archiv hat die Kennung „${id}“.`,
      'Kennungen stehen beim Zusammenhang und bei den Quellen einer Antwort (zum Beispiel p/7f3a91bc). Ohne Kennung zeigt /quelle, was es gibt.',
    ),
  dateAmbiguous: (typed, dates, written) =>
    complaint(`„${typed}“ kann ${dates[0]} oder ${dates[1]} sein.`, `Schreib ${written[0]} oder ${written[1]}.`),
  dateUnread: (typed, understood, date, examples) =>
    complaint(
      `„${typed}“ kann ich nicht als Datum lesen.${understood === undefined ? '' : ` Verstanden habe ich darin „${understood}“: ${date}.`}`,
      `Daten liest Rift auf Englisch, zum Beispiel: ${examples}.`,
    ),
  dayTakesNoDate: (typed) =>
    complaint(`„${typed}“ ist ein Tag in jedem Jahr und verträgt kein zweites Datum.`, 'Lass das andere Datum weg.'),
  dateTwice: (edge, from, to) =>
    complaint(
      `„${from}“ und „${to}“ sagen beide, wo die Zeitleiste ${edge === 'begins' ? 'beginnt' : 'endet'}.`,
      'Lass eines von beiden weg, oder gib eines bei „von“ und eines bei „bis“ an.',
    ),
  outdated: complaint(
    'Dieser Knopf gehört zu einem älteren Stand des Archivs.',
    'Frag noch einmal: /zeitleiste zeigt das Archiv, wie es jetzt ist.',
  ),
  menuOutdated: complaint(
    'Dieses Menü gehört zu einem älteren Stand des Archivs.',
    'Frag noch einmal: /zitat zeigt, wie es jetzt ist.',
  ),
  nobodyCalled: (typed) => `Wer mit „${typed}“ gemeint ist, lässt sich in diesem Archiv nicht sicher sagen.`,
  unknownPerson: (typed, near) =>
    complaint(
      errors.nobodyCalled(typed),
      near === '' ? 'In diesem Archiv gibt es noch niemanden.' : `Meinst du jemanden von diesen? ${near}`,
    ),
};
