import { describe, expect, it } from 'vitest';
import { formatDateSpan } from '../../../src/corpus/dates/date-span.ts';
import { looksDated, readDatedHeading } from '../../../src/corpus/dates/dated-headings.ts';

function read(heading: string, isChronicle = false): string | undefined {
  const dated = readDatedHeading(heading, { isChronicle });
  return dated && `${formatDateSpan(dated.date)} | ${heading.slice(dated.from, dated.to)}`;
}

describe('A heading with a date', () => {
  it.each([
    ['10 February 2025: the offer', '10 February 2025 | the offer'],
    ['14th July 1789: the Bastille falls', '14 July 1789 | the Bastille falls'],
    ['Tuesday, 14 July 1789: the Bastille falls', '14 July 1789 | the Bastille falls'],
    ['the 14th of July, 1789: it falls', '14 July 1789 | it falls'],
    ['July 14, 1789 – it falls', '14 July 1789 | it falls'],
    ['Fri, Sept. 4, 2020: it falls', '4 September 2020 | it falls'],
    ['1789-07-14 – title', '14 July 1789 | title'],
    ['1789-07-14 title', '14 July 1789 | title'],
    ['[2020-03-04] Title', '4 March 2020 | Title'],
    ['14.7.1789: title', '14 July 1789 | title'],
    ['[1.2.0] - 2020-03-04', '4 March 2020 | 1.2.0'],
    ['1.2.0 (2020-03-04)', '4 March 2020 | 1.2.0'],
    ['v1.2.0 – March 4, 2020', '4 March 2020 | v1.2.0'],
    ['17–22 November 2023 – five days', '17–22 November 2023 | five days'],
    ['May – June 2020: talks', 'May 2020 to June 2020 | talks'],
    ['44 BC: Caesar dies', '44 BC | Caesar dies'],
    ['15 March 44 B.C.: Caesar dies', '15 March 44 BC | Caesar dies'],
    ['AD 79: Vesuvius', 'AD 79 | Vesuvius'],
    ['8 June 793: the raid', '8 June 793 | the raid'],
    ['2019: a year', '2019 | a year'],
  ])('%s', (heading, expected) => {
    expect(read(heading)).toBe(expected);
    expect(looksDated(heading)).toBe(false);
  });

  it.each([
    '2020 – 2021 budget',
    '404: Not found',
    '2020-03-04',
    '10 February 2025',
    'Version 2.0',
    '12 monkeys: a film',
    'Step 3: May',
    'A plan for 2020',
    'Talks (May 2020)',
  ])('is not “%s”', (heading) => {
    expect(read(heading)).toBeUndefined();
  });

  it('is a year of three figures only among other dates', () => {
    expect(read('793: the raid', true)).toBe('793 | the raid');
    expect(read('404: Not found', false)).toBeUndefined();
  });

  it.each(['10/02/2025: the offer', '10 February 2025', '31 February 2025: the offer'])(
    'is looked for and not found: “%s”',
    (heading) => {
      expect(looksDated(heading)).toBe(true);
    },
  );
});
