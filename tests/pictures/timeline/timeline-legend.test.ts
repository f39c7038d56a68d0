import { describe, expect, test } from 'vitest';
import type { DateSpan } from '../../../src/corpus/dates/date-span.ts';
import type { Scene } from '../../../src/pictures/scene.ts';
import { layoutLegend } from '../../../src/pictures/timeline/timeline-legend.ts';
import type { LegendEntry, LegendStyle } from '../../../src/pictures/timeline/timeline-legend.ts';
import { date as on } from '../../support/dates.ts';
import { STUDIOS, illegibleTexts, strayShapes, textsOf, touchingLabels } from '../../support/scenes.ts';

function entry(number: number, date: string, title = `Event ${String(number)}`): LegendEntry {
  return { event: { number, title, date: on(date), isMain: false }, colour: '#3b97da', isHollow: false };
}

function draw(entries: readonly LegendEntry[], style: LegendStyle, range?: DateSpan): Scene {
  const { height, draw: drawAt } = layoutLegend(entries, style, range, STUDIOS.dark);
  return { width: 1200, height, background: STUDIOS.dark.theme.paper, shapes: drawAt(0) };
}

function titlesOf(title: string, style: LegendStyle): readonly string[] {
  return textsOf(draw([entry(1, '5 May 2020', title)], style), 'legend-title');
}

describe.each(['roomy', 'compact'] as const)('a title in a %s list', (style) => {
  test('of seventy characters stands whole', () => {
    const title = 'Judge Gonzalez Rogers lets the countersuit of OpenAI against Musk go on';
    expect(titlesOf(title, style).join(' ')).toBe(title);
  });

  test('that is too long ends at a word with an ellipsis', () => {
    const long = 'The board of the nonprofit unanimously turns down the offer of the group '.repeat(4);
    const lines = titlesOf(long, style);
    expect(lines).toHaveLength(3);
    expect(lines.join(' ')).toMatch(/\w…$/);
    expect(long.startsWith(`${lines.join(' ').slice(0, -1)} `)).toBe(true);
  });

  test('keeps a number with what it counts, and a word with a hyphen whole', () => {
    const title = 'Musk-led group offers $97.4 billion for a 52-page trade-secret';
    const lines = titlesOf(title, style);
    expect(lines.join(' ')).toBe(title);
    expect(lines.filter((line) => /[-\d]$/.test(line))).toEqual([]);
  });
});

describe('the dates', () => {
  const dates = (entries: readonly LegendEntry[], style: LegendStyle, range?: DateSpan): readonly string[] =>
    textsOf(draw(entries, style, range), 'legend-date');

  test('of the year that was asked for do not repeat it, others say theirs', () => {
    const entries = [entry(1, '1 May 2020'), entry(2, '2018 to 2020'), entry(3, 'May 2019')];
    expect(dates(entries, 'compact', on('2020'))).toEqual(['1 May', '2018–2020', 'May 2019']);
  });

  test('stand in full above the titles, unless they have no room', () => {
    const entries = [entry(1, '1 May 2020'), entry(2, '29 September 2019 to 30 September 2020')];
    expect(dates(entries, 'roomy')).toEqual(['1 May 2020', '2019–2020']);
  });
});

test('a list keeps apart and can be read, however high its numbers', () => {
  const entries = Array.from({ length: 11 }, (_, index) =>
    entry(
      12_340 + index,
      '29 September 2019 to 30 September 2020',
      'A title that takes two lines of the list '.repeat(3),
    ),
  );
  for (const style of ['roomy', 'compact'] as const) {
    const scene = draw(entries, style);
    expect([...strayShapes(scene), ...touchingLabels(scene), ...illegibleTexts(scene)]).toEqual([]);
  }
});
