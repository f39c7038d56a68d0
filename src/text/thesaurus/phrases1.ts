/** Verbs with a particle: what is typed, then what texts say for it, part 1. */
export const PHRASES1 = `
come back to, go back to > return, resume, rejoin, revisit
break faith > renege, betray, violate, breach
hold back, keep back > restrain, withhold, suppress, delay, hinder, limit
set back > delay, hinder, hamper, cost, setback
fall back on, fall back to > rely, depend, resort, retreat
pull back, step back from > withdraw, retreat, reduce, scale, retract
push back on, push back against, kick back against > resist, oppose, object, dispute, reject, criticize
move back, put back to > postpone, delay, defer, reschedule
roll back, wind back > reverse, repeal, revoke, rescind, cut, weaken, undo
walk back, row back, eat crow, eat his words > retract, withdraw, recant, apologize, clarify, reverse
bounce back, come roaring back, snap back from > recover, rebound, rally, recovery, return
look back on > recall, remember, reflect, reminisce
cut back, scale back, dial back, cut back on, ease back > reduce, limit, curb, lower, shrink, trim
claw back, get his money back, win back > recover, recoup, reclaim, regain, refund
fight back, push back hard, hit back at > retaliate, resist, respond, counter, defend
get even, get even with, get his own back > retaliate, revenge, avenge, retaliation
bite back, answer back, talk back > retort, reply, respond, defy
date back > originate, begin, start, early
hang back, hold off > wait, hesitate, delay, refrain, postpone
plow back, put back into > reinvest, invest, return
report back, feed back > inform, respond, brief
hark back > recall, evoke, recollect, refer
break down > collapse, fail, failure, stall, malfunction
break down over, well up > cry, weep, tears, emotional
break down into, split up into > divide, separate, analyze
bring down > topple, overthrow, defeat, oust, destroy, lower, reduce
bring down a plane, shoot down a, shot down over > destroy, crash, missile, downed
back down, climb down, stand down, blink first > concede, yield, withdraw, retreat, relent, reverse
cool down, settle down, simmer down > ease, calm, subside, soothe, stabilize
come down on, come down hard on, crack down, crack down on, clamp down, clamp down on, get tough on > punish, suppress, crackdown, restrict, enforce, curb, repress
come down to, boil down to > depend, determine, hinge, mean
come down with, go down with > contract, catch, infected, illness, ill
cut down on, slow down on > reduce, limit, lower
cut down, chop down > clear, deforestation, logging
die down, blow over, peter out, fizzle out > subside, fade, ease, weaken, end, fail
go down as > remember, regard, consider
go down well, go over well > welcome, popular, praise, accept
go down badly, go over badly > criticize, unpopular, reject, backlash
hand down, pass down > bequeath, inherit, transmit, issue, impose
hold down a job > employed, work, keep
keep down > suppress, restrain, restrict, limit, pin
hunt down, track down, chase down > find, locate, trace, capture, arrest
lay down the law > order, dictate, demand, impose, insist
lay down his arms, lay down arms, wave the white flag, raise the white flag > surrender, disarm, capitulate, concede
let down gently, let down > disappoint, fail, betray, disappointment
mark down > reduce, discount, lower
melt down, go into meltdown > collapse, crisis, panic, failure
nail down, pin down, firm up > finalize, establish, determine, confirm, identify
play down, tone down, water down, soft pedal > minimize, downplay, soften, weaken, moderate, dilute
put down a rebellion, put down a revolt, stamp out > suppress, crush, quell, eradicate, defeat
put down an animal, put to sleep, put down his dog > euthanize, kill, destroy
put down to, chalk up to, pin on > attribute, blame, ascribe, credit
put down roots, settle down in > live, establish, marry
run down a, mow down > hit, strike, kill, injure
run down, gone to seed > dilapidated, neglected, decaying, poor, deteriorate
scale down, wind down, wind up operations > reduce, shrink, close, liquidate, cut
touch down > landing, arrive, landed
shut down a plan, shoot down a plan > reject, block, veto, dismiss
shut down the government > shutdown, closure, funding, lapse
shut down > close, closure, closed, cease, suspend, disable
slow down > decelerate, decline, delay, slowdown, hinder, ease
stare down > confront, defy, resist, oppose
stand aside, bow out > resign, retire, relinquish, quit, resignation
tear down, knock down, pull down > demolish, raze, destroy, remove, dismantle
throw down with, throw down > fight, challenge, clash
tie down, pin down troops > restrict, confine, constrain, trap
turn down the job > decline, reject, refuse, rejection
vote down > reject, defeat, oppose
weigh down, drag down > burden, hamper, depress, hinder
wear down, grind down > erode, exhaust, weaken, tire, attrition
jot down, put down on paper > record, note, document, log
bed down, hole up, hunker down, lie low, lay low, go to ground > hide, shelter, stay, refuge
double down, double down on, dig in, dig his heels in, dig in his heels > insist, persist, repeat, reaffirm, refuse, defend
talk down to, look down his nose > patronize, condescend, disdain, belittle
stand down troops > withdraw, demobilize, disband
call off the wedding, break off the engagement > cancel, end, split
break off, break off from > sever, end, separate, suspend, split
bring off, pull off, carry off > achieve, accomplish, succeed, manage, complete
shrug off, laugh off > dismiss, ignore, disregard, downplay, reject
buy off > bribe, pay, payment, corrupt
come off as, come across as > seem, appear, sound, perceive
come off well, come out ahead > win, benefit, succeed, gain
cool off > ease, calm, slow, decline
cordon off, seal off, wall off, fence off > isolate, close, block, barricade, restrict, quarantine
cut off, shut off, turn off > disconnect, suspend, interrupt, sever, isolate, deactivate
cut off aid, cut off supplies > suspend, embargo, blockade, halt, withhold
die off > extinct, extinction, vanish, disappear
drive off, chase off, fight off, fend off, ward off, hold off, stave off > repel, defeat, resist, avert, prevent, defend
drop off > decline, decrease, fall, deliver, reduce
fall off, tail off, taper off, trail off, let up > decline, diminish, decrease, lessen, stabilize, ease
feed off, live off, sponge off, leech off, mooch off > exploit, depend, benefit, rely, survive
get off lightly, get off easy, get off scot free > acquitted, lenient, cleared, avoid, punishment
get off on > enjoy, thrill, pleasure
hop off > disembark, leave, exit
give off, let off > emit, release, discharge, produce
go off the rails, come off the rails > derail, fail, collapse, deteriorate
go off script, go off message, ad lib > improvise, deviate, unscripted
nip in the bud > prevent, avert, stop, forestall, preempt
hive off, carve off, spin off > divest, sell, separate, dispose, privatize
set in motion, get the ball rolling, set the ball rolling > start, begin, launch, initiate, open
lay off, let go of staff, give pink slips, get the pink slip, hand out pink slips > dismiss, cut, layoffs, redundant, fire
lay off the, swear off, keep off, go cold turkey > abstain, quit, avoid, refrain, stop
let off, let off lightly, give a free pass, turn a blind eye, look the other way > excuse, forgive, pardon, ignore, overlook, tolerate, condone
let off steam, blow off steam > vent, relax, rant
sign off on > approve, authorize, endorse, consent, ratify
make off with, walk off with, run off with, get off with, clean out > steal, rob, theft, take, win
mouth off, sound off, pop off, spout off > rant, complain, criticize, insult, speak
pass off as, palm off, fob off > pretend, disguise, misrepresent, counterfeit, deceive
pay off the debt, clear his debts > repay, settle, reimburse
pay off > succeed, reward, success, benefit, profit
peel off > remove, undress, detach, separate
pick off > shoot, sniper, eliminate, target, kill
set against each other, pit against > exploit, divide, compete, rivalry
polish off, finish off > complete, kill, defeat, eat, end
rattle off, reel off > recite, list, name, cite
take to the cleaners, take for a ride, take for a fool > defraud, overcharge, swindle, cheat, deceive, exploit
round off, cap off > complete, finish, conclude
take off running, do a runner > flee, escape, abscond, fugitive
seal the deal, close the deal, ink the deal, clinch the deal, strike a deal, cut a deal > agree, sign, finalize, agreement, conclude, negotiate
send off > dismiss, eject, farewell, mail
set off for, set out for > depart, leave, embark, journey, travel
set off a bomb > detonate, explode, explosion
shake off > escape, overcome, evade, recover
show off > boast, flaunt, display, brag, exhibit, demonstrate
slack off, goof off, mess around, fool around > idle, neglect, play, waste
split off, break away, hive off from, break away from > separate, secede, leave, independent, splinter, defect
square off, face off, go toe to toe > compete, confront, fight, clash, debate
take off > depart, leave, fly, launch, remove, departure
catch on, go gangbusters > popular, succeed, spread, grow, boom, surge
take off the market, take off the shelves, pull off the shelves > recall, withdraw, remove, discontinue
tell off, chew out, dress down, read the riot act, give an earful > scold, reprimand, rebuke, criticize, berate
rile up, wind up, set off his temper > annoy, anger, irritate, provoke, infuriate
tip off, give a heads up, give the heads up > warn, inform, alert, notify, advise
trade off > compromise, balance, exchange, sacrifice
wipe off the map, level to the ground > destroy, annihilate, devastate, raze
wave away > dismiss, reject, ignore
wear off > fade, diminish, subside, disappear
write off > cancel, dismiss, forgive, loss, depreciate, wreck
knock off early, clock off, clock out > finish, leave, stop
knock it off, cut it out > stop, cease, quit
hold off on > delay, wait, refrain, suspend
call upon > urge, ask, appeal, invite, request, visit
soldier on, plow on, keep at it, hang in there, stick it out, stay the course > continue, persist, persevere, proceed, endure
catch on to, cotton on, wise up, wise up to > understand, realize, discover, notice
cheat on, step out on, fool around on, have a fling > affair, unfaithful, infidelity, adultery, betray
make a pass, make a move on, chat up > flirt, seduce, harass, approach, advances
come on board, come aboard > join, hire, recruit
count on, lean on for > rely, depend, expect, trust, anticipate
dawn on, sink in, wake up to, wake up and smell > realize, understand, recognize
dwell on, harp on, go on about, bang on about, rabbit on > repeat, discuss, emphasize, complain, obsess
egg on, spur on, cheer on, urge on > encourage, support, motivate, incite, inspire
frown on, frown upon > disapprove, discourage, criticize, dislike
close in on, bear down on > approach, narrow, near, chase, pursue
gang up on, team up against, turn on > attack, betray, criticize, unite, bully
get on with, get on well with, rub along > friendly, friends, relationship, cooperate
get on with it > continue, proceed, hurry
go on trial, stand trial, up on charges > prosecute, court, face
down tools, walk off the job > strike, walkout, protest, stoppage
go on sale, hit the shelves > release, launch, available, sell
hang on, hold the line > wait, stay, remain, survive
hang on to, hold on to, cling on to, cling to > keep, retain, maintain, preserve
hit on an idea, hit upon, stumble on, stumble upon, happen upon, chance upon, luck into > discover, find, encounter, invent
keep on top of, stay on top of > monitor, manage, control
latch on to, latch onto > join, adopt, embrace, seize
put on a show, put on an event > organize, host, provide, stage, perform
look on as, look upon as > consider, regard, view
move on from, get past, get over it > forget, overcome, abandon, forward, accept
pass on the news, pass on > relay, inform, transmit, share, communicate
pass on a disease > infect, transmit, spread, transmission
pass on a chance, pass on an offer > decline, reject, refuse
pick on, beat up on > bully, harass, target, tease, torment
turn up the heat, ratchet up > increase, intensify, escalate, pressure
lay at the door, point fingers > blame, accuse, fault, responsible
prey on, prey upon > exploit, manipulate, target, victimize
put on hold, put on ice, put on pause, hit pause, hit the pause button > suspend, postpone, delay, halt, freeze, shelve
pack on pounds, pile on the pounds > gain, weight, obese, heavier
put on an act, put on a front > pretend, feign, perform
put on the market > sell, sale, list, offer
put on the map > famous, popular, fame
put on notice > warn, inform, notify
put on trial, put in the dock > prosecute, charge, try
hinge on, turn on whether > depend, based, rely
seize on, pounce on > exploit, attack, criticize, adopt
sign on with > join, enlist, register, enroll, hire
listen in on, eavesdrop on, keep tabs on, snoop on, keep an eye on > monitor, surveillance, spy, watch, observe, track
sleep on it > consider, decide, delay
switch on, turn on, fire up > activate, start, enable, power
take on debt, take on a loan, run up debt, run up a bill, rack up debt > borrow, owe, accumulate
take on staff, take on workers > hire, employ, recruit
take on a role, take on the job, take up the post > accept, assume, appoint, appointment
take on, go up against > challenge, oppose, face, fight, compete, confront
tattle on, grass on, grass up, dob in > inform, report, betray, denounce
touch on > mention, discuss, address, refer
tread on, walk all over, trample on > mistreat, exploit, violate, disregard
walk out on > discover, abandon, leave, desert
weigh in, weigh in on, chime in, wade in, wade into > comment, opinion, intervene, opine, respond, remark
act out, play out on stage > perform, misbehave, portray, depict
pan out > develop, result, outcome, evolve
back out of, weasel out of, worm out of, wriggle out of, duck out of > avoid, withdraw, evade, escape, renege, abandon
bail out a bank, bail out > rescue, save, bailout, support, aid
bail out of a > parachute, eject, jump, escape
bawl out, call on the carpet, haul over the coals > reprimand, scold, rebuke, criticize
bear out, back up his claim > confirm, corroborate, support, verify, prove
black out, pass out, keel over, conk out > faint, collapse, unconscious
black out the city, power cut, lights went out > blackout, outage, failure, electricity
bliss out, zone out, space out, tune out > ignore, distracted, relax
block out, shut out of > exclude, prevent, bar, obscure
wipe the floor with, run rings around, make mincemeat of, mop the floor with > defeat, beat, rout, outclass, surpass, dominate
blow out of proportion, make a meal of > exaggerate, overstate, inflate
break out of jail, bust out > escape, flee, fugitive
break out > erupt, begin, start, outbreak, spread
bring out > release, publish, launch, introduce
burn out > exhausted, exhaustion, fatigue, stress
call out for > criticize, condemn, accuse, challenge, denounce
carry out, put into practice, put into action > execute, perform, implement, conduct, commit
cash out of > sell, exit, liquidate
cast out, drive out, run out of town, hound out > expel, banish, exile, oust, evict, remove
check out of > leave, depart, discharge
check out > examine, inspect, investigate, view
chicken out, wimp out, lose his nerve > withdraw, retreat, fear, abandon, cowardly
pump out > produce, manufacture, publish
clear out, clean out > empty, remove, evacuate, leave, purge
come out as > gay, homosexual, reveal, sexuality, announce
come out of nowhere > unexpected, surprise, sudden, unknown
come out against > oppose, criticize, condemn, reject
come to the surface > emerge, appear, reveal, disclose
come out a winner > win, prevail, succeed, triumph
cop out > evade, excuse, avoid, evasion
cross out, scratch out, strike out a word > delete, remove, erase
cut out for, have what it takes > suited, able, qualified, capable
`;
