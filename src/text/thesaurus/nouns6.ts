/** Nouns: texts, food, health, clothes, vehicles, abstract nouns; what is typed, then what texts say for it. One way only. */
export const NOUNS6 = `
high school, grade school, middle school > secondary school, elementary, school, student, pupil
uni, varsity > college, university, undergraduate, institution, higher education
college > university, undergraduate, institution, higher education
night school, evening class > adult education, course, study, part time
homework, coursework > assignment, study, essay, exercise
exams, pop quiz > examination, test, assessment, quiz
report card > grade, score, result, mark, assessment, performance
grade > score, result, mark, assessment, performance
diploma, sheepskin > degree, qualification, certificate, graduate
degree > qualification, certificate, graduate, diploma, bachelor, doctorate
phd, doctorate > degree, thesis, postgraduate, dissertation, university
field of study > subject, discipline, degree, studied, specialization
upbringing > education, childhood, raised, training
crash course, boot camp > training, instruction, course, program, preparation
textbook, schoolbook > book, manual, guide, curriculum
handbook > manual, guide, instruction, textbook
yarn, fable, fairy tale > tale, story, legend, myth, folklore, narrative
tale > story, legend, myth, folklore, narrative
tall tale, old wives tale, urban legend > myth, legend, rumor, fiction, false
lore > legend, myth, folklore, tradition, story
legend > myth, folklore, tradition, story
saga, epic > story, narrative, series, history, drama
bio, life story, memoir > biography, autobiography, book, profile
obit, obituary > death, died, tribute, notice, biography
first draft, rough draft > manuscript, draft, text, document, version, script
manuscript > draft, text, document, version, script
foreword, intro, preface > introduction, opening, beginning, prologue
blurb, teaser > summary, description, preview, trailer
scribble, scrawl, doodle > writing, note, drawing, handwriting, sketch
john hancock, autograph > signature, signed, name, handwriting
missive, postcard > letter, note, message, correspondence, mail
telegram > message, dispatch, communication, letter, cable, telegraph
bulletin, newsflash, breaking news > report, announcement, news, broadcast, statement
scoop > report, story, news, revelation
hit piece, takedown > article, investigation, report, criticism, revelation
op ed, opinion piece > editorial, commentary, article, opinion, essay
puff piece > article, profile, favorable, report, promotional
headline, front page > news, title, article, coverage
write up > review, article, critique, report, reception
rave, rave review > acclaim, positive, praise, reception, favorable
bad review > negative, criticism, reception, panned, poor
leaflet, pamphlet, handout > brochure, booklet, literature, flyer, document
placard, banner > sign, poster, flag, slogan
transcript > record, notes, text, document, proceedings
ledger > account, record, financial statement, bookkeeping
logbook > record, journal, diary, register
dossier > document, record, folder, report, information
data bank > database, records, data, information, archive, register
database > records, data, information, archive, register
spreadsheet > data, chart, figures, table
archive, vault > record, collection, library, storage, document
questionnaire > document, application, survey, paper
identification > passport, document, identity, license
passport, visa > travel document, permit, citizenship, entry, papers
green card > permanent residency, immigration, visa, permit
address book > list, directory, phone number, phonebook
cheat sheet, crib > guide, summary, notes, reference
how to guide, instructions, recipe > direction, guide, method, procedure, formula
rulebook, code of conduct, ground rules > rule, guideline, regulation, policy, standard
unwritten rule, custom > convention, tradition, norm, practice
checklist, to do list > list, agenda, task, requirement
agenda > schedule, plan, program, priority, item
binge, bender > drinking, spree, alcohol, indulgence
booze, hooch, liquor > alcohol, drink, beverage, whiskey
moonshine, bootleg liquor > alcohol, illegal, whiskey, distilled, liquor
brew, brewski, pint, suds > beer, ale, lager, alcohol, drink
beer > ale, lager, alcohol, drink
vino, bubbly, champers > wine, champagne, drink, alcohol
cup of joe > coffee, drink, beverage, espresso
soda, soft drink, fizzy drink > beverage, drink, carbonated, cola
cocktail, nightcap, tipple > drink, alcohol, beverage, liquor
boozer, drunk, drunkard, wino, lush > alcoholic, drinker, intoxicated, addiction
hangover > alcohol, drinking, sick, headache
munchies, snack, nosh, bite to eat > food, meal, eating, refreshment
feast, banquet > dinner, meal, celebration, food
brunch, lunch, supper > meal, dinner, dining, luncheon
barbecue, cookout, bbq > meal, grill, outdoor, party
veggie, vegan > vegetarian, plant based, meat free, diet
spud, fries > potato, vegetable, chip, french fries, crop
sweetie > candy, confectionery, sugar, chocolate, dessert
candy > confectionery, sugar, chocolate, dessert
pudding, afters > dessert, sweet, cake, course
cig, ciggie, cancer stick > cigarette, tobacco, smoking, nicotine
weed, pot, dope, ganja, reefer, mary jane > marijuana, cannabis, drug, hemp
coke, nose candy > cocaine, drug, narcotic, stimulant
meth > methamphetamine, amphetamine, drug, stimulant
shrooms, psychedelics > lsd, hallucinogen, drug, psilocybin
painkiller, oxy > opioid, drug, medication, analgesic, prescription
downers, sleeping pill, tranquilizer > sedative, drug, medication, barbiturate
happy pill > antidepressant, medication, prescription, drug
junkie, druggie, crackhead, pothead, stoner > addict, drug user, user, drug addict, dependence
od, overdose > drug, death, poisoning, toxicity
rehab, detox > rehabilitation, treatment, addiction, recovery, clinic
cold turkey > withdrawal, quit, stop, abstain
bug, tummy bug, stomach bug > infection, virus, illness, disease, bacteria
the flu, sniffles > flu, influenza, illness, virus, infection, respiratory
flu > influenza, illness, virus, infection, respiratory
tummy ache, upset stomach > diarrhea, illness, stomach, gastrointestinal
hot flash > fever, illness, infection, symptom, temperature
fever > illness, infection, symptom, temperature
heart attack, coronary, heart trouble, ticker > cardiac arrest, heart disease, heart failure, cardiovascular
brain bleed > stroke, hemorrhage, brain, illness, paralysis
stroke > hemorrhage, brain, illness, paralysis
tumor > cancer, malignant, disease, carcinoma
sugar disease > diabetes, insulin, blood sugar
germ, bugs > bacteria, virus, infection, pathogen, microbe
std, vd > sexually transmitted, infection, disease, syphilis, gonorrhea
plague, black death > epidemic, disease, pandemic, outbreak, pestilence
covid, corona, rona > coronavirus, pandemic, virus, infection
jab, booster > vaccine, injection, immunization, shot, dose
checkup, check up > examination, medical, test, screening, inspection
scan, x ray, xray > imaging, radiography, examination, test
nose job, facelift, boob job, tummy tuck > cosmetic surgery, plastic surgery, procedure, operation
c section > cesarean, birth, delivery, surgery, childbirth
childbirth > birth, pregnancy, maternity, born
miscarriage, stillbirth > pregnancy, loss, death, fetal
birth control, birth control pill, condom > contraception, prophylactic, pregnancy prevention, oral contraceptive
abortion > pregnancy, reproductive, procedure, termination, fetus
breakdown, nervous breakdown, meltdown > mental illness, depression, collapse, crisis, exhaustion
the blues > depression, sadness, melancholy, unhappiness
shell shock, battle fatigue > post traumatic stress, trauma, ptsd, psychological
memory loss, senility, going senile > dementia, amnesia, alzheimer, cognitive decline
seizure > epilepsy, convulsion, attack, epileptic
gash, scrape > wound, injury, laceration, bleeding
bruise, shiner > injury, swelling, contusion, hematoma, wound
sprain, pulled muscle > injury, strain, ligament, muscle
broken bone > fracture, injury, bone, broken
scar > mark, wound, injury, blemish
blackout, fainting > unconscious, collapse, lose consciousness, passed out
vegetative > coma, unconscious, brain damage, life support
life support, ventilator > hospital, critical, breathing, intensive care
deathbed, last breath, last moments > death, die, final, terminal, final hours
suicide, taking his own life > death, kill, self inflicted, hanged, overdose, self harm
autopsy, post mortem > examination, coroner, death, cause, pathologist
shut eye, forty winks, snooze, siesta > sleep, nap, rest, asleep
innards > intestine, organ, stomach, abdomen
belly, gut, tummy, paunch > stomach, abdomen, abdominal, waist
noggin, noodle > head, brain, skull, mind
boobs, tits > breast, chest, bosom, cleavage
private parts, crotch > genitals, genitalia, groin, sexual organs, penis, vagina
hairdo, haircut > hairstyle, hair, cut, style
whiskers, stubble, facial hair > beard, mustache, hair, moustache
wig, toupee > hair, hairpiece, bald, hairstyle
tat, body art > tattoo, marking, inked, skin
duds, togs, garb, getup, outfit > clothing, costume, dress, garment
hand me down, thrift > used, secondhand, clothing, second hand, old
tux, monkey suit > tuxedo, formal, clothing, jacket, dress
gown, frock > dress, garment, clothing, wear
costume, fancy dress > outfit, clothing, disguise, dress
sneakers, trainers > shoe, footwear, boot, athletic shoe
shades, specs > glasses, sunglasses, eyewear, spectacles
undies, panties, knickers > underwear, lingerie, clothing, underpants, undergarment
sparkler, engagement ring > diamond, ring, jewel, engagement, gemstone
bracelet, necklace, pendant > jewelry, ornament, jewel, gold
makeup, war paint > cosmetics, beauty, lipstick, foundation
beater, clunker, jalopy, junker > car, vehicle, old, defective, used
gas guzzler, suv, 4 by 4 > vehicle, car, truck, fuel
limo, limousine > car, chauffeur, vehicle, motorcade
cop car, squad car, black and white > police car, patrol car, vehicle, cruiser
eighteen wheeler, big rig > truck, lorry, tractor trailer, vehicle
motorbike, moped, scooter > motorcycle, bike, vehicle, motorcyclist, 2 wheeler
bike, push bike, pushbike > bicycle, cycling, cyclist, 2 wheeler
metro > subway, rail, underground, rapid transit, station
choo choo, locomotive > train, railway, engine, rail, steam
streetcar, trolley > tram, light rail, rail, transit
greyhound > bus, transport, passenger, vehicle
cab > taxi, driver, vehicle, ride
dinghy, speedboat, sailboat > yacht, boat, vessel, ship, craft
yacht > boat, vessel, ship, craft
cruise ship, ocean liner > ship, passenger ship, vessel, boat
jumbo, jumbo jet, airliner > aircraft, airplane, plane, passenger jet
private jet, corporate jet > aircraft, plane, jet, charter
lack, dearth > shortage, scarcity, absence, deficiency, insufficient
crunch > shortage, scarcity, deficit, lack, shortfall, supply
shortage > scarcity, deficit, lack, shortfall, supply
glut, overflow > surplus, excess, oversupply, abundance
leftovers > surplus, excess, remaining, extra, residue, remainder
surplus > excess, remaining, extra, residue, remainder
plenty, abundance > ample, wealth, sufficient, surplus
slew, raft, ton, load, heap, oodles > numerous, several, large number, multiple
avalanche, torrent, deluge > flood, surge, wave, large number
smidgen, pinch, speck, dab > small amount, trace, bit, particle, fraction
chunk, slab, hunk > piece, portion, large part, share, segment
shard, sliver, splinter > fragment, piece, particle, chip, broken piece
scrap, leftover, odds and ends > remnant, waste, fragment, piece
ballpark figure, guesstimate > estimate, approximate, roughly, projection
head count, tally > count, total, figure, census
stats > statistics, data, figure, record
gauge, yardstick > benchmark, measure, standard, indicator, criterion
benchmark > measure, standard, indicator, criterion
speed limit, top speed > velocity, maximum, mph, limit
pattern > trend, tendency, direction, change, development
trend > tendency, direction, change, development
about turn > shift, change, reversal, movement
flux, seesaw, ups and downs > fluctuation, change, instability, volatility, variation
tug of war, power play > struggle, rivalry, contest, conflict
peace and quiet > stability, order, tranquility, peace, steady
stability > order, tranquility, peace, steady
free hand, free rein > liberty, freedom, independence, right, autonomy
liberty > freedom, independence, right, autonomy
free speech, right to speak > freedom of expression, speech, first amendment, censorship
equality, level playing field > fairness, parity, rights, equal rights, equal treatment
bigotry > racism, discrimination, prejudice, racial, intolerance, segregation
racism > discrimination, prejudice, racial, intolerance, segregation
sexism, chauvinism, glass ceiling > discrimination, gender, inequality, bias, women
oppression, tyranny, iron fist > repression, persecution, dictatorship, authoritarian
bondage > slavery, enslavement, servitude, slave, forced labor
`;
