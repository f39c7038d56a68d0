/** Slang, idioms and phrasal verbs: what is typed, then what texts say for it. One way only: no text's plain word asks for the slang. */
export const SLANG = `
beef, drama > feud, dispute, quarrel, conflict, fight, rivalry, rift
tea, gossip, lowdown, scoop > rumor, story, details
receipts > evidence, proof, messages, emails, documents
cringe, cringy > embarrassing, awkward
based > right
simp, stan, fanboy, bootlicker > supporter, fan, admirer
clout, clout chasing > influence, attention, fame
cancel, cancelled > boycott, criticize
boycott, cancel > boycott, campaign, uninstall
dox, doxx > reveal, publish, address
ratio, ratioed > mocked, criticized
pwn, rekt > beat, defeat, humiliate
mic drop, savage, brutal reply > retort, reply, response
shots fired > attack, criticism, insult
throw shots, take shots, take a shot at, take a swipe, swipe at, dig at > insult, criticize, mock, attack
throw hands, square up > fight
go nuclear, go ballistic, go off, lose his shit, lose his cool, rage quit > angry, furious, outburst
rage quit, ragequit, storm off > quit, leave, angry
mad about, mad at, pissed at, pissed about, salty about, angry about, upset about, tick off, piss off > angry, anger, upset, complain, frustrated
butthurt, salty, tilted, pressed > upset, bitter, angry, resentful
had enough, last straw, final straw, fed up > frustrated, enough, bullshit, straw
whats his problem, whats the problem, whats his deal, whats the issue > complaint, grievance, objection, concern, accuse
got a problem with, have a problem with, take issue with > object, criticize, complain, oppose
whats the deal with, whats the story with, what went down, whats going on with > dispute, feud
what went wrong, where did it go wrong > fail, failure, rift, break
no longer friends, not friends anymore, stop being friends, stop talking, stopped talking > break, rift, fall out, feud
on bad terms, on the outs, bad terms > feud, rift, hostile
frenemy, frenemies > rival, friend
besties, homies, bros > friends
go way back, way back > friends, early, years
bffs, bff, best friend > friend, close
hook up, date, going out, see each other > relationship, romantic, partner
baby mama, baby daddy, have kids with, kids with, had a baby with > mother, father, children, twins
knocked up > pregnant
tie the knot, get hitched > marry, married, wedding
dump, ditch, kick to the curb > leave, abandon, end
bail, bail on, bounce, dip, peace out, head out, skip town, walk out on, jump ship > leave, quit, depart, resign, exit
jump ship, defect, switch sides, go over to > leave, join, rival
quit on, turn his back on, walk away from > abandon, leave
kick out, boot, axe, give the boot, show the door, throw out, toss out, push out, force out, run out, drive out, kick to the curb, send packing, get rid of > fire, oust, remove, dismiss, ouster
get the boot, get the axe, get canned, get sacked, get fired, lose his job > fire, oust, remove, dismiss, dismissal
clean house, shake up > fire, replace, restructure
back in the saddle, take back, bring back, get back, put back > return, reinstate, restore
step up, step in > replace, interim, intervene
take the reins, take the wheel, give the keys, hand the keys, get the keys, keys to > control, lead, power
call the shots, run the show, run things, wear the pants, pull the strings, be the boss, top dog, big boss, have the final say, final say > control, charge, lead, power
pull strings > influence, lobby
power trip, power hungry, power play, power grab > control, power, dictator, dictatorship
puppet, pawn, stooge > controlled, influence
gang up, pile on > join, attack
team up, join forces, collab, band together > join, partner, together, alliance, collaborate
in cahoots, in bed with, cozy with > conspire, together, partner
part of > join, participate, involved, group, member
get in bed with > partner, deal, alliance
suck up to, kiss up, cozy up to, brown nose > flatter, praise, court
talk smack, talk trash, trash talk, talk shit, badmouth, bad mouth, run his mouth, bash, diss, slam, drag, rip, rip into, tear into, lay into, roast, flame, blast, go after, take aim at, come for, call out > criticize, insult, attack, mock, accuse, denounce, criticism
throw shade, shade, subtweet, take a jab, crack, zing, zinger, burn, sick burn > insult, mock, joke, taunt, jab
poke the bear, stir the pot, start drama, stir things up, get a rise > provoke
clap back, fire back, shoot back, hit back, snap back, fight back, come back at, comeback > reply, respond, retort, response, answer, counter
call bs, call bullshit, call cap > false, lie, deny
bs, bullshit, baloney, crap, garbage > lie, false, nonsense, baseless
full of it, full of shit, full of crap > lie, liar, false
not real, not legit, bogus, made up, a hoax > false, sham, fabricated
legit, for real, no cap, fr, the real deal > true, real, genuine
sus, sketchy, fishy, shady > suspicious, questionable, dubious
scammer, grifter, con artist, snake oil, crook > fraud, swindler, liar
rip off, screw over, screw, shaft, hose, stiff, scam, con, hustle > cheat, deceive, defraud, swindle, betray
stab in the back, backstab, double cross, sell out, snake, throw under the bus, do dirty, did him dirty > betray, betrayal, deceive
rat on, rat out, snitch, snitch on, narc, squeal > inform, reveal, report, disclose, testify
spill the beans, spill, spill the tea, let the cat out, let slip, come clean, fess up, own up > reveal, admit, disclose, confess
keep quiet, keep his mouth shut, stay quiet, keep mum, stay silent, zip it, keep it down > silence, quiet, secret, decline, comment
shut up, shut down, stfu > silence, stop
gag order, told to shut up, stop tweeting, stop posting, keep off social media > gag, order, social media, refrain
hush money > payment, settlement, secret
dirt, dirt on, dig up dirt, skeletons > damaging, information, secrets, investigate
under the table, off the books, on the down low, behind his back, sneaky, on the sly > secret, secretly, conceal
sneak, sneak around, go behind his back > secretly, knowledge
get caught, busted, caught red handed, caught lying > admit, discover, reveal, lie
play dirty, dirty tricks, underhanded > unfair, tactics, intimidation
play hardball, hardball, strong arm, lean on, squeeze, put the screws > pressure, force, threaten
make peace, bury the hatchet, patch things up, squash, squash the beef, kiss and make up, make up, call a truce, hug it out, mend fences, smooth things over, end the feud, work it out, talk it out, settle things > settle, settlement, reconcile, peace, resolve, truce
olive branch, peace offering > offer, settle, reconcile, peace
agree to disagree > disagree
give up, give in, back down, cave, cave in, fold, blink, tap out, throw in the towel, surrender > withdraw, concede, yield, abandon, drop
call off, pull the plug, scrap, ditch, nix, shelve, axe, put on ice > cancel, withdraw, abandon, end, drop
back out, chicken out, get cold feet, bail out of, pull out, wriggle out > withdraw, abandon, leave, refuse
go through with, follow through, make good on > complete, fulfill, keep
go back on, break his word, welch, renege, flake, flake out > break, breach, abandon, promise
stick to, stand by, live up to > keep, honor, commitment
turn down, shoot down, say no to, pass on, brush off, blow off, wave off, laugh off, swat away, knock back > reject, refuse, decline, rebuff, dismiss
say yes to, take him up on, sign off on, greenlight > accept, agree, approve
go along with, be cool with, be fine with, on board with > agree, accept, support, approve
stand up for, stick up for, have his back, go to bat for, vouch for, root for, be on his side, take his side > support, defend, back
stand up to, take on, face off, go up against, go head to head, go toe to toe > challenge, oppose, rival, compete
get away with, got away with, off the hook, walk free > cleared, acquitted, dismiss, punish
cough up, fork over, shell out, pony up, chip in, pitch in, put up, throw in, kick in, plunk down, dump into, sink into, pour in, pump in > pay, contribute, donate, invest, spend
foot the bill, pick up the tab, bankroll, pay for > fund, finance, pay, bankroll
cash out, cash in, make bank, make a killing, get rich off, get rich, strike it rich, get paid, rake in > profit, gain, wealth, sell, earn
money grab, cash grab, money hungry, in it for the money, about the money > greed, profit, financial
cut off, cut the money, turn off the tap, pull the funding, stop the money, pull his money > withhold, stop, suspend, funding, cut
broke, out of cash, out of money, run dry, hard up, cash strapped, strapped > funding, bankrupt, insolvent, money, short
loaded, filthy rich, rolling in it, minted, balling > rich, wealthy, fortune
how much is he worth, how rich, net worth > fortune, wealth, worth, billion
mil, milly > million
bil, bn > billion
half a billion > 500 million
half a trillion > 500 billion
buck, bucks, dough, cheddar, moolah, bread > dollars, money
price tag, how much did it go for, going rate, sticker price > price, cost, valuation, amount
slice, piece of the pie, piece of the action, skin in the game > share, stake, equity
lowball > low, offer, bid
scoop up, snap up, snatch up, gobble up, swallow, swallow up > buy, acquire, acquisition, absorb, takeover
buy out, take over > acquire, acquisition, takeover, bid, control
fold into, roll into, fold in > merge, merger, combine, absorb, attach
spin off, spin out > separate, subsidiary, create
start up, kick off, get going, get off the ground, get started, get rolling > start, begin, launch, found
cook up, dream up, think up, come up with > invent, create, idea, coin, propose
come out, drop, roll out, go live, hit the market, hit the stores > release, launch, publish, introduce, debut
blow up, go viral, take off > popular, spread, success
blow up at, blow up on, go off on, lash out, chew out, yell at, scream at, tear him a new one > angry, shout, berate, criticize, attack
flop, tank, bomb, go belly up, go under, fall flat, crash and burn, go south > fail, failure, collapse
fall through, fall apart, go nowhere, come to nothing, collapse > fail, end, collapse, break
own goal, backfire, blow up in his face, shoot himself in the foot > mistake, hurt, damage
screw up, mess up, fuck up, botch, drop the ball, blow it, fumble, whiff > mistake, fail, error
mess, shitshow, dumpster fire, train wreck, clusterfuck, circus, meltdown > chaos, crisis, turmoil
dub, dubs > win, victory
take the l > loss, lose, defeat
goat > greatest, best
crush it, kill it, nail it, ace it > succeed, success
lawyer up, take to court, drag to court, drag into court, haul into court, see you in court, hit with a lawsuit, slap with a lawsuit, go to court, go to law, press charges, take legal action > sue, lawsuit, suit, legal, file, complaint
suing over, sue over, sue for, suing for, sue about, being sued for, got sued for > claim, allege, accuse, lawsuit, breach
sued back, sue back, counter sue, clap back in court, fire back in court > countersuit, counterclaim, countersue
throw out, toss, toss out, chuck out, laugh out of court, kick out of court > dismiss, reject, dismissal
let go ahead, let it go ahead, let proceed, clear the way > allow, deny, proceed, trial
take the stand, took the stand, on the stand, in the witness box, swear in, under oath > testify, testimony, witness, sworn
grill, put on the spot, rake over the coals > question, examine, interrogate
side with, in favor of, rule for, find for, go his way > favor, win, verdict, judge
rule against, find against, go against > lose, verdict, judge, reject
win the case, win in court, win the lawsuit, win the trial, won the case, won the trial, won the lawsuit > verdict, jury, judgment, favor, ruling
lose the case, lose in court, lose the lawsuit, lose the trial, lost the case, lost the trial, lost the lawsuit > verdict, jury, judgment, dismiss, appeal
take so long, waited too long, wait too long, too slow, too late > late, limitations, deadline, statute
behind bars, lock up, in the slammer, do time, go to jail > prison, jail, sentence
on the hook, held responsible > liable, responsible
cop, cops, feds, the feds, 5 o, popo > police, officer
hit list, target > targets, plan
whack, take out, bump off > kill, murder, assassinate
beat up, jump > attack, assault, hit
pass away, kick the bucket, croak, drop dead, bite the dust > die, death
headhunt, poach, lure, lure away, steal away, snag, nab > recruit, hire, poach
fill his shoes, take his place, take his spot, take his job > replace, successor, succeed
land a job, get a job, get hired, sign on > hire, join, employ
gig, hustle, day job > job, work
higher ups, bigwigs, big shots, top brass, suits, bosses, c suite, leadership > executives, leaders, directors, management
money guy, money man, moneybags, sugar daddy, deep pockets > investor, backer, financier, donor, wealth
right hand man, right hand, henchman, sidekick, fixer, lackey > aide, adviser, assistant, deputy
brains behind, mastermind, brain behind > founder, creator, scientist, architect
big cheese, head honcho, honcho, big dog, kingpin, top guy, main guy, guy in charge > leader, chief, head, boss
number 2, second in command > deputy, president, vice
hater, haters > critic, opponent
fan of, big on > supporter, support, admire
nemesis, arch enemy, archenemy > rival, enemy
ex friend > former
ghost, ghosted, leave on read, left on read, leave hanging, left hanging, radio silence, no answer > ignore, reply, respond, response
slide into the dms, hit up, ping, shoot a message, drop a line, reach out, get in touch, holler at > contact, message, text, email, ask, approach
dm, dms, text, texts, chats, chat logs, group chat > message, messages, text
hop on, jump on a call, facetime > call, join
post, tweet, shitpost, posted online > wrote, post, posted, tweet
nuke, scrub, wipe, trash > delete, deleted, destroy, erase
peep, scope out, check out, look at > view, examine, review
vid, vids, clip > video, footage
pic, pics, selfie > photo, image, picture
pod > podcast, interview
ep, eps > episode
convo, chat, heart to heart > conversation, talk
info, intel, 411, deets, the deets > details, information
tldr, tl dr, gist, eli5, cliff notes, cliffnotes, nutshell, recap, rundown, give me the short version, catch me up > summary, overview
backstory, lore, origin story > history, background, founding, origin
endgame, end game, big plan, master plan, grand plan > goal, plan, aim
big deal, game changer > important, significant
dealbreaker, deal breaker, red line > condition, refuse, reject
the catch, strings attached, fine print > condition, terms
perks, goodies > benefits, gift
freebie, swag > gift, free
what does he want, what do they want, asking for > demand, seek, want, goal, relief
why does it matter, why is it important > important, significance, consequence
what set him off, what set it off, what started it, what kicked off, what sparked, what triggered > cause, begin, trigger, reason
whats the point, whole point > purpose, goal, mission, aim, function
how did it go, how did it turn out, what came of it, how does it end, whats the outcome > result, outcome, verdict, end
whats next, what comes next, what happens next, whats coming, down the road > appeal, future, plan, next, schedule
where do things stand, where does it stand, whats the latest, current status, any news, any updates > status, latest, pending, appeal
how come, for what reason, whats the reason, what made, what makes, why the hell, why the fuck > reason, motive
whose idea, who thought of, who came up with, who invented, who coined > propose, idea, suggest, invent, coin
who paid, who funded, who bankrolled, who put up > donate, fund, finance, donor, investor, backer
get mad, get angry, got mad, got angry, got pissed, get pissed > angry, anger, furious, upset
freak out, flip out, lose it, spaz, go crazy, go nuts > panic, angry, alarm, fear
be scared of, scared of, afraid of, creeped out, freaked out > fear, worry, concern, danger
shook, shooketh, mind blown, floored > shocked, surprised, stunned
bummed, gutted, crushed, heartbroken > sad, disappointed, hurt
stoked, hyped, pumped > excited, happy
chill, cool with > friendly, calm, fine
nuts, bonkers, wild, insane, batshit > crazy, mad
dumbass, braindead, idiotic > stupid, foolish
smarty, galaxy brain > smart, intelligent, genius
asshole, dick, prick, douche, douchebag, jackass, tool > jerk, insult, jackass
stuck up, full of himself, big head, cocky > arrogant, ego
obsessed with, obsessed, fixated on > obsession, constantly, repeatedly
jelly, sour grapes, green with envy > jealous, envy
move on, moved on > settle, past, forward, peace
hold a grudge, cant let go, cant let it go > grudge, resent, bitter, revenge
payback, get back at, settle the score > revenge, retaliate, retaliation
bother, bug, get under his skin > annoy, irritate
egg on, hype up > encourage
mess with, screw with, toy with > harass, interfere, provoke
get in the way, slow down, trip up, throw a wrench > hinder, delay, interfere, prevent
rip off, clone, knock off, steal the idea > imitate, copied, steal
knockoff, clone, copycat > copy, imitation, rival
catch up, playing catch up > behind, lag, compete, late
leave in the dust > ahead, beat
the goods, the merch > products
open up about > reveal, discuss, interview
think of, think about, feel about, views on, takes on, take on, opinion on, opinion of > opinion, view, believe, call
hold against > criticize, accuse, hate, complain
get along, vibe, hit it off, click > friends, friendly, relationship, friendly terms
hang out, kick it, chill with > meet, friends, dinner, together
how they met, where did they meet, how did they meet, first meet, run into > meet, met, introduce, introduced
fall for, buy it, believe it > believe, deceive
figure out, find out, catch wind, get wind, hear about, learn about > learn, discover, realize, knew, told
in the loop, be told, kept in the dark > knew, aware, inform, informed, told
look into, dig into, poke around > investigate, inquiry, examine, probe
hand over, turn over, cough up > produce, provide, surrender, subpoena
get a hold of, get hold of, get his hands on > obtain, acquire, access
put in charge, made ceo, named ceo, become ceo, became ceo > appoint, named, chief, executive
ever since > since
back then, back in the day, at the time, in those days, early days, in the beginning, at first, at the start, day one > early, original, beginning, initial, first
nowadays, these days, right now, atm, rn, at the moment > current, currently
asap, right away, straight away > immediately, soon
in the end, at the end of the day, eventually, ended up > finally, end, result
on purpose > intentionally, intent
by accident, accidentally > unintentional, mistake
out loud, in public, publicly > openly, publicly
humongous, ginormous, gigantic > huge, large
let down, let him down > disappointed, betray
in on it, in on > join, participate, involved, group
`;
