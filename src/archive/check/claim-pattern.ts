import { readQuoteWords, type QuoteWord } from './quote-words.ts';

/** One item of a claimed quotation: a word, a place where words are left out ("…"), or words put in by the one who quotes ("[the company]"). */
export type ClaimItem =
  | { readonly kind: 'word'; readonly word: QuoteWord }
  | { readonly kind: 'gap' }
  | { readonly kind: 'insert'; readonly forms: readonly string[] };

/** A claimed quotation as it is matched: its words, the gaps between them, and what the one who quotes put in. */
export interface ClaimPattern {
  /** What the offsets of the words point into: the claim without `[sic]` and without brackets around a changed letter. */
  readonly text: string;
  readonly items: readonly ClaimItem[];
  /** The words of `items`, in order. */
  readonly words: readonly QuoteWord[];
  /** For each word, and for the end: true if words of the original may be left out before it. */
  readonly isGapBefore: readonly boolean[];
}

/** Reads a claimed quotation. One that stands in brackets as a whole is read without them. */
export function readClaimPattern(claim: string): ClaimPattern {
  const pattern = readParts(mendBrackets(splitClaim(claim)));
  return pattern.words.length > 0 ? pattern : readParts(splitClaim(pattern.text.replace(/[[\]]/g, ' ')));
}

const SIC = /^\[\s*sic\s*\]$/iu;
const CHANGED_LETTER = /^\[(\p{L})\]$/u;
const CHANGED_END = /^\[\p{L}+\]$/u;
const LAST_LETTERS = /(?<![\p{L}\p{M}])[\p{L}\p{M}]+$/u;

/** Takes out `[sic]`, the brackets of `[t]he`, and of `want[ed]` the letters before. */
function mendBrackets(parts: readonly ClaimPart[]): readonly ClaimPart[] {
  const mended: ClaimPart[] = [];
  for (const [index, part] of parts.entries()) {
    const letter = CHANGED_LETTER.exec(part.text)?.[1];
    const last = mended.at(-1);
    if (SIC.test(part.text)) append(mended, 'plain', ' ');
    else if (letter !== undefined && /^\p{L}/u.test(parts[index + 1]?.text ?? '')) append(mended, 'plain', letter);
    else {
      if (last?.kind === 'plain' && CHANGED_END.test(part.text)) {
        mended[mended.length - 1] = { kind: 'plain', text: last.text.replace(LAST_LETTERS, '') };
      }
      append(mended, part.kind, part.text);
    }
  }
  return mended;
}

/** Plain words that follow plain words are one part with them. */
function append(parts: ClaimPart[], kind: ClaimPart['kind'], text: string): void {
  const last = parts.at(-1);
  if (kind === 'plain' && last?.kind === 'plain') parts[parts.length - 1] = { kind, text: last.text + text };
  else parts.push({ kind, text });
}

function readParts(parts: readonly ClaimPart[]): ClaimPattern {
  const words: QuoteWord[] = [];
  let open: Opening = { isGap: false };
  const openings = [open];
  let text = '';
  for (const part of parts) {
    const found = readQuoteWords(part.text);
    if (part.kind === 'gap') open.isGap = true;
    else if (part.kind === 'bracket') open.inserted = [...(open.inserted ?? []), ...found.map(({ form }) => form)];
    else {
      for (const { form, start, end } of found) {
        words.push({ form, start: text.length + start, end: text.length + end });
        open = { isGap: false };
        openings.push(open);
      }
    }
    text += part.text;
  }
  const items = openings.flatMap((each, at) => [...itemsOf(each), ...words.slice(at, at + 1).map(toItem)]);
  return { text, items, words, isGapBefore: openings.map((each) => itemsOf(each).length > 0) };
}

/** What stands before a word, or behind the last: a gap at most, and behind it one insertion. What can be tried grows with the words alone. */
interface Opening {
  isGap: boolean;
  inserted?: readonly string[];
}

function itemsOf({ isGap, inserted }: Opening): readonly ClaimItem[] {
  return [
    ...(isGap ? [{ kind: 'gap' } as const] : []),
    ...(inserted ? [{ kind: 'insert', forms: inserted } as const] : []),
  ];
}

function toItem(word: QuoteWord): ClaimItem {
  return { kind: 'word', word };
}

/** A stretch of a claimed quotation as it stands: plain words, an ellipsis (`…`, `...`, `[...]`), or words in square brackets. */
interface ClaimPart {
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
  for (const piece of text.split(SIGNS)) if (piece !== '') append(parts, kindOf(piece), piece);
  return parts;
}

function kindOf(piece: string): ClaimPart['kind'] {
  if (BRACKETED_GAP.test(piece)) return 'gap';
  if (piece.startsWith('[') && piece.endsWith(']')) return 'bracket';
  return GAP.test(piece) ? 'gap' : 'plain';
}
