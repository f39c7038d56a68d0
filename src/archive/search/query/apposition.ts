/** Looks for something in a text. */
export interface TextTest {
  test(text: string): boolean;
}

/** What follows a word that is being explained: "X, a …", "X (…) is the …". */
const EXPLAINED =
  /\p{L}{0,2}(?: \([^)]*\))?(?:,| is| was| are| were|, which is|, which was) (?:a|an|the|one|another)\b/iuy;

/**
 * Finds "X, a …" and "X is the …" for a word X (folded), whatever the case; undefined for what is no plain word.
 * The word is sought as a string and the one pattern tried behind it: compiling a pattern a question took longer than all its matching.
 */
export function appositionOf(word: string): TextTest | undefined {
  if (!/^[a-z0-9][\p{L}\p{N}]+$/u.test(word)) return undefined;
  return {
    test(text) {
      const lower = text.toLowerCase();
      for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
        if (/\w/.test(lower.charAt(at - 1))) continue;
        EXPLAINED.lastIndex = at + word.length;
        if (EXPLAINED.test(lower)) return true;
      }
      return false;
    },
  };
}
