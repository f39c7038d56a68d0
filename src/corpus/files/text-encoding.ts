/** The text of a file in UTF-8, or in UTF-16 if it says so by its first bytes; undefined for anything else. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const encoding = encodingOf(bytes);
  if (encoding === undefined) return undefined;
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** No text has the character 0; other programs write it into files that only look like text by their name. */
function encodingOf(bytes: Uint8Array): string | undefined {
  const isEven = bytes.length % 2 === 0;
  if (isEven && bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (isEven && bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes.includes(0) ? undefined : 'utf-8';
}
