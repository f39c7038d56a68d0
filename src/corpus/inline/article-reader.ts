import type { Look, Problem } from '../model.ts';
import { toProblem } from '../problems.ts';

/** What reading the blocks of one file shares. */
export interface ArticleReader {
  readonly path: string;
  readonly source: string;
  readonly problems: Problem[];
  /** How words are shown, as they are read. */
  readonly looks: Look[];
  /** Addresses of the links that name one, by that name. */
  readonly targets: ReadonlyMap<string, string>;
  /** Names of tags, and of commands of templates, that the file ends somewhere: `<Tab> … </Tab>`, `{% tab %} … {% endtab %}`. */
  readonly closed: ReadonlySet<string>;
  /** Line of an offset, from 1. */
  readonly lineOf: (offset: number) => number;
}

/** Line of one offset, from 1. */
export function lineAt(source: string, offset: number): number {
  return source.slice(0, offset).split('\n').length;
}

/** Says that something which readers of the page see is not shown, and why. */
export function warnLeftOut(
  reader: ArticleReader,
  offset: number,
  what: string,
  why = 'what it shows does not stand in the file',
): void {
  const place = { path: reader.path, line: reader.lineOf(offset) };
  reader.problems.push(toProblem('text-left-out', place, `${what} is left out: ${why}.`));
}

/** Why struck words are left out. */
export const WITHDRAWN = 'who strikes words out no longer says them';

/** Markup as a message names it: on one line and not too long. */
export function nameMarkup(source: string, start: number, end: number): string {
  const written = source.slice(start, end).replace(/\s+/g, ' ');
  return written.length > 40 ? `${written.slice(0, 39)}…` : written;
}
