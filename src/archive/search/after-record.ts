const YEARS = /\b(20[2-9]\d|2[1-9]\d\d)\b/g;
const FUTURE =
  /\b(?:tomorrow|next (?:year|month|week|decade)|in the future|will (?:he|she|they|it|there|the|\w+) (?:be|win|lose|happen|go|get|have|become|ever)|(?:who|what|when|where|how|which \w+) will|^will|is going to|going to happen)\b/;
const TODAY = /\b(?:today|right now|this (?:week|month|morning|year)|latest news|yesterday|at the moment)\b/;

/** Whether a question (normalised) asks for what the record cannot hold yet. `certain`: it names a time after `asOf` (ISO day). */
export function asksAfterRecord(question: string, asOf: string | undefined): 'certain' | 'likely' | 'no' {
  if (asOf !== undefined) {
    const year = Number(asOf.slice(0, 4));
    const named = [...question.matchAll(YEARS)].map(([text]) => Number(text));
    if (named.length > 0 && named.every((one) => one > year)) return 'certain';
  }
  return FUTURE.test(question) || TODAY.test(question) ? 'likely' : 'no';
}

const EXPECTED =
  /\b(?:will|expects?|expected|plans? to|planned|due|scheduled|set for|is to|are to|intends?|(?:by|until|from) 20\d\d)\b/i;

/** True for a passage that speaks of what was still to come. */
export function speaksOfFuture(text: string): boolean {
  return EXPECTED.test(text);
}

const OPEN_END =
  /\b(?:not (?:yet )?known|unknown|no decision|not decided|undecided|remains? (?:open|to be seen)|(?:record|article|page)s?,? (?:which )?ends?)\b/i;

/** True for a passage that says that something is not known at the record's end. */
export function statesOpenEnd(text: string): boolean {
  return OPEN_END.test(text);
}
