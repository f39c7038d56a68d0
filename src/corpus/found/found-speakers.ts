import { DOUBT, OPENERS, OTHERS_WORDS, OUTLETS, PREPOSITIONS, SPEECH, TITLES } from './speech-words.ts';

/** What stands in a sentence around words in quotation marks, up to the next quotation on either side; other quoted words are blanked out. */
export interface QuotedPlace {
  readonly sentence: string;
  readonly left: string;
  readonly right: string;
  /** The words end with a comma, a question mark or an exclamation mark, or a comma follows: the sentence goes on with who speaks. */
  readonly goesOn: boolean;
}

/** A name that a sentence gives as the speaker of words. `isUtterance`: the words are all of what is said, and not a phrase of it. */
export interface NamedSpeaker {
  readonly name: string;
  readonly isUtterance: boolean;
}

const { name: NAME, verb: VERB, verbPhrase: VERB_PHRASE, writing: WRITING } = SPEECH;
const ASIDE = '(?:,\\s[^,"“”]{2,70},)?';
/** What may follow a name that is the speaker; a common noun makes it another's ("said Musk lawyer …"). */
const AFTER_NAME =
  '(?=[,.;:!?—–)]|\\s*$|\\s+(?:in|on|at|to|of|during|after|before|when|as|while|later|that|this|last|earlier|from|with|about|again)\\b)';

const SAID_NAME = new RegExp(`^,?\\s*${VERB}\\s+(${NAME})${AFTER_NAME}`, 'u');
const NAME_SAID = new RegExp(`^,?\\s*(${NAME})${ASIDE}\\s+${VERB_PHRASE}\\b`, 'u');
const WRITING_SAID = new RegExp(
  `^,?\\s*(${NAME})['’]s\\s+(?:\\p{L}+\\s+)?${WRITING}\\s+(?:said|says|reads?|stated)\\b`,
  'u',
);
const ACCORDING_AFTER = new RegExp(`^,?\\s*according to (${NAME})${AFTER_NAME}`, 'u');
const ACCORDING_BEFORE = new RegExp(`^According to (${NAME}),\\s*$`, 'u');
const NAME_COLON = new RegExp(`^\\s*(${NAME}):\\s*$`, 'u');
const WRITING_BEFORE = new RegExp(
  `^(?:In\\s+)?(${NAME})['’]s\\s+(?:\\p{L}+\\s+){0,2}${WRITING}\\b[^"“”;]{0,60}?(?:\\s(?:said|says|reads?|stated|was))?(?:\\s+that)?[:,]?\\s*$`,
  'u',
);
const LAST_VERB = new RegExp(`^(.*?)(?<=\\s)(${VERB_PHRASE})\\b((?:(?!\\b${VERB}\\b).)*)$`, 'su');
const NAME_AT_END = new RegExp(`(?:^|[\\s(—–])(${NAME})(?:${ASIDE}|,)\\s*$`, 'u');
const MAX_GAP_LETTERS = 120;

/** Who speaks, from the sentence alone; undefined if it does not say so, says so of several, or leaves it open. */
export function findSpeaker(place: QuotedPlace): NamedSpeaker | undefined {
  if (DOUBT.test(place.sentence)) return undefined;
  const [behind, before] = [speakerBehind(place), speakerBefore(place)];
  if (behind && before && behind.name !== before.name) return undefined;
  return behind ?? before;
}

function speakerBehind({ right, left, goesOn }: QuotedPlace): NamedSpeaker | undefined {
  if (!goesOn) return undefined;
  const name = SAID_NAME.exec(right)?.[1] ?? NAME_SAID.exec(right)?.[1] ?? WRITING_SAID.exec(right)?.[1];
  if (name !== undefined) return isJoinedAfter(right, name) ? undefined : { name, isUtterance: true };
  const source = new RegExp(`\\b${VERB}\\b`, 'u').test(left) ? undefined : ACCORDING_AFTER.exec(right)?.[1];
  return source === undefined ? undefined : { name: source, isUtterance: false };
}

/** "said Musk and Altman": both, so neither. */
function isJoinedAfter(right: string, name: string): boolean {
  return new RegExp(`^\\s*(?:,?\\s*and|or)\\s+${NAME}`, 'u').test(right.slice(right.indexOf(name) + name.length));
}

function speakerBefore({ left }: QuotedPlace): NamedSpeaker | undefined {
  const colon = NAME_COLON.exec(left)?.[1];
  if (colon !== undefined) return { name: colon, isUtterance: true };
  const source = ACCORDING_BEFORE.exec(left.trimStart())?.[1];
  if (source !== undefined) return { name: source, isUtterance: false };
  const told = tellerBefore(left);
  if (told) return told;
  const hasTeller = new RegExp(`\\b${VERB}\\b`, 'u').test(
    left.replace(/\b(?:said|says|stated)(?: that)?[:,]?\s*$/u, ''),
  );
  const writer = hasTeller ? undefined : WRITING_BEFORE.exec(left.trimStart())?.[1];
  return writer === undefined ? undefined : { name: writer, isUtterance: /[:,]\s*$/.test(left) };
}

/** `Musk told CNBC that`: the last verb of speaking, whose subject stands right before it, and nothing after it that makes the words another's. */
function tellerBefore(left: string): NamedSpeaker | undefined {
  const match = LAST_VERB.exec(left);
  if (!match) return undefined;
  const [, before = '', , gap = ''] = match;
  if (gap.length > MAX_GAP_LETTERS || OTHERS_WORDS.test(gap)) return undefined;
  if (new RegExp(`(?:^|\\s)${VERB}\\b`, 'u').test(before)) return undefined;
  const subject = NAME_AT_END.exec(before);
  const name = subject?.[1];
  if (name === undefined) return undefined;
  const ahead = before.slice(0, subject?.index).trimEnd();
  const [last = '', beforeLast = ''] = ahead.split(/\s+/).reverse();
  if (PREPOSITIONS.has(last.toLowerCase())) return undefined;
  if (/^(?:and|or|nor|but)$/i.test(last) && /^\p{Lu}/u.test(beforeLast) && !/[,;]$/.test(beforeLast)) return undefined;
  return { name, isUtterance: /^\s*(?:[:,]|that|on\b|to\b)?[^"“”]*[:,]\s*$/u.test(gap) };
}

/** A name without the words before it that belong to the sentence or are titles; undefined for an outlet, or if nothing is left. */
export function bareName(written: string): string | undefined {
  const words = written
    .trim()
    .replace(/[.,]+$/, '')
    .split(/\s+/);
  const title = words.findLastIndex((word, index) => index < words.length - 1 && TITLES.has(plain(word)));
  const rest = words.slice(title + 1);
  while (rest.length > 0 && OPENERS.has(plain(rest[0] ?? ''))) rest.shift();
  const name = rest.join(' ');
  if (PREPOSITIONS.has(plain(rest[0] ?? ''))) return undefined;
  return name === '' || OUTLETS.has(name.toLowerCase()) || TITLES.has(plain(name)) ? undefined : name;
}

function plain(word: string): string {
  return word.toLowerCase().replace(/\.$/, '');
}
