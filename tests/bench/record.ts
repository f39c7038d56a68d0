import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { createArchive } from '../../src/archive/archive.ts';
import type { AnyCommand } from '../../src/reply/command.ts';
import { shippedCorpus } from '../support/corpus.ts';
import { en } from '../../src/words/en.ts';

/** What a command answers from. */
export type CommandContext = Parameters<AnyCommand['run']>[1];

/** The shipped articles, to be asked. */
export async function openRecord(): Promise<CommandContext> {
  const { corpus } = await shippedCorpus();
  return { archive: createArchive(corpus), today: '2026-11-24', words: en };
}

/** All questions of the golden set, as they are typed. */
export function goldenQuestions(): readonly string[] {
  const lines = readFileSync(new URL('../golden/questions.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => z.object({ question: z.string() }).parse(JSON.parse(line)).question);
}
