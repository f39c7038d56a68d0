import type { Words } from '../en.ts';

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
  unknownPerson: (typed, near) => ({
    message: `Wer mit „${typed}“ gemeint ist, lässt sich in diesem Archiv nicht sicher sagen.`,
    hint: near === '' ? 'In diesem Archiv gibt es noch niemanden.' : `Meinst du jemanden von diesen? ${near}`,
  }),
};
