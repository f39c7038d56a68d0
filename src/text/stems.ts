import { stemmer as russian } from '@orama/stemmers/russian';
import porter2 from 'wink-porter2-stemmer';

/** Irregular inflections, each line a word and its forms. Left out are forms that are words of their own (`found`, `ground`, `rose`, `saw`). */
const INFLECTIONS = `become became|begin began begun|break broke broken|bring brought|build built|buy bought|catch caught|choose chose chosen|come came
deal dealt|draw drew drawn|drive drove driven|eat ate eaten|fall fell fallen|feel felt|fight fought|flee fled|fly flew flown|forget forgot forgotten
freeze froze frozen|give gave given|go went gone|grow grew grown|hear heard|hide hid hidden|hold held|keep kept|know knew known|lead led|leave left
lend lent|lose lost|make made|mean meant|meet met|pay paid|prove proven|ride rode ridden|rise risen|run ran|say said|see seen|seek sought|sell sold
send sent|shake shook shaken|shoot shot|show shown|sing sang sung|sink sank sunk|sleep slept|speak spoke spoken|spend spent|stand stood|steal stole stolen
strike struck|swear swore sworn|swim swam swum|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|wake woke woken
wear wore worn|win won|write wrote written|withdraw withdrew withdrawn|sue sued suing|die died dying|lie lied lying|tie tied tying|overthrow overthrew
child children|man men|woman women|person people|foot feet|tooth teeth|mouse mice|wife wives|life lives|half halves|criterion criteria|bear bore born
bet betting|quit quitting|get got gotten|do did done|drink drank drunk|understand understood|undergo underwent|oversee oversaw|forbid forbade forbidden
arise arose arisen|awake awoke awoken|befall befell|behold beheld|bend bent|bite bit bitten|bleed bled|blow blew blown|breed bred|burn burnt|cling clung
creep crept|dig dug|dream dreamt|feed fed|fling flung|foresee foresaw foreseen|foretell foretold|forgive forgave forgiven|hang hung
kneel knelt|lay laid|lean leant|leap leapt|learn learnt|light lit|mislead misled|mistake mistook mistaken|misunderstand misunderstood|outdo outdid outdone
outgrow outgrew outgrown|outsell outsold|overcome overcame|override overrode overridden|overtake overtook overtaken|partake partook
plead pled|rebuild rebuilt|repay repaid|resell resold|retake retook retaken|retell retold|rethink rethought|rewrite rewrote rewritten|sew sewn|shine shone
shrink shrank shrunk|slay slew slain|slide slid|sling slung|smell smelt|sneak snuck|spell spelt|spill spilt|spin spun|spoil spoilt|spring sprang sprung
stick stuck|sting stung|stink stank stunk|stride strode|strive strove striven|sweep swept|swell swollen|swing swung|tread trod trodden|undertake undertook undertaken
undo undid undone|unwind unwound|uphold upheld|weave wove woven|weep wept|withhold withheld|withstand withstood|mimic mimicked mimicking|panic panicked panicking
traffic trafficked trafficking|focus focussed focussing|knife knives|loaf loaves|shelf shelves|thief thieves|wolf wolves|hoof hooves
ox oxen|goose geese|louse lice|phenomenon phenomena|analysis analyses|crisis crises|thesis theses|hypothesis hypotheses|parenthesis parentheses
nucleus nuclei|fungus fungi|stimulus stimuli|syllabus syllabi|alumnus alumni alumna alumnae|bacterium bacteria|curriculum curricula|memorandum memoranda|stratum strata
index indices|matrix matrices|vertex vertices|appendix appendices`;

/** Words that the algorithm cuts down to the stem of a word with another meaning (`department` to `depart`). The first of each is the stem of all. */
const APART = `department departments|authority authorities|authorize authorized authorizes authorizing authorization authorise authorised authorisation|business businesses
experiment experiments experimented experimenting experimental experimentally experimentation experimenter|executive executives|evening evenings|candidate candidates candidacy
engineer engineers engineered engineering|important importance importantly|international internationally|internal internally|admiral admirals|apartment apartments
corporal corporals|customer customers|competence competent competences competencies|factory factories|conversion conversions|deposition depositions|edition editions
conversation conversations conversational|designate designated designation designates|emergency emergencies|initiative initiatives|integrity|ironic ironically irony
mineral minerals|minority minorities|objective objectives|objection objections|opposite opposites|polite politely politeness|positive positively|publication publications
rational rationally rationality|responsible responsibility responsibilities responsibly|several|succession successive successively|successor successors
transition transitions transitional|university universities|compassion compassionate|conservative conservatives|considerable considerably|according accordingly
discretion|diversion diversions|expedition expeditions|extensive extensively|hospitality|informal informally|generous generously generosity|secretion secretions secreted secrete
organ organs|organism organisms|terminal terminals|posterity|patron patrons patronage|morale|reservation reservations|negation|capitalism capitalist capitalists
empirical empirically|directive directives|intensive intensively|severe severely severity|imaginary|respectively respective|numerous|protestant protestants|principality principalities`;

const INFLECTED: ReadonlyMap<string, string> = firstOfEach(INFLECTIONS);
const APART_STEMS: ReadonlyMap<string, string> = firstOfEach(APART);

/** Enough for the words of a few hundred articles; beyond that the memory is better spent elsewhere. */
const MEMORY = 60_000;

/** A stemmer that keeps what it gave. */
export function remembering(stem: (form: string) => string): (form: string) => string {
  const known = new Map<string, string>();
  return (form) => {
    const found = known.get(form);
    if (found !== undefined) return found;
    const stemmed = stem(form);
    if (known.size >= MEMORY) known.clear();
    known.set(form, stemmed);
    return stemmed;
  };
}

/**
 * Stem of a folded word: in Latin letters by Porter2 (Porter, "The English (Porter2) stemming algorithm", snowballstem.org),
 * in Cyrillic ones by Snowball's Russian. Numbers, values and words of other scripts stay as they are.
 */
export const stem = remembering((form) => {
  const code = form.charCodeAt(0);
  if (code >= 97 && code <= 122 && form.length > 2) {
    return APART_STEMS.get(form) ?? porter2(INFLECTED.get(form) ?? form);
  }
  return code >= 0x430 && code <= 0x44f ? russian(form) : form;
});

/** Words by their forms, the first of a family included. */
function firstOfEach(table: string): ReadonlyMap<string, string> {
  return new Map(
    table.split(/[|\n]/).flatMap((line) => {
      const words = line.split(' ');
      return words.map((form): [string, string] => [form, words[0] ?? form]);
    }),
  );
}
