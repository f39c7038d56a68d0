import { join } from 'node:path';
import { readSettings } from './config.ts';
import { projectFolder } from './project-files.ts';
import { hasRequest } from './terminal/line/program-options.ts';

async function main(argv: readonly string[]): Promise<number> {
  const [word, folder, ...more] = argv;
  if (word === 'new' && folder !== undefined && more.length === 0) return startCorpus(folder);
  const config = await readSettings();
  if (config === undefined) return 1;
  // Each is loaded only where it is needed: discord.js takes a third of a second that the terminal does not have.
  const { discordToken: token } = config;
  if (token !== undefined && !hasRequest(argv)) {
    const { endProgram, openService } = await import('./starting/service.ts');
    const service = openService(config);
    const { runDiscord } = await import('./starting/start-discord.ts');
    return endProgram(await runDiscord(config, token, service));
  }
  const { runInTerminal } = await import('./starting/start-terminal.ts');
  return runInTerminal(config, argv);
}

/** `npm start -- new DIR` */
async function startCorpus(folder: string): Promise<number> {
  const { writeNewCorpus } = await import('./curator/new-corpus.ts');
  const { isWritten, message } = await writeNewCorpus(folder, join(projectFolder, 'docs', 'starter'));
  (isWritten ? process.stdout : process.stderr).write(message);
  return isWritten ? 0 : 2;
}

process.exitCode = await main(process.argv.slice(2));
