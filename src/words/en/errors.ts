import { complaint } from '../complaint.ts';

/** Two that something can be. */
type OneOrOther = readonly [string, string];

/** What is said about input that a command cannot take: for every code of a `UserError` that no host throws. `name` is an option's. */
export const errors = {
  missingOption: (name: string, description: string) => complaint(`“${name}” is missing.`, description),
  textTooLong: (name: string, length: number, max: number) =>
    complaint(`“${name}” is ${String(length)} characters long.`, `Shorten it to ${String(max)} characters.`),
  unknownChoice: (name: string, typed: string, known: string) =>
    complaint(`“${name}” cannot be “${typed}”.`, `It takes one of: ${known}.`),
  notANumber: (name: string, typed: string, min: number, max: number) =>
    complaint(`“${name}” cannot be “${typed}”.`, `It takes a whole number from ${String(min)} to ${String(max)}.`),
  gone: {
    passage: 'That passage is no longer in the record.',
    quote: 'That quotation is no longer in the record.',
    event: 'That event is no longer in the record.',
  },
  askAgain: (command: string) => `The articles have changed since; use /${command} again.`,
  unknownId: (id: string) =>
    complaint(
      `Nothing in this record has the id “${id}”.`,
      'Ids stand in the context and the sources of an answer (such as p/7f3a91bc). Without an id, /source lists what there is.',
    ),
  dateAmbiguous: (typed: string, dates: OneOrOther, written: OneOrOther) =>
    complaint(`“${typed}” can be ${dates[0]} or ${dates[1]}.`, `Write ${written[0]} or ${written[1]}.`),
  dateUnread: (typed: string, understood: string | undefined, date: string, examples: string) =>
    complaint(
      `“${typed}” is no date that I can read.${understood === undefined ? '' : ` I understood “${understood}” in it: ${date}.`}`,
      `Try for example: ${examples}.`,
    ),
  dayTakesNoDate: (typed: string) =>
    complaint(`“${typed}” is a day in any year and takes no other date.`, 'Leave the other date out.'),
  dateTwice: (edge: 'begins' | 'ends', from: string, to: string) =>
    complaint(
      `“${from}” and “${to}” both say where the timeline ${edge}.`,
      'Leave one of the two out, or give one date in “from” and one in “to”.',
    ),
  outdated: complaint('This button belongs to an older record.', 'Ask again: /timeline shows the record as it is now.'),
  menuOutdated: complaint('This menu belongs to an older record.', 'Ask again: /quote shows it as it is now.'),
  nobodyCalled: (typed: string) => `Nobody in this record is known as “${typed}” for certain.`,
  unknownPerson: (typed: string, near: string) =>
    complaint(
      errors.nobodyCalled(typed),
      near === '' ? 'There is nobody in this record yet.' : `Did you mean one of these? ${near}`,
    ),
};
