/** Verbs of ordinary and informal English (capsize to describe): what is typed, then what texts say for it. One way only. */
export const VERBS2 = `
capsize > overturn, sink, shipwreck, tip over
captivate, enthrall, dazzle > fascinate, charm, impress, delight
capture > seize, catch, arrest, win, occupy
careen, hurtle, zoom, whiz > speed, race, rush, fast
caricature, lampoon, spoof, parody > satirize, mock, cartoon, imitate, ridicule
carry > transport, bear, convey, bring
carve > sculpt, cut, shape, engrave
cast > choose, role, select, actor
castigate, chastise, rebuke, reprimand, admonish > criticize, scold, censure, condemn, discipline
castrate, neuter, spay > sterilize, castration, sterilization, eunuch
catapult, propel > jump, rise, launch, push
catch > notice, detect, discover, see
cater > serve, supply, provide, food
cave in > yield, concede, surrender, relent, agree, capitulate
cede, relinquish > surrender, yield, transfer, hand over
celebrate, fete > honor, mark, commemorate, praise, rejoice
censor > suppress, ban, remove, delete
certify > confirm, approve, license, verify, authorize, accredit
chair > head, lead, preside, chairman
challenge > compete, rival, dare, face
challenge > dispute, contest, appeal, oppose, question, object
chaperone > accompany, escort, supervise, guide
charge > attack, rush, storm, assault
charm, woo > attract, persuade, seek, romance, win
chase > pursue, hunt, follow, run after, seek
cheapen > devalue, degrade, lower, diminish
cheat > affair, unfaithful, adultery, infidelity, betray
check > verify, inspect, examine, test, confirm, screen
cheer > applaud, encourage, support, welcome, celebrate
chide > criticize, reprimand, scold, condemn
choke, strangle, throttle, smother > suffocate, asphyxiate, airway, kill, breathe
chop, hack > cut, slice, reduce, fell
chop, lop, hew > cut, remove, sever, fell
christen, baptize > name, dub, call, title
chronicle > record, document, narrate
circulate > distribute, spread, pass, publish
cite > quote, mention, refer, name, invoke
clamor, clamour > demand, call for, protest, urge
clamp > restrict, tighten, suppress, limit
classify, categorize > rank, group, label, designate, sort
claw > scratch, recover, regain, attack
clean > wash, scrub, purify, remove, tidy
clear > acquit, exonerate, absolve, vindicate
clear > remove, empty, evacuate, demolish
climax, culminate > end, conclude, peak, finish
climb > rise, ascend, increase, scale, mount
clinch, nail > secure, win, seal, confirm, achieve
clog > block, obstruct, jam, congest
cloister, seclude, quarantine > isolate, separate, confine, withdraw
coach > train, manage, teach, instruct
coalesce > unite, merge, combine, form
coax, cajole > persuade, urge, entice, encourage
coddle, pamper, spoil, indulge > favor, overprotect, lavish, privilege
codify, enshrine > legislate, law, establish, protect
coerce, railroad, strongarm > force, compel, pressure, threaten, intimidate
coexist > peace, alongside, live together, share
coin > invent, create, first use, name
collapse > fall, fail, bankrupt, crumble, faint
collect > gather, receive, raise, obtain, assemble
collide > crash, hit, strike, collision
collude > conspire, cooperate, secretly, conspiracy
comb, scour, rummage, sift > search, examine, look, inspect, investigate
combat > fight, tackle, counter, battle
comfort, soothe, console > reassure, calm, ease, relieve, support
command > lead, order, control, head
commemorate > honor, celebrate, mark, remember, memorial
commit > perpetrate, carry out, perpetrator, perform, responsible
commit > pledge, promise, dedicate, devote
commute, pardon > reduce, clemency, reprieve, sentence
compare > liken, contrast, equate, resemble
compel, obligate, oblige > force, require, order, demand
compete, vie > contest, rival, participate, play, contend, challenge
compile > collect, assemble, gather, prepare
complete > finish, conclude, end, accomplish, fulfill
comply > obey, follow, observe, adhere, meet
compose > write, music, create, score
compress, condense > shorten, reduce, squeeze, abridge
conceal > hide, cover, secret, disguise
concede > admit, acknowledge, accept, surrender, yield
conceive > devise, invent, design, imagine, create
concern > worry, involve, affect, relate, trouble
conclude > end, finish, determine, find, decide
concoct > invent, create, devise, fabricate
condemn > criticize, denounce, deplore, sentence, convict
condone > accept, tolerate, approve, excuse, allow
conduct > perform, carry out, run, manage, lead
confer > award, grant, consult, discuss
confess > admit, plead, acknowledge, guilty
confide > reveal, disclose, admit, trust
confine > limit, imprison, restrict, detain
confirm > verify, approve, affirm, acknowledge, ratify
conform > comply, obey, follow, fit
confront > face, challenge, oppose, tackle
confuse > puzzle, mistake, mislead, baffle
congratulate > praise, compliment, commend, applaud
connect > link, join, attach, relate, unite, introduce
conquer > defeat, invade, occupy, overcome, capture
conscript, draft > recruit, enlist, compulsory, military service
consent > agree, approve, permit, allow
conserve, preserve > protect, save, maintain, keep, restore
consider, mull, contemplate, ponder, weigh > think, study, discuss, examine, review, plan
consist > comprise, include, contain, compose
consolidate > merge, combine, strengthen, unite
conspire, connive > plot, scheme, plan, secret
constitute > form, comprise, represent, amount
constrain, restrain, constrict > limit, restrict, curb, control
consult > advise, ask, confer, discuss
consume > eat, drink, use, spend
consummate > complete, finalize, achieve, fulfill
contact > call, reach, phone, write, approach
contain > include, hold, control, limit
contaminate, taint, foul > pollute, infect, poison, toxic, spoil
contest > dispute, challenge, compete, oppose
continue > proceed, persist, remain, resume, last
contract, shrivel > shrink, decline, reduce, narrow, decrease
contradict > deny, dispute, conflict, refute
contribute > donate, help, pay, add
contrive, concoct, engineer > invent, plan, arrange, devise
control > command, govern, manage, regulate, dominate
convene > meet, assemble, gather, summon
converse > talk, speak, chat, conversation
convey > communicate, express, transport, carry
cooperate > collaborate, work together, assist, comply
cope > manage, deal with, handle, survive
copy > imitate, duplicate, reproduce, plagiarize, replicate
corroborate > confirm, support, verify, evidence, consistent
count > total, number, tally, calculate
counter > oppose, respond, rebut, reply
counterfeit, forge > fake, falsify, fraud, copy
cover > conceal, hide, wrap, coat
cover > report, coverage, broadcast, write
crack > solve, decipher, decode, break, decrypt
crack, quip, wisecrack, jest > joke, comment, remark, humor
craft > create, design, devise, draft
cram > study, revise, pack, crowd, fill
cram, pack, jam > fill, crowd, squeeze, load
crank out, churn out > produce, manufacture, create, generate
crash > collide, accident, wreck, hit
crash > plunge, collapse, fall, fail
crave, covet, yearn, hanker > desire, seek, hope, need, wish
credit > attribute, praise, acknowledge, thank
cremate > ashes, funeral, burn, cremation
criminalize > ban, prohibit, forbid, illegal
cringe, wince, flinch > embarrass, pain, awkward, recoil
cripple, hobble, paralyze > disable, damage, weaken, injure, impair
crown > enthrone, coronation, champion, name
cruise > sail, voyage, travel, tour
crumble, disintegrate > collapse, break, decay, fail
crush, squash, quash > suppress, defeat, destroy, overwhelm, reject, overturn
cuddle, snuggle, canoodle, smooch > hug, kiss, embrace, affection
cull > kill, slaughter, select, reduce
cultivate > grow, farm, develop, foster
curb > limit, restrict, reduce, control, restrain
cure > heal, treat, remedy, recover, eliminate
curse > swear, profanity, insult, hex, jinx
curtail > reduce, limit, restrict, cut, shorten
cushion > soften, ease, protect, lessen
cut > wound, slice, sever, injure
dabble > try, experiment, involve, part time
damage > harm, hurt, injure, wreck, destroy
dampen > reduce, weaken, lessen, discourage
dare > risk, challenge, defy, venture
dart, dash > run, rush, sprint, hurry
dawdle, dally, procrastinate > delay, slow, postpone, wait
deal with > handle, manage, address, tackle, cope
debase, adulterate > degrade, reduce, contaminate, lower
debate > discuss, argue, dispute, consider
debilitate, incapacitate > weaken, disable, impair, paralyze
debrief > question, interview, report, inform
debunk, disprove, rebut > refute, deny, dispute, discredit, false, reject
debut > premiere, launch, first, introduce, open
decimate, gut > destroy, reduce, kill, devastate
decipher, decode > decrypt, translate, interpret, solve, read
decommission, mothball > close, retire, shut down, withdraw
decorate > adorn, ornament, furnish, design
decry, deplore, lament, bemoan, bewail > criticize, condemn, regret, denounce, complain
deduce, infer > conclude, determine, reason, suggest, find
deem, regard > consider, judge, view, believe
deepen > worsen, intensify, increase, strengthen
defect > flee, escape, join, desert, defector
defer, shelve > postpone, delay, suspend, drop
define > meaning, determine
defrock, disbar > remove, expel, license, strip
defund > cut, funding, withdraw, budget
defuse > calm, ease, resolve, disarm
defy, flout, disobey > resist, ignore, violate, challenge, refuse, oppose
degrade, demean > humiliate, insult, reduce, deteriorate
delegate > assign, transfer, entrust, hand over
deliver > bring, provide, supply, distribute, transport
delve > investigate, explore, examine, research
demonize, vilify, malign, disparage > criticize, attack, defame, denounce, smear
demote, downgrade, relegate > lower, reduce, reassign, drop
demystify > clarify, simplify
denigrate, deride > criticize, insult, mock, dismiss
depend, hinge > rely, determine, based, subject
depict > portray, show, represent
deplane, disembark > leave, land
deplete > reduce, exhaust, consume, drain
deploy > send, dispatch, station, use
deport > expel, remove, return, exile
depose, dethrone, unseat > overthrow, oust, remove, defeat, topple
deprive, strip > deny, remove, revoke, lose
derail, sink, scuttle, torpedo, scupper > block, thwart, defeat, prevent, end, disrupt
descend > fall, land, drop, sink
`;
