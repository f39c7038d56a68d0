import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

const manifest = z.object({ scripts: z.object({ start: z.string() }) });

/** How a program ended, and what it wrote. */
export interface ProgramEnd {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The compiled program while it runs. */
export interface RunningProgram {
  readonly pid: number | undefined;
  /** Resolves when standard output contains the words; rejects when the program ends without. */
  wrote(words: string): Promise<void>;
  /** Resolves when standard output contains the words so many times. */
  wroteTimes(words: string, times: number): Promise<void>;
  /** What it has written on standard output. */
  output(): string;
  kill(signal: NodeJS.Signals): void;
  /** Goes away as the reader of what it writes. */
  closeOutput(): void;
  readonly ended: Promise<ProgramEnd>;
}

/** What a program is given. */
interface ProgramInput {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  /** Where it runs; by default here. */
  readonly cwd?: string;
}

/** Starts `node dist/ENTRY.js …` in a clean environment, with the options that a host gives Node. */
export function startProgram(entry: string, args: readonly string[], given: ProgramInput = {}): RunningProgram {
  return startNode([...nodeOptions(), `dist/${entry}.js`, ...args], given);
}

/** The options that `npm start` gives Node. */
export function nodeOptions(): readonly string[] {
  const { start } = manifest.parse(JSON.parse(readFileSync('package.json', 'utf8'))).scripts;
  return start.split(' ').filter((word) => word.startsWith('--'));
}

/** Starts `node …` in a clean environment. */
export function startNode(args: readonly string[], { env = {}, input, cwd }: ProgramInput = {}): RunningProgram {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { PATH: process.env['PATH'], NO_COLOR: '1', DISCORD_TOKEN: '', ...env },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (bytes: Buffer) => (stdout += bytes.toString()));
  child.stderr.on('data', (bytes: Buffer) => (stderr += bytes.toString()));
  child.stdin.on('error', () => undefined);
  child.stdin.end(input ?? '');
  const ended = new Promise<ProgramEnd>((resolve) => {
    child.on('close', (code) => {
      resolve({ code, stdout, stderr });
    });
  });
  const wroteTimes = (words: string, times: number) =>
    new Promise<void>((resolve, reject) => {
      const look = (): void => {
        if (stdout.split(words).length > times) resolve();
      };
      child.stdout.on('data', look);
      look();
      child.on('close', () => {
        reject(new Error(`It ended without writing “${words}”:\n${stdout}\n${stderr}`));
      });
    });
  return {
    pid: child.pid,
    wrote: (words) => wroteTimes(words, 1),
    wroteTimes,
    output: () => stdout,
    kill: (signal) => void child.kill(signal),
    closeOutput: () => {
      child.stdout.destroy();
      child.stderr.destroy();
    },
    ended,
  };
}

/** Runs the terminal program to its end. */
export async function runRift(args: readonly string[], input?: string): Promise<ProgramEnd> {
  return startProgram('main', args, input === undefined ? {} : { input }).ended;
}

/** A new folder with these files; they are small and the system clears them. */
export async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'rift-'));
  await Promise.all(Object.entries(files).map(([name, content]) => writeFile(join(folder, name), content)));
  return folder;
}
