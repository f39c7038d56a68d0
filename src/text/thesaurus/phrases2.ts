/** Verbs with a particle: what is typed, then what texts say for it, part 2. */
export const PHRASES2 = `
cut out > remove, omit, exclude, stop, eliminate
dig out > discover, find, excavate, uncover
dish out, dole out, parcel out, hand out > distribute, award, allocate, issue
draw out, drag out, string out > prolong, extend, delay, lengthen
drop out, drop out of > quit, withdraw, leave, abandon, dropout
eke out > earn, survive, achieve
fall out with, have a falling out > quarrel, argue, dispute, rift, feud
fall out of favor, fall from grace > disgrace, unpopular, dismissed, lose, downfall, scandal
farm out, contract out, ship out jobs > outsource, subcontract, delegate
fill out > complete, form, apply
find out > discover, learn, reveal, determine, establish
run out of steam, run out of gas, lose steam > fail, weaken, end, decline, slow
flake out on, stand up a date > cancel, absent, miss, abandon
flesh out > expand, develop, detail
flush out, smoke out, root out, weed out > expose, remove, eliminate, eradicate, find
squeeze out > oust, remove, resign, dismiss, expel
edge out, pip to the post, nose out > beat, defeat, narrowly, win
get out of hand, spiral out of control, get out of control, spin out of control > escalate, worsen, uncontrolled, chaos, violent
get out of, get out > escape, leave, exit, evacuate, avoid
get out, get out there > leak, reveal, known, public
give out about > complain, criticize, scold
give out, pack up and quit > fail, collapse, stop, exhausted
give out copies, give out > distribute, issue, donate, award
go out with, going steady, see each other, be an item, shack up with > date, relationship, couple, cohabit, romance, dating
stick his neck out > risk, gamble, dare
go out of business, go out of print, go to the wall > close, bankrupt, collapse, cease, discontinue
get knocked out > eliminated, lose, defeat
go all out, go for broke > maximum, effort, risk, campaign
hammer out, thrash out, iron out, work out a deal > negotiate, resolve, agree, settle, reach
hang out to dry, leave in the lurch, leave high and dry > abandon, betray, desert, blame
hang out with, knock around with > associate, socialize, friends, meet
hash out > discuss, negotiate, debate
help out > assist, aid, support, contribute
hold out for, stick out for > demand, wait, refuse, insist
last out > resist, survive, endure, remain
hold out on > withhold, conceal, hide
keep out of, stay out of, sit out > avoid, abstain, neutral, uninvolved, exclude, miss
turf out, chuck out, boot out > expel, deport, evict, eject, banish, remove
kick out of school > expel, suspend, expulsion
knock out > defeat, unconscious, eliminate, disable, knockout
lash out, lash out at, go ape, hit out at > attack, criticize, rage, rant, condemn
lay out > present, outline, arrange
lay out cash, splash out, splash the cash > spend, invest, pay
leave out > omit, exclude, skip, overlook
lock out > exclude, bar, lockout, prevent
look out for, watch out for > protect, beware, care, danger
luck out > lucky, fortunate, chance
make out > see, distinguish, understand, discern, kiss
make out to be, make out that > claim, pretend, portray, allege
clean up, make a mint > profit, earn, benefit, gain
max out > limit, exhaust, maximum, peak
mete out > impose, inflict, punish
opt out, opt out of > decline, withdraw, refuse, exempt
hold up his hands, come clean about > admit, confess, acknowledge, confession
phase out > discontinue, eliminate, withdraw, end, remove
pick out > choose, select, identify
point out > note, observe, mention, indicate, stress
pull out of, pull out > withdraw, leave, quit, exit, withdrawal, evacuate
put out a fire > extinguish, firefighter, douse
put out of business > bankrupt, close, ruin, destroy
put out a record, put out a statement > release, issue, publish, announce
reach out to > contact, approach, ask, consult
ride out, weather the storm, tough it out > survive, endure, withstand, recover
rub out, knock off, do away with > kill, murder, abolish, eliminate, assassinate
rule out > exclude, dismiss, reject, deny
run out, run out of > exhaust, deplete, shortage, lack, expire
scope out, suss out, size up, sound out, feel out > assess, investigate, evaluate, examine, ask
sell out of, sell out > sold, exhaust, unavailable
sell out his principles, sell out to > betray, compromise, traitor
send out > dispatch, distribute, mail, emit, deploy
set out > outline, depart
shoot out > gunfight, gunfire, battle
single out > target, choose, select, highlight, identify
sort out, straighten out, make right > resolve, fix, solve, organize, correct, settle
spell out > clarify, specify, detail
stand out > prominent, exceptional, distinctive, noticeable
go it alone, go solo > independent, leave, start
strike out > fail, failure, failed
take out an ad, take out a loan > obtain, borrow, buy, publish
take out > kill, destroy, remove, eliminate, assassinate
take it out on > blame, attack, punish, anger
talk out of > dissuade, discourage, persuade
test out, try out, road test > trial, experiment, audition, evaluate
throw out the case, throw out a lawsuit > dismiss, reject, dismissal
throw out, chuck away, toss out > discard, dispose, reject, expel, eject
tire out, wear out > exhaust, fatigue, tired
trot out, roll out the excuse > repeat, present, cite
turn out to vote, turn out for > attend, turnout, participate
walk out of, walk out, storm out of, storm out > leave, quit, protest, walkout, strike
run out on > abandon, leave, desert, divorce
weird out, creep out, gross out > disturb, disgust, scare, uncomfortable
win out > prevail, succeed, triumph
wipe out his fortune, wipe out his savings > lose, bankrupt, ruin, destroy
hit the gym, pump iron, get in shape, get jacked > exercise, train, fitness
work out, figure out, puzzle out > solve, calculate, determine, understand, devise
write off the show > remove, kill, exit
bowl over, knock his socks off, blow away > impress, amaze, astonish, stun, delight
spill over, spill over into > extend, spread, continue, remain
switch over, make the switch > convert, transition, replace, transfer
come around, swing by, drop in on, stop by > visit, arrive, guest
get over an illness, pull through, be on the mend > recover, survive, recovery, heal
get over > overcome, recover, accept, forget
give over to, hand over to, sign over > transfer, surrender, entrust, deliver, relinquish
hand over power, hand over the reins, pass the torch, pass the baton > successor, transfer, succeed, relinquish, transition
hold over his head, have over a barrel, have by the balls > blackmail, threaten, leverage, pressure
keel over, tip over, flip over, turn turtle > capsize, overturn, collapse, sink
lord it over > dominate, boast, superior
mull over, chew over, toy with, toy with the idea, kick around > consider, contemplate, ponder, discuss
pass over for, pass over > ignore, overlook, reject, skip
pull over, flag down > stop, police, traffic, arrest
put one over, pull a fast one, pull the wool over > deceive, trick, cheat, fool
run over > hit, strike, kill, crash
smooth over, gloss over, paper over, sweep under the carpet > conceal, hide, minimize, ignore
start over, start from scratch, back to square one > restart, begin, rebuild, renew
take over from > replace, succeed, successor, inherit
take over a country > conquer, occupy, seize, invade
tide over > help, support, bridge, loan
turn over to > surrender, transfer, deliver, extradite
clean up his act > reform, improve, rehabilitate, change
roll over and die > concede, yield, surrender, defeat
win over, bring around, bring round > persuade, convince, attract, gain
rough up, knock about, slap around, smack around > beat, assault, attack, abuse, injure
act up > malfunction, misbehave, fail
stack up, not add up > total, consistent, sense, contradict
back up, back up his story > support, confirm, corroborate, defend
beef up, shore up, prop up > strengthen, reinforce, support, increase, boost
blow up a building, blow up a bridge > explode, bomb, destroy, demolish, explosion
bone up, bone up on, brush up, brush up on, read up on > study, learn, research, revise
bottle up > suppress, contain, repress
break up a protest, break up a fight > disperse, separate, end, intervene
break up with, break up, call it a day > separate, split, divorce, end, disband, separation
break up a company > divide, dismantle, divest, antitrust
bring up, raise a kid > rear, educate, childhood
bring up > mention, raise, discuss, introduce
bring up on charges > accuse, indict, prosecute
buckle up, belt up > seatbelt, fasten, prepare
build up > accumulate, increase, develop, expand, strengthen
bump up, jack up, drive up > increase, raise, inflate, hike
catch up with, catch up to > overtake, reach, arrest, close
cheer up, perk up, buck up > comfort, encourage, improve, happier
clam up, go quiet, button his lip > silent, refuse, decline
clear up > resolve, clarify, solve, heal
shut up shop, shut up for good > close, cease, liquidate
come up > arise, occur, mention, raise
come up against, run up against, run into a wall, hit a wall, hit a brick wall, hit a snag, run into trouble > encounter, obstacle, problem, face, difficulty, delay
come up from nothing > rise, poverty, success, background, poor
come up short, fall short, fall short of, miss the mark > fail, insufficient, lack, shortfall, lose
cover up for > protect, conceal, lie, hide
crack up, lose his marbles, go round the bend > breakdown, insane, mad, collapse, laugh
cozy up to, buddy up to, butter up, suck up > flatter, befriend, court, ally
cut up meat, chop up, carve up, slice up > divide, dismember, partition, split
divvy up, share out > divide, distribute, allocate
draw up > draft, prepare, write, devise, create
dress up as > disguise, costume, wear
drum up > generate, raise, solicit, gather
ease up, lighten up, go easy, go easy on > relax, lenient, soften, reduce
wind up, finish up > become, result, eventually, finally
end up in jail, wind up in jail > imprison, prison, convict, sentence
end up dead, turn up dead > die, death, kill
face up to, own the fact > accept, confront, acknowledge, admit
fire up, psych up, pump up, hype up > excite, motivate, inspire, encourage, energize
flare up > erupt, escalate, outbreak, renew, worsen
follow up, follow up on > pursue, investigate, respond, continue, sequel
free up, open up more > release, available, liberate
gear up, gear up for, saddle up, brace for, get set for > prepare, ready, preparation
stand up from > rise, awaken, wake
give up smoking, give up drinking, kick the habit, dry out > quit, stop, rehab, sober, recover
give up on, lose faith in > abandon, despair, forsake, desert
give up his job, give up the throne, give up the crown, give up power > resign, abdicate, relinquish, quit, renounce
throw in the sponge, call it quits, cry uncle > surrender, quit, abandon, concede, yield
give up a secret, give up names, give up his friends > reveal, betray, inform, disclose
go up in flames, go up in smoke > fire, burn, destroy, blaze, arson
goof up, foul up, screw the pooch, balls up, cock up, muck up > error, mistake, blunder, fail, botch
gum up, clog up, gum up the works > block, obstruct, hinder, delay
hang up on, hang up > end, disconnect, call
hang up his boots, hang up his gloves, hang up his cleats > retire, retirement, quit
heat up, hot up, come to a head, come to a boil, boil over > escalate, intensify, worsen, crisis, erupt
hold up a bank, hold up a store, stick up, knock over a bank > rob, robbery, armed
hold up, hold up in court > delay, hinder, valid, withstand
hook up with > introduce, connect, date, affair, join
hurry up, get a move on, step on it, get cracking, chop chop > hasten, rush, accelerate, fast
keep up, keep up with, keep pace > continue, maintain, match, follow
keep up appearances, save face > reputation, image, embarrassment, pretend
lap up, eat up, go down a storm > enjoy, love, welcome, accept
lead up to > precede, approach, prior
lead up to, be what led up > cause, background, precede
let up on > ease, stop, relent, diminish
light up a joint, get high, get stoned, get baked > smoke, marijuana, cannabis, drug, intoxicated
line up a job, line up > arrange, organize, secure, queue, schedule
link up, link up with > join, connect, meet, encounter
liven up, spice up, jazz up, soup up > improve, enhance, enliven, modify
put away, send down, throw in the slammer, put behind bars > imprison, jail, incarcerate, detain, convict, sentence
look up > search, find, consult, improve
lose his grip, lose the plot, lose his mind, lose his head > insane, confused, irrational, control, panic
make up > invent, fabricate, false, constitute, comprise
make up for > compensate, atone, offset, recover
man up, grow a pair, rise to the occasion > brave, responsible, courage, responsibility
mark up > increase, price, annotate
match up, match up against > compare, compete, correspond, face
measure up, cut the mustard, make the cut, make the grade, be up to snuff, up to scratch > qualify, satisfy, adequate, succeed, select
mess up his life, mess up > ruin, damage, spoil, harm
mix up, get mixed up > confuse, confusion, mistake
mix up with, tie up in > involve, associate, link, connect
mop up > clean, clear, defeat, finish
move up, move up the ladder, climb the ladder, climb the greasy pole > promote, advance, rise, promotion, career
muddy the water, muddy the waters > confuse, complicate, obscure
offer up, serve up > provide, present, sacrifice
open up > reveal, discuss, launch, start, begin
open up to foreigners, open up trade > liberalize, allow, reform
pair up, pair up with, buddy up > partner, cooperate, team, collaborate
patch up > repair, mend, reconcile, resolve
pep up, perk up > stimulate, boost, energize
pick up steam, pick up speed, pick up the pace, gather steam, gain steam, gain traction > accelerate, grow, momentum, increase, popular
pick up, pick up the kids > collect, fetch, learn, acquire, retrieve
pick up a suspect > arrest, detain, capture
pick up where, pick up the pieces, pick up the thread > resume, continue, recover, rebuild
pick up the slack, pick up the pieces > compensate, replace, help
pick up on > notice, detect, realize
pile up, rack up, notch up, clock up > accumulate, collect, achieve, score, total
pipe up, speak up, speak out, speak his mind > voice, criticize, protest, object
point the way > highlight, indicate, show
pop up, crop up, spring up, sprout up > appear, emerge, arise, occur
pull up stakes, up sticks, move away > relocate, leave, emigrate
pump up the price, talk up the stock > inflate, promote, manipulate, hype
put up a building, put up a statue > build, erect, construct, install
put up to > encourage, persuade, incite
put up with, stick with it, suck it up > tolerate, endure, accept, bear, suffer
rev up, step up, ramp up, crank up > increase, accelerate, intensify, boost, expand, escalate
rise up, rise up against > rebel, revolt, uprising, rebellion, protest
round up > gather, arrest, collect, capture, detain
`;
