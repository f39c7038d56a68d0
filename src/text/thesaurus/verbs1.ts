/** Verbs of ordinary and informal English (abandon to cap): what is typed, then what texts say for it. One way only. */
export const VERBS1 = `
abandon, forsake, desert > leave, quit, drop, discontinue, defect
abbreviate, truncate, abridge > shorten, cut, condense, reduce, short
abet > assist, help, aid, encourage, accomplice
abolish > end, repeal, eliminate, scrap, ban, outlaw
abort > cancel, terminate, halt, suspend, call off
absorb > merge, integrate, acquire, incorporate, take in
abstain > refrain, decline, avoid, withhold
accelerate, hasten, expedite > speed, quicken, hurry, faster, advance
accept > approve, agree, acknowledge, receive, adopt, welcome
access > enter, obtain, retrieve, read, entry
acclimate, acclimatize > adapt, adjust, accustom, acclimatization
accommodate > house, lodge, seat, host, hold
accompany > escort, join, attend, travel with
accredit > certify, recognize, approve, license
accrue, accumulate, pile > gather, collect, increase, build up
ace > pass, excel, succeed, score
ache > pain, hurt, sore, suffer
acquaint > introduce, familiarize, inform, meet
acquiesce, assent > agree, accept, consent, yield
act > perform, play, portray, star, appear
activate > trigger, switch on, enable, start, turn on
adapt > adjust, modify, convert, cope, accustom
adapt > film, dramatize, base, rewrite
add > append, include, supplement, introduce, attach, insert
address > tackle, handle, deal with, respond, resolve
adjourn, recess > suspend, postpone, pause, break
adjudicate > decide, judge, rule, settle
adjust, tweak > alter, modify, change, revise, refine, amend
administer > inject, dispense, apply
admire > praise, respect, esteem, appreciate, inspire
admit > accept, enroll, hospitalize, allow, enter
adopt > approve, embrace, introduce, ratify, implement, enact
adopt > foster, adoptive, adoption, orphan
adore, cherish, treasure > love, beloved, devoted, value
advance > progress, proceed, qualify, reach, promote
advise > recommend, urge, guide, consult, suggest, warn
advocate > support, promote, favor, recommend, campaign, champion
aggravate, worsen, exacerbate > deteriorate, intensify, inflame, decline, worse
agitate > stir, disturb, protest, campaign, upset
aid > help, assist, support, relief, facilitate
aim > target, intend, seek, plan, point, direct
airlift > evacuate, transport, fly, rescue, helicopter
alarm > frighten, worry, shock, disturb, concern
alienate > estrange, antagonize, offend, isolate
align > ally, coordinate, adjust, side
allocate, earmark > assign, set aside, reserve, distribute, budget
allow > permit, approve, authorize, enable, grant, license
alter > change, modify, adjust, revise, edit
ambush, waylay > attack, surprise, trap, raid
amend > revise, modify, alter, change, correct, reform
amount, tally > total, equal, sum, reach
amplify > boost, strengthen, increase, enhance, enlarge
amputate > remove, cut, sever, surgery
amuse > entertain, delight, laugh, humor
analyze, analyse, dissect > examine, study, investigate, evaluate, assess
annex > seize, occupy, incorporate, acquire, territory
annotate > note, comment, mark
announce > declare, disclose, release, confirm, report
annul > cancel, void, invalidate, nullify, revoke
anoint > choose, crown, appoint, consecrate
answer > reply, respond, solve
antagonize > provoke, anger, alienate, offend
appease, placate > satisfy, calm, pacify, concede
applaud, clap > cheer, praise, commend, welcome, ovation
apply > seek, submit, candidate, request, file
apply > use, implement, enforce, affect
appoint > nominate, install, assign, designate, elect, hire
appraise > value, assess, evaluate, estimate
appreciate > value, praise, thank, grateful
approach > near, contact, propose, come close
approve > endorse, authorize, ratify, pass, adopt, clear, grant, back
arise > emerge, occur, stem, result, originate
arouse > stimulate, provoke, excite, stir, spark
arrange > organize, schedule, plan, prepare, coordinate
arrest, cuff > detain, custody, apprehend, capture, seize, charge, jail
arrive > land, reach, enter, come, arrival
ascend > climb, rise, mount, succeed
ask, inquire > request, question, seek, invite, appeal, urge, query, demand
aspire, strive > hope, seek, ambition, aim, try, effort
assassinate > kill, homicide, death, shoot
assemble > gather, meet, convene, collect, rally
assert > claim, state, maintain, argue, declare, insist
assess > evaluate, judge, estimate, review, measure
assign > appoint, allocate, designate, delegate, post, transfer
associate > link, connect, relate, affiliate
assure > promise, guarantee, reassure, ensure, pledge
attach > fasten, connect, join, fix, link, secure
attain > achieve, reach, earn, gain
attend > participate, visit, go to, enroll, attendance
attest > confirm, testify, certify, prove, demonstrate
attract > lure, appeal, interest, entice, draw
attribute, ascribe > credit, blame, cause, due
audit > inspect, examine, review, check, account
audition > try out, test, role, read
augment > increase, supplement, add, expand, enhance
autograph > sign, signature, signed copy
avert > prevent, avoid, stop, forestall
await > wait, expect, anticipate, pending
award > grant, confer, honor, present, prize
axe, ax > cancel, scrap, end, eliminate, abolish, cut
backfire, boomerang > fail, counterproductive, unintended, harm
backpedal, backtrack > reverse, retreat, withdraw, change
badger > pester, harass, nag, pressure
bail > bond, custody, release, rescue
bait > lure, entice, tempt, provoke
balance > offset, weigh, equal, stabilize
balk > refuse, hesitate, object, resist
bamboozle, hoodwink, delude > deceive, trick, lie, false, misrepresent
ban > prohibit, forbid, bar, suspend, outlaw, restrict, block, expel
banish, exile > expel, deport, exclude, remove, flee
bankroll > fund, finance, sponsor, support, back, pay
bankrupt, ruin > insolvent, collapse, debt, financial
barge > intrude, burst, enter, interrupt
barricade > block, blockade, seal, barrier
base > found, establish, rest, rely, derive
bash > hit, smash, beat, strike
bathe > wash, bath, shower, swim
batter > beat, damage, assault, strike, hit
battle > fight, combat, struggle, compete, contest
beat > exceed, surpass, top, break, outperform
beat > hit, assault, strike, attack, batter, injure
befriend > friend, friendship, meet, ally
beg > plead, appeal, urge, ask, request
behead > decapitate, execute, kill, guillotine
behold > watch, view, notice, witness
belittle > insult, criticize, diminish, mock, downplay
bench > drop, substitute, replace, sideline, omit
bend > curve, fold, twist, stoop
bend > yield, concede, relax, compromise
benefit > help, gain, profit, advantage, improve
berate > criticize, scold, rebuke, yell
besiege > surround, blockade, siege, encircle
bestow > award, confer, grant, present
bet > wager, gamble, stake, predict
betray > deceive, treason, inform, disloyal, abandon
bicker, wrangle > argue, quarrel, dispute, clash, disagree, feud
bid > attempt, seek, compete, campaign
bid > offer, propose, tender, auction
bilk, fleece > defraud, deceive, fraud, cheat, trick
bind > tie, oblige, commit, fasten
binge > gorge, eat, drink, watch
blackball > exclude, ban, blacklist, reject
blacklist > ban, exclude, bar, sanction, boycott
blackmail > extort, threaten, coerce, demand
blame > accuse, attribute, fault, hold responsible, criticize
blast, detonate > explode, explosion, bomb, blow up, burst
blend > mix, combine, merge, fuse
blindside > surprise, shock, unexpected, unaware
block > prevent, stop, obstruct, veto, halt, deny, ban
bloom, blossom > flower, flourish, grow, develop
blow > squander, waste, spend, lose
bludgeon > beat, hit, strike, kill
bluff > pretend, deceive, mislead, lie, threat
blunder > error, mistake, err, misjudge
boast > feature, possess, include
boast, brag, crow > claim, proud, tout, praise, announce
boil > heat, cook, evaporate, steam
bolster > strengthen, support, boost, reinforce, increase
bolt > flee, escape, leave, run
bomb, bombard > attack, shell, strike, explosive, destroy
bond > connect, friendship, attach, friend
boo, heckle, jeer > mock, taunt, protest, interrupt, shout
boost > increase, raise, improve, strengthen, lift, enhance, stimulate
border, adjoin > neighbor, adjacent, frontier, near
borrow > lend, loan, debt, credit, owe
botch, bungle, muff, flub > fail, mishandle, mistake, error, mismanage
bounce > rebound, recover, reject, jump
bow > yield, withdraw, surrender, submit
box > fight, bout, spar, punch
boycott, shun > avoid, refuse, reject, protest
brace > prepare, expect, steel, strengthen
brainwash > indoctrinate, manipulate, persuade, convince
brawl, scrap, tussle, scuffle > fight, clash, altercation, assault
break > fracture, shatter, damage, smash, crack
breed > reproduce, mate, rear, raise, offspring
brew > beer, brewery, ferment, produce
brew, loom, impend > approach, threaten, develop, emerge, imminent
bribe > corruption, payment, kickback, pay off
broach > mention, raise, suggest, introduce
broadcast > transmit, air, televise, stream
broaden, widen > expand, extend, enlarge, increase
broker > negotiate, mediate, arrange, agree, settle
browse > search, view, read, visit
bruise > injure, injury, hurt, wound, damage
budge > move, yield, concede, change
bug, tap > spy, intercept, monitor, listen, record
bulldoze > demolish, destroy, raze, clear
bulldoze, steamroll > force, demolish, override, destroy
bully, haze > intimidate, harass, abuse, threaten, torment
bump > remove, displace, replace, delay
burgle, burglarize > break into, rob, steal, theft, burglary
burn > fire, blaze, ignite, incinerate, scorch, destroy
burn > spend, consume, use up, lose, waste
burst > explode, break, collapse, rupture
bury > inter, funeral, grave, entomb
butcher, mangle, mutilate > ruin, damage, disfigure, destroy
butcher, massacre, slaughter > kill, murder, slay, victims
buttress > strengthen, support, reinforce, bolster
bypass, skirt, sidestep, circumvent > avoid, evade, ignore, escape
calculate, compute > estimate, determine, figure, work out
camouflage > hide, conceal, disguise, blend
campaign > run, lobby, advocate, canvass
cancel, scrub, nix > end, scrap, postpone, withdraw, terminate, revoke, drop, suspend
canvass > poll, survey, campaign, ask
cap > limit, restrict, maximum, ceiling
`;
