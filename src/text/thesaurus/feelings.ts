/** What people feel, think and want of one another, and how they fall in and out. */
export const FEELINGS = `
angry, mad, furious, upset, irate, outraged, pissed, pissed off, ticked off, livid, enraged, fuming
anger, rage, fury, outrage, wrath
anger, annoy, irritate, infuriate, provoke, tick off, piss off, set off, make mad, make angry, rub the wrong way, get under his skin, trigger
annoyed, irritated, frustrated, bothered, fed up, sick of, had enough, tired of
frustrated, frustration, exasperated, disappointed
lose his temper, blow up at, blow a fuse, go off on, snap at, lash out, fly off the handle, lose it, flip out, freak out, storm out, yell, shout, scream
yell, shout, scream, raise his voice, holler
rant, tirade, meltdown, outburst, tantrum, rage
calm, cool, composed, relaxed, chill
calm down, chill out, cool off, simmer down
happy, glad, delighted, thrilled, joyful, stoked, over the moon
satisfied, content
excited, thrilled, enthusiastic, pumped, hyped, eager
sad, unhappy, heartbroken, depressed, miserable, gutted, crushed
sorrow, grief, sadness, mourning
mourn, grieve, lament
cry, weep, sob, tears, tear up, break down
laugh, chuckle, giggle, crack up
smile, grin
joke, kid, jest, humor, funny, be kidding, pull his leg
sarcastic, ironic, tongue in cheek, mocking
serious, earnest, not joking, for real
disappointed, dismayed, disillusioned, bummed
surprised, shocked, stunned, astonished, amazed, blindsided, caught off guard, taken aback, floored
surprise, shock, come out of nowhere, out of the blue, unexpected
confused, puzzled, baffled, bewildered
embarrassed, ashamed, humiliated, shame, mortified
embarrass, humiliate, shame, make a fool of
proud, pride, take pride in
jealous, envious, envy, sour grapes, jealousy, resentful
bitter, resentful, resentment, grudge, hold a grudge, sour, salty, bad blood, butthurt
grudge, vendetta, score to settle, ill will, animosity
revenge, retaliate, retaliation, payback, get back at, vengeance, hit back, strike back
hate, despise, loathe, detest, cant stand, dislike, hatred
hated, despised, unpopular, disliked, reviled
dislike, be no fan of, cant stand
love, adore, be in love
enjoy, be fond of
admire, look up to, respect, idolize, revere, hero, think highly of
respect, esteem, admiration, props
look down on, disrespect, contempt, scorn, disdain
afraid, scared, fearful, frightened, terrified, worried, spooked
fear, worry, concern, anxiety, dread, be scared of, be afraid of
worried, concerned, anxious, nervous, uneasy, sweating
scare, frighten, terrify, spook, alarm, freak out
panic, hysteria, freak out
hope, wish, want, aspire
hopeful, optimistic, upbeat
pessimistic, gloomy, doomer
despair, hopeless, lose hope, give up hope
guilty, remorse, guilt
regret, remorse, sorry, wish he had not, second thoughts, take back
apologize, say sorry, apology, sorry, make amends
forgive, pardon, let off the hook, let go
thank, thankful, grateful, gratitude, appreciate
ungrateful, thankless, bite the hand
praise, compliment, commend, applaud, say nice things, kind words, hail, give props, acclaim
proud of, boast, brag, show off, gloat, flex
gloat, rub it in, celebrate, victory lap
blame, fault, hold responsible, responsible for, point the finger, accuse
blame, scapegoat, throw under the bus, pin it on
criticize, criticise, slam, bash, blast, attack, denounce, condemn, call out, rip, trash, knock, lambast, rail against, take aim at, trash talk
criticism, backlash, flak, heat, pushback, condemnation
condemn, denounce, decry, deplore
insult, mock, taunt, ridicule, jab, diss, roast, burn, make fun of, call names, poke fun, clown on, throw shade, shade, dunk on, troll, drag, slight
insult, name calling, slur, jab, put down, dig, swipe, snark, cheap shot
mock, make fun of, ridicule, laugh at, poke fun at, parody
tease, taunt, needle
troll, provoke, bait, get a rise out of
clap back, fire back, hit back, respond, retort, reply, comeback, snap back, shoot back, counter
comeback, retort, reply, response, answer
feud, fight, beef, quarrel, dispute, clash, conflict, rift, row, spat, squabble, falling out, bad blood, rivalry, argument, drama, war of words
fight, battle, brawl, scuffle, fistfight
argue, quarrel, bicker, clash, butt heads, go at it, fight, squabble, have words, lock horns
argument, quarrel, altercation, heated exchange, disagreement, confrontation
disagree, differ, disagreement, see things differently, not see eye to eye, at odds
disagreement, dispute, difference of opinion, clash
fall out, falling out, fell out, split, rift, break, break up, part ways, drift apart, become enemies, turn against, go sour, turn on each other, stop being friends, grow apart, breakup, schism
turn against, turn on, become hostile
sour, deteriorate, go bad, go downhill, go south, break down
start beef, pick a fight, come after, go after, attack, target, take on
go after, pursue, target, come for
make up, reconcile, make peace, bury the hatchet, patch things up, mend fences, settle, settlement, truce, peace, smooth things over, squash the beef, squash it, call a truce, kiss and make up, end the feud, work things out, resolve, get along again, reconciliation
peace, truce, ceasefire, armistice, peace offering, olive branch
settle, resolve, resolution, work out, sort out, settlement, come to terms, out of court
compromise, meet halfway, middle ground, give and take
negotiate, bargain, haggle, talks, negotiation, talk terms
betray, backstab, stab in the back, double cross, sell out, turn on, betrayal, sellout, cross, screw over, snake
betrayal, treachery, treason, disloyalty, backstabbing, perfidy
cheat, deceive, trick, dupe, con, scam, swindle, defraud, fool, hoodwink, rip off, screw over, bamboozle, hoax
deceive, mislead, lie, misrepresent, trick, lead on, string along, pull the wool
lie, untruth, falsehood, fib, deceit, bs
lie, not tell the truth, bluff, make up, fib, be full of it, bullshit
fake, sham, phony, bogus, counterfeit, hoax, fraudulent, false
real, genuine, legit, authentic, true
true, correct, accurate, right, factual, legit
false, untrue, incorrect, wrong, inaccurate, baseless, unfounded
wrong, mistaken, incorrect, in error
mistake, error, blunder, slip up, screw up, mess up, goof, misstep, gaffe
manipulate, exploit, take advantage of, influence
manipulation, gaslight, mind games, manipulative
exploit, take advantage of, abuse, capitalize on
pressure, push, force, coerce, lean on, strong arm, twist his arm, compel
force, compel, oblige, coerce
threaten, threat, warn, menace, blackmail, intimidate, ultimatum
ultimatum, final demand, last warning, either or, take it or leave it
intimidate, bully, harass, scare off, strongarm
harass, stalk, hound, pester, bother
annoy, bother, pester, bug, get on his nerves
ignore, ghost, leave on read, brush off, shrug off, snub, blow off, blank, cold shoulder, not answer
ghost, ghosted, stop responding, not reply, no response, leave hanging
avoid, shun, steer clear, dodge, evade, sidestep, stay away from
unfollow, mute
exclude, leave out, shut out, freeze out, cut out, left out, keep out
cut ties, sever ties, break off, part ways, end the relationship, split, walk away, distance himself
distance, keep away, disassociate
trust, believe in, have faith in, rely on, confidence, count on
distrust, mistrust, not trust, suspicion, doubt
doubt, question, skeptical, not believe, cast doubt, unsure
suspect, suspicious, have a hunch, smell a rat
support, back, stand by, stand up for, have his back, side with, stick up for, root for, be on his side, stick with, take his side, defend, vouch for
defend, stand up for, justify, stick up for, protect
side with, take sides, on whose side, support, back
oppose, object, resist, stand against, push back, fight against
opposed, anti, in opposition
agree, see eye to eye, be on the same page, concur, share the view
agree, consent, accept, give the go ahead, sign off on, say yes, approve, green light, give the nod
approve, authorize, sign off, rubber stamp, green light, give permission, clear
refuse, reject, decline, turn down, say no, rebuff, spurn, not accept, shoot down, knock back, snub, deny, pass on, give the thumbs down
veto, block, reject, overrule
allow, permit, authorize, give permission, enable
forbid, ban, prohibit, bar, outlaw, not allow, disallow, block
prevent, stop, block, avert, keep from, head off
encourage, urge, push, inspire, motivate
discourage, deter, dissuade, put off
persuade, convince, talk into, win over, sway, bring around, sweet talk
beg, plead, implore, ask
want, desire, wish
demand, insist, require, call for, ask for
intend, plan, aim, set out to
goal, aim, objective, purpose, mission, intention
motive, reason, motivation, incentive, driving force
opinion, view, belief, take, stance, position, thought
opinion, thoughts on, think about, feel about, stance on, take on
believe, think, feel, hold, be of the opinion
guess, estimate, assume, suppose, reckon
assume, presume, take for granted
expect, anticipate, foresee, predict, see coming
realize, notice, become aware, find out, figure out, dawn on
understand, grasp, comprehend, figure out
remember, recall, recollect, look back, reminisce
forget, not remember, slip his mind, fail to recall, dont recall, cant recall
decide, choose, determine, make up his mind, resolve
change his mind, reverse, backtrack, flip flop, have a change of heart, u turn, about face, reconsider, flip, walk back, backpedal, second thoughts
hesitate, waver, think twice, be reluctant
reluctant, unwilling, hesitant, not keen
ready, prepared, open to
eager, keen, impatient, cant wait
curious, interested, intrigued
bored, boring, dull, tedious
obsessed, obsession, fixated, hung up on
personal, private
ego, vanity, pride, self importance
power, control, authority
crave power, power hungry, power grab, take control, want control
influence, sway, affect, impact, clout, shape
reputation, image, standing, good name
flatter, butter up, suck up, kiss up
comfort, reassure
encounter, run into, bump into, meet, come across
get along, be friends, hit it off, be on good terms, be friendly, click
meet, become friends, be introduced, cross paths
hang out, spend time, socialize, chill, meet up
relationship, relations, bond, connection, ties, rapport
close friends, best friends
lie, liar, deceive, mislead, dishonest, untruthful, deception
afraid, scared, fear, worry, concern, worried, concerned
want, demand, seek, ask, request
friend, friendship, friendly, close
apologize, apology, sorry, regret
agree, accept, deal, consent
danger, risk, threat, fear
win, succeed, prevail, victory
lose, fail, defeat
`;
