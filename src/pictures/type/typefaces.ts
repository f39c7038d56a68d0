import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { Blob, Face, Font } from 'harfbuzzjs';
import { itemAt } from '../../item-at.ts';

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
  readonly covers: (sign: string) => boolean;
}

/** Gives the best font file of a family and weight that fits, the best of all if none does; a file is read when those before it do not fit. */
export type TypefaceSource = (family: Family, weight: Weight, fits: (face: Typeface) => boolean) => Typeface;

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
  return (family, weight, fits) => {
    const stack = STACKS[family];
    const subset = stack.find((each) => fits(load(each, weight))) ?? itemAt(stack, 0);
    return load(subset, weight);
  };
}

function readTypeface(path: string, key: string): Typeface {
  const face = new Face(new Blob(unpackWoff(readFileSync(path))));
  const covered = new Set<number | undefined>(face.collectUnicodes());
  return { key, font: new Font(face), unitsPerEm: face.upem, covers: (sign) => covered.has(sign.codePointAt(0)) };
}

const [WOFF_HEADER, WOFF_ENTRY, SFNT_HEADER, SFNT_ENTRY] = [44, 20, 12, 16];

/**
 * Unpacks a WOFF 1.0 file into the OpenType (sfnt) bytes that the shaping engine reads, after "WOFF File Format 1.0" (W3C Recommendation,
 * 2012), sections 3 to 5. What the engine does not read is left empty: sums, and numbers that speed up a search among the tables.
 */
function unpackWoff(woff: Buffer): Uint8Array {
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, index) => readTable(woff, WOFF_HEADER + index * WOFF_ENTRY));
  const head = Buffer.alloc(SFNT_HEADER + count * SFNT_ENTRY);
  woff.copy(head, 0, 4, 8);
  head.writeUInt16BE(count, 4);
  let offset = head.length;
  for (const [index, { tag, content }] of tables.entries()) {
    const entry = SFNT_HEADER + index * SFNT_ENTRY;
    head.writeUInt32BE(tag, entry);
    head.writeUInt32BE(offset, entry + 8);
    head.writeUInt32BE(content.length, entry + 12);
    offset += content.length;
  }
  return Buffer.concat([head, ...tables.map(({ content }) => content)]);
}

function readTable(woff: Buffer, entry: number): { readonly tag: number; readonly content: Buffer } {
  const start = woff.readUInt32BE(entry + 4);
  const packed = woff.subarray(start, start + woff.readUInt32BE(entry + 8));
  const isPacked = packed.length < woff.readUInt32BE(entry + 12);
  return { tag: woff.readUInt32BE(entry), content: isPacked ? inflateSync(packed) : packed };
}
