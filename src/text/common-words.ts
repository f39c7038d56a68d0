import { createStemShelf } from './stem-shelf.ts';
import { stem } from './stems.ts';
import { thesaurusWords } from './thesaurus/thesaurus.ts';

/**
 * Words that every reader of English knows. A spelling is never "mended" if it is one of them or a form of one:
 * that a corpus has no `dog` is no reason to read `god`. Written down by theme, not by frequency.
 */
const WORDS = `tick chip folk comeback glorious inherit candid stage clip burn ban bash roast chat leak scam nickname swindle able accept accident account across act action active actor actual add address admit adult advance advantage adventure advice afford afraid
afternoon age agency agent agree ahead aim air airport alarm album alien alive allow almost alone along already although always amazing amount ancient
angel anger angle angry animal announce annoy annual answer anxious apart apartment app apple apply approach approve april area argue arm army arrange
arrest arrive art article artist ashamed aside ask asleep assume athlete atom attach attack attempt attend attention attitude attract august aunt
author autumn available average avoid awake award aware away awesome awful baby back bacon bad bag bake balance ball ban banana band bank bar bare bargain
base baseball basic basket basketball bath battery battle beach bean bear beard beast beat beautiful beauty become bed bedroom bee beef beer begin behave behind
believe bell belong belt bench bend benefit best bet better beyond bicycle big bike bill billion bird birth birthday bit bite bitter black blame blank blanket
blast bleed bless blind block blog blond blood blow blue board boat body boil bold bomb bone bonus book boot border bored boring born borrow boss bother
bottle bottom bounce bowl box boy boyfriend brain branch brand brave bread break breakfast breath breathe brick bride bridge brief bright bring broad
broadcast broken brother brown browser brush bubble bucket budget bug build bullet bunch burger burn bus bush business busy butter button buy cable
cake calculate calendar call calm camera camp campaign cancel cancer candidate candle candy cap capable capital captain car carbon card care career careful carpet
carrot carry cart cartoon case cash castle cat catch cause cave celebrate celebrity cell center centre century ceo certain chain chair chairman challenge
champion chance change channel chapter character charge charity charm chart chase chat cheap cheat check cheek cheer cheese chef chemical chest chicken chief
child china chip chocolate choice choose church cigarette circle circus citizen city civil claim class classic clean clear clever click client cliff climate climb
clock close cloth cloud clown club clue coach coal coast coat code coffee coin cold collapse collect college color colour column comb combine come comedy
comfort comic command comment commit committee common communicate community company compare compete complain complete complex computer concept concern
concert conclude condition conduct confess confident confirm conflict confuse congress connect conscious consider consist constant construct consult consume
contact contain content contest context continue contract contrast contribute control convert convince cook cookie cool copy core corner correct cost costume
cottage cotton couch cough council count counter country county couple courage course court cousin cover cow crack craft crash crazy cream create creature
credit creep crew cricket crime criminal crisis critic cross crowd crown cruel cruise crush cry culture cup cure curious currency current curse curtain curve
custom customer cut cute cycle dad daily damage dance danger dare dark data database date daughter dawn day dead deaf deal dear death debate debt decade
december decide declare decline decorate deep deer defeat defend define degree delay delete deliver demand democracy dentist deny depart depend deposit
depress describe desert deserve design desire desk despite destroy detail detect determine develop device devil dictator die diet differ difficult dig digital dinner
direct dirt dirty disagree disappear disaster discover discuss disease dish dismiss display distance district disturb divide divorce doctor document dog doll dollar
domain domestic dominate donate door dot double doubt dozen draft drag drama draw dream dress drink drive drop drug drum drunk dry duck due dumb dust duty
eager ear early earn earth ease east easter easy eat echo economy edge edit educate effect effort egg eight either elbow elder elect electric elephant eleven else email
embarrass emergency emotion emperor empire employ empty enable encourage end enemy energy engage engine engineer english enjoy enough enter entertain entire
entrance envelope environment envy equal error escape especially essay essential establish estate estimate europe evening event eventually evidence
evil exact exam example excellent except exchange excite excuse execute exercise exhibit exist exit expand expect expensive experience experiment expert
explain explode explore export expose express extend extra extreme eye face fact factor factory fade fail faint fair faith fake fall false fame familiar
family famous fan fancy fantastic far farm fashion fast fat fate father fault favor favorite favour favourite fear feather feature february federal fee feed feel
female fence festival fetch fever few fiction field fierce fifteen fifth fifty fight figure file fill film final finance find fine finger finish fire firm first
fish fit five fix flag flame flash flat flavor flesh flight float flood floor flour flow flower flu fly focus fold folk follow food fool foot football force
forecast foreign forest forever forget forgive fork form formal former formula fort forth fortune forty forward foundation four fox frame free freeze french
frequent fresh friday fridge friend frog front frozen fruit frustrate fuel full fun function fund funeral funny fur furniture further future gain galaxy
gallery gallon game gang gap garage garbage garden garlic gas gate gather gay gear gender general generate generous genius gentle german ghost giant gift girl
girlfriend give glad glass globe glory glove glue goal goat god gold golf good google gossip govern grab grade grain grammar grand grandfather grandmother grant
grape grass grave gravity gray great greedy green greet grey ground group grow guarantee guard guess guest guide guilty guitar gun guy gym habit hair half hall
hammer hand handle handsome hang happy harbor hard harm harsh hat hate head health hear heart heat heaven heavy height hell helmet help hero hesitate
hide high highway hill hint hip hire history hit hobby hockey hold hole holiday holy home honest honey honor hook hope horn horrible horror horse hospital host
hostile hot hotel hour house huge human humor hundred hungry hunt hurry hurt husband ice icon idea ideal identify idiot ignore ill illegal image imagine impact
import impossible impress improve inch incident include income increase incredible indeed independent index india indicate individual industry infect inflation
influence inform initial injure ink inner innocent innovate input inquire insane insect inside insist inspire install instance instant instead institute
instruct instrument insult insurance intelligent intend intense interest internal international internet interrupt interview introduce invade invent invest
investigate invite involve iron island issue italy item jacket jail january japan jar jaw jazz jealous jeans jet jewel jewish job join joke journal journey joy judge
juice july jump june jungle junior jury justice keen keep key keyboard kick kid kill kind king kingdom kiss kit kitchen knee knife knock knot know label labor
lack ladder lady lake lamp land language laptop large last late laugh launch laundry law lawn lawyer lay layer lazy lead leader leaf league leak learn least leather
leave lecture left leg legal legend lemon lend length lesson letter level liar liberal liberty library license lick lie life lift light lightning likely limit
line link lion lip liquid list listen literally little live load loan local locate lock logic lonely long look loose lord lose loss lottery loud lounge love lovely
low loyal luck lunch lung luxury machine mad magazine magic mail main maintain major make male mall man manage manner map march margin mark market marriage marry
mask mass master match mate material math matter maximum maybe mayor meal mean meaning measure meat media medical medicine medium meet melt member memory mental
mention menu merchant mercy mess message metal meter method middle midnight might mild mile military milk million mind mine minimum minister minor minute
miracle mirror miss missile mission mistake mix mobile model modern modest mom moment monday money monitor monkey monster month mood moon moral morning
mortgage mother motion motive motor mount mountain mouse mouth move movie mud multiple murder muscle museum mushroom music mutual mystery myth nail naked name
narrow nasty nation native nature navy near neat necessary neck need negative negotiate neighbor neither nephew nerve nervous nest net network neutral never new
news newspaper next nice niece night nightmare nine nobody noise none noon normal north nose note notebook notice november novel nowhere nuclear number nurse nut
oak obey object observe obtain obvious occasion occupy ocean october odd offend offer office officer official often oil old olive olympic omit onion online open
opera operate opinion opponent opportunity oppose option orange orbit order ordinary organ organize origin otherwise ought ounce outcome outside oven overall owe own
owner pace pack package page pain paint pair palace pale palm pan panel panic pants paper paradise parent park parliament part participate particular partner
party pass passenger passion passport past paste path patient pattern pause pay peace peak peanut pen penalty pencil penny people pepper percent perfect perform
perhaps period permanent permit person pet petrol phase philosophy phone photo phrase physical piano pick picnic picture pie piece pig pile pill pillow pilot
pin pink pipe pirate pitch pizza place plain plan plane planet plant plastic plate platform play player pleasant please pleasure plenty plot plug plus
pocket poem poet point poison poker pole police policy polite politics poll pollution pond pool poor pop popular population porch port portrait position
positive possess possible post pot potato potential pound pour poverty powder power practical practice praise pray precious precise predict prefer pregnant prepare
present preserve president press pressure pretend pretty prevent previous price pride priest primary prime prince princess principal principle print prior
prison private prize probably problem proceed process produce product profession professor profile profit program progress project promise promote
prompt proof proper property propose protect protest proud prove provide province public publish pull pump punch punish pupil puppy purchase pure purple purpose
purse push put puzzle qualify quality quantity quarter queen question queue quick quiet quit quiz quote rabbit race racist radio rage rail rain raise range rank
rapid rare rat rate ratio raw reach react read ready real realize reason rebel recall receive recent recipe recognize recommend record recover recruit red reduce
refer reflect refuse regard region register regret regular reject relate relationship relative relax release relevant relief religion rely remain remark remarkable
remember remind remote remove rent repair repeat replace reply report represent republic reputation request require rescue research reserve resident resign
resist resolve resort resource respect respond responsible rest restaurant restore result retail retire return reveal revenge revenue reverse review
revolution reward rhythm rice rich ride ridiculous rifle right ring riot rip rise risk rival river road roast rob robot rock rocket role roll roman romance roof room
root rope rose rough round route routine row royal rub rubbish rude ruin rule rumor run rural rush russia sacred sacrifice sad safe sail saint salad salary sale
salt same sample sand sandwich satellite satisfy saturday sauce sausage save scale scandal scare scene scenery schedule scheme scholar school science scientist score
scream screen screw script sea seal search season seat second secret secretary section sector secure see seed seek seem select self sell senate send senior
sense sentence separate september sequence series serious servant serve service session set settle seven several severe sex shade shadow shake shallow shame shape
share shark sharp shave sheep sheet shelf shell shelter shift shine ship shirt shit shock shoe shoot shop shore short shot shoulder shout show shower shrink shut shy
sibling sick side sight sign signal silence silent silly silver similar simple since sincere sing single sink sir sister sit site situation six sixty size
skate ski skill skin skip skirt sky slap slave sleep slice slide slight slim slip slow small smart smash smell smile smoke smooth snack snake snow soap soccer
social society sock soda sofa soft software soil solar soldier solid solution solve somebody somehow sometimes somewhat somewhere son song soon sorry sort
soul sound soup source south space spain spare speak special species specific speech speed spell spend spider spin spirit spiritual spit split sponsor spoon sport
spot spray spread spring spy square squeeze stable staff stage stair stake stamp stand standard star stare start state station statistic statue status stay steady steak
steal steam steel steep step stick still stock stomach stone stop store storm story straight strange stranger strategy stream street strength stress stretch
strict strike string strip stroke strong structure struggle student studio study stupid style subject submit substance suburb succeed success such suck sudden
suffer sugar suggest suicide suit sum summer sun sunday super supply support suppose supreme sure surface surgery surprise surround survey survive suspect
suspicious swallow swear sweat sweet swim swing switch sword symbol sympathy symptom system table tail take tale talent talk tall tank tap tape target task taste tax
taxi tea teach team tear technical technology teenager telephone television temper temperature temple temporary ten tend tennis tent term terrible terrify
territory terror test text thank theater theatre theft theme theory therapy thick thief thin think third thirst thirteen thirty thought thousand thread
threat three throat throw thumb thunder thursday ticket tide tie tiger tight till timber time tiny tip tire tired tissue title toast tobacco today toe together
toilet tomato tomorrow tone tongue tonight tool tooth top topic torture total touch tough tour tourist toward towel tower town toy track trade tradition traffic
tragedy trail train transfer transform translate transport trap trash travel treasure treat treaty tree tremendous trend trial triangle trick trigger trip triple
troop trophy trouble truck true trump trust truth try tube tuesday tune tunnel turkey turn turtle twelve twenty twice twin twist type typical ugly umbrella unable
uncle understand unfair uniform union unique unit unite universe university unknown unless unlike unusual update upgrade upon upper upset urban urge urgent use user
usual vacation vaccine valid valley value van vanish variety various vast vegetable vehicle version versus veteran victim victory video view village violent virgin
virtual virus vision visit visual vital vocal voice volume volunteer vote voyage vulnerable wage wagon waist wait wake walk wall wallet wander want war ward warm
warn wash waste watch water wave weak wealth weapon wear weather web website wedding wednesday week weekend weight weird welcome welfare well west wet whale wheat
wheel whenever wherever whisper whistle white whole wicked wide wife wild win wind window wine wing winner winter wipe wire wise wish witch witness wolf woman
wonder wood word work world worm worry worse worship worst worth wound wrap wrist write wrong yard yeah year yell yellow yes yesterday yet young youth zero zone zoo
abandon absence absolute absorb abstract absurd abuse academy accent access accompany accomplish accurate accuse achieve acid acknowledge acquire adapt adequate adjust
administration admire adopt advertise affair affect agenda aggressive aid album alcohol alert alliance alter alternative ambition ambulance amendment analysis
anniversary anonymous anticipate appeal appear appetite applause appoint appreciate appropriate architect arena arrow asset assist associate assure astronaut
atmosphere auction audience audit automatic background bachelor badge barely barrel barrier behalf bias bid biology bizarre blade bowling boxing breach breed bribe brilliant
buddy bulk bullshit bully burden bureau bury cabinet cage candid casino casual cattle caution cease ceiling cemetery chaos cheque cinema circumstance cite clause
clerk clinic closet coalition coincidence colleague collision colony combat comedian commerce commission companion compensate competent compose compound compromise
conceal concentrate concrete conference confront congratulate conscience consensus consent consequence conservative conspiracy constitution contempt continent controversy
convention conversation cooperate cope copper copyright corporate corpse corrupt council counsel crucial cryptocurrency crypto curriculum cyber daddy damn decent decrease
deficit delicate delicious delight dependent desperate dialogue diamond dictionary dignity dilemma diplomat disability discipline discount discrimination
disgust dispute distinct distribute diverse dolphin donor doom dose download drown dynamic eclipse ecology edition elegant element elevator eliminate elite embassy embrace
emerge emphasis empower encounter encyclopedia enforce enormous enterprise enthusiasm entrepreneur epic equip era essence eternal ethic evaluate evolve exaggerate
exceed exclude exclusive executive exhaust exile exotic expense explicit exploit extinct extraordinary facility fantasy fascinate fatal feedback feminist fiber finite
flexible forbid fossil fraud freak freedom friction frontier fulfill fundamental gamble gaming gasoline gaze generation genre genuine geography gesture glance global glimpse
gorgeous grace graduate graphic grasp gratitude grateful grief grocery guideline gravity harass harvest headline heal hence heritage hero hilarious horizon horoscope humanity
humble hurricane hypothesis identity ideology illusion immediate immigrant immune implement imply impose impulse incentive inevitable infant inherit initiative injury
inspect integrate integrity interpret intimate invisible irony isolate jackpot jeopardy journalist jurisdiction juror kidney kindergarten kidnap knowledge laboratory landscape
laser latter lawsuit legacy legislation legitimate leisure literature litigation liver logo loop machine mainstream manual manufacture margin marine massive mathematics
mature maze mechanic merge merit metaphor migrate milestone mineral miserable mock moderate module molecule momentum monopoly motivate municipal mutter naive narrative
navigate nickname nonprofit nonsense norm notion notorious nuance obligation obscure obsess obstacle occur offense opportunity optimistic ordeal organic outrage overcome
overwhelm pandemic parade paradox participate patent pathetic patriot pension perceive permission personality perspective persuade phenomenon pioneer plaintiff planet pledge
plunge podcast portfolio portion postpone prejudice premium prescription prestige presume privacy privilege probability procedure prominent propaganda proportion prosecute
prospect psychology pursue racism radical random rational reality rebuild recession reckless reform refugee regime regulate rehearse reinforce relation reluctant remedy renew
resemble resentment residence restrain restrict retreat rhetoric rigid ritual rotate sanction satire scenario schizophrenia scope sculpture secular segment sensitive sentiment
settlement shareholder shuttle significant skeptical slogan soccer sole spark spectrum spectacular speculate sphere spouse stability startup statement stereotype stimulate
straightforward subtle subsidy substitute sufficient superior surrender suspend sustain syndicate tactic tariff technique temptation terrific testify testimony thorough thrill
tolerate toxic trader transaction transition transparent trauma tribunal tribute trivial tutor tweet ultimate undergo uniform universal unprecedented upload utility vague
valuation venture verdict verify viable vicious vintage violate voluntary warrant whereas withdraw youtube facebook instagram reddit iphone android microsoft amazon netflix
wikipedia bitcoin ethereum tesla nasa fbi cia usa uk eu america american british canada canadian mexico brazil australia africa asia london paris berlin tokyo york california
texas washington florida chicago boston christmas halloween thanksgiving recipe lasagna spaghetti pasta noodle salmon curry sushi football quarterback touchdown goalkeeper
weather forecast rainfall snowfall sunny cloudy dinosaur volcano earthquake tornado photosynthesis mitochondria algebra geometry equation capital population mountain river
president minister election senator governor mayor republican democrat lyrics guitarist drummer singer rapper playlist concert karaoke anime manga pokemon minecraft fortnite
javascript python linux windows keyboard laptop monitor printer router wifi bluetooth password username login server desktop backup config install uninstall`;

let words: readonly string[] | undefined;

/** The listed words themselves, and those of the thesaurus. */
export function commonWords(): readonly string[] {
  words ??= [...new Set([...WORDS.split(/\s+/), ...thesaurusWords()])];
  return words;
}

let findCommon: ((stemmed: string) => readonly true[]) | undefined;

/** True for a common English word (folded) and for its regular forms: one with the same stem is listed. */
export function isCommonWord(form: string): boolean {
  findCommon ??= createStemShelf(commonWords().map((word) => [word, true]));
  return findCommon(stem(form)).length > 0;
}
