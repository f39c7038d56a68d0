/** Nouns: money, property, work, elections and rule; what is typed, then what texts say for it. One way only. */
export const NOUNS3 = `
deposit, down payment > payment, advance, money, installment, upfront
installment > payment, monthly, quarterly, partial payment
cut, rake off, percentage > commission, share, fee, percent, portion, rake
commission > share, fee, percent, portion, rake
markup, margin > profit, price, difference, premium
bottom line > profit, earnings, income, result
box office, haul > revenue, gross, sales, receipts, earnings
gross > revenue, earnings, sales, receipts, total
overheads, running costs > expense, operating cost, spending, cost, expenditure
budget, purse strings > spending, money, finance, cost
bailout, rescue package, lifeline > rescue, loan, aid, financial support
cash injection, shot in the arm > investment, funding, capital, boost
black hole, shortfall > deficit, gap, loss, shortage
iou, tab, loan > debt, owe, borrow, credit, liability
home loan > mortgage, loan, debt, house, lender, borrow
mortgage > loan, debt, house, lender, borrow
foreclosure, repo > repossess, mortgage, default, seizure
bond, gilt > debt, security, note, borrowing
portfolio > investment, share, asset, holding, securities
payoff > profit, gain, reward, benefit
flutter, punt, gamble > bet, wager, risk, speculation
long shot, underdog > unlikely, chance, odds, improbable, outsider
favorite, favourite, front runner > favored, expected, leading, contender
bull market > boom, rise, gain, growth, surge
bear market, slump, bust > decline, fall, downturn, loss, collapse
crash, market crash, meltdown > collapse, crisis, fall, plunge
bubble > speculation, boom, overvalued, crash
credit crunch, money crisis, financial meltdown > financial crisis, crisis, recession, banking
hard times, tough times, lean years > recession, hardship, poverty, crisis
good times, golden age, heyday, glory days > peak, prosperity, success, era
gold rush > boom, growth, surge, expansion, increase
boom > growth, surge, expansion, increase
downturn, slowdown > recession, decline, slump, slow
going under, insolvency > bankruptcy, bankrupt, collapse, liquidation, creditor
bankruptcy > bankrupt, collapse, liquidation, creditor
wealth gap, income gap, rich poor gap > inequality, income, disparity, divide, gap
tariff, import tax > tax, import, trade, levy
sales tax, vat > tax, consumption, levy, duty, value added tax
tax break, tax cut, writeoff, write off > deduction, tax, exemption, credit, reduction
tax dodge, tax cheat > evasion, avoidance, tax, fraud
tax haven, offshore account > offshore, avoidance, evasion, tax, shell company
red tape, paperwork, hoops > bureaucracy, regulation, requirement, rule
license, permit > permission, authorization, approval, certificate, consent
quota, cap, ceiling > limit, maximum, restriction, target
patent > invention, rights, intellectual property, license, inventor
trademark, logo > brand, symbol, emblem, mark
job opening, vacancy > position, post, job, hiring, opening
berth, gig, slot > position, role, job, vacancy, place
desk job, 9 to 5 > employment, office, job, work, position
line of work, vocation > profession, occupation, career, job
day job, side job, side hustle, moonlighting > employment, work, second job, occupation, career
first job, big break > career, debut, start, breakthrough, beginning
cv, track record > experience, career, qualification, background
recommendation > endorsement, letter, support, testimonial, referral
tryout, audition > test, candidate, selection, meeting
tryout, trial run, dry run, dress rehearsal > test, rehearsal, pilot, practice
stint, spell > period, term, work, tenure, duration
stint, spell, tenure, reign > term, period, office, duration
stretch, time inside > sentence, prison, term, imprisonment, jail
cutoff, cut off date > deadline, date, limit, expire, time limit
deadline > date, limit, expire, time limit
workload > work, task, burden, duty
chore, errand > task, duty, work, assignment, job
task > duty, work, assignment, job
grind, slog, drudgery > work, labor, effort
elbow grease, hard work, legwork > effort, labor, work, toil, exertion
burnout, stress > exhaustion, pressure, fatigue, strain
walkout, sit in > strike, protest, stoppage, union, industrial action
strike > protest, stoppage, union, industrial action
picket line, picket > protest, strike, demonstration, strikers, union
scab, strikebreaker > replacement, worker, strike, nonunion, substitute
pink slip, marching orders, sack > dismissal, fire, layoff, termination
job cuts, cutback, belt tightening > layoff, reduction, cut, austerity, redundancy
belt tightening, austerity, penny pinching > saving, spending cut, reduction, thrift
hiring spree, recruitment drive > recruit, expansion, hire, employ
rat race, daily grind > work, routine, competition, career, pressure
buyout > takeover, acquisition, purchase, merger, acquire, deal
takeover > acquisition, purchase, merger, acquire, deal
tie up > merger, combine, acquisition, alliance, consolidation, unite
merger > combine, acquisition, alliance, consolidation, unite
spinoff, spin off, offshoot > subsidiary, separate, division, affiliate, unit
hookup, tie in, team up > partnership, alliance, collaboration, connection
bidding war > auction, offer, compete, rival
fire sale, clearance > discount, reduction, liquidation, markdown, bargain
markdown, price cut > discount, reduction, cheaper, lower, sale, rebate
discount > reduction, cheaper, lower, sale, rebate
bargain > cheap, low price, discount, affordable, inexpensive
ripoff, daylight robbery > overpriced, expensive, fraud, cheat
shopping spree, splurge, spree > spending, purchase, buying, expenditure
shopping mall, mall, shopping center > shopping, retail, store, center
grocery store > supermarket, grocery, store, food, retailer, chain, shop
supermarket, grocery > store, food, retailer, chain, shop
flea market, bazaar, market stall > market, vendor, trade, merchant, fair
stall, kiosk, booth > shop, vendor, outlet, concession, market
wares, merch, merchandise > product, item, commodity, stock, article
gizmo, gadget, contraption, thingy, doohickey > device, invention, machine, tool
groceries, grub, chow > food, meal, provisions, supplies, produce
inventory > store, stockpile, reserves, merchandise
shipment > cargo, freight, consignment, delivery, transport
cargo > freight, consignment, delivery, transport
package, parcel > delivery, mail, box, shipment, bundle
rollout, premiere, unveiling > launch, release, introduction, debut
sales pitch, pitch, spiel > presentation, proposal, offer, speech
plug, promo > advertisement, promotion, commercial, advert, publicity
billboard, poster, flyer > advertisement, sign, placard, banner, hoarding
brand name, household name > brand, famous, well known, label, prominent
publicity stunt, stunt, gimmick > publicity, promotion, attention, media attention, marketing
freight, haul > cargo, transport, shipment, consignment
supply line, supply chain > supplier, logistics, production, transport
contest > race, election, campaign, competition, vote
race > election, campaign, competition, vote, candidacy
blowout, rout, walkover > landslide, victory, defeat, large majority, margin
landslide > victory, defeat, large majority, margin
squeaker, nail biter, photo finish > close, narrow, margin, narrowly, tight
second round > runoff, election, vote, round, ballot, second ballot
runoff > election, vote, round, ballot, second ballot
caucus > election, nomination, vote, ballot, delegate
nod > nomination, nominee, candidate, selection, choice
nomination > nominee, candidate, selection, choice
turnout > participation, voter, attendance, voting, crowd
polling place, voting booth, ballot box > poll, vote, election, polling station, precinct
campaign trail, stump > campaign, rally, tour, stop
stump speech > speech, campaign, rally, address, candidate
manifesto > policy, program, agenda, position
spoiler, third party > independent, candidate, minor, outsider, protest vote
oval office, top job > president, office, leadership, white house
throne, crown > monarchy, king, queen, reign
reign > king, monarch, govern, power
swearing in, inauguration > oath, office, ceremony, sworn
coronation > king, queen, throne, monarch, reign
first term > office, tenure, period, mandate, presidency
corridors of power, halls of power > government, authority, capital, parliament, leadership
statehouse, capitol > legislature, congress, parliament, assembly, state government
power vacuum > instability, leadership, absence, void, succession
power struggle, infighting, turf war > rivalry, conflict, dispute, faction
putsch, power grab > coup, overthrow, takeover, military, seizure
coup > overthrow, takeover, military, seizure
regime change > overthrow, removal, government, coup, topple
clampdown, purge > crackdown, repression, arrest, enforcement, suppression
crackdown > repression, arrest, enforcement, suppression
purge, bloodletting > removal, dismissal, execution, eliminate
witch hunt > persecution, investigation, accusation, smear, prosecution
police state > dictatorship, authoritarian, regime, repression, totalitarian, autocracy
dictatorship > authoritarian, regime, repression, totalitarian, autocracy
martial law, lockdown > emergency, curfew, restriction, state of emergency, crackdown
lockdown > curfew, restriction, order, closure, quarantine, ban
curfew > restriction, order, closure, quarantine, ban
insurrection > uprising, revolt, rebellion, revolution, insurgency
uprising > revolt, rebellion, revolution, insurgency
riot, unrest > violence, disorder, disturbance, protest
march, rally, demo > demonstration, protest, gathering, picket, activist
demonstration > protest, gathering, picket, activist
sit in, walkout > protest, strike, occupation, stoppage
upheaval > turmoil, unrest, crisis, instability, disruption
turmoil > unrest, crisis, instability, disruption
stir, commotion, ruckus, fuss > controversy, disturbance, uproar, attention
uproar, outcry, furor, firestorm > controversy, outrage, protest, criticism, anger
hot potato, can of worms, minefield > controversial, sensitive, difficult, issue
hot button, flashpoint > controversial, issue, dispute, contentious, divisive
scandal > controversy, affair, misconduct, corruption
affair, fling, cheating > relationship, extramarital, infidelity, adultery
skeleton in the closet, dirty secret, dirty laundry > secret, past, scandal, hidden, embarrassing
mudslinging, smear > attack, accusation, negative, defamation
potshot, broadside, barb > criticism, attack, insult, remark
whitewash, coverup > conceal, cover up, suppress, hide
gerrymander, vote rigging, ballot stuffing, election rigging > fraud, manipulation, irregularity, rigged
pork, pork barrel > spending, funding, project, earmark, subsidy
gridlock, stalemate, logjam > deadlock, impasse, standoff, delay, unresolved
deadlock > impasse, standoff, delay, unresolved
showdown, face off > standoff, confrontation, dispute, impasse, siege
standoff > confrontation, dispute, impasse, siege
brinkmanship, saber rattling > threat, confrontation, escalation, tension, provocation
tit for tat > retaliation, response, revenge, reprisal, retaliatory
olive branch, overture > peace offer, proposal, approach, gesture, reconciliation
breakthrough > progress, agreement, advance, discovery, success
backroom deal, secret deal > agreement, negotiation, private, pact, secretly
trade off, quid pro quo, horse trading > exchange, compromise, concession, bargain
concession > compromise, yield, agree, grant
sticking point, stumbling block, snag, hitch, hiccup > obstacle, problem, difficulty, disagreement
buffer zone, no mans land, dmz > demilitarized, border, neutral, neutral zone, border zone
line in the sand, red line > limit, threshold, warning, ultimatum, boundary
u turn, flip flop, about face, backtrack, climbdown > reversal, change, retreat, shift
shake up, shakeup, overhaul > reorganization, reform, reshuffle, restructuring
reshuffle > cabinet, change, replace, reorganization, dismissal
rift, schism, falling out > split, division, disagreement, dispute
backlash, blowback, pushback > reaction, criticism, opposition, response
opposition, resistance > oppose, opponent, objection, dissent, rival
seal of approval, thumbs up, blessing, stamp of approval > support, approval, endorsement, consent
green light, go ahead, nod, all clear > approval, permission, authorization, clearance
thumbs down, cold shoulder, snub, slap in the face > rejection, refusal, rebuff, insult
no confidence, vote of no confidence > censure, motion, oust, ouster, impeachment
say so, mandate > authority, approval, permission, consent, order
rubber stamp > approval, endorse, automatic, ratify
plebiscite, public vote > referendum, vote, ballot, poll, voter
motherland, fatherland, old country, mother country > homeland, country, nation, native, origin
homeland > country, nation, native, origin
superpower, great power > nation, power, country, hegemony, state
outpost > colony, base, post, station, garrison
foothold, beachhead > base, position, presence, bridgehead, entry
bastion, fortress > stronghold, base, fort, castle, center
stronghold > base, fort, castle, center
bunker, hideout, hideaway, lair, safe house > shelter, hiding place, refuge, base
hideaway, getaway > retreat, resort, vacation, refuge, shelter, hideout
camp, barracks > military, installation, post, troops
front line, battle line > battlefield, combat, position, front, fighting
battleground, theater of war > battlefield, front, combat, war zone, battle, combat zone
battlefield > front, combat, war zone, battle, combat zone
skirmish, firefight, gun battle > shootout, clash, battle, fighting, exchange
shootout > clash, battle, fighting, exchange
`;
