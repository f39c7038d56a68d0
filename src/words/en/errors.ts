import type { Complaint } from '../complaint.ts';

/** Two that something can be. */
type OneOrOther = readonly [string, string];

/** What is said about input that a command cannot take: for every code of a `UserError` that no host throws. `name` is an option's. */
export const errors = {
  missingOption: (name: string, description: string): Complaint => ({
    message: `“${name}” is missing.`,
    hint: description,
  }),
  textTooLong: (name: string, length: number, most: number): Complaint => ({
    message: `“${name}” is ${String(length)} characters long.`,
    hint: `Shorten it to ${String(most)} characters.`,
  }),
  unknownChoice: (name: string, typed: string, known: string): Complaint => ({
    message: `“${name}” cannot be “${typed}”.`,
    hint: `It takes one of: ${known}.`,
  }),
  notANumber: (name: string, typed: string, min: number, max: number): Complaint => ({
    message: `“${name}” cannot be “${typed}”.`,
    hint: `It takes a whole number from ${String(min)} to ${String(max)}.`,
  }),
  gone: {
    passage: 'That passage is no longer in the record.',
    quote: 'That quotation is no longer in the record.',
    event: 'That event is no longer in the record.',
  },
  askAgain: (command: string) => `The articles have changed since; use /${command} again.`,
  unknownId: (id: string): Complaint => ({
    message: `Nothing in this record has the id “${id}”.`,
    hint: 'Ids stand in the context and the sources of an answer (such as p/7f3a91bc). Without an id, /source lists what there is.',
  }),
  dateAmbiguous: (typed: string, dates: OneOrOther, written: OneOrOther): Complaint => ({
    message: `“${typed}” can be ${dates[0]} or ${dates[1]}.`,
    hint: `Write ${written[0]} or ${written[1]}.`,
  }),
  dateUnread: (typed: string, understood: string | undefined, date: string, examples: string): Complaint => ({
    message: `“${typed}” is no date that I can read.${understood === undefined ? '' : ` I understood “${understood}” in it: ${date}.`}`,
    hint: `Try for example: ${examples}.`,
  }),
  dayTakesNoDate: (typed: string): Complaint => ({
    message: `“${typed}” is a day in any year and takes no other date.`,
    hint: 'Leave the other date out.',
  }),
  bothBegin: (from: string, to: string): Complaint => ({
    message: `“${from}” and “${to}” both say where the timeline begins.`,
    hint: 'Leave one of the two out, or give one date in “from” and one in “to”.',
  }),
  bothEnd: (from: string, to: string): Complaint => ({
    message: `“${from}” and “${to}” both say where the timeline ends.`,
    hint: 'Leave one of the two out, or give one date in “from” and one in “to”.',
  }),
  outdated: {
    message: 'This button belongs to an older record.',
    hint: 'Ask again: /timeline shows the record as it is now.',
  },
  menuOutdated: {
    message: 'This menu belongs to an older record.',
    hint: 'Ask again: /quote shows it as it is now.',
  },
  nobodyCalled: (typed: string) => `Nobody in this record is known as “${typed}” for certain.`,
  unknownPerson: (typed: string, near: string): Complaint => ({
    message: errors.nobodyCalled(typed),
    hint: near === '' ? 'There is nobody in this record yet.' : `Did you mean one of these? ${near}`,
  }),
};
