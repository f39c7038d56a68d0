/** What people say, write, show, hide, promise and prove. */
export const SPEECH = `
say, state, remark, mention, comment, declare
announce, declare, proclaim, unveil, reveal, make public, announcement
announcement, statement, declaration, press release, news release
claim, assert, allege, maintain, contend, argue, insist
accuse, allege, claim, charge, allegation, accusation
allegation, accusation, claim, charge
admit, confess, acknowledge, concede, come clean, fess up, cop to
deny, reject, dispute, refute, dismiss, denial, brush aside, say it is not true
contradict, conflict with, inconsistent, go against
confirm, verify, corroborate, acknowledge, back up
clarify, account for, spell out, break down
justify, defend, excuse, rationalize
excuse, pretext, justification, cover story
depict, portray, characterize, paint, call, label
call, label, dub, name, brand, refer to as, term, known as
name, title, called
talk, speak, discuss, chat, conversation, discussion
talks, discussions, negotiations, meetings
discuss, talk about, debate, go over, address
gossip, rumor, rumour, hearsay, tea, speculation, scuttlebutt
rumor, rumour, speculation, unconfirmed report, word on the street
inform, notify, brief, give notice, advise
warn, caution, alert, sound the alarm, raise the alarm, warning, raise concerns
warning, caution, alert, red flag
ask, inquire, question, query, request
request, ask, appeal, plea, petition, ask for
question, interrogate, grill, interview, quiz, press
answer, reply, respond, response, get back to, write back
respond, react, reaction, response, reply
reaction, response, take it, feedback
invite, ask to join, approach, reach out, invitation, ask to come
contact, reach out, get in touch, approach, get hold of, hit up
message, text, dm, direct message, texted, chat, note, sms, private message, slide into
messages, texts, dms, text messages, chats, chat logs, correspondence
email, mail, message, letter, write
letter, note, written message
phone, call, ring, telephone, ring up, phone call, hop on a call
tweet, post, x post, write, share, wrote on, posted on
repost, retweet, share, quote tweet
post, publish, upload, put up, put online
delete, erase, remove, take down, scrub, wipe, destroy
write, author, pen, compose, draft
writing, text, script
book, novel, volume, publication
article, story, piece, report, news story, write up
blog, blog post, online post
report, account, story, study, findings
essay, paper, article
newspaper, paper, daily, press
press, media, news media, journalists, reporters, news outlets
magazine, journal
diary, journal, notebook, private notes, personal notes
notes, memo, minutes, written record
memo, memorandum, document, note, dossier
document, paper, file, record, paperwork
receipts, evidence, proof, documents, screenshots, messages
proof, evidence, prove, exhibit, smoking gun
prove, show, demonstrate, substantiate
evidence, testimony, documents, exhibits
speech, address, talk, remarks, lecture
quote, quotation, words, exact words, saying
slogan, motto, catchphrase, tagline
phrase, expression, saying, wording
word, term, expression
language, tongue, dialect, speak
translate, translation, render, interpret
meaning, mean, stand for, definition, signify, denote, short for, abbreviation, acronym
symbol, emblem, logo, sign
sign, indication, hint, clue, signal
hint, suggest, imply, allude, insinuate
suggest, propose, recommend, proposal, suggestion, pitch, put forward, float, bring up
pitch, propose, proposal, sell the idea
idea, concept, notion, proposal, brainchild
come up with, invent, think of, conceive, idea of, coin, dream up
coin, invent, come up with, first use
bring up, mention, raise, broach
interview, sit down with, talk to, podcast, conversation with, appear on
podcast, show, interview, episode
broadcast, air, aired, televised, show on tv, transmission
tv show, series, television series, sitcom, program, programme
channel, network, station, broadcaster
episode, installment, part
movie, film, picture, motion picture, flick
documentary, film, docuseries
song, track, tune, single, hit
album, record, lp, studio album
lyrics, words of the song
concert, gig, show, performance
play, drama, theater
photo, picture, image, photograph, pic, snapshot, shot
picture, image, painting, portrait, illustration
meme, joke, image, gif
video, clip, footage, recording, tape
recording, tape, record, audio
drawing, sketch, diagram
map, chart, plan
list, roster, lineup, line up
promise, pledge, vow, commit, commitment, swear, assure, assurance, guarantee, give his word
break his word, break a promise, go back on, renege, breach, violate, broken promise, broke promise, not keep, back out
keep his word, keep a promise, honor, stick to, fulfill
swear, oath, vow
secret, confidential, private, hidden, undisclosed, hush hush, under wraps, behind closed doors
secretly, behind his back, in secret, quietly, covertly, privately, without telling, on the low, on the down low
publicly, in public, openly, out in the open
public, open to everyone, open
hide, conceal, cover up, withhold, keep secret, keep from, sweep under the rug, bury
cover up, hide, conceal, whitewash
reveal, disclose, expose, uncover, make public, come out, come to light, unveil, spill, spill the beans, let slip, blow the whistle
leak, leaked, reveal, disclose, come out, made public, slip out, spill
unsealed, made public, released, come out, disclosed
publish, release, make public, put out, issue, come out
transparent, open, transparency, openness
censor, suppress, ban, silence, gag, shut up
silence, mute, quiet, shut up, keep quiet
complain, complaint, gripe, grumble, whine, moan, object
complaint, grievance, objection, concern
protest, demonstration, demonstrate, march, rally, picket, object
petition, sign, signatures, open letter
sign, signed, put his name to, signatory
letter, open letter, petition
debate, discussion, argument
vote, ballot, poll, elect
poll, survey, questionnaire
persuasion, argument, convince
emphasize, stress, highlight, underline
exaggerate, overstate, hype, oversell, blow up
hype, buzz, excitement, publicity
publicity, attention, exposure, limelight, spotlight
advertise, promote, market, advertising, ad, commercial
ad, advert, advertisement, commercial, ads
propaganda, misinformation, disinformation
misinformation, fake news, false claims, lies, disinformation
story, tale, narrative, account
version, side of the story, account, his side
summary, overview, recap, tldr, tl dr, gist, in a nutshell, in short, short version, rundown, sum up, catch me up, bring me up to speed
background, backstory, history, context, origin story
timeline, chronology, sequence of events, order of events
details, specifics, particulars, ins and outs
information, info, data, intel, details
facts, truth, reality
fact check, debunk, true or false, verify
mention, refer to, reference, cite, namedrop
cite, quote, reference
teach, instruct, educate, train
learn, study, find out, pick up
learn, find out, hear about, discover, get wind of, be told
find out, discover, learn, uncover, figure out
study, research, investigation, examine
research, study, investigate, look into
investigate, probe, look into, inquiry, investigation, examine, dig into
look into, investigate, examine, review
review, assess, evaluate, examine, go over
inspect, examine, check, look over
check, verify, examine, inspect
test, trial, experiment, try out
compare, comparison, liken, contrast, versus
predict, forecast, prediction, foresee, prophesy
prediction, forecast, prophecy, outlook
warn, warning, alarm, threat
leak, publish, reveal, disclose
promise, pledge, commitment, vow, mission
write, post, text, message, tweet
name, nickname, call
`;
