import { fork } from 'node:child_process';
import { accessSync, constants, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compiledEntry } from '../project-files.ts';
import { carryOutInThread } from './reading-thread.ts';
import { recall, type ReadingMessage, type ReadingTask } from './reading-task.ts';
import type { CorpusCache } from './corpus-cache.ts';

/**
 * `carryOut` for a program that begins and then stays. What was not kept is read and indexed by a process that keeps it and ends: reading
 * leaves tens of megabytes that neither V8 nor the C library gives back. So the first start ends where a later one does.
 */
export async function carryOutFirst(task: ReadingTask, hear: (message: ReadingMessage) => void): Promise<void> {
  if (await recall(task, hear)) return;
  const isDone =
    task.cache !== undefined && (await withFolder(task.cache, (cache) => keepFirst({ ...task, cache }, hear)));
  if (!isDone) await carryOutInThread(task, hear);
}

async function keepFirst(task: ReadingTask, hear: (message: ReadingMessage) => void): Promise<boolean> {
  const isKept = await keepInProcess(task, hear);
  return isKept && recall(task, hear);
}

/** Where the cache cannot be written (a disk that is only read) another folder is its place until all is read. */
async function withFolder(cache: CorpusCache, use: (cache: CorpusCache) => Promise<boolean>): Promise<boolean> {
  if (canWrite(cache.path)) return use(cache);
  const path = newFolder();
  if (path === undefined) return false;
  try {
    return await use({ ...cache, path });
  } finally {
    rmSync(path, { recursive: true, force: true });
  }
}

function canWrite(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function newFolder(): string | undefined {
  try {
    return mkdtempSync(join(tmpdir(), 'rift-'));
  } catch {
    return undefined;
  }
}

/** False if it could not be started or did not come to its end. */
async function keepInProcess(task: ReadingTask, hear: (message: ReadingMessage) => void): Promise<boolean> {
  // Without the options of this one: a small heap makes reading slow.
  const child = fork(fileURLToPath(compiledEntry('library/reading-process')), [JSON.stringify(task)], {
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  child.on('message', (message: ReadingMessage) => hear(message));
  return new Promise((resolve) => {
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
}
