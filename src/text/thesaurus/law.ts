/** Courts, claims, crimes and their ends. */
export const LAW = `
sue, file suit, take to court, lawsuit, legal action, file a lawsuit, litigation, bring a case, drag to court, drag into court, lawyer up, file a complaint, sued
lawsuit, suit, case, court case, legal action, litigation, complaint, legal battle, legal fight, court fight
sued by, defendant, taken to court
countersue, counterclaim, sue back, countersuit, counter sue, suing back
file, lodge, submit, bring
filing, court papers, legal filing, court document, brief, motion, pleading, paperwork
court, tribunal, courtroom, courthouse
court, judge, bench
trial, court case, hearing, proceedings, day in court, courtroom battle
hearing, session, court date, proceeding
trial date, start of trial, go to trial, begin trial
pretrial, before trial, ahead of trial
courtroom, court, courthouse
testify, take the stand, give evidence, witness stand, under oath, on the stand, testimony, in the witness box, sworn statement
testimony, evidence, statement under oath, witness account
deposition, deposed, sworn testimony, questioned under oath
cross examine, cross examination, grill, question, interrogate
under oath, sworn, on oath
perjury, lie under oath, lying under oath, lied under oath
opening statement, opening argument, opening remarks, openings
closing argument, closing statement, summation, closings, final argument
objection, object, protest
jury selection, pick a jury, picking jurors, choosing the jury, voir dire
deliberate, deliberation, deliberations, jury out
verdict, decision, jury decision, ruling, outcome, judgment, jury find, jury found, found for, came back with
ruling, decision, judgment, order, ruled, finding, decide
rule, decide, find, hold, judge
judgment, ruling, decision
summary judgment, decided without trial, ruling before trial
order, command, direct, instruct, decree
injunction, court order, restraining order, block, halt, stop order
block, stop, halt, freeze, prevent, put a stop to
dismiss, throw out, toss, reject, thrown out, toss out, drop, kick out of court, strike down
drop, withdraw, abandon, pull, call off, walk back, scrap, back out
appeal, challenge the ruling, higher court, appeals court, overturn, take it higher
overturn, reverse, undo, quash, strike down, throw out
uphold, affirm, confirm, back
win, prevail, victory, come out on top, triumph, beat
lose, defeat, beaten, loss, go down
settle, out of court, settlement, reach a deal, come to terms, deal
settlement, deal, agreement, payout
damages, compensation, payout, money awarded, reparations, restitution
compensate, pay back, reimburse, make up for, indemnify
penalty, fine, punishment, sanction, sentence
punish, penalize, discipline, sanction, sentence
sentence, prison term, jail time, punishment
remedy, relief, fix, solution
disgorge, give back, disgorgement, return the gains, pay back profits, ill gotten gains
deadline, time limit, due date, cutoff, statute of limitations, last day
statute of limitations, too late, time barred, time limit, waited too long, expired, past the deadline, out of time
liable, responsible, at fault, guilty, on the hook
liability, responsibility, fault
guilty, convicted, at fault, liable
innocent, not guilty, cleared, acquitted
acquit, clear, exonerate, not guilty
convict, find guilty, convicted, conviction
charge, indict, accuse, prosecute, indictment
arrest, detain, take into custody, bust, nab, pick up, apprehend, catch
jail, prison, lock up, behind bars, imprison, put away, incarcerate
release, free, let go, set free
bail, bond
law, statute, legislation, act, regulation, rule
legal, lawful, allowed, permitted, legitimate
illegal, unlawful, against the law, illicit, banned, prohibited
legislation, bill, law, act
bill, law, proposal, act
regulate, oversee, supervise, control
regulation, rule, oversight, guideline
oversight, supervision, monitoring
contract, agreement, deal, pact, accord, treaty, signed agreement
written agreement, contract, in writing, on paper
agreement, deal, pact, accord, understanding, arrangement
breach, break, violate, violation, breaking
violate, break, breach, infringe, go against
breach of contract, broke the contract, broken agreement, broke the deal, broke the agreement
terms, conditions, fine print, provisions
condition, requirement, string attached, catch, strings attached, prerequisite
clause, provision, section, article
void, invalid, null, cancel
valid, binding, enforceable, hold up
trust, charitable trust, fund
fiduciary duty, duty, obligation, legal duty
duty, obligation, responsibility
fraud, deception, swindle, scam, con, deceit, cheat, rip off
enrichment, get rich, profit unfairly, line his pockets, unjust enrichment, enrich
embezzle, misuse funds, steal money, skim, misappropriate
theft, steal, robbery, stealing, larceny, misappropriation
steal, rob, take, swipe, loot, nick, rip off, poach, lift, misappropriate, snatch, pinch
trade secret, trade secrets, confidential information, inside information, company secrets, stolen secrets
secrets, confidential information, proprietary information
patent, intellectual property, ip, invention rights
copyright, intellectual property, ip, rights, infringement
copy, imitate, plagiarize, rip off, clone, knock off, replicate
copycat, imitation, clone, knockoff, ripoff
antitrust, monopoly, competition law, anticompetitive, unfair competition, monopolize
unfair, unjust, not fair, biased
biased, partial, prejudice, one sided, unfair
fair, impartial, equitable
justice, fairness
rights, entitlement, freedoms
crime, offense, offence, felony, wrongdoing
wrongdoing, misconduct, bad behavior, foul play
corruption, bribery, graft, crooked
bribe, pay off, kickback, payoff, buy off, grease
conspiracy, plot, scheme, collusion
conspire, plot, scheme, collude, be in cahoots
collude, work together, conspire, in cahoots
murder, kill, homicide, assassinate, slay
kill, murder, slay, execute, take out, bump off
assassination, murder, killing, assassinated
kidnap, abduct, abduction
rape, sexual assault
assault, attack, beat up, rough up
abuse, mistreat, mistreatment
defamation, libel, slander, smear, false statement
slander, smear, defame, bad mouth, trash
smear, smear campaign, dirty tricks, attack
harassment, bullying, intimidation, harassing
subpoena, summon, summoned, order to hand over, forced to hand over, court summons
hand over, turn over, provide, produce, surrender
discovery, document production, evidence gathering
evidence, exhibit, proof
redacted, blacked out, censored
sealed, secret, confidential, kept secret
jurisdiction, venue
venue, location, place
federal court, us district court, district court
state court, superior court
supreme court, highest court, top court
appeals court, court of appeals, appellate court, circuit court, higher court
advisory, non binding, not binding, recommendation
unanimous, all agreed, all of them agreed, everyone agreed, no dissent
recuse, step aside, conflict of interest, abstain, bow out
conflict of interest, competing interests, both sides
immunity, exempt, protection
exempt, excused, free from, not subject
license, permit, licence, authorization
permission, consent, approval, authorization, go ahead
ban, prohibit, forbid, outlaw, bar, banned
censorship, suppression
expose, reveal, uncover
loophole, way around, workaround
merit, basis, grounds, substance
frivolous, baseless, meritless, without merit, bogus, no basis, nonsense, groundless
grounds, reason, basis
claim, cause of action, count, charge
counts, claims, charges
legal fees, lawyer costs, attorney fees
witness list, called to testify
expert witness, expert, paid expert
key witness, star witness, main witness
investigation, inquiry, probe
raid, search, bust
death penalty, execution, capital punishment
execute, put to death, hang, behead
constitution, charter, bill of rights, founding document
amendment, change to the constitution, alteration
sue, legal, court, lawsuit, litigation
testify, testimony, witness, oath, stand, swear
document, evidence, proof, exhibit, papers
jury, juror, verdict
verdict, decide, decision, ruling, judgment, rule
settle, settlement, deal, agreement, truce, peace
kill, dead, death, die, murder
breach, betray, violate, break
`;
