const VERBS =
  'said|says|wrote|writes|posted|posts|tweeted|tweets|told|tells|replied|replies|responded|answered|added|argued|testified|declared|claimed|stated|warned|' +
  'explained|insisted|noted|announced|admitted|joked|quipped|complained|called|described|texted|emailed|messaged|recalled|predicted|vowed|promised|' +
  'concluded|remarked|observed|asked|wondered|shot back|went on';

/** Between a name and its verb: `Musk later wrote`, `Altman has said`. Words that leave it open whether it was said are none of these. */
const BEFORE_VERB =
  '(?:(?:has|have|had|later|also|then|again|once|publicly|famously|simply|himself|herself|soon|only|now)\\s+)*';

/** A word that begins with a capital letter, names of the kind `xAI` too. A possessive is no part of it. */
const CAPITAL = "(?:[a-z]{0,2}\\p{Lu}[\\p{L}\\p{N}&-]*(?:['’]\\p{Lu}[\\p{L}]+)?\\.?)";

/** Sources for regular expressions (flag `u`) that find who speaks in a sentence. */
export const SPEECH = {
  verb: `(?:${VERBS})`,
  verbPhrase: `${BEFORE_VERB}(?:was quoted as saying|${VERBS})`,
  name: `(?:${CAPITAL}(?:\\s+(?:of\\s+|de\\s+|van\\s+|von\\s+)?${CAPITAL}){0,5})`,
  /** Things that hold their owner's words. */
  writing:
    '(?:e-?mail|post|tweet|message|letter|memo|text|text message|reply|statement|blog post|testimony|journal|diary|note)',
} as const;

/** Words after which a name is not the one who speaks: "a lawyer for Musk said". */
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  'for of by with from to against about at near behind like than including between under over if whether'.split(' '),
);

/** Words with a capital letter at the beginning of a sentence that belong to no name. */
export const OPENERS: ReadonlySet<string> = new Set(
  (
    'a an the and but then so yet or as when while after before later still on in at once also even today yesterday now here there meanwhile however ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december x'
  ).split(' '),
);

/** Titles and offices before a name. */
export const TITLES: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof professor judge justice sir lord president ceo cto cfo coo chairman chair chairwoman founder co-founder cofounder attorney general ' +
    'senator secretary governor mayor director counsel lawyer spokesperson spokesman spokeswoman'
  ).split(' '),
);

/** Outlets bring what others said: words "according to" them may be anybody's. */
export const OUTLETS: ReadonlySet<string> = new Set(
  (
    'reuters|bloomberg|cnbc|cnn|bbc|npr|nbc|abc|cbs|fox|fox news|new york times|wall street journal|washington post|financial times|the information|information|' +
    'guardian|verge|wired|forbes|fortune|axios|politico|associated press|ap|techcrunch|business insider|time|economist|ft|wsj|nyt|vox|semafor|puck'
  ).split('|'),
);

/** Words that put in doubt that it was said at all, or that say it was not. */
export const DOUBT =
  /\b(?:den(?:y|ied|ies|ying)|never|did not|didn['’]t|does not|doesn['’]t|has not|hasn['’]t|falsely|fake|misquot\w+|alleged(?:ly)?|reportedly|rumou?r\w*|parod\w+|imagin\w+|would have|might|could|hypothetical\w*|paraphras\w+|as if|fictional|supposedly|purported\w*)\b/iu;

/** Between a verb and the words: what is quoted may be somebody else's. */
export const OTHERS_WORDS =
  /\b(?:claims?|allegations?|questions?|argument|accusations?|phrase|words|slogan|headline|promise[sd]? of|demand|idea|notion|according to|citing|quoting|who|whom|whose|which|cited|quoted|titled|entitled|called for|asked (?:if|whether|about))\b|['’]s\b|;/iu;
