import { inThousands } from '../../text/numbers.ts';

/** A number with what it counts, in German: `1 Zitat`, `1.596 Passagen`. */
export function counted(number: number, one: string, many: string): string {
  return `${inThousands(number, '.')} ${number === 1 ? one : many}`;
}
