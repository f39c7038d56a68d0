/** Companies, money, ownership and work. */
export const BUSINESS = `
company, firm, business, corporation, enterprise, startup, outfit, venture
startup, start up, young company, new company, venture
corporation, incorporated, corporate, company
lab, laboratory, research lab, research group, research organization
organization, organisation, group, body, institution, entity
subsidiary, arm, unit, division, branch, offshoot, affiliate
parent company, owner, parent, holding company
headquarters, hq, head office, main office, based in, home base, offices
office, workplace, building, headquarters
factory, plant, manufacturing facility
store, shop, outlet
industry, sector, field, business
market, industry, sector
brand, label, trademark
product, item, goods, offering
nonprofit, non profit, charity, charitable, not for profit, foundation
for profit, commercial, money making, moneymaking, business, profit making
commercialize, monetize, make money from, cash in on
convert, conversion, turn into, switch, change into, become, transform, restructure, go for profit, transition
restructure, reorganize, recapitalization, overhaul, shake up, reorganization, restructuring
merge, merger, combine, join, fold into, amalgamate, tie up, combination
fold into, absorb, merge, attach, roll into, swallow, become part of
absorb, take over, swallow up, assimilate
acquire, buy, purchase, take over, buy out, acquisition, takeover, snap up, scoop up, gobble up
takeover, buyout, acquisition, hostile bid, take over
bid, offer, proposal, tender, put on the table, buy
unsolicited, hostile, uninvited, out of the blue, unwanted
buy, purchase, pick up, acquire, cop
sell, sale, offload, get rid of, dump, unload, sold
sale, deal, transaction
deal, agreement, transaction, contract
partner, team up, join forces, work together, collaborate, partnership, pair up, work with
partnership, alliance, collaboration, tie up, team up, joint venture, deal
joint venture, partnership, collaboration
cooperate, collaborate, work together, cooperation
invest, put money in, put money into, fund, back, pour money into, pump money into, sink money into, investment, stake
investment, funding, stake, money in
fund, finance, bankroll, pay for, back, foot the bill, put up the money, funding, cough up
funding, financing, money, capital, cash, backing
capital, funds, money
raise money, fundraise, fundraising, raise funds, funding round, raise capital, get money
funding round, round of funding, financing round, raise, series
donate, give, contribute, gift, donation, chip in, put in, pitch in, hand over, fork over, pony up, cough up, give away, put up
donation, gift, contribution, grant, money given, handout
grant, award, funding, subsidy
pledge, promise, commit, commitment
money, cash, funds, dollars, bucks, dough, dosh, moolah
pay, payment, compensate, spend, shell out, fork out, fork over, cough up
pay back, repay, refund, reimburse, return the money, give back
refund, money back, reimburse, repayment, get his money back
pay off, settle, clear
paid off, pay off, work out, succeed
salary, pay, wage, earnings, compensation, paycheck, income
bonus, extra pay, reward
earn, make money, income, bring in, take home, rake in
income, earnings, revenue
revenue, sales, turnover, income, takings
profit, gain, earnings, make money, returns
loss, deficit, lose money, in the red, bleed money, burn cash
spend, expenditure, outlay, blow, burn through, spending
cost, price, expense, price tag, charge, fee
price, cost, price tag, asking price, amount
fee, charge, payment, subscription
expensive, costly, pricey, dear
cheap, inexpensive, low cost, affordable, low price, bargain
free, no charge, for nothing, at no cost, gratis
worth, value, valuation, valued at
valuation, worth, market value, valued, price
net worth, fortune, wealth, personal wealth
wealth, fortune, riches, net worth
rich, wealthy, loaded, affluent, well off, minted, billionaire, prosperous
poor, broke, penniless, impoverished, needy
broke, bankrupt, out of money, run out of money, insolvent, out of cash, skint
bankrupt, bankruptcy, insolvent, go under, go bust, go broke, fold, chapter 11
run out of money, run out of cash, cash strapped, short of money, out of funds
debt, loan, owe, borrowing
loan, lend, borrow, credit, mortgage
owe, be in debt, indebted
budget, spending plan, financial plan
tax, taxes, levy, duty
bank, lender, financial institution
account, bank account
currency, money, legal tender
crypto, cryptocurrency, coin, token, digital currency
stock, shares, equity, stake
share, stake, piece, slice, cut, portion, percentage, part
stake, share, ownership, equity, holding, piece of the company
equity, ownership, stake, shares, skin in the game
possess, hold, ownership, belong to
ownership, owned by, belongs to
majority, more than half, controlling stake, over 50 percent
minority, less than half
ipo, go public, going public, stock market, initial public offering, public offering, listing, float, list
stock price, share price, price of the stock
stock market, exchange, wall street
cash out, sell his shares, sell shares, liquidate, make money from
cash in, profit, make money
return on investment, returns, profit, payoff
limit, ceiling, maximum
unlimited, uncapped, no limit, limitless
control, run, be in charge, take charge, call the shots, dominate, steer
control, power, in charge, authority, command
in charge, control, lead, run, head, at the helm, running things, call the shots
run, manage, lead, operate, head
manage, run, oversee, supervise, administer
take control, take over, seize control, gain control, grab power, power grab, majority control
takeover attempt, takeover bid, power grab, hostile takeover
absolute control, total control, full control, complete control, unilateral control, all the power, dictatorship
govern, rule, oversee, run
governance, oversight, structure
structure, setup, set up, arrangement, organization
hire, recruit, employ, bring on, take on, sign, appoint, bring in, onboard
poach, lure away, hire away, steal, recruit, snatch, raid
recruit, hire, enlist, sign up, bring in, sign on
appoint, name, select, pick, put in charge, install
job, position, post, role, work, gig, employment
position, job, role, post, title
promote, promotion, move up, elevate
fire, sack, dismiss, oust, remove, let go, kick out, boot, axe, give the boot, push out, force out, throw out, get rid of, show the door, terminate, ouster, topple
fired, sacked, dismissed, ousted, removed, let go, kicked out, got the boot, booted, pushed out, forced out, axed, dumped, terminated
firing, ouster, dismissal, removal, sacking, ousting
layoff, lay off, job cuts, redundancies, downsize, let go
quit, resign, leave, step down, depart, walk away, walk out, exit, bail, bounce, call it quits, hand in his notice, bail out, peace out, resignation, departure, split, dip, throw in the towel
resignation, departure, exit, quitting, leaving
leave, depart, go, exit, part ways, take off, head out
retire, retirement, step back, step down
departure, exit, leaving, farewell, goodbye
come back, return, reinstate, rehire, comeback, back as, get his job back, restored, take him back, brought back
join, come on board, get on board, sign up, become a member, enter, sign on, jump aboard
stay, remain, stick around, hang around, keep on
replace, succeed, take over from, take his place, step in, fill in, substitute
apprenticeship, training, internship
strike, walkout, stoppage, work stoppage, industrial action
union, labor union, trade union
vacation, holiday, time off, leave
meeting, conference, session, gathering, get together
conference, summit, convention, event
summit, conference, meeting
schedule, timetable, calendar, plan
project, program, initiative, undertaking, effort, venture
plan, scheme, strategy, proposal, blueprint, roadmap
strategy, plan, game plan, approach, tactic
launch, release, unveil, introduce, debut, roll out, come out, drop, put out, ship, go live, rollout
start, begin, commence, launch, kick off, get going, get off the ground, get underway
found, establish, start, create, set up, launch, begin, founding, form
established, founded, set up, started, created, formed, incorporated
origin, beginning, start, roots, founding
end, finish, conclude, terminate, wrap up, stop
shut down, close, shutter, cease, pull the plug, discontinue, wind down, close down
cancel, call off, scrap, abandon, pull the plug, axe, nix, ditch, drop
pull out, withdraw, back out, exit, walk away, bow out, drop out
back out, pull out, renege, withdraw, get cold feet, bail, chicken out
delay, postpone, push back, put off, defer, hold up, late
stall, drag out, drag his feet, delay, slow down
expand, grow, enlarge, extend, increase, scale up
grow, expand, increase, rise
success, triumph, hit, achievement, win
succeed, work out, make it, pay off, be successful
fail, flop, failure, collapse, fall through, not work out, bomb, go wrong, tank, fall apart
failure, flop, collapse, bust, disaster, fiasco
collapse, fall apart, break down, fall through, crumble
compete, rival, competition, take on, go up against, battle
competition, rivalry, race, contest
race, contest, competition
dominate, lead, control, monopolize
monopoly, dominance, control of the market
supply, provide, furnish, deliver
provide, supply, offer
deliver, bring, delivery, ship, hand
export, sell abroad, ship abroad
import, buy from abroad, bring in
trade, commerce, business, exchange
manufacture, make, produce, build, production
produce, make, manufacture, create, output
build, construct, erect, put up, construction
develop, build, create, make, work on, development
design, create, plan, blueprint
improve, enhance, upgrade, better, boost
fix, repair, mend, solve, patch
insurance, coverage, policy
inflation, rising prices, price increase
recession, downturn, slump, economic crisis, depression
economy, economic, finance
audit, review, inspection, examination
risk, gamble, bet, take a chance, roll the dice
bet, wager, gamble
luxury, expensive, lavish, fancy
wealth manager, family office, money manager, financial adviser
accountant, bookkeeper, auditor
buy, acquire, purchase, takeover, bid, offer, take over
control, majority, ownership, power
money, fund, funding, cash, dollars
hire, join, recruit
work, job, employ, employee, worker, staff
price, worth, value, valuation, cost
compete, competitor, rival, competition
rich, fortune, wealth, wealthy, billionaire
return, back, reinstate, come back
plan, intend, propose, idea, intention
change, convert, restructure, switch
`;
