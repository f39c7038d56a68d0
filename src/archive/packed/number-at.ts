/**
 * Numbers of arrays by their place. A wrong place throws a RangeError: it is a bug, and no zero. One function for each kind of array,
 * because what serves several kinds is slow for all of them.
 */
export function int32At(list: Int32Array, index: number): number {
  const item = list[index];
  if (item === undefined) throw outside(list, index);
  return item;
}

export function numberAt(list: readonly number[], index: number): number {
  const item = list[index];
  if (item === undefined) throw outside(list, index);
  return item;
}

export function float64At(list: Float64Array, index: number): number {
  const item = list[index];
  if (item === undefined) throw outside(list, index);
  return item;
}

export function uint16At(list: Uint16Array, index: number): number {
  const item = list[index];
  if (item === undefined) throw outside(list, index);
  return item;
}

export function uint8At(list: Uint8Array, index: number): number {
  const item = list[index];
  if (item === undefined) throw outside(list, index);
  return item;
}

function outside({ length }: ArrayLike<number>, index: number): RangeError {
  return new RangeError(`There is no number ${String(index)} among ${String(length)}.`);
}
