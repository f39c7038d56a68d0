/** Verbs of ordinary and informal English (desecrate to gatecrash): what is typed, then what texts say for it. One way only. */
export const VERBS3 = `
desecrate, profane > damage, violate, vandalize, disrespect
design > create, plan, develop, engineer, devise
designate > name, appoint, classify, declare, label
destabilize, undermine, weaken > erode, threaten, damage, reduce, harm
destroy, annihilate, obliterate, decimate, eradicate > eliminate, demolish, wreck, damage, kill
detain > arrest, hold, custody, imprison
detect, spot > find, discover, identify, notice, observe
deter, dissuade > discourage, prevent, stop, deterrent, warn
deteriorate, degenerate > worsen, decline, weaken, decay
determine > decide, establish, find, conclude, identify
detour > divert, route, reroute, redirect
detox > rehabilitation, treatment, recover, withdrawal
devise, hatch > plan, invent, create, develop, design
devolve > transfer, deteriorate, pass, decentralize
devour, gobble, gorge, guzzle > consume, eat, drink, swallow, feed
dictate > order, determine, control, impose
dig > excavate, drill, tunnel, unearth
dilute > weaken, reduce, lower, thin, decrease
diminish, dwindle, wane, ebb, lessen > decrease, decline, reduce, shrink, fall
dip, slip, sag, slide > fall, decline, drop, decrease, lower
direct > lead, manage, instruct, order, guide
disable > cripple, deactivate, impair, turn off
disagree > differ, dispute, oppose, dissent, conflict
disappoint > fail, frustrate, upset, dissatisfied, dismay
disapprove > oppose, criticize, object, condemn
disarm > weapon, surrender, demilitarize, defuse
disavow, disown, repudiate, renounce > reject, deny, abandon, withdraw
disband, dissolve > end, split, break up, terminate
disbelieve, mistrust > doubt, question, skeptical, suspect
discard, chuck, jettison > drop, abandon, throw away, scrap, dispose
discipline > punish, sanction, penalty, suspend
disclose, divulge > reveal, announce, report, release, publish
disconnect, unplug > disable, cut off, separate, shut off
discontinue > end, stop, cancel, cease
discount > reduce, lower, cut, price
discover > find, detect, uncover, learn, locate, identify
discredit > undermine, damage, disprove, smear
discriminate > bias, racism, prejudice, unfair
discuss > talk, debate, negotiate, consider
disgorge, cough up > pay, return, surrender, produce
disguise > hide, conceal, pose, mask
disgust, repulse, sicken > offend, revolt, horrify, outrage
disinherit > estate, inheritance, exclude, bequeath
dismantle > disassemble, abolish, destroy, remove
dispel, allay > ease, calm, reject, remove
displace, uproot > replace, remove, evict, relocate, homeless
disprove, explode > refute, debunk, contradict, false
dispute > contest, deny, challenge, reject, disagree
disqualify > exclude, ban, ineligible, bar
disregard, overlook, neglect > ignore, fail, omit, miss
disrupt, interrupt > disturb, halt, suspend, interfere
distribute > hand out, deliver, supply, share, issue
dive > plunge, swim, fall, drop
divert, reroute > redirect, transfer, shift, embezzle, deflect
divest > sell, dispose, spin off, stake
divorce > separate, split, marriage, dissolve
dodge, elude, evade > avoid, escape, circumvent, refuse
dole, ladle > distribute, hand out, grant
donate > contribute, gift, charity, pledge
douse, quench > extinguish, put out, drench, soak
downplay, minimize, trivialize > understate, dismiss, play down, underestimate
draft > conscript, recruit, enlist, select
dredge > discover, find, uncover, excavate, dig
drop > omit, remove, exclude, cut
drown > drowning, sink, submerge, death
dub > call, name, nickname, label
duel > fight, compete, contest, battle
dump > discard, dispose, abandon, drop, sell
dump, chuck > leave, end, break up, relationship
dunk > score, basket, immerse, slam
dwell, inhabit, populate > live, reside, occupy, resident
earn > income, salary, pay, receive, gain
ease, alleviate, relieve > relax, reduce, lessen, calm
eat, munch, nibble, chow > consume, feed, dine, food, diet
eavesdrop, wiretap > listen, spy, intercept, monitor
eclipse > surpass, exceed, overshadow, outperform
edit > revise, correct, alter, cut
educate > teach, train, school, inform
eliminate > remove, end, eradicate, abolish, defeat
elope > marry, wedding, run away, secret
emancipate > free, liberate, slavery, independence
embargo > ban, sanction, prohibit, trade
embark > begin, start, set out, launch
embarrass > humiliate, shame, awkward, disgrace, ridicule
embed, implant > insert, place, fix, integrate
embellish, overstate, oversell > exaggerate, inflate, false, overestimate
embezzle, misappropriate, pocket > steal, theft, fraud, divert
embrace > adopt, accept, support, welcome
emerge > appear, arise, reveal, surface
emigrate > immigrate, leave, move, settle
empower, entitle > enable, authorize, allow, right
emulate, mimic, ape, imitate > copy, resemble, replicate, model
enact > pass, adopt, law, approve, legislate
encourage, spur, prod, nudge > urge, prompt, stimulate, motivate, inspire
endanger, jeopardize, imperil > threaten, risk, danger, harm
endorse > support, back, approve, favor
endure, undergo > suffer, survive, experience, withstand
enjoy, savor, relish > love, appreciate, pleasure
enlist > join, recruit, volunteer, army
enrage, infuriate > anger, outrage, fury, provoke
enroll, enrol > register, join, enter, student
enslave > slavery, slave, captive, forced labor
enter > join, go into, arrive, participate
enthrone, crown > coronation, king, queen, monarch
entrap, snare, ensnare > trap, catch, capture, lure
enunciate, articulate, verbalize > express, state
envision, envisage > imagine, predict, expect, foresee
envy, begrudge > jealous, resent, jealousy, admire
epitomize, exemplify, embody, typify, symbolize > represent, example, reflect, illustrate
equip > provide, supply, arm, fit
erode > wear, weaken, reduce, undermine
escalate > increase, intensify, worsen, rise
escape > flee, avoid, evade, break out
estimate, reckon > calculate, predict, assess, guess
eulogize, memorialize > honor, praise, tribute, commemorate
evacuate > leave, flee, withdraw, remove
evangelize, proselytize > convert, preach, missionary, spread
evict > expel, remove, force out, tenant
evoke > recall, suggest, inspire, arouse
evolve > develop, change, adapt, emerge
exacerbate, inflame > worsen, intensify, increase, aggravate
excavate, unearth > dig, discover, uncover, find
exceed, surpass > beat, outnumber, outstrip, outperform
exclude > omit, ban, bar, leave out
excommunicate > expel, church, ban, exclude
excuse > pardon, exempt, forgive, justify
exempt, excuse > free, exclude, immune, waive
exert > use, apply, exercise, wield
exhaust > deplete, tire, fatigue, consume
exhort > urge, encourage, call, appeal
exhume > dig up, grave, remains, exhumation
exonerate, absolve > clear, acquit, innocent, vindicate, not guilty
expect > anticipate, predict, forecast, await
expel > remove, oust, deport, eject, dismiss, suspend
explode > blast, detonate, burst, bomb
explore > investigate, examine, discover, travel
expropriate, nationalize, nationalise > seize, take over, confiscate, government
extend > expand, lengthen, prolong, renew
extol, tout, laud > praise, acclaim, promote, applaud
extort > blackmail, threaten, demand, coerce
extradite > hand over, deport, transfer, extradition
extrapolate > estimate, project, predict, infer
eyeball, ogle, gawk, gape, gaze > look, watch, stare, view
fabricate > build, manufacture, construct, produce
fabricate > invent, falsify, fake, make up
facilitate > help, ease, enable, assist
fail > collapse, unable, unsuccessful, lose, bankrupt
faint, swoon > collapse, unconscious, pass out, lose consciousness
fake, feign, simulate > pretend, falsify, forge, false, fabricate
falsify, fudge, rig > manipulate, fake, forge, alter, tamper
falter > fail, struggle, weaken, decline
fasten > attach, secure, tie, lock
father, sire > parent, child, son, daughter
fawn, grovel, kowtow > flatter, obey, praise, submit
feature > include, star, present, appear
fend, stave, ward > prevent, avoid, repel, resist, protect
fetch > sell, earn, bring, price
fight > battle, combat, struggle, oppose, resist
file > submit, lodge, apply, register
film, shoot, tape > record, video, photograph, movie
finalize, seal > complete, conclude, sign, agree
finance > fund, pay, sponsor, support
fine > penalty, penalize, punish, pay
fix > repair, correct, solve, resolve, mend
fix, rig > manipulate, fraud, cheat, corrupt
fizzle > decline, fail, weaken, end, fade
flake > cancel, absent, fail, miss
flatten, deck > knock down, punch, hit, strike
flaunt > display, show off, boast, parade
flee, scram, skedaddle, abscond > escape, run away, leave, fugitive
flip > reverse, overturn, change, turn
flip, resell > sell, profit, resale, buyer
flirt > tease, consider, seduce, romantic
flog, lash, whip > beat, punish, corporal punishment, strike
flog, peddle, hawk, shill > sell, promote, market, trade, push
flood, inundate, swamp > overwhelm, submerge, water, overrun
flop, bomb, tank > fail, failure, unsuccessful, loss, disappoint
flunk > fail, grade, failure, exam
foil, thwart, stymie, stonewall > prevent, block, stop, frustrate, obstruct
fold > close, fail, collapse, bankrupt
follow > pursue, track, obey, observe, succeed
forecast > predict, expect, project, estimate
forewarn, tip > warn, alert, inform, notify
forfeit > lose, surrender, confiscate
forgive, pardon > excuse, amnesty, mercy, cancel
forgo, skip > abstain, miss, omit, decline
formalize > official, sign, approve, agree
forswear, disclaim > reject, abandon, deny
foster > encourage, promote, adopt, develop
frame > falsely accuse, blame, set up, fabricate, plant
freeload, mooch > borrow, exploit, beg, live off
freeze > ice, frozen, cold, chill
freeze > suspend, halt, block, stop, restrict
frighten, spook, startle, terrify > scare, alarm, fear, shock
fudge, massage > manipulate, falsify, alter, adjust
fuel, stoke > drive, increase, encourage, intensify, power
fulfill, fulfil > meet, complete, satisfy, achieve
fund > finance, pay, support, sponsor
gag, muzzle, stifle > silence, censor, suppress, restrict, prevent
gain > increase, obtain, earn, win, acquire
galvanize, rouse, rally > motivate, inspire, unite, mobilize, stimulate
gamble > bet, wager, casino, stake, risk
garner, reap, rack > receive, earn, gain, collect, obtain, win
gatecrash > uninvited, enter, intrude
`;
