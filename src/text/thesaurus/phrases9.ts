/** Rarer phrases: what is typed, then what texts say for it, part 2. */
export const PHRASES9 = `
stones throw > near, close, nearby
stuck in a rut > stagnant, bored, stagnation
swallow his pride > humble, apologize, accept
sweep off his feet > love, charm, romance
swing into action > act, begin, respond
take a back seat > subordinate, secondary, defer
take a bullet for > sacrifice, protect, defend
take a knee > kneel, protest, anthem
trip down memory lane > nostalgia, remember, reminisce
turn the corner > improve, recover, improvement
take center stage > prominent, attention, focus
take in his stride > accept, cope, calm
take issue > disagree, object, dispute
take pity on > compassion, mercy, sympathy
take root > establish, grow, settle
take sides > support, favor, partisan
take stock > assess, review, evaluate
take the edge off > reduce, soften, ease
take to task > criticize, rebuke, scold
talk of the town > gossip, famous, popular
talk shop > discuss, work, business
talk turkey > negotiate, frank, bargain
tear a strip off > scold, reprimand, criticize
tear his hair out > frustrated, despair, desperate
thank his lucky stars > grateful, fortunate, relieved
the lap of luxury > wealth, rich, lavish
the straight and narrow > honest, lawful, reform
thin on the ground > scarce, rare
think twice > reconsider, hesitate, careful
give the third degree > interrogate, question, interrogation
throw away the key > imprison, life, jail
cast his lot with > join, support, ally
throw money at > spend, fund, pay
throw the first punch > provoke, attack, start
to no avail > unsuccessful, vain, fail
to the tune of > amount, cost, total
true to his word > honest, promise, keep
turn against > oppose, betray, rebel
turn his life around > improve, reform, recover
turn his stomach > disgust, sicken, nauseate
turn on a dime > change, quickly, reverse
turn on the waterworks > cry, tears, weep
turn the page > end, begin, forward
turn upside down > search, change, disrupt
under a cloud > suspicion, scandal, suspect
under fire > criticism, criticize, attack
under lock and key > imprison, secure, locked
under siege > besiege, attack, surround
under the counter > illegal, illegally, secret
under the influence > drunk, intoxicated, alcohol
up for grabs > available, contested, vacant
up in arms about > angry, protest, outrage
up in smoke > destroyed, burn, ruined
vent his spleen > rant, anger, complain
vote with his feet > leave, emigrate, protest
watch like a hawk > monitor, closely, supervise
weasel words > misleading, ambiguous, evasive
with a heavy heart > reluctantly, sadly, regret
with open arms > welcome, accept, warmly
work hand in hand > cooperate, together, collaborate
worth his salt > valuable, capable, competent
wring his neck > strangle, angry, kill
zero sum game > win, lose, competition
walk on part > role, appearance, minor
boss about > bully, dominate, command
party pooper > disappointment, sad, depressing
case the joint > burglary, observe, survey
cat fight > quarrel, dispute, feud
in the clink > prison, jail, cell
cold blooded > ruthless, cruel, heartless
the fuzz > police, officer, policeman
crib sheet > notes, summary, reference
dead beat > lazy, debtor, absent
deep state > bureaucracy, conspiracy, secret
deep sixed > reject, cancel, destroy
diss track > insult, disrespect, criticize
hocus pocus > fraud, nonsense, deception
free for all > chaos, brawl, unrestricted
full court press > pressure, campaign, effort
get woke > aware, progressive, liberal
glow up > transformation, improve, appearance
go postal > angry, violent, shooting
stool pigeon > informant, informer, witness
hole in the wall > restaurant, diner, cafe
clip his wings > restrict, punish, limit
hanger on > follower, associate, supporter
put a jinx on > curse, luck, misfortune
ankle biter > child, baby, infant
back talk > insolence, disrespect, rude
loan shark > lender, usury, illegal
wacky baccy > marijuana, cannabis, drug
middle of the road > moderate, centrist, average
name and shame > expose, identify, criticize
nanny state > intrusive, regulation, paternalistic
nerves of steel > calm, brave, courage
nosey parker > inquisitive, intrusive, meddle
over hyped > overrated, exaggerate, disappoint
coffin nail > cigarette, tobacco, smoking
elevator pitch > speech, presentation, proposal
kick ideas > discuss, suggest, propose
sweat shop > factory, exploitation, labor
swing both ways > bisexual, gay, homosexual
tree hugger > environmentalist, conservationist, activist
trip out > hallucinate, delusional, irrational
background check > investigate, examine, screen
work around > solution, alternative, bypass
show biz > business, industry, entertainment
comms > communications, publicity, spokesman
congrats > congratulate, congratulations, praise
zoomer > young, generation, youth
j k > joke, joking, kidding
kia > killed, wounded, casualties
mvp > best, player, valuable
vc money > venture, capital, investor
`;
