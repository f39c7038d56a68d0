/** Power, war, sport and technology. */
export const WORLD = `
government, administration, state, authorities, regime, officials
federal government, washington, national government
white house, president, administration
congress, parliament, legislature, lawmakers
politics, political, government
election, vote, poll, ballot, race
elect, vote in, choose, elected, voted
campaign, run for office, candidacy, bid
candidate, nominee, contender
party, political party, faction
left wing, liberal, progressive, leftist
right wing, conservative, rightist
democracy, self government, popular rule
revolution, uprising, revolt, rebellion, insurrection
rebel, insurgent, revolutionary
mutiny, revolt, rebellion, uprising
coup, overthrow, takeover, seize power, putsch
overthrow, topple, depose, oust, bring down, toppled
reform, change, overhaul
independence, freedom, self rule
freedom, liberty, independence
policy, rule, approach
treaty, agreement, pact, accord
alliance, coalition, bloc, partnership, axis
border, frontier, boundary
territory, land, region, area
region, area, district, zone, province
province, state, region
capital, capital city, seat of government
colony, settlement, overseas territory
empire, kingdom, realm
war, conflict, fighting, warfare, hostilities
battle, fight, combat, engagement, clash
attack, assault, strike, raid, offensive
invade, invasion, attack, occupy, march into
occupy, take over, seize, occupation
conquer, conquest, defeat, take over, subdue
defend, protect, guard, defence
surrender, capitulate, yield
retreat, withdraw, pull back, fall back
army, military, troops, forces, soldiers, armed forces
navy, fleet, naval forces
weapon, arms, gun, armament
bomb, explosive, bombing, blow up
explosion, blast, explode, blow up, detonate
shoot, fire, gun down, open fire
casualties, deaths, killed, losses, dead, death toll
wound, injure, hurt, injury
injured, hurt, wounded
prisoner of war, pow, captive
veterans, former soldiers
destroy, demolish, ruin, wreck, wipe out, devastate, tear down, knock down
damage, harm, hurt, ruin, injury
genocide, massacre, mass killing, extermination
wipe out, exterminate, annihilate, extinction, kill everyone, destroy
extinct, extinction, die out, disappear
terrorist, terrorism, extremist
hostage, captive
rescue, save, bail out
escape, flee, run away, get away, break out
win, beat, defeat, triumph, victory, overcome, w
lose, loss, defeat, l
beat, defeat, crush, trounce, destroy, rekt, smoke, thrash
game, match, contest
match, game, bout, fixture
tournament, championship, competition, cup
championship, title, league title, cup
final, championship game, title game
season, campaign, year
league, division, conference
stadium, arena, ground, field, venue
score, goal, point, points
team, club, side, squad
draft, pick, selection
trade, transfer, swap
record, best, all time
medal, gold, podium
cage fight, fight, bout, match
ai, artificial intelligence, machine learning, machine intelligence
agi, artificial general intelligence, superintelligence, human level ai, super ai
model, ai model, language model, neural network, llm
chatbot, bot, assistant, ai assistant, virtual assistant
train, training, teach
algorithm, formula, procedure
compute, computing power, processing power, gpus, chips, hardware
chip, processor, gpu, semiconductor, microchip
data center, data centre, datacenter, server farm, supercomputer, cluster, computing facility
server, computer, machine
cloud, hosting, servers
computer, pc, machine, laptop
software, program, app, application, code
app, application, program, software, tool
tool, product, app, utility
open source, open sourced, source code, free software, publicly available code, share the code
closed source, proprietary, closed, secret
code, source code, software, programming
bug, glitch, error, flaw
flaw, defect, fault, weakness
hack, breach, break into, cyberattack, hacker
password, login, credentials
website, site, web page, homepage
internet, web, online, net
online, on the internet, on the web
social media, social network, twitter, facebook, platform, socials
platform, service, network, site
account, profile, handle
user, account holder, customer
users, user base, audience
download, install
version, edition, release, update
update, upgrade, new version, patch
device, gadget, machine, appliance
phone, smartphone, mobile, cell phone, cellphone, handset
robot, android, humanoid, automaton
self driving, autonomous, driverless, autopilot
electric car, ev, electric vehicle
car, automobile, vehicle, auto, ride, whip
truck, lorry, pickup
engine, motor
rocket, spacecraft, launch vehicle
spaceship, spacecraft, rocket
satellite, spacecraft
space, outer space, orbit
planet, world
moon, lunar
sun, solar, star
star, sun
earth, globe, world, planet
brain implant, brain chip, neural implant, brain computer interface
technology, tech, innovation
innovation, invention, breakthrough, advance
breakthrough, advance, discovery, leap
progress, advance, headway, development
safety, security, guardrails, safeguards, protection
safe, secure, protected
danger, risk, threat, hazard, peril, dangerous
dangerous, risky, unsafe, hazardous, harmful
doom, apocalypse, end of the world, extinction, existential risk, armageddon, existential threat
disaster, catastrophe, tragedy, calamity
crisis, emergency, turmoil, chaos, mess
chaos, turmoil, disorder, mess, upheaval
`;
