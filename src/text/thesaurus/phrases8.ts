/** Rarer phrases and chat abbreviations, part 1: what is typed, then what texts say for it. */
export const PHRASES8 = `
at a moments notice > immediately, instantly, readily
ball in his court > decision, turn, responsible
black sheep > outcast, disgrace, rebel
break the bank > expensive, afford, bankrupt
break the ice > friendly, introduce, start
break the back of > defeat, weaken, overcome
bump heads > clash, disagree, quarrel
by leaps and bounds > rapidly, fast, quickly
call his bluff > challenge, test, expose
cat and mouse > chase, pursuit, evade
come of age > mature, adult, maturity
come to terms with > accept, acceptance, adjust
crocodile tears > insincere, pretend, hypocrisy
do a number on > harm, damage, deceive
fair and square > honestly, fairly, legitimate
fall by the wayside > fail, abandon, drop
kith and kin > relative, family, child
get a foothold > enter, start, establish
get out of jail > acquit, release, immunity
get the show on > start, begin, initiate
get the hang of > learn, understand, master
go easy on > lenient, mild, leniency
go hand in hand > accompany, associated, together
go through the floor > plunge, drop, lowest
go to town on > attack, thorough, enthusiastic
sixth sense > intuition, instinct, suspicion
hell to pay > punishment, consequence, trouble
hit the ground running > start, begin, quickly
house of cards > unstable, fragile, collapse
in the black > profitable, profit, solvent
keep his hands off > refrain, avoid, touch
keep his head down > quiet, avoid, attention
lame duck > outgoing, weak, ineffective
last man standing > survivor, winner, final
leave at the altar > abandon, wedding, reject
let go of > release, relinquish, abandon
level the playing field > fair, equal, fairness
lick his wounds > recover, defeat, retreat
live and let live > tolerate, coexist, tolerance
loose lips > reveal, secret, leak
lose ground > decline, retreat, behind
make hay of > exaggerate, emphasize, publicize
make a comeback > return, recover, revive
make a dent > reduce, affect, impact
make a mockery of > ridicule, mock, undermine
make a scene > disturb, argue, outburst
make a splash > attention, impress, success
make amends > compensate, apologize, restitution
make believe > pretend, imaginary, fantasy
make history > first, record, historic
make no bones about > frank, admit, openly
make or break > crucial, decisive, critical
make sense of > understand, interpret
make short work of > defeat, beat, easily
meet his match > equal, rival, defeat
needle in a haystack > difficult, impossible, search
nickel and dime > petty, charge, trivial
no end in sight > continue, endless, ongoing
no mean feat > difficult, achievement, impressive
null and void > invalid, cancel, annul
off his meds > medication, mentally, unstable
off the grid > remote, disconnected, isolated
off the record > confidential, anonymous, unofficial
on the go > active, busy, travel
on the mend > recover, recovery, improve
on the payroll > employ, employee, pay
on the receiving end > victim, receive, suffer
on the same side > ally, allies, together
out of the loop > uninformed, unaware, excluded
out of the woods > safe, recover, danger
lose touch with reality > delusional, psychosis, unrealistic
paper trail > evidence, documents, record
par for the course > normal, typical, expected
part company > separate, leave, disagree
pass muster > acceptable, satisfy, approve
pecking order > hierarchy, rank, ranking
pin his hopes on > hope, rely, expect
play fast and loose > irresponsible, careless, deceive
play favorites > favor, bias, favoritism
play second fiddle > subordinate, inferior, secondary
point blank > directly, bluntly, close
pull the trigger on > decide, approve, proceed
pull the trigger > shoot, fire, kill
pump and dump > manipulation, fraud, stock
put on a pedestal > admire, idolize, worship
put on the stand > testify, testimony, witness
put the finger on > accuse, identify, inform
put the squeeze on > pressure, coerce, extort
put to bed > resolve, settle, end
put to work > employ, labor, use
rank and file > members, workers, ordinary
read between the lines > infer, imply, interpret
rise through the ranks > promote, promotion, career
red carpet treatment > welcome, reception, honor
roll with the punches > adapt, adjust, cope
run a tight ship > strict, discipline, manage
run in the family > hereditary, inherit, genetic
safety net > protection, welfare, insurance
seal his fate > decide, doom, defeat
send a message > warn, warning, signal
set free > release, liberate, freed
set sail > depart, leave, voyage
shed light on > reveal, clarify
shot in the arm > boost, stimulus, encourage
sick to his stomach > nauseous, disgust, vomit
slim pickings > scarce, shortage
smoke like a chimney > smoker, smoking, cigarette
smooth ruffled feathers > calm, placate, appease
spare no expense > lavish, expensive, spend
speak volumes > reveal, significant, indicate
spread his wings > independent, expand, leave
stand by and watch > ignore, inaction, bystander
state of play > situation, status, current
stay away > absent, avoid, boycott
stick it to > defy, punish, rebel
stick together > unite, support, loyal
stick to the script > follow, obey, scripted
stiff upper lip > stoic, composed, brave
stink to high heaven > suspicious, smell, corrupt
call up > phone, telephone, conscript, draft, mobilize, summon
prez, potus > president, administration, presidential
gop > republican, republicans, party, conservative
dems > democrat, democrats, democratic, party
scotus > justices, court, ruling, supreme court
veep > vice president, deputy, vice
doj, justice dept > prosecutor, attorney, federal
exec, execs > executive, executives, management, officer
gov, govt > government, governor, state, administration
afaik > opinion, view, believe
ama > question, interview, reddit
fomo > fear, missing, envy
irl, in real life > reality, offline, person
hubby, wifey > spouse, husband, wife, marry
meds > medication, medicine, drug, prescription
merch > merchandise, goods, products, sales
obit > obituary, death, died
op ed > column, opinion, editorial, article
special k > ketamine, drug
out of court deal > settlement, settle, agreement
on the chopping block > cut, eliminate, layoffs, dismiss
go after > pursue, attack, target, sue, prosecute, criticize
come after > pursue, attack, target, threaten
get in trouble > punish, arrest, fine, discipline, investigate
get away from > escape, leave, flee, avoid
get back together > reconcile, reunite, reconciliation, remarry
make it official > announce, confirm, marry, formal
put money into, put money in > invest, fund, investment, finance
put up the cash, put up the money > fund, finance, invest, pay
pull the money, pull his cash > withdraw, divest, withhold, sell
bring to court, bring to trial > prosecute, sue, try, charge
throw his hat in > candidate, campaign, candidacy, nominate
show him the money > pay, offer, payment
turn on each other > feud, rift, fight, quarrel, betray
turn state witness > testify, cooperate, informant, inform
fall out over > quarrel, dispute, disagree, rift, feud
bad breakup, messy breakup > split, divorce, separation, feud
messy divorce, nasty divorce > split, separation, custody, settlement
get custody, custody fight > guardianship, parent, child, divorce
cut ties with, cut him off > sever, end, break, distance, estranged
kick to the curb > dismiss, abandon, remove, reject
hand in his papers > resign, resignation, retire, divorce
get the top job, land the top job > appoint, promote, named, succeed
get fired from, get canned from > dismiss, oust, remove, terminate
get his hands on > obtain, acquire, receive, access
let it slip > reveal, disclose, leak, mention
sign his name > signature, endorse, agree
get his name on > credit, signature, patent
go on record > state, testify, publicly, statement
go off at, go ape at > shout, angry, criticize, scold
blow off > ignore, reject, cancel, skip
back up on > reverse, retract, withdraw
sit on the board > director, member, trustee
get on the board, join the board > director, appoint, elect, member
have a say > influence, vote, voice, decide
have no say > powerless, influence, vote, voice
have his hands full > busy, overwhelmed, struggle
get cold feet about > hesitate, doubt, withdraw, reluctant
pay lip service to > insincere, promise, pretend
run a business, run a company > manage, head, lead, operate, chief
`;
