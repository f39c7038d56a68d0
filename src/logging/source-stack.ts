import { readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A stack that names places in the sources instead of those in compiled files, where a map lies beside these; never throws, whatever the words of the fault are. Node's own way would keep every map in memory from the start: two megabytes. */
export function nameSources(stack: string): string {
  return stack.replaceAll(/(file:\/\/[^\s)]+?\.js):(\d+):(\d+)/g, (place, url: string, line, column) => {
    const map = maps.get(url) ?? readMap(url);
    const entry = map?.findEntry(Number(line) - 1, Number(column) - 1);
    if (!entry || !('originalSource' in entry)) return place;
    const { originalSource, originalLine, originalColumn } = entry;
    const source = resolve(dirname(fileURLToPath(url)), originalSource);
    return `${source}:${String(originalLine + 1)}:${String(originalColumn + 1)}`;
  });
}

/** Those that were needed: the same faults come again. */
const maps = new Map<string, SourceMap>();

/** Undefined where there is none: a fault may repeat what a member typed, and that may look like any address. */
function readMap(url: string): SourceMap | undefined {
  try {
    const map = new SourceMap(JSON.parse(readFileSync(`${fileURLToPath(url)}.map`, 'utf8')) as SourceMapPayload);
    maps.set(url, map);
    return map;
  } catch {
    return undefined;
  }
}
