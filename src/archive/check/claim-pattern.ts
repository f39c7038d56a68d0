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
  const pattern = readItems(mendBrackets(splitClaim(claim)));
  return pattern.words.length > 0 ? pattern : readItems(splitClaim(pattern.text.replace(/[[\]]/g, ' ')));
}

const SIC = /^\[\s*sic\s*\]$/iu;
const CHANGED_LETTER = /^\[(\p{L})\]$/u;
const CHANGED_END = /^\[\p{L}+\]$/u;
const LAST_LETTERS = /(?<![\p{L}\p{M}])[\p{L}\p{M}]+$/u;

/** Takes out `[sic]`, the brackets of `[t]he`, and of `want[ed]` the letters before. */
function mendBrackets(parts: readonly ClaimPart[]): readonly ClaimPart[] {
  const mended: ClaimPart[] = [];
  const addPlain = (text: string) => {
    const last = mended.at(-1);
    if (last?.kind === 'plain') mended[mended.length - 1] = { kind: 'plain', text: last.text + text };
    else mended.push({ kind: 'plain', text });
  };
  parts.forEach((part, index) => {
    const letter = CHANGED_LETTER.exec(part.text)?.[1];
    const last = mended.at(-1);
    if (part.kind === 'plain') addPlain(part.text);
    else if (SIC.test(part.text)) addPlain(' ');
    else if (letter !== undefined && /^\p{L}/u.test(parts[index + 1]?.text ?? '')) addPlain(letter);
    else {
      if (last?.kind === 'plain' && CHANGED_END.test(part.text)) {
        mended[mended.length - 1] = { kind: 'plain', text: last.text.replace(LAST_LETTERS, '') };
      }
      mended.push(part);
    }
  });
  return mended;
}

function readItems(parts: readonly ClaimPart[]): ClaimPattern {
  const items: ClaimItem[] = [];
  let text = '';
  for (const part of parts) {
    const words = readQuoteWords(part.text);
    const shift = text.length;
    text += part.text;
    if (part.kind === 'gap') addGap(items);
    else if (part.kind === 'bracket')
      addInsert(
        items,
        words.map(({ form }) => form),
      );
    else {
      for (const { form, start, end } of words) {
        items.push({ kind: 'word', word: { form, start: start + shift, end: end + shift } });
      }
    }
  }
  return { text, items, ...wordsAndGaps(items) };
}

/** Between two words stand one gap at most, and behind it one insertion: what can be tried grows with the words alone. */
function addGap(items: ClaimItem[]): void {
  const [before, last] = items.slice(-2);
  if (last?.kind === 'gap' || (last?.kind === 'insert' && before?.kind === 'gap')) return;
  if (last?.kind === 'insert') items.splice(-1, 0, { kind: 'gap' });
  else items.push({ kind: 'gap' });
}

function addInsert(items: ClaimItem[], forms: readonly string[]): void {
  const last = items.at(-1);
  if (last?.kind === 'insert') items[items.length - 1] = { kind: 'insert', forms: [...last.forms, ...forms] };
  else items.push({ kind: 'insert', forms });
}

function wordsAndGaps(items: readonly ClaimItem[]): Pick<ClaimPattern, 'words' | 'isGapBefore'> {
  const words: QuoteWord[] = [];
  const isGapBefore: boolean[] = [];
  let isOpen = false;
  for (const item of items) {
    if (item.kind === 'word') {
      words.push(item.word);
      isGapBefore.push(isOpen);
    }
    isOpen = item.kind !== 'word';
  }
  return { words, isGapBefore: [...isGapBefore, isOpen] };
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
