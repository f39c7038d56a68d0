import { inflateSync } from 'node:zlib';

const WOFF_SIGNATURE = 0x774f4646;
const WOFF_HEADER_BYTES = 44;
const WOFF_ENTRY_BYTES = 20;
const SFNT_HEADER_BYTES = 12;
const SFNT_ENTRY_BYTES = 16;

interface Table {
  readonly tag: number;
  readonly checksum: number;
  readonly content: Uint8Array;
}

/**
 * Unpacks a WOFF 1.0 file into the OpenType (sfnt) bytes that a shaping engine reads.
 *
 * Layout after "WOFF File Format 1.0" (W3C Recommendation, 2012), sections 3 to 5. Throws if the bytes are no WOFF file.
 */
export function unpackWoff(woff: Uint8Array): Uint8Array {
  const view = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  if (woff.byteLength < WOFF_HEADER_BYTES || view.getUint32(0) !== WOFF_SIGNATURE) throw new Error('Not a WOFF file.');
  const flavor = view.getUint32(4);
  const tables = Array.from({ length: view.getUint16(12) }, (_, index) => readTable(woff, view, index));
  return writeSfnt(flavor, tables);
}

function readTable(woff: Uint8Array, view: DataView, index: number): Table {
  const entry = WOFF_HEADER_BYTES + index * WOFF_ENTRY_BYTES;
  const offset = view.getUint32(entry + 4);
  const packedLength = view.getUint32(entry + 8);
  const length = view.getUint32(entry + 12);
  const packed = woff.subarray(offset, offset + packedLength);
  return {
    tag: view.getUint32(entry),
    checksum: view.getUint32(entry + 16),
    content: packedLength < length ? inflateSync(packed) : packed,
  };
}

function writeSfnt(flavor: number, tables: readonly Table[]): Uint8Array {
  const bodyStart = SFNT_HEADER_BYTES + tables.length * SFNT_ENTRY_BYTES;
  const size = tables.reduce((sum, { content }) => sum + padded(content.length), bodyStart);
  const sfnt = new Uint8Array(size);
  const view = new DataView(sfnt.buffer);
  const power = Math.floor(Math.log2(tables.length));
  view.setUint32(0, flavor);
  view.setUint16(4, tables.length);
  view.setUint16(6, 2 ** power * SFNT_ENTRY_BYTES);
  view.setUint16(8, power);
  view.setUint16(10, tables.length * SFNT_ENTRY_BYTES - 2 ** power * SFNT_ENTRY_BYTES);
  let offset = bodyStart;
  for (const [index, { tag, checksum, content }] of tables.entries()) {
    const entry = SFNT_HEADER_BYTES + index * SFNT_ENTRY_BYTES;
    view.setUint32(entry, tag);
    view.setUint32(entry + 4, checksum);
    view.setUint32(entry + 8, offset);
    view.setUint32(entry + 12, content.length);
    sfnt.set(content, offset);
    offset += padded(content.length);
  }
  return sfnt;
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}
