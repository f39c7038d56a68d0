/** `1 error`, `2 errors`, `1,596 passages`. */
export function countOf(number: number, name: string): string {
  return `${number.toLocaleString('en')} ${name}${number === 1 ? '' : 's'}`;
}
