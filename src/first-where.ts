/** The first whole number from `from` up to `end` for which something is so, given that it is so for all that follow; `end` if for none. */
export function firstWhere(from: number, end: number, isSo: (number: number) => boolean): number {
  let [low, high] = [from, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isSo(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
