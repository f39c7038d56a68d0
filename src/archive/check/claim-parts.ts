/** A stretch of a claimed quotation as it stands: plain words, an ellipsis (`…`, `...`, `[...]`), or words in square brackets. */
export interface ClaimPart {
  readonly kind: 'plain' | 'gap' | 'bracket';
  readonly text: string;
}

/** Brackets with none inside, and points. No alternative runs over a sign that it may begin with: the cost grows with the length. */
const SIGNS = /(\[[^[\]]*\]|(?:\.\s?|…)+)/u;
const BRACKETED_GAP = /^\[\s*(?:…|\.\s?\.\s?\.+)\s*\]$/u;
const GAP = /…|(?:\.\s?){3}/u;

/**
 * Cuts a claimed quotation into its stretches; joined they are the text. A bracket that is not closed is a sign like others; where
 * one opens inside another, the inner one counts.
 */
export function splitClaim(text: string): readonly ClaimPart[] {
  const parts: ClaimPart[] = [];
  for (const piece of text.split(SIGNS)) {
    const kind = kindOf(piece);
    const last = parts.at(-1);
    if (kind === 'plain' && last?.kind === 'plain') parts[parts.length - 1] = { kind, text: last.text + piece };
    else if (piece !== '') parts.push({ kind, text: piece });
  }
  return parts;
}

function kindOf(piece: string): ClaimPart['kind'] {
  if (BRACKETED_GAP.test(piece)) return 'gap';
  if (piece.startsWith('[') && piece.endsWith(']')) return 'bracket';
  return GAP.test(piece) ? 'gap' : 'plain';
}
