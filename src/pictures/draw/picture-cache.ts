import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { PictureSpec } from '../picture-spec.ts';

/** Drawn pictures by key, at most `maxBytes` together (at least one byte); those not asked for longest go first. A larger picture is not kept. */
export function createPictureCache(maxBytes: number): LRUCache<string, Uint8Array> {
  return new LRUCache({ maxSize: maxBytes, sizeCalculation: (png) => Math.max(1, png.byteLength) });
}

/** A hash of what the spec says: equal specs have equal keys, in whatever order their fields were written. */
export function pictureKey(spec: PictureSpec): string {
  return createHash('sha256').update(canonical(spec)).digest('hex');
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`).join(',')}}`;
}
