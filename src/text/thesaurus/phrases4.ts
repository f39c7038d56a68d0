/** Idioms and set phrases: what is typed, then what texts say for it, part 1. */
export const PHRASES4 = `
fan the flames, pour gasoline on > worsen, escalate, inflame, aggravate, intensify, provoke
air dirty laundry, wash dirty linen, air his grievances, kiss and tell > reveal, disclose, publicly, private, complain
all talk, all mouth, all hat no cattle, paper tiger > bluff, threat, empty, weak, boast
bet the farm, bet the house, go all in, put all his chips > risk, gamble, invest, commit, stake
all hell broke loose, shit hit the fan, shit hits the fan, hit the fan > chaos, crisis, riot, turmoil, outbreak
cost a fortune, cost a bomb, cost the earth, pay through the nose, cost a pretty penny > expensive, costly, price, high
asleep at the wheel, asleep at the switch > negligent, negligence, inattentive, careless, fail
at a crossroads, at the crossroads > decision, turning, choice
at deaths door, on his deathbed, on his last legs > dying, ill, critical, failing, end
at each others throats, at loggerheads, at daggers drawn, at odds with > conflict, dispute, feud, disagree, hostile, clash
at his wits end > desperate, exhausted, frustrated, despair
at the helm, in the hot seat, in the drivers seat, in the saddle > leader, control, charge, lead, chief
ax to grind, axe to grind, bone to pick, chip on his shoulder > grievance, grudge, bias, complaint, resentment
bad apple, bad egg, rotten apple, wrong un > criminal, dishonest, corrupt, troublemaker
no love lost > hostility, feud, animosity, resentment, hatred
bang for the buck, bang for his buck > value, return, efficient
bang to rights, dead to rights, smoking gun, with his pants down, red handed > evidence, proof, guilty, caught
banana skin, bump in the road, speed bump, fly in the ointment > problem, obstacle, setback, delay, difficulty
bang heads together, knock heads together > mediate, reconcile, force
beat to it, beat to the punch, steal a march, get the jump on, steal his thunder > first, preempt, ahead, precede
behind closed doors, behind the scenes, in back rooms > secret, private, secretly, privately, negotiate
behind the curve, behind the times, stuck in the past, old hat, old school > outdated, obsolete, traditional, late
bend over backwards, go the extra mile, move heaven and earth, pull out all stops > effort, try, strive, accommodate
bend the rules, bend the law, cut corners, color outside the lines > violate, cheat, circumvent, negligent, evade
ball and chain, the missus > wife, spouse, partner
bide his time, keep his powder dry, play the long game > wait, patient, delay, patience
big fish, heavy hitter, big gun, power player, mover and shaker > powerful, influential, important, leader
big wig, big cheese, fat cat > executive, leader, official, rich, tycoon
bite his tongue, hold his tongue, keep his lip zipped, keep his trap shut > silent, silence, refrain, quiet
bite off more than, in over his head, out of his depth, punch above his weight > overwhelmed, unprepared, inexperienced, ambitious
bite the bullet, take his medicine, take his lumps, pay the piper > accept, punishment, consequence, endure, face
bite the hand, slap in the face, kick in the teeth, kick in the guts > insult, ungrateful, betrayal, humiliation, rejection
bitter pill, bitter pill to swallow, tough pill to swallow > disappoint, difficult, unpleasant, setback
blank check, free rein, free hand, carte blanche > unlimited, freedom, authority, permission
blaze a trail, break new ground, break the mold, pave the way, open the door to, open the floodgates > pioneer, innovate, enable, first, allow
blessing in disguise, silver lining > benefit, fortunate, advantage
blood on his hands > guilty, responsible, murder, killing
blood money, ill gotten gains > bribe, profit, compensation, stolen
blow a gasket, blow his top, hit the ceiling, see red, fly off the handle, have a cow, have a fit, throw a fit, pop his cork, flip his lid, go postal, lose his rag > angry, furious, rage, outburst, tantrum
blow hot and cold, run hot and cold > waver, inconsistent, hesitate, uncertain
blow his own trumpet, toot his own horn, pat on the back > boast, praise, brag, congratulate
blow his chance, blow his shot, ship has sailed > miss, late, opportunity, lose, fail
blow his brains out, top himself, take his own life, end his life > suicide, shot, kill, died
blow the lid off, blow the whistle on, blow wide open, lift the lid, lift the lid on > expose, reveal, disclose, whistleblower, report
blow the doors off, hit a home run > succeed, success, excel, exceed
blow to smithereens, blow to bits, blow sky high > destroy, explode, explosion, bomb
body blow, low blow, hit below the belt, below the belt > setback, unfair, insult, damage
silver spoon, trust fund kid, trust fund baby, nepo baby, old money > wealthy, rich, inherit, privileged, heir, nepotism
bottom feeder, bottom of the barrel, scrape the barrel > worst, poor, lowest
bottom fell out, bottom falls out, take a nosedive, go off a cliff, fall off a cliff, take a tumble, nose dive, go into freefall, free fall > collapse, plunge, crash, decline, plummet
bottom line > profit, conclusion, essential, result
break his back, bust his ass, burn the midnight oil, pull an all nighter, nose to the grindstone > work, effort, diligent, overwork, late
bring home the bacon > earn, support, income, provide
bring to light, drag into the light > reveal, expose, disclose, uncover
bring to heel, bring into line, whip into shape, crack the whip > control, discipline, subdue, force, obey
bring to his knees, bring to its knees > defeat, cripple, ruin, subdue, paralyze
bring to the table, come to the table, get around the table > negotiate, contribute, offer, talks
bring the house down, bring down the house, standing ovation > applause, applaud, success, praise
brush under the carpet, sweep under the rug, sweep under > conceal, hide, ignore, suppress
loose cannon > reckless, unpredictable, clumsy, uncontrollable
burn bridges, burn his bridges > alienate, irreversible, end, sever
burn rate, bleed money > spend, loss, cash, expenditure
head in the sand > ignore, deny, denial, avoid
buy time, play for time, kick the can, run out the clock, drag his heels, drag his feet > delay, postpone, stall, defer, procrastinate
by a hair, by a whisker, within a whisker, within an inch of > narrowly, barely, close, almost
to the letter, by the numbers > strictly, rules, exactly
not mince words > frank, honest, blunt, candid, directly
call in a favor, call in favors > ask, help, request
call it a day, call it a night > stop, end, finish, retire
slap on the wrist, rap on the knuckles, rap over the knuckles > reprimand, rebuke, punishment, lenient, warning
call the tune, rule the roost, hold all the cards, hold the cards, hold the purse strings, hold the reins > control, dominate, power, leverage, lead
cannot hold a candle, not hold a candle, not a patch on > inferior, compare, worse
cards on the table > honest, reveal, disclose, open
carrot and stick > incentive, threat, reward, punishment
license to print money > profitable, lucrative, revenue, profit
cast the first stone, pot calling the kettle > hypocrite, accuse, criticize, hypocrisy
catch 22, between the devil and, damned if you do, on the horns of > dilemma, trapped, choice, difficult
catch flat footed, catch off guard, catch off balance, catch napping > surprise, unprepared, unexpected, shock
catch flak, take flak, take heat, take the heat, take a beating, catch hell, come under fire, come in for flak > criticism, criticize, blame, condemn, backlash
caught in the crossfire, caught in the middle > involved, innocent, victim, hurt
sing a different tune, about turn, do a 180, pull a 180, make a u turn > reverse, reversal, change, reconsider
change hands > sell, sale, transfer, ownership, acquire
chase his tail, spin his wheels, tread water, run in place > stagnate, waste, futile, progress
chew the fat, shoot the breeze, shoot the shit > chat, talk, converse, conversation
chicken feed, chump change, pocket change > little, small, insignificant, trivial, minor
circle the wagons, close ranks, present a united front > unite, defend, support, solidarity
clear the air > resolve, discuss, reconcile, clarify
clear his name, off the hook, get off the hook > exonerate, acquit, innocent, vindicate, cleared
cloak and dagger, hush hush, on the qt, under wraps, under his hat, on the hush > secret, espionage, covert, confidential
dodge a bullet, dodge the bullet > narrowly, escape, avoid, danger
close to the bone, touch a nerve, hit a nerve, strike a nerve, hit a raw nerve > offend, sensitive, upset, provoke
close to the vest, close to his chest, keep his cards close > secret, private, secretive, conceal
cold feet, get cold feet, second thoughts, have second thoughts > doubt, hesitate, withdraw, reluctant, nervous
cold fish, cold shoulder, give the cold shoulder, send to coventry > ignore, reject, snub, unfriendly, distant
come a cropper, bite the dust, come to grief, come unstuck > fail, fall, failure, lose, collapse
get off his chest, bare his soul, pour his heart out > confess, admit, reveal, disclose
come out swinging, come out fighting, come out guns blazing, all guns blazing, go in guns blazing > attack, aggressive, defend, fight
come to blows, come to fisticuffs, duke it out, throw punches, go at it > fight, brawl, violence, hit, clash
come to terms, reach an understanding, come to an understanding > agree, settle, accept, agreement
come to power, rise to power, seize the reins > elect, rule, government, lead
come under the hammer, go under the hammer > auction, sell, sale
cook the books, fiddle the books, fudge the numbers, massage the figures > falsify, fraud, accounting, manipulate
cool his heels, twiddle his thumbs > wait, idle, detain
cost him his job, cost him dearly, pay dearly > lose, consequence, die, suffer, price
cover his ass, cover his back, cover his tracks, cover his backside > conceal, hide, protect, destroy
crack the code, crack the case, crack the nut > solve, decipher, decode, resolve
cream of the crop, pick of the bunch, top notch, top of the line, top drawer, second to none, world class > best, elite, finest, excellent, leading
cross the line, cross a line, step out of line, step over the line, go too far, overstep the mark, push the envelope, push it too far > exceed, unacceptable, offend, inappropriate, violate, extreme
cross the rubicon, point of no return, no turning back > irreversible, decision, commit
cross the aisle, reach across the aisle > bipartisan, cooperate, compromise, defect
cry foul, cry wolf, cry blue murder > complain, protest, accuse, alarm, false
cry in his beer, feel sorry for himself > sad, pity, complain
in a nutshell, the long and short > brief, summary, essentially
cut and run, head for the hills, head for the exits, run for the hills > flee, leave, abandon, retreat, escape
cut and dried, cut and dry, open and shut > clear, settled, certain, simple
cut his losses, cut the cord, cut loose, cut him loose > abandon, withdraw, sell, separate, release, dismiss
cut no ice, fall on deaf ears > ignore, unsuccessful, unheeded, reject
cut some slack, give some slack, go soft on, let slide, let it slide > lenient, forgive, tolerate, overlook
cut the red tape, cut red tape, slash red tape > deregulation, simplify, bureaucracy, regulation
cut to the chase, get to the point, get down to business > directly, begin, essential
cut to the quick, cut to the bone > hurt, offend, reduce
cut throat, cutthroat, dog eat dog, rat race, every man for himself > competitive, ruthless, competition, fierce
cutting edge, state of the art, bleeding edge, next gen > advanced, modern, latest, innovative
dark horse, long shot, rank outsider > unlikely, unknown, candidate, unexpected
dead as a doornail, dead as a dodo, dead and buried, dead and gone, dead in the water, dead on arrival > finished, failed, extinct, doomed
dead end, blind alley, hit a dead end > deadlock, stalemate, futile, stuck
dead ringer, spitting image, carbon copy, spit and image > resemble, identical, similar, double
dead set against, dead set on > opposed, oppose, determined
deal with the devil, pact with the devil, sell his soul > compromise, corrupt, betray, bargain
dig his own grave, score an own goal, cut his own throat, shoot in the foot > harm, ruin, mistake, undermine, backfire
dig dirt, dig up dirt on, dig the dirt, sling mud, throw mud, drag through the mud > smear, slander, accuse, discredit, scandal, attack
for a song, for peanuts, for next to nothing, at a knockdown price, steal of a deal > cheap, inexpensive, low, bargain, discount
down on his luck, on the breadline, on skid row, on the skids, flat broke > poor, poverty, homeless, unemployed, destitute, bankrupt
do a bunk, do a flit, fly the coop, go awol, give the slip > flee, escape, abscond, disappear, absent
do his dirty work, do the dirty work, do the donkey work, do the heavy lifting > carry, labor, perform
do his homework, do due diligence > research, prepare, investigate, study
do the trick, work like a charm, work a treat > effective, succeed, solve, worked
dog and pony show, smoke and mirrors, window dressing, song and dance > deceptive, pretense, facade, publicity, illusion
done deal, signed and sealed, in the bag, sewn up > certain, complete, agreed, finalize, settled
done for, up shit creek, up the creek, up a creek, in deep shit, in the soup, in a pickle, in a jam, in a bind > trouble, doomed, crisis, difficulty
eat humble pie, eat his hat, eat his heart out, go cap in hand, go hat in hand, come crawling back > apologize, admit, humiliate, beg, apology
egg on his face, look like a fool, lose face, make an ass of > embarrass, humiliate, embarrassment, humiliation
game over, lights out, curtains for > end, defeat, finish, death
even the score, settle a score, tit for tat, eye for an eye > revenge, retaliate, retaliation, reciprocal, vengeance
every nook and cranny, high and low, leave no stone unturned > thoroughly, search, everywhere, thorough
face an uphill battle, uphill battle, tall order, steep hill to climb > difficult, challenge, struggle, unlikely
fall on his face, land on his ass, lay an egg > fail, failure, flop, unsuccessful
fall on hard times, hit hard times, hit rock bottom, hit bottom, rock bottom > poverty, bankrupt, lowest, decline, struggle
fall on his sword, fall on the sword > resign, resignation, blame, responsible
feather his nest, line his pockets, feather his own nest, on the take, on the make, dip into the till, fingers in the till > corruption, bribe, embezzle, enrich, profit
feel the heat, feel the pinch, feel the squeeze, tighten his belt, belt tightening > pressure, austerity, suffer, hardship, reduce
fight tooth and nail, fight to the death, go down fighting, go to the mat > resist, fiercely, struggle, defend
find his feet, find his footing > adapt, adjust, confidence
fit the bill, tick all the boxes, check all the boxes, tick the boxes > suitable, qualify, meet, satisfy
fit to be tied, hopping mad, mad as hell, boiling mad, seeing red, up in arms > angry, furious, outraged, protest
flash in the pan, one hit wonder > brief, temporary, fame, success
flip the bird, give the finger, flip off > insult, gesture, obscene
flog a dead horse, beat a dead horse > futile, waste, pointless
fly off the shelves, sell like hot cakes, sell like hotcakes > popular, sales, demand, bestseller
fly under the radar, under the radar, keep a low profile, lie doggo > unnoticed, secret, quietly, undetected, discreet
fill the shoes, walk in his shoes > succeed, successor, follow, inherit
fool around with, play with fire, skate on thin ice, on thin ice, walk a tightrope, dance on a volcano > risk, danger, dangerous, risky
foot in mouth > blunder, gaffe, offend, embarrass, remark
for the chop, for the high jump, on the chopping block, head on the block, heads will roll, heads rolled > dismiss, fire, cut, eliminate, punish
for the birds, pie in the sky, castles in the air, pigs might fly, when pigs fly > unrealistic, impossible, unlikely, fantasy, illusion
from the horses mouth, first hand > directly, source, firsthand
from the get go, from day one, out of the gate, off the bat, right off the bat > beginning, immediately, initially, start
from top to bottom, lock stock and barrel, hook line and sinker, root and branch > completely, entirely, thorough, totally
full steam ahead, full throttle, at full tilt, hell for leather, pedal to the metal > fast, speed, quickly, rapidly
gag order, gagging order > injunction, confidential, silence, prohibit
get a raw deal, get the short end, draw the short straw, hard done by > unfair, mistreat, disadvantage, treatment
get his panties in, get his knickers in, get all worked up, get worked up, have a meltdown > upset, angry, agitate, outrage
get carried away, get ahead of himself > excessive, overexcited, premature
get hooked on, hooked on > addicted, addiction, dependent
get laid, sleep with, get busy with, hook up with, do the deed, roll in the hay > sex, intercourse, affair, relationship
get on his case, breathe down his neck, get on his back > criticize, nag, pressure, harass
get on the bandwagon, jump on the bandwagon, hop on the bandwagon > join, adopt, follow, support, trend
high and mighty, holier than thou > arrogant, moralize, superior
get out of dodge, get the hell out, get the fuck out, hit the road, make tracks, take to his heels, turn tail, turn tail and run > leave, flee, depart, escape
get rid of > remove, eliminate, dispose, abolish, discard, expel, fire
get the best of, get the better of, get the upper hand, have the upper hand, have the edge, have the whip hand > defeat, advantage, beat, dominate, overcome, superior
get the message across, get across, get the word out, spread the word > communicate, convey, inform, publicize
get the nod, get the green light, get the go ahead, get the thumbs up, get the all clear > approve, approval, permission, authorize, select
get the sack, get the chop, get the heave ho, get the elbow, get the push, get his marching orders, get a pink slip > fire, dismiss, dismissal, remove, layoff
get wind of, get word of > learn, discover, hear, rumor
get his act together, get his shit together, clean up his mess > improve, organize, reform
get his ass kicked, get his butt kicked, get creamed, get clobbered, get smoked, get hammered, get thrashed, get whupped > lose, defeat, beaten, loss, rout
get his comeuppance, get his just deserts, just deserts, get what he deserves > punish, punishment, justice, consequence, retribution
get his hands dirty, roll up his sleeves > work, involve, participate
get his way, have his way, have it his way > prevail, succeed, win
gift of the gab, smooth talker, fast talker, sweet talker > eloquent, persuasive, persuade
give a damn, give a shit, give a fuck, give a toss, give a hoot > care, concern, interested
give a dressing down, give hell, give a hard time, give grief > scold, criticize, reprimand, harass
give a shout out, shout out, big up, tip of the hat, hats off to, give a hand to > praise, thank, acknowledge, applaud, recognize
give and take, meet in the middle, split the difference, find common ground, common ground > compromise, agreement, concession, agree
pop out a baby, bun in the oven, in the family way, up the duff > pregnant, birth, pregnancy, child, born
give the bullet, give the sack, give the heave ho, hand him his hat, show him the door, give walking papers > dismiss, fire, remove, expel, oust
give the game away, give the show away, tip his hand, show his hand, show his cards, show his true colors > reveal, disclose, betray, expose
give the runaround, lead a merry dance > evade, mislead, deceive
give the slip, shake off the cops > escape, evade, elude
give his blessing, give the thumbs up, give the nod, give the all clear, wave through > approve, permission, approval, authorize, consent
give his right arm, give his eye teeth > want, sacrifice, desire
cross his heart, swear blind, swear on the bible > promise, pledge, vow, oath
gloves are off, gloves came off, take the gloves off, no holds barred > aggressive, fight, ruthless, unrestrained
go against the grain, buck the trend, swim against the tide, rock the boat, upset the apple cart, make waves > oppose, disrupt, resist, unconventional, trouble
go ape, go bananas, go bonkers, go apeshit, go berserk, go off his head, run amok > rage, violent, insane, wild, angry
go bust, go belly up, go to the dogs, go down the drain, go down the tubes, go down the toilet, go up the spout, go kaput, go tits up > bankrupt, bankruptcy, fail, collapse, deteriorate, insolvent
go for the jugular, go for the throat, go for the kill > attack, aggressive, defeat
go haywire, on the blink, on the fritz, go on the fritz, on the bum > malfunction, fail, broken, failure
go hungry, go without food > starve, hunger, famine, malnutrition
go missing, drop off the map, fall off the face > disappear, vanish, disappearance, absent
go off half cocked, jump the gun, jump to conclusions, leap to conclusions > premature, hasty, assume, early
go on the record, on the record > publicly, statement, testify
go on the run, go on the lam, on the lam, on the run > fugitive, escape, flee, wanted, hide
go out of style, go out of fashion > unpopular, obsolete, outdated
out of his mind, off his rocker, off his trolley, a few screws loose, screw loose > insane, crazy, mad, mentally, delusional
go over his head, over his head > bypass, ignore, superior, understand
`;
