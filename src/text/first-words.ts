/** The whole words at the beginning of a text that fit `maxLength` UTF-16 units; of a first word that is longer than that its first letters, no sign halved. */
export function firstWords(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const end = text.slice(0, maxLength + 1).search(/\s\S*$/);
  const words = end === -1 ? '' : text.slice(0, end).trimEnd();
  return words === '' ? text.slice(0, maxLength).replace(/[\uD800-\uDBFF]$/, '') : words;
}
