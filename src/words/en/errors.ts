import type { Complaint } from '../complaint.ts';

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
  unknownPerson: (typed: string, near: string): Complaint => ({
    message: `Nobody in this record is known as “${typed}” for certain.`,
    hint: near === '' ? 'There is nobody in this record yet.' : `Did you mean one of these? ${near}`,
  }),
};
