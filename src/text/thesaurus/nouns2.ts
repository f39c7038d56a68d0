/** Nouns: groups, organisations and business; what is typed, then what texts say for it. One way only. */
export const NOUNS2 = `
traveler, globetrotter, backpacker > tourist, explorer, passenger, visitor, adventurer
hiker, climber, mountaineer > trekker, expedition, alpinist, trekking, hiking
stowaway, castaway > passenger, survivor, marooned, refugee, hidden
expat, alien > foreigner, immigrant, national, migrant
foreigner > immigrant, national, migrant, expatriate, noncitizen
migrant, illegal alien, border crosser > immigrant, undocumented, asylum seeker, refugee
exile, castaway > banish, refugee, expel, deport, emigrate
homeless guy, bum, hobo, tramp, vagrant > homeless, unhoused, poor, destitute, shelter, street
beggar, panhandler > poor, homeless, begging, destitute
squatter > occupant, trespass, illegal, occupy
townsfolk, townspeople, villager > resident, inhabitant, citizen, local, community
neighbors, folks next door > resident, community, nearby, inhabitant, local
city slicker, city folk > urban, resident, urbanite, city resident, metropolitan
hick, redneck, country folk, hillbilly > rural, resident, countryside, farmer, provincial
taxpayer, man in the street, average joe, ordinary joe, everyman > public, citizen, ordinary, consumer
electorate > public, citizen, constituent, voter, voting public
grass roots, rank and file > member, supporter, voter, ordinary
the masses, common people > public, population, citizen, society
working class, have nots > poor, labor, worker, low income
toffs, upper crust, one percent, 1 percent, high society, jet set > elite, wealthy, aristocracy, rich
powers that be > elite, ruling class, authority, leadership, wealthy
elite > ruling class, authority, leadership, wealthy
socialite, it girl > celebrity, heiress, society, heir, wealthy
heiress > inherit, heir, fortune, daughter
celebs, a lister, big name, household name, famous people > celebrity, star, famous, prominent
wannabe > aspiring, candidate, applicant, hopeful
applicant, job seeker, jobseeker > candidate, unemployed, apply, seeker
breadwinner, earner > income, earn, household, wage, provider
housewife, homemaker, stay at home mom > wife, mother, household, domestic
working mom, single mom, single mother, single parent > mother, parent, unmarried, divorce
newlyweds, bride, groom, bridegroom > married, couple, wedding, wife, husband
lovebirds > couple, relationship, married, partner, pair
couple > relationship, married, partner, pair
ex, ex wife, ex husband, old flame > former, divorce, spouse, wife, husband
mistress, side chick, other woman > affair, lover, extramarital, infidelity, relationship, girlfriend
widow > wife, husband, spouse, survive, death
bachelor, bachelorette, singleton > unmarried, single, never married, divorced, unattached
orphan, foster kid, foster child > adopted, child, parentless, foster
foster parents, adoptive parents > guardian, adopt, custody, foster
guardian > adopt, custody, foster, parent, caretaker, ward
stepdad, stepmom, stepfather, stepmother > father, mother, remarry, parent
kin, next of kin, flesh and blood > relative, family, survivor, parent
in laws, mother in law, father in law > relative, wife, husband, family
firstborn, oldest kid > eldest, oldest, first child, son, daughter, elder
eldest > oldest, first child, son, daughter, elder
only child > sibling, sole, no siblings, sole child
toddler, tot, little one, preschooler > child, infant, young, baby
newborn, bub, bundle of joy > baby, infant, child, birth
youngster, underage > youth, minor, juvenile, child, teenager, young, adolescent
minor, juvenile > child, teenager, young, adolescent
outfit > company, firm, organization, business
the feds, federal agents > agency, bureau, investigator, agent
giant, heavyweight, behemoth, juggernaut > company, corporation, conglomerate, leader, dominant
conglomerate, empire > corporation, group, holding company, business
mom and pop, small business, family business > business, owner, family, independent
big business, corporate world > corporation, industry, company, conglomerate, commerce
big tech, tech world, tech giant > technology company, industry, platform, internet company, silicon valley
big pharma, drug company, drug maker, drugmaker > pharmaceutical, manufacturer, company, drug, biotechnology
carmaker, car company > automaker, manufacturer, automobile, vehicle, motor
automaker > manufacturer, automobile, vehicle, motor
chipmaker, chip company > semiconductor, manufacturer, chip, foundry
oil company, oil giant, oil major > petroleum, energy, producer, refiner, oil
maker > manufacturer, producer, company, creator, builder
mill, sweatshop > factory, plant, manufacturing, workshop
assembly line, production line, shop floor > factory, plant, manufacture, production
chain, franchise > store, brand, outlet, company
carrier > airline, operator, aviation, air carrier, flights
airline > operator, aviation, air carrier, flights
phone company, telco, carrier > telecommunications, operator, provider, telecom
power company, electric company > utility, electricity, supplier, provider, power
utility > electricity, supplier, provider, power
shipping company, shipper > freight, carrier, cargo, transport, maritime
film company, movie company, film studio > studio, producer, distributor, production company, film production
record company, record label > music, publisher, studio, recording, imprint
publishing house, publisher > press, publication, book, imprint
tabloid, rag, broadsheet > newspaper, publication, press, magazine, daily
news agency, wire service, newswire > agency, press, news, report
news outlet, news site > media, newspaper, publication, broadcaster
law firm, legal practice > attorney, lawyer, partner, counsel, legal
think tank, policy shop > institute, research, organization, foundation
lobby group, special interest, pressure group, interest group > advocacy, organization, lobbying, campaign
ngo, aid group, relief group > charity, nonprofit, humanitarian, organization, foundation
charity > nonprofit, humanitarian, organization, foundation
good cause > charity, nonprofit, donation, foundation, philanthropy
watchdog group, rights group > organization, advocacy, human rights, monitor
trade group, industry body, trade body > association, federation, organization, lobby, chamber of commerce
guild, brotherhood, fellowship > association, union, society, trade union, organization
club, society > association, organization, member, group
fraternity, frat, sorority > society, student, member, membership
sect > cult, religious group, movement, follower, religion, worship
cult > religious group, movement, follower, religion, worship
secret society, cabal, clique > group, faction, conspiracy, organization, clandestine
faction, wing, camp > group, bloc, side, party
splinter group, breakaway > faction, split, separatist, dissident, offshoot
bloc, axis > alliance, coalition, union, group
crusade > movement, campaign, cause, organization, activism
movement > campaign, cause, organization, activism
task force, working group > panel, commission, committee, group, inquiry, board, council
panel, commission > committee, group, inquiry, board, council
committee > panel, board, commission, council
council > board, assembly, authority, committee
assembly, chamber > parliament, legislature, congress, body
bureau > agency, department, division, office, branch
quango, government agency, government body > agency, authority, department, commission
ministry > department, government, minister, agency, secretary
city hall, town hall > municipality, mayor, council, city government
cabinet, inner cabinet > minister, government, secretary, administration, executive
spy ring > network, agent, group, espionage, spies
drug ring, crime family, syndicate > cartel, organized crime, gang, trafficking, mafia
cartel > organized crime, gang, trafficking, mafia
the underworld > mob, mafia, organized crime, gang, gangster, criminal
mob, mafia > organized crime, gang, gangster, criminal
rabble, horde > mob, crowd, rioter, protester, throng, gang
mob > crowd, rioter, protester, throng, gang
posse, squad > gang, group, crew, friend, entourage
band, outfit > group, ensemble, musician, quartet, orchestra
duo, twosome > pair, couple, partner, partnership
trio, threesome > group, triumvirate, 3 members, triplet
bunch, pack, batch > group, several, numerous
swarm, horde, flock, herd > group, crowd, large number, mass
lion share, bulk > majority, largest share, bulk of
talent pool > group, workforce, supply, recruit, labor
manpower, labor force > workforce, employee, worker, staff, labor, personnel
workforce > employee, worker, staff, labor, personnel
staff, crew > employee, personnel, worker, team
staffer > employee, aide, assistant, worker, official
skeleton crew > reduced, staff, minimum, limited, minimal
lineup, roster, squad > team, player, list, member
top table, c suite > executive, management, director, leadership, board
brass, upper management, top management > executive, leadership, officer, director
boss lady, female boss > executive, chief, chairwoman, president, head
money men, bean counters > accountant, finance, executive, financier, banker
vulture capitalist, corporate raider, hedge fund > investor, investment firm, activist, fund
angel investor, sugar daddy > investor, backer, funder, seed
benefactor, patron, sugar daddy > donor, sponsor, supporter, philanthropist
sponsor > backer, funder, sponsorship, support
moneylender, loan shark, lender > creditor, bank, loan, usury
creditor > lender, owe, debt, bank, bondholder
debtor > borrower, debt, owe, loan, bankrupt, creditor
borrower > debt, owe, loan, bankrupt, creditor
bookie, bookmaker > betting, gambling, odds, sportsbook, oddsmaker
gambler, high roller > bettor, gambling, wager, casino
auctioneer > sale, bid, dealer, seller, auction house
trader, stockbroker, wall streeter > broker, securities, dealer, investment, agent, financier
broker > securities, dealer, investment, agent, financier
salesman, saleswoman, rep, peddler, hawker > seller, sales, vendor, representative
shopkeeper, storekeeper, grocer > merchant, retailer, owner, trader
butcher > shop, merchant, food, grocer, store
realtor, estate agent, house agent > real estate, broker, agent, property
property developer, land developer > developer, real estate, builder, construction
slumlord, landlady > landlord, owner, property, property owner, lease
lodger, boarder, roommate, flatmate, housemate > tenant, resident, occupant, shared
homeowner > owner, resident, property, mortgage
punter, shopper > customer, consumer, client, purchaser
client base, clientele > customer, client, user, patron
early adopter, early bird > user, buyer, initial user, tester, customer
subscriber > member, user, customer, subscription
bargain hunter > buyer, customer, discount, shopper, cheap
middleman, wholesaler, reseller > distributor, dealer, supplier, intermediary
subcontractor > contractor, supplier, vendor, outsourcing, firm
cash cow, money spinner, moneymaker, gold mine, goldmine > profitable, revenue, income, lucrative
money pit, white elephant > expensive, loss, waste, cost
nest egg, piggy bank, rainy day fund, savings > fund, pension, reserve, deposit, money
war chest, slush fund > fund, money, reserve, cash, donation, savings
purse > prize, prize money, payout, jackpot
jackpot, windfall > prize, win, gain, lottery, payout
dough, greenbacks, wad > cash, money, dollar, funds, bills
bill, banknote > currency, cash, dollar, paper money, money
coin, small change, loose change > currency, cent, money, cash, coinage
penny, nickel, dime > cent, coin, currency, coinage, money
peanuts, chump change, chicken feed, pittance > small amount, low, cheap, modest sum, meager, underpaid
arm and a leg, small fortune, bundle > expensive, cost, large sum, million
bundle, ton of money > million, fortune, large sum, cost, wealth
7 figures > million, dollar, sum, fortune
6 figures > hundred thousand, salary, pay, income
grand > thousand, dollar, cash, salary
pay packet, wage packet, take home pay > salary, wage, income, earnings
pay hike, pay rise > increase, salary, wage, pay increase, earnings
pay cut > reduce, salary, wage, reduction, lower, decrease
bonus, sweetener, perk > incentive, benefit, payment, reward
perk, fringe benefit > benefit, privilege, compensation, bonus, extra
golden parachute, golden handshake, payoff > severance, payment, compensation, exit
stock options, options > share, equity, compensation, stock
retirement money, retirement fund > pension, retirement, benefit, annuity, savings
pension > retirement, benefit, annuity, savings
handout, freebie, giveaway > subsidy, aid, free, gift, benefit
dole, food stamps > welfare, benefit, unemployment, social security, assistance
welfare > benefit, unemployment, social security, assistance
pocket money, stipend > payment, money, grant, support, fund
bursary, student grant > scholarship, grant, fund, award, tuition
scholarship > grant, fund, award, tuition
tuition, school fees, student loan > fee, cost, education, loan
bequest > inheritance, legacy, testament, bequeath, heir, estate
inheritance, legacy > testament, bequeath, heir, estate
last will > testament, estate, inheritance, heir, bequeath, probate
estate, assets > property, wealth, inheritance, holdings, possessions
asset > property, holding, investment, resource
belongings, possessions > equipment, personal effects, estate, personal property
stash, hoard > hidden, supply, store, collection
loot, haul, booty, spoils > stolen property, plunder, goods taken, valuables
swag, stolen goods, hot goods > loot, stolen, property, plunder
contraband, bootleg > smuggled, illegal, banned, illicit
treasure > gold, riches, valuable, jewel
gem, bling > jewel, diamond, jewelry, precious stone, gemstone
toll, fare > fee, price, cost, payment
fare, ticket price > fee, price, cost, charge, toll
tab, bill > cost, invoice, payment, expense
invoice > bill, payment, charge, cost, fee
rent > lease, payment, tenant, tenancy, landlord
`;
