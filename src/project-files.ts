import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = fileURLToPath(import.meta.url);

/** Whether the program runs compiled, not from its sources. */
export const isCompiled = !here.endsWith('.ts');

/** The folder of the project, whether the program runs compiled or from its sources. */
export const projectFolder = folderAbove(dirname(here), 'package.json');

/** A program or a thread as it was compiled, by the place of its source in `src`, without an ending. */
export function compiledEntry(name: string): URL {
  return pathToFileURL(join(projectFolder, 'dist', `${name}.js`));
}

function folderAbove(folder: string, name: string): string {
  const above = dirname(folder);
  return existsSync(join(folder, name)) || above === folder ? folder : folderAbove(above, name);
}
