/** Qualities of people and things, and how a thing is: how people call them, and what articles say for it; one way only. */
export const ADJECTIVES2 = `
filthy rich, super rich > wealth, fortune, billionaire, millionaire, affluent, assets
well to do, have money > wealthy, affluent, prosperous, middle class
poor, dirt poor, cant make ends meet > poverty, impoverished, low income, disadvantaged, destitute, deprived
homeless, on the street, living on the streets > shelter, vagrant, unhoused, destitute, displaced
jobless, out of work, between jobs > unemployed, laid off, redundant, job loss
overpriced, costs an arm and a leg, cost a fortune > cost, price, lavish, premium, luxury
dirt cheap, on sale > discount, affordable, low cost, budget, inexpensive
cheap, stingy, tightfisted > frugal, miserly, thrifty, austerity
free, on the house, for free > complimentary, no charge, gratis, free of charge, waived
free, set loose, out of jail > released, liberated, freedom, independent, liberty
for sale, up for grabs, on the market > auction, available, sell, listed, offered
worthless, not worth a dime, good for nothing > valueless, useless, no value, poor
priceless, worth a lot, precious > valuable, invaluable, treasure, worth
worth it, worthwhile > beneficial, valuable, justified, rewarding
pretty good, decent > quality, favorable, positive, satisfactory, adequate
great, awesome, amazing, incredible > excellent, outstanding, remarkable, exceptional, acclaimed
cool, badass > impressive, fashionable, popular, stylish, admired
perfect, flawless, spotless > ideal, faultless, impeccable, immaculate, error free
better, new and improved > superior, recover, refined, advanced
best of the best, first rate > elite, leading, finest, excellent, premier
worse, getting worse > deteriorate, decline, worsen, inferior, aggravate
bad, awful, terrible, horrible, lousy > poor, severe, dreadful, adverse, inferior, unpleasant
horrific, gruesome, ghastly > horror, brutal, atrocity, gory, shocking
crappy, shoddy, half baked, second rate > poor quality, inferior, defective, mediocre, substandard
meh, middling > mediocre, average, mixed, moderate, lukewarm
alright, not bad > acceptable, satisfactory, adequate, fine, unharmed
major, big time > influential, prominent, leading, principal, critical, pivotal
unimportant, no big deal, doesnt matter > insignificant, minor, trivial, irrelevant, negligible
indispensable, need badly > essential, necessary, required, vital, crucial
needless, no need, pointless > unnecessary, futile, redundant, unwarranted, superfluous
no choice, no way around it > mandatory, compulsory, obligatory, forced
optional, not required > voluntary, discretionary, elective, choice
handy > practical, beneficial, effective, valuable, convenient
useless, no good, no use > ineffective, futile, worthless, failed
easy, piece of cake, a breeze > simple, effortless, straightforward, ease, accessible
hard, tough, tricky > difficult, challenging, demanding, complex, difficulty
hard, rock hard > solid, rigid, firm, stiff
complicated, messy, convoluted > complex, intricate, difficult, elaborate
simple, basic, no frills > plain, elementary, straightforward, rudimentary, minimal
fancy, posh, swanky, ritzy > luxurious, upscale, elegant, lavish, elaborate, exclusive
flashy, over the top, blingy > ostentatious, extravagant, flamboyant, lavish
shabby, run down, beat up, falling apart > dilapidated, deteriorated, neglected, poor condition, decayed
out of order, not working, doesnt work, on the fritz > damaged, defective, faulty, malfunction, inoperable
offline, wont load > outage, unavailable, interrupted, disrupted, failure
up and running, in working order, good to go > operational, functioning, active, working, restored
ready, all set, good to go > prepared, complete, available, equipped
available, in stock > accessible, released, obtainable, supply
not available, sold out, out of stock > unavailable, shortage, exhausted, discontinued
off limits, no go > prohibited, restricted, forbidden, closed
allowed to, within the rules > permitted, authorized, legal, legitimate, eligible
against the rules > prohibited, banned, forbidden, violation, illegal
eligible, can apply > qualified, entitled, criteria, requirement
fake, knockoff > counterfeit, forged, fabricated, fictional, imitation, artificial
make believe, imaginary > fictional, fictitious, invented, mythical
real, in real life, irl > actual, physical, factual, genuine
real life, based on a true story, true story > historical, biographical, actual, nonfiction, biography
true, spot on > accurate, correct, fact, confirmed, truth, verified
way off, off base > incorrect, inaccurate, mistaken, error, erroneous
wrong, not right > immoral, unethical, unjust, improper, inappropriate
2 faced, phony > hypocrite, insincere, dishonest, hypocrisy
straight up > candid, sincere, truthful, frank, transparent, honesty
dirty, on the take > corrupt, dishonest, bribe, fraudulent
clean, squeaky clean > innocent, honest, unblemished, cleared
clean > sanitary, hygiene, sterile, pure, unpolluted
dirty, filthy, grimy > polluted, contaminated, unsanitary, soiled, unclean
nasty, gross, disgusting, yucky > unpleasant, offensive, repulsive, vile, revolting
smelly, stinky, stinks > odor, smell, foul, stench
yummy, tasty > delicious, flavor, taste, palatable
rotten, gone bad, moldy > spoiled, decayed, decomposed, contaminated
raw, uncooked > unprocessed, fresh, crude, untreated
poisonous, toxic > venomous, hazardous, lethal, contaminated
fatal, life threatening > lethal, mortal, deaths, killed
risky, dicey, sketchy > risk, hazardous, unsafe, perilous, threat
harmless, cant hurt > safe, benign, innocuous, nontoxic
safe, out of danger, safe and sound > unharmed, secure, protected, uninjured, rescued
alive, still around > living, survive, survivor, existing
long dead, dead and buried > died, death, deceased, late, killed
on his deathbed, at deaths door, about to die > terminally ill, terminal, critical condition, near death
sick, under the weather, come down with > ill, infected, diagnosed, disease, symptoms
contagious, going around > infectious, transmissible, communicable, spread, transmitted
healthy, in good shape > health, physically fit, wellbeing, robust
jacked, in shape > muscular, athletic, trained, physique
out of shape, wimpy > feeble, frail, unfit, vulnerable
banged up, beat up > injured, injury, wounded, bruised, damaged
sore, achy > painful, inflamed, tender, swollen
blind, cant see > visually impaired, sight, vision, eyesight
deaf, hard of hearing, cant hear > hearing impaired, hearing loss, sign language, hearing aid
pregnant, with child, having a baby > maternity, birth, expect, unborn, fetus
hungry, starving, famished > hunger, starvation, famine, malnutrition, food shortage
thirsty, parched > dehydrated, thirst, water shortage, drinking water
tired, worn out > exhausted, fatigue, weary, overworked
burned out, at the end of his rope > exhaustion, stress, burnout, fatigue, overworked
sleepy, drowsy, cant stay awake > fatigue, tired, sleep, somnolence
awake, up all night, cant sleep > insomnia, sleepless, conscious, awakened
unconscious, knocked out, out cold > coma, fainted, unresponsive, collapsed
stoned, on drugs > intoxicated, drug use, influence, cannabis, marijuana
tipsy, hammered, plastered > intoxicated, alcohol, inebriated, influence
sober, clean, on the wagon > abstinent, sobriety, recovery, abstain, rehabilitation
cant quit, cant stop using > addicted, dependent, habit, abuse
hot, boiling, sweltering > heat, warm, temperature, heatwave
cold, chilly > low temperature, cool, frost, icy
wet, soaked, damp > moist, humid, moisture, flooded, saturated
dry, bone dry > arid, drought, desert, parched
rainy, wet season > rain, rainfall, precipitation, monsoon
windy, gusty > wind, gale, storm, gusts
sunny, clear skies > sunshine, sunlight, clear, solar
dark, pitch black > unlit, dim, blackout, night
bright, lit up > light, luminous, illuminated, brilliant, glowing
shiny, glittery > glossy, reflective, polished, gleaming, metallic
see through, clear > transparent, translucent, sheer, glassy
bright colored > vivid, multicolored, vibrant, painted
loud, noisy, deafening > noise, volume, sound, decibels, boisterous
silent, not a peep > silence, mute, subdued, speechless
smooth, silky > polished, sleek, soft, frictionless
rough, bumpy, rocky > uneven, rugged, turbulent, difficult, coarse
soft, squishy, cushy > flexible, tender, gentle, malleable
bendy, stretchy > flexible, elastic, pliable, supple
stiff, wont budge > rigid, inflexible, immobile, firm
sharp, pointy > pointed, blade, edge, acute
lopsided > curved, tilted, twisted, leaning, asymmetrical
loose, wobbly, shaky > unstable, insecure, slack, unsteady
jammed, wedged > trapped, blocked, stranded, immobile
trapped, cornered, boxed in > stranded, caught, enclosed, confined, surrounded
at a standstill, going nowhere > stalled, deadlock, stalemate, impasse, halted
stable, steady, rock solid > stability, constant, secure, firm, unchanged
shaky, on thin ice, touch and go > unstable, uncertain, fragile, precarious, vulnerable
fragile, breakable, flimsy > delicate, weak, brittle, vulnerable
sturdy, tough, built to last > durable, robust, strong, solid, resilient
huge hit > success, popular, best selling, blockbuster, commercial success
successful, made it big, hit it big > prosperous, achieve, famous, acclaimed
unsuccessful, didnt work out, no luck > fail, failure, without success, rejected
unbeaten, undefeated, never lost > perfect record, invincible, winning streak, no losses
unbeatable, unstoppable > invincible, dominant, unrivaled, undefeated
famous > celebrity, fame, prominent, renowned, star
no name > obscure, unidentified, little known, anonymous
nameless, no name given, unnamed > anonymous, unidentified, undisclosed, pseudonym
infamous, bad reputation, known for bad things > notorious, scandal, disreputable, disgraced
popular, all the rage, trendy > fashionable, demand, widespread, craze
hot, in style > fashionable, popular, trend, stylish
overrated, overhyped > exaggerated, overestimated, inflated, hype
underrated, slept on > underestimated, overlooked, undervalued, unappreciated
overlooked, passed over, left out > ignored, neglected, omitted, excluded, snubbed
controversial, hot button, touchy > disputed, divisive, contentious, debated, sensitive
up for debate > disputed, challenged, controversial, contention
a big no no > forbidden, prohibited, controversial, stigma
jaw dropping, mind blowing > astonishing, stunning, startling, surprise, scandalous
outrageous, beyond the pale, out of line > scandalous, offensive, unacceptable, inappropriate
ridiculous, laughable > absurd, ludicrous, farcical, nonsense
funny, hilarious > comedy, humorous, comic, amusing
funny > peculiar, unusual, suspicious, odd, abnormal
weird, freaky, creepy, spooky > strange, eerie, disturbing, bizarre, unsettling
scary, hair raising > frightening, fear, horror, alarming, terror
fascinating, gripping > compelling, intriguing, notable, engaging
boring, dull, dry, snoozefest > tedious, monotonous, uninteresting, bland
exciting, thrilling, action packed > dramatic, exhilarating, suspense, spectacular
sad, tearjerker, heartbreaking > tragic, melancholy, gloomy, sorrow
heartwarming, tugs at the heartstrings > emotional, sentimental, poignant, uplifting
cheesy, corny, sappy, tacky > sentimental, kitsch, trite, melodramatic
sexy, hot, steamy > attractive, seductive, erotic, sexual, sensual
x rated, raunchy, dirty > explicit, pornographic, obscene, sexual, indecent
racy, spicy, not safe for work > explicit, provocative, sexual, suggestive
cute, adorable > attractive, charming, endearing, appealing
easy on the eyes, drop dead gorgeous > beauty, attractive, handsome, model
ugly, hideous > unattractive, disfigured, unsightly, grotesque
bald, losing his hair > hair loss, shaved, hairless, alopecia
hairy, furry, fuzzy > hair, fur, bearded, woolly
blond, redhead, brunette > hair, fair haired, hair color, red haired
well dressed, dressed up, snazzy > elegant, formal, stylish, attire, suit
left handed, lefty, southpaw > handedness, left arm, left footed, left hander
native, born and raised > indigenous, aboriginal, born, local, grew up
biracial > multiracial, mixed race, ancestry, descent, heritage
african american > african descent, race, racial, ethnicity
gay, queer, out of the closet > homosexual, lesbian, same sex, lgbt, sexual orientation
single, not married, unattached > unmarried, bachelor, never married, divorced
spoken for, seeing someone > married, engaged, relationship, partner
hitched, wed > marriage, spouse, husband, wife
divorced, split up, not together anymore > separated, former husband, former wife, annulled
related to > kin, cousin, descended, family
adopted child, foster child > orphan, foster parents, guardian, stepfather
childless, no kids > without children, infertile, no children, heirless
orphaned, no parents > orphanage, parents died, guardian, adopted
smart, bright, sharp witted > intelligence, talent, prodigy, genius, clever
clueless, dense > ignorant, foolish, stupid, unintelligent, naive
educated, well read > degree, literate, graduate, learned
uneducated, cant read > illiterate, dropout, unschooled, illiteracy
self taught, taught himself > autodidact, no formal training, untrained, learned
good at, great at, has a knack for > skilled, talented, proficient, adept, expertise
bad at, no good at, terrible at > unskilled, incompetent, struggle, poor, inept
skilled, a pro at > expert, proficient, experienced, professional, qualified
clumsy, all thumbs > awkward, inept, careless, ungainly
experienced, knows the ropes > veteran, experience, expert, skilled
wet behind the ears > inexperienced, novice, newcomer, untrained
professional, pro > paid, career, full time, qualified
amateur, not a pro, for fun > nonprofessional, hobby, recreational, unpaid
talented, a natural > skilled, ability, prodigy, aptitude
creative, artsy > artistic, inventive, original, imaginative
picky, choosy, fussy > selective, particular, demanding, meticulous
nitpicky, a stickler, detail oriented > meticulous, perfectionist, precise, thorough
sloppy, half assed, slapdash > careless, negligent, poor quality, hasty
messy, all over the place, a mess > disorganized, chaotic, disorder, untidy
well run, put together > structured, efficient, orderly, systematic
`;
