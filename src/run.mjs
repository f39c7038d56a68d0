// Starts a compiled entry, compiling first when the sources are newer: so that `npm ci && npm start` is all the set-up.
// Plain JavaScript because it runs before anything is compiled.
import { spawnSync } from 'node:child_process';
import { readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stamp = join(root, 'dist', '.tsbuildinfo');

function newestChange(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}

function isBuilt() {
  const built = statSync(stamp, { throwIfNoEntry: false })?.mtimeMs;
  if (built === undefined) return false;
  const sources = ['src', 'commands', 'package.json', 'tsconfig.json', 'tsconfig.build.json'];
  return sources.every((name) => newestChange(join(root, name)) <= built);
}

function build() {
  process.stderr.write('Compiling Rift (first start, or the sources changed) …\n');
  let compiler;
  try {
    const manifest = createRequire(import.meta.url).resolve('typescript/package.json');
    compiler = join(dirname(manifest), 'bin', 'tsc');
  } catch {
    process.stderr.write('The compiler is missing. Run "npm ci" in the project folder, then try again.\n');
    process.exit(1);
  }
  // Compiled aside and moved into place: a program that is being started never sees half of it.
  const draft = join(root, `dist-${String(process.pid)}`);
  const options = ['-p', join(root, 'tsconfig.build.json'), '--outDir', draft];
  const { status } = spawnSync(
    process.execPath,
    [compiler, ...options, '--tsBuildInfoFile', join(draft, '.tsbuildinfo')],
    {
      cwd: root,
      stdio: ['ignore', 2, 2],
    },
  );
  if (status === 0) {
    rmSync(join(root, 'dist'), { recursive: true, force: true });
    renameSync(draft, join(root, 'dist'));
  } else {
    rmSync(draft, { recursive: true, force: true });
    process.exit(1);
  }
}

if (!isBuilt()) build();
const [entry = 'main', ...args] = process.argv.slice(2);
const target = join(root, 'dist', 'src', `${entry}.js`);
process.argv = [process.argv[0], target, ...args];
await import(pathToFileURL(target).href);
