import { cp, readdir } from 'node:fs/promises';
import { errorCode } from '../error-text.ts';

/** How writing a first corpus ended, in words for the curator. */
export interface NewCorpus {
  readonly isWritten: boolean;
  readonly message: string;
}

/** Copies the small corpus at `starter` into a folder that is empty or not there yet. Never rejects, never overwrites. */
export async function writeNewCorpus(folder: string, starter: string): Promise<NewCorpus> {
  try {
    if (!(await isFree(folder))) {
      const message = `“${folder}” is not empty. Name a new folder; to try your own one: npm start -- --corpus "${folder}"\n`;
      return { isWritten: false, message };
    }
    await cp(starter, folder, { recursive: true });
  } catch (error) {
    return { isWritten: false, message: `“${folder}” cannot be written (${errorCode(error) || String(error)}).\n` };
  }
  return { isWritten: true, message: whatNext(folder) };
}

async function isFree(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length === 0;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return true;
    throw error;
  }
}

function whatNext(folder: string): string {
  const shown = /[^\w./\\:-]/.test(folder) ? `"${folder}"` : folder;
  return `A small corpus stands in ${folder}: one article with its asked lines, people.yml, questions.yml, corpus.yml,
and measure.jsonl with questions to measure by.

Ask it:      npm start -- --corpus ${shown}
             and type: why did the harbour want to switch it off
Change it:   while the prompt is open, save a file in ${folder}; the next answer is from the new text
Check it:    npm run check:corpus -- ${shown}
Measure it:  npm run evaluate -- --corpus ${shown} --questions ${shown}/measure.jsonl --misses
Serve it:    RIFT_CORPUS=${shown} in .env

docs/your-corpus.md leads from here, or from a folder that you have, to a good bot.
`;
}
