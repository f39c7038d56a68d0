/** Nouns: people by what they do; what is typed, then what texts say for it. One way only. */
export const NOUNS1 = `
taxman, tax guy, tax office, tax people > tax, tax authority, revenue, treasury
sports people, jock, sportspeople > athlete, player, sportsman, competitor
newsreader, newscaster, news anchor, anchorman, tv anchor > anchor, presenter, broadcaster, host, journalist
anchor > presenter, host, broadcaster, journalist
sportscaster, announcer, commentator > broadcaster, analyst, presenter, host, reporter
weatherman, weather guy, weather girl > meteorologist, forecaster, presenter, weather, reporter
paparazzi, cameraman, snapper > journalist, press, photograph, photojournalist, tabloid
reporter > journalist, correspondent, writer, columnist
scribe, hack > writer, journalist, author, reporter, columnist
ghostwriter > author, writer, coauthor, autobiography, write
wordsmith, storyteller > writer, author, novelist, narrator
playwright > dramatist, writer, author, play
screenwriter, scriptwriter > writer, screenplay, script, write, author
poet > writer, author, verse, poetry
filmmaker, movie maker, moviemaker > director, producer, film, directed, screenwriter
showrunner > producer, creator, writer, executive producer, television series
movie star, film star, screen star > actor, actress, lead, star
bit part, walk on > role, appearance, cameo, minor, supporting
stuntman, stunt double, body double > stunt, double, performer, stand in, stuntwoman
comic, funnyman, stand up, stand up comic > comedian, comedy, humorist, entertainer, performer, actor
entertainer, showman > performer, artist, musician, comedian
magician, illusionist > performer, conjurer, magic, entertainer
rocker, rock star, rockstar > musician, singer, guitarist, band, rock music, frontman
rapper, emcee > rap, artist, musician, hip hop
emcee, ringmaster > host, presenter, announcer, moderator, master of ceremonies
pop star, popstar, diva, songbird, crooner > singer, vocalist, artist, musician
drummer > percussionist, musician, band, instrumentalist
fiddler > violinist, musician, violin, instrumentalist
maestro > conductor, composer, musician, orchestra, master
music maker, beatmaker > musician, producer, composer, songwriter
dancer > ballet, performer, choreographer, dance, ballerina
clown > performer, comedian, entertainer, prankster
supermodel, cover girl > model, fashion, runway, actress, magazine
fashion designer, dressmaker > designer, fashion, couturier, tailor
tailor, seamstress > designer, clothing, garment, dressmaker, couturier
hairdresser, stylist > barber, hair, salon, beautician
cleaner, janitor, custodian > maintenance, worker, employee, caretaker
maid, housekeeper, butler, nanny, au pair > servant, domestic, employee, household, caregiver
babysitter, sitter, nanny, childminder > caregiver, childcare, guardian, child care, au pair
servant > domestic, staff, aide, slave
handyman, repairman, fixer upper > mechanic, technician, maintenance, contractor
grease monkey, car guy > mechanic, technician, engineer, repair, automotive
plumber, electrician, tradesman > contractor, technician, worker, repair, craftsman
carpenter, woodworker > craftsman, builder, joiner, cabinetmaker, construction
builder > contractor, developer, construction, carpenter
craftsman, artisan > maker, artist, worker, craft
blacksmith, ironworker > metalworker, smith, craftsman, forge, ironmonger
worker bee, grunt, laborer, labourer, working stiff, blue collar > worker, employee, staff, workman
office worker, pencil pusher, desk jockey, white collar > clerk, employee, bureaucrat, administrator
bureaucrat, paper pusher > clerk, official, administrator, employee, secretary
clerk > official, administrator, employee, secretary
receptionist, typist > secretary, clerk, assistant, administrator, office
temp > temporary, contractor, employee, short term, worker, agency
trucker, truck driver > driver, freight, transport, haulage, lorry, truck
cabbie, cab driver, taxi driver > driver, taxi, chauffeur, cab, rideshare
biker > motorcyclist, rider, motorcycle, gang
cyclist, bike rider > rider, bicycle, cycling, bike, velodrome
racer, race driver > driver, competitor, motorsport, champion, race, motor racing
mailman, postman, mail carrier > postal, courier, mail, carrier
courier, delivery guy, delivery boy > messenger, driver, carrier, delivery
fireman, firefighter, fire crew > fire department, emergency, rescue, rescuer
paramedic, first responder, ambulance crew > emergency, medical, ambulance, rescuer
rescuer, savior, saviour > protector, hero, lifeguard, lifesaver, emergency
lifesaver, godsend > rescue, relief, benefit, help, lifeline
caregiver, carer, caretaker > nurse, guardian, attendant, aide
janitor, caretaker > custodian, guardian, cleaner, maintenance, superintendent
midwife > nurse, birth, obstetrician, delivery, maternity
heart doctor > cardiologist, physician, surgeon, specialist, cardiac
cancer doctor > oncologist, physician, specialist, oncology, surgeon
eye doctor, optician > ophthalmologist, optometrist, physician, specialist, eye surgeon
skin doctor > dermatologist, physician, specialist, dermatology
kids doctor, baby doctor > pediatrician, obstetrician, physician, specialist, gynecologist
brain doctor, brain surgeon > neurologist, neurosurgeon, physician, surgeon, specialist
animal doctor > veterinarian, veterinary, vet, animal hospital, clinic
medic > doctor, paramedic, physician, nurse
pharmacist, druggist, chemist > pharmacy, pharmaceutical, apothecary, dispense
chemist, physicist, biologist > scientist, researcher, professor, academic, scholar
brainiac, egghead, boffin, academic, whiz kid > scientist, scholar, intellectual, expert, genius
thinker, philosopher > intellectual, theorist, scholar, writer, academic
math guy, math whiz, number guy > mathematician, statistician, professor, mathematics, scholar
stargazer, star gazer > astronomer, observer, astronomy, astrophysicist
bug guy, bird guy, naturalist > biologist, zoologist, scientist, researcher, entomologist
historian > scholar, academic, professor, author
dig team, fossil hunter > archaeologist, paleontologist, excavation, researcher, expedition
headmaster, headteacher, head teacher, school head > principal, director, head, administrator, superintendent
schoolteacher, schoolmaster, tutor, educator > teacher, instructor, professor, lecturer
instructor > teacher, trainer, coach, lecturer, professor
dean, provost > administrator, university, faculty, head, professor
teaching staff, faculty > professor, teacher, academic, staff
schoolboy, schoolgirl, schoolkid, school kid > student, pupil, child, teenager, schoolchildren
first year student > freshman, student, undergraduate, college student, university student, newcomer
freshman > student, undergraduate, college student, university student, newcomer
grad > graduate, alumnus, degree, former student, alumni
graduate > alumnus, degree, former student, alumni
dropout > leave, withdraw, unfinished, student
alum, old boy, former student > alumnus, graduate, alumni, attended
bookworm, reader > audience, subscriber, scholar, literate
squaddie, grunt, doughboy, foot soldier > soldier, infantry, troop, enlisted
top brass, military chief > commander, general, officer, leadership
marksman, sharpshooter, sniper > gunman, shooter, rifle, police
shooter > gunman, attacker, assailant, suspect, killer
gunman > attacker, assailant, suspect, killer
hitman, hit man, hired gun, contract killer > assassin, killer, gunman, murderer
mercenary, hired gun, soldier of fortune > fighter, contractor, private, soldier, military contractor
fighter pilot, airman > pilot, aviator, air force, flier
sailor, shipmate, deckhand > crew, seaman, navy, mariner, officer
paratrooper, commando, special forces > soldier, elite, unit, airborne
guerrilla, partisan, freedom fighter, insurgent > rebel, militant, fighter, resistance
resistance fighter > resistance, partisan, rebel, guerrilla, fighter
bad guys, the enemy > opponent, enemy, attacker, criminal
warrior > fighter, soldier, combatant, knight, troops
henchman, goon, thug, enforcer > associate, bodyguard, criminal, gangster, accomplice
thug, hooligan, hoodlum, ruffian > criminal, gang, attacker, offender
mobster, gangster, wiseguy, mafioso > organized crime, mafia, gang, criminal
godfather, crime boss, mob boss > mafia, leader, organized crime, head
drug lord, kingpin, narco, drug dealer, pusher, dealer > trafficker, cartel, drug trafficking, smuggler
smuggler, bootlegger > trafficker, illegal, contraband, smuggling, drug trafficking
pirate, buccaneer > privateer, piracy, raider, bandit, corsair
bandit, outlaw, highwayman > robber, fugitive, criminal, thief
shoplifter, pickpocket, looter > thief, theft, robbery, stealing, looting
stickup man, bank robber, mugger > robber, robbery, thief, attacker
burglar, housebreaker, intruder > thief, burglary, suspect, trespasser
arsonist, firebug > arson, fire, suspect, blaze, firesetter
vandal > damage, graffiti, destroy, property damage, defacement, destruction
hacker, cybercriminal > intruder, cyberattack, breach, attacker
catfish, impostor, imposter, pretender > impersonate, fraud, false, pose
forger, counterfeiter > forgery, fraud, forged, fraudster, fake, bogus
accomplice, partner in crime > conspirator, associate, accessory, codefendant
attacker > assailant, suspect, gunman, perpetrator
molester, pervert, perv, predator, sex offender, pedo > offender, abuser, assault, sexual assault, sex crime
stalker > harassment, stalk, obsess, restraining order
kidnapper > abductor, captor, kidnap, hostage
captor > kidnapper, abductor, guard, jailer, hostage
serial killer, mass murderer, butcher > murderer, killer, killings, homicide
fugitive, runaway > escape, wanted, flee, suspect
jailbird, ex con, lifer > convict, prisoner, inmate, felon
jailer, turnkey, prison guard > warden, guard, officer, corrections, jail
executioner, hangman > execution, death, hanging, put to death
sleuth, gumshoe, private eye, investigator > detective, police, inspector, inquiry
detective > investigator, police, officer, inspector
bobby, constable, flatfoot, beat cop, patrolman > police, officer, policeman, law enforcement
sheriff, trooper, marshal > officer, police, law enforcement, county
spook, undercover, double agent, secret service > spy, agent, intelligence, operative
spy agency, spooks, secret police > intelligence, security, agency, espionage, intelligence service
spymaster, spy chief > intelligence, director, head, chief, espionage, intelligence chief
bouncer, doorman > security, guard, employee, nightclub security
bodyguard, minder, protection detail > security, guard, protection, escort, security detail
watchman, lookout, sentry > guard, security, patrol, sentinel, guardian
lifeguard > rescue, swimmer, rescuer, lifesaver, rescue service
watchdog > regulator, monitor, commission, oversight, agency
spin doctor, pr guy, pr people, press guy, publicist, flak > spokesman, public relations, adviser, spokesperson, press secretary
speechwriter, speech writer > writer, adviser, aide, author, staff
pollster, poll taker > survey, analyst, researcher, polling
campaign manager, campaign chief > strategist, adviser, manager, consultant, campaign
lobbyist, lobby > advocate, interest group, influence, lobby group, pressure, persuade
kingmaker, power broker, string puller, puppet master > influential, strategist, adviser, broker
wannabe, contender, front runner > candidate, nominee, challenger, applicant, aspirant
candidate > nominee, challenger, applicant, aspirant
running mate > nominee, vice president, candidate, deputy, partner
office holder > incumbent, official, elected, current, serving
incumbent > official, elected, current, serving
pol, congresswoman, rep, mp, backbencher > politician, lawmaker, legislator, representative, member
senator > lawmaker, legislator, politician, congress, representative
premier, pm > prime minister, leader, head, head of government, chancellor
chancellor > leader, minister, head, premier, head of government
first lady > spouse, wife, president, presidential spouse
first family, royalty, royal family > monarch, royal, king, queen, prince, dynasty
crown prince > heir, successor, prince, throne, king, inherit
heir > successor, prince, throne, king, inherit
prince, princess, duke, duchess > royal, noble, heir, nobility, monarch, royal family
lord, earl, baron > noble, aristocrat, nobility, title
knight > cavalry, noble, honor, cavalryman, chivalry, nobleman
pharaoh, tsar, czar, kaiser, sultan, shah > ruler, emperor, king, monarch
chieftain, tribal chief, elder > chief, leader, tribe, tribal leader, ruler
warlord, strongman > commander, militia, leader, dictator
henchmen, cronies, yes men, hangers on, entourage > associate, ally, supporter, aide
inner circle, confidante > adviser, associate, ally, aide
yes man, bootlicker, lackey, flunky, minion > subordinate, aide, loyalist, follower
underling, minion, subordinate > employee, aide, junior, assistant, staff
subordinate, junior > employee, assistant, deputy, aide, staff
protege, disciple, understudy > student, follower, successor, apprentice
apprentice, learner, beginner > trainee, student, novice, intern, pupil
beginner, greenhorn > rookie, amateur, novice, inexperienced, newcomer, untrained, trainee
rookie > novice, inexperienced, newcomer, untrained, trainee
layman > amateur, nonprofessional, unpaid, ordinary, public
amateur > nonprofessional, unpaid, ordinary, public
pro, pros, ace, old pro > professional, expert, veteran, specialist, experienced
whiz, wizard, wiz, hotshot, guru > expert, specialist, genius, prodigy, master
prodigy, wunderkind, child genius > talent, genius, young, gifted
high flyer, rising star, up and comer > talent, prospect, promising, young
elder statesman, old guard, grandee > veteran, senior, experienced, former, leader
veteran > senior, experienced, former, leader
trailblazer, groundbreaker > pioneer, innovator, founder, inventor, early
pioneer > innovator, founder, inventor, early, groundbreaking
visionary, dreamer > innovator, pioneer, idealist, thinker, futurist
guinea pig, test subject > participant, subject, trial, experiment
scapegoat, fall guy, patsy > blame, accuse, responsible, fault, guilty
whipping boy, punching bag > target, victim, criticism, scapegoat
laughing stock, laughingstock, butt of the joke > ridicule, mock, joke, embarrassment, derision
victim > casualty, injured, suffer, injured party, wounded
survivor > victim, rescue, survive, wounded
casualty > victim, dead, wounded, injured, loss
bystander, passer by, passerby, rubbernecker > witness, pedestrian, onlooker, spectator, civilian
onlooker, spectator, crowd > audience, witness, attendee, bystander, viewer
pedestrian > passerby, foot, bystander, foot traffic
commuter, passenger, rider > traveler, ridership, public transport, transport user
tourist, sightseer, holidaymaker, vacationer > visitor, traveler, tourism, guest
visitor > guest, attendee, tourist, invite, caller
guest > attendee, tourist, invite, caller
`;
