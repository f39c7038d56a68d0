/** Slang and chat abbreviations: what is typed, then what texts say for it. */
export const PHRASES7 = `
wheel and deal, wheeling and dealing, horse trading, backroom deal, back room deal > negotiate, bargain, negotiation, scheme
when hell freezes over, not in this lifetime > never, impossible, unlikely
whistle in the dark, whistling dixie > pretend, confident, futile
white knight, knight in shining armor > rescuer, savior, rescue, bidder
win by a nose, win by a hair, squeak out a win > narrowly, victory, narrow, beat
win hands down, win in a walk, win at a canter > easily, victory, rout
wipe the slate, wipe his record > pardon, expunge, forgive, clear
witch hunt, kangaroo court, show trial > persecution, unfair, investigation, sham, persecute
with flying colors, pass with flying colors > success, easily, distinction, succeed
tail between his legs > ashamed, defeated, humiliated, retreat
without a hitch, without a hiccup > smoothly, successfully, success
without batting an eye, without blinking > calm, hesitate, unhesitating
wolf in sheeps clothing > deceitful, deceptive, dangerous, hypocrite
work like a dog, work around the clock, round the clock > overwork, constantly, continuous, hours
work his way up > promote, rise, career, promotion
worlds apart, poles apart, chalk and cheese, night and day difference > different, disagree, opposite, differ, contrast
yank his chain, pull his chain, wind him up, pull his leg > tease, joke, prank, fool
yellow bellied, gutless wonder > coward, cowardly, afraid
young turk, young gun, rising star > newcomer, promising, talented, emerging
argy bargy > fight, violence, aggression, dispute, quarrel
air head, pea brain > stupid, fool, idiot, foolish
on edge about > nervous, anxious, restless, uneasy
armchair general, keyboard warrior, internet tough guy > critic, commentator, online, troll
ass hat > idiot, fool, insult, jerk
hard ass, tough guy > fearless, strict, intimidating
ball buster, hard nosed, hard line > strict, tough, uncompromising, demanding
cray cray, off the chain, out of his gourd, whacked out > insane, crazy, mad, deranged, irrational
beat down, ass kicking, ass whooping, curb stomp > defeat, beating, rout, loss, assault
belly flop, face plant > fall, fail, failure
on a bender > drink, drunk, alcohol, drug
big guns, heavy hitters > powerful, influential, leaders
doing porridge > prison, jail, imprison, sentence
big mouth > talkative, gossip, indiscreet, boast
bigging up, hyping up, talking up > praise, promote, publicize, hype
blurt out > reveal, disclose, inform, admit
black ball > ban, exclude, reject, boycott
codswallop, poppycock, hogwash, horse manure, malarkey, claptrap, balderdash, hooey, drivel > nonsense, false, lie, absurd
bomb out, crash out > eliminated, lose, fail, defeat
bombshell, bomb shell, drop a bombshell, drop a bomb > revelation, shock, announce, reveal, announcement, surprise
bonehead move, bone head > stupid, mistake, blunder
booze > alcohol, liquor, drink, alcoholic
bot farm, troll farm > disinformation, fake, accounts
bread and butter > livelihood, income, core, main
brush with death, near death experience, cheat death > survive, nearly, accident
bum deal, bum rap > unfair, false, accusation
bust up, dust up, punch up > fight, brawl, quarrel, argument, clash, altercation
in cahoots > conspire, collude, conspiracy, collusion
given the boot, given the sack, given the axe, given the push, shown the door, handed his walking papers > fired, dismiss, dismissed, removed, laid
make out with, snog, swap spit > kiss, kissing, embrace
car jack, carjack, hot wire > steal, theft, hijack
2 bit, 10 a penny, a dime a dozen, dime a dozen > cheap, common, inferior
chow down, pig out, scarf down, wolf down, stuff his face, pork out > eat, overeat, consume, devour
cloud cuckoo land, la la land, cloud cuckoo > unrealistic, delusional, fantasy
not have a clue, no clue, have no clue > ignorant, unaware, uninformed, incompetent
cocked up, pigs ear, dogs breakfast > mistake, blunder, failure, confusion
con job, put up job, bait and switch, shell game > fraud, scam, swindle, deception, scheme
cook up a story, cook up a scheme > fabricate, devise, plot, conspire, plan
cram down, shove down his throat > impose, force, compel
crap shoot, lucky dip > gamble, uncertain, risk, chance
peeping tom > harass, stalker, predator, voyeur, pervert
snuffed it, popped his clogs, carked it, 6 feet under > died, death, dead, killed, suicide
cushy job, plum job > easy, comfortable, lucrative
cut a check, write a check, write a cheque > pay, payment, donate
cop a plea, plead out > guilty, agreement, prosecutor
dark money > donation, secret, campaign, undisclosed
deep doo doo, deep shit > trouble, crisis, danger
deep fake, deepfake > manipulated, video, generated
diddly squat, jack squat, sod all, bugger all > nothing, none, zero
watering hole, boozer down > bar, pub, tavern
do a stretch > prison, sentence, imprison, jail, serve
double talk, word salad, mumbo jumbo > nonsense, evasive, incoherent, jargon
drop in the polls, slump in the polls, tank in the polls > decline, unpopular, popularity, approval
duff up, kick his head in, kick his teeth in, work him over > beat, assault, attack
fact free, tinfoil hat, tin foil hat > conspiracy, theorist, false, unfounded
fender bender, pile up, smash up > accident, crash, collision
fib, whopper > lie, false, untrue, falsehood
spin doctor, pr guy, pr person > spokesman, publicist, communications
flat out lie, barefaced lie, bald faced lie > false, untrue, completely
gumshoe, private eye, private dick, sleuth > detective, investigator, investigate
put the pedal, step on the gas > accelerate, speed, fast
for keeps, for good > permanently, permanent, forever
freak show, horror show, shit show, gong show > disaster, chaos, fiasco, spectacle
fuck over, jerk over, do the dirty on, give the shaft, get shafted, get screwed > cheat, betray, mistreat, exploit, deceive
funny farm, loony bin, nut house, rubber room, padded cell, funny house > asylum, psychiatric, mental, hospital
gaslighting, gaslight > manipulate, deceive, deny
gate crash, crash the party, crash a party > intrude, uninvited, enter
gazillion, shit ton > numerous, large, abundant
old fart, old timer > elderly, retired, veteran
get a divorce, get divorced, divorce papers > separate, separation, dissolution
get banged up, get busted, get nicked, get collared, get pinched, get nabbed, get popped, get picked up > arrest, detain, custody, imprison
get dragged, get roasted, get flamed, get slammed, get trashed, get panned, get torn apart > criticize, mock, criticism, condemn, ridicule
get dumped, get ditched > reject, abandon, leave, separate
get kicked off, get banned, get booted, get bounced > ban, suspend, remove, expel, suspension
get loaded, get hammered, get plastered, get wasted, get trashed, get smashed, get sloshed, get shitfaced, get wrecked, tie one on > drunk, intoxicated, drink, alcohol
get engaged, got engaged > marry, marriage, wedding, engagement
get whacked, get popped, get iced, get clipped, get merked, get smoked, pop a cap in > murder, kill, shoot, assassinate
ghosted by, left on seen > ignore, reject, reply, respond
gobsmacked, flabbergasted, dumbfounded > astonished, shocked, amazed, stunned, surprised
going south, hit the skids, on the skids > decline, deteriorate, fail
golden boy, golden girl, blue eyed boy, teachers pet, fair haired boy > favorite, favored, protege
golden goodbye > severance, payment, compensation, payout
hired muscle > thug, bodyguard, criminal, gangster
grass roots > local, popular, ordinary, community
con game > fraud, scam, swindle, scheme
bitch about, moan about, beef about > complain, complaint, criticize
guilt trip, lay a guilt trip > manipulate, shame, blame
hack off, hacked off, cheesed off, teed off, brassed off, browned off > annoyed, angry, frustrated, irritated
washed up, washed out > former, decline, faded, unsuccessful
hatchet man, button man > assassin, killer, murderer
head case, head doctor > psychiatrist, mental, unstable
heebie jeebies, the creeps > fear, nervous, anxiety
smash and grab > robbery, theft, rob, burglary
hell hole > filthy, squalid, poor, slum
hell raiser, wild child > rebel, rebellious, troublemaker
hissy fit, diva fit > tantrum, outburst, rage, anger
hit and run > accident, fled, crash, driver
hog the limelight, glory hound, show off artist > publicity, attention, boastful
honey trap, honey pot > lure, seduce, spy
hoodlum, hooligan > thug, criminal, gangster, violent
hot take, hot takes, 2 cents > opinion, view, comment
hunky dory, tickety boo > fine, satisfactory, well
in a tizzy, in a tiz, in a lather, in a flap, have kittens > upset, agitated, nervous, panic
inside man, man on the inside > insider, informant, spy
inside scoop, inside track, inside dope, the 411, the skinny, the lowdown > information, details, facts
waffle on, drone on > talk, speak, ramble
jacked up, on the juice, roid rage > steroids, doping, drugs
old lag > convict, prisoner, criminal, inmate
john doe, jane doe > anonymous, unidentified, unknown
junkie, crackhead, dope fiend, pothead, stoner > addict, addicted, drug, user
conked out, gone phut > broken, ruined, failed, destroyed
hush money > bribe, payment, bribery, corruption
kick the tires, kick the tyres > inspect, examine, test
knees up, rave up, kegger > party, celebration, event
knuckle down, buckle down, get stuck in, put his shoulder to > work, concentrate, effort
errand boy, bag man > assistant, servant, aide, subordinate
naff excuse, lame excuse > unconvincing, poor, weak
leg it, hightail it, make like a tree, bugger off, take a powder > flee, leave, escape, run, depart
liquid courage, dutch courage > alcohol, drink, confidence
little guy, joe sixpack, joe average, joe blow, man on the street, the little guy > ordinary, public, consumer, citizen
live wire, fire brand > energetic, agitator, radical
lose his bottle, bottle out, get the wind up > afraid, fear, withdraw
love handle, beer gut, beer belly, pot belly, spare tire > fat, overweight, stomach
low key, on the dl > quiet, secret, discreet, modest
low life, rat bastard > criminal, despicable, dishonest, villain
main squeeze > partner, boyfriend, girlfriend, husband, wife
man of the cloth, sky pilot, god botherer, bible basher, bible thumper, holy roller > priest, clergyman, minister, preacher, religious
mean streak, nasty piece of work, piece of work > cruel, unpleasant, vicious
whopper > huge, enormous, large, massive
mob boss, made man, wise guy > mafia, gangster, mobster, criminal
mug shot, mugshot > photograph, arrest, booking
nail biting, cliff hanger, cliffhanger > close, suspense, narrow, tense
near the knuckle, near the bone > indecent, offensive, crude
neck of the woods, stomping ground > area, neighborhood, region, territory
5 finger discount, shoplift > steal, theft, rob, stolen
nod off, crash out, hit the pillow, catch some zs, catch forty winks, get some shut eye, saw logs > sleep, asleep, rest, nap
basket case, fruit loop > insane, lunatic, crazy, mentally, psychopath
old flame > former, lover, girlfriend, boyfriend
shed pounds, drop pounds, slim down > lose, weight, diet
on the rampage, go on a rampage, killing spree > violent, attack, kill, murder
one horse town, hick town > small, rural, village
one upmanship, pissing contest, pissing match, dick measuring contest > rivalry, competition, dispute
palsy walsy, buddy buddy, tight with, in good with, best buds > friendly, close, friends
wimp, scaredy cat, fraidy cat, chicken shit, cry baby, crybaby, big girls blouse > coward, weak, cowardly, timid
pay day, big payday > payment, salary, windfall
pen pusher, pencil pusher, paper pusher, bean counter, pencil neck > bureaucrat, clerk, official, accountant
pill popper, pop pills > addict, medication, drugs
pissed drunk, tanked up > intoxicated, alcohol, inebriated
ladies man, lady killer, skirt chaser > promiscuous, seducer, affair, womanizing
prima donna, drama queen > temperamental, demanding, emotional
mad props > praise, credit, recognition, respect
pull a sickie, throw a sickie > absent, sick, absence
pull up, rock up, roll up, breeze in > arrive, appear, attend
rabble rouser, rabble rousing, shit stirrer, bomb thrower > agitator, provoke, troublemaker, demagogue, inflammatory
stitch up a man, hang a charge on > convict, unfair, frame
raring to go, chomp at the bit, champ at the bit, chomping at the bit > eager, impatient, ready, enthusiastic
high end, hoity toity > luxury, luxurious, expensive, elegant, fancy
hoo ha, hue and cry, song and dance about > commotion, controversy, uproar, outcry, disturbance
pick to pieces > criticize, condemn, criticism, review
salty language, potty mouth, f bomb, drop the f bomb, 4 letter word, cuss out, curse out, eff and blind > swear, profanity, obscene, vulgar, expletive
score some drugs, score a gram, deal drugs, push drugs, sling dope > drug, sell, trafficking, dealer
dish the dirt, tittle tattle, blind item > gossip, rumor, rumors
shady deal, sweetheart deal > corrupt, favorable, illegal, contract
shakedown, shake down, protection racket, put the bite on > extort, extortion, blackmail, search
shell company, front company, dummy company > sham, launder, secret, subsidiary
sock puppet > promoter, fake, fraud, endorse
shoe in, nailed on > certain, favorite, likely
short list, shortlist > finalist, candidates, selected
side piece, bit of stuff, the other woman, homewrecker, fancy man, fancy woman > mistress, affair, lover, infidelity
side hustle, side gig > job, extra, income
silver screen, big screen > cinema, film, hollywood
6 figure, 7 figure, 6 figures, 7 figures > salary, income, money, lucrative
skin and bones, bag of bones, all skin and bone > thin, emaciated, starving
slug it out, duke out, go 10 rounds, trade blows, trade punches > fight, compete, argue, contest
slush fund > secret, money, reserve, bribery
smart ass, smart aleck, wise ass, know it all, wise guy remark > sarcastic, arrogant, insolent, clever
snot nosed, stuck up, toffee nosed, snooty > arrogant, snobbish, conceited
on his soapbox, hold forth > speech, opinion, lecture
souped up, tricked out, pimped out > modified, enhanced, powerful
sparks fly, sparks flew > argue, romance, clash
ding dong, slanging match, shouting match, screaming match, war of the words > argument, quarrel, dispute, row
spendthrift, big spender, spend like a drunken, spend like theres no > lavish, extravagant, spending
g man, secret squirrel > spy, agent, intelligence
cold meat, worm food > corpse, dead, body
roll in the aisles, die laughing, piss himself laughing, crack up laughing > laugh, laughter, funny, amused
stonewall, stone wall > obstruct, refuse, evade, delay
strong arm tactics, heavy handed tactics > intimidate, coercion, force, threaten
mug punter, gullible fool > victim, dupe, fooled
sweat bullets, sweat blood, sweat buckets > nervous, anxious, worry
tapped out, cleaned out > broke, exhausted, bankrupt
tete a tete, 1 on 1, sit down with > meeting, interview, private, conversation, talk
total his car, wrap his car around, write off his car > wreck, destroy, crash, crashed
train wreck, clusterfuck, hot garbage, dogs dinner > disaster, failure, chaos, fiasco
trash a hotel, trash the place, trash a room > vandalize, damage, destroy, wreck
lard ass, fatso, plus size > fat, overweight, obese
2 timing, double dealing > hypocrite, deceitful, dishonest, insincere
zillion, bazillion > numerous, countless
anal retentive, micro manage > strict, tense, controlling, perfectionist, control
flip flopper, wishy washy, sit on both sides > indecisive, inconsistent, undecided
wannabe > aspiring, imitator, pretender
wet work, black ops, black op > assassination, covert, secret
whiz kid, whizz kid, boy wonder, wunderkind, egghead, brainiac, smarty pants, big brain > prodigy, genius, intelligent, talented, brilliant
wingman, sidekick, partner in crime > assistant, companion, friend, accomplice, ally
one liner, crack wise > joke, remark, retort, witty
aka, a k a > alias, known, nickname, pseudonym
asap > immediately, soon, quickly, urgent
awol, mia > absent, missing, desert
bf, gf, bfs, gfs > boyfriend, girlfriend, partner, relationship
bot account, burner account, alt account > anonymous, fake, secret
celeb > celebrity, celebrities, famous, star, stars
dui, dwi > drunk, driving, intoxicated
nda, ndas > confidentiality, disclosure, agreement, secrecy
noob, newbie > beginner, newcomer, inexperienced, novice
wfh, work from home > remote, remotely, telecommute
wmd, wmds > weapons, nuclear, chemical
`;
