import * as fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/corpus/syntax/parse-markdown.ts';
import { shortenText } from '../../../src/corpus/syntax/shortened-text.ts';
import '../../support/random-cases.ts';

/** The word that stands for others: a text that has it is parsed as it is. */
const STAND_IN = 'zqxjkvw';
const OTHER_WORD = 'nothing';

const LONG = 'The board of the firm met again, and nobody spoke (not even Anna) of it';
const PIECES = [
  LONG,
  `${LONG} at last.`,
  `“${LONG}”`,
  '<!-- asked\nwho met whom\n\nwho met again\n-->',
  `<!-- asked\nwho met and who would not say it\n-->`,
  `<!-- ${LONG} -->`,
  `[^a]: The Herald, "${LONG}", 3 May 2019, <https://example.com/a>`,
  `[^b]: ${LONG}.`,
  `[${LONG}]: https://example.com/b "${LONG}"`,
  '[^a]',
  '[^b]',
  '*',
  '**',
  '`',
  '```',
  '$',
  '$$',
  '[',
  ']',
  '](c.md)',
  `](c.md "${LONG}")`,
  '<b title="',
  '">',
  "='",
  '<div>',
  '</div>',
  '<!--',
  '-->',
  '{{',
  '}}',
  '{% code %}',
  '{% endcode %}',
  '%%',
  '==',
  '[[',
  ']]',
  '~~',
  '|',
  '\n|---|---|\n',
  '> ',
  '- ',
  '1. ',
  '# ',
  '    ',
  '!!! note ',
  ': ',
  '::: tip ',
  'import a from "b"',
  'www.example.com',
  '&amp;',
  '\\',
  '"',
  "'",
  '(',
  ')',
  ' ',
  '\n',
  '\n',
  '\n\n',
  '\n\n',
  '\r\n',
];

/** Blocks of which most are plain, and what may change the meaning of those beside it. */
const BLOCKS = [
  LONG,
  `${LONG}.[^a] [^b]`,
  `“${LONG}”[^a], they said: "nothing".[^B]`,
  `${LONG}[^none]`,
  'It cost $97.4 billion ($5 a share), 3% more: nobody knows.',
  'Costs $a$ or $5 $ and :smile: or 5%% and %%a%% or wow![^a] or see (www.example.com).',
  '# Heading',
  '## 4 May 1931: It opens',
  '### Ends with #',
  '####### Seven',
  'Heading\n===',
  '<!-- asked\nwho met whom\nwho met again\n-->',
  '<!-- asked\n\n-->',
  '<!-- asked\n  \nwho met\n\n-->',
  '<!-- asked\n-->',
  '<!-- asked who met -->',
  `<!-- ${LONG}`,
  '-->',
  '<script>',
  '</script>',
  '<div>',
  '```',
  '~~~ js',
  '- item',
  '  inside',
  '    code',
  '1. item',
  '> quoted',
  '> quoted\n>\n> — Ada Pell, mayor, 4 May 2019 [^a]',
  `> “${LONG}”[^a]\n>\n> And they: no.\n>\n> — Ada Pell, mayor [^B]`,
  '> one\n> two',
  '> # Heading',
  '>\n> “Words”',
  '> import a from "b"',
  '| a | b |\n|---|---|\n| c | d |',
  ': definition',
  ':   definition',
  '!!! note "Title"',
  '::: tip',
  ':::',
  '{% highlight js %}',
  '{% endhighlight %}',
  '%%',
  '$$',
  '---',
  'import a from "b"',
  '[^a]: The Herald, "The firm", 3 May 2019, <https://example.com/a>',
  '[^b]: Words.',
  '[^c]: Words\n\n    and more.',
  '[a]: https://example.com',
];
const SEAMS = ['\n\n', '\n\n', '\n\n\n', '\n', '\r\n\r\n'];

describe('a text without its words', () => {
  it('is parsed as the whole text is', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        expect(tree(`${OTHER_WORD}\n\n${text}`)).toEqual(tree(`${STAND_IN}\n\n${text}`).replace(STAND_IN, OTHER_WORD));
      }),
    );
  });

  it('is parsed as the whole text is where its blocks are plain, among others that are not', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...BLOCKS), { maxLength: 12 }),
        fc.constantFrom(...SEAMS),
        (blocks, seam) => {
          const text = blocks.join(seam);
          expect(tree(`${OTHER_WORD}\n\n${text}`)).toEqual(
            tree(`${STAND_IN}\n\n${text}`).replace(STAND_IN, OTHER_WORD),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    [
      'plain blocks',
      `# A\n\n## 4 May: it opens\n\nIt cost $4.5 billion: 3%, they say.[^a] [^B]\n\n<!-- asked\nwho met\n-->\n\n[^a]: A.\n[^b]: B.`,
      `# A\n\n${STAND_IN}\n\n[^a]: A.\n[^b]: B.`,
    ],
    ['words', `${LONG}.\n`, `The ${STAND_IN} it.\n`],
    ['asked lines', '<!-- asked\nwho met\nwho spoke\nwho left early\n-->\n', `<!-- asked${STAND_IN}-->\n`],
    ['what a footnote says of its source', '[^a]: The Herald, "The firm", 3 May 2019\n', `[^a]: ${STAND_IN}\n`],
  ])('has no %s', (_, text, shortened) => {
    expect(shortenText(text)?.text).toBe(shortened);
  });

  it.each([
    ['names by many words what is found by them', `[${LONG}]: a.md\n\n[${LONG}]`],
    ['has the word that would stand for others', `${LONG} ${STAND_IN}`],
    ['is short', 'One two.'],
  ])('is none where it %s', (_, text) => {
    expect(shortenText(text)).toBeUndefined();
  });
});

/** Columns are read by nobody; the words of a source are read from the text. */
function tree(text: string): string {
  const { root } = parseMarkdown({ path: 'a.md', text });
  return JSON.stringify(root, (key, value: unknown) =>
    key === 'column' ? undefined : isSource(value, text) ? 0 : value,
  );
}

function isSource(value: unknown, text: string): boolean {
  const node = value as Nodes | null;
  if (node?.type !== 'paragraph') return false;
  const written = text.slice(node.position?.start.offset, node.position?.end.offset);
  return written.startsWith('The Herald, ');
}
