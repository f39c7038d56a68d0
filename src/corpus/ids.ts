import { hash } from 'node:crypto';
import { bareText } from '../text/normalise.ts';

/** Base32 of Crockford: no letters that are mistaken for digits. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const ID_LENGTH = 8;

/** Eight characters (40 bits) that come from the parts alone: the same in every process, on every machine. */
export function contentHash(...parts: readonly string[]): string {
  const digest = hash('sha256', parts.join('\u0000'), 'buffer');
  return Array.from(digest.subarray(0, ID_LENGTH), (byte) => ALPHABET.charAt(byte & 31)).join('');
}

/** Lower-case words joined by hyphens, accents folded: `Yvonne Gonzalez Rogers` is `yvonne-gonzalez-rogers`. */
export function toSlug(name: string): string {
  return bareText(name).replaceAll(' ', '-');
}
