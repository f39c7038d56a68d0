const NOT_SHOWN_AS_TYPED =
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/gu;

/**
 * Text that a terminal shows and never obeys: control characters become visible signs, so that no escape sequence from
 * a corpus or a question reaches the screen; directional overrides and lone surrogates become U+FFFD; tabs and carriage
 * returns a blank; line separators a line feed. Line feeds stay. Length and offsets (UTF-16) are those of the argument.
 */
export function neutralise(text: string): string {
  return text.replace(NOT_SHOWN_AS_TYPED, signFor);
}

/** {@link neutralise} for texts that stand on one line: line feeds become blanks. */
export function neutraliseLine(text: string): string {
  return neutralise(text).replaceAll('\n', ' ');
}

/** JSON with the characters escaped that `JSON.stringify` lets through and a terminal obeys (C1 controls, DEL, directional overrides). */
export function safeJson(value: unknown): string {
  return JSON.stringify(value).replace(
    NOT_SHOWN_AS_TYPED,
    (sign) => String.raw`\u` + sign.charCodeAt(0).toString(16).padStart(4, '0'),
  );
}

function signFor(sign: string): string {
  const code = sign.charCodeAt(0);
  if (sign === '\t' || sign === '\r') return ' ';
  if (sign === '\u2028' || sign === '\u2029') return '\n';
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : '\uFFFD';
}
