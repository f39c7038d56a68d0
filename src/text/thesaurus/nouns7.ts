/** Nouns: sex, belief, science, weather, nature and animals; what is typed, then what texts say for it. One way only. */
export const NOUNS7 = `
slavery > enslavement, servitude, slave, forced labor
the breadline, hardship > poverty, poor, deprivation, destitution, low income
poverty > poor, deprivation, destitution, low income
starvation > hunger, famine, malnutrition, food shortage, undernourished
hunger > famine, malnutrition, food shortage, undernourished
homelessness, life on the streets > shelter, housing, unhoused, rough sleeping
joblessness, being out of work > unemployment, layoff, redundancy, out of a job
out of work, on the dole > jobless, unemployed, laid off, redundant
high life, lap of luxury > luxury, wealth, lavish, opulence, comfort, extravagance
luxury > wealth, lavish, opulence, comfort, extravagance
splendor, glitz, glamour, pomp > grandeur, luxury, elegance, style
sloppiness, carelessness > negligence, error, failure, lax
neglect, sloppy work > negligence, failure, omission, disregard
malpractice, medical mistake > negligence, misconduct, error, lawsuit
wear and tear > damage, deterioration, erosion, decay
rot, decay, mold > deterioration, decline, decomposition, fungus
rust > corrosion, oxidation, deterioration, metal
rupture, crack, fissure > break, split, fracture, breach, rift
chasm, gulf > gap, divide, difference, disparity, void
gap > divide, difference, disparity, void
pothole, crater > hole, cavity, opening, pit, depression
overflow, flooding > inundation, deluge, spill, high water
stink, stench, whiff > odor, smell, foul, fumes
scent, whiff, aroma > smell, fragrance, odor, perfume
din, hubbub > noise, sound, loud, disturbance
thud > boom, explosion, noise, sound, blast
hush > silence, calm, stillness, secrecy
glimmer, gleam, twinkle > light, shine, brightness, luminous
glare > light, attention, scrutiny, bright, publicity
microscope, magnifying glass > scrutiny, examination, inspection, attention, investigation
scrutiny > examination, inspection, attention, investigation
heed > attention, focus, interest, publicity, awareness
heyday, salad days > peak, youth, height, golden age, era
dawn, infancy > beginning, start, origin, emergence
twilight, dying days > final, decline, late, end of
eve, run up, lead up > prior, preceding, ahead, day before, approach
fallout > aftermath, consequence, result, effect
hangover > legacy, consequence, effect, heritage, remain
legacy > consequence, effect, heritage, remain
yesteryear, olden days, days of old > history, historical, former, century, ancient
years to come > future, forecast, prospect, coming
nick of time, eleventh hour, last minute > late, final, deadline, narrowly
split second, instant, jiffy, blink of an eye > moment, second, brief, immediate, quickly
lull, breather, time out, timeout, breathing space > pause, break, rest, interval, respite
hiatus, sabbatical > break, pause, leave, absence
holdup > delay, postponement, stoppage, queue
backlog, pileup > accumulation, delay, queue, pending
queue > line, waiting, row, waiting list
eternity, donkeys years, eons > long time, decade, century, prolonged, lengthy
age group, cohort > generation, age, population, group, era
generation > age, population, group, era
baby boomers, boomers, millennials, gen z, zoomers > generation, born, demographic, young, older
old age, golden years, twilight years > elderly, retirement, senior, aging, later life
boyhood, girlhood, kid years > childhood, youth, early life, young, upbringing, born
childhood > youth, early life, young, upbringing, born
teens, teenage years > youth, adolescence, young, childhood, teenager
youth > adolescence, young, childhood, teenager
midlife crisis, middle age > aging, older, forties, crisis
puberty > adolescence, development, maturity, hormonal
nookie, making love, shagging > sex, intercourse, sexual, relationship, intimate
sex > intercourse, sexual, relationship, intimate
porn, smut, skin flick, dirty movies > pornography, explicit, adult, obscene
sexting, nude pics > explicit, sexual, message, image
hooker, call girl, streetwalker > prostitute, escort, sex worker, brothel
prostitute > sex worker, brothel, escort, call girl
pimp, madam > prostitution, procurer, trafficking, brothel
queer, homo > gay, homosexual, lgbt, same sex
gay > homosexual, lgbt, same sex, lesbian, sexual orientation
gay marriage, gay wedding > same sex marriage, civil union, marriage equality, partnership
trans, transgender > gender identity, transsexual, transition, nonbinary
elopement, shotgun wedding > marry, marriage, wedding, runaway
adoption, fostering > child, custody, foster care, orphan
bloodline, pedigree > ancestry, lineage, descent, heritage, family
roots > origin, ancestry, heritage, descent, history
ethnicity, skin color > race, racial, background, minority
race > racial, background, minority, ethnicity, ethnic group, skin color
melting pot, diversity > multicultural, ethnic, minority, immigrant, mixed
way of life > lifestyle, culture, living, custom, habit
lifestyle > culture, living, custom, habit
manners, etiquette > behavior, politeness, conduct, courtesy
conduct, antics, shenanigans, hijinks > behavior, mischief, misconduct, prank
monkey business, funny business, hanky panky > misconduct, wrongdoing, mischief, dishonest, impropriety
bad behavior, acting up > misconduct, misbehavior, behavior, discipline
cruelty > brutality, abuse, violence, harsh
pity, compassion > mercy, sympathy, kindness, leniency
mercy, sympathy > kindness, leniency, pity, clemency, compassion
big heart > generosity, compassion, charity, benevolence
good turn > help, assistance, support, kindness
helping hand, leg up > assistance, aid, support, relief
teamwork, team spirit > cooperation, collaboration, unity, coordination
mistrust, bad faith > distrust, suspicion, doubt, skepticism, dishonest
doubt, question mark > uncertainty, suspicion, skepticism, question
riddle, enigma, puzzle > mystery, unknown, unexplained, unsolved, secret, question
mystery > unknown, unexplained, unsolved, secret, question
fog, mixup, mix up > confusion, misunderstanding, uncertainty, error, disorder
confusion > misunderstanding, uncertainty, error, disorder
wires crossed, miscommunication > misunderstanding, confusion, mistake, communication
bad luck, jinx, curse > misfortune, unlucky, superstition, accident
good luck charm, mascot > symbol, amulet, talisman, luck
destiny, karma > fate, future, fortune, outcome, providence
fate > future, fortune, outcome, providence
omen, premonition, bad sign > warning, sign, prediction, portent
spook, spirit, phantom > ghost, apparition, supernatural, haunted
ghost > apparition, supernatural, haunted, spirit, phantom
witch, sorcerer, wizard > magic, witchcraft, sorcery, magician
witchcraft, voodoo, black magic > sorcery, magic, occult, ritual
spell, hex > magic, curse, charm, enchantment, incantation
fortune teller, psychic, mystic, clairvoyant > astrologer, prediction, medium, supernatural
star sign, horoscope > astrology, zodiac, birth, zodiac sign
ufo, flying saucer, aliens, little green men > unidentified, extraterrestrial, spacecraft, sighting
bigfoot, sea monster > monster, creature, legend, beast, myth
satan > devil, evil, demon, hell
devil > evil, demon, hell, satan, lucifer
paradise, the afterlife, next world > heaven, afterlife, eternal, soul, death
heaven > afterlife, eternal, soul, death
underworld > afterlife, damnation, torment, suffering
soul, inner self > spirit, mind, spiritual, consciousness
messiah, savior > prophet, religious leader, founder, holy, preacher
prophet > religious leader, founder, holy, preacher
saint, holy man > canonize, holy, religious, martyr, priest
shaman, medicine man > healer, priest, spiritual, traditional
preacher, televangelist, man of the cloth, padre > minister, pastor, clergy, priest, evangelical
flock, churchgoers > congregation, parishioner, church, worshiper, community
congregation > parishioner, church, worshiper, community
sunday service > mass, service, church, worship, prayer, liturgy
sermon, preaching > homily, speech, church, religious
hymn, gospel > song, church, religious, sacred
prayer > worship, blessing, religious, pray
sacrament, communion > eucharist, mass, rite, church
heathen, pagan, infidel, nonbeliever > unbeliever, atheist, religion, unbelief, heretic
heresy, blasphemy > heretic, religious, offense, sacrilege
missionary work, spreading the word > missionary, evangelism, conversion, preach
born again > conversion, christian, religion, proselyte
holy war, crusade > jihad, religious war, campaign, conflict, holy
jihad > religious war, campaign, conflict, holy
pilgrimage, hajj > religious, journey, visit, shrine, pilgrim
big bang, beginning of the universe > origin, cosmology, universe, expansion
universe, cosmos > space, cosmology, galaxy, astronomical
shooting star, meteor > meteorite, asteroid, comet, space
spaceman, spacewoman > astronaut, cosmonaut, crew, space
spaceflight, space trip, trip to space > mission, launch, orbit, spacecraft
liftoff, lift off, blast off > launch, takeoff, rocket, spacecraft
touchdown, splashdown > landing, arrival, descent, reentry
scientist, lab coat, egghead > researcher, physicist, chemist, biologist, professor
lab test, clinical trial > experiment, study, research, trial
takeaway > conclusion, result, discovery, lesson
rule of thumb, rough guide > guideline, principle, heuristic, approximate
arithmetic > math, mathematics, calculation, equation, numerical
math > mathematics, calculation, equation, numerical
formula, equation > mathematical, expression, calculation, theorem
blackout, power cut, brownout > outage, power failure, electricity, power outage
outage, downtime > failure, disruption, offline, unavailable
grid, power lines > electricity, transmission, network, power
wind farm, windmill > wind power, turbine, renewable, energy
green energy, clean energy, clean power > renewable, solar, wind, sustainable, energy
nuclear plant, nuclear power station > reactor, nuclear power, energy, electricity
greenhouse gas, carbon footprint > carbon, emissions, carbon dioxide, climate, warming
carbon > emissions, carbon dioxide, climate, warming
smog, haze > pollution, air quality, emissions, fog
toxic waste, sludge > hazardous, pollution, contamination, chemical
rubbish, litter, junk > trash, garbage, waste, refuse, debris, disposal, scrap
trash, garbage > waste, refuse, debris, disposal, scrap
junkyard > landfill, waste, disposal, scrap
sewer, drain > sewage, wastewater, drainage, pipe
meltdown, nuclear accident > reactor, nuclear disaster, radiation, accident
twister, whirlwind > tornado, storm, cyclone, wind
blizzard, snowstorm, whiteout > snow, winter storm, snowfall, weather
downpour, cloudburst, drizzle, shower > rain, rainfall, precipitation, storm
dry spell, water shortage > drought, rainfall, arid, scarcity
heat wave, hot spell, scorcher > heat, temperature, high temperature, weather
cold snap, deep freeze, cold spell > freezing, low temperature, frost, winter
mudslide, rockslide > landslide, avalanche, debris, slope
tidal wave, killer wave > tsunami, wave, flood, earthquake
tremor, shaker > earthquake, seismic, quake, magnitude
eruption > volcanic, volcano, lava, explosion
wildfire, bushfire, brush fire, inferno > fire, blaze, burn, forest fire
woods, jungle > forest, woodland, rainforest, vegetation
swamp, bog, marsh > wetland, mire, peat, fen
brook > creek, stream, river, tributary, waterway, water
creek > river, tributary, waterway, water
bay, cove, inlet > gulf, harbor, coast, harbour, lagoon
waterfront > shore, coast, seaside, coastline
beach > shore, coast, seaside, coastline
bluff, ridge > cliff, slope, rock, escarpment, mountain
cliff > slope, rock, escarpment, mountain
peak > mountain, height, highest, top, crest
grotto, cavern > cave, underground, chamber, rock shelter
cave > underground, chamber, cavern, grotto, rock shelter
wasteland, badlands, outback > desert, wilderness, remote, barren
wilds, great outdoors > wilderness, nature, remote, outdoor
wilderness > nature, remote, outdoor, wild, uninhabited, backcountry
crop > harvest, agriculture, grain, farming, yield, produce
harvest > agriculture, grain, farming, yield, produce
cows, steer > cattle, livestock, bovine, herd
cattle > livestock, bovine, herd, cow, beef, ranching
pig, swine > pork, livestock, boar, hog, sow, piglet
pooch, mutt, hound, doggy, doggo > dog, canine, puppy, breed, pet
kitty, pussycat, moggy > cat, feline, kitten, pet
critter, beast, wild animal > animal, creature, wildlife, species
varmint, pest, vermin > rodent, rat, insect, nuisance
creepy crawly, bug > insect, spider, pest, arthropod, beetle
snake, serpent > reptile, viper, python, venomous
dino, dinosaurs > fossil, extinct, reptile, prehistoric, paleontology
`;
