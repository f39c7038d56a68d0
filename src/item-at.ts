/** The item of a list at a place from 0. Throws a RangeError where there is none: a wrong place is a bug, and no zero. */
export function itemAt<Item>(list: ArrayLike<Item>, index: number): Item {
  const item = list[index];
  if (item === undefined) throw new RangeError(`There is no item ${String(index)} among ${String(list.length)}.`);
  return item;
}
