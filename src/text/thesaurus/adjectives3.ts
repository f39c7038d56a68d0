/** Attitudes, manners and standing, and words of another part of speech that say the same; one way only. */
export const ADJECTIVES3 = `
rude, snippy > impolite, hostile, unkind, insulting, disrespectful, offensive
polite, well mannered, well behaved > courteous, courtesy, respectful, etiquette
nice, sweet, kind hearted > kindness, compassionate, gentle, pleasant, affable
chummy > amicable, cordial, hospitable, welcoming
unfriendly, standoffish, icy > hostile, aloof, distant, unwelcoming, cool
pushy, in your face, bossy > aggressive, assertive, domineering, overbearing, insistent
aggressive, looking for a fight, scrappy > hostile, belligerent, combative, violent, confrontational
violent, bloody > brutal, violence, savage, bloodshed, deadly
nonviolent > peace, pacifist, calm, civil disobedience
moody, cranky, grumpy, crabby > irritable, bad tempered, temperamental, sullen
hot headed, hothead, short fuse, quick to anger > temper, volatile, impulsive, irritable
emotional, choked up > tearful, upset, distressed, sentimental
depressed, down in the dumps, feeling blue > unhappy, despondent, melancholy, mental health
heartbroken, broken hearted, devastated > grief, sorrow, distraught, mourning
stressed, stressed out, on edge, tense > anxiety, pressure, strain, nervous, tension
nervous, jittery, antsy, butterflies > anxious, anxiety, tense, apprehensive
scared to death, scared stiff, petrified > terrified, fear, frightened, terror
paranoid, thinks everyone is after him > suspicious, distrust, delusion, persecution
green eyed, jealous of > envy, rivalry, insecure, resentment
desperate, at wits end, out of options > despair, hopeless, last resort, struggling
hopeless, no hope, lost cause > despair, futile, impossible, doomed, bleak
doomed, a goner > condemned, inevitable, hopeless, fated
in trouble, in hot water, in deep, in a jam > difficulty, crisis, charged, investigated, predicament
in danger, under threat, at risk > threatened, endangered, vulnerable, peril, jeopardy
under fire, in the hot seat, catching heat > criticized, scrutiny, attacked, pressure
to blame > responsible, culpable, liable, guilty
under suspicion > suspect, defendant, alleged, charged
wrongly accused > acquitted, exonerated, wrongful, cleared, not guilty
red faced > embarrassed, humiliated, shame, disgrace
disgraced, fallen from grace > discredited, scandal, disrepute, shamed, dishonored
felt grateful, owed him one > gratitude, appreciation, indebted, thank
unforgiving, cold hearted, no mercy > merciless, ruthless, relentless, cruel
merciful, forgiving, lenient, went easy on > clemency, leniency, pardon, commute
ruthless, cutthroat, dog eat dog > merciless, competitive, brutal, unscrupulous, aggressive
evil, wicked, pure evil > immoral, malicious, sinister, cruel, villain
moral, ethical, the right thing > principle, integrity, righteous, virtue
immoral, unethical, sleazy > unprincipled, misconduct, corrupt, improper, indecent
innocent looking, naive, gullible > credulous, unsuspecting, trusting, inexperienced
sneaky, sly, slick, crafty > cunning, devious, deceptive, covert
shifty, slippery, cant be trusted > untrustworthy, deceitful, evasive, unreliable
reliable, dependable, can count on > trustworthy, consistent, proven, reputable
flaky, unreliable, hit or miss > inconsistent, erratic, undependable, irregular
true blue > loyal, loyalty, devoted, fidelity
unfaithful, cheating on, stepping out on > affair, infidelity, adultery, extramarital
dedicated > devoted, loyalty, determined, commitment
dead set, hell bent > resolute, insist, persistent, adamant
stubborn, wont budge, digs his heels in > adamant, inflexible, refuse, uncompromising, resist
bold, ballsy, gutsy > daring, courage, audacious, brave, bravery
scared, spineless, wimpy > fearful, timid, cowardice, coward
cocky, big headed, thinks he is better > arrogance, overconfident, conceited, pride, superiority
confident, sure of himself > assured, self assured, optimistic, convinced
insecure, unsure of himself > self doubt, anxious, self esteem, inferiority
selfish, only cares about himself > self interest, egoism, greed, inconsiderate
greedy, money grubbing > greed, avarice, profit, self interest, rapacious
generous, openhanded > charity, donate, philanthropy, benefactor
big hearted > compassion, empathy, kindness, humane, sympathetic
heartless, ice cold > cruel, ruthless, unfeeling, inhumane, callous
quirky, eccentric, oddball, offbeat > unconventional, unusual, peculiar, idiosyncratic
normal, average joe, regular > ordinary, typical, usual, standard, conventional
abnormal, out of the ordinary, not normal > unusual, anomaly, irregular, atypical, exceptional
larger than life > legendary, iconic, celebrated, renowned
religious, god fearing, churchgoing > devout, faith, pious, observant, worship
nonreligious, doesnt believe in god, godless > atheist, secular, agnostic, unbeliever
superstitious, believes in ghosts > superstition, omen, supernatural, paranormal
racist, bigoted, prejudiced > racism, discrimination, bigotry, prejudice, segregation
sexist, chauvinist > sexism, misogyny, gender discrimination, discriminatory
left leaning > progressive, liberal, left wing, leftist
far right, extreme right, alt right > extremist, nationalist, fascist, ultranationalist, conservative
far left, extreme left, commie > communist, socialist, radical, marxist, leftist
moderate, middle of the road > centrist, center, mainstream, independent
extreme, hardcore, hardline > radical, extremist, fanatic, severe, militant
patriotic, flag waving > nationalist, loyalty, national pride, loyal
neutral, on the fence, not taking sides > impartial, nonaligned, undecided, independent
undecided, of 2 minds > uncertain, wavering, hesitant, swing
biased, one sided, slanted > partisan, prejudiced, partiality, unbalanced
open minded, open to > receptive, tolerant, willing, flexible
narrow minded, close minded > intolerant, dogmatic, prejudiced, rigid
strict, by the book, no nonsense > rigorous, stringent, disciplined, rigid
lax, loose, easygoing > lenient, relaxed, permissive, tolerant
careless, didnt pay attention, asleep at the wheel > negligent, inattentive, reckless, oversight
playing it safe, on guard > caution, cautious, vigilant, prudent, precaution
alert, on the lookout > vigilant, attentive, monitor, caution
wild, out of control, running wild > uncontrolled, unruly, unrestrained, rampant, chaotic
under control, in check > contained, controlled, restrained, stable
independent, own boss > autonomous, self employed, sovereign, freelance, self reliant
dependent, at the mercy of > rely, reliant, subject, subordinate
heavy hitter, big gun > influential, dominant, leading, influence
powerless, helpless, hands tied > unable, vulnerable, defenseless, impotent
unable, not capable > incapable, inability, failure, unfit
capable, has what it takes > competent, qualified, ability, skilled
competent, up to the job > capable, qualified, fit, able
incompetent, in over his head > inept, unqualified, ineffective, unfit
unfit, not cut out for > unsuitable, ineligible, unqualified, incompetent
worthy, deserving, earned it > merit, eligible, worth, entitled
overqualified, too good for > experienced, qualified, educated, senior
busy, swamped, up to his ears, tied up > occupied, overwhelmed, overworked, workload, schedule
lazy, couch potato, slacker > idle, inactive, sedentary, indolent
gets a lot done > prolific, output, efficient, fruitful
on the go > energetic, participating, busy, lively
inactive, dormant > idle, passive, suspended, inoperative
passive, just sat there > inaction, submissive, bystander, unresponsive
efficient, runs like clockwork > effective, productive, economical, streamlined
does the trick > successful, efficacy, potent, efficient
ineffective, doesnt work, no effect > failed, unsuccessful, inefficient, futile
fair and square, level playing field > impartial, equitable, equal, fairness
unfair, rigged, stacked against > unjust, biased, manipulated, fraud, injustice
above board, by the rules > lawful, legitimate, compliant, permitted
illegal, shady business, under the counter > unlawful, illicit, criminal, black market, smuggled
not old enough > minor, age limit, juvenile, teenager
official, on the record, for the record > formal, authorized, confirmed, statement
unofficial, off the record > informal, unauthorized, anonymous, unconfirmed
rumor has it > alleged, reportedly, speculation, purported, unconfirmed
state run, government owned > state owned, nationalized, government, municipal
privately owned > independent, nongovernmental, unlisted, family owned
none of your business > private, intimate, privacy, confidential
joint, 2 way > mutual, common, collective, bilateral, reciprocal
one way, one sided > unilateral, unrequited, single direction, asymmetric
main, number 1, number one > principal, primary, leading, top, foremost
key, do or die > crucial, decisive, critical, essential, pivotal
minor, small fry > insignificant, lesser, supporting, secondary, trivial
secondary, second string, backup > reserve, alternate, substitute, auxiliary
starring role, top billing > main role, protagonist, lead, cast
emergency, in case of emergency > crisis, urgent, contingency, evacuate
spare, just in case > reserve, backup, replacement, contingency
alternative > substitute, option, contingency, backup
hands on, in the trenches > practical, direct, involved, active, personally
hands off, laissez faire > noninterference, uninvolved, passive, deregulated
handmade, homemade > handcrafted, craft, artisan, manual
man made, not natural > artificial, synthetic, manufactured, constructed
all natural, from nature > organic, unprocessed, wild, untreated
wild, in the wild, untamed > undomesticated, feral, native, wilderness, habitat
tame, house trained > domesticated, docile, trained, gentle
endangered, dying out, almost extinct > threatened, extinction, vulnerable, species, conservation
battery powered, plug in > electric, rechargeable, hybrid, cordless
wireless, cordless > bluetooth, radio, wifi, cellular
automatic, hands free > automated, autonomous, mechanical, unattended
by hand, manual > hand operated, handwritten, handmade, craft
digital, virtual, on a computer > electronic, online, computer generated, computerized
green, eco friendly, good for the planet > environmental, sustainable, renewable, ecological
solar powered, runs on sun > solar, photovoltaic, solar energy, renewable
radioactive, nuclear > radiation, atomic, uranium, reactor
flammable, catches fire, burns easily > combustible, ignite, inflammable, explosive
explosive, ready to blow > volatile, detonate, flammable, combustible
bulletproof, armored > protected, ballistic, reinforced, shielded
waterproof, watertight > water resistant, sealed, impermeable, leakproof
sick of, fed up with > frustrated, weary, dissatisfied, disillusioned
unhappy with, not thrilled about > dissatisfied, displeased, discontent, complaint, critical
happy with, pleased with > satisfied, satisfaction, content, welcomed
crazy about, nuts about > interested, enthusiastic, passion, fascinated, love
lukewarm on > uninterested, indifferent, unenthusiastic, reluctant
doesnt care, couldnt care less > indifferent, apathetic, unconcerned, apathy
dead set against > opposed, opposition, objection, critic
in favor > support, favor, advocate, endorse, approve
cool with, fine with > accept, approve, consent, agree, tolerate
in love, head over heels, smitten > romance, fall in love, affection, infatuated, romantic
thick as thieves > intimate, friendship, ally, confidant
estranged, not on speaking terms > separated, alienated, rift, distant
squared up, call it even > settled, repaid, reconciled, tied
all paid up > settled, repaid, debt free, cleared
unpaid, owed > outstanding, overdue, arrears, debt, default
on the payroll > salaried, employed, compensated, staff
tax free, no tax > exempt, tax exempt, untaxed, tax haven
flat broke, in the hole > bankruptcy, debt, insolvent, poverty, destitute
profitable, in the black, makes money > lucrative, earnings, commercially successful, viable
booming, thriving, on a roll > growth, flourishing, prosper, expanding, surge
in the dumps, in freefall > decline, recession, falling, downturn
overrun, overflowing > overcrowded, congested, capacity, exceeded
ghost town > abandoned, uninhabited, empty, depopulated
haunted, full of ghosts > ghost, paranormal, supernatural, spirits
historic, one for the books, landmark > milestone, significant, unprecedented, momentous, record
legendary, for the ages > mythical, fabled, celebrated, renowned, legend
lost to history > obscure, lost, neglected, abandoned
unsolved, cold case > unresolved, mystery, open case, unexplained
mysterious, a mystery, cant be explained > unexplained, unknown, enigmatic, enigma
backed by science > confirmed, demonstrated, evidence, established
unproven, no proof, not proven > unsubstantiated, unconfirmed, untested, no evidence, alleged
still being tested > trial, prototype, unproven, test
loosely, freely > approximately, informally, liberally, vaguely
big time > heavily, intensely, forcefully, vigorously
badly, terribly > severely, inadequately, seriously, gravely
hugely, massively, by a lot, by far > significantly, substantially, considerably, vastly, overwhelmingly
slightly, a tad > marginally, narrowly, modestly, fractionally
to his face > publicly, candidly, frankly, directly
straight from, first hand > personally, immediate, eyewitness, witness
second hand, pre owned > previously owned, resale, hearsay, indirect
secretly, on the quiet, under cover of night > covertly, clandestine, concealed, undercover
legally, by law > officially, formally, statutory, technically
all the way, to the end > entire, completely, fully, finish
unwillingly, forced to > involuntary, coerced, compelled, reluctantly
of his own free will, by choice > voluntarily, consent, voluntary, freely
by force, at gunpoint > forcibly, violently, armed, coercion
for life, until death, til he died > lifetime, lifelong, life imprisonment, tenure
forever, til the end of time, eternal > permanent, everlasting, perpetual, immortal, indefinitely
speechless, lost for words > stunned, silent, astonished, shocked
behind schedule, running late > delay, overdue, setback, postponed
on hold, on ice, on the back burner > suspended, postponed, paused, deferred, shelved
on vacation, out of office > holiday, leave, absence, absent
on trial, in the dock > prosecuted, charged, defendant, court
out on bail, out on parole > released, bond, probation, custody
on death row, sentenced to die > condemned, execution, death penalty, death sentence
at war, at war with > conflict, hostilities, warfare, combat
at odds, on opposite sides > dispute, disagree, conflict, opposed
in debt, up to his neck in debt > owe, indebted, liabilities, borrowing
in power, in office > rule, govern, incumbent, term, reign
in exile, banished > expelled, asylum, deported, refuge, expatriate
in hiding, laying low, lie low > fugitive, concealed, underground, seclusion
in custody, in handcuffs > arrested, detained, jailed, prisoner
in tears, bawling > crying, wept, emotional, sobbing
in demand, sought after, hot ticket > popular, desired, coveted, requested
in short supply, hard to find, hard to come by > scarce, shortage, rare, lack
in common, alike > shared, similarity, mutual, resemblance
in the running, in contention > candidate, contender, nominee, shortlist
on fire, up in flames > burning, blaze, ablaze, flaming
on the rise, trending up > increase, growing, surge, climb
on the decline, on its way out > decrease, fading, shrinking, waning
on track, on course > schedule, progress, expected, target
low budget, shoestring > inexpensive, cheap, limited funds, frugal
on loan, on credit > borrowed, lent, installments, debt
out of place > inappropriate, unsuitable, misplaced, incongruous
up for reelection, up for election > candidate, incumbent, ballot, term
head on > frontal, direct, collision, collide
world famous > renowned, celebrated, acclaimed, international
record breaking, record setting > unprecedented, highest, fastest, milestone
award winning > prize, acclaimed, honored, recipient
critically acclaimed, rave reviews > praised, positive reviews, well received, award
panned, bad reviews > criticized, negative reviews, unfavorable, poorly received
low key > modest, restrained, understated, discreet
high profile > prominent, publicized, well known, notable
short staffed, understaffed > staff shortage, personnel, vacancies, undermanned
single mom, single parent, single dad > unmarried mother, lone parent, sole custody, raised alone
middle aged > midlife, forties, fifties, age
day to day > routine, daily, everyday, operational
short notice > sudden, warning, abrupt, unplanned
off the cuff, unplanned, winging it > spontaneous, improvised, impromptu, unscheduled
hard hit, hit hard > affected, devastated, damaged, suffered
badly hurt, clinging to life > seriously injured, critical condition, severe, wounded
`;
