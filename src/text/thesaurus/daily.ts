/** Nature, health, learning, places, and what people do from day to day. */
export const DAILY = `
science, research, scientific
theory, hypothesis, idea
law of physics, principle
experiment, test, trial, study
discovery, finding, breakthrough
element, substance, chemical
energy, power, electricity
electricity, power, current, electric
electricity use, power consumption, energy use
oil, petroleum, crude
gas, natural gas
fuel, gas, petrol, gasoline
pollution, contamination, emissions
climate change, global warming, warming
weather, climate
rain, rainfall, precipitation
storm, hurricane, cyclone, tempest
flood, flooding, deluge
earthquake, quake, tremor
fire, blaze, flames
burn, set on fire, torch
water, sea, ocean
sea, ocean
lake, reservoir
river, stream, waterway
mountain, peak, mount, hill
forest, woods, woodland, jungle
desert, arid region
island, isle
coast, shore, seaside, shoreline, beach
animal, creature, beast
species, kind of animal, organism
plant, flora, vegetation
tree, wood
insect, bug
dog, puppy, canine
cat, kitten, feline
disease, illness, sickness, ailment, disorder, condition
sick, ill, unwell, ailing
virus, infection, germ
infect, contaminate, spread
epidemic, pandemic, outbreak, plague
cure, treat, heal, remedy, treatment
treatment, therapy, cure
medicine, drug, medication, pill, meds
drug, medicine, substance, narcotic
drugs, narcotics, ketamine
surgery, operation, procedure
hospital, clinic, medical center
injury, wound, harm
pain, ache, suffering
symptom, sign
vaccine, shot, jab, vaccination
mental illness, mental health, psychological
addicted, addict, hooked
drunk, intoxicated, wasted
pregnant, expecting
school, academy, college
college, university, school, alma mater
graduate, finish school, get a degree
class, course, lesson
exam, test
library, collection
church, chapel, cathedral
temple, shrine
mosque, masjid
god, deity, divine
religion, faith, belief
holy, sacred
bible, scripture
ceremony, ritual, rite
festival, celebration, feast
party, celebration, bash, get together
birthday, anniversary
gift, present
hand out, distribute, give away
hand, present, grant, offer
receive, be given, obtain
obtain, acquire, receive
take, seize, grab, capture
seize, confiscate, take, grab, capture
capture, seize, catch, take
catch, capture, trap
keep, retain, hold on to, hang on to
return, give back, hand back, send back
send, mail, ship, dispatch
carry, transport, convey, haul
transport, transportation, transit
throw, toss, hurl, chuck
drop, fall, decline
fall, drop, decline, decrease, plunge, crash
rise, increase, climb, go up, soar, surge
increase, rise, grow, growth, go up
decrease, reduce, decline, drop, go down, fall, shrink
reduce, cut, lower, decrease, slash
cut, reduce, slash, trim
cut off, stop, halt, withhold, suspend
withhold, hold back, keep back, stop paying
stop, halt, cease, quit, end
continue, go on, carry on, keep going, proceed, persist
start, begin, commence, initiate
change, alter, modify, shift, transform
switch, change, shift, swap, convert
exchange, swap, trade
turn into, become, transform, change into
turn, convert, transform
become, turn into, develop into
develop, evolve, grow
split, divide, separate
divide, split, separate
join, connect, link, unite
unite, join, merge, combine, come together
mix, blend, combine
include, contain, involve
cover, span, extend
reach, arrive, attain
arrive, come, reach, show up, turn up
show up, turn up, appear, arrive, attend
attend, go to, be present, show up
appear, show up, emerge, turn up
disappear, vanish, go missing
visit, go to, tour, trip, stop by, drop by
travel, journey, go, trip
trip, journey, voyage, tour
tour, visit, trip
move, relocate, shift, transfer
move out, leave, relocate
home, house, residence, place, crib, pad
house, home, residence, dwelling
mansion, estate, villa
apartment, flat, condo
building, structure, edifice
room, chamber, space
road, street, highway, route
bridge, crossing, span
airport, airfield
train station, railway station, rail station, depot
railway, railroad, train
ship, boat, vessel
plane, airplane, aircraft, jet
flight, fly, trip
crash, collision, wreck, accident
accident, crash, mishap
hit, strike, beat
push, shove, press
pull, drag, tug
hold, keep, grip
lead, guide, head
follow, come after, pursue
chase, pursue, hunt
search, look for, hunt, seek
look for, search, seek, hunt
find, locate, discover, come across
lose, misplace
see, view, watch, observe
watch, view, look at, observe
look at, view, examine, see
hear, listen
show, display, exhibit, present
help, assist, aid, support, lend a hand, give a hand
use, employ, utilize, apply
need, require
require, need, demand, call for
choose, pick, select, opt, selection
choice, option, alternative, pick
option, alternative, choice
try, attempt, seek, effort, have a go, take a shot
attempt, try, effort, bid
achieve, accomplish, attain, reach
complete, finish, accomplish, done
eat, consume, dine, feed
food, meal, dish, cuisine
drink, beverage
dinner, supper, meal
restaurant, diner, eatery, cafe
clothes, clothing, garments, outfit, wear
jewelry, jewels
metal, steel, iron
stone, rock
gold, golden
glass, pane
paper, document
machine, device, apparatus
equipment, gear, hardware
material, substance
art, artwork, painting
statue, sculpture, monument
museum, gallery
music, tunes, songs
dance, dancing, ballet
game, video game
toy, plaything
hobby, pastime
sleep, asleep, nap
wake up, awaken, wake
dream, vision
century, hundred years
decade, 10 years
morning, dawn
evening, night, dusk
weekend, saturday, sunday
yesterday, the day before
spring, springtime
autumn, fall
christmas, xmas
quick, fast, rapid, speed
sick, ill, illness, disease
big, great, large, huge
`;
