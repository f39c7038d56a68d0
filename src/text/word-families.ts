/** Irregular forms and derivations that no suffix rule reaches, each line one family; the first word names it. No word has two families. */
export const FAMILIES = `be been|build builder|buy buyer buyout purchase|choose choice|deal dealer|found founder cofounder|fly flight|go goes|grow growth|hold holder|know knowledge
lead leader leadership|leave departure depart|lend loan|lie liar|lose loss|make maker|pay payment|prove proof|see sight|sell sale seller|sing song
speak speech speaker|spend expenditure|steal theft thief|teach teacher|win winner|write writer|sue suit lawsuit|testify testimony|judge judgment judgement
decide decision|defend defense defence|deny denial|apply application|die death dead|born birth|pursue pursuit|succeed success successor|fail failure
try trial|propose proposition|apologize apologise apologetic|analyze analyse analysis analyst|describe description|receive receipt|explain explanation
believe belief|deceive deception|conceive concept|agree agreement|argue argument|compete competitor competition|own owner ownership|invest investor
donate donor|govern governmental governor|compare comparison|destroy destruction|produce production|reduce reduction|introduce introduction|employ employee
marry marriage|compose composition|rich richest|poor poverty|long length|wide width|deep depth|high height|strong strength|hot heat|warm warmth|young youth
able ability|free freedom|wise wisdom|true truth|advise advice advisor|live life|safe safety|secret secrecy|private privacy|tooth dental|half halve
medium media|theory theoretical|history historical|politics politician|economy economic|science scientific scientist|religion religious|music musician
german germany|france french|spain spanish|britain british|england english|america american|china chinese|japan japanese|europe european|russia russian
italy italian|poland polish|sweden swedish|scotland scottish|ireland irish|greece greek|turkey turkish|netherlands dutch|denmark danish|norway norwegian
vote voter|direct director|act action actor|collide collision|expand expansion|extend extension extent|conclude conclusion|permit permission
admit admission|submit submission|divide division|explode explosion|invade invasion|persuade persuasion|respond response|intend intention
suspend suspension|exceed excess|proceed procedure|compel compulsion|solve solution|resolve resolution|evolve evolution|maintain maintenance
retain retention|acquire acquisition|inquire inquiry|define definition|occur occurrence|guide guidance|ally alliance|rely reliance reliable
vary variety variation variable|hate hater hatred|jury juror|threat threaten|merge merger|crypto cryptocurrency|tweet twitter|email mail|ai artificial
advertise advert ad|ambition ambitious|appeal appellate|appoint appointee|assume assumption|author authorship|authority authoritative|automate automatic
bake bakery|bankrupt bankruptcy|beg beggar|benefit beneficial beneficiary|biology biologist|bomb bomber bombard|burgle burglar burglary
business businessman businesswoman|care careless|centre center central|certain certainty|charity charitable|chemistry chemical chemist|circle circular
cite citation|civil civilian|clarify clarification|classify classification|clear clarity|close closure|colony colonist colonize|commerce commercial
complain complaint|comprehend comprehension|conspire conspiracy|consume consumption|contradict contradictory|contribute contributor|convert conversion
court courtroom courthouse judicial judiciary|create creation creator creative|crime criminal|critic criticise critique|cruel cruelty|curious curiosity
custom customary|dance dancer|danger endanger|debt debtor indebted|defame defamatory|deliver delivery|depose deposition|descend descent|despair desperate
detain detention detainee|dictate dictatorial dictatorship|diplomat diplomacy|disagree disagreement|disclose disclosure|discover discovery discoverer
discriminate discriminatory|dishonest dishonesty|dissolve dissolution|distant distance|distribute distributor|drama dramatic|drink drinker
emperor empire imperial|enemy enmity|energy energetic|enter entry entrance|enthusiasm enthusiastic|entrepreneur entrepreneurial|envy envious
err error erroneous|evade evasion|evidence evidentiary|exclude exclusion|expel expulsion|experience experienced|expose exposure|extinct extinguish
extreme extremist|false falsehood falsify|fame famous|favor favour favorite favourite|finance financial|flat flatten|fool foolish|form formation
fraud fraudulent fraudster|friend friendship|fright frighten|fund funder fundraiser|fury furious|glory glorious|god goddess|grateful gratitude|greed greedy
grieve grief grievance|guarantee guarantor|guilt guilty|habit habitual|heal healer|health healthy|hero heroic heroism heroine|hinder hindrance
honest honesty|honor honour honorary|host hostess|humble humility|humor humour|hunt hunter|hypocrite hypocrisy|identify identification identity
imply implication|imprison prison|include inclusion|industry industrialist|infect infectious|influence influential|inherit heir|injure injury
inspect inspector|instruct instructor|intervene intervention|invent inventor|jealous jealousy|join joint|joke joker|journal journalist
justify justification|just justice|kidnap kidnapper|kill killer|labor labour|law legal|legislate legislature|legitimate legitimacy|liberate liberty
licence license licensee|literature literary|locate relocate|lonely loneliness|loyal loyalty|luck lucky|magic magician|manage managerial
mathematics mathematician|medicine medical|memory memorize|migrate migrant|military militia militarize|minister ministry ministerial|mission missionary
modest modesty|monarch monarchy|money monetary monetize|monopoly monopolize monopolist|mourn mourner|move movement|myth mythical mythology
nation nationalist|navy naval|necessary necessity|need needy|neglect negligence|nerve nervous|noble nobility nobleman|nominate nominee
notify notification notice|novel novelist|obey obedience|object objection objector|oblige obligatory|occupy occupation|offend offense offence|omit omission
oppose opposition opponent opposite|optimist optimism|organize organise|oust ouster|oversee oversight|overthrow overthrown|paint painter
partner partnership|patent patentee|patient patience|penalty penal|perceive perception|pessimist pessimism|philosophy philosopher
photo photograph photography|physics physicist|pilgrim pilgrimage|pirate piracy|plan planner|please pleasure pleasant|poem poet poetry poetic
police policeman|power empower|practice practise practitioner|pray prayer|preach preacher|preside presidential|priest priesthood|profess professional
pronounce pronunciation|prosecute prosecutor prosecutorial|protect protector|protest protestantism|proud pride|provide provision|provoke provocation
psychology psychologist|publish publication|punish punitive|qualify qualification|quote quotation|racial racism racist|rape rapist|ratify ratification
react reaction|real reality realistic|rebel rebellion rebellious|recognize recognition|reconcile reconciliation|recover recovery|reform reformist
refugee refuge|regulate regulatory|relate relationship|relieve relief|remember remembrance|rent rental renter|repeat repetition|represent representation
republic republican|rescue rescuer|reside residential|retaliate retaliatory|reveal revelation|revenge vengeance avenge|revolt revolution revolutionary
risk risky|rival rivalry|rob robbery robber|romance romantic|royal royalty|sabotage saboteur|sail sailor|satisfy satisfaction satisfactory|save saver
scare scary|scholar scholarship|sculpt sculptor sculpture|seize seizure|senate senatorial|series serial|serve service servant|sex sexual|share shareholder
short shortage shorten|shy shyness|sign signature signatory|signify significance|silent silence|simple simplicity simplify|sin sinner|slave slavery enslave
social society societal|soft soften|solid solidify|special specialist specialty|specific specify|spirit spiritual|sponsor sponsorship|spy espionage
stable stability|start starter startup|statistic statistician|strategy strategic strategist|study student|subscribe subscription|supervise supervisor
supply supplier|suppose supposition|survive survivor|suspect suspicion suspicious|swim swimmer|sympathy sympathetic sympathize|talk talker talkative
tax taxation taxpayer|tempt temptation|tend tendency|tension tense|terror terrorist|test tester|tire tiresome|tour tourist tourism|trade trader
tragedy tragic|train trainer|traitor treason treachery treacherous|treat treatment|trust trustee trustworthy|unify unification unite unity|urgent urgency
use user usage|value valuation valuable|vendor vend|verify verification|victory victor|violent violence|virtue virtuous|vision visionary|visit visitor
volunteer voluntary|weak weaken|wealth wealthy|weigh weight|wine winery|witness eyewitness|work worker workforce workplace|worry worrisome
worship worshipper|worth worthy worthless|africa african|asia asian|australia australian|austria austrian|belgium belgian|brazil brazilian
bulgaria bulgarian|california californian|canada canadian|chile chilean|cuba cuban|egypt egyptian|ethiopia ethiopian|finland finnish finn|hungary hungarian
india indian|indonesia indonesian|iran iranian persia persian|iraq iraqi|israel israeli|jew jewish judaism|kenya kenyan|korea korean|mexico mexican
mongol mongolia mongolian|morocco moroccan|nigeria nigerian|pakistan pakistani|palestine palestinian|peru peruvian|philippines filipino|portugal portuguese
rome roman|romania romanian|serbia serbian serb|south southern|north northern|east eastern|west western|switzerland swiss|syria syrian|taiwan taiwanese
texas texan|thailand thai|ukraine ukrainian|vietnam vietnamese|wales welsh|emirates emirati uae|venice venetian|florence florentine|paris parisian
islam muslim|christian christ|catholic catholicism|buddha buddhist buddhism|hindu hinduism|calvin calvinist|marx marxist marxism|moon lunar|sun solar
father paternal|mother maternal|year annual`;

/** Words that the endings would bring to the family of a word of another meaning (`county` to `count`): each is known by its own stem. */
export const STRANGERS = `baillie ballistic barrier battleship bellinger better betty billion billie bother bowler brandy career carter cavelier cellist cent charlie chart charter
cleansing companion company complement complicate concede conceal conciliation contentious convenient convene corey corpse count counter county courier
curie dang destiny diverse early earl ever every fact factor faction fair fairy fermion feudal flagship flower form formal former formic frontier fuller
gender general generic generous goldie gravity grave hardy hardship header imperative implement imply incredible increment infer inferior interior justice
lattice lighter manner marker master mast medici mention mental mentor method methodist metric meter million mill miller miss mission muster nestor object
objective officer official office over overall parker party part partial pass passion pastor past persian person physician physicist plan plane please plea
policy police port portion porter post postal posterity precious previous prevalent prior priority profess professor protestant ration rational reactor
recipe recipient rest restoration reverse revere righteous romanian router sandy sanders section sector sect sensor series serial serious server seminar
special species specimen spine spin state statement station static statistic statue status stator steady steeler stead stoker store story stud study super
superior supplement supplier surgery surge temperate temporal tender tensor territory terry testy theme thesis tractor traction trade tradition treasury
treatise treaty treat venus vertical victorian villain virtual virtue visage walter warner weller wheeler wilderness respond responsible range ranger ready
readily reader polite political department apologie juris francis competence confident confidence action actor active actual address adverse advert affect
agent animal apart arm army article artist aspect attach auction author band bandage banner bar baron barrel base basic basin basket batter beard bearing
belie board border bound boundary brace bracket brick broker bucket buffer bulletin bust butter button canal cancel cannon canon canvas capital captain
captive carbon cargo cartoon case casual cattle cause caution cell cellar censor census chance channel chapel chapter character chase check cheer chess
chest choir chord chorus cider cinder circuit circus civic client climate clinic closet cluster coffer collar column comet comic comma common compass
concert concrete condition consist contest context contract corner cotton council counsel couple cover credit crest cruise crust crystal culture current
curtain custody cylinder decade december deliver desert dessert detail devil dinner direction disc discipline district doctrine domain domestic dragon
draft elder element ember enter entire event exact except exhaust exist expert extent fabric facility fashion fatal feature february federal fiber fiction
fiddle figure filter final finger finish firm fiscal flavor fluid focal folder foreign forest formula fortune foster fraction fragment friction function
future galaxy gallery gallon garden garment gather genius giant glacier glance glory grant grammar granite gravel grocer hammer harbor hazard heather
history holiday hollow holy horizon hormone hospital hostel hotel hour human hunger hybrid ideal idle image impact incident income index infant infantry
inherent inner insect instant instance institute instrument intern internal island issue jacket jersey jewel jockey journey jungle junior jury kernel
kettle kitchen ladder lantern laser later lateral latter laundry lava lawn layer legend legion lemon lesson letter lever liberal library limb linen linear
liner lion litter liver loan lobby lodge logic lottery lumber lunar magazine magnet mammal manor mansion manual marble margin marine market marshal martial
mason matter meadow meal measure median member memory merchant message metal mineral mining minister minor minute mirror missile mixture modal model module
moment monitor monster moral mortal mortar motion motor mount mountain mouse murder muscle museum mutual mystery native nature neither neutral normal north
notion novel number ocean october offer onion opera optic option oral orange orbit order ordinary organ orient origin orphan outer oxide oyster packet
palace panel paper parade parallel parcel parish parliament parlor particle pasture patent path patrol pattern pension pepper period phase phone phrase
pillar pilot pirate pitcher planet plaster plastic platform platter plenty plural pocket poison polar pole polish poplar popular portrait position posture
potter poultry powder prairie prime primary prince princess principal print prison prize process produce profile program promise proper property prospect
province publican pulse pumpkin pupil puppet purple purpose pursuit quarry quarter quiver rabbit racket radar radial radical radio raft rail random rapid
rather razor rear rebel recess record rectangle referee regal region register regular remain remote render rental reptile rescue reserve resort restaurant
result retail rhythm ribbon ridge rifle river rocket romance rotary rubber rumor saddle salad salary salmon salon sample satellite satin saturn sauce
scandal scatter science scissors scooter screen script season second secret secular segment senate senior sentence sergeant session settle shadow shatter
shelter shepherd sheriff shoulder shower shutter sibling signal silver similar slavic slipper slogan socket soccer soda sodium soldier solid sonic spider
spiral spirit sponsor spouse square stable stadium stage stallion standard staple stellar steroid sticker stomach stranger stream structure sugar suitor
summer summit supper surface symbol symptom syndrome system tablet tailor talent target tariff tavern temper temple tenant tennis tenor term terminal
terrible terrific text texture theater therapy thermal thread thunder timber title toilet token tomato topic torch tournament tower tract traffic trailer
travel treasure tremor tribal tribune tribute trigger troop tropical trumpet tumor tunnel turtle tutor ulcer uncle uniform unit universe upper urban usher
vacant vacuum valley vapor vast vector vehicle venue verse version vessel veteran vicar victim village vinegar vine viola violin virgin virus visual vital
volume voyage wafer wagon wander water weather whisper winter wonder yellow zodiac repression replicate processor inventory`;
