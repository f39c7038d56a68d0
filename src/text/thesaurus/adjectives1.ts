/** Times, orders, sizes, amounts and places: how people call them, and what articles say for it; one way only. */
export const ADJECTIVES1 = `
right before, shortly before > prior, eve, preceding, ahead, leading up
right after, shortly after, straight after > following, immediately, subsequent, aftermath
in the beginning, to begin with, at the outset > inception, founding, origin, outset, initially
these days, nowadays > contemporary, modern, present, recent, today
back then, in those days > former, previous, earlier, historical
of late > recent, latest, past month, past year
soon, before long, any day now > shortly, imminent, upcoming, near future, forthcoming, impending
upcoming, coming up, around the corner > scheduled, forthcoming, planned, slated, future, expected
late, too late, overdue > delay, deadline, postponed, missed, belated, time
late, later on, down the line > subsequent, afterward, eventually, thereafter
early, too early, too soon > premature, advance, ahead of schedule, prior
on time, in time, punctual > schedule, deadline, prompt, timely
overnight > sudden, instant, rapid, immediate
for the time being, for the moment > temporary, interim, provisional, currently
short lived, for a bit > brief, temporary, momentary, ephemeral
temporary, not permanent > interim, provisional, acting, short term
permanent, for good, for keeps > indefinite, lasting, lifelong, irreversible
long, lengthy, drawn out > prolonged, extended, protracted, extensive
long time, for ages, for years > decades, longtime, longstanding, years
long ago, ages ago, once upon a time > former, decades, centuries, ancient
all along, from day one, from the start, from the get go > initially, original, always, outset, inception
in one go, in one fell swoop > simultaneous, single, immediate, combined
one at a time, one after another > individually, separate, consecutive, sequence
in a row, back to back > consecutive, successive, streak, running
time and again, time after time > repeated, frequent, persistent, continual, multiple
anew, start over > restart, renewed, resume, relaunch
nonstop, round the clock, around the clock > constant, continuous, uninterrupted, 24 hours, perpetual
every so often > occasional, intermittent, sporadic, periodic
from time to time > occasional, periodic, sporadic, sometimes
hardly ever, seldom, once in a blue moon > infrequent, rare, uncommon, scarce
by a hair > narrowly, scarcely, slim, marginal
every year, once a year > annual, per year, per annum, calendar year
everyday, run of the mill, garden variety > ordinary, common, routine, regular, typical
nighttime, after dark, at night > nocturnal, evening, overnight, sunset
out of date, outdated, behind the times > obsolete, antiquated, archaic, outmoded, superseded
old fashioned, old school, retro, vintage > traditional, classic, antique, conservative
old, age old, ancient > antique, historic, centuries, archaic, prehistoric
old, getting on in years > aging, veteran, retired, longtime
older, oldest > elder, senior, earliest, firstborn
young, underage > minor, teenage, youth, adolescent, child
brand new, newest, fresh > latest, novel, recent, updated
modern, high tech > advanced, contemporary, sophisticated, innovative, latest
ahead of its time, groundbreaking, trailblazing > innovative, pioneer, revolutionary, influential, visionary
first ever, never done before, unheard of > unprecedented, pioneering, novel, inaugural
one of a kind, unique > distinctive, singular, unusual, unmatched, sole
last ditch, last gasp > desperate, final, last minute, eleventh hour
ahead of time, in advance, beforehand > prior, previous, earlier, preliminary
sudden, all of a sudden > abrupt, unexpected, immediate, swift
little by little, bit by bit, step by step > gradual, incremental, stages, phased, progressive
slow, sluggish > gradual, lag, delay, stagnant, lengthy
fast, speedy, lightning fast > accelerated, speed, swift, express, high speed
in a hurry, in a rush, rushed > haste, quick, urgent, swift
urgent, cant wait > emergency, immediate, critical, imperative, priority
instant, on the spot > immediate, prompt, direct, summarily
at the same time > simultaneous, concurrent, parallel, meanwhile
to date, as of today > currently, present, hitherto, previously
in the works, in progress, on the way > underway, development, planned, pending, forthcoming
ongoing, still going > continue, pending, current, underway, unresolved
over and done with, all wrapped up > complete, ended, concluded, final
just shy of, just short of > approximately, nearly, almost, close
give or take, somewhere around > approximate, estimate, around, roughly
on the dot, to the letter, spot on > precise, exact, accurate, strict
big, bigger, sizable > major, considerable, substantial, significant, extensive
huge, massive, gigantic, colossal > immense, tremendous, substantial, giant, extensive
biggest ever, largest ever > record, unprecedented, largest, greatest
tiny, teeny, minuscule, itty bitty > minute, miniature, microscopic, minimal, compact
small, small scale, small time > limited, local, slight, compact, lesser
wide, wide ranging > broad, extensive, widespread, comprehensive
narrow, razor thin > slim, limited, restricted, close, marginal
neck and neck, too close to call > close, tied, narrow, tight, undecided
sky high, through the roof, off the charts > elevated, record, soaring, excessive, peak
high up, high ranking, top level > senior, superior, executive, leading, prominent
rock bottom, all time low > lowest, minimum, record low, nadir
deep, in depth > profound, thorough, extensive, detailed
shallow, skin deep > superficial, trivial, slight, low
stayed flat, flatlined > unchanged, stagnant, horizontal, steady
steep, sharp > dramatic, abrupt, significant, rapid, drastic
heavy, weighty > mass, dense, substantial, weigh, bulky
heavy, intense > severe, extreme, strong, fierce, extensive
light as a feather, feather light > lightweight, portable, low weight, thin
thick > dense, heavy, concentrated, viscous
skinny, bony, all skin and bones > lean, underweight, emaciated, thin, malnourished
chubby, chunky, heavyset, plump > overweight, obese, stout, heavy, large
short, cut short > brief, abbreviated, concise, condensed, curtailed
near, close by, nearby, next to > adjacent, neighboring, vicinity, proximity, bordering, outskirts
far away, far off, a long way > distant, remote, overseas, isolated, kilometers
out of the way, off the beaten path > remote, isolated, rural, secluded, wilderness
halfway, midway > central, midpoint, intermediate, midst
upside down > inverted, reversed, overturned, capsized
abroad, overseas > foreign, international, exile, expatriate
local, homegrown > domestic, native, regional, resident, community
nationwide, across the country, countrywide > national, federal, widespread, domestic
worldwide, all over the world, around the world > global, international, universal, continents
everywhere, all over the place, far and wide > widespread, throughout, ubiquitous, pervasive, prevalent
inside, indoors > interior, internal, enclosed, onboard
outside, outdoors > exterior, external, open air, outer
underwater, under the sea > submerged, sunken, submarine, marine, flooded
in the sky, in midair > airborne, aerial, flight, altitude
left over, leftover > remaining, surplus, residual, excess, unused
extra, on top of that > additional, supplementary, surplus, bonus, spare
the bulk of, the lions share > majority, largely, mainly, predominantly
for the most part, by and large > largely, primarily, predominantly, chiefly, generally, mainly
loads of, tons of, a bunch of, plenty of > numerous, multiple, dozens, considerable, hundreds, ample
countless, zillions of > numerous, thousands, innumerable, millions, myriad
a handful, handful of > several, small number, limited, couple
over the top, way overboard > excessive, surplus, disproportionate, exaggerated
not enough, too little > insufficient, inadequate, shortage, lack, scarce, deficit
plenty, more than enough > ample, abundant, sufficient, surplus, wealth
packed, crammed, jam packed > crowded, capacity, overcrowded, sold out, filled
empty, nobody there > vacant, unoccupied, deserted, abandoned, unfilled
bare, naked, nude > unclothed, exposed, undressed, topless
50 50, fifty fifty, half and half > equal, evenly, split, half, shared
on par, just as good > equal, equivalent, comparable, parity, rival
all told, added up > total, overall, combined, aggregate, altogether
totally, utterly, 100 percent > entirely, fully, wholly, absolute, completely
instead of, in place of > replace, alternative, substitute, behalf
without help, without any help > alone, independent, solo, unaided, unaccompanied, individually
lonely, all alone > isolation, solitary, loneliness, solitude, reclusive
apart, far apart > separate, distinct, independent, divided, distance
hand in hand, shoulder to shoulder > joint, collective, unified, mutual, cooperation
face to face, in person, in the flesh > meeting, personally, direct, visit, attended
in private, just the 2 of them > confidential, closed session, personal, secret, undisclosed
under the radar > covert, clandestine, classified, hidden, confidential, undisclosed
top secret, for your eyes only > classified, confidential, restricted, secret
hidden, out of sight, tucked away > concealed, secret, obscured, invisible, disguised
for all to see > public, visible, exposed, transparent, openly
in sight, noticeable > visible, apparent, evident, conspicuous, observable
obvious, plain as day, clear cut, no brainer > evident, apparent, clear, unmistakable, undeniable
clear, easy to see > transparent, evident, distinct, unambiguous, explicit
blurry, fuzzy, hazy, murky > unclear, vague, ambiguous, indistinct, obscure
vague > unclear, uncertain, undecided, unresolved, ambiguous
for sure, no doubt, without a doubt > certain, definite, undoubtedly, confirmed, guaranteed
sure thing, safe bet, shoo in > certain, favorite, guaranteed, likely
odds on > probable, expected, chance, prospect, favorite
unlikely, slim chance, long shot, fat chance > improbable, doubtful, remote, underdog, outsider
out of the question, not an option > impossible, refuse, unacceptable, reject, exclude
doable, within reach > feasible, achievable, possible, realistic, attainable, viable
pie in the sky, pipe dream > unrealistic, impractical, unfeasible, utopian, ambitious
by chance, by luck, by fluke > accidental, coincidence, random, unexpected, fortune
random, at random > arbitrary, chance, lottery, indiscriminate, unpredictable
lucky, fluky, in luck > fortunate, chance, favorable, coincidence
unlucky, jinxed, cursed > unfortunate, misfortune, ill fated, doomed, adverse
on purpose, meant to > intentional, willful, knowing, premeditated
by mistake, accidental, didnt mean to > unintentional, error, inadvertent, negligence, mistaken
willy nilly > arbitrary, indiscriminate, haphazard, unsystematic
backward, in reverse > reverse, rear, regress, retreat
forward, onward > advance, progress, proceed, continue
first in line, next up > successor, heir, following, front runner, favorite
ahead, in front, on top > lead, first place, advantage, top
fall behind, lag behind > trail, deficit, slower, late
in last place, dead last > bottom, lowest, last, relegated
halfway there, half finished, half done > incomplete, unfinished, partial, underway
unfinished, not done yet > incomplete, pending, outstanding, partial
at stake, on the line > risk, threatened, jeopardy, consequence
at large, on the loose > fugitive, escape, wanted, flee, missing
most wanted, on the most wanted list > fugitive, suspect, sought, warrant
gone missing, nowhere to be found, vanished without a trace > disappear, lost, absent, vanish, whereabouts
long gone, no longer around > disappear, vanished, extinct, defunct, departed, lost
`;
