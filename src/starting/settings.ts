import { join, resolve } from 'node:path';
import { loadConfig, loadVariables, type Config } from '../config.ts';
import { projectFolder } from '../project-files.ts';

/** The settings, from the environment and `.env`; undefined, with every reason on standard error, if they cannot be used. */
export function readSettings(): Config | undefined {
  for (const folder of new Set([resolve('.'), projectFolder])) loadVariables(join(folder, '.env'));
  const read = loadConfig(process.env);
  if (read.ok) return read.config;
  const lines = read.problems.map(({ variable, message }) => `${variable}: ${message}`);
  process.stderr.write(`The settings cannot be used:\n  ${lines.join('\n  ')}\nSee .env.example for every variable.\n`);
  return undefined;
}
