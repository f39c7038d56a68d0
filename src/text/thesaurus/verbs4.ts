/** Verbs of ordinary and informal English (gather to pulverize): what is typed, then what texts say for it. One way only. */
export const VERBS4 = `
gather > collect, assemble, meet, convene
gel, click > bond, cooperate, friend, together
gentrify > redevelop, renew, renovate, displace
glamorize, romanticize, glorify > praise, idealize, promote, celebrate
glean > learn, gather, obtain, discover
gloat > boast, celebrate, mock, triumph
goad, prod > provoke, urge, incite, encourage
gobble, hoover > acquire, buy, absorb, consume
gouge, overcharge, fleece > inflate, price, excessive, exploit
govern > rule, lead, control, administer
grab, snag, nab, snare > seize, capture, obtain, secure
grant > award, approve, allow
grapple, wrestle, struggle > difficulty, fight, deal with, effort
greenlight > approve, authorize, allow, commission
grieve, mourn > grief, sorrow, death, loss, lament
grind, slog, toil > work, effort, labor, struggle
groom > prepare, train, coach, mentor
grouse > complain, complaint, protest, object
guess, speculate > estimate, suppose, predict, believe
gut, eviscerate > destroy, weaken, dismantle, cut, remove
hack > breach, cyberattack, intrusion, infiltrate
haggle, dicker > bargain, negotiate, discuss, price
hallucinate > imagine, false, see, delusion
halt, cease > stop, finish, conclude, terminate, close
hamper, hinder, impede, hobble, stunt > obstruct, delay, slow, limit, prevent
handle > manage, deal with, treat, process
handpick > choose, select, appoint, personally
harbor, harbour > shelter, hide, protect, conceal
harvest > gather, collect, crop, reap
hassle, badger > annoy, bother, harass, irritate
haul, lug, schlep > carry, transport, pull, drag
headline > lead, perform, star, feature
helm > lead, direct, manage, run
hesitate, waver, dither, vacillate > delay, doubt, reluctant, pause
hightail, bolt, split, bail > leave, flee, escape, depart, quit
hijack, commandeer > seize, take over, kidnap, capture, hijacker
hike, crank > raise, increase, boost, lift
hit, slug, smack, whack, wallop, bop > strike, beat, punch, slap
hoard, stockpile, amass > collect, accumulate, store, save
hobnob, schmooze, mingle > socialize, meet, friend, associate
hog > monopolize, dominate, occupy, control
holler, bellow, shriek, screech > shout, cry, scream, yell, exclaim
hone, sharpen > improve, refine, practice, develop
honor, honour > award, tribute, commemorate, respect
hoodwink > mislead, trick, fool, lie, cheat
hound, hassle, pester > bother, intimidate, bully, stalk, abuse
hype, plug, shill > promote, advertise, publicize, tout
identify, pinpoint > recognize, name, determine, locate
idolize, idolise, worship > admire, revere, praise, adore
ignite, kindle > spark, light, trigger, burn
ignore, snub, spurn > disregard, reject, neglect, refuse
impersonate, masquerade > pose, pretend, imitate, impostor, imposter
implement > carry out, enforce, introduce, apply
implore, beseech > beg, plead, urge, appeal
imply, insinuate > suggest, hint, indicate, mean
impose, levy, slap > charge, enforce, introduce, tax
impound, garnish > seize, confiscate, take away, withhold
impregnate > pregnant, father, pregnancy, child
imprison, jail, incarcerate > prison, sentence, detain, arrest
improve > enhance, upgrade, better, increase, recover
improvise > unprepared, spontaneous, unrehearsed
incite, instigate, foment > provoke, encourage, urge, stir
incorporate > include, integrate, establish, merge
increase, climb > rise, grow, expand, raise, gain
incubate, hatch > develop, egg, nurture, grow
indicate > show, suggest, point, signal
inebriate > drunk, intoxicated, alcohol
infect > contract, disease, virus, infection, contaminate
inflate > exaggerate, increase, raise, expand
inherit > estate, heir, bequest, receive
initiate > begin, start, launch, introduce
install > appoint, fit, place, set up
insult, offend, affront > abuse, mock, offensive, outrage
insure > coverage, insurance, policy, protect, underwrite
integrate > combine, merge, include, desegregate
intensify > increase, escalate, strengthen, worsen
intercept > seize, catch, stop, block
interfere, meddle, tamper > intervene, influence, disrupt, manipulate
intimidate, browbeat > threaten, bully, scare, harass, pressure
introduce > launch, present, unveil, bring
invent > create, devise, develop, patent, discover
invest > fund, spend, buy, stake
invigorate, rejuvenate, revitalize > revive, renew, restore, strengthen
irk, peeve, irritate, vex, nettle, rankle > annoy, anger, upset, frustrate
jettison, offload, shed > discard, abandon, drop, sell
jilt, ditch > leave, reject, abandon, break up
join > enter, member, unite, connect, enlist
jostle, nudge, thrust > push, force, press
juggle > balance, manage, combine, handle
jump > leap, rise, increase, soar
kick > strike, punch, boot, hit
kidnap, abduct, snatch > hostage, seize, capture, ransom, abduction
kill > end, defeat, veto, cancel
kiss, smooch, snog, peck > embrace, lips, romantic, intimate
kneecap, hamstring > disable, weaken, hinder, damage, injure
knock > criticize, condemn, attack, denounce, fault
lack > shortage, absence, missing, insufficient
lag, trail > behind, slow, follow, lose
lambaste, savage, skewer, pillory, excoriate > criticize, attack, condemn, denounce
lash, strap, tether > tie, fasten, secure, attach
launder > conceal, money laundering, illegal, disguise
lead, spearhead, pioneer > head, direct, guide, command, run
leak, seep > release, disclose, escape, spill
leapfrog > overtake, surpass, pass, exceed
leer > stare, look, harass
legalize, legalise, decriminalize > permit, allow, legal, law
legislate, outlaw > law, enact, ban, prohibit
lend > borrow, loan, advance, credit, provide
liberate > free, release, rescue, independence
lift, swipe, filch, pilfer, pinch, purloin > steal, theft, stolen, rob
liquidate > sell, dissolve, close, wind up, bankrupt
lobby > pressure, campaign, persuade, urge
lobotomize, lobotomise > brain surgery, operation, lobotomy, surgery
loot, plunder, pillage, ransack > rob, steal, raid, seize, theft
lounge, laze, loaf, slack, goof > relax, rest, idle, leisure
love > enjoy, affection, admire, romance
lug, tote > carry, transport, haul, bear
lull, pacify, mollify > calm, soothe, appease, reassure
lure > attract, entice, tempt, persuade
lynch > hang, mob, kill, execute
maintain > keep, preserve, claim, insist
malfunction, glitch, conk > fail, break down, error, fault, defect
manage > run, direct, succeed, handle
mar, blemish > damage, spoil, harm, overshadow
maul, demolish, slaughter > defeat, beat, crush, win
maul, savage > attack, injure, bite, kill
maximize, optimize > increase, improve, enhance, best
mediate, arbitrate > negotiate, intervene, settle, broker
meet > encounter, talks, summit, gather, introduce
melt, thaw > warm, liquid, shrink, dissolve, retreat
migrate > move, travel, relocate, immigrate, settle
mock, ridicule, deride > insult, laugh, satirize, tease
molest, grope, fondle > abuse, assault, sexual, touch, harass
monitor > watch, track, observe, oversee
moonlight > second job, work, part time
mope, sulk, pout, brood > sad, unhappy, depressed, angry
morph, mutate, metamorphose > change, transform, evolve, become
muddle, garble, jumble > confuse, mix up, unclear, error
mug > rob, robbery, attack, assault, robber
nag > complain, bother, criticize, urge
negotiate > talks, bargain, discuss, agree
nerf > weaken, reduce, balance, adjust
nickname, tag > call, name, dub, known as
nitpick, quibble > criticize, object, argue, complain
nix, spurn > refuse, decline, deny, dismiss, veto
notice > see, observe, aware, detect
nuke > bomb, nuclear, atomic, attack, destroy
nullify, void, rescind, revoke, repeal > cancel, annul, withdraw, overturn
observe > watch, see, note, follow
obsess, fixate > preoccupy, focus, obsession, fascinate
obtain, procure > acquire, receive, secure, gain
occupy > inhabit, invade, capture, hold
offload, unload > sell, dispose, transfer, discharge
operate > run, function, manage, conduct
operate > surgery, operation, surgical, surgeon
oppose > resist, reject, object
oppress, subjugate, persecute > repress, discriminate, suppress, abuse
orchestrate, mastermind > organize, plan, arrange, plot
originate > begin, derive, come from, arise
outdo, outperform, outshine, outstrip > surpass, exceed, beat, better
outfox, outwit, outsmart, outmaneuver > defeat, trick, beat, overcome
outlive, outlast > survive, longer, predecease
overcome, surmount > defeat, conquer, beat, survive
overdose, od > drug, death, fatal, toxicity
overhaul, revamp, retool > reform, restructure, renovate, redesign, change
overpay > excess, price, cost, expensive
oversee > supervise, manage, direct, monitor
pander, cater > appeal, flatter, satisfy
panhandle, beg > ask, homeless, money, street
pare, chop > reduce, lower, decrease, trim, decline
partake, participate > involve, take part, join, compete
pass > approve, adopt, enact, clear, vote, legislate
patronize, condescend > insult, talk down, disrespect, condescending
pawn > sell, pledge, loan, pawnshop
pee, piss, wee, tinkle > urinate, urine, bladder, toilet
peek, peer, peep > see, view, watch, seem, appear
perish, succumb, expire > death, dead, kill, fatal, deceased
perjure > lie, oath, perjury, false
perk, brighten, buoy > improve, encourage, cheer, boost, recover
persecute, victimize > oppress, abuse, discriminate, harass, target
persevere, persist > continue, endure, remain, carry on
pirate > copy, illegal, copyright, infringe
pivot > shift, change, turn, switch
plagiarize, plagiarise, crib > copy, steal, plagiarism, imitate
plead > appeal, beg, urge, ask
plod, trudge, lumber, lurch > walk, march, slow, move
plug > promote, advertise, market, publicize, recommend
plummet, nosedive, tumble > fall, drop, decline, crash, collapse
poison > toxic, contaminate, kill, toxin
pollute > contaminate, pollution, dirty, poison
poop, defecate > feces, excrement, dung, droppings, stool, waste
postulate, theorize, posit, hypothesize > propose, suggest, hypothesis, theory, assume
pounce, swoop > attack, seize, jump, raid
preempt, forestall > prevent, avoid, block, anticipate
pretend > pose, claim, feign, fake, impersonate, act
prevaricate, equivocate, waffle > evade, avoid, lie, hesitate
privatize, privatise > sell, private, denationalize, state owned
procreate, reproduce, multiply > breed, offspring, birth, children
procure, score, snag > obtain, acquire, secure, buy, win
propose > suggest, offer, recommend, marry
prosecute > charge, trial, indict, sue, convict
protect, shield, shelter > defend, guard, safeguard, preserve
prune, trim, streamline > cut, reduce, shorten, simplify
pry, snoop > investigate, spy, intrude, search
pulverize, crush, mash > destroy, grind, break, powder
`;
