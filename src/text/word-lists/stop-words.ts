const WORDS = `a about above after again against all also am an and any are arent as at be because been before being below between
both but by can cannot cant could couldnt did didnt do does doesnt doing dont down during each else ever every few for from further get gets
got had hadnt has hasnt have havent having he her here hers herself him himself his how however i if im in into is isnt it its itself just
let like may me might mine more most much must my myself no nor not now of off on once one only or other our ours ourselves out over own
please quite rather really same shall she should shouldnt so some such tell than that thats the their theirs them themselves then there
theres these they this those though through thus to too under until up upon us very was wasnt we were werent what whats when where whether
which while who whom whos whose why will with within without wont would wouldnt yet you your yours yourself yourselves u ur r pls plz thing
things stuff actually basically ok okay lol wtf tf bro dude yo hey hi hello um uh hmm anyone someone something anything explain describe give
happen happened happens know many wat wut wht dat wanna gonna gotta kinda sorta cuz tho thru vs via amp etc ive id youre theyre hes shes said even ever besides apparently literally anyway anyways whole
hed theyd youd itd thatd whod howd whyd whered whatd wouldve couldve shouldve mightve mustve youve weve theyve whove wheres hows whens whyre whatre
theyll itll youll thatll wholl aint yall lemme gimme dunno prolly tbh imo imho idk ngl btw omg lmao smh`;

const STOP_WORDS: ReadonlySet<string> = new Set(WORDS.split(/\s+/));

/** True for a word (folded, as `readTerms` gives it) that says nothing of the subject: function words, question words, chat fillers. */
export function isStopWord(form: string): boolean {
  return STOP_WORDS.has(form);
}

/** All stop words, for those that must know every common word. */
export function stopWords(): Iterable<string> {
  return STOP_WORDS;
}
