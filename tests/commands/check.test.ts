import { describe, expect, it } from 'vitest';
import { check } from '../../commands/check.ts';
import { createArchive } from '../../src/archive/archive.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { UserError } from '../../src/reply/reply.ts';
import { corpusOf, markdown } from '../support/corpus.ts';
import { blocksOf } from '../support/replies.ts';
import { en } from '../../src/words/en.ts';
import { menuOf } from '../../src/reply/command.ts';

const SOUP = 'The soup was not cooked by me, it was cooked by the whole house.';
const BODY = `The soup has a long history and many cooks.[^ap]

> ${SOUP}
>
> — Elon Musk, CEO of Tesla, post on X, 10 February 2025 [^ap]

> The bread is always dark and the butter is always gone.
>
> — Sam Altman, CEO of OpenAI, post on X, 11 February 2025 [^ap]
`;

/** Other sentences around the words, too many for them to be the same quotation. */
const NOISE =
  'I walked home late. It rained on all of us. Somebody had left a red umbrella at the corner of my street.';

const archive = createArchive(corpusOf({ 'house.md': markdown(BODY, 'The kitchen') }));
const run = (text: string, more: Readonly<Record<string, string | boolean>> = {}): Reply =>
  check.run({ text, ...more }, { archive, today: '2026-11-24', words: en });

function headingOf(reply: Reply): string | undefined {
  const [first] = reply.blocks;
  return first?.kind === 'heading' ? first.text : undefined;
}

function textOf(reply: Reply): string {
  return blocksOf(reply, 'text')
    .map(({ text }) => text)
    .join(' ');
}

describe('/check', () => {
  it.each([
    [SOUP, '✓ Verbatim'],
    [`"${SOUP}" — Elon Musk`, '✓ Verbatim'],
    ['lol: "the butter is always gone"', '✓ Verbatim, a part'],
    [`Altman said: "${SOUP}"`, '⇄ Someone else’s words'],
    ['The soup was cooked by me, it was cooked by the whole house.', '≈ Altered'],
    ['The soup was … cooked by me', '≈ Altered'],
    ['"I have never seen a zebra in this town"', '? Not in this record'],
    ['ok', '? Not in this record'],
    ['The bread is always dark and the butter is always gone. Nobody may eat it.', '≈ Altered'],
    [`${NOISE} The bread is always dark and the butter is always gone. ${NOISE}`, '✓ Verbatim'],
    ['He calls it "soup". The bread is always dark and the butter is always gone.', '✓ Verbatim'],
  ])('of %s says: %s', (text, heading) => {
    expect(headingOf(run(text))).toBe(heading);
  });

  it('shows of verbatim words who, when and on what source', () => {
    const reply = run('the bread is always dark');
    expect(reply.status).toBe('answer');
    expect(blocksOf(reply, 'quotation')).toMatchObject([{ speaker: 'Sam Altman', date: { start: { year: 2025 } } }]);
    expect(blocksOf(reply, 'quotation')[0]?.verbatim.matches).toEqual([{ start: 0, end: 24 }]);
    expect(blocksOf(reply, 'sources')).toHaveLength(1);
  });

  it('marks the differences of altered words and says that a negation is lost', () => {
    const reply = run('"The soup was cooked by me" — Elon Musk');
    expect(blocksOf(reply, 'differences')[0]?.parts).toContainEqual({ kind: 'missing', text: 'not ' });
    expect(textOf(reply)).toMatch(/negation/);
    expect(blocksOf(reply, 'quotation')[0]?.verbatim.text).toBe(SOUP);
  });

  it('says which words of a longer text it checked', () => {
    const notes = blocksOf(run('He wrote "the butter is always gone" on a wall'), 'note').map(({ text }) => text);
    expect(notes).toContain('Only these words were checked: “the butter is always gone”');
    expect(blocksOf(run(SOUP), 'note').some(({ text }) => text.startsWith('Only'))).toBe(false);
  });

  it('cuts a long claim at a word where it says what it checked', () => {
    const claim = `${'many words of a claim '.repeat(12)}and its end`;
    const note = blocksOf(run(`He wrote "${claim}" on a wall`), 'note').find(({ text }) => text.startsWith('Only'));
    expect(note?.text).toMatch(/^Only these words were checked: “many words.{150,200} of a claim …”$/);
  });

  it('cuts a long claim without blanks too', () => {
    const note = blocksOf(run(`他写道：“${'我们'.repeat(150)}”在墙上`), 'note').find(({ text }) =>
      text.startsWith('Only'),
    );
    expect(note?.text).toMatch(/^Only these words were checked: “[我们]{200} …”$/);
  });

  it.each([
    ['The soup was not cooked by me, it was cooked by the whole big house.', /puts in is marked/],
    ['The soup was not cooked by me, it was cooked by the house.', /leaves out is marked/],
    ['The soup was not eaten by me, it was cooked by the whole house.', /leaves out and words that it puts in/],
    ['"The soup was not cooked by me, it was cooked by the house" — Sam Altman', /Nor are the recorded words from/],
  ])('of %s it says what is marked', (text, words) => {
    expect(textOf(run(text))).toMatch(words);
  });

  it.each([
    ['?!', /no words to compare/],
    ['the soup', /so few words stand in many/],
    ['nobody ever mentioned zebras here', /No recorded quotation has these words/],
  ])('says why nothing is found of “%s”', (text, words) => {
    expect(textOf(run(text))).toMatch(words);
  });

  it('marks the claimed words where they are someone else’s and a part', () => {
    const reply = run('Altman said: "The soup was not cooked by me"');
    expect(headingOf(reply)).toBe('⇄ Someone else’s words');
    expect(blocksOf(reply, 'quotation')[0]?.verbatim.matches).not.toEqual([]);
  });

  it('takes the claimed speaker from the option before the text', () => {
    expect(headingOf(run(`"${SOUP}" — Elon Musk`, { person: 'Sam Altman' }))).toBe('⇄ Someone else’s words');
    expect(headingOf(run(SOUP, { person: 'elon (1)' }))).toBe('✓ Verbatim');
  });

  it('refuses a person that nobody is, with names to choose from', () => {
    expect(() => run(SOUP, { person: 'Albert Einstein' })).toThrow(UserError);
    expect(() => run(SOUP, { person: 'Albert Einstein' })).toThrow(/Albert Einstein/);
  });

  it.each(['elon', 'elon-musk', 'Elon Muks', 'Elon Musk (1)'])('knows a person named %s', (person) => {
    expect(headingOf(run(SOUP, { person }))).toBe('✓ Verbatim');
  });

  it('says that absence proves nothing, with the nearest words', () => {
    const reply = run('"dark chocolate is for sale in every town on a Sunday"');
    expect(reply.status).toBe('nothing');
    expect(textOf(reply)).toMatch(/proves nothing/);
    expect(blocksOf(reply, 'quotation')[0]?.speaker).toBe('Sam Altman');
  });

  it('tells the article’s own words from a quotation', () => {
    expect(textOf(run('The soup has a long history and many cooks'))).toMatch(/the article’s words/);
  });

  it('refuses an empty text', () => {
    expect(() => run('  ')).toThrow(UserError);
  });

  it('answers the menu of a message', () => {
    expect(menuOf(check)).toBe('Check this quote');
  });
});
