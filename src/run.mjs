// Starts a compiled entry, compiling first when the sources are newer: so that `npm ci && npm start` is all the set-up.
// Plain JavaScript because it runs before anything is compiled.
import { readdirSync, statSync } from 'node:fs';
import module from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

function newestChange(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newestChange(`${path}/${name}`)));
}

function isBuilt() {
  const built = statSync(join(root, 'dist', 'build.json'), { throwIfNoEntry: false })?.mtimeMs;
  const sources = ['src', 'commands', 'package.json', 'package-lock.json'];
  return built !== undefined && sources.every((name) => newestChange(join(root, name)) <= built);
}

async function build() {
  process.stderr.write('Compiling Rift (first start, or the sources changed) …\n');
  try {
    await (await import('./build.mjs')).build();
  } catch (error) {
    const isMissing = error?.code === 'ERR_MODULE_NOT_FOUND';
    const why = isMissing
      ? 'The compiler is missing. Run "npm ci" in the project folder, then try again.'
      : error.message;
    process.stderr.write(`${why}\n`);
    process.exit(1);
  }
}

if (!isBuilt()) await build();
// Node 22.8 and newer keep what they compile; the next build throws it away.
module.enableCompileCache?.(join(root, 'dist', 'compiled'));
const [entry = 'main', ...args] = process.argv.slice(2);
const target = join(root, 'dist', `${entry}.js`);
process.argv = [process.argv[0], target, ...args];
await import(pathToFileURL(target).href);
