/**
 * Words of everyday English that people type for the same thing, whatever the corpus is about.
 * They count less than a corpus' own synonyms, because no one has looked whether they fit there.
 */
export const COLLOQUIAL: readonly (readonly string[])[] = `
quit, leave, depart, resign, exit, step down, walk out, walk away, stepped down, walked away
fire, oust, dismiss, remove, sack, boot, kick out, kicked out, push out, pushed out, axe, get rid of
sue, court, legal, lawsuit, complaint, take to court, took to court, litigation
boss, ceo, chief, chief executive, head, leader
money, cash, fund, funding, dollars, pay, bucks
give, donate, contribute, put in, chip in, hand over, pledge
buy, acquire, takeover, bid, offer, purchase, take over
sell, sale, offload
lie, deceive, mislead, dishonest, untruthful, fraud, trick, con, scam, fool
secret, confidential, private, hidden
mad, angry, furious, upset, annoyed, pissed
friend, pal, buddy, close, friendship
fight, feud, beef, dispute, quarrel, clash, row, conflict, argument
insult, mock, call names, jab, diss, attack, taunt, roast, name calling, trash
start, found, create, launch, begin, set up, establish, form
end, finish, stop, close, over, shut down
win, victory, prevail, beat, succeed
lose, defeat, fail
big, large, huge, massive, great
cost, price, worth, value, valuation, expensive
refuse, reject, decline, turn down, turned down, say no, deny, rebuff
agree, accept, deal, approve, consent
try, attempt, seek, effort, want
want, demand, ask, request, seek
say, tell, state, claim, remark, comment
write, post, tweet, message, text
talk, speak, discuss, conversation, chat
meet, meeting, encounter
work, job, employ, staff, worker, employee
lawyer, attorney, counsel
judge, magistrate, court
trial, hearing, court case
jury, juror, verdict
decide, rule, ruling, verdict, decision, judgment, find
testify, testimony, witness, stand, oath
proof, evidence, document, exhibit
punish, penalty, fine, sanction
damages, compensation, payout
boycott, avoid
company, firm, startup, business, corporation
rival, competitor, competition, compete
control, power, ownership, majority, in charge
share, stake, equity, stock
rich, wealthy, billionaire, fortune, net worth
home, house, residence
kid, child, children, son, daughter
wife, spouse, husband, partner, married
mother, mom, mum, parent
father, dad, parent
dead, death, die, kill
sick, ill, illness, disease
doctor, physician, medical
car, vehicle, automobile
phone, call, mobile
picture, photo, image
movie, film
smart, clever, intelligent
scared, afraid, fear, worry, concern
danger, risk, threat, hazard, dangerous, safety
warn, warning, alarm, threat
promise, pledge, commitment, vow, mission
betray, broken, breach, violate
plan, proposal, idea, scheme, intend
change, convert, restructure, switch, turn
return, come back, came back, back, reinstate, rehire
delay, postpone, late
quick, fast, rapid, speed
hide, conceal, withhold
steal, theft, poach, misappropriate, take
copy, imitate
leak, reveal, publish, disclose, made public, come out
hire, recruit, poach, join
join, member
help, support, assist, back, aid
settle, settlement, deal, agreement, truce, peace
apologize, sorry, apology, regret
first, initial, original, earliest
last, final, latest
name, call, title, nickname
laugh, joke, funny
reason, cause, because, motive
result, outcome, effect, consequence
amount, sum, total, number
age, old, years old
build, construct, make, develop
show, present, demonstrate, display
break, split, rift, fall out, falling out, fell out
charity, nonprofit, non profit, not for profit
greed, profit, greedy
chip, gpu, processor
government, white house, administration, state
president, presidential
school, university, college
city, town
road, street, highway
army, military, troops, soldiers
war, battle, conflict
ship, boat, vessel
plane, aircraft, airplane
sickness, illness, disease
`
  .trim()
  .split('\n')
  .map((line) => line.split(',').map((word) => word.trim()));
