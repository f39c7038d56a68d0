/** Idioms and set phrases: what is typed, then what texts say for it, part 2. */
export const PHRASES5 = `
go rogue, go off the reservation > disobey, rebel, independent, defy
go sideways, go pear shaped, go to shit, fall to pieces > fail, deteriorate, collapse, worsen, disintegrate
go the whole hog, go whole hog, go overboard, over the top > excessive, exaggerate, fully
back to the hilt, stand shoulder to shoulder > support, defend, advocate
go to his head, big for his boots > arrogant, conceited, proud
nip and tuck, boob job, nose job, get work done > surgery, operation, cosmetic, plastic
blow up online, break the internet > popular, spread, share, viral
gravy train, meal ticket > profit, money, income, easy
gray area, grey area, murky water > unclear, ambiguous, uncertain
grease the wheels, grease his palm, grease palms, brown envelope, slip some cash > bribe, bribery, pay, corruption, facilitate
green behind the ears, wet behind the ears, fresh off the boat > inexperienced, young, naive, new
growing pains, teething problems, teething troubles > difficulty, problem, early
lab rat > experiment, subject, test, trial
hail mary, last ditch, last ditch effort, throw of the dice, roll of the dice > desperate, attempt, final, gamble
hair of the dog, on the bottle, hit the bottle, hit the sauce, off the wagon, fall off the wagon > drink, alcohol, alcoholic, relapse, drunk
hand in glove, hand in hand, in league with, in cahoots with > together, conspire, collude, collaborate, cooperate
hand to mouth, live hand to mouth, live paycheck to paycheck, paycheck to paycheck > poor, poverty, struggle
hands are tied, hands tied > unable, restrict, powerless
hands down, by a mile, by a landslide, by a country mile, landslide > easily, overwhelming, margin, decisive, clearly
hang by a thread, hang in the balance, up in the air, in limbo, up for grabs > uncertain, undecided, unresolved, pending, risk
hard nut to crack, tough nut to crack, tough nut > difficult, problem, challenge
hard pill to swallow, hard to swallow, hard to stomach, beggar belief, strain credulity > incredible, implausible, unacceptable, doubtful
hard up, strapped for cash, short of cash, feel the pinch, out of pocket, in the hole, in the red > poor, debt, loss, deficit, lack, insolvent
have a ball, have a blast, have a whale > enjoy, fun, celebrate
have a hand in, have a part in, have his fingers in > involve, influence, contribute, participate, role
have a soft spot, have the hots for, have a crush on, crush on > love, attract, fond, affection
have a stake in, have skin in > invest, interest, share
cheat on his wife, bit on the side, love nest > affair, adultery, mistress, infidelity, extramarital
out to get, out for blood, have a beef with, have a beef, have beef with > hostile, grudge, resent, dispute, feud, target
have words with, have a row, have a set to > argue, quarrel, confront, argument
have the guts, have the balls, have the nerve, have the gall, have the cheek, have the stomach > courage, dare, brave, audacity
have the last laugh, have the last word > win, prevail, final, vindicate
head to head, mano a mano, eyeball to eyeball > directly, confrontation, compete, duel, rival
heavy handed, iron fist, with an iron fist, rule with an iron > harsh, oppressive, repressive, authoritarian, dictator, brutal
hedge his bets, hedge his bet, sit on the fence, on the fence, keep his options open > undecided, neutral, cautious, uncommitted, diversify
hell bent on, hellbent on, hell bent > determined, intent, resolve
highway robbery, daylight robbery, rip off price > expensive, overpriced, overcharge, exorbitant
hit it big, strike gold, strike oil, hit the jackpot, hit pay dirt, strike lucky, hit the lottery > success, win, rich, discover, wealth
hit piece, hatchet job, character assassination > criticism, attack, defamation, smear, article
hit the trail, press the flesh, kiss babies > campaign, election, candidate, visit
hit the nail on, on the money, bang on, dead on > correct, exactly, accurate
hold a gun to, at gunpoint > threaten, force, coerce, compel
hold his breath, on tenterhooks, on edge, on pins and needles > wait, anxious, nervous, tense
hold hostage, hold to ransom > captive, blackmail, kidnap, extort
hold up his end, keep his end of > fulfill, honor, commitment, perform
hornets nest, kick the hornets nest, stir up a hornets, poke a stick at, stir the pot > provoke, controversy, trouble
hot potato, political football, can of worms, pandoras box > controversy, problem, controversial, complication
in a tight spot, in a tight corner, in hot water, in deep water, in the doghouse, in dire straits, against the ropes, on the ropes, back against the wall, backs to the wall > trouble, difficulty, crisis, desperate, struggle
in bad shape, in rough shape, in a bad way, worse for wear > poor, ill, damaged, condition
in cold blood > deliberate, murder, ruthless, intentionally
in his bad books, on his bad side, on the shit list, in the bad graces > disfavor, displease, blacklist
in his pocket, in the pocket of, under his thumb, wrapped around his finger, under the thumb > control, influence, bribe, subservient, dominate
in one fell swoop, at a stroke > simultaneously, immediately
in plain sight, in plain view, out in the open > visible, openly, public
in the old days, once upon a time > formerly, past, history
in a flash, in a heartbeat, in a jiffy, before you know it, in 2 shakes > quickly, instantly, immediately, suddenly, rapidly
in the cards, on the cards, on the horizon, around the corner, in the pipeline, in the works, in the offing > likely, imminent, planned, upcoming, expected, preparation, development
off scot free > innocent, cleared, safe, acquitted, unpunished
in the crosshairs, in his sights, in the firing line > target, threatened, attack
in the know, in the loop on > informed, aware, insider
in the limelight, in the spotlight, in the public eye > famous, attention, prominent, publicity, media
in the long run, in the long haul, over the long haul > eventually, ultimately, future
in the boonies, in the sticks, back of beyond > remote, rural, isolated
at the last minute, at the 11 hour, under the wire > late, final, rescue, deadline, barely
in the same league, in the same ballpark, ballpark, back of the envelope > approximate, estimate, comparable, roughly
in the wake of, on the heels of, hot on the heels > following, afterwards, aftermath
in tatters, in shreds, in ruins > ruined, destroyed, damaged
nuts and bolts, nitty gritty, the nitty gritty, the fine points > details, specifics, basics
jaw dropping, mind blowing, mind boggling, eye popping, out of this world > astonishing, amazing, incredible, remarkable, extraordinary
jockey for position, jostle for position > compete, rivalry, maneuver
join hands, join ranks, make common cause, pull together, lock arms > unite, cooperate, ally, alliance
join the dots, connect the dots, put 2 and 2 > deduce, conclude, infer, realize, understand
jump down his throat, bite his head off, bite his nose off, snap his head off > scold, criticize, angry, shout
keep the lid on, keep a lid on, keep under wraps, keep it quiet > secret, conceal, hide, control, suppress
keep an eye out, keep his eyes peeled > watch, alert, monitor
deliver on, make good on his > fulfill, promise, honor
keep in the dark, leave in the dark > uninformed, conceal, unaware, secret
on a short leash, tight leash, tight rein > control, restrict, supervise
keep at bay, hold at bay > repel, prevent, resist
kick ass, kick butt, kick some ass > defeat, beat, succeed, impressive
kick up dust, kick up a storm, raise a stink, raise hell, raise cain, raise a ruckus > protest, complain, trouble, controversy
kill the deal, scupper the deal, scuttle the deal, deep 6 > block, cancel, prevent, reject, sabotage
kiss ass, kiss up to, ass kisser, yes man, yes men, brown noser > flatter, obedient, loyal, sycophant, submissive
knee jerk, knee jerk reaction > automatic, immediate, hasty
knock down a peg, take down a peg, take down a notch, bring down to earth, knock off his perch, cut down to size > humble, humiliate, embarrass
knock for a loop, knock for 6, knock sideways, throw for a loop > shock, surprise, confuse, upset
knock his block off, kick the shit out, kick the crap out > beat, assault, attack, injure, violence
knock on the head, put the kibosh on, put paid to, call time on > end, stop, halt, prevent, abolish
know the ropes, know his stuff, know his onions, know his way around, know the ins > experienced, expert, knowledgeable, skilled
figure of fun, butt of jokes > ridicule, mock, joke, humiliate
lay to rest > bury, buried, funeral, end
lay the groundwork, lay the foundation, set the stage, set the scene, set the table for > prepare, establish, preparation, basis
lay waste to, lay waste > destroy, devastate, ruin
lead the pack, lead the field, lead the way, out in front, set the pace > leader, ahead, first, dominate, advanced
leave in the cold, out in the cold, freeze out > exclude, ignore, isolate, abandon
left holding the bag, left holding the baby, hold the bag > blame, responsible, abandon
let bygones be bygones, water under the bridge, shake hands on > forgive, reconcile, past, forget
let loose, let rip, let fly > release, shout, attack, criticize
spin a yarn, tell porkies, tell tales, tall tale, tall story, cock and bull story > lie, false, deceive, fabricate, dishonest
light bulb moment, aha moment > realize, idea, insight, inspiration
like cats and dogs, like cat and dog > fight, argue, quarrel
like 2 peas in, thick as thieves, joined at the hip > close, similar, friends, inseparable
lip service, pay lip service > insincere, hypocrisy, promise
live in a bubble, ivory tower, out of touch > isolated, unaware, detached, disconnected
live it up, live large, live the high life, life of riley > luxury, lavish, wealth, extravagant
live on borrowed time, on borrowed time, numbered days, days are numbered > doomed, dying, end, temporary
load of crap, load of bull, load of rubbish, load of baloney, crock of shit > nonsense, false, lie, untrue, lies
lock horns > clash, dispute, argue, conflict
long time coming, long overdue > delay, late, expected
long in the tooth, over the hill, past his prime, getting on in years, no spring chicken > elderly, aging, decline, age
brush with the law > police, arrest, criminal, crime, convict
take a bath > lose, loss, bankrupt, losses
lose touch, lose touch with, drift apart, grow apart > contact, separate, estrange, disconnected
born out of wedlock > illegitimate, affair, child, unmarried
make a buck, make a living, make a crust, keep body and soul > earn, income, work, profit, livelihood
make a difference > affect, influence, change, matter
make a fast buck, make a quick buck, quick buck, easy money > profit, scheme, earn
make a hash of, make a mess of, make a pigs ear, make a balls of > fail, botch, spoil, mismanage
make a packet, make a bundle, make a pile, make megabucks, clean up on > profit, earn, gain, rich
make look silly, show up as > ridicule, humiliate, embarrass, mock
make his name, make his mark, become a household name, household name > famous, fame, renowned, prominent, success
make a play for, make a run at > attempt, seek, bid, pursue
make a stand, take a stand, line in the sand, put his foot down, draw the line > resist, oppose, refuse, limit, insist
make fun of, take the mickey, take the piss, have a laugh at, poke fun at, crack jokes about > mock, ridicule, tease, joke, satirize
make headlines, make the headlines, make news, hit the headlines, front page news > publicity, report, media, famous, attention
make headway, make strides, gain ground, make inroads > progress, advance, improve
make his blood boil, make his hackles rise, drive up the wall, drive crazy, drive nuts, drive mad, get his goat, get up his nose > anger, annoy, infuriate, irritate
make his hair stand, make his flesh crawl, make his skin crawl, give the creeps, give the willies > scare, frighten, disgust, horrify
make it to > reach, attend, arrive, qualify
make light of, make nothing of, laugh off > trivialize, joke, minimize
make nice, play nice, make nice with > friendly, cooperate, reconcile
make the first move, break the silence > initiate, begin, speak
make way for > replace, yield, allow, succeed
mind his own business, keep his nose out > private, interfere, uninvolved
miss the point, get the wrong end, get it wrong > misunderstand, mistaken, misinterpret
moment of truth, crunch time, sink or swim > crucial, decisive, critical, test
money down the drain, down the drain, down the toilet, throw good money after > waste, wasted, lost, loss
wash dirty money, clean dirty money > launder, laundering, illegal
money pit, white elephant > expensive, useless, costly
monkey business, funny business, hanky panky > misconduct, mischief, fraud, suspicious
high ground, take the high road > moral, ethical, superior
move the goalposts, shift the goalposts > change, unfair, rules, criteria
move the needle, make a dent in > affect, influence, impact
nail in the coffin, death knell, kiss of death for > end, fatal, final, failure
nitpick, split hairs, pick holes in, poke holes in, pick apart > criticize, flaw, criticism, trivial, weakness
no brainer, piece of cake, cake walk, cakewalk, walk in the park, like shooting fish, childs play, slam dunk > easy, simple, obvious, certain
no dice, no deal, no can do, not on your life, over my dead body > refuse, reject, rejection, impossible
not a happy camper, not happy about, not thrilled about > unhappy, dissatisfied, upset, displease
nutjob, nut case, nutcase, wacko, crackpot, whack job, looney tunes > insane, lunatic, extremist, eccentric, crazy
odd one out, odd man out, fish out of water, square peg > different, outsider, unusual, uncomfortable
out of bounds, no go area > forbidden, prohibited, restricted, ban, banned
off the charts, through the roof, sky high > extremely, record, soar, enormous
off the cuff, on the fly, spur of the moment, on a whim, on the spur > spontaneous, impromptu, improvise, impulsive, unplanned
off the mark, wide of the mark, way off base > inaccurate, wrong, incorrect, mistaken
off the table, off the menu > unavailable, withdraw, exclude
off the wall, weirdo, oddball, odd fish, queer fish > strange, unusual, eccentric
old boys club, old boys network, boys club > elite, men, privilege, exclusive
on a knife edge, touch and go > critical, uncertain, risky
on a par with, on par with, neck and neck with > equal, comparable, similar
on a roll, on a hot streak, winning streak > success, win, successful, consecutive
on a slippery slope, slippery slope > danger, decline, worse
on bended knee, pop the question > propose, proposal, marriage, engagement, beg
get the chair, get the needle > execution, execute, death, condemned
on cloud 9, pleased as punch, tickled pink, in seventh heaven, walk on air > happy, delighted, ecstatic, thrilled, joy
on his own dime, on his dime > pay, personally, fund
on shaky ground, on shaky legs, skating on thin ice, on thin ice with > unstable, risk, vulnerable, uncertain
on the back burner > postpone, suspend, delay, shelve
on the brink, on the brink of, on the verge, on the verge of, on the edge of > near, close, nearly, almost, threatened, imminent
on the dole, sign on the dole, on food stamps > unemployed, unemployment, welfare, benefits
on the level, above board > honest, legitimate, legal
on the upswing > increase, rise, grow, improve
on the rocks > trouble, fail, failing, troubled, divorce
on the same page, on the same wavelength, of one mind, sing from the same > agree, agreement, consensus, unite
on the table > propose, proposal, offer, consider
friends with benefits, booty call > affair, sex, sexual, casual
out of commission, out of order, out of service, out of action > broken, unavailable, injured, closed, disabled
out of control, out of hand > uncontrolled, chaotic, chaos, excessive
out of job, out of a job, between jobs, on the scrapheap > unemployed, unemployment, jobless
out of the blue, out of nowhere, out of left field, like a bolt from > unexpected, unexpectedly, suddenly, sudden, surprise
out of the picture, out of the running, out of the race, out of contention > eliminated, excluded, withdraw, gone
out of town, out of the country > away, abroad, travel
over and done with, over and done > finished, end, complete
over the limit, drunk driving, drink driving, drive drunk > intoxicated, alcohol, impaired
packing heat, pack heat, strapped with > armed, gun, weapon
pain in the ass, pain in the neck, pain in the butt, thorn in his side, thorn in the side > annoyance, nuisance, trouble, irritate, problem
pass the buck, wash his hands > blame, evade, responsibility, deny
pass the hat, pass round the hat > collect, donate, donations, fundraise
pay his respects > honor, funeral, mourn, tribute
penny pincher, penny pinching, tight fisted, tightwad, skinflint, cheapskate > stingy, frugal, miser, thrifty
pick a fight, pick a quarrel, spoil for a fight, look for trouble > provoke, confront, attack, aggressive
pick his brain, pick his brains > consult, ask, question
pick up the bill, pick up the check, grab the check > pay, cover, finance
play ball, play ball with > cooperate, cooperation, agree
play by ear, play it by ear, wing it, fly by the seat > improvise, spontaneous, unprepared
play dumb, play possum, play innocent > pretend, deny, feign, ignorance
play hooky, cut class, bunk off > truant, absent, miss, skip
play it safe, play safe, err on the side > cautious, caution, careful
play mind games, mess with his head, play head games > manipulate, manipulation, deceive, confuse
play the market, play the stock market > invest, trade, speculate
play the race card, play the victim, play the victim card > claim, exploit, accuse, discrimination
play the system, game the system, work the system > exploit, manipulate, cheat
play to the crowd, play to the gallery, play to the base > appeal, populist, popular
play tricks on, play a joke on > prank, deceive, trick, hoax
poison pill, poisoned chalice > takeover, defense, shareholder, burden
take for a sucker, make a sucker of, sell a pup, sell down the river > deceive, trick, defraud, cheat, betray, mislead
pull a gun, pull a knife, pull a gun on, wave a gun > threaten, armed, weapon, brandish
pull his punches, pull punches > restrain, lenient, soften
pull his weight, do his bit, do his part > contribute, work, share
pull in different directions, pull in opposite directions > disagree, conflict, divide
pull the carpet from, pull the rug out, pull the rug from, pull the rug, rug pull > withdraw, undermine, abandon, fraud
pull the plug on > end, cancel, terminate, withdraw, discontinue, shut
pull the strings, puppet master, power behind the throne, grey eminence, the real power > control, manipulate, influence, mastermind
pump the brakes, tap the brakes, hit the brakes, put the brakes on, apply the brakes > slow, halt, delay, limit, restrain
push his buttons, push his luck, press his luck > provoke, annoy, risk
push the boat out, go to town > spend, lavish, celebrate
push the limits, test the limits, push boundaries > challenge, exceed, limit
`;
