import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SHIPPED, shippedCorpus } from './corpus.ts';

/**
 * Once before all tests: compiles the program and has it read the shipped corpus into its cache, so that tests that start it do not all do so
 * at the same time; and reads that corpus for the test files, so that they need not each read it.
 */
export default async function setUp(): Promise<() => void> {
  execFileSync(process.execPath, ['src/run.mjs', 'main', 'ask', 'who owns openai'], { stdio: 'ignore' });
  const path = join(tmpdir(), `rift-shipped-corpus-${randomUUID()}`);
  process.env[SHIPPED] = path;
  await shippedCorpus();
  return () => rmSync(path, { force: true, recursive: true });
}
