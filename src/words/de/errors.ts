import type { Words } from '../en.ts';

/** What is said about input that a command cannot take, in German. */
export const errors: Words['errors'] = {
  missingOption: (name, description) => ({ message: `„${name}“ fehlt.`, hint: description }),
  textTooLong: (name, length, most) => ({
    message: `„${name}“ ist ${String(length)} Zeichen lang.`,
    hint: `Kürz es auf ${String(most)} Zeichen.`,
  }),
  unknownChoice: (name, typed, known) => ({
    message: `„${name}“ kann nicht „${typed}“ sein.`,
    hint: `Möglich ist eines von diesen: ${known}.`,
  }),
  notANumber: (name, typed, min, max) => ({
    message: `„${name}“ kann nicht „${typed}“ sein.`,
    hint: `Es muss eine ganze Zahl von ${String(min)} bis ${String(max)} sein.`,
  }),
  gone: {
    passage: 'Diese Passage steht nicht mehr im Archiv.',
    quote: 'Dieses Zitat steht nicht mehr im Archiv.',
    event: 'Dieses Ereignis steht nicht mehr im Archiv.',
  },
  askAgain: (command) => `Die Artikel haben sich seitdem geändert; nimm noch einmal /${command}.`,
  unknownId: (id) => ({
    message: `Nichts in diesem Archiv hat die Kennung „${id}“.`,
    hint: 'Kennungen stehen beim Zusammenhang und bei den Quellen einer Antwort (zum Beispiel p/7f3a91bc). Ohne Kennung zeigt /quelle, was es gibt.',
  }),
  dateAmbiguous: (typed, dates, written) => ({
    message: `„${typed}“ kann ${dates[0]} oder ${dates[1]} sein.`,
    hint: `Schreib ${written[0]} oder ${written[1]}.`,
  }),
  dateUnread: (typed, understood, date, examples) => ({
    message: `„${typed}“ kann ich nicht als Datum lesen.${understood === undefined ? '' : ` Verstanden habe ich darin „${understood}“: ${date}.`}`,
    hint: `Daten liest Rift auf Englisch, zum Beispiel: ${examples}.`,
  }),
  dayTakesNoDate: (typed) => ({
    message: `„${typed}“ ist ein Tag in jedem Jahr und verträgt kein zweites Datum.`,
    hint: 'Lass das andere Datum weg.',
  }),
  bothBegin: (from, to) => ({
    message: `„${from}“ und „${to}“ sagen beide, wo die Zeitleiste beginnt.`,
    hint: 'Lass eines von beiden weg, oder gib eines bei „von“ und eines bei „bis“ an.',
  }),
  bothEnd: (from, to) => ({
    message: `„${from}“ und „${to}“ sagen beide, wo die Zeitleiste endet.`,
    hint: 'Lass eines von beiden weg, oder gib eines bei „von“ und eines bei „bis“ an.',
  }),
  outdated: {
    message: 'Dieser Knopf gehört zu einem älteren Stand des Archivs.',
    hint: 'Frag noch einmal: /zeitleiste zeigt das Archiv, wie es jetzt ist.',
  },
  menuOutdated: {
    message: 'Dieses Menü gehört zu einem älteren Stand des Archivs.',
    hint: 'Frag noch einmal: /zitat zeigt, wie es jetzt ist.',
  },
  nobodyCalled: (typed) => `Wer mit „${typed}“ gemeint ist, lässt sich in diesem Archiv nicht sicher sagen.`,
  unknownPerson: (typed, near) => ({
    message: errors.nobodyCalled(typed),
    hint: near === '' ? 'In diesem Archiv gibt es noch niemanden.' : `Meinst du jemanden von diesen? ${near}`,
  }),
};
