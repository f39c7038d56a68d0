import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SHIPPED, shippedCorpus } from './corpus.ts';

/**
 * Once before all tests: compiles the program, so that tests that start it do not compile at the same time, and reads the shipped corpus,
 * so that test files need not each read it.
 */
export default async function setUp(): Promise<() => void> {
  execFileSync(process.execPath, ['src/run.mjs', 'main', '--version'], { stdio: 'ignore' });
  const path = join(tmpdir(), `rift-shipped-corpus-${randomUUID()}`);
  process.env[SHIPPED] = path;
  await shippedCorpus();
  return () => rmSync(path, { force: true, recursive: true });
}
