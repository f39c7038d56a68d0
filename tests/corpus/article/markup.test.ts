import { describe, expect, it } from 'vitest';
import { read } from '../../support/corpus.ts';

function reading(text: string, path = 'a.md') {
  const { corpus, problems } = read({ [path]: text });
  const passages = corpus.articles.flatMap((article) => article.passages);
  return {
    shown: passages.map(({ text }) => text),
    kinds: passages.map(({ kind, text }) => `${kind} ${text}`),
    leftOut: problems.filter(({ rule }) => rule === 'text-left-out').map(({ line }) => line),
  };
}

describe('text that Markdown marks', () => {
  it.each([
    ['struck words leave a mark', '~~It is not safe.~~ It is safe.', '[…] It is safe.'],
    ['struck words of HTML leave a mark', 'It <del>is not</del> <s>was</s> is safe.', 'It […] is safe.'],
    ['a numbered link keeps its brackets', 'The law of 2019.[1]\n\n[1]: https://example.com', 'The law of 2019.[1]'],
    ['a numbered inline link keeps its brackets', 'The law of 2019[1](https://example.com).', 'The law of 2019[1].'],
    ['a raised number is one', '10<sup>6</sup> on the 1<sup>st</sup>', '10^6 on the 1st'],
    ['a lowered number stays', 'H<sub>2</sub>O and H~2~O', 'H2O and H~2~O'],
    [
      'a formula stays as it is',
      'So $a*b*c$ and $x_1 _y_$, for $5 *or* $10.',
      'So $a*b*c$ and $x_1 _y_$, for $5 or $10.',
    ],
    ['a picture among words is named', 'Press ![the gear](g.png) now.', 'Press [the gear] now.'],
    ['a picture of HTML is named', 'Press <img src="g.png" alt="the gear"> now.', 'Press [the gear] now.'],
    [
      'reference links keep their words',
      'See [the *map*][m] and [map].\n\n[m]: a.html\n[map]: b.html',
      'See the map and map.',
    ],
    ['words of another are in quotation marks', 'He said <q>no</q>.', 'He said “no”.'],
    [
      'a box of HTML is kept',
      '<input type="checkbox" checked> rope, <input type="checkbox"> nails',
      '[x] rope, [ ] nails',
    ],
    ['a sign by its number', 'A &#65; b &#x42;', 'A A b B'],
    ['a picture that a link shows is a badge', 'One [![badge](b.png)](c.html) two.', 'One two.'],
    [
      'a picture at an address that a template writes is named',
      'The ![map]({{ base }}/m.png "Map") and ![plan]({% link p.png %}).',
      'The [map] and [plan].',
    ],
    [
      'a link to such an address keeps its words',
      'See [the *map*]({{ base }}/m.html "Map") and [![badge]({{ b }})]({{ c }}) it.',
      'See the map and it.',
    ],
    [
      'links by the name of an address that nobody gives keep their words',
      'See [the *map*][the-map] and [the `plan`][plan.of@holm], not a[i][jj] or [x].\n\n[the-map]: {% page "/map" %}',
      'See the map and the plan, not a[i][jj] or [x].',
    ],
    ['emphasis beside Chinese signs', '变量**按顺序（一次一个）**执行。', '变量按顺序（一次一个）执行。'],
    ['an element with a value of JSX', 'Red <ins style={{ color: "#f00" }} /> is warm.', 'Red is warm.'],
    [
      'a description as long as it is told',
      `One ![](a.svg){alt='${'The pier and the sea. '.repeat(40)}'} two.`,
      'One two.',
    ],
    ['a character that stands for two', 'A &NotEqualTilde; b &lt;c&gt;', 'A ≂̸ b <c>'],
    ['an address that is found late', 'Write to a.b-c_d@example.com, or (www.example.com/x).', undefined],
  ])('%s', (_, source, shown) => {
    expect(reading(source).shown).toEqual([shown ?? source]);
  });

  it('keeps the box of a task', () => {
    expect(reading('- [ ] mend the pier\n- [x] **buy** rope\n- none').shown).toEqual([
      '[ ] mend the pier',
      '[x] buy rope',
      'none',
    ]);
  });

  it('is kept of a table that is all header', () => {
    expect(reading('| One | two |\n|---|---|').kinds).toEqual(['row One | two']);
  });

  it('of a block that is struck as a whole is not shown, and that is told', () => {
    const { shown, leftOut } = reading('One.\n\n- ~~Two.~~\n- Three.');
    expect(shown).toEqual(['One.', 'Three.']);
    expect(leftOut).toEqual([3]);
  });
});

describe('HTML', () => {
  it('has its paragraphs, items, rows and headings', () => {
    const source =
      '<div align="center">\n<p>One &amp;\n  two.</p><p>Three</p>\n<ul><li>four<li>five</ul>\n</div>\n\n' +
      '<table>\n<tr><th>A</th><th>B</th></tr>\n<tr><td>six</td><td><p>seven</p></td></tr>\n</table>\n\n' +
      '<h2>Part</h2>\n\n<pre>\neight\n  nine\n</pre>';
    expect(reading(source).kinds).toEqual([
      'paragraph One & two.',
      'paragraph Three',
      'item four',
      'item five',
      'row six | seven',
      'code eight\n  nine',
    ]);
  });

  it('of lists in lists, and of templates, is read as what it says', () => {
    const source = '<div>\n<ul><li>One<ul><li>Two</li></ul></li></ul>\n<p>It costs {{ price }} now.</p>\n</div>';
    expect(reading(source).kinds).toEqual(['item One', 'item Two', 'paragraph It costs […] now.']);
  });

  it('that a component frames has its title above it', () => {
    const source = '<div><Card title="The pier">It ends in water.</Card></div>';
    expect(reading(source).shown).toEqual(['The pier', 'It ends in water.']);
  });

  it('keeps the lines of code that were written on another system', () => {
    expect(reading('<pre>\r\none\r\n  two\r\n</pre>').kinds).toEqual(['code one\n  two']);
  });

  it('that folds away keeps its words', () => {
    const source = '<details>\n<summary>More</summary>\n\nSome *text*.\n\n</details>';
    expect(reading(source).shown).toEqual(['More', 'Some text.']);
  });

  it.each(['<!-- a remark', '<!-- asked\nwhat'])(
    'that has no end hides what follows, and that is told: %s',
    (remark) => {
      expect(reading(`One.\n\n${remark}\n\nTwo.`)).toMatchObject({ shown: ['One.'], leftOut: [3] });
    },
  );

  it('that shows no text is passed over in silence', () => {
    const source =
      'One.\n\n<script>\nlet a = 1;\n</script>\n\n<style>p {}</style>\n\n<svg><text>x</text></svg>\n\n<!-- two -->\n\n<p><img src="a.png"></p>';
    expect(reading(source)).toMatchObject({ shown: ['One.'], leftOut: [] });
  });

  it('that holds Markdown, by its own word, is read as such', () => {
    const source =
      '<div class="grid" markdown>\n**One** [two](a.html).\n</div>\n\n<figure markdown="span">\n  ![a pier](p.png)\n  <figcaption>The pier</figcaption>\n</figure>';
    expect(reading(source).shown).toEqual(['One two.', 'The pier']);
  });

  it('that is none is shown as it stands', () => {
    const source = 'Run git clone <url> for a Vec<T> or <Link>.';
    expect(reading(source)).toMatchObject({ shown: [source], leftOut: [] });
  });
});

describe('components', () => {
  it('without words leave a mark among words, and are told', () => {
    const source = 'Read <DocsLink to="/a"/> first.\n\n<Video id="1" />\n\nUse <Chart data={{ a: 1 }} /> then.';
    expect(reading(source)).toMatchObject({ shown: ['Read […] first.', 'Use […] then.'], leftOut: [1, 3, 5] });
  });

  it('around words keep them, and their title', () => {
    const source = '<Tabs>\n<Tab title="On a Mac">\n\nPress **Cmd**.\n\n</Tab>\n</Tabs>\n\nPress <Key>Esc</Key>.';
    expect(reading(source)).toMatchObject({ shown: ['On a Mac', 'Press Cmd.', 'Press Esc.'], leftOut: [] });
  });

  it('of MDX are read with what stands in them', () => {
    const source =
      'import Tabs from "./tabs"\nexport const a = {\n\n  b: 1 }\n\n# The pier {/* a remark */}\n\n<Tabs>\n    <Tab title="Boats">\n    It is {"long"}, of {a.b} parts.\n    </Tab>\n</Tabs>\n\n<Map />\n\n<!-- none -->\n\nThe end.';
    expect(reading(source, 'a.mdx')).toMatchObject({
      shown: ['Boats', 'It is long, of […] parts.', 'The end.'],
      leftOut: [10, 14],
    });
  });

  it('of MDX may be headings, items, hidden, without a name, or templates', () => {
    const source =
      '<h2>\n  Boats\n</h2>\n\n<li>\n\nA barge.\n\n</li>\n\n<svg>\n\nx\n\n</svg>\n\n<>\n\nThe end.\n\n</>\n\n{{ page.price }}\n\n{""}';
    const { kinds, leftOut } = reading(source, 'a.mdx');
    expect([kinds, leftOut]).toEqual([['item A barge.', 'paragraph The end.'], [23]]);
    expect(read({ 'a.mdx': source }).corpus.articles[0]?.sections.map(({ heading }) => heading)).toContain('Boats');
  });

  it('in a line show their title before their words, but not one that only appears to who points at them', () => {
    const source = '- <Step title="Moor">Tie the *rope*.</Step>\n- A <Tooltip title="a boat">barge</Tooltip>.';
    expect(reading(source, 'a.mdx').shown).toEqual(['Moor: Tie the rope.', 'A barge.']);
  });

  it('without words, but with a title, show it', () => {
    expect(reading('Read <Note title="The pier"></Note> first, and <Map></Map>.')).toMatchObject({
      shown: ['Read The pier first, and […].'],
      leftOut: [1],
    });
  });

  it('of MDX that is broken are read as Markdown, and that is told', () => {
    const { corpus, problems } = read({ 'a.mdx': 'import A from "a"\n\nOne <b>two.\n\nThree {four.' });
    expect(corpus.articles[0]?.passages.map(({ text }) => text)).toEqual(['One two.', 'Three {four.']);
    expect(problems).toMatchObject([{ rule: 'mdx', severity: 'warning' }]);
  });
});

describe('signs of site generators and note-takers', () => {
  it.each([
    ['a value of a template', 'It costs {{ price }} now.', 'It costs […] now.', [1]],
    ['nothing but values', 'The end.\n\n- {{ name }}: {{ price }} ({{ when }})', 'The end.', [3, 3, 3]],
    ['a drawing in a remark', 'One.\n\n%%\n# Drawing\n\n```json\n{}\n```\n%%', 'One.', []],
    ['a link in a line that is not indented', '1. See [the\nmap]({{ a }}) now.', 'See the map now.', []],
    ['a command of a template', 'See {% include map.html %} here.', 'See […] here.', [1]],
    ['a short code', 'See {{< map id="1" >}} here.', 'See […] here.', [1]],
    ['commands around words', '{% if a %}One{% endif %}, two.', 'One, two.', []],
    ['the other of two ways', '{% if a %}One{% else %}two{% endif %}.', 'One[…]two.', [1]],
    ['a command in code', 'Write `{{ price }}`.', 'Write {{ price }}.', []],
    ['a link that a template writes', "See [the *map*]({{ '/map' | url }}).", 'See the map.', []],
    ['an id of a heading or paragraph', 'The pier. {#the-pier .long key="v"}', 'The pier.', []],
    ['a smiley by name', 'Done :tada:, at 10:30:15 :no: a:tada:b', 'Done 🎉, at 10:30:15 :no: a:tada:b', []],
    ['an icon by name', ':material-boat: A boat', 'A boat', []],
    ['a link by name', 'See [[The pier]] and [[harbour#Boats|the boats]].', 'See The pier and the boats.', []],
    ['another page put in', 'See ![[The pier]] here.', 'See here.', [1]],
    ['a remark for authors', 'One %%not this%% two.', 'One two.', []],
    ['a footnote without definition', 'One[^two].', 'One[^two].', []],
    ['a class of characters', 'One `[^abc]` two.', 'One [^abc] two.', []],
  ])('%s', (_, source, shown, leftOut) => {
    expect(reading(source)).toMatchObject({ shown: [shown], leftOut });
  });

  it('box texts, whose titles stand above them', () => {
    const source = [
      ':::note A *title*\n\nOne.\n\n:::',
      '::: details\nTwo.\n:::\n\n::: détails Un titre\nDeux.\n:::',
      '/// tip | Another\nThree.\n///',
      '!!! warning "A third"\n    Four\n    goes on.\n\n    Five.',
      '> [!NOTE-2018]\n> Six.',
      '> [!tip]- A fourth\n> Seven.',
    ].join('\n\n');
    expect(reading(source)).toMatchObject({
      shown: [
        'A title',
        'One.',
        'Two.',
        'Un titre',
        'Deux.',
        'Another',
        'Three.',
        'A third',
        'Four goes on.',
        'Five.',
        'Six.',
        'A fourth',
        'Seven.',
      ],
      leftOut: [],
    });
  });

  it('keep code that a list indents by tabs', () => {
    expect(reading('- One:\n\n\t\tlet a;\n\n-\t\tlet b;').kinds).toContain('code let a;');
  });

  it('set code, formulas and definitions apart', () => {
    const source =
      '{% highlight js %}\nlet a;\n\nlet b;\n{% endhighlight %}\n\n$$\na*b*\n$$\n\nPier\n:   A bridge that ends.\n\n    In water.';
    expect(reading(source).kinds).toEqual([
      'code let a;\n\nlet b;',
      'code a*b*',
      'paragraph Pier',
      'paragraph A bridge that ends.',
      'paragraph In water.',
    ]);
  });

  it('go over lines and into quotes, lists and tables', () => {
    const source =
      '> One {{ a\n> | b }} two.\n\n- Three {% a\n  b %} four.\n\n| A |\n|---|\n| [[five]] {{ a }} six |\n\n{{< map\n  id="1"\n>}}';
    expect(reading(source)).toMatchObject({
      shown: ['One […] two.', 'Three […] four.', 'five […] six'],
      leftOut: [1, 4, 9, 11],
    });
  });
});
