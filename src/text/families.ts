import { stem } from './stems.ts';

/** Irregular forms and derivations that no suffix rule reaches, each line one family; the first word names it. */
const FAMILIES = `be been being|become became|begin began begun beginning|bet bets betting|break broke broken|bring brought|build built builder
buy bought buyer buying buyout purchase purchased|catch caught|choose chose chosen choice|come came|deal dealt|draw drew drawn|drive drove driven
eat ate|fall fell fallen|feel felt feeling|fight fought fighting|find found|fly flew flown flight|forget forgot forgotten|freeze froze frozen
go went gone going goes|grow grew grown growth|hear heard hearing|hide hid hidden|hold held holder|keep kept|know knew known knowledge|lead led leader leadership
leave left leaving departure depart departed|lend lent loan|lie lied lying liar lies|lose lost loss losing|make made maker|mean meant meaning|meet met meeting
pay paid payment payments|prove proven proof|read reading|ride rode|ring rang|rise rose risen|run ran running|say said saying says|see saw seen|seek sought
sell sold sale sales seller|send sent|shake shook|shoot shot|show shown showed|sing sang song|speak spoke spoken speech speaker|spend spent spending
stand stood|steal stole stolen theft|strike struck|swear swore sworn|take took taken taking|teach taught|tear tore torn|tell told telling|think thought
throw threw thrown|wake woke|wear wore|win won winner winning|write wrote written writer writing|withdraw withdrew withdrawn withdrawal
sue sued suing suit suits lawsuit lawsuits sues|testify testified testimony testifies|judge judgment judgement|decide decision decided|defend defense defence defendant
accuse accusation accused|deny denial denied|reply replied replies|apply application applied|die died death dead|born birth|pursue pursuit
succeed success successful successor|fail failure failed|try trial tried|refuse refusal|arrive arrival|propose proposal proposed|dismiss dismissal dismissed
apologize apologise apology apologised apologized|analyze analyse analysis analyst|describe description|receive receipt|explain explanation|believe belief
deceive deception deceived deceptive|conceive concept|agree agreement agreed|argue argument argued|compete competitor competition competing competitive
found founder founding founders cofounder cofounded founded|own owner ownership owned|invest investor investment|donate donor donation donations
govern government governance|compare comparison|destroy destruction|produce production product|reduce reduction|introduce introduction|choose choosing
employ employee employees employer employment|hire hired hiring|attack attacked|marry marriage married|compose composer composition|rich richest|poor poverty
long length|wide width|deep depth|high height|strong strength|hot heat|warm warmth|young youth|able ability|free freedom|wise wisdom|true truth
advise advice adviser advisor|live life lives living|safe safety|secret secrecy|private privacy|responsible responsibility|popular popularity|poison poisonous
child children|man men|woman women|person people|foot feet|tooth teeth|mouse mice|wife wives|half halves|criterion criteria|medium media
theory theoretical|history historical historic|politics political politician|economy economic|science scientific scientist|religion religious|music musician musical
german germany|france french|spain spanish|britain british|england english|america american|china chinese|japan japanese|europe european|russia russian
italy italian|poland polish|sweden swedish|scotland scottish|ireland irish|greece greek|turkey turkish|netherlands dutch|denmark danish|norway norwegian
vote voter voting|elect election|direct director|act action actor|collide collision|expand expansion|extend extension extent|conclude conclusion|permit permission
admit admission admitted|submit submission|commit commitment committed|divide division|explode explosion|invade invasion|persuade persuasion|respond response
intend intention intent|suspend suspension|exceed excess excessive|proceed procedure proceeding|compel compulsion|solve solution|resolve resolution|evolve evolution
maintain maintenance|retain retention|contain containment|obtain|abstain|acquire acquisition acquired|require requirement|inquire inquiry|define definition
differ difference different|refer reference|prefer preference|occur occurrence|exist existence|resist resistance|assist assistant assistance|insist insistence
appear appearance|disappear disappearance|perform performance|attend attendance|guide guidance|ally alliance|rely reliance reliable|vary variety variation variable
hate hated hater haters hatred|jury juror jurors|threat threaten threatened threatening threats|confidential confidence confidentiality|merge merger merged
crypto cryptocurrency cryptocurrencies|tweet tweets tweeted twitter|email emails emailed mail|ai artificial`;

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  FAMILIES.split(/[|\n]/).flatMap((line) => {
    const [head = '', ...others] = line.trim().split(' ');
    return [head, ...others].map((word): [string, string] => [stem(word), `~${head}`]);
  }),
);

/** Endings that make a noun, an adjective or an adverb of a verb or a noun; longest first. */
const ENDINGS: readonly string[] = [
  'ization',
  'isation',
  'ational',
  'ification',
  'fulness',
  'iveness',
  'ations',
  'ation',
  'ition',
  'ement',
  'ments',
  'ment',
  'ance',
  'ence',
  'ship',
  'hood',
  'ness',
  'ists',
  'isms',
  'able',
  'ible',
  'ical',
  'ings',
  'ing',
  'ion',
  'ist',
  'ism',
  'ive',
  'ity',
  'iti',
  'ous',
  'ful',
  'ial',
  'ian',
  'ors',
  'ers',
  'al',
  'er',
  'or',
  'ic',
  'ed',
  'ly',
  'li',

  'i',
  'e',
  'y',
  's',
];
const SHORTEST_ROOT = 4;

/**
 * The word family of a stem: the same for `settle` and `settlement`, `left` and `departure`, `sued` and `lawsuit`.
 * Rougher than a stem (`universe`, `university` may fall together): a match by family is weaker evidence than one by stem.
 */
export function family(stemmed: string): string {
  const irregular = IRREGULAR.get(stemmed);
  if (irregular !== undefined) return irregular;
  const code = stemmed.charCodeAt(0);
  if (code < 97 || code > 122 || stemmed.length <= SHORTEST_ROOT) return stemmed;
  const root = strip(stemmed);
  return IRREGULAR.get(root) ?? root;
}

function strip(word: string): string {
  for (const ending of ENDINGS) {
    if (word.length - ending.length >= SHORTEST_ROOT && word.endsWith(ending)) {
      const root = word.slice(0, -ending.length);
      return ending.length === 1 ? root : trimVowel(root);
    }
  }
  return word;
}

function trimVowel(root: string): string {
  return root.length > SHORTEST_ROOT && /[eiy]$/.test(root) ? root.slice(0, -1) : root;
}
