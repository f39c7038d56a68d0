/** Verbs of ordinary and informal English (punish to zap): what is typed, then what texts say for it. One way only. */
export const VERBS5 = `
punish > penalize, discipline, sanction, penalty, sentence, fine
purge > remove, eliminate, expel, dismiss, oust
purport, profess > claim, allege, pretend, assert
puzzle, baffle, stump, perplex, flummox, bewilder > confuse, mystery, unexplained, surprise
quell, subdue > suppress, end, control, calm
quiz > question, interview, ask, test
raid > search, attack, police, storm
raise > increase, lift, boost, hike
raise > rear, grow up, childhood, foster
rally > recover, rebound, gather, unite
ramp > increase, expand, raise, accelerate
rant, rave > speech, complain, shout, angry
ratify > approve, adopt, sign, confirm
ration > limit, restrict, allocate, distribute
rattle, unsettle, unnerve > disturb, upset, worry, shake, alarm
raze, flatten > destroy, wreck, ruin, tear down
rebel, revolt, mutiny > uprising, resist, protest, insurrection
rebrand > rename, rebranding, name, image, logo
recant, retract > withdraw, deny, take back, apologize
recast > replace, new actor, replacement, change
recede, ebb > decline, retreat, withdraw, fall
recite > read, repeat, poem, speak, memorize
reckon, suppose > believe, consider, opinion, expect
reconnoiter, scout > explore, inspect, survey, examine
recoup, recover, regain, retrieve > return, obtain, reclaim, find
rectify, remedy > correct, fix, solve, repair
redact, blot > remove, censor, hide, edit
reek, stink > smell, odor, scent, stench
refurbish, remodel, redecorate > renovate, restore, repair, rebuild
regulate > control, govern, law, restrict
rehearse > practice, prepare, rehearsal, train
reimagine, reboot, remake > adapt, revive, new version, recreate
reinvigorate, resuscitate > revive, restore, renew, strengthen
rekindle, reignite > revive, renew, resume, restore
relapse > return, recur, worsen, resume
remember > recall, commemorate, honor, memory, recollect
remit, wire > send, pay, transfer
rename > name, change, title, formerly
renege > default, break, withdraw, fail
rent > lease, hire, tenant, charter
repatriate > return, deport, send home, repatriation
repossess, foreclose > seize, mortgage, confiscate, default
represent > symbolize, act for, lawyer, constitute
reprieve > pardon, save, mercy, delay
reprise > repeat, return, role, reappear
rescind, retract > cancel, revoke, reverse, withdraw
reshuffle, shuffle > reorganize, change, cabinet, replace
restore > return, repair, reinstate, renovate
retaliate > revenge, respond, counterattack, strike back, avenge
retaliate, avenge > revenge, respond, punish, attack
retire > leave, pension, end career, step down
retrofit, refit > upgrade, modify, convert, equip
reunite, regroup > reunion, rejoin, together, return
revel, carouse > celebrate, drink, enjoy, festivities
revere, venerate > honor, worship, respect, admire, saint
rile, ruffle, rattle > anger, annoy, upset, disturb
rinse, hose, scrub, mop > wash, clean, cleanse, rub
riot, rampage > unrest, violence, protest, disorder, loot
roast > cook, bake, mock, criticize
roast, send up > satirize, mock, parody, ridicule
rob, burglarize, heist > steal, theft, robbery, burglary
roil, convulse > disturb, shake, disrupt, trouble
root for > support, cheer, encourage, back
rue > regret, sorry, mistake, remorse
sabotage > damage, disrupt, destroy, undermine, vandalize
salute, toast > praise, honor, celebrate, tribute
salvage > recover, rescue, retrieve, save
satirize, skewer > mock, parody, criticize, ridicule
scalp > resell, ticket, tout, profit
scapegoat > blame, accuse, fault
scare, petrify > frighten, alarm, fear, terrify, deter
scoff, sneer, sniff > dismiss, mock, ridicule, reject, criticize
scold, lecture, upbraid, reproach > criticize, rebuke, reprimand, warn
score > win, goal, point, obtain, achieve
scrap, junk, trash > cancel, abandon, discard, destroy, end
scrimp, skimp, economize > save, reduce, spend less
scupper, torpedo, tank > prevent, destroy, thwart, block, sink
seal, cinch > secure, confirm, complete, agree, win
secede > separate, independence, leave, break away
seduce > attract, tempt, affair, lure
seethe, fume, bristle > angry, anger, furious, resent
sentence > jail, convict, prison, punish
shack up, cohabit > live together, partner, unmarried
shame, disgrace > humiliate, embarrass, dishonor, scandal
shave > cut, reduce, lower, shorten
shed > abandon, drop, leave, reject, end
shirk > avoid, evade, neglect, refuse
shoehorn, squeeze > fit, fill, include, force
shoplift > steal, theft, store, retail theft
shortchange, underpay > cheat, wage, low pay, deprive
shoulder > accept, bear, carry, assume
shred > destroy, tear, cut, dispose
shrink > decrease, decline, reduce, contract, narrow
shrug, brush > dismiss, ignore, disregard, reject
shun, ostracize > avoid, reject, exclude, ignore, boycott
shutter > close, closure, end, cease
sink > fall, drop, submerge, shipwreck
siphon, funnel > divert, transfer, embezzle, steal, channel
skyrocket, soar, spike, surge, zoom > rise, increase, jump, climb, grow
slander, libel, smear > defame, defamation, false, discredit, accuse
slap, spank, cuff > hit, strike, beat, punch
slump > fall, decline, collapse, recession
smell, sniff > odor, scent, aroma, detect, inhale
smooth, straighten > resolve, settle, ease, correct
smuggle > traffic, contraband, illegal, import
snarl, snag > delay, obstruct, entangle, block
sneak, slink, tiptoe > secretly, slip, infiltrate, escape, smuggle
snooze, doze, slumber > sleep, nap, rest, asleep
snowball > grow, swell, expand, increase, soar, escalate
snub, overlook, pass over > ignore, reject, omit, exclude, neglect
solicit > seek, ask, request, appeal
solve > resolve, answer, fix, crack
sow > plant, grow, cultivate, seed
spar, wrangle > dispute, argue, quarrel, clash, conflict
spark, ignite > trigger, cause, start, provoke
specialize > focus, study, expert, specialty
spend, splash > pay, cost, buy, expenditure
splinter, fracture > divide, split, break up, separate
splurge > spend, pay, buy, luxury
sponsor, underwrite > fund, support, finance, back, pay
spread > expand, distribute, disseminate, extend
spy, behold, glimpse > watch, spot, notice, observe, witness
squander, fritter > waste, lose, spend, misuse
squelch, smother > suppress, silence, prevent, stop
stab, knife > wound, attack, injure, kill, slash
stall, stagnate > halt, slow, delay, stop, pause
star in > actor, role, feature, cast, play
starve > hunger, famine, malnutrition, starvation, death
stash > hide, save, store, keep
stoke, whip > encourage, increase, provoke, incite
strand > abandon, trap, leave, shipwreck
strike > hit, attack, collide, bomb
strike > walkout, protest, stoppage, union
stumble, flounder > fall, struggle, fail, falter, difficulty
sue > legal action, plaintiff, allege, complaint
surrender, capitulate, buckle > yield, concede, defeat
survive > live, endure, remain, escape, outlive
suspend > halt, ban, stop, delay
swap > exchange, trade, replace, substitute
swear, cuss > curse, profanity, obscene, vulgar
swell > increase, expand, rise, develop
switch > exchange, trade, replace, change
tail, shadow > follow, pursue, monitor, track
talk, yak, blab, chatter > speak, discuss, converse, communicate
tangle > argue, dispute, clash, fight
tap > choose, select, appoint, use
tarnish, sully, blacken, stain > damage, reputation, harm, discredit
tattle, rat > inform, report, testify, betray
tease, razz > mock, joke, taunt, ridicule
tend, babysit > care for, look after, nurse, watch
terminate > end, cancel, dismiss, discontinue, fire
terrorize > threaten, intimidate, attack, frighten
testify > witness, court, evidence, testimony, oath
thump, pummel, clobber, pelt > beat, hit, attack, strike, assault
tinker > alter, tamper, manipulate, modify, change
tolerate, abide > accept, allow, endure, bear
torch > burn, arson, set fire, destroy
torture, torment > abuse, suffer, interrogate, cruelty
toughen, tighten, stiffen > strengthen, restrict, harden, increase
traipse, trek, schlep, tramp > walk, hike, travel, march
trample, stomp > crush, step, stampede, kill
trespass, intrude > enter, illegal, invade, unauthorized
trigger > cause, spark, start, lead
tussle, skirmish, rumble > fight, clash, battle, brawl
unite, unify > join, merge, combine, together, alliance
unravel, unspool, implode > collapse, fail, fall apart, break down
unwrap > reveal, introduce, launch, announce, present
upend, jolt, scramble > disrupt, overturn, change, disturb
upset > beat, defeat, surprise, victory
upset, distress, perturb > anger, disturb, worry, sadden
urge > encourage, appeal, call, press
usurp > seize, overthrow, take over, replace
vaccinate, immunize, inoculate, jab > vaccine, vaccination, dose, injection
vamoose, scoot > depart, exit, quit, resign, flee
vandalize, vandalise, deface > damage, graffiti, destroy, vandalism
vanish > disappear, missing, disappearance, lost, extinct
veer, swerve, skid, careen > turn, slide, drift, shift, lose control
vie, jockey, jostle > compete, contend, seek, contest
vomit, puke, barf > nausea, throw up, sick, regurgitate
vouch > guarantee, support, confirm, defend
waffle, dither > hesitate, undecided, delay, avoid
wage > fight, conduct, carry out, pursue
waive > forgo, relinquish, exempt
walk, stroll, trudge, saunter, amble > hike, march, foot, wander
wane, taper, dwindle, abate, subside > decline, decrease, weaken, reduce, ease
wed > wedding, marriage, husband, wife, spouse
whack, slay, snuff > murder, death, assassinate, dead, execute, shoot
whine, whinge, moan, gripe, grumble, bellyache, kvetch, carp > complain, complaint, protest, criticize, object
whip, whup, trounce, thrash, wallop, clobber, drub, rout > defeat, win, victory, overcome, outscore
whisk > carry, take away, rush, escort, transport
whittle > reduce, lower, decrease, trim, cut
wimp > withdraw, afraid, fear, refuse
wipe > clean, delete, erase, remove, clear
wow, floor > impress, amaze, surprise, stun
wrangle, finagle, wangle > obtain, arrange, secure, manage
wriggle > escape, avoid, evade, squirm
yank > remove, withdraw, pull, delete
yank, pull, tug, jerk > remove, withdraw, drag, cancel
yap, natter, gab > talk, speak, discuss, conversation, converse
zap, fry, electrocute > shock, electric, kill, destroy
`;
