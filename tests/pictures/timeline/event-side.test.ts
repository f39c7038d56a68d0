import { describe, expect, test } from 'vitest';
import type { Corpus } from '../../../src/corpus/model.ts';
import { createSideFinder } from '../../../src/pictures/timeline/event-side.ts';
import { corpusOf, eventsOf, markdown } from '../../support/corpus.ts';

const PEOPLE = `- { name: Ada Weber, side: mill }
- { name: Jon Falk, side: bakery }
- { name: Ruth Okafor, side: bench }
`;
const ABOUT = `title: A quarrel
description: Of a mill and a bakery.
lanes:
  - { id: mill, label: The mill, colour: "#d55e00" }
  - { id: bakery, label: The bakery, colour: "#0072b2" }
  - { id: bench, label: The bench, colour: "#117733" }
`;

/** Eighty quarrels without a magistrate and eight hearings before one, then the sections given. */
function quarrel(...sections: readonly string[]): Corpus {
  const quarrels = Array.from(
    { length: 80 },
    (_, year) => `## 1 May ${String(1900 + year)}: Weber meets Falk\n\nThey shout.`,
  );
  const hearings = Array.from(
    { length: 8 },
    (_, day) => `## ${String(day + 1)} June 2001: Falk is heard\n\nThe magistrate, Ruth Okafor, listens to Weber.`,
  );
  const body = [...quarrels, ...hearings, ...sections].join('\n\n');
  return corpusOf({ 'people.yml': PEOPLE, 'corpus.yml': ABOUT, 'quarrel.md': markdown(body) });
}

function sideOf(corpus: Corpus, title: string): string | undefined {
  const event = eventsOf(corpus).find((each) => each.title === title);
  if (!event) throw new Error(`No event: ${title}`);
  return createSideFinder(corpus)(event);
}

describe('an event stands on the side', () => {
  test('of the one with whom its title begins', () => {
    expect(
      sideOf(
        quarrel('## 2 July 2001: Falk asks the magistrate to listen\n\nIn vain.'),
        'Falk asks the magistrate to listen',
      ),
    ).toBe('bakery');
  });

  test('whose people its first words go with, where it begins with somebody who is not listed', () => {
    const title = 'The magistrate finds that Weber came too late';
    expect(sideOf(quarrel(`## 2 July 2001: ${title}\n\nWeber was late.`), title)).toBe('bench');
  });

  test('by so many sections of a large record, spread over it', () => {
    let read = 0;
    const large = quarrel('## 2 July 2001: Falk is heard again\n\nThe magistrate, Ruth Okafor, listens.');
    const [article] = large.articles;
    if (!article) throw new Error('No article.');
    const sections = Array.from({ length: 60 }, () => article.sections).flat();
    const counted = sections.map(({ heading, ...section }) => ({
      ...section,
      get heading() {
        read += 1;
        return heading;
      },
    }));
    const corpus = { ...large, articles: [{ ...article, sections: counted }] };
    expect(createSideFinder(corpus)({ title: 'The magistrate finds nothing', personIds: [] })).toBe('bench');
    expect(read).toBeGreaterThan(500);
    expect(read).toBeLessThanOrEqual(2 * 1_000);
  });

  test('of the first person named where its first words go with nobody', () => {
    const title = 'A letter from Weber comes out';
    expect(sideOf(quarrel(`## 2 July 2001: ${title}\n\nFalk has read it.`), title)).toBe('mill');
  });

  test('of the first person named below a title that names nobody', () => {
    const title = 'A letter comes out';
    expect(sideOf(quarrel(`## 2 July 2001: ${title}\n\nFalk has read it.`), title)).toBe('bakery');
  });

  test('of nobody where nobody is named', () => {
    expect(sideOf(quarrel('## 2 July 2001: It rains\n\nAll day.'), 'It rains')).toBeUndefined();
  });
});
