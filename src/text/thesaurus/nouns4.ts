/** Nouns: war, crime, courts, events and shows; what is typed, then what texts say for it. One way only. */
export const NOUNS4 = `
dogfight, air battle > combat, aircraft, fighter, aerial combat, air force
sneak attack, surprise attack > ambush, attack, raid, surprise, assault, trap
ambush > attack, raid, surprise, assault, trap
foray, incursion > raid, attack, invasion, assault, operation
raid > attack, invasion, assault, operation
blitz > offensive, attack, campaign, assault, operation
offensive > attack, campaign, assault, operation
air raid, airstrike, air strike, bombing run > bombing, bombardment, attack, raid
shelling, bombardment > bomb, artillery, attack, barrage, mortar
bloodbath, carnage, butchery > slaughter, massacre, killing, death, violence, murder, bloodshed
slaughter, massacre > killing, death, violence, murder, bloodshed
bloodshed, gore > violence, killing, death, deadly, casualties
body count > casualty, deaths, killed, dead
body bag, corpse, dead body > body, dead, deceased, cadaver, victim
mass grave > buried, burial, grave, massacre, bodies
war machine, arsenal, firepower > weapon, arms, military, equipment
arms, ammo, munitions > ammunition, weapon, bullet, shell, cartridge, weaponry
ammunition > weapon, bullet, shell, cartridge, weaponry
firearm, 6 shooter, pistol, sidearm > gun, weapon, handgun, rifle, revolver, shotgun
gun > weapon, handgun, rifle, revolver, shotgun
shotgun, machine gun, assault rifle > rifle, weapon, firearm, gun, carbine, armed
rifle > weapon, firearm, gun, carbine, armed
slug, shell > bullet, ammunition, shot, gunfire, cartridge, round
bullet > ammunition, shot, gunfire, cartridge, round
gunshot > gunfire, shooting, fire, bullet
gunfire > shooting, fire, bullet, shots, exchange of fire
blade, dagger, shiv > knife, weapon, stab, sword
stabbing, knifing > wound, attack, knife attack, killing, injured
nuke, atom bomb > nuclear weapon, atomic, warhead, bomb, nuclear
warhead > missile, weapon, rocket, nuclear, bomb, explosive
missile > weapon, rocket, nuclear, bomb, explosive
booby trap, ied, car bomb, landmine > explosive, bomb, device, detonate
armor > armored vehicle, military, tank, vehicle
warship, battleship, gunboat > vessel, navy, ship, destroyer, frigate
u boat > submarine, vessel, naval, torpedo, sub, warship
warplane, fighter, bomber, fighter jet > aircraft, jet, plane, air force, combat aircraft
chopper, copter, whirlybird > helicopter, aircraft, airlift, rotor
drone > unmanned aircraft, aerial, unmanned, uncrewed, unmanned aerial vehicle
boots on the ground > troops, unit, army, forces
troops > unit, army, forces, soldier, deployment, military personnel
reinforcements, backup > support, troops, additional, reserve
call up, draft > conscription, mobilization, recruit, military service
military service, national service, tour of duty > service, deployment, army, conscript, serve
awol > absent, flee, absence, abandon, flight
cease fire > truce, ceasefire, peace, agreement, halt, armistice
truce, ceasefire > peace, agreement, halt, armistice
peace talks, peace process > negotiation, settlement, agreement, talks, mediation
treaty, pact > agreement, accord, deal, protocol, convention
payback, retribution, reprisal > retaliation, revenge, punishment, vengeance
war crime, atrocity > massacre, genocide, killing, abuse
ransom > payment, demand, hostage, pay, kidnapping
hijack, skyjacking, carjacking > seize, aircraft, robbery, commandeer
terror attack, terrorist attack > bombing, terrorism, attack, explosion, massacre
heist, stickup, holdup, bank job > robbery, theft, steal, thief, burglary
break in > burglary, intrusion, theft, trespass, burglar
mugging, purse snatching > robbery, assault, theft, robbed, attack
gangland killing > murder, killing, assassination, homicide, organized crime
foul play > murder, crime, suspicious, homicide, wrongdoing
shooting spree, killing spree, rampage, mass shooting > shooting, killed, attack, gunman
beatdown, thrashing > assault, attack, injury, beating, violence
brawl, punch up, scuffle, fistfight, scrap > fight, altercation, clash, melee, violence
manslaughter > killing, homicide, death, unlawful killing, murder
bribe, kickback, backhander, payola, sweetener > bribery, payment, corruption, illicit payment
hush money, payoff > payment, bribe, settlement, silence
shakedown, protection racket, blackmail > extortion, threat, demand, coercion
racket, scam, con, swindle > fraud, scheme, deception, extortion, illegal business
pyramid scheme, ponzi, ponzi scheme > fraud, investment, scheme, fraudulent, investor
inside job > accomplice, staff, insider, worker, collusion
sting, setup, entrapment > operation, undercover, trap, frame
frame up, stitch up > framed, false, accuse, fabricated
insider trading, insider dealing > securities, fraud, illegal, stock, share dealing
identity theft, phishing > fraud, steal, personal information, impersonation, cyber fraud
counterfeit, knockoff, forgery > forged, imitation, fraudulent, fake
rap sheet, criminal record > conviction, charge, history, offense
mug shot > photograph, identification, police, booking photo, photo, portrait
fingerprints, dna > evidence, forensic, identification, trace
clue, tip, tipoff, tip off > information, evidence, hint, lead, sign, trail, trace
alibi, cover story > excuse, claim, whereabouts, explanation, witness
motive > reason, purpose, cause, intent, rationale
stakeout, wiretap, bug, eavesdropping > surveillance, monitoring, recording, spying, intercept
snooping, spying > surveillance, espionage, intelligence, eavesdropping, monitoring
dragnet, manhunt, hunt > search, police, fugitive, pursuit
collar, bust, roundup > arrest, detain, capture, apprehend, custody
cuffs, handcuffs > arrest, custody, restrain, restraints, detain
slammer, clink, big house, lockup, cooler, pokey > prison, jail, custody, cell, penitentiary
solitary > confinement, isolation, cell, solitary confinement
dungeon, gulag, labor camp > prison, camp, detention, cell, captivity
lockup > detention, custody, detain, hold, imprisonment
detention > custody, detain, hold, imprisonment
early release > parole, release, probation, freed, supervision, prisoner
parole > release, probation, freed, supervision, prisoner
pardon, clemency > amnesty, forgive, release, commute, mercy
amnesty > forgive, release, commute, mercy
jailbreak, prison break, breakout, getaway > escape, flee, fugitive, inmate
death row, electric chair, gas chamber, lethal injection > execution, death penalty, capital punishment, condemned
charge > accusation, indictment, offense, allegation, crime, prosecute
slap on the wrist, light sentence > lenient, fine, warning, penalty
life sentence > imprisonment, prison, sentence, life in prison, convicted
community service > probation, sentence, supervised, punishment, penalty, noncustodial
probation > sentence, supervised, punishment, penalty, noncustodial
plea deal, plea bargain, guilty plea > plead, agreement, guilty, prosecutor
day in court > hearing, trial, lawsuit, proceeding, judge
court battle, court fight, legal wrangle, legal row > lawsuit, litigation, case, dispute
class action > lawsuit, plaintiff, claim, litigation, sue, settlement
paperwork, court filing, legal papers > document, filing, motion, form, record
writ, summons > order, court, subpoena, injunction, warrant
restraining order, gag order > injunction, order, court, prohibit
hung jury, mistrial > deadlock, retrial, verdict, declare
retrial, new trial, second trial, do over > rehearing, appeal, trial again, trial
technicality, loophole > procedural, exemption, rule, formality
precedent, test case, landmark case > ruling, case, decision, landmark, judgment
his honor, your honor > justice, court, magistrate, jurist, bench
prosecutor > attorney, prosecution, state, district attorney, attorney general
defense lawyer, defence lawyer, public defender > attorney, counsel, defense, lawyer, legal team
star witness > testify, testimony, witness, informant, key witness
smoking gun, hard evidence > proof, evidence, document, confirm, verify
proof > evidence, document, confirm, verify
ticket, parking ticket > fine, penalty, violation, payment, citation, fee
fine > penalty, violation, payment, citation, fee
comeuppance, just deserts > punishment, penalty, sanction, sentence, discipline, fine
custody battle > custody, guardianship, child, divorce, guardian, parental rights
custody > guardianship, child, divorce, guardian, parental rights
alimony, child support > payment, maintenance, divorce, support, spousal support
prenup, prenuptial > agreement, marriage, contract, prenuptial agreement, divorce
nda, confidentiality deal > nondisclosure, agreement, confidential, secrecy
noncompete, non compete > agreement, contract, restrict, clause
fine print, small print > terms, condition, clause, provision, contract
get out clause, escape clause > exemption, termination, provision, loophole, exit
ban, embargo, blockade, boycott > prohibition, sanction, restriction, moratorium
crime wave, crime spree > rise, increase, series, violence, offenses
neighborhood watch, vigilante > citizen, patrol, justice, volunteer
kangaroo court, show trial > unfair, trial, political, tribunal, unjust
lynching, lynch mob > hanging, killing, mob violence, murder, execution
waterboarding > torture, abuse, interrogation, cruelty, torment, mistreatment
torture > abuse, interrogation, cruelty, torment, mistreatment
slave labor, forced labor, servitude, bondage > slavery, slave, exploitation, labor
people smuggling, sex trafficking > trafficking, exploitation, migrant, human trafficking, prostitution
pact, handshake, gentlemans agreement > agreement, deal, informal, promise, verbal
bash, shindig, blowout, rager > party, celebration, event, gala
gala, soiree > event, dinner, reception, fundraiser
fundraiser > event, charity, donation, raise money
get together, meetup > reunion, gathering, meeting, event, party, dinner
reunion > gathering, meeting, event, party, dinner
powwow, huddle > meeting, discussion, talks, conference, summit
pep talk > speech, encouragement, motivate, address, inspire
hookup, one night stand > relationship, affair, sex, sexual, romance
night out > dinner, romantic, appointment, party, evening
nuptials, big day, wedding day > wedding, marriage, ceremony, marry
honeymoon, getaway > vacation, trip, holiday, newlyweds, travel
stag night, bachelor party, hen party > party, wedding, celebration, event, groom
baby shower > birth, party, celebration, pregnant, event
christening > baptism, baptize, ceremony, church
send off, farewell, goodbye > departure, funeral, ceremony, retirement
memorial > funeral, ceremony, tribute, monument, commemoration
resting place, final resting place > grave, burial, buried, cemetery, tomb
grave > burial, buried, cemetery, tomb
graveyard, churchyard > cemetery, burial, grave, tomb, buried
urn, ashes > cremated, funeral, buried, interred, burial
coffin, casket > burial, funeral, body, buried, tomb
homage, shout out > tribute, honor, memorial, praise, recognition, commemorate
tribute > honor, memorial, praise, recognition, commemorate
carnival, fete > festival, event, exhibition, parade, celebration
parade, procession > march, celebration, ceremony, festivities
expo, trade show, trade fair > exhibition, convention, conference, fair, show
gig > concert, performance, event, show, appearance
tour, road show > concerts, travel, visit, itinerary, trip, musicians
opening night, first night > premiere, debut, opening, launch
curtain call, swan song, last hurrah > final, farewell, last performance, retirement
comeback, second coming > return, revival, recovery, resurgence
debut > first appearance, introduction, premiere, launch, inaugural
encore, rerun > repeat, rebroadcast, replay, revival
remake, reboot, redo > version, adaptation, new version, remade
follow up, part 2 > sequel, second, continuation, series, franchise, installment
sequel > second, continuation, series, franchise, installment
prequel > earlier, origin, precede, film, franchise
adaptation, screen version > based on, film, dramatization, version, remake, screenplay
flick, blockbuster > film, movie, hit, cinema, motion picture
smash, smash hit, chart topper > success, popular, bestseller, best selling
dud, stinker, flop > failure, unsuccessful, poor, disappointment, box office bomb
bestseller, page turner > book, novel, popular, best selling
whodunit > thriller, mystery, novel, crime, suspense
thriller > mystery, novel, crime, suspense
rom com, chick flick > romantic, comedy, romance, film, comedic
horror flick, slasher > horror, film, scary, thriller
soap, soap opera, sitcom > television series, drama, comedy, show, television show
kids show > cartoon, animated, series, children
cartoon > animated, series, children, comic, cartoonist
comic, comic book, graphic novel > cartoon, illustrated, magazine, superhero
funnies, comic strip > cartoon, newspaper, comics, illustrated, cartoonist
plot, storyline > story, narrative, premise, synopsis, script
twist, plot twist > surprise, ending, revelation, unexpected
cliffhanger > ending, suspense, finale, unresolved, episode
spoiler > ending, reveal, plot, revelation, leak
script, screenplay > write, dialogue, screenwriter, dialog, written
scene, clip > footage, excerpt, sequence, video
leading man, leading lady > star, main role, actor, actress
casting > actor, role, actress, audition, star
voice, voiceover, voice over > narrator, actor, voice actor, vocal
soundtrack > music, composer, song, score, album
theme song, theme tune > theme, music, opening, song, soundtrack
anthem, national song > song, hymn, national anthem, music, patriotic
ditty, jingle, tune > song, melody, music, composition, lyrics
record deal > contract, label, sign, recording contract
garage band, boy band, girl group > group, music, band, singers, musicians
gong, oscar, trophy > award, prize, medal, honor, statuette
silverware, cup > trophy, title, championship, honors, cup final
belt, crown > championship, champion, titleholder, heavyweight
top spot, first place > winner, win, champion, victory
runner up, second place > second, finalist, lose, finished second, lost
`;
