import { itemAt } from '../../item-at.ts';

type FlatArray = Uint8Array | Uint16Array | Int32Array | Float64Array;
type TypeName = 'Uint8Array' | 'Uint16Array' | 'Int32Array' | 'Float64Array';

/** Where an array lies: its place among the fields of the data, what it holds, its first byte and how many items it has. */
type Entry = readonly [path: readonly string[], type: TypeName, start: number, length: number];

/** Whatever is read as numbers begins at a multiple of so many bytes. */
const ALIGNMENT = 8;
/** Bytes that say how long the list of entries is. */
const PREFIX = 8;

/** Data whose leaves are typed arrays, as one block of memory that threads share and that a file can be. */
export function flatten(data: object): SharedArrayBuffer {
  const leaves = [...leavesOf(data, [])];
  let end = 0;
  const entries = leaves.map(({ path, array }): Entry => {
    const start = align(end);
    end = start + array.byteLength;
    return [path, nameOf(array), start, array.length];
  });
  const header = new TextEncoder().encode(JSON.stringify(entries));
  const base = align(PREFIX + header.length);
  const block = new SharedArrayBuffer(base + align(end));
  new Uint32Array(block, 0, 1)[0] = header.length;
  const bytes = new Uint8Array(block);
  bytes.set(header, PREFIX);
  for (const [at, { array }] of leaves.entries()) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), base + itemAt(entries, at)[2]);
  }
  return block;
}

/** The data of a block, without copying it. Whoever has the block vouches for the shape. */
export function unflatten<Data extends object>(block: SharedArrayBuffer): Data {
  const length = itemAt(new Uint32Array(block, 0, 1), 0);
  const header = new TextDecoder().decode(new Uint8Array(block, PREFIX, length).slice());
  const entries = JSON.parse(header) as readonly Entry[];
  const base = align(PREFIX + length);
  const data: Branch = {};
  for (const [path, type, start, count] of entries) {
    place(data, path, viewOf(type, block, base + start, count));
  }
  return data as Data;
}

function viewOf(type: TypeName, block: SharedArrayBuffer, start: number, count: number): FlatArray {
  switch (type) {
    case 'Uint8Array':
      return new Uint8Array(block, start, count);
    case 'Uint16Array':
      return new Uint16Array(block, start, count);
    case 'Int32Array':
      return new Int32Array(block, start, count);
    case 'Float64Array':
      return new Float64Array(block, start, count);
  }
}

interface Branch {
  [name: string]: Branch | FlatArray;
}

function place(data: Branch, path: readonly string[], array: FlatArray): void {
  let branch = data;
  for (let at = 0; at + 1 < path.length; at += 1) {
    const name = itemAt(path, at);
    const known = branch[name];
    const next: Branch = known === undefined || ArrayBuffer.isView(known) ? {} : known;
    branch[name] = next;
    branch = next;
  }
  branch[itemAt(path, path.length - 1)] = array;
}

interface Leaf {
  readonly path: readonly string[];
  readonly array: FlatArray;
}

function* leavesOf(data: object, path: readonly string[]): Generator<Leaf> {
  for (const [name, value] of Object.entries(data) as readonly (readonly [string, object])[]) {
    const here = [...path, name];
    if (isFlatArray(value)) yield { path: here, array: value };
    else yield* leavesOf(value, here);
  }
}

function isFlatArray(value: object): value is FlatArray {
  return ArrayBuffer.isView(value);
}

function nameOf(array: FlatArray): TypeName {
  if (array instanceof Int32Array) return 'Int32Array';
  if (array instanceof Float64Array) return 'Float64Array';
  return array instanceof Uint16Array ? 'Uint16Array' : 'Uint8Array';
}

function align(bytes: number): number {
  return Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
}
