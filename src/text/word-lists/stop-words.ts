import { fold } from '../normalise.ts';

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

/** Of other languages, those that neither English nor its names have (so without `die`, `mit`, `los`, `ai`). */
const OTHER_WORDS = `der das und ist nicht warum wer wann wie hat ein eine einen einem einer eines von zum zur fur auf wurde wurden haben sich wieviel
uber sind sein wird werden kann konnen auch aber oder wenn dass bei nach aus durch ich wir welche welcher welches woher wohin wozu wieso weshalb gibt kein keine
les est pas pourquoi qui quand comment une avec pour dans quel quelle quels quelles combien sont elle aux ont cette ces mais donc etre nous vous ils elles leur leurs quoi
que quien quienes cuando como cual cuanto donde una para fue esta este estos pero hay porque
perche chi quando quale quanto sono della dello degli delle nel nella che dove cosa
quem onde nao sao foi qual
het een niet waarom wie wanneer hoe voor welke hoeveel zijn heeft werd zich naar
dlaczego kto kiedy czy jest ile sie jak nie och inte varfor vem hur ett som
и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне было вот от меня еще нет о из ему когда даже ну ли если уже или ни
быть был него до вас вам ведь там потом себя ей может они тут где есть надо для мы тебя их чем была сам без чего тоже себе под будет кто этот того потому этого какой
какая какие какое почему зачем сколько можно при это эти
的 了 是 在 什么 怎么 怎样 如何 吗 呢 吧 和 与 及 有 我 你 他 她 它 我们 你们 为什么 为何 哪 哪个 哪些 哪里 这 那 这个 那个 就 也 都 很 可以 能 会 要 把 被 对 从 到 谁 几 多少
は が を に へ と で の も や か から まで より です ます だ である し した する して いる ある こと もの この その あの どの 何 誰 どう どこ いつ なぜ どんな とは って ください`;

const ENGLISH: ReadonlySet<string> = new Set(WORDS.split(/\s+/));
const STOP_WORDS: ReadonlySet<string> = new Set([...ENGLISH, ...OTHER_WORDS.split(/\s+/).map(fold)]);

/** True for a word (folded, as `readTerms` gives it) that says nothing of the subject: function words, question words, chat fillers. */
export function isStopWord(form: string): boolean {
  return STOP_WORDS.has(form);
}

/** True for a word (folded) that English sentences have whatever they are about. */
export function isEnglishStopWord(form: string): boolean {
  return ENGLISH.has(form);
}

/** All stop words of English, for those that must know every common word. */
export function stopWords(): Iterable<string> {
  return ENGLISH;
}
