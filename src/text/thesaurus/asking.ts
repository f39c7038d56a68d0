/** Ways to ask: what a question calls the thing that an answer calls otherwise. */
export const ASKING = `
reason, cause, motive, rationale, explanation
due to, owing to, as a result of, reason
cause, lead to, trigger, bring about, result in, spark, set off
result, outcome, effect, consequence, upshot, end result, aftermath
outcome, result, ending, conclusion, final result
consequence, effect, fallout, repercussion, aftermath, impact
fallout, aftermath, consequences, backlash
impact, effect, influence, consequence
amount, sum, total, quantity, figure
number, figure, count, quantity, total
total, sum, overall, altogether, combined
percentage, percent, share, proportion, fraction, rate
average, mean, typical
date, day, on which day
year, in which year
period, era, age, time, epoch
duration, length, last, time span
place, location, site, venue, spot
location, place, site, situated, located, position, whereabouts
located, situated, lies, stands, found in
city, town, municipality
country, nation, state
kind, type, sort, form, variety, category
example, instance, case
way, method, manner, approach
method, technique, procedure, process, approach
difference, distinction, contrast
similar, alike, comparable
identical, equal
different, distinct, dissimilar
relationship, connection, link, tie, association
connection, link, tie, relation
role, part, function, position, job
function, purpose, role, use
used for, purpose, use, function, serve as
part, portion, section, piece, segment
component, part, ingredient, element, made of, consist of, composed of, made up of
contain, include, comprise, consist of
feature, characteristic, trait, attribute, property
advantage, benefit, upside, plus, pro
disadvantage, drawback, downside, con, weakness
problem, issue, trouble, difficulty, challenge, matter
difficulty, obstacle, hurdle, barrier, problem
solution, answer, fix, remedy
topic, subject, theme, matter, issue
status, state, situation, current state, condition
latest, newest, most recent, up to date, current
current, present, today, at the moment, right now, these days
situation, state of affairs, circumstances
event, incident, occurrence, episode
incident, event, affair, episode
occur, take place, go down
take place, occur, held
involve, participate, take part, be part of
involved, took part, part of, mixed up in
responsible for, behind, to blame, in charge of
behind, responsible, orchestrated, masterminded
affect, influence, impact
known for, famous for, best known, claim to fame
named after, namesake, origin of the name, derive
named, called, known as, titled, dubbed
look like, appearance, resemble, looks
made by, created by, produced by, maker
invented by, inventor
written by, author
owned by, owner
led by, leader, headed by
run by, operated by, managed by
won, victory, winner
first, initial, original, earliest, oldest
last, final, latest, ultimate, most recent
main, primary, chief, principal, key, central, major
biggest, largest, greatest, major, main
greatest, highest, maximum
least, smallest, lowest, minimum
best, greatest, top, finest
worst, poorest, lowest
important, significant, key, crucial, major, essential, vital
importance, significance, big deal
purpose, aim, goal, point, reason, intent
rank, position, place, ranking
score, points, result, tally
record, all time high, best ever
speed, velocity, pace, rate
distance, length
height, elevation, altitude, tall
depth, deep
weight, weigh, mass
size, area, dimensions
length, long
width, wide, breadth
age, years old, born
temperature, degrees
color, colour, hue, shade
shape, form, figure
born, birthplace, birth, native of, come from
die, death, pass away, pass on, croak, kick the bucket, dead, perish, lose his life, deceased
cause of death, died of, die from
buried, grave, burial, tomb, laid to rest
live, reside, dwell, inhabit, home
religion, faith, belief, denomination
nationality, citizenship
occupation, job, profession, career, do for a living
education, schooling, study, degree, go to school
education, go to college, attend university, alma mater
degree, diploma, qualification
prize, award, medal, trophy, honor
award, prize, honor, medal
nominated, nomination, candidate
belong, member of, part of
include, contain, among
opposite, reverse, contrary
source, origin
original, initial, first, authentic
previous, earlier, former, prior, past
former, ex, previous, onetime, used to be
next, following, subsequent
following, subsequent, later
prior, earlier, ahead of, leading up to
following, since, afterwards, in the wake of
in the course of, amid
meanwhile, at the same time
early, beginning, first
late, end, toward the end
beginning, start, outset, onset, opening
end, ending, finish, close, conclusion
turning point, final straw, last straw, breaking point, tipping point, watershed
secret plan, scheme, plot
big, large, huge, massive, enormous, giant, vast, sizeable
small, little, tiny, minor, modest
numerous, a lot of, countless
a couple, several
several, various
enough, sufficient, adequate
almost, nearly, close to, roughly, approximately, around
exactly, precisely, specifically
sole, single
alone, solo, single handedly
together, jointly, side by side
pair, couple
half, 50 percent, fifty percent
double, twice, 2 times
complete, full, entire, total
partial, incomplete, in part
possible, feasible, potential
impossible, cannot be done, unfeasible, no way
probable, probably, chance
certain, sure
unclear, uncertain, unknown, unsure, not known
known, familiar, aware
unknown, mystery, unidentified, anonymous
aware, be informed, in the loop
unaware, in the dark, clueless, had no idea
common, usual, frequent, widespread, typical
rare, uncommon, unusual, scarce
usually, normally, generally, typically
often, frequently, regularly, a lot
sometimes, occasionally
always, constantly, all the time, forever
never, at no time
second time, another time
quickly, fast, rapidly, swiftly, in no time
suddenly, abruptly, out of nowhere
finally, eventually, in the end, at last, ultimately
`;
