import { describe, expect, it } from 'vitest';
import { openLibrary } from '../../src/library/library.ts';
import type { ReadingNotes } from '../../src/library/library.ts';

/** The passages of a folder of `tests/corpus/folders`, as a bot that answers from it has them, below its titles. */
async function serve(kind: string): Promise<{ readonly shown: readonly string[]; readonly notes: ReadingNotes }> {
  const folder = new URL(`./folders/${kind}`, import.meta.url).pathname;
  const opened = await openLibrary({ folder, cache: undefined, notify: () => undefined });
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  const { articles } = opened.library.current().corpus;
  const shown = articles.flatMap(({ title, passages }) => [
    `# ${title}`,
    ...passages.map(({ kind, text }) => (kind === 'paragraph' ? text : `${kind}: ${text}`)),
  ]);
  return { shown, notes: opened };
}

describe('a folder as it is written for', () => {
  it.each([
    [
      'docusaurus',
      [
        '# Mooring a boat',
        'Come in slowly and against the wind. The harbour master is on channel […].',
        'Low water',
        'The eastern basin falls dry. See the […] first.',
        'Under sail',
        'Drop the jib before the pier.',
        'Under power',
        'item: [ ] fenders out',
        'item: [x] lines ready',
        'row: up to 8 m | €12',
        'row: […] 8 m and more | €20',
        '# The harbour of Tarn',
        'Tarn has had a harbour since 1720. Boats of up to 20 tons may enter.',
        'An older quay is said to lie below the fish market.',
        'code: tarn berth --nights 2',
      ],
    ],
    [
      'vitepress',
      [
        '# Tides new',
        'High water at Tarn is […] minutes after Holm.',
        'Do not trust the tables in a northerly gale.',
        "code: tide('Tarn')",
        'Read on at the moorings.',
      ],
    ],
    [
      'mkdocs',
      [
        '# Lights',
        'Out of order',
        'The light on the north pier is not lit.',
        'It will be mended in May.',
        'From the sea',
        'Keep the white light ahead.',
        'From the river',
        'Keep the red light to port.',
        'Ask the pilot.',
        'Leading line',
        'Two lights that show the way in when they are in line.',
        'Book a pilot',
      ],
    ],
    [
      'hugo',
      [
        '# The storm of 1911',
        'The pier before the storm',
        'The long pier was lost in one night. Some say two. It had […] planks.',
        'code: wind 11\nsea 9',
      ],
    ],
    [
      'jekyll',
      [
        '# A new crane: at last',
        'The crane lifts […] tons. See the plan and the law of 1897.[1]',
        'code: crane.lift(3)',
        'It is open.',
      ],
    ],
    [
      'obsidian',
      [
        '# North pier',
        'The North pier stands beside the market. #place',
        'Closed in winter',
        'From November to March.',
        'item: [ ] ask Anna',
        'item: [/] paint the rail',
        'Mind the gap.',
      ],
    ],
    [
      'gitbook',
      [
        '# Moorings',
        'Visitors lie at the west wall.',
        'Summer',
        'Stay for two weeks.',
        'Winter',
        'Stay as long as you like.',
        'row: West wall | Deep water',
        'May I light a fire?',
        'No.',
      ],
    ],
    [
      'readme',
      [
        '# Changelog',
        'item: Fixed: the tide at Holm (#12).',
        '# tarn',
        'Tide tables for small harbours & large boats.',
        'To install it, run:',
        'code: npm install tarn',
        'Call tide("[^a-z]") with a <harbour> name.',
        'Not for navigation!',
      ],
    ],
    [
      'notes',
      [
        '# Prices',
        'Fish is sold from six in the morning.',
        'A cod costs $4 or less; two cost $7.',
        'Bring a bag.',
        '# The harbour of Tarn',
        'A quay was built in 1720. It is still there.',
      ],
    ],
    [
      'wiki',
      [
        '# Rules',
        'Contents',
        'The rule of 2019[^3] holds. H2O freezes; 10^3 boats fit.',
        'code: d = h * \\sin(a)',
        'So $d*h*2$ is the depth.',
      ],
    ],
  ])('%s starts, and is shown clean', async (kind, expected) => {
    const { shown, notes } = await serve(kind);
    expect(shown).toEqual(expected);
    expect(notes.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('says on which line something is left out, and what', async () => {
    const { notes } = await serve('docusaurus');
    const leftOut = notes.problems.filter(({ rule }) => rule === 'text-left-out');
    expect(leftOut.map(({ path, line, message }) => `${path}:${String(line)} ${message}`)).toEqual([
      'guide/mooring.mdx:13 The expression {channel} is left out: what it shows does not stand in the file.',
      'guide/mooring.mdx:17 The component <DepthChart basin="east" /> is left out: what it shows does not stand in the file.',
      'guide/mooring.mdx:38 The struck text ~~over 8 m~~ is left out: who strikes words out no longer says them.',
      'guide/mooring.mdx:40 The component <Depth /> is left out: what it shows does not stand in the file.',
    ]);
  });

  it('names what is passed over', async () => {
    const passed = (await Promise.all(['gitbook', 'hugo', 'mkdocs', 'readme'].map(serve))).flatMap(
      ({ notes }) => notes.passedOver,
    );
    expect(passed.map(({ path, reason }) => `${reason} ${path}`)).toEqual([
      'name SUMMARY.md',
      'empty posts/_index.md',
      'ending mkdocs.yml',
      'name LICENSE.md',
    ]);
  });
});
