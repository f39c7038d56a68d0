// Compiles the program into dist: one file for each entry, and parts that they share, loaded when they are needed.
// Plain JavaScript because it runs before anything is compiled. Types are checked by `npm run check`.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');
/** Written last: which files were made, and a hash of what is in them. */
const stamp = join(dist, 'build.json');

/** A draft that is older was left by a build that did not come to its end. */
const DRAFT_MS = 60_000;

/** What can be started: programs and threads. */
const ENTRIES = [
  'main',
  'sharded',
  'curator/check-corpus',
  'curator/corpus-stats',
  'evaluate/main',
  'unanswered/main',
  'library/reading-process',
  'library/reading-worker',
  'library/shared/helper',
  'pictures/draw/picture-worker',
];

/** Binaries, and what finds its own files by where it lies. */
const EXTERNAL = ['discord.js', 'dotenv', '@resvg/resvg-js', 'harfbuzzjs', 'pino', 'prom-client'];

/** From so many bytes on data lies in a file of its own: spelt out in a program it takes ten times as long to read, and its text stays in memory. */
const LONG_DATA = 4_000;

/** What takes long to begin and is hardly ever used. */
const SELDOM = ['string-width'];

/** Modules whose default export gives data, worked out while building. */
const DERIVED = /[\\/](?:everyday-stems|folded-english-words)\.ts$/;

/** Long JSON, and data that modules work out, as files in `dist/data`, which `files` receives. */
const dataInFiles = (files) => ({
  name: 'data-in-files',
  setup(bundling) {
    const keep = (path, data, isGiven) => {
      const isWords = Array.isArray(data) && data.every((item) => typeof item === 'string' && !item.includes('\n'));
      const contents = isWords ? data.join('\n') : JSON.stringify(data);
      const hash = createHash('sha256').update(contents).digest('hex').slice(0, 8);
      const name = `${basename(path, extname(path))}-${hash}.txt`;
      files.push({ path: join(dist, 'data', name), contents });
      const read = `readFileSync(join(projectFolder, 'dist', 'data', ${JSON.stringify(name)}), 'utf8')`;
      const program = `import { readFileSync } from 'node:fs';
        import { join } from 'node:path';
        import { projectFolder } from './project-files.ts';
        export default ${isGiven ? '() => ' : ''}${isWords ? `${read}.split('\\n')` : `JSON.parse(${read})`}`;
      return { contents: program, loader: 'js', resolveDir: join(root, 'src') };
    };
    bundling.onLoad({ filter: /\.json$/ }, ({ path }) => {
      const json = readFileSync(path, 'utf8');
      const data = JSON.parse(json);
      return json.length < LONG_DATA || data.length === 0 ? { contents: json, loader: 'json' } : keep(path, data);
    });
    bundling.onLoad({ filter: DERIVED }, async ({ path }) =>
      keep(path, (await importCompiled(path, bundling)).default(), true),
    );
  },
});

/** A function that a package is begins when it is first called. */
const begunWhenCalled = {
  name: 'begun-when-called',
  setup(bundling) {
    const filter = new RegExp(`^(?:${SELDOM.join('|')})$`);
    bundling.onResolve({ filter }, ({ path, kind, resolveDir }) =>
      kind === 'import-statement' ? { path, namespace: 'begun-when-called', pluginData: resolveDir } : undefined,
    );
    bundling.onLoad({ filter: /^/, namespace: 'begun-when-called' }, ({ path, pluginData: resolveDir }) => ({
      contents: `let begun; export default (...given) => (begun ??= require(${JSON.stringify(path)}).default)(...given)`,
      resolveDir,
    }));
  },
};

async function importCompiled(path, { esbuild }) {
  const { outputFiles } = await esbuild.build({
    entryPoints: [path],
    write: false,
    bundle: true,
    format: 'esm',
    platform: 'node',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** Makes dist anew. A program that is being started meanwhile, or runs, finds all of its files, and so does another build. */
export async function build() {
  const begun = new Date();
  const { build: bundle } = await import('esbuild');
  const data = [];
  const { outputFiles: programs } = await bundle({
    absWorkingDir: root,
    entryPoints: ENTRIES.map((entry) => `src/${entry}.ts`),
    outbase: 'src',
    outdir: dist,
    chunkNames: 'parts/[name]-[hash]',
    write: false,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minifySyntax: true,
    minifyWhitespace: true,
    sourcemap: true,
    sourcesContent: false,
    external: EXTERNAL,
    // Its modules, not the older kind that Node would get: only what is used of them is taken.
    alias: { yaml: './node_modules/yaml/browser/index.js' },
    plugins: [dataInFiles(data), begunWhenCalled],
    logLevel: 'warning',
  });
  const outputFiles = [...data, ...programs];
  const files = outputFiles.map(({ path }) => relative(dist, path));
  const hash = createHash('sha256');
  for (const { path, contents } of outputFiles) if (!path.endsWith('.map')) hash.update(contents);
  const earlier = readStamp()?.files ?? [];
  // Parts before what loads them, and each moved into place whole.
  const ordered = outputFiles.toSorted((a, b) => Number(isEntry(a)) - Number(isEntry(b)));
  for (const { path, contents } of ordered) put(path, contents);
  put(stamp, JSON.stringify({ hash: hash.digest('hex'), files }));
  // A source that was saved meanwhile is newer.
  utimesSync(stamp, begun, begun);
  // What was there before stays for one more build: a program that was started from it may load a part of it later.
  removeAllBut(new Set([...files, ...earlier, basename(stamp)].map((path) => resolve(dist, path))), dist);
}

function isEntry({ path }) {
  return !['parts', 'data'].some((folder) => path.startsWith(join(dist, folder)));
}

function readStamp() {
  try {
    return JSON.parse(readFileSync(stamp, 'utf8'));
  } catch {
    return undefined;
  }
}

function put(path, contents) {
  const draft = `${path}.${String(process.pid)}`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(draft, contents);
  renameSync(draft, path);
}

function removeAllBut(kept, folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) removeAllBut(kept, path);
    const isOver = entry.isDirectory() ? readdirSync(path).length === 0 : !kept.has(path) && !isFreshDraft(path);
    if (isOver) rmSync(path, { recursive: true, force: true });
  }
}

/** What another build is about to move into its place. */
function isFreshDraft(path) {
  const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return /\.\d+$/.test(path) && changed > Date.now() - DRAFT_MS;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
