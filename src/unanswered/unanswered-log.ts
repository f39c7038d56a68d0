import { itemAt } from '../item-at.ts';
import { appendFile, readFile, rename, stat, writeFile } from 'node:fs/promises';
import type { Config } from '../config.ts';
import { dayAt } from '../corpus/dates/calendar.ts';
import { errorCode } from '../error-text.ts';

/** Why a question is noted down: what came closest was shown, nothing was, or the asker took the answer away. */
export type Unanswered = 'closest' | 'nothing' | 'removed';

/** A line of the log of unanswered questions. Nobody's name, no place, and of the time the day alone. */
export interface UnansweredLine {
  /** ISO 8601: `2026-11-29`. */
  readonly day: string;
  readonly why: Unanswered;
  readonly question: string;
}

/** Where questions go that the articles did not answer. */
export interface UnansweredLog {
  /** Notes a question down without who asked, sometime later. Never throws: a line that cannot be written is dropped. */
  note(question: string, why: Unanswered): void;
  /** Resolves when all is written. Never rejects. */
  settled(): Promise<void>;
}

/** The file that a log of unanswered questions is kept in; one that is not there yet is empty. */
export interface LineFile {
  /** In bytes. */
  size(): Promise<number>;
  read(): Promise<string>;
  append(text: string): Promise<void>;
  replace(text: string): Promise<void>;
}

const MAX_BYTES = 1_000_000;
/** Beyond these lines in a queue the disk does not keep up, and a member's question must not fill the memory. */
const MAX_WAITING = 1_000;

/** A log of at most `maxBytes`: when it is full, the older half of it falls out. `onFault` hears of the first write that fails, and of no other. */
export function createUnansweredLog({
  file,
  today,
  onFault,
  maxBytes = MAX_BYTES,
}: {
  readonly file: LineFile;
  /** ISO 8601. */
  readonly today: () => string;
  readonly onFault: (error: unknown) => void;
  readonly maxBytes?: number;
}): UnansweredLog {
  let waiting = 0;
  let hasFailed = false;
  let writing = Promise.resolve();
  const write = async (line: string) => {
    // Asked each time: other processes may write into the same file.
    const isFull = (await file.size()) + Buffer.byteLength(line) > maxBytes;
    if (isFull) await file.replace(newestLines(await file.read(), maxBytes / 2) + line);
    else await file.append(line);
  };
  const fail = (error: unknown) => {
    if (!hasFailed) onFault(error);
    hasFailed = true;
  };
  return {
    note(typed, why) {
      const question = plainQuestion(typed);
      if (question === '' || waiting >= MAX_WAITING) return;
      const line: UnansweredLine = { day: today(), why, question };
      waiting += 1;
      writing = writing
        .then(() => write(`${JSON.stringify(line)}\n`))
        .catch(fail)
        .finally(() => (waiting -= 1));
    },
    settled: () => writing,
  };
}

function newestLines(text: string, maxBytes: number): string {
  const lines = text.split('\n').filter((line) => line !== '');
  let first = lines.length;
  for (let bytes = 0; first > 0; first -= 1) {
    bytes += Buffer.byteLength(itemAt(lines, first - 1)) + 1;
    if (bytes > maxBytes) break;
  }
  return lines
    .slice(first)
    .map((line) => `${line}\n`)
    .join('');
}

/** Members' words: readable by nobody but who runs the bot. */
const MODE = 0o600;

/** Opens the log of unanswered questions that is set, as a port of a host; none if none is set. */
export function openUnanswered(
  { unansweredLog: path }: Pick<Config, 'unansweredLog'>,
  onFault: (error: unknown) => void,
): { readonly unanswered?: UnansweredLog } {
  if (path === undefined) return {};
  const today = () => dayAt(Date.now());
  return { unanswered: createUnansweredLog({ file: unansweredFile(path), today, onFault }) };
}

/** A file on the disk, made when the first line comes; its folder must be there. */
export function unansweredFile(path: string): LineFile {
  return {
    size: () => orIfMissing(async () => (await stat(path)).size, 0),
    read: () => orIfMissing(() => readFile(path, 'utf8'), ''),
    append: (text) => appendFile(path, text, { mode: MODE }),
    replace: async (text) => {
      const draft = `${path}.${String(process.pid)}`;
      await writeFile(draft, text, { mode: MODE });
      await rename(draft, path);
    },
  };
}

async function orIfMissing<Value>(read: () => Promise<Value>, missing: Value): Promise<Value> {
  try {
    return await read();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return missing;
    throw error;
  }
}

/** As long as a question may be. */
const MAX_LENGTH = 500;

/**
 * A question without what tells of people and places: mentions, handles, addresses of any kind, ids, telephone numbers. One line, without
 * signs that hide, reorder or would end a comment of Markdown; empty if nothing is left. A name that is part of the words stays.
 */
export function plainQuestion(typed: string): string {
  return typed
    .slice(0, MAX_LENGTH)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/[\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu, '')
    .replace(/<(?:[@#/]|id:|t:|a?:)[^>\s]*>/g, ' ')
    .replace(/\b[a-z][a-z+.-]+:\/\/\S*|\b(?:mailto|tel):\S*|\bwww\.\S*/gi, ' ')
    .replace(/[^\s@]+@[^\s@]+\.[^\s@]+/g, ' ')
    .replace(/\b(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}\/\S*|\b(?:\d{1,3}\.){3}\d{1,3}\b/gu, ' ')
    .replace(/(?<![\p{L}\p{N}])@[\p{L}\p{N}_.]+(?:#\d{4})?/gu, ' ')
    .replace(/\+\d[\d\s().-]{6,}\d|\d{15,}/g, ' ')
    .replace(/[<>]|-{2,}/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
