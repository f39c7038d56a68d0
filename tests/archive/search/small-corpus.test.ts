import { expect, it } from 'vitest';
import { createArchive } from '../../../src/archive/archive.ts';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';

/** One article, as somebody would drop it into an empty folder: no people, no lines, no front matter. */
const ARTICLE = `The Quarrel at the Mill
Ada Grimm and Tom Vane built the mill at Oxley together, and the whole valley followed how they fell out.
How it began
Both Grimm and Vane were there when the mill was founded in 2011, as a counterweight to the great works at Harrow. With an initial investment of 3 million crowns from Grimm it was to serve the valley. Grimm left in 2014. The mill later said that Grimm was pushed out after Vane had denied her the chair.
The years of success
The Oxley flour came on the market in May 2017 and made Vane a famous man. Grimm criticized on the radio that the mill kept its recipes to itself and put profit first.
In June 2019 Grimm filed her lawsuit anew, against the mill and against its largest supporter, the bank of Harrow.
The bid
A shakeup of the board in 2018, in which Vane was dismissed and within days reinstated with the help of the bank, showed how the mill stood.
Grimm's bid valued the mill at 90 million crowns, about 20 million above what others had talked of.
The dam
Vane has a part in a dam called Highwater, which is backed by the Norland savings bank and is to come to 500 million crowns. Grimm called its funds a fairy tale.`;

const { corpus } = readCorpus([{ path: 'mill.txt', text: ARTICLE }]);
const archive = createArchive(corpus);

it.each([
  ['how much money did grimm put in', 'investment of 3 million'],
  ['was grimm forced out', 'pushed out'],
  ['how big was the bid', '90 million'],
  ['who brought vane back after he was fired', 'reinstated'],
  ['who is paying for highwater', 'Norland'],
  ['why did grimm sue again', 'filed her lawsuit anew'],
  ['when did the flour come out', 'May 2017'],
])('one article alone answers “%s”', (question, words) => {
  const outcome = archive.ask(question);
  expect(outcome.kind).toBe('answer');
  expect(outcome.kind === 'answer' && outcome.hits[0].excerpt.text).toContain(words);
});

it.each(['who won the world cup', 'how do i bake bread', 'how tall is vane', 'weather tomorrow'])(
  'and does not answer “%s”',
  (question) => {
    expect(archive.ask(question).kind).toBe('nothing');
  },
);
