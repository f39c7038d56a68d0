import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { showText, sourceOffsets } from '../../src/corpus/marks.ts';
import type { Article } from '../../src/corpus/model.ts';
import { articleOf, markdown, read, shippedCorpus, SOURCE } from '../support/corpus.ts';

/** Every span of an article with the text that is shown for it. */
function shownSpans(article: Article) {
  return [
    // Code alone keeps its lines.
    ...article.passages.map(({ kind, span, text }) => ({ span, text, hasLines: kind === 'code' })),
    ...article.quotes.map(({ span, text }) => ({ span, text, hasLines: false })),
    ...article.events.map(({ titleSpan, title }) => ({ span: titleSpan, text: title, hasLines: false })),
  ];
}

/** What breaks the promise that shown text is source text without its marks; empty for a sound article. */
function faultsOf(article: Article): readonly string[] {
  const spans = shownSpans(article).flatMap(({ span, text, hasLines }) => {
    const offsets = sourceOffsets(article, span);
    const isSound =
      span.articleId === article.id &&
      showText(article, span) === text &&
      !(hasLines ? /\r/ : /[\r\n]/).test(text) &&
      offsets.length === text.length + 1 &&
      offsets.every((offset, at) => at === 0 || offset >= (offsets[at - 1] ?? 0));
    return isSound ? [] : [`span of “${text}”`];
  });
  const marks = article.marks.filter(
    (mark, index) => mark.start >= mark.end || mark.start < (article.marks[index - 1]?.end ?? 0),
  );
  return [...spans, ...marks.map((mark) => `mark at ${String(mark.start)}`)];
}

describe('the shipped corpus', async () => {
  const { corpus } = await shippedCorpus();

  it.each(corpus.articles.map((article) => [article.id, article] as const))(
    'is shown word for word: %s',
    (_, article) => {
      expect(faultsOf(article)).toEqual([]);
    },
  );

  it('shows no footnote marker and no Markdown sign', () => {
    const shown = corpus.articles.flatMap((article) => shownSpans(article).map(({ text }) => text));
    expect(shown.length).toBeGreaterThan(1000);
    expect(shown.filter((text) => /\[\^|\]\(|^[#>|]|(?<![\w*])(?:\*\*|__)|\\[*_]| {2}| [.,;]/.test(text))).toEqual([]);
  });

  it('has every word of a passage in its source, in order', () => {
    const lost: string[] = [];
    for (const article of corpus.articles) {
      for (const { span, text } of article.passages) {
        const source = article.text.slice(span.start, span.end);
        let from = 0;
        for (const word of text.split(/[^\p{L}\p{N}]+/u).filter(Boolean)) {
          const at = source.indexOf(word, from);
          if (at < 0) lost.push(`${article.id}: ${word}`);
          from = Math.max(from, at + word.length);
        }
      }
    }
    expect(lost).toEqual([]);
  });
});

/** A piece of Markdown and what a reader sees of it. */
interface Piece {
  readonly source: string;
  readonly shown: string;
}

/** Stands for what is left out. */
const GAP = '[…]';
const word = fc.stringMatching(/^[a-zA-Zé’ü0-9]{1,8}$/);
const plain: fc.Arbitrary<Piece> = word.map((each) => ({ source: each, shown: each }));
const piece: fc.Arbitrary<Piece> = fc.oneof(
  { weight: 6, arbitrary: plain },
  word.map((each) => ({ source: `*${each}*`, shown: each })),
  word.map((each) => ({ source: `**${each}**`, shown: each })),
  word.map((each) => ({ source: `\`${each}\``, shown: each })),
  word.map((each) => ({ source: `~~${each}~~`, shown: GAP })),
  word.map((each) => ({ source: `<del>${each}</del>`, shown: GAP })),
  word.map((each) => ({ source: `{{ ${each} }}`, shown: GAP })),
  word.map((each) => ({ source: `{% include ${each} %}`, shown: GAP })),
  word.map((each) => ({ source: `<Widget id="${each}" />`, shown: GAP })),
  word.map((each) => ({ source: `<Widget a={{ b: "${each}" }} />`, shown: GAP })),
  word.map((each) => ({ source: `<Key>${each}</Key>`, shown: each })),
  word.map((each) => ({ source: `<kbd>${each}</kbd><!-- x -->`, shown: each })),
  word.map((each) => ({ source: `${each}<sup>2</sup>`, shown: `${each}^2` })),
  word.map((each) => ({ source: `[[${each} x]]`, shown: `${each} x` })),
  word.map((each) => ({ source: `[[#${each} x]]`, shown: `${each} x` })),
  word.map((each) => ({ source: `${each} :tada:`, shown: `${each} 🎉` })),
  word.map((each) => ({ source: `$a*${each}*b$`, shown: `$a*${each}*b$` })),
  word.map((each) => ({ source: `$97.4 ${each}`, shown: `$97.4 ${each}` })),
  word.map((each) => ({ source: `${each}{.long #id}`, shown: each })),
  word.map((each) => ({ source: `${each}.[7]`, shown: `${each}.[7]` })),
  word.map((each) => ({ source: `[${each} x][7]`, shown: `${each} x` })),
  word.map((each) => ({ source: `![${each}](c.png)`, shown: `[${each}]` })),
  word.map((each) => ({ source: `${each}[^none]`, shown: `${each}[^none]` })),
  word.map((each) => ({ source: `\`[^${each}]\``, shown: `[^${each}]` })),
  word.map((each) => ({ source: `[${each} x](https://example.com "t")`, shown: `${each} x` })),
  word.map((each) => ({ source: `[**${each}** x](<https://example.com>)`, shown: `${each} x` })),
  word.map((each) => ({ source: `\\*${each}\\*`, shown: `*${each}*` })),
  word.map((each) => ({ source: `${each}\\\\`, shown: `${each}\\` })),
  word.map((each) => ({ source: `${each} &amp; &quot;x&quot;`, shown: `${each} & "x"` })),
  word.map((each) => ({ source: `${each}&#x1F600;`, shown: `${each}\u{1F600}` })),
  word.map((each) => ({ source: `${each}[^ap]`, shown: each })),
  word.map((each) => ({ source: `${each} [^ap]`, shown: each })),
  word.map((each) => ({ source: `${each}.[^ap][^ap]`, shown: `${each}.` })),
);
const line = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => ({
  source: `So ${pieces.map(({ source }) => source).join(' ')} end`,
  // Several gaps in a row are one.
  shown: `So ${pieces.map(({ shown }) => shown).join(' ')} end`.replaceAll(/\[…\](?: \[…\])+/g, GAP),
}));
const lineBreak = fc.constantFrom('\n', '  \n', '\\\n', '\n   ');

const paragraph = fc.tuple(fc.array(line, { minLength: 1, maxLength: 3 }), lineBreak).map(([lines, separator]) => ({
  source: lines.map(({ source }) => source).join(separator),
  shown: [lines.map(({ shown }) => shown).join(' ')],
}));
const list = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => ({
  source: lines.map(({ source }) => `- ${source}`).join('\n'),
  shown: lines.map(({ shown }) => shown),
}));
const table = fc.tuple(line, line).map(([left, right]) => ({
  source: `| A | B |\n|---|---|\n| ${left.source} | ${right.source} |`,
  shown: [`${left.shown} | ${right.shown}`],
}));
const quote = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => ({
  source: `${lines.map(({ source }) => `> ${source}`).join('\n')}\n>\n> — Elon Musk, post on X, 2020 [^ap]`,
  shown: [`${lines.map(({ shown }) => shown).join(' ')} — Elon Musk, post on X, 2020`],
}));
const heading = line.map(({ source }) => ({ source: `### ${source}`, shown: [] }));
const tasks = fc.tuple(fc.boolean(), line).map(([isDone, { source, shown }]) => ({
  source: `- [${isDone ? 'x' : ' '}] ${source}`,
  shown: [`[${isDone ? 'x' : ' '}] ${shown}`],
}));
const boxed = fc
  .tuple(
    line,
    fc.constantFrom<readonly [string, string]>(
      [':::note The title\n', '\n:::'],
      ['::: details The title\n\n', '\n\n:::'],
      ['/// tip | The title\n', '\n///'],
      ['!!! note "The title"\n    ', ''],
      ['> [!NOTE] The title\n> ', ''],
      ['<details>\n<summary>The title</summary>\n\n', '\n\n</details>'],
      ['<Card title="The title">\n\n', '\n\n</Card>'],
      ['The title\n:   ', ''],
    ),
  )
  .map(([{ source, shown }, [open, close]]) => ({ source: `${open}${source}${close}`, shown: ['The title', shown] }));
const html = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => ({
  source: `<p align="center">\n  So ${words.join('\n  ')} <b>&amp; end</b></p>\n<div><script>let a;</script></div>`,
  shown: [`So ${words.join(' ')} & end`],
}));
const code = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 3 }), fc.constantFrom('', '  '))
  .map(([lines, indent]) => ({
    source: `\`\`\`js\n${lines.map((each) => `${indent}${each}\n\n[^a]`).join('\n')}\n\`\`\``,
    shown: [lines.map((each) => `${indent}${each}\n\n[^a]`).join('\n')],
  }));
const aside = fc
  .constantFrom('{{< map\n  id="1"\n>}}', '{% raw %}', '<Video />', '<!-- x -->', '![x](y.png)')
  .map((source) => ({
    source,
    shown: [],
  }));
const block = fc.oneof(paragraph, list, table, quote, heading, tasks, boxed, html, code, aside);
const blocks = fc.array(block, { minLength: 1, maxLength: 6 });

/** Two lists in a row would be one: a paragraph stands between any two blocks. */
function join(parts: readonly { readonly source: string; readonly shown: readonly string[] }[], lineEnd: string) {
  const source = parts.map((each) => each.source).join('\n\nSo between.\n\n');
  const shown = parts.flatMap((each, index) => (index === 0 ? each.shown : ['So between.', ...each.shown]));
  const body = `${source}\n\nLast.[^ap]\n\n[7]: https://example.com/7`;
  return { body: body.replaceAll('\n', lineEnd), shown: [...shown, 'Last.'] };
}

describe('generated articles', () => {
  it('are shown without marks, footnotes and line breaks, and otherwise word for word', () => {
    fc.assert(
      fc.property(blocks, fc.constantFrom('\n', '\r\n'), (parts, lineEnd) => {
        const { body, shown } = join(parts, lineEnd);
        const article = articleOf(body);
        expect(article.passages.map(({ text }) => text)).toEqual(shown);
        expect(faultsOf(article)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('have the words of a quotation without its attribution', () => {
    fc.assert(
      fc.property(quote, ({ source, shown }) => {
        const [found] = articleOf(`${source}\n\n[7]: https://example.com/7`).quotes;
        expect(`${found?.text ?? ''} — Elon Musk, post on X, 2020`).toBe(shown[0]);
      }),
    );
  });

  it('are verbatim whatever signs they are made of', () => {
    const junk = fc.array(
      fc.oneof(
        fc.constantFrom('*', '**', '_', '`', '[', ']', '(', ')', '[^ap]', '\\', '&amp;', '&', '<b>', '> ', '# ', '- '),
        fc.constantFrom('| a | b |\n|--|--|\n| c | d |', '\n', '\n\n', '  \n', ' ', '\t', '1. ', '~~', '—', '![i](u)'),
        fc.constantFrom(
          'https://x.com/a',
          '<https://x.com>',
          'é',
          '\u{1F600}',
          '\u00a0',
          '"',
          '“',
          '2018: ',
          '---',
          '==',
        ),
        fc.constantFrom(
          '{',
          '}',
          '{{',
          '}}',
          '{% a %}',
          '{#a}',
          ':::',
          '[[',
          ']]',
          '[!NOTE]',
          ':tada:',
          '$',
          '$$',
          '%%',
        ),
        fc.constantFrom(
          '<A b={{',
          '<A>',
          '</A>',
          '<p>',
          '</td>',
          '<pre>',
          '!!! a "b"\n',
          ':   ',
          '- [ ] ',
          '```\n',
          '    ',
          '&#',
        ),
        word,
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(junk, fc.constantFrom('md', 'mdx'), (pieces, ending) => {
        const { corpus } = read({ [`article.${ending}`]: `---\ntitle: T\n---\n\n${pieces.join('')}\n\n${SOURCE}\n` });
        for (const article of corpus.articles) expect(faultsOf(article)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('are verbatim as plain text', () => {
    const junk = fc.array(fc.oneof(fc.constantFrom('\n', '\r\n', ' ', '.', '*', '[^1]', 'Note:'), word), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(junk, (pieces) => {
        const text = pieces.join('');
        for (const article of read({ 'article.txt': text }).corpus.articles) {
          expect(faultsOf(article)).toEqual([]);
          expect(article.marks).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('a mark', () => {
  it.each([
    ['a footnote before a full stop', 'It was so [^ap]. And on.', 'It was so. And on.'],
    ['footnotes after a full stop', 'It was so.[^ap] [^ap] And on.', 'It was so. And on.'],
    ['a footnote at the end', 'It was so. [^ap]', 'It was so.'],
    ['the sign and address of a picture', 'It was ![a chart](c.png) so.', 'It was [a chart] so.'],
    ['a picture without a name', 'It was ![](c.png) so.', 'It was so.'],
    ['HTML', 'It was <b>so</b>.', 'It was so.'],
    ['an address in angle brackets', 'See <https://example.com/a>.', 'See https://example.com/a.'],
    ['an ampersand that stands for itself', 'AT&T and R&D;', 'AT&T and R&D;'],
    ['emphasis within a word', 'un*frigging*believable', 'unfriggingbelievable'],
    ['code that goes over a line', 'It was `so\n  and` so.', 'It was so and so.'],
    ['a double fence around a backtick', 'It was `` a ` b `` so.', 'It was a ` b so.'],
    ['a break tag', 'It was<br>so.', 'It was so.'],
    ['a break tag in a table', '| A |\n|---|\n| one<br>two |', 'one two'],
    ['an escaped pipe in the code of a table', '| A |\n|---|\n| `a\\|b` c\\|d |', 'a|b c|d'],
    ['code that goes over a line of a block quote', '> It was `so\n> and` so.', 'It was so and so.'],
  ])('is taken out: %s', (_, body, shown) => {
    const [passage] = articleOf(`${body}\n\nLast.[^ap]`).passages;
    expect(passage?.text).toBe(shown);
  });

  it('is taken out of a heading with a date, too', () => {
    const [event] = articleOf('## 10 February 2025: an *offer* of `$97.4` billion\n\nText.[^ap]').events;
    expect(event?.title).toBe('an offer of $97.4 billion');
  });

  it('of a heading in a file with Windows line ends does not shift the title', () => {
    const article = read({ 'a.md': markdown('## 2018: a\n\nText.[^ap]').replaceAll('\n', '\r\n') }).corpus.articles[0];
    expect(article?.events[0]?.title).toBe('a');
  });
});
