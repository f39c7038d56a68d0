import { readTerms } from '../../../text/terms.ts';
import { isAddress, withoutAddress } from '../../../text/word-lists/asides.ts';
import { isSmallTalk } from '../asked/small-talk.ts';
import type { PassageIndex } from '../passage-index.ts';

type Index = Pick<PassageIndex, 'concepts' | 'vocabulary' | 'frequency' | 'passages'>;

/** A word that this share of the passages has is what the corpus is about. */
const MATTER_SHARE = 0.005;

const JOINS = 'and|or|so|but|because|cause|bc|cuz|coz';
const JOINED = new RegExp(`^\\W*(?:(?:${JOINS})\\b\\W*)+`, 'u');
const QUESTION = 'who|whos|whod|whom|whose|what|whats|when|whens|where|wheres|why|whys|how|hows|which|did|does';
const SUBJECT =
  "(?:i|im|i'm|ive|i've|we|we're|weve|we've|my \\w+ (?:says?|said|thinks?|swears?|reckons?|insists?|keeps|wont|doesnt|told|bet|is))";
/** A first person after one of these goes on with the same clause: "did I", "who said I". */
const GOES_ON = `${JOINS}|${QUESTION}|do|can|could|should|shall|would|will|may|might|if|that|whether|am|are|was|were|than|like|as|says?|said|told|tells?|means?|to|of|for|with|about|by|on|in|from|let`;
/** Where a clause ends: punctuation, a "but", and a first person that begins a sentence of its own without either. */
const BOUNDARY = new RegExp(
  [
    '(?<=[,;:!?.…)\\n])(?<!(?:(?<!\\p{L})\\p{L}|\\b(?:mr|mrs|ms|dr|vs|inc|corp|no|st))\\.)\\s+',
    '\\s(?=[-–—(])',
    '\\s(?=but\\s)',
    `\\s(?=(?:${JOINS})\\s+(?:(?:am|did|do)\\s+)?${SUBJECT}\\s)`,
    `(?<!(?<![\\p{L}'])(?:${GOES_ON}))\\s(?=${SUBJECT}\\s)`,
  ].join('|'),
  'giu',
);
const QUOTED = /["“][^"“”]*["”]/gu;
const QUOTED_WORDS = /["“][^"“”]*\s[^"“”]*["”]/u;
const ASKER_OR_BOT =
  /(?<!\.)\b(?:i|im|ive|id|ill|me|my|mine|myself|we|weve|us|our|you|youre|youve|u|ur|your|yours|bot|lemme|lets)\b/u;
/** Somebody's words may be asked for, whoever says "I" in them. */
const SAYING =
  /\b(?:say|says|said|saying|told|write|wrote|written|text|texted|tweet|tweeted|post|posted|quote|line|words|email|emailed)\b/u;
const OTHERS = /\b(?:he|hes|him|his|she|shes|her|hers|they|theyre|them|their|theirs|those|these)\b/u;
const ASKS = new RegExp(`^(?:${QUESTION}|is|was|were|are|has|had)\\b`, 'u');
const ASKED = new RegExp(`\\b(?:${QUESTION}|if|whether)\\b`, 'u');
/** "My dad says", "people keep claiming that": what follows is what is to be judged. */
const REPORT =
  /^\W*(?:(?:but|so|and|ok|well)\s+)*(?:my \w+|(?:this|that|some|one|a) \w+|people|ppl|everyone|everybody|someone|somebody|folks|reddit|the internet|they)\s+(?:here\s+)?(?:(?:is|are|keeps?|always|all|just|literally|still)\s+)*(?:says?|said|saying|thinks?|thinking|claims?|claimed|claiming|swears?|reckons?|insists?|argues?|arguing|believes?|told me|tells me|telling me)\s+(?:that\s+)?/u;
/** "He founded it, right?": a tag, where three words or more claim something and "right" is not what they claim. */
const TAG =
  /^((?:\S+\s+){2,}(?!(?:is|was|were|are|be|been|hes|shes|theyre|not|all|so|always|never|totally|really|proven|proved)\s)\S+)\s+right(?=\W*$)/iu;
const REQUEST = /^.*?\b(?:tell|remind|show|explain to|help)\s+(?:me|us)\b/u;

/**
 * A question in English without what is said around it: address, insults, excuses, doubts, bets, thanks. They say nothing of what is asked,
 * and count as words that no passage has. The text as it is where nothing else is left.
 */
export function withoutAsides(text: string, index: Index): string {
  const told = withoutClauses(text.replaceAll('’', "'"), index).map((clause) => fromQuestionOn(clause, index));
  const said = withoutAddress(told.join(' '));
  const bare = ASKS.test(plain(said)) ? said : said.replace(TAG, '$1');
  return bare === text || asksSomething(bare, index) ? bare : text;
}

function withoutClauses(text: string, index: Index): readonly string[] {
  const clauses = clausesOf(text).filter((part) => /[\p{L}\p{N}]/u.test(part));
  const kept = clauses.filter((clause) => !isAside(plain(clause), index));
  // What is left alone was meant, if it is a question or names somebody; else all of it may be somebody's words.
  return kept.some(
    (clause) => ASKED.test(clause.toLowerCase()) || ASKS.test(plain(clause)) || namesPerson(clause, index),
  )
    ? kept
    : [text];
}

/** Cut at boundaries, but never inside of quotation marks. */
function clausesOf(text: string): readonly string[] {
  const quoted = [...text.matchAll(QUOTED)].map(({ 0: words, index }) => [index, index + words.length] as const);
  const clauses: string[] = [];
  let start = 0;
  for (const { 0: blank, index } of text.matchAll(BOUNDARY)) {
    if (quoted.some(([from, to]) => from < index && index < to)) continue;
    clauses.push(text.slice(start, index));
    start = index + blank.length;
  }
  return [...clauses, text.slice(start)];
}

function plain(clause: string): string {
  return clause.toLowerCase().replaceAll("we're", 'we are').replaceAll("'", '').replace(JOINED, '').trim();
}

function isAside(clause: string, index: Index): boolean {
  if (isAddress(clause) || isSmallTalk(clause)) return true;
  if (ASKS.test(clause) || namesPerson(clause, index)) return false;
  const reported = clause.replace(REPORT, '');
  if (reported !== clause) return !isOfMatter(reported, index);
  if (QUOTED_WORDS.test(clause)) return false;
  return isPersonal(clause) ? !asksOfMatter(clause, index) : !isOfMatter(clause, index);
}

/** "I do not get what the point of a nonprofit is": what is asked in it is of the matter. */
function asksOfMatter(clause: string, index: Index): boolean {
  const question = ASKED.exec(clause)?.index;
  return question !== undefined && hasMatter(clause.slice(question), index);
}

/** "Can you tell me who won", "I forgot if he won", "my dad says he won": from "who", from "he" on. */
function fromQuestionOn(clause: string, index: Index): string {
  const lower = clause.toLowerCase();
  const reported = REPORT.exec(lower)?.[0];
  const lead = reported ?? REQUEST.exec(lower)?.[0] ?? upToQuestion(lower);
  if (reported === undefined && !isPersonal(lead)) return clause;
  const rest = clause.slice(lead.length).replace(/^\s*(?:if|whether)\b/iu, '');
  const isFrame = reported !== undefined || !hasMatter(lead, index);
  return isFrame && !namesPerson(lead, index) && asksSomething(rest, index) ? rest : clause;
}

function upToQuestion(clause: string): string {
  return ASKS.test(clause.trim()) ? '' : clause.slice(0, ASKED.exec(clause)?.index ?? 0);
}

/** It speaks of who asks or who answers, and not of what somebody said. */
function isPersonal(clause: string): boolean {
  const pronoun = ASKER_OR_BOT.exec(clause);
  const said = SAYING.exec(clause);
  return pronoun !== null && (said === null || said.index > pronoun.index);
}

function namesPerson(clause: string, { concepts }: Index): boolean {
  const stems = readTerms(clause).map(({ form }) => concepts.language.stem(form));
  return concepts.find(stems).some(({ concept }) => concept.kind === 'person');
}

/** It goes on about others, asks, or has some of the matter in it. */
function isOfMatter(clause: string, index: Index): boolean {
  return OTHERS.test(clause) || ASKED.test(clause) || hasMatter(clause, index);
}

/** It names a number, or has a word that many passages have or no dictionary knows. */
function hasMatter(clause: string, { concepts: { language }, vocabulary, frequency, passages }: Index): boolean {
  if (/\p{N}/u.test(clause)) return true;
  return readTerms(language.spellOut(clause)).some(({ form, isExtra }) => {
    const stem = language.stem(form);
    if (isExtra || language.isStopWord(form) || language.tellingShare(stem) < 1) return false;
    return !language.isWord(form) || frequency(vocabulary.findTerm(stem)) >= MATTER_SHARE * passages.length;
  });
}

function asksSomething(text: string, { concepts: { language } }: Index): boolean {
  return readTerms(language.spellOut(text)).some(({ form, isExtra }) => !isExtra && !language.isStopWord(form));
}
