import type { Archive, TimelineQuery } from '../../src/archive/archive-model.ts';
import type { DateSpan, PartialDate, Season } from '../../src/corpus/dates/date-span.ts';
import { contentHash } from '../../src/corpus/ids.ts';
import type { Event, Person, PersonId } from '../../src/corpus/model.ts';
import { buttonText } from '../../src/reply/controls.ts';
import { UserError, type ActionRef } from '../../src/reply/reply.ts';
import { given } from '../../src/given.ts';

/** A page of a timeline, as its buttons carry it. `page` counts from 0. */
export interface TimelinePage {
  readonly query: TimelineQuery;
  readonly page: number;
  /** The weightiest events of the whole record, in place of a page of all. */
  readonly isStory?: boolean;
}

/** With the longest dates, a person and an event's id beside it, this much free text still fits a button. */
export const MAX_ABOUT_LENGTH = 40;

const MAX_PAGE = 999;
const PERSON_HASH_LENGTH = 7;
const SEASON_LETTERS = {
  early: 'e',
  mid: 'm',
  late: 'l',
  winter: 'w',
  spring: 's',
  summer: 'u',
  autumn: 'a',
} as const satisfies Record<Season, string>;
const SEASONS = new Map(Object.entries(SEASON_LETTERS).map(([season, letter]) => [letter, season as Season]));

/** Free text as buttons can carry it; undefined if nothing is left of it. */
export function cleanAbout(text: string): string | undefined {
  return buttonText(text, MAX_ABOUT_LENGTH);
}

/**
 * A page as arguments of a button: what is asked for and the free text. At most 71 characters with the sign between them, so that an
 * event's id has room beside it. They mean the same in every process with the same people; `from` and `to` must be single dates.
 */
export function encodePage({ query, page, isStory = false }: TimelinePage): readonly [string, string] {
  const { date, monthDay, personId, about = '', order } = query;
  const from = monthDay === undefined ? encodeDate(date?.from) : `d${monthDay.replace('-', '')}`;
  const person = personId === undefined ? '' : hashPerson(personId);
  const number = String(Math.min(Math.max(0, page), MAX_PAGE));
  const view = isStory ? 's' : order === 'newest' ? 'n' : 'o';
  return [[from, encodeDate(date?.to), person, view + number].join('.'), about];
}

/** A query without one of its filters. */
export function loosen(query: TimelineQuery, name: 'date' | 'monthDay' | 'person' | 'about'): TimelineQuery {
  const key = name === 'person' ? 'personId' : name;
  const { [key]: _, ...rest } = query;
  return rest;
}

/** The events that a query finds; none where it finds nothing. */
export function eventsFor(archive: Archive, query: TimelineQuery): readonly Event[] {
  const outcome = archive.timeline(query);
  return outcome.kind === 'events' ? outcome.events : [];
}

/** What a button to a page of the list asks for. */
export function listRef(page: TimelinePage): ActionRef {
  return { command: 'timeline', action: 'list', args: encodePage(page) };
}

/** The page that a button's arguments stand for. `UserError` for arguments of another version, and for a person who is no longer in the record. */
export function decodePage([state = '', about = '']: readonly string[], people: readonly Person[]): TimelinePage {
  const match = /^([^.]*)\.([^.]*)\.([^.]*)\.([nos])(\d{1,3})$/.exec(state);
  if (!match) throw outdated();
  const [, from = '', to = '', hash = '', order, page] = match;
  const [, month, day] = /^d(\d\d)(\d\d)$/.exec(from) ?? [];
  const date = given({ from: month === undefined ? decodeDate(from) : undefined, to: decodeDate(to) });
  const query: TimelineQuery = {
    ...given({
      date: date.from || date.to ? date : undefined,
      monthDay: month === undefined || day === undefined ? undefined : `${month}-${day}`,
      personId: hash === '' ? undefined : findByHash(hash, people),
      about: about === '' ? undefined : about,
    }),
    order: order === 'n' ? 'newest' : 'oldest',
  };
  return { query, page: Number(page), ...(order === 's' ? { isStory: true } : {}) };
}

/** The error for a button or an option that means nothing any more. */
export function outdated(): UserError {
  return new UserError('timeline-outdated', ({ errors }) => errors.outdated);
}

function encodeDate(date: DateSpan | undefined): string {
  if (!date) return '';
  const { year, season, month, day } = date.start;
  const twoDigits = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
  const [sign, digits] = year < 0 ? ['b', -year] : ['', year];
  return sign + String(digits).padStart(4, '0') + (season ? SEASON_LETTERS[season] : twoDigits(month) + twoDigits(day));
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

function decodeDate(code: string): DateSpan | undefined {
  if (code === '') return undefined;
  const match = /^(b?)(\d{4})(?:([a-z])|(\d\d)(\d\d)?)?$/.exec(code);
  if (!match) throw outdated();
  const [, sign, year, letter, month, day] = match;
  const season = SEASONS.get(letter as (typeof SEASON_LETTERS)[Season]);
  if (letter !== undefined && season === undefined) throw outdated();
  const start: PartialDate = {
    year: sign === 'b' ? -Number(year) : Number(year),
    ...given({ season, month: numberOf(month), day: numberOf(day) }),
  };
  return { start };
}

function hashPerson(id: PersonId): string {
  return contentHash(id).slice(0, PERSON_HASH_LENGTH);
}

function findByHash(hash: string, people: readonly Person[]): PersonId {
  const person = people.find(({ id }) => hashPerson(id) === hash);
  if (!person) throw outdated();
  return person.id;
}
