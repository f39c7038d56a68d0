import { assert, property, stringMatching } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { showText } from '../../../src/corpus/marks.ts';
import type { Quote } from '../../../src/corpus/model.ts';
import { articleOf, corpusOf, markdown, quotesOf } from '../../support/corpus.ts';

const PEOPLE = `- { name: Elon Musk, aliases: [Elon], side: musk }
- { name: Sam Altman, aliases: [Sam], side: openai }
- { name: Marc Toberoff, aliases: [] }
- { name: Satya Nadella, aliases: [] }
- { name: Microsoft, kind: organization, aliases: [] }
- { name: OpenAI, kind: organization, aliases: [] }
- { name: Tesla, kind: organization, aliases: [] }
- { name: xAI, kind: organization, aliases: [] }
`;

function found(body: string): readonly Quote[] {
  return quotesOf(corpusOf({ 'people.yml': PEOPLE, 'article.md': markdown(body) }));
}

/** Sentences by pattern, and who speaks: the name, or nobody. Written for this test. */
const SENTENCES: readonly (readonly [speaker: string | undefined, sentence: string])[] = [
  ['Musk', 'Musk said: "The kettle is on and nobody drinks."'],
  ['Musk', '"The kettle is on and nobody drinks," Musk said.'],
  ['Musk', '"The kettle is on and nobody drinks," said Musk.'],
  ['Elon Musk', '“The kettle is on and nobody drinks,” wrote Elon Musk on Tuesday.'],
  ['Sam Altman', 'Sam Altman told a radio host that "the garden is bigger than the house".'],
  ['Altman', 'In a letter to the staff, Altman wrote that "the garden is bigger than the house".'],
  ['Altman', '"The garden is bigger than the house!" Altman wrote.'],
  ['Altman', '"Is the garden bigger than the house?" asked Altman.'],
  ['Altman', 'Altman, who runs a bakery, said "the garden is bigger than the house" twice.'],
  ['Altman', 'Altman, the owner of the bakery, replied: "The garden is bigger than the house."'],
  ['OpenAI', 'OpenAI said in a blog post that "the garden is bigger than the house".'],
  ['OpenAI', '"The garden is bigger than the house," OpenAI said in a statement on Friday.'],
  ['Musk', 'According to Musk, "the kettle is on and nobody drinks".'],
  ['Musk', '"The kettle is on and nobody drinks," according to Musk.'],
  ['Marc Toberoff', 'Musk lawyer Marc Toberoff said "the bill has to be paid in full".'],
  ['Marc Toberoff', '"The bill has to be paid in full," said Marc Toberoff, a lawyer for Musk.'],
  ['Musk', 'Musk: "The kettle is on and nobody drinks."'],
  ['Musk', 'Musk’s email to the cook said: "The kettle is on and nobody drinks."'],
  ['Musk', 'In Musk\'s post on the matter: "The kettle is on and nobody drinks."'],
  ['Sam Altman', 'OpenAI CEO Sam Altman said "the garden is bigger than the house".'],
  ['Altman', 'Then Altman posted: "The garden is bigger than the house."'],
  ['Musk', 'Musk later tweeted "the kettle is on and nobody drinks" to his followers.'],
  ['Musk', 'Musk was quoted as saying "the kettle is on and nobody drinks".'],
  ['Musk', 'Musk testified that "the kettle is on and nobody drinks".'],
  ['Musk', 'On 10 February 2025, Musk wrote: "The kettle is on and nobody drinks."'],
  ['Musk', 'Musk described the house as "a garden with a very small kitchen".'],
  ['Jane Doe', '"The roof leaks on every second day," Jane Doe said.'],
  ['Judge Yvonne Rogers', '"The court will not paint the fence," wrote Judge Yvonne Rogers.'],
  ['xAI', 'xAI said "our kettle boils faster than yours".'],
  ['Musk', 'Altman laughed, and Musk said: "The kettle is on and nobody drinks."'],
  ['Musk', '"The kettle is on," Musk said, "and nobody at all drinks."'],
  // Nobody: the sentence does not say, or says that it is another's.
  [undefined, 'While the official reason cited "a possible conflict for Elon as the bakery grows," others doubted it.'],
  [undefined, 'The official reason was "a possible conflict for Musk as the bakery grows".'],
  [undefined, 'A lawyer for Musk said "the bill has to be paid in full".'],
  [undefined, 'People close to Altman said "the garden is bigger than the house".'],
  [undefined, '"The bill has to be paid in full," said Musk lawyer John.'],
  [undefined, '"The bill has to be paid in full," according to Musk’s complaint.'],
  [undefined, 'Musk and Altman said "the garden is bigger than the house".'],
  [undefined, '"The garden is bigger than the house," said Musk and Altman.'],
  [undefined, 'He said "the garden is bigger than the house".'],
  [undefined, '"The garden is bigger than the house," she told Altman.'],
  [undefined, 'Musk denied that he had said "the garden is bigger than the house".'],
  [undefined, 'Musk never said "the garden is bigger than the house".'],
  [undefined, 'Altman responded to Musk’s claim that "the garden is bigger than the house".'],
  [undefined, 'Musk shared an article titled "The garden is bigger than the house".'],
  [undefined, '"The garden is bigger than the house," according to The Information.'],
  [undefined, '"The garden is bigger than the house," Reuters said.'],
  [undefined, 'Altman said that Musk wrote "the kettle is on and nobody drinks".'],
  [undefined, 'Critics said "the garden is bigger than the house" of Tesla.'],
  [undefined, 'If Musk said "the kettle is on and nobody drinks", nobody heard it.'],
  [undefined, 'Musk reportedly said "the kettle is on and nobody drinks".'],
  [undefined, 'Musk called him a "liar" on stage.'],
  [undefined, 'The crowd shouted "the garden is bigger than the house" at Altman.'],
  [undefined, 'Altman was told "the garden is bigger than the house".'],
  [undefined, 'Musk said nothing. "The garden is bigger than the house."'],
  [undefined, 'Altman wrote "The Garden Is Bigger Than Any House" in his blog.'],
  [undefined, 'Musk said Altman’s slogan was "the garden is bigger than the house".'],
  [undefined, 'The company said "the garden is bigger than the house".'],
  [undefined, 'For Musk the phrase "the garden is bigger than the house" was a joke.'],
];

/**
 * Sentences as news pages write them, written after the patterns. Not blind: at the first run 3 of 18 given speakers differed from the labels,
 * which were then corrected (the sentence does name that speaker), and an apposition was added to the patterns.
 */
const NEWS: readonly (readonly [speaker: string | undefined, sentence: string])[] = [
  ['Musk', 'In an interview with a local station on Monday, Musk said he felt "like a cook without a kitchen".'],
  [
    'Musk',
    'Musk, who had left the board two years earlier, wrote on his network: "Bring back the kitchen we paid for."',
  ],
  ['Altman', '"We never asked for a second kitchen," Altman told reporters after the hearing.'],
  ['Altman', 'Asked about the offer, Altman said "there is no kitchen for sale here".'],
  [
    'Nadella',
    '"Our ovens are warm and our hands are full," Nadella said in a call with analysts, adding that demand was high.',
  ],
  ['OpenAI', 'OpenAI responded in court papers that Musk wanted "a kitchen all to himself".'],
  [undefined, 'In court papers, lawyers for OpenAI said Musk wanted "a kitchen all to himself".'],
  ['Toberoff', '"The kitchen belongs to everyone who eats," Toberoff said in an email.'],
  [undefined, '"The kitchen belongs to everyone who eats," a spokesperson for Microsoft said.'],
  [undefined, 'A Microsoft spokesperson said "the kitchen belongs to everyone who eats".'],
  [undefined, 'The lawsuit accuses Altman of running "a kitchen without any cooks".'],
  [undefined, 'The judge told Musk that "a kitchen is not a courtroom".'],
  [undefined, 'Musk was accused by Altman of running "a kitchen without any cooks".'],
  ['Altman', 'Musk read aloud an email in which Altman promised "a kitchen for all of us".'],
  ['Musk', 'Jurors were shown a text in which Musk called it "a kitchen without any cooks".'],
  ['Altman', 'Altman pushed back on Tuesday, writing that "nobody gets to own the only kitchen".'],
  [undefined, 'Musk reposted a user who wrote "nobody gets to own the only kitchen".'],
  [undefined, 'Musk agreed with a user who said "nobody gets to own the only kitchen".'],
  [undefined, 'Altman told staff that Musk had said "the kitchen will be empty by spring".'],
  ['Musk', '"Empty by spring," Musk wrote under the post.'],
  ['Altman', 'Altman called the bid "an attempt to slow the kitchen down".'],
  ['Altman', 'Speaking in Paris, Altman described the bid as "an attempt to slow the kitchen down".'],
  [undefined, 'Altman has been described by Musk as "a cook who eats alone".'],
  [undefined, 'The documents describe Musk as "a cook who eats alone".'],
  ['Nadella', 'Nadella, the head of Microsoft, told CNBC, "I have plenty of plates for everybody."'],
  [undefined, 'Nadella told CNBC that Musk said "I have plenty of plates".'],
  ['Altman', 'Altman posted on X: "please do not steal my spoon".'],
  ['Altman', 'In his reply to Musk, Altman wrote "please do not steal my spoon".'],
  [undefined, 'In a reply to Altman\'s post, a fan wrote "please do not steal my spoon".'],
  [undefined, 'Musk\'s lawyers said "the spoon was never his to begin with".'],
  [undefined, 'Musk\'s lead lawyer wrote that "the spoon was never his to begin with".'],
  ['Marc Toberoff', 'Musk\'s lead lawyer, Marc Toberoff, wrote that "the spoon was never his to begin with".'],
  ['OpenAI', '"The spoon was never his," OpenAI argued in its motion, "and he knew it all along."'],
  [undefined, '"The spoon was never his," the company argued.'],
  ['Musk', 'The post, which Musk said was "a joke about a spoon and nothing else", was deleted.'],
  [undefined, 'Whether Musk said "the spoon is mine to keep" is disputed.'],
  ['Musk', '"I want my spoon back!" Musk shouted, then said: "All of it, every spoon."'],
  [undefined, 'Microsoft, Musk and Altman wrote "we all share the same spoon".'],
  ['Altman', '“The spoon,” Altman wrote in 2016, “is only as good as the soup that it carries.”'],
  [undefined, 'Musk quoted Altman as saying "the spoon is only as good as the soup".'],
];

describe('quotations found in an article that marks none', () => {
  it.each(SENTENCES)('%s speaks in: %s', (speaker, sentence) => {
    expect([...new Set(found(sentence).map((quote) => quote.speaker.replace(/^Judge /, '')))]).toEqual(
      speaker === undefined ? [] : [speaker.replace(/^Judge /, '')],
    );
  });

  it('never have a wrong speaker in sentences of the news, and have one for most that name one', () => {
    const judged = NEWS.map(([speaker, sentence]) => ({ speaker, sentence, found: found(sentence)[0]?.speaker }));
    const isRight = ({ speaker, found }: (typeof judged)[number]) =>
      speaker !== undefined && (found?.endsWith(speaker) ?? false);
    expect(judged.filter((each) => each.found !== undefined && !isRight(each))).toEqual([]);
    const due = judged.filter(({ speaker }) => speaker !== undefined);
    expect(due.filter(isRight).length / due.length).toBeGreaterThanOrEqual(0.9);
  });

  it('give two runs of one utterance to the same speaker', () => {
    const quotes = found('"The kettle is on for everybody," Musk said, "and nobody at all drinks."');
    expect(quotes.map(({ text, speaker }) => [text, speaker])).toEqual([
      ['The kettle is on for everybody', 'Musk'],
      ['and nobody at all drinks.', 'Musk'],
    ]);
  });

  it('are marked as found, and know the person of people.yml', () => {
    expect(found('"The kettle is on and nobody drinks," Musk said.')).toMatchObject([
      { isFound: true, speaker: 'Musk', speakerId: 'elon-musk', text: 'The kettle is on and nobody drinks' },
    ]);
  });

  it('have the date that the sentence gives for them, and no other', () => {
    const [dated] = found('On 10 February 2025, Musk wrote: "The kettle is on and nobody drinks."');
    const [undated] = found('Musk wrote of the party of May 2019: "The kettle is on and nobody drinks."');
    expect([dated?.date, undated?.date]).toEqual([{ start: { year: 2025, month: 2, day: 10 } }, undefined]);
  });

  it('know a surname by the full name that the article gives', () => {
    expect(found('Jane Doe came in. "The roof leaks on every second day," Doe said.')[0]?.speaker).toBe('Jane Doe');
  });

  it('are of the name that is nearest to the verb', () => {
    expect(found('Tesla Chief Elon Musk said "the kettle is on and nobody drinks".')[0]).toMatchObject({
      speaker: 'Musk',
      speakerId: 'elon-musk',
    });
  });

  it.each([
    ['two speak', '"The kettle is on and nobody drinks," said Musk and Altman.'],
    ['one speaks before and another behind', 'Altman said: "The kettle is on and nobody drinks," Musk said.'],
    ['a mark is left open', 'Musk said "the kettle is on and nobody drinks" on a 6" screen.'],
    ['there are no words', 'Musk said ", " and left.'],
  ])('are of nobody where %s', (_, sentence) => {
    expect(found(sentence)).toEqual([]);
  });

  it('are not looked for where quotations are marked', () => {
    const marked =
      '> The roof leaks.\n>\n> — Jane Doe, 10 February 2025 [^ap]\n\nMusk said "the kettle is on and nobody drinks".[^ap]';
    expect(found(marked).map(({ text }) => text)).toEqual(['The roof leaks.']);
  });

  it('are word for word what the source has, whatever stands around them', () => {
    const words = stringMatching(/^[a-z]{1,8}( [a-z]{1,8}){3,8}$/);
    assert(
      property(words, words, (first, second) => {
        const article = articleOf(`Musk said *at noon* that "${first}".\n\n**Later** ${second}.`);
        for (const quote of article.quotes) {
          expect(showText(article, quote.span)).toBe(quote.text);
          expect(article.text).toContain(quote.text);
        }
      }),
      { numRuns: 50 },
    );
  });
});
