/** A word of a line or of the command line. */
export interface Word {
  /** What it says, without the quotation marks that held it together. */
  readonly text: string;
  /** As typed. */
  readonly raw: string;
  /** Never an option or a command: it was typed in quotation marks or stands behind `--`. */
  readonly isLiteral: boolean;
}

const QUOTED = String.raw`"[^"]*"|“[^”]*”`;
const WORD = new RegExp(String.raw`((?:[^\s"“]*[:=])?)(${QUOTED})(?=\s|$)|\S+`, 'gu');

/**
 * The words of a line as typed at the prompt. Double quotation marks (straight or curly) hold words together at a
 * word's start and after `name:` or `name=`; anywhere else, and unclosed, they are signs like others. Apostrophes always are.
 */
export function splitWords(line: string): readonly Word[] {
  return [...line.matchAll(WORD)].map(([raw, name, quoted]) => ({
    text: quoted === undefined ? raw : (name ?? '') + quoted.slice(1, -1),
    raw,
    isLiteral: quoted !== undefined && name === '',
  }));
}

/**
 * The words of a command line that a shell has split. One that holds a whole `/command …`, and is no option's value,
 * is split like a line; all behind `--` is literal.
 */
export function wordsOfArguments(argv: readonly string[]): readonly Word[] {
  const end = argv.indexOf('--');
  return argv.flatMap((text, index): readonly Word[] => {
    if (index === end) return [];
    const isLiteral = end !== -1 && index > end;
    const isValue = /^--[^=]+$/.test(argv[index - 1] ?? '');
    if (!isLiteral && !isValue && /^\/\p{L}+\s/u.test(text)) return splitWords(text);
    return [{ text, raw: text, isLiteral }];
  });
}
