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

describe('a text without its words', () => {
  it('is parsed as the whole text is', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        expect(tree(`${OTHER_WORD}\n\n${text}`)).toEqual(tree(`${STAND_IN}\n\n${text}`).replace(STAND_IN, OTHER_WORD));
      }),
    );
  });

  it.each([
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
