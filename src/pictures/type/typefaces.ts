import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Blob, Face, Font } from 'harfbuzzjs';
import { unpackWoff } from './woff.ts';

declare global {
  /** harfbuzzjs names this type of Emscripten's without bringing it along. */
  // oxlint-disable-next-line typescript/no-empty-object-type
  interface EmscriptenModule {}
}

/** Serif for a person's words and titles, sans for everything that is read small, narrow where room is short. */
export type Family = 'serif' | 'sans' | 'narrow';
/** How heavy a typeface is, as CSS counts: 400 is regular, 600 semi-bold. */
export type Weight = 400 | 600;

/** One font file: what it covers, and its outlines in font units. */
export interface Typeface {
  readonly key: string;
  readonly font: Font;
  readonly unitsPerEm: number;
  readonly covers: (codePoint: number) => boolean;
}

/** The font files for a family and weight, best first; a file is read when the one before it lacks a sign. */
export type TypefaceSource = (family: Family, weight: Weight) => Iterable<Typeface>;

const require = createRequire(import.meta.url);

const FOLDERS = {
  'archivo-narrow': require.resolve('@fontsource/archivo-narrow/package.json'),
  inter: require.resolve('@fontsource/inter/package.json'),
  'source-serif-4': require.resolve('@fontsource/source-serif-4/package.json'),
  'noto-sans-hebrew': require.resolve('@fontsource/noto-sans-hebrew/package.json'),
  'noto-sans-arabic': require.resolve('@fontsource/noto-sans-arabic/package.json'),
  'noto-sans-symbols-2': require.resolve('@fontsource/noto-sans-symbols-2/package.json'),
  'noto-emoji': require.resolve('@fontsource/noto-emoji/package.json'),
} as const;

type Package = keyof typeof FOLDERS;
type Subset = readonly [Package, string];

const EUROPEAN = ['latin', 'latin-ext', 'greek', 'cyrillic', 'cyrillic-ext', 'vietnamese'];

const SERIF: readonly Subset[] = EUROPEAN.map((subset) => ['source-serif-4', subset]);
const SANS: readonly Subset[] = [...EUROPEAN, 'greek-ext'].map((subset) => ['inter', subset]);
const NARROW: readonly Subset[] = ['latin', 'latin-ext', 'vietnamese'].map((subset) => ['archivo-narrow', subset]);
const OTHER: readonly Subset[] = [
  ['noto-sans-hebrew', 'hebrew'],
  ['noto-sans-arabic', 'arabic'],
  ['noto-emoji', 'emoji'],
  ['noto-sans-symbols-2', 'symbols'],
  ['noto-sans-symbols-2', 'math'],
];

/** Greek and Cyrillic come from the sans where a family lacks them. */
const STACKS: Readonly<Record<Family, readonly Subset[]>> = {
  serif: [...SERIF, ...SANS, ...OTHER],
  sans: [...SANS, ...OTHER],
  narrow: [...NARROW, ...SANS, ...OTHER],
};

/** Reads the fonts that come with the packages in `package.json` (all under the SIL Open Font License), each once and only when a text needs it. */
export function createTypefaceSource(): TypefaceSource {
  const loaded = new Map<string, Typeface>();
  const load = ([name, subset]: Subset, weight: Weight): Typeface => {
    const file = `${name}-${subset}-${String(name === 'noto-sans-symbols-2' ? 400 : weight)}-normal.woff`;
    const known = loaded.get(file);
    if (known) return known;
    const face = readTypeface(join(FOLDERS[name], '..', 'files', file), `f${String(loaded.size)}`);
    loaded.set(file, face);
    return face;
  };
  return function* typefaces(family, weight) {
    for (const subset of STACKS[family]) yield load(subset, weight);
  };
}

function readTypeface(path: string, key: string): Typeface {
  const face = new Face(new Blob(unpackWoff(readFileSync(path))));
  const covered = new Set(face.collectUnicodes());
  return { key, font: new Font(face), unitsPerEm: face.upem, covers: (codePoint) => covered.has(codePoint) };
}
