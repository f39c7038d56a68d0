import { createHash } from 'node:crypto';
import type { PictureSpec } from '../picture-spec.ts';

/** Drawn pictures by key, at most `maxBytes` together; those not asked for longest go first. */
export interface PictureCache {
  readonly get: (key: string) => Uint8Array | undefined;
  /** A picture larger than the whole cache is not kept. */
  readonly set: (key: string, png: Uint8Array) => void;
}

export function createPictureCache(maxBytes: number): PictureCache {
  const pictures = new Map<string, Uint8Array>();
  let bytes = 0;
  const drop = (key: string): void => {
    bytes -= pictures.get(key)?.byteLength ?? 0;
    pictures.delete(key);
  };
  return {
    get(key) {
      const png = pictures.get(key);
      if (png) {
        pictures.delete(key);
        pictures.set(key, png);
      }
      return png;
    },
    set(key, png) {
      drop(key);
      if (png.byteLength > maxBytes) return;
      pictures.set(key, png);
      bytes += png.byteLength;
      for (const oldest of pictures.keys()) {
        if (bytes <= maxBytes) break;
        drop(oldest);
      }
    },
  };
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
