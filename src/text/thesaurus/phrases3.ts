/** Verbs with a particle: what is typed, then what texts say for it, part 3. */
export const PHRASES3 = `
scare up, rustle up, scrape together, scrape up, scrounge up > obtain, find, gather, raise, collect
send up, take off a celebrity > parody, satire, mock, imitate
set up a meeting, set up a date > arrange, organize, schedule
stitch up, fit up > frame, trap, entrap, innocent, wrongly
shake up a place, be all shook up > upset, shocked, disturbed
shape up > improve, develop, behave
show up at, show up for > attend, arrive, appear, attendance
sign up for, sign up > enroll, register, enlist, subscribe, join
speed up, fast track > accelerate, hasten, expedite, rush
square up to > confront, face, challenge
stand up in court, hold water > valid, credible, plausible, convincing, prove
stand up for himself, stand his ground, hold his ground, hold his own, stick to his guns > resist, defend, refuse, insist, persist
stack up against > compare, rival, comparison
stir up, whip up, kick up a fuss, kick up a stink, make a fuss, make a stink > incite, provoke, agitate, complain, protest, inflame
stock up, stock up on > buy, store, stockpile, hoard, supply
stock up on troops, build up troops > deploy, mobilize, reinforce
straighten up > behave, improve, tidy
sum up > summarize, conclude, summary
sweat it out, hang by a thread > wait, uncertain, endure, precarious
swear up and down > insist, deny, claim
take up > begin, adopt, occupy, start
take up arms > fight, rebel, revolt, war
take up with > befriend, relationship, complain
talk up > promote, praise, publicize
team up > collaborate, cooperate, partner, ally
tear up the contract, rip up the contract, rip up, tear up > cancel, withdraw, scrap, abandon, destroy, terminate
throw up, lose his lunch > vomit, sick, nausea
throw up roadblocks, put up barriers > obstruct, hinder, oppose, barrier
tie up, tie up in court > delay, restrain, bind, busy
tie up loose ends > finish, complete, resolve
toss up, neck and neck, down to the wire, nail biter > close, uncertain, tie, narrow
touch up > edit, alter, improve, retouch
use up, burn through > exhaust, consume, spend, deplete
warm up to, take a shine to, take a liking to > befriend, accept
warm up > prepare, exercise, heat
weigh up > consider, assess, compare
whip up > prepare, create, incite
wind up a company > liquidate, dissolve, close
wire up > connect, install, attach
blow away > kill, shoot, destroy
cart away, take away in handcuffs, haul off, haul away, drag away, cart off > arrest, remove, detain, escort
chip away at, eat away at, eat into > erode, reduce, weaken, undermine
die away, melt away, fade away > disappear, decline, diminish, vanish
drive away, scare away, chase away, frighten off, scare off > deter, repel, discourage, alienate
explain away > justify, excuse, rationalize
fire away > ask, begin, shoot
fritter away, piss away, throw away money, blow through > waste, squander, spend
get away, make his getaway > escape, flee, fled, evade
give away > donate, reveal, betray, disclose
go away > leave, depart, disappear, vanish
keep away, keep away from, steer clear of > avoid, exclude, shun
lock away > imprison, jail, confine, store
look away, turn away > ignore, reject, refuse, avert
breathe his last, meet his maker, give up the ghost, meet his end, pop his clogs, buy the farm, check out for good > die, death, dead
put away money, squirrel away, salt away, stash away, sock away > save, hide, savings, store, hoard
run away with, run away with it > win, steal, elope
run away from home, run off with, run off together > flee, escape, elope, leave, runaway
send away > banish, exile, reject, dismiss
shy away, shy away from, back away from > avoid, reluctant, withdraw, refuse
slip away, sneak out, sneak away, slink off, sneak off > escape, leave, secretly, quietly
stow away > hide, stowaway, secretly
take away > remove, deprive, confiscate, revoke, strip, seize
throw away > discard, waste, dispose
walk away from > abandon, reject, leave, withdraw, survive
walk away scot free > acquitted, unpunished, cleared, unharmed
waste away > decline, starve, weaken
barge in, barge into, burst in, burst into the room, storm in > enter, interrupt, intrude, raid
break through, punch through, smash through > penetrate, breach, breakthrough, overcome
make it big, hit the big time, make the big time > success, famous, fame, star, breakthrough
see it through, go the distance, go all the way > complete, finish, persist, continue
bulldoze through, ram through, railroad through, push through > pass, impose, enact, force
carry through, carry through on > implement, complete, fulfill, execute
come through for > help, support, deliver
fall through the cracks, slip through the cracks, slip through the net > neglect, miss, overlook, escape, ignore
flick through, leaf through, thumb through, page through > read, browse, examine, skim
follow through on > fulfill, complete, implement, honor, keep
get through to > contact, reach, persuade
go through hell, go through the wringer, go through > suffer, endure, experience, undergo
go through his files, go through > search, examine, inspect, review
go through > pass, approve, succeed, complete
go through the roof, hit the roof > soar, surge, record, angry, furious
jump through hoops > requirement, bureaucracy, effort
live through, come out alive, make it out alive, live to tell > survive, survivor, experience, endure
muddle through, scrape by, scrape through, squeak by, scrape by on > survive, narrowly, manage, pass
see through, see right through > recognize, detect, understand, deception, transparent
sit through > attend, endure, watch
sift through, comb through, trawl through, pore over, pick through > search, examine, review, study, investigate
talk through, walk through > discuss, rehearse, demonstrate
break into > burglary, enter, rob, intrusion, hack, intruder
break into a market, muscle in, muscle in on, muscle into, elbow into > enter, compete, intrude, expand
bring into the fold > include, introduce, recruit, involve
run across, come upon > meet, encounter, find
bump into a car, plow into, slam into, smash into, run into the back, rear end, ram into > crash, collide, hit, collision, strike
buy into > believe, accept, invest, trust
buy into a company > invest, stake, shares, acquire
check into > investigate, register, arrive, verify
check into rehab > enter, rehabilitation, treatment, addiction
come into effect, take hold, go into effect, go into force, come into force > start, begin, apply, enforce, enact
come into money, come into a fortune > inherit, inheritance, receive, heir
come into office, come into power, sweep into power, get into office > elect, assume, government, inaugurated
delve into, dig into, drill into, drill down, drill down into > investigate, examine, study, explore, research
draw into, suck into, rope into, drag into > involve, entangle, force, persuade
drive into the ground, run into the ground > ruin, destroy, mismanage, exhaust, bankrupt
transition into > introduce, gradually, begin
enter into > sign, agree, begin, join
fall into disrepair, go to pot > decay, deteriorate, neglect, decline
fall into line, fall in line, toe the line, toe the party line, get with the program > obey, comply, conform, agree, loyal
get into it with > fight, argue, quarrel, clash, dispute
get into bed with > ally, partner, collaborate, affair
get into hot water, get in hot water, land in hot water > trouble, punish, controversy, arrest, accuse
go into a business, go into politics > enter, join, pursue, begin
go into hiding, go underground > hide, flee, fugitive, disappear
go into labor > birth, pregnant, deliver
jump into bed > sex, affair, partner
plunge into, leap into > enter, begin, join, start
lay into, sail into, rip into, tear into, pitch into > attack, criticize, condemn, scold, assault
move into > occupy, enter, expand, relocate
plow money into, plow into > invest, spend, fund, investment
put into words > express, articulate
put into power, put into office > elect, install, appoint
read into > interpret, infer, assume
run into debt, run into > encounter, face, meet, incur
scare into, bully into, strong arm into, guilt into, shame into, trick into, sucker into, con into, talk into, lean on to > persuade, coerce, force, convince, pressure, deceive
slip into, lapse into > fall, become, enter
sneak into, slip into a place, worm into, worm his way in > enter, infiltrate, intrude, secretly
step into the breach, step into his shoes, step into the role > replace, succeed, assume, substitute
take into account, take into consideration, factor in, factor into > consider, include, allow
take the bait, rise to the bait, get suckered, get played > deceive, trick, trap, ambush, provoke
get along with > friendly, friends, compatible, harmony
go along, play along, play along with > cooperate, agree, comply, accept, accompany
hurry along > proceed, advance, leave, progress
pass along > transmit, relay, share, forward, inform
boss around, push around, order around, shove around > bully, dominate, command, control, intimidate
bounce around, bat around ideas > discuss, consider, debate, suggest
come around to, come round to > accept, agree, reconsider, convert
dance around, skirt around, tiptoe around, beat around the bush, beat about the bush, hem and haw > avoid, evade, hesitate, vague, evasive
fool around, screw around, sleep around, get around > affair, promiscuous, unfaithful, infidelity
get around, get round, find a way around, do an end run, end run around > avoid, evade, circumvent, bypass, loophole
do the rounds, make the rounds > spread, circulate, rumor
go around telling, go around saying > claim, spread, say
hang around, stick around, hang around for > stay, remain, wait, linger
jerk around, dick around, mess around with > mistreat, deceive, waste, exploit, harass
knock around, bum around > travel, wander, shift
pass around > distribute, share, circulate
play around with, mess around with, tinker with > experiment, modify, adjust
poke around, nose around, snoop around, sniff around, pry into > investigate, search, spy, examine
rally around, rally round, rally behind, get behind, throw his weight behind, line up behind > support, unite, endorse
shop around > compare, offer, sell
sit around, laze around, lounge around, loaf around > idle, rest, relax, lazy
swing around, turn around > reverse, rotate, change
throw money around, throw his money around > spend, lavish, waste
throw his weight around, throw weight around > dominate, bully, influence, power
turn around, turn things around, right the ship, steady the ship > recover, improve, recovery, turnaround, stabilize
account for > comprise, represent, justify
answer for, take the fall, take the rap, carry the can > responsible, blame, accountable, scapegoat, punish
angle for, push for, press for, gun for, agitate for, jockey for > seek, demand, campaign, lobby, pursue, advocate
call for > demand, urge, require, advocate
care for, look after, take care of > nurse, tend, protect, raise, manage
fall for > love, infatuated, deceive, believe
fall head over heels > love, infatuated, romance
go for it, give it a go, give it a shot, give it a whirl, take a stab at, have a crack at > attempt, try, risk
go in for > enjoy, practice, interested
live and breathe > love, devoted, passion
run for, stand for office > candidate, campaign, candidacy, announce, election
speak for > represent, defend, spokesman
stand in for, fill in for, cover for, sub for, pinch hit for > replace, substitute, represent, deputy
take for granted > assume, neglect, expect
drive at > mean, imply, suggest, criticize
have a go at, have a pop at, have a dig at, take a dig at, take a pop at > criticize, attack, insult, mock
jump at, leap at the chance, jump at the chance > accept, eager, welcome
lunge at > attack, assault, charge
hint at > suggest, imply, allude, indicate
sneer at, turn up his nose > scorn, reject, disdain, mock, contempt
take a look at > examine, review, inspect, consider
abide by, go by the book, play by the rules > obey, comply, follow, respect
make ends meet, stay afloat, keep the lights on > survive, cope, afford, poor, manage
stand by his man > support, loyal, defend, wait
stick by, stick with > support, loyal, remain, faithful
swear by > trust, recommend, believe
clash with, cross swords, cross swords with, lock horns with, butt heads with, tangle with, mix it up with > conflict, dispute, fight, disagree, argue
come out with > release, publish, say, introduce
get to grips with > handle, address, manage, solve, treat
do without, go without > lack, forgo, survive
fiddle with, tamper with, monkey with > alter, manipulate, interfere, change, falsify
have done with, make a clean break > end, leave, separate
get away with murder > unpunished, escape, acquitted
get away with > unpunished, escape, impunity, avoid
get in with > befriend, join, favor
go with the flow > accept, conform, adapt
hit it off with > befriend, friendly
hang with > associate, friends, socialize
lay hands on, lay a finger on > assault, attack, touch, hurt, obtain
level with, shoot straight, give it to straight > honest, truth, candid
make do, make do with > manage, improvise, cope, settle
meet with > encounter, receive, consult
fuck with, tangle with > interfere, provoke, harass, tamper
part with > relinquish, sell, surrender, donate
side with > support, agree, favor, ally
walk away with > win, receive, award, steal
clue in, fill in on, bring up to speed, get up to speed, put in the picture, keep posted, loop in > inform, brief, notify, update
barge in on, butt in, butt into, stick his nose in, stick his nose into, poke his nose in, horn in > interfere, interrupt, intervene, intrude, meddle
bring in the cops > call, report, involve, police
cash in on, cash in > profit, exploit, benefit, capitalize
come in first, come in last, come in second > finish, place, win, rank
come in for it, come in for > receive, face, criticism, suffer
dig in > entrench, resist, eat, persist
drop in the ocean, drop in the bucket > insignificant, small, minor, negligible
fall in with > join, agree, associate
get in on, get in early > invest, join, participate
give in, give in to > yield, concede, surrender, accept, submit
turn in his badge > resign, quit, resignation
haul in, bring in for questioning > arrest, detain, question, interrogate
hem in, box in, close in on > surround, trap, enclose, restrict
home in on, zero in on > target, focus, concentrate, identify
step in > intervene, intervention, help, replace
keep in check, rein in, put a lid on > control, restrain, limit, contain, curb
kick in the door > break, raid, forced
let in on > reveal, share, inform, disclose
move in on > approach, seize, attack, compete
move in together > cohabit, occupy, relocate, live
phone it in, go through the motions > perfunctory, effort, indifferent
put in for > apply, request, application
reel in > attract, win, lure, secure
rope in > recruit, involve, persuade, enlist
rub it in, twist the knife > gloat, worsen, humiliate, pain
stand in the way, stand in his way, get in his way > obstruct, prevent, block, hinder, oppose
swear in > inaugurate, inauguration, oath, install
take in a stray > adopt, shelter, accept, house, absorb
be taken in > deceive, fool, trick
wash his hands of, want no part of > disown, refuse, reject, abandon, distance
`;
