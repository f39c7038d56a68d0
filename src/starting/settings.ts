import { join, resolve } from 'node:path';
import { config as loadDotenv } from 'dotenv';
import { loadConfig, type Config } from '../config.ts';
import { projectFolder } from '../project-files.ts';

/** The settings, from the environment and `.env`; undefined, with every reason on standard error, if they cannot be used. */
export function readSettings(): Config | undefined {
  loadDotenv({ path: [resolve('.env'), join(projectFolder, '.env')], quiet: true });
  const read = loadConfig(process.env);
  if (read.ok) return read.config;
  const lines = read.problems.map(({ variable, message }) => `${variable}: ${message}`);
  process.stderr.write(`The settings cannot be used:\n  ${lines.join('\n  ')}\nSee .env.example for every variable.\n`);
  return undefined;
}
