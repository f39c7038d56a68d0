/** What a question asks for, and what a sentence holds, as bits that can be combined. */
export const KIND = {
  date: 1,
  number: 2,
  money: 4,
  name: 8,
  reason: 16,
  place: 32,
  speech: 64,
  duration: 128,
} as const;

/** A set of {@link KIND} bits; 0 is none. */
export type Kinds = number;

const MONTH =
  /\b(?:Jan(?:uary)?|Feb(?:ruary)?|March|April|May \d|June|July|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b|\b(?:1[0-9]|20)\d\ds?\b|\bcentur(?:y|ies)\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/;
const NUMBER =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|million|billion|half|dozen|twice|unanimous)/;
const MONEY = /[$€£]\s?\d|\b(?:dollars?|euros?|pounds?|million|billion|trillion)\b/;
const NAME = /(?<=[\p{Ll},;:)] ["“‘(]?)\p{Lu}[\p{L}]+|\b\p{Lu}[\p{L}]+ \p{Lu}[\p{L}]+/u;
// Words of dispute (argued, accused, wanted) are left out: a story of a quarrel is full of them, and few give a reason.
const REASON =
  /\b(?:because|due to|owing to|in order to|so that|therefore|thus|reasons?|causes?|caused|as a result|led to|leads to|thanks to|explain\w*|grounds?|citing|for fear|saying|to (?:avoid|prevent|protect|ensure|keep|make|help|stop))\b/i;
const DURATION =
  /\b(?:\d[\d.,]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|several|few|half|many|couple of)(?: \p{Ll}+)?[ -](?:second|minute|hour|day|night|week|month|year|decade|centur|page|word|mile|km|kilomet|met(?:er|re)|feet|foot)/u;
const PLACE = /\b(?:in|at|near|from|to|on|outside|of) (?:the )?\p{Lu}\p{L}+/u;
const SPEECH = /["“”]|\b(?:said|says|wrote|called|told|posted|tweeted|replied|according to)\b/;

/** The kinds of answer that a sentence holds. Case is read: give the text as written. */
export function kindsHeld(sentence: string): Kinds {
  return (
    (MONTH.test(sentence) ? KIND.date : 0) |
    (NUMBER.test(sentence) ? KIND.number : 0) |
    (MONEY.test(sentence) ? KIND.money : 0) |
    (NAME.test(sentence) ? KIND.name : 0) |
    (REASON.test(sentence) ? KIND.reason : 0) |
    (PLACE.test(sentence) ? KIND.place : 0) |
    (SPEECH.test(sentence) ? KIND.speech : 0) |
    (DURATION.test(sentence) ? KIND.duration : 0)
  );
}

const ASKED: readonly (readonly [RegExp, Kinds])[] = [
  [
    /\bhow (?:much|expensive)\b.*\b(?:money|cost|pay|paid|worth|give|gave|given|donat\w*|spend|spent|rais\w*|offer\w*|invest\w*|bid|price|sue|seek\w*|want\w*|put|owe\w*|get|got)\b/,
    KIND.money,
  ],
  [/\b(?:what|which) (?:price|sum|amount)\b|\bprice tag\b|\bhow much money\b|\bfor how much\b/, KIND.money],
  [
    /\bhow (?:many|old|far|big|large|tall|high|often|deep|fast|late|much)\b|\b(?:what|which) (?:number|percent\w*|share|portion|age)\b/,
    KIND.number,
  ],
  [/\bhow long\b(?! ago)/, KIND.duration],
  [
    /\bwhen\b|\b(?:what|which) (?:year|date|day|month|century|decade|time)\b|\bhow (?:long ago|recently)\b|\bsince when\b/,
    KIND.date,
  ],
  [
    /\bwhy\b|\bhow come\b|\bwhat (?:for|(?:was |is |are |were )?the reasons?|caused?|made|led)\b|\breasons? (?:for|why|behind)\b|\bwhat(?: i|')?s the reason\b/,
    KIND.reason,
  ],
  [/\bwhere\b|\b(?:what|which) (?:city|country|state|place|town|region|court|location)\b/, KIND.place],
  [
    /\bwhat did .{1,60}\b(?:say|said|write|wrote|call|tweet|post|reply|tell|text|email)\b|\b(?:quote|exact words|said what|his words|her words|wording)\b|\bwhat was .{1,40}\b(?:tweet|post|reply|email|message|text|response)\b/,
    KIND.speech,
  ],
  [
    /\bwho(?:se|m)?\b|\b(?:what|which) (?:person|people|man|woman|judge|lawyer|company|author|king|team|group)\b/,
    KIND.name,
  ],
];

/** The kinds of answer that a question (normalised) asks for; 0 if it does not say. */
export function kindsAsked(question: string): Kinds {
  let first = Number.POSITIVE_INFINITY;
  let asked = 0;
  for (const [pattern, kinds] of ASKED) {
    const at = pattern.exec(question)?.index ?? Number.POSITIVE_INFINITY;
    if (at >= first) continue;
    first = at;
    asked = kinds;
  }
  return asked;
}
