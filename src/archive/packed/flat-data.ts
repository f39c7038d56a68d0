import { itemAt } from '../../item-at.ts';
import { int32At } from './number-at.ts';

type FlatArray = Uint8Array | Uint16Array | Int32Array | Float64Array;
type TypeName = 'Uint8Array' | 'Uint16Array' | 'Int32Array' | 'Float64Array';

/** Of an array its place among the fields of the data, and what it holds. */
type Leaf = readonly [path: readonly string[], type: TypeName];

/** Whatever is read as numbers begins at a multiple of so many bytes. */
const ALIGNMENT = 8;
/** Bytes that say how long the list of leaves is, and how many there are. */
const PREFIX = 8;

/** Data whose leaves are typed arrays, as one block of memory that threads share and that a file can be: the list of the leaves as JSON, how many items each has, and the items. */
export function flatten(data: object): SharedArrayBuffer {
  const leaves = [...leavesOf(data, [])];
  const shape = new TextEncoder().encode(JSON.stringify(leaves.map(({ leaf }) => leaf)));
  const lengths = align(PREFIX + shape.length);
  const base = lengths + align(leaves.length * Int32Array.BYTES_PER_ELEMENT);
  const end = leaves.reduce((sum, { array }) => sum + align(array.byteLength), base);
  const block = new SharedArrayBuffer(end);
  const bytes = new Uint8Array(block);
  new Uint32Array(block, 0, 2).set([shape.length, leaves.length]);
  bytes.set(shape, PREFIX);
  new Int32Array(block, lengths, leaves.length).set(leaves.map(({ array }) => array.length));
  let start = base;
  for (const { array } of leaves) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), start);
    start += align(array.byteLength);
  }
  return block;
}

/** The data of a block, which begins at `start` of the memory, without copying it. Whoever has the block vouches for the shape. */
export function unflatten<Data extends object>(memory: ArrayBufferLike, start = 0): Data {
  const [shapeLength = 0, count = 0] = new Uint32Array(memory, start, 2);
  const shape = readShape(Buffer.from(memory, start + PREFIX, shapeLength).toString());
  const lengthsStart = start + align(PREFIX + shapeLength);
  const lengths = new Int32Array(memory, lengthsStart, count);
  let at = lengthsStart + align(lengths.byteLength);
  const data: Branch = {};
  for (const [number, [path, type]] of shape.entries()) {
    const array = viewOf(type, { memory, start: at, count: int32At(lengths, number) });
    place(data, path, array);
    at += align(array.byteLength);
  }
  return data as Data;
}

/** Thousands of blocks have the same shape, one after another. */
function readShape(written: string): readonly Leaf[] {
  if (written !== last.written) last = { written, shape: JSON.parse(written) as readonly Leaf[] };
  return last.shape;
}

let last: { readonly written: string; readonly shape: readonly Leaf[] } = { written: '[]', shape: [] };

interface Place {
  readonly memory: ArrayBufferLike;
  readonly start: number;
  readonly count: number;
}

function viewOf(type: TypeName, { memory, start, count }: Place): FlatArray {
  switch (type) {
    case 'Uint8Array':
      return new Uint8Array(memory, start, count);
    case 'Uint16Array':
      return new Uint16Array(memory, start, count);
    case 'Int32Array':
      return new Int32Array(memory, start, count);
    case 'Float64Array':
      return new Float64Array(memory, start, count);
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

function* leavesOf(
  data: object,
  path: readonly string[],
): Generator<{ readonly leaf: Leaf; readonly array: FlatArray }> {
  for (const [name, value] of Object.entries(data) as readonly (readonly [string, object])[]) {
    const here = [...path, name];
    if (isFlatArray(value)) yield { leaf: [here, nameOf(value)], array: value };
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
