/** A line of a text, with where it stands. */
export interface PlacedLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** From 1. */
  readonly number: number;
}

/** Lines that editors break at: shorter ones are paragraphs of their own, longer ones no editor breaks. */
const SHORTEST = 45;
const LONGEST = 100;
/** Fewer such lines are chance. */
const FEWEST = 3;
const LIST_SIGN = /^(?:[-*•+]|\d{1,3}[.)])\s/;

/** True for a text whose paragraphs are broken into lines of one width and parted by empty lines, as e-mails and old manuals are. */
export function isHardWrapped(blocks: readonly (readonly PlacedLine[])[]): boolean {
  const inner = blocks.flatMap((block) => block.slice(0, -1));
  const broken = inner.filter(
    ({ text }) => text.length >= SHORTEST && text.length <= LONGEST && !/[.!?:][)"”’]?$/.test(text),
  );
  const isNarrow = blocks.every((block) => block.every(({ text }) => text.length <= LONGEST));
  return blocks.length > 1 && isNarrow && broken.length >= FEWEST && broken.length >= inner.length * 0.6;
}

/** Paragraphs of a block of lines: all of it, but each item of a list and each rule of signs for itself. */
export function paragraphsOf(block: readonly PlacedLine[]): readonly (readonly PlacedLine[])[] {
  const paragraphs: PlacedLine[][] = [];
  for (const line of block) {
    if (!/[\p{L}\p{N}]/u.test(line.text)) continue;
    const last = paragraphs.at(-1);
    if (last && !LIST_SIGN.test(line.text)) last.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

/** Lines parted by empty ones. */
export function blocksOf(text: string): readonly (readonly PlacedLine[])[] {
  const blocks: PlacedLine[][] = [[]];
  let start = 0;
  for (const [index, line] of text.split(/\n|\r(?!\n)/).entries()) {
    const shown = line.trim();
    const from = start + line.indexOf(shown);
    if (shown === '') blocks.push([]);
    else blocks.at(-1)?.push({ text: shown, start: from, end: from + shown.length, number: index + 1 });
    start += line.length + 1;
  }
  return blocks.filter((block) => block.length > 0);
}
