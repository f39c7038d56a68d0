/** Idioms and set phrases: what is typed, then what texts say for it, part 3. */
export const PHRASES6 = `
put a bullet in, put a bullet through, pump full of lead, fill with lead > shoot, kill, murder, execute
put a contract on, put a hit on, take out a hit, order a hit, price on his head, bounty on his head > murder, assassinate, reward, hire, kill
put a damper on, rain on his parade, throw cold water on, pour cold water on, put a crimp in > discourage, hinder, spoil, reject, criticize
put a gloss on, put a spin on, put spin on, spin doctor > interpret, present, publicist, distort, propaganda
put a halt to, put the kibosh > stop, end, suspend
walk down the aisle, get spliced, say i do, jump the broom > marry, marriage, wedding, married
put in jail, put in prison, put in the slammer, clap in irons > imprison, incarcerate, detain, arrest
put in motion, put into motion > start, initiate, launch
put in the hospital, land in the hospital, end up in hospital > injure, hospitalize, injured
put in the shade, put to shame > outshine, surpass, exceed, superior
put money on, put his money on > bet, wager, invest
put his name forward, throw his name in > nominate, candidate, apply
put on blast, blast on social > criticize, expose, condemn
put pen to paper, put his john hancock, john hancock > sign, signature, write, contract
put pressure on, lean heavily on > urge, coerce, force
scare the shit out, scare the crap out, scare the pants off, scare shitless, scare to death > frighten, terrify, fear, alarm
put to rest > settle, end, disprove, bury
put to the sword, send to the gallows, string up > execute, kill, hang, execution, massacre
put together a deal, put together a team, put together > assemble, create, organize, form, compile
quick on the draw, quick on the trigger, trigger happy > hasty, shoot, fast, aggressive
raise eyebrows, raise a few eyebrows > surprise, controversy, criticism, shock, concern
raise the bar, set the bar high > improve, standard, higher
raise the stakes, up the ante, raise the ante > increase, escalate, risk
rake in the cash, rake in the dough, mint money > profit, earn, income, revenue
rat out, rat on, drop a dime on, sing like a canary, turn states evidence > inform, testify, betray, cooperate, informant
rattle his cage, rattle sabers, saber rattling > provoke, threaten, threat, annoy
red herring, wild goose chase > distraction, misleading, futile, diversion
red tape, jump through hoops for > bureaucracy, regulation, paperwork, administrative
rest easy, breathe easy > relieved, relief, calm
rest in peace > die, death, dead, deceased
do a uturn, do an about face > reverse, reversal, retract, change
ride his coattails, ride on his coattails, ride coattails > benefit, exploit, success
ride roughshod over, run roughshod over > disregard, ignore, oppress, abuse
ripple effect, knock on effect, domino effect, snowball effect, butterfly effect > consequence, impact, spread, chain
rise from the ashes, rise from the dead, back from the dead > revive, recover, return, rebuild, resurrect
roll over, roll over for, play dead > yield, surrender, submit, concede
rough patch, hit a rough patch > difficulty, trouble, crisis, struggle
rub shoulders with, rub elbows with, hobnob with, rub elbows > socialize, associate, meet, mingle
ruffle feathers, ruffle his feathers > upset, annoy, offend, anger
word has it, little bird told, through the grapevine > rumor, reportedly, unconfirmed, gossip
run for cover, take cover, duck and cover > shelter, hide, flee
run for the border, run to another country > flee, exile, escape
run low, run low on > shortage, scarce, deplete, lack
sacrificial lamb, fall guy, whipping boy, patsy > scapegoat, blame, victim, accused
safe pair of hands, racing certainty > certain, likely, reliable
save his ass, save his bacon, save his skin, save his hide, save the day > rescue, escape, protect
rainy day fund, nest egg > savings, save, reserve
scratch his back, quid pro quo, you scratch my back > exchange, favor, reciprocal, bribery, return
see it coming > predict, expect, foresee, anticipate
writing on the wall > predict, doom, foresee, warning
send shockwaves, send shockwaves through > shock, surprise, alarm, stun
set ablaze, put a match to, set alight > burn, arson, fire
set alarm bells ringing, ring alarm bells, alarm bells > warning, concern, worry
set foot in, set foot on > enter, visit, land, arrive
set his heart on, set his mind on, have his heart set, set his sights on, have his eye on > want, aim, determined, desire, target, intend
set in stone, carved in stone > fixed, unchangeable, final
set the record straight, put the record straight > correct, clarify, deny
set up camp, pitch camp, set up shop, put up shop > establish, base, open, settle
shift gears, switch gears > change, adjust, strategy, pivot
shoot from the hip, shoot his mouth off, shoot off his mouth > speak, impulsive, hasty, indiscreet
shoot up > inject, soar, rise, surge
shoot up a school, shoot up the place, mow down a crowd > shooting, gunman, massacre, attack
short tempered, hot head, hot tempered > angry, temper, irritable, impulsive
sick to death of > tired, frustrated, dissatisfied, exasperated, weary
silent treatment, give the silent treatment, not on speaking terms, refuse to speak to > ignore, estranged, feud, silence, contact
sing his praises, sing the praises of, talk up big > praise, commend, acclaim, recommend
sink without a trace, sink like a stone > fail, disappear, failure, flop
sit on his ass, sit on his hands, do squat, do jack shit, not lift a finger > idle, inaction, nothing, passive, inactive
sit on a report, sit on the evidence > withhold, conceal, suppress, delay
sit tight, hold tight > wait, patient, stay
sitting duck, easy prey, easy pickings > vulnerable, target, defenseless, victim
sitting on a fortune, sitting pretty, worth a fortune, worth a bomb > wealthy, rich, valuable, advantage
skeletons in the closet, skeletons in the cupboard > secret, scandal, past, embarrassing
skip bail, jump bail > flee, abscond, fugitive
skip the country, skip town, leave the country > flee, escape, exile, abroad, emigrate
slap a ban on, slap a fine on, slap with a fine, hit with a fine, slap sanctions on > impose, penalty, sanction, penalize
slap a tax on, slap tariffs on > impose, levy, tariff
sleep rough, live on the streets > homeless, homelessness, poverty
slip of the tongue, freudian slip > mistake, error, gaffe, misspeak
slip his mind, draw a blank, senior moment, brain fart > forget, memory, recall, confused
smear his name, drag his name through, drag his name > defame, slander, discredit, libel, reputation
smell a rat, smell fishy, something smells > suspect, suspicious, doubt, suspicion
smooth talk, sweet talk, soft soap, butter up to > flatter, persuade, flattery, charm
snake in the grass, 2 timer, 2 timing, 2 faced liar > traitor, deceitful, unfaithful, betray, cheat
snowed under, up to his ears, up to his eyeballs, up to his neck > busy, overwhelmed, overwork
snuff out > extinguish, kill, end, suppress
sob story, tale of woe > sad, plea, excuse
sore loser, bad loser > concede, defeat, refuse
sore point, sore spot, touchy subject > sensitive, controversial, grievance
sour the deal, sour relations > worsen, deteriorate, strain, damage
sow the seeds of > cause, origin, lead, start
spill his guts, sing to the cops > confess, inform, reveal, admit, testify
spit the dummy, throw his toys out > tantrum, angry, sulk
split down the middle, split right down > divide, equally, divided, polarize
spread like wildfire, go round like wildfire > rapidly, viral, quickly
spread thin, spread too thin > overextend, overstretch, exhaust, shortage
squeaky clean, clean as a whistle > innocent, honest, reputable, record
stab in the back, knife in the back, stick a knife in > betray, betrayal, treachery, disloyal
stack the deck, stack the deck against, load the dice, fix the game, stitch up the vote > manipulate, rig, unfair, fraud, cheat
start a family, have kids, have a kid > child, children, parent, birth, pregnant
start a war, go to war with > invade, attack, declare, conflict
start from nothing, start with nothing > poor, poverty, scratch
clean slate, fresh start, wipe the slate clean > restart, renew, forgive, pardon, new
stay under the radar, stay out of sight > hide, secret, private, avoid
steal the show, steal the spotlight, steal the limelight > attention, outshine, star, overshadow
step aside > resign, withdraw, leave, retire
step back > withdraw, resign, retire, pause
step on his toes, tread on his toes > offend, upset, anger, insult
step up his game, raise his game, up his game > improve, better, increase
stem the tide, stop the bleeding, stop the rot > halt, prevent, limit, reduce
stick in his throat, stick in his craw > annoy, resent, unacceptable
stick to the story, stick to his story > maintain, insist, repeat
sticking point, bone of contention, bone of content > dispute, disagreement, obstacle, issue
sting operation > undercover, trap, police, entrap
stone broke, dead broke, on his uppers > penniless, bankrupt, poor
stop cold, stop dead, stop in its tracks > halt, prevent, block, suddenly
storm in a teacup, tempest in a teapot, much ado about nothing, big fuss over nothing > exaggerate, trivial, minor, controversy
strange bedfellows, odd couple > unlikely, alliance, ally
straight as an arrow, straight shooter > honest, frank, candid
straight to his face, to his face > directly, personally, openly
stretch the truth, economical with the truth, bend the truth, fudge the truth, play with the truth > exaggerate, lie, mislead, misrepresent
strike a deal with > agree, agreement, negotiate, settle
sugar coat, sugarcoat > soften, disguise, downplay
sugar daddy, sugar baby > wealthy, older, lover, benefactor
swan song, curtain call > final, farewell, last, performance
swear to god, swear to tell > oath, promise, vow
romp home, run away with the > win, landslide, victory, easily
sweeten the pot, sweeten the deal > incentive, improve, raise, increase
swing the vote, swing the election > influence, decide, determine
swing vote, swing voter > undecided, independent, decisive
sword hanging over, hang over his head > threat, threaten, loom
take a breather, take time out > rest, break, pause
take bribes, take a backhander, get a backhander, take kickbacks, get kickbacks > bribe, bribery, corruption, graft, kickback
take a bullet, catch a bullet, get capped, bust a cap > shoot, shot, wound, injured, gunshot
take a punt, roll the dice on, take a flyer > risk, gamble, bet, venture
take a pay cut, take a haircut > reduce, salary, loss, lower
take a dive, throw the match, throw a game > lose, fix, deliberately
take a hammering, take a drubbing, take a pounding, take a licking > defeat, lose, damage, beaten, loss
take a hard line, take a tough line, get tough with > strict, uncompromising, hardline, refuse
take a hit, take a knock > damage, suffer, decline, loss
take a swing at, throw a punch, throw a punch at, land a punch, sucker punch > hit, strike, assault
take a toll, take its toll > damage, harm, affect
take action, swing into > act, respond, measures
take advantage of, take liberties, take liberties with > exploit, abuse, use, benefit
take apart > dismantle, disassemble, defeat, criticize
take as gospel, take at face value, take his word for > believe, accept, trust
take by storm > success, popular, conquer, captivate
take by surprise, take aback > shock, unexpected, ambush
take charge, take charge of, take over the reins, take the helm, take the wheel of > control, lead, assume, leader, appoint
take down > defeat, kill, remove, destroy, topple
take exception to, take umbrage, take umbrage at, take offense, take offense at > offend, object, resent, protest, upset
take his sweet time, take forever > slow, delay, long
take it easy, take things easy > relax, rest, calm
take part in > participate, compete, involve, join
take place > occur, held, event
take the fifth, plead the fifth > refuse, silent, testify, incriminate, amendment
take the initiative, take the first step > lead, initiate, begin, act, start
take the plunge, tie the knot with, take the leap > marry, commit, decide, wedding
take to the streets, hit the streets, pour into the streets > protest, demonstrate, march, demonstration, rally, riot
take under his wing > mentor, protect, help, teach
talk through his hat, talk out of his > lie, contradict, nonsense, hypocrisy
talk the talk, walk the walk, walk the talk > act, promise, fulfill
talk tough, talk a big game, talk big, big talk > boast, threaten, brag, bluster
tear limb from limb, tear to pieces, tear to shreds > destroy, attack, criticize, kill, maul
float a trial balloon, trial balloon > explore, experiment, test, try
the jury is out > undecided, uncertain, unclear, unknown
the powers that be > authorities, establishment, government, leaders
the tables turn, turn the tables, turn the tables on > reverse, advantage, reversal
thick skinned, thick skin > insensitive, tough, resilient
thin skinned, thin skin > sensitive, vulnerable, criticism, easily
think outside the box > creative, innovative, innovate, original
think the world of, think highly of, hold in high regard > admire, respect, esteem, praise
threaten to walk, threaten to leave > ultimatum, resign, threat
throw a curveball, throw a wrench in, throw a spanner, throw a monkey wrench, spanner in the works > disrupt, obstacle, sabotage, hinder, complicate
throw a lifeline, throw a rope > rescue, help, support, aid
throw a party, throw a bash > celebrate, host, celebration
throw in the trash, throw in the bin, throw on the scrapheap, chuck in the bin > discard, dispose, dump, waste
throw off the scent, throw off course > mislead, confuse, distract
throw the book at > punish, harsh, sentence, prosecute
throw to the lions, throw to the dogs, throw to the wolves, hang out to, feed to the wolves > abandon, betray, sacrifice, scapegoat, blame
thumb his nose at, stick 2 fingers up, thumb its nose > defy, disregard, scorn, disrespect
thumbs down, 2 thumbs down > reject, rejection, disapprove, negative
thumbs up, 2 thumbs up > approve, approval, praise, positive
tick tock, clock is ticking, time is running out, against the clock, race against time > urgent, deadline, late, limited
tickle his fancy, float his boat > interest, attract
ticking time bomb, time bomb > danger, risk, threat
tight lipped > silent, secretive, secret, comment
time after time, time and time, time and again > repeatedly, frequently, often, constant
time is up, time is up for > end, expire, deadline
tip the scales, tip the balance > decide, influence, decisive, determine
tongue in cheek > joke, ironic, humorous, sarcastic
top brass, brass hats > generals, officers, officials, leaders
top dog, top banana, big kahuna, head cheese > leader, chief, best, winner
top of the heap, top of the pile, top of the tree > leader, best, first
tough luck, tough shit, hard luck, hard cheese > unlucky, unfortunate, misfortune
treat like dirt, treat like shit, treat like garbage, treat like a dog > mistreat, abuse, disrespect, humiliate, mistreatment
trial by fire, baptism of fire > test, difficult, ordeal
trim the fat, trim the sails > reduce, cut, cost
turf war > rivalry, dispute, territory, gang
turn back the clock, turn the clock back > reverse, revive, regress
turn coat, turncoat, swap sides > traitor, defect, defector, betray
twist arms, arm twisting > persuade, force, pressure, coerce, coercion
twist his words, twist the facts > misrepresent, distort, misquote, context
under the weather > ill, sick, unwell, illness
up and coming > promising, rising, emerging, talented, young
up and leave > quit, resign, suddenly, abruptly
up his sleeve, trick up his sleeve, ace up his sleeve, ace in the hole > secret, plan, advantage
up to no good, on the fiddle > dishonest, crime, cheat, criminal, fraud
up to the challenge, up to the task > capable, able, competent, qualified
use kid gloves, handle with kid gloves > lenient, gentle, careful
walk on eggshells, walk on egg shells, tread carefully, tread lightly > careful, cautious, wary, sensitive
want his head, call for his head, after his scalp > resign, resignation, demand, dismiss, punish
war chest > fund, money, campaign, funds
watch his mouth, watch his tongue > careful, polite, speak
wear the crown > king, queen, reign, champion
wear the pants, wear the trousers > control, dominate, charge, decide
well heeled, well fixed > wealthy, rich, affluent, prosperous
`;
