/** Nouns: sport, luck, trouble, minds and manners, places, texts; what is typed, then what texts say for it. One way only. */
export const NOUNS5 = `
wooden spoon, last place > bottom place, relegation, lowest, last
hat trick > 3 goals, score, goals, treble
foul, red card, yellow card > penalty, dismissal, offense, suspension, booking
ref, ump > referee, umpire, official, judge
goalie, keeper, netminder > goalkeeper, goaltender, net, shot stopper, soccer player
striker > attacker, scorer, player, goalscorer, centre forward
benchwarmer > substitute, reserve, replacement, bench, backup
slugger, hitter > batter, baseball, home run, ballplayer, baseball player
skipper > captain, coach, manager, leader, head
gaffer > manager, coach, head coach, boss, trainer
free agent > sign, contract, player, unsigned
doping, juicing, steroids, roids > drug, performance enhancing, banned, anabolic, drug test
match fixing, thrown game > rigged, cheating, corruption, bribery, betting
winning streak, hot streak > consecutive, win, series, victory, unbeaten
losing streak, skid, dry spell > consecutive, defeat, loss, winless
drubbing, thrashing, hammering, shellacking > defeat, loss, rout, beaten, lopsided
shock win, giant killing > surprise, defeat, unexpected, underdog, shock
comeback win > rally, recover, victory, trailed
dead heat > equal, level, draw, level score, deadlock
tiebreaker, extra time > overtime, shootout, decide, extra period, playoff, additional
overtime, shootout > decide, extra period, playoff, additional
knockout > playoff, postseason, elimination, final, championship, elimination game
playoff > postseason, elimination, final, championship, elimination game
home turf, home ground > stadium, home, venue, home field, territory
ballpark, gridiron > stadium, field, ground, arena
bleachers > seat, spectator, stand, grandstand, stadium
pastime > hobby, activity, recreation, game, leisure
workout, gym session > exercise, training, fitness, gym, physical activity
gear, kit > equipment, uniform, clothing, apparatus
jersey, shirt > uniform, kit, clothing, outfit
fluke, lucky break > luck, fortune, chance, coincidence, accident
luck > fortune, chance, coincidence, accident
chances > odds, probability, likelihood, prospect, likely, possibility
odds > probability, likelihood, prospect, likely, possibility
toss up, coin flip > uncertain, equal, undecided, close
foot in the door > opportunity, chance, opening, entry, access
second chance, do over > opportunity, reprieve, comeback, retry, rematch
last chance, last resort > final, option, alternative, desperate, remaining
lifeline, safety net > support, rescue, protection, assistance
plan b, fallback, backup plan > alternative, contingency, option, backup, substitute
catch 22, bind, pickle, jam, tight spot > dilemma, difficulty, predicament, trouble
mess, quagmire, can of worms > crisis, problem, confusion, trouble
rough patch, bad patch, rocky time > difficulty, struggle, decline, hardship, slump
wake up call, eye opener > warning, lesson, realization, alarm, alert
red flag, warning sign, alarm bell > warning, concern, indication, danger, sign
false alarm > mistaken, false, unfounded, hoax, error
close call, near miss, close shave > narrowly, escape, avoid, nearly, averted
mishap, blip, glitch, hiccup, snafu > error, problem, malfunction, accident
slip, slip up, oversight > mistake, error, omission, lapse, blunder
blooper, boo boo, howler, clanger, gaffe > mistake, error, blunder, mishap, misstep
typo, misprint > error, mistake, spelling, typographical, spelling mistake
fiasco, debacle, bust, shambles > failure, disaster, collapse, humiliation, chaos
body blow > setback, loss, defeat, damage, failure
setback > loss, defeat, damage, failure
downfall, undoing, ruin, fall from grace > collapse, fall, failure, decline
demise, death knell > death, collapse, downfall, dissolution
nosedive, tailspin, free fall, slide > decline, fall, drop, plunge
spike, uptick, upswing > increase, rise, growth, surge
dip, downtick > decrease, decline, fall, reduction
low point, rock bottom, nadir > lowest, minimum, crisis, depth, trough
high point, heyday, peak, zenith > height, highest, pinnacle, climax, summit
bump, shot in the arm > boost, increase, improvement, lift, support
boost > increase, improvement, lift, support
upside, bright side > advantage, benefit, positive, merit, gain
downside, flip side > disadvantage, drawback, negative, weakness, cost
edge, leg up, head start, upper hand > advantage, lead, superiority, margin
leverage, bargaining chip > influence, advantage, pressure, power, negotiating
baggage > problem, past, trauma, history, emotional
perk, bonus > benefit, advantage, privilege, incentive, extra
hurdle, roadblock, brick wall > obstacle, barrier, difficulty, challenge
dead end, blind alley > failure, impasse, stalemate, unsuccessful, stuck
crossroads > turning point, decision, choice, juncture, dilemma
milestone, landmark > achievement, event, anniversary, breakthrough, record
baby steps, inroads, headway > progress, advance, gradual, improvement, slow
fast lane, fast track > accelerated, quick, priority, expedited, speed
shortcut > quick, shorter, route, bypass, faster
quick fix, band aid, stopgap > temporary, solution, short term, interim, makeshift
silver bullet, magic bullet, panacea > solution, cure, remedy, answer
game plan, playbook > strategy, plan, tactics, blueprint
pipe dream, wishful thinking > unrealistic, hope, fantasy, impossible, unattainable
brainwave, brainstorm, lightbulb moment > idea, inspiration, insight, concept, invention
brainchild, pet project > idea, project, creation, invention
ploy, ruse, stunt > deception, tactic, scheme, strategy
trick > deception, tactic, scheme, strategy
hoax, prank, practical joke > joke, deception, false, fraud, fabricated
trap, bait > lure, deception, ambush, ensnare, snare
decoy, smokescreen, smoke screen, red herring > distraction, mislead, diversion, ploy
bluff, empty threat > threat, pretend, feign, deceive, pretense
dare, gauntlet > challenge, risk, defy, provoke, brave
rivalry, bad blood > feud, hostility, competition, dislike
spat, tiff, row, dust up > argument, dispute, quarrel, fight, disagreement, feud
showdown, clash of the titans > confrontation, battle, match, duel, clash
bone of contention, bone to pick > dispute, disagreement, grievance, contentious, controversy
hard feelings, ill feeling, bitterness > resentment, anger, hostility, animosity, ill will
love hate relationship > relationship, rivalry, mixed, ambivalent, feud
love triangle > affair, relationship, romantic, romance, jealousy
crush, puppy love > infatuation, love, attraction, affection, romantic
soulmate, love of his life, true love > partner, wife, husband, love
tough love > discipline, strict, disciplinary, stern, harsh
heartbreak, heartache > grief, sorrow, suffering, breakup
breakup, bust up, split up > separation, divorce, split, dissolve, estranged
mood > morale, atmosphere, spirit, emotion, attitude
vibe, ambience > atmosphere, mood, feeling, tone
spirit, morale > mood, confidence, enthusiasm, determination, attitude
nerve, guts, grit, backbone > courage, bravery, determination, boldness, resolve
cheek, gall, chutzpah, audacity > boldness, arrogance, rudeness, insolence, impudence
nudge > encouragement, incentive, motivation, prompt, pressure
willpower, self control > discipline, determination, restraint, resolve, self discipline
temper, short fuse > anger, rage, fury, outburst, irritability
grudge, chip on the shoulder > resentment, grievance, hostility, bitterness, animosity
jitters, butterflies, cold feet, nerves > nervousness, anxiety, doubt, fear
goosebumps, creeps, willies > fear, chill, unease, anxiety, terror
qualms, second thoughts, misgivings > doubt, reservation, hesitation, concern
gut feeling, hunch, instinct > intuition, suspicion, belief, feeling
inkling, clue > idea, hint, suspicion, knowledge
blind spot > unaware, weakness, ignorance, oversight, bias
pet peeve, bugbear > annoyance, complaint, dislike, irritation, grievance
soft spot, weakness > fondness, affection, liking, love, preference
weak spot, weak point, achilles heel > weakness, vulnerability, flaw, defect, deficiency
strong suit > strength, skill, specialty, expertise
knack, flair, gift > talent, ability, skill, aptitude
know how, savvy > skill, expertise, knowledge, experience
smarts, gray matter > intelligence, intellect, mind, brain, cleverness
common sense, horse sense > judgment, reason, practical, wisdom, logic
ego, big head > pride, arrogance, vanity, self importance
street cred, rep > reputation, respect, credibility, image
stature, clout > status, reputation, influence, prestige
stardom, limelight, spotlight > fame, celebrity, attention, popularity, recognition
fame > celebrity, attention, popularity, recognition
bad name, black eye, bad rap > reputation, damage, criticism, disrepute, stigma
skin deep > appearance, beauty, superficial, physical, attractive
mindset, outlook, headspace > attitude, view, perspective, thinking
stance > position, view, opinion, policy
slant, spin, bias > interpretation, viewpoint, prejudice, perspective, view
2 cents, opinion > view, comment, belief, remark, advice
creed > belief, faith, view, principle, religion, doctrine
belief > faith, view, principle, religion, doctrine
ideals, morals > principle, ethics, belief, standard
fixation > obsession, preoccupation, fascination, compulsion, infatuation
craze, fad, rage > trend, popularity, fashion, mania, sensation
trend > popularity, fashion, mania, sensation
buzz, hype, hoopla, fanfare > publicity, excitement, attention, promotion, interest
vogue > style, trend, popular, craze
quirk, oddity > peculiarity, unusual, trait, habit
habit, tic > behavior, custom, practice, routine
vice, bad habit > addiction, immoral, weakness, sin
sin > offense, wrong, taboo, forbidden
taboo > forbidden, prohibited, ban, stigma, sensitive
double life > secret, identity, affair, alias, hidden
dark side, shadow side > negative, evil, secret, cruelty, flaw
rags to riches > poverty, success, wealthy, poor, fortune
claim to fame > famous, achievement, famed, notable
bucket list > goal, wish, ambition, dream, aspiration
digs, crash pad, bachelor pad > apartment, residence, house, home, flat
condo, penthouse, loft > apartment, residence, flat, property, unit
cottage, lodge, chalet > cabin, house, retreat, dwelling, residence, villa
cabin > house, retreat, dwelling, residence, villa
shack, hut, shanty, hovel > dwelling, house, shelter, cabin, slum
chateau > palace, castle, residence, fortress, estate, mansion
palace, castle > residence, fortress, estate, mansion
fort, citadel > stronghold, fortress, fortification, castle, garrison, base
skyscraper, high rise, tower block > tower, building, storey, tallest, structure
tenement, council estate > public housing, housing, apartment, slum, building
slum, ghetto, favela, shantytown > poor neighborhood, settlement, district, poverty, housing
hood, neck of the woods > neighborhood, district, area, quarter, community
burbs > suburb, outskirts, suburban, residential, district, neighborhood, town
suburb, outskirts > suburban, residential, district, neighborhood, town
boondocks, boonies, middle of nowhere, backwater > rural, remote, countryside, isolated, village
hamlet, small town > village, settlement, town, community, rural
big city, metropolis > urban, capital, city, metropolitan, population
home town, birthplace, old stomping ground > hometown, born, native, grew up, city
hometown > born, native, grew up, city
city center, town center > downtown, central, business district, district, center, urban
downtown > central, business district, district, center, urban
hub, hotspot, nerve center, mecca > center, headquarters, capital, focus, destination
neighborhood > district, area, community, suburb, ward
tract > land, site, parcel, acre, property
premises > site, property, land, estate, facility
backyard, yard, garden, lawn > grounds, outdoor, property, land, courtyard
homestead > ranch, farm, farmland, agricultural, estate, land, livestock
ranch, farm > farmland, agricultural, estate, land, livestock
barn, outbuilding > building, storage, structure, farm, stable
cellar > basement, underground, storage, floor, level, vault
basement > underground, storage, floor, level, vault
attic, loft > upper floor, storage, roof, room
doorway, front door > entrance, entry, door, access, gateway
way out, emergency exit, exit > door, escape, departure, outlet, leave
hallway > corridor, passage, lobby, entrance
corridor > passage, lobby, entrance, hallway, passageway
loo, restroom, bathroom, washroom, ladies room > toilet, lavatory, sanitation, facilities
pub, saloon, tavern, watering hole, boozer > bar, drinking, establishment, inn
bar > drinking, establishment, inn, pub, tavern, saloon
disco, dance club, nightspot > venue, dance, bar, entertainment
strip club, titty bar > adult entertainment, stripper, topless, erotic, striptease
greasy spoon, diner, eatery > restaurant, cafe, food, dining, establishment
coffee shop, coffeehouse, tea room > cafe, restaurant, establishment, bakery
takeout, takeaway, fast food > restaurant, meal, food, delivery, burger
motel, b and b, hostel > inn, hotel, lodging, accommodation, guest house, resort
inn > hotel, lodging, accommodation, guest house, resort
room and board, lodgings, bed and board > accommodation, housing, shelter, rent
emergency room > hospital, clinic, medical center, emergency department, ward
loony bin, madhouse, nuthouse > asylum, psychiatric, mental hospital, institution
asylum > psychiatric, mental hospital, institution, hospital, psychiatric hospital, shelter
nursing home, old folks home, retirement home > care home, elderly, residential, assisted living, facility
daycare, nursery, kindergarten > childcare, preschool, school, children
boarding school, private school, prep school > school, academy, independent, college, education
`;
