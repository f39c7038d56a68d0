import { expect, it } from 'vitest';
import { createArchive } from '../../../src/archive/archive.ts';
import type { PersonId } from '../../../src/corpus/model.ts';
import { corpusOf, markdown } from '../../support/corpus.ts';

/** Quotations of the two in the order given, as pairs of words. */
function exchanges(...said: readonly string[]): readonly string[] {
  const body = said.map((words) => {
    const [who = '', when = '', where = '', text = ''] = words.split(' | ');
    return `> ${text}\n>\n> — ${who}, ${where}, ${when} [^ap]`;
  });
  const archive = createArchive(corpusOf({ 'a.md': markdown(`## Talk\n\n${body.join('\n\n')}\n`) }));
  const of = (id: string) => {
    const outcome = archive.findQuotes({ personId: id as PersonId });
    return outcome.kind === 'quotes' ? outcome.quotes : [];
  };
  return archive
    .findExchanges(of('elon-musk'), of('sam-altman'))
    .map(({ said: first, answer }) => `${first.text} → ${answer.text}`);
}

it('an answer is later, within a week, and names whom it answers in its words or its occasion', () => {
  expect(
    exchanges(
      'Elon Musk | 1 May 2020 | post on X | The soup is mine.',
      'Sam Altman | 8 May 2020 | post on X | Let Elon Musk eat it.',
    ),
  ).toEqual(['The soup is mine. → Let Elon Musk eat it.']);
  expect(
    exchanges(
      'Sam Altman | 1 May 2020 | post on X | Thin soup.',
      'Elon Musk | 1 May 2020 | post on X to Sam Altman | Swindler.',
    ),
  ).toEqual(['Thin soup. → Swindler.']);
});

it.each([
  ['a week and a day later', '9 May 2020', 'Let Elon Musk eat it.'],
  ['earlier', '30 April 2020', 'Let Elon Musk eat it.'],
  ['of a month', 'May 2020', 'Let Elon Musk eat it.'],
  ['that names nobody', '2 May 2020', 'Let him eat it.'],
])('no answer is one %s', (_, when, text) => {
  const mine = 'Elon Musk | 1 May 2020 | post on X | The soup is mine.';
  expect(exchanges(mine, `Sam Altman | ${when} | post on X | ${text}`)).toEqual([]);
});

it('each quotation stands in one pair, the surest first', () => {
  expect(
    exchanges(
      'Elon Musk | 1 May 2020 | post on X | The soup is mine.',
      'Sam Altman | 2 May 2020 | post on X to Elon Musk | No.',
      'Sam Altman | 4 May 2020 | post on X to Elon Musk | Still no.',
      'Elon Musk | 3 May 2020 | post on X to Sam Altman | Yes.',
    ),
  ).toEqual(['No. → Yes.', 'The soup is mine. → Still no.']);
});
