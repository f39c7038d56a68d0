/** Roles, trades, relations, bodies and characters of people. */
export const PEOPLE = `
boss, chief, ceo, head, chief executive, chief executive officer, top boss
boss, manager, supervisor, superior, higher up
chief, head, leader, director
exec, executive, officer, senior manager
cfo, finance chief, chief financial officer, money guy, bean counter
cto, technology chief, chief technology officer, tech chief, tech boss
coo, operating chief, chief operating officer, operations chief
chairman, chair, chairwoman, chairperson, president of the board
president, head of state
vice president, vp, number 2, second in command, right hand man, deputy, lieutenant
founder, creator, originator, father of, brains behind, mastermind
cofounder, co founder, founding partner, founding member, original member, one of the founders
owner, proprietor, holder
successor, replacement, heir, next in line
predecessor, forerunner
interim, temporary, stand in, caretaker, stopgap, placeholder
board, directors, board of directors, boardroom, board members
director, board member, trustee
employee, worker, staff, staffer, personnel, workforce, team member
employees, workforce, rank and file, people who work there, headcount
colleague, coworker, co worker, workmate, teammate, fellow employee
newcomer, newbie, rookie, new hire, recruit, noob
intern, trainee, apprentice
veteran, old hand, old timer, vet
freelancer, contractor, consultant
adviser, consultant, aide, counselor, mentor
aide, assistant, helper, secretary, right hand
mentor, teacher, coach, role model, guru
spokesperson, spokesman, spokeswoman, press officer, rep, mouthpiece, flack
representative, agent, delegate, envoy, rep
middleman, intermediary, mediator, go between, broker, matchmaker
insider, source, someone on the inside, whistleblower, leaker, informant
whistleblower, snitch, rat, informer, tattletale, mole
journalist, reporter, newsman, pressman, writer, columnist
interviewer, host, podcaster, talk show host
editor, publisher
author, writer, novelist, biographer
engineer, developer, programmer, coder, software engineer, dev, techie
scientist, researcher, academic, scholar, professor
professor, lecturer, academic, teacher, prof
student, pupil, undergraduate, undergrad
expert, specialist, pundit, authority, guru
analyst, pundit, observer, market watcher
economist, finance professor, number cruncher
lawyer, attorney, counsel, legal counsel, barrister, solicitor, litigator, legal eagle
lawyers, attorneys, legal team, counsel, legal representation, law firm
general counsel, top lawyer, chief legal officer, in house lawyer
judge, justice, magistrate, jurist, the bench, court
jurors, jury, panel, jury members, 9 jurors
plaintiff, complainant, claimant, accuser, suing party, person suing, party that sued, side that sued
defendant, accused, respondent, sued party, person sued, party being sued
prosecutor, district attorney, public prosecutor, state attorney
witness, testifier, deponent
witness, bystander, onlooker, eyewitness
victim, injured party, casualty
suspect, perpetrator, culprit, offender, perp
criminal, crook, felon, convict, outlaw, offender
thief, robber, burglar, crook
liar, fraud, con man, conman, swindler, scammer, scam artist, fraudster, cheat, grifter, hustler, crook
killer, murderer, assassin
prisoner, inmate, convict, detainee
police, cops, officers, law enforcement, police force
guard, bodyguard, security, security guard
spy, agent, secret agent, mole, operative
soldier, troops, serviceman, fighter, infantryman, gi
commander, military leader, warlord
sailor, seaman, mariner
politician, lawmaker, legislator, congressman, senator, member of parliament
lawmakers, congress, parliament, legislature
minister, cabinet member
governor, state leader
mayor, city leader
king, monarch, ruler, sovereign, emperor
queen, monarch, empress
ruler, monarch, sovereign, king
dictator, tyrant, despot, autocrat, strongman
official, bureaucrat, civil servant, government official, functionary
diplomat, ambassador, envoy
regulator, watchdog, authority, oversight body
attorney general, ag, top prosecutor, state lawyer, top state lawyer
activist, campaigner, advocate, protester, demonstrator, reformer
critic, detractor, opponent, skeptic, hater, naysayer
supporter, backer, fan, advocate, follower, ally, booster
fan, follower, admirer, enthusiast, devotee, fanboy
backer, investor, funder, financier, donor, sponsor, supporter
investor, shareholder, stockholder, stakeholder
investors, venture capitalists, vcs, vc, venture capital, backers
donor, giver, contributor, benefactor, philanthropist, patron, sponsor
billionaire, tycoon, mogul, magnate, rich guy, moneybags
richest man, richest person, wealthiest person, worlds richest
entrepreneur, businessman, founder, industrialist, businesswoman
banker, financier
buyer, purchaser, acquirer, bidder, suitor
seller, vendor, merchant, dealer, trader
customer, client, consumer, buyer, user, patron, shopper
supplier, vendor, provider
landlord, property owner
tenant, renter, lessee
rival, competitor, opponent, competition, challenger, nemesis
enemy, foe, adversary, nemesis, archenemy, archrival, opponent
friend, buddy, pal, mate, homie, bestie, amigo, chum
friends, besties, on good terms, friendly, buddies, chums, tight, close
friendship, bromance, close relationship
ally, partner, supporter, friend
partner, collaborator, associate, teammate
acquaintance, contact
neighbor, neighbour, person next door
stranger, unknown person, outsider
boyfriend, girlfriend, lover, partner, significant other, romantic partner, sweetheart
former, previous, onetime, ex
husband, spouse, wife, partner, hubby, better half, married to
fiance, engaged, betrothed
wedding, marriage, marry, tie the knot, get hitched, get married
divorce, split, separate, break up, dissolution
child, kid, son, daughter, offspring, baby, youngster
children, kids, offspring, sons, daughters
baby, infant, newborn, toddler
boy, lad, young man
girl, young woman, lass
teenager, teen, adolescent, youth
adult, grown up, grownup
mother, mom, mum, mama, parent
father, dad, papa, daddy, parent
parents, mom and dad, mother and father, folks
brother, sibling, sister
twin, lookalike, double
grandfather, grandpa, granddad, grandparent
grandmother, grandma, granny, grandparent
family, relatives, kin, household, relations
ancestor, forefather, forebear
descendant, offspring, progeny
birth, born, come into the world
man, guy, gentleman, bloke, male
woman, lady, female, gal
person, individual
people, population, residents, inhabitants, folks, citizens
population, inhabitants, residents, number of people
humanity, mankind, human race, humankind, human beings, humans
audience, viewers, crowd, spectators, listeners
crowd, mob, throng, mass of people
volunteer, unpaid helper
star, famous person, celeb, public figure
famous, well known, renowned, prominent
popular, well liked, beloved, loved
nickname, moniker, alias, pet name, handle, called, pen name, pseudonym
real name, birth name, full name
hero, idol, role model, icon
villain, bad guy, baddie, antagonist
protagonist, main character, lead character, hero
genius, brilliant mind, mastermind, whiz, prodigy
idiot, fool, moron, jackass, dumbass, dummy, clown
jerk, asshole, bully, scumbag, prick, douche
bully, intimidate, harass, pick on, push around
hypocrite, 2 faced, double standard, says one thing and does another
egomaniac, narcissist, ego, big head, full of himself, self centered
nerd, geek, bookworm
doctor, physician, medic, surgeon, doc
nurse, caregiver
dentist, tooth doctor
patient, sick person
psychologist, therapist, shrink, psychiatrist
actor, actress, performer, star, cast member
cast, actors
singer, vocalist, musician, performer, frontman
band, musicians
composer, songwriter, wrote the music
painter, artist
sculptor, artist
architect, designer, designed by
inventor, creator, discoverer
discover, find, come across, stumble upon, first saw
explorer, discoverer, adventurer, navigator
pilot, aviator, airman, flyer
astronaut, cosmonaut, spaceman
driver, motorist, chauffeur
farmer, grower, agriculturist, rancher
cook, chef
waiter, server, waitress
priest, clergyman, pastor, minister, preacher, reverend, vicar
bishop, prelate
pope, pontiff, head of the catholic church
monk, friar
nun, sister
believer, faithful, follower
athlete, player, sportsman, competitor
coach, trainer, manager
captain, skipper
champion, winner, title holder, victor
winner, victor, champion
loser, defeated, runner up
referee, umpire, official
member, participant
participant, attendee, contestant, entrant
leader, head, chief, in charge
resident, inhabitant, citizen, local
immigrant, migrant, newcomer, settler
refugee, displaced person, asylum seeker
settler, colonist, pioneer
native, indigenous, aboriginal, original inhabitants
slave, enslaved person, bondsman
peasant, serf
nobleman, aristocrat, noble, lord
rich people, wealthy, upper class, elite
poor people, lower class, working class, the poor
gang, mob, crime ring
team, crew, squad
smart, intelligent, clever, bright, brilliant, brainy
stupid, dumb, foolish, idiotic, silly, dumbass, unintelligent
brave, courageous, bold, fearless, gutsy, heroic
coward, cowardly, chicken, spineless, gutless
nice, friendly, gentle
generous, giving, charitable, liberal
greedy, money hungry, avaricious, grasping, selfish
selfish, self interested, self serving, egotistical
honest, truthful, candid, sincere, upfront, straight, forthright
dishonest, untruthful, lying, deceitful, crooked, shady, 2 faced, deceptive
trustworthy, reliable, credible, can be trusted, honest
shady, suspicious, sketchy, fishy, sus, dubious, questionable
loyal, faithful, devoted, allegiance
disloyal, treacherous, unfaithful, backstabbing
cruel, brutal, mean, vicious, harsh, heartless
strict, harsh, severe, stern, tough
lazy, idle, slack
hardworking, diligent, workaholic
ambitious, driven, power hungry, aspiring
stubborn, obstinate, headstrong, pigheaded, hard headed
arrogant, cocky, conceited, smug, full of himself, haughty
humble, modest, down to earth
shy, timid, reserved, introverted
reckless, careless, rash, irresponsible
careful, cautious, prudent, wary
crazy, insane, mad, nuts, unhinged, deranged, lunatic
weird, strange, odd, bizarre, unusual, peculiar
beautiful, pretty, attractive, gorgeous, good looking
ugly, unattractive, hideous
strong, powerful, mighty, muscular
weak, feeble, frail, fragile
old, elderly, aged, senior
young, youthful, juvenile
tall, height
fat, overweight, obese
thin, slim, skinny, slender
husband, wife, spouse, married, marry, marriage
head, leader, boss, chief
`;
