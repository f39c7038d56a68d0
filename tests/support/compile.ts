import { execFileSync } from 'node:child_process';

/** Compiles the program once before all tests, so that tests that start it do not compile at the same time. */
export default function compile(): void {
  execFileSync(process.execPath, ['src/run.mjs', 'main', '--version'], { stdio: 'ignore' });
}
