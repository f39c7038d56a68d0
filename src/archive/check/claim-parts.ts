/** A stretch of a claimed quotation as it stands: plain words, an ellipsis (`…`, `...`, `[...]`), or words in square brackets. */
export interface ClaimPart {
  readonly kind: 'plain' | 'gap' | 'bracket';
  readonly text: string;
}

const BRACKETED_GAP = /^\[\s*(?:…|\.\s?\.\s?\.+)\s*\]$/u;
const BLANK = /^\s$/u;
const MIN_POINTS = 3;
const NO_POINTS = { text: '', count: 0, canTakeBlank: false };

/**
 * Cuts a claimed quotation into its stretches; joined they are the text. Each sign is looked at once, so the cost grows with the length whatever the text.
 * A bracket that is not closed is a sign like others; where one opens inside another, the inner one counts.
 */
export function splitClaim(signs: Iterable<string>): readonly ClaimPart[] {
  const parts: ClaimPart[] = [];
  let plain = '';
  let points = NO_POINTS;
  let bracket = '';
  const add = (kind: ClaimPart['kind'], text: string) => {
    if (plain !== '') parts.push({ kind: 'plain', text: plain });
    plain = '';
    if (text !== '') parts.push({ kind, text });
  };
  const endPoints = () => {
    if (points.count >= MIN_POINTS) add('gap', points.text);
    else plain += points.text;
    points = NO_POINTS;
  };
  for (const sign of signs) {
    if (bracket !== '' && sign === ']') {
      add(BRACKETED_GAP.test(`${bracket}]`) ? 'gap' : 'bracket', `${bracket}]`);
      bracket = '';
    } else if (sign === '[') {
      endPoints();
      plain += bracket;
      bracket = sign;
    } else if (bracket !== '') bracket += sign;
    else if (sign === '.' || sign === '…') {
      const count = points.count + (sign === '…' ? MIN_POINTS : 1);
      points = { text: points.text + sign, count, canTakeBlank: sign === '.' };
    } else if (points.canTakeBlank && BLANK.test(sign)) {
      points = { ...points, text: points.text + sign, canTakeBlank: false };
    } else {
      endPoints();
      plain += sign;
    }
  }
  endPoints();
  plain += bracket;
  add('plain', '');
  return parts;
}
