import { readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A stack that names places in the sources instead of those in compiled files, where a map lies beside these. Node's own way would keep every map in memory from the start: two megabytes. */
export function nameSources(stack: string): string {
  return stack.replaceAll(/(file:\/\/[^\s)]+?\.js):(\d+):(\d+)/g, (place, url: string, line, column) => {
    const file = fileURLToPath(url);
    const entry = readMap(file)?.findEntry(Number(line) - 1, Number(column) - 1);
    if (!entry || !('originalSource' in entry)) return place;
    const { originalSource, originalLine, originalColumn } = entry;
    return `${resolve(dirname(file), originalSource)}:${String(originalLine + 1)}:${String(originalColumn + 1)}`;
  });
}

/** Those that were needed: the same faults come again. */
const maps = new Map<string, SourceMap | undefined>();

function readMap(file: string): SourceMap | undefined {
  if (!maps.has(file)) maps.set(file, readFresh(file));
  return maps.get(file);
}

function readFresh(file: string): SourceMap | undefined {
  try {
    return new SourceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8')) as SourceMapPayload);
  } catch {
    return undefined;
  }
}
