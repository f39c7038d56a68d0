import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { BUILD } from './corpus.ts';

/** Once before all tests: compiles the program and has it read the shipped corpus into its cache, where it then is for all who start it and for the test files. */
export default function setUp(): void {
  execFileSync(process.execPath, ['src/run.mjs', 'main', 'ask', 'who owns openai'], { stdio: 'ignore' });
  process.env[BUILD] = readFileSync('dist/build.json', 'utf8');
}
