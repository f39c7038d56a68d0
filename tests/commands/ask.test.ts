import { describe, expect, it } from 'vitest';
import { ask } from '../../commands/ask.ts';
import { commands } from '../../commands/index.ts';
import type { AskOutcome } from '../../src/archive/archive-model.ts';
import { createArchive } from '../../src/archive/archive.ts';
import { UserError } from '../../src/reply/reply.ts';
import { encodeCustomId } from '../../src/discord/message/custom-id.ts';
import { corpusOf, markdown } from '../support/corpus.ts';
import { en } from '../../src/words/en.ts';
import { blocksOf, buttonOf, press, run, wordsOf } from '../support/replies.ts';

const HARBOUR = `## 3 May 1911: The storm breaks the long pier

The storm of 3 May 1911 broke the long pier of Tarn in two, and the lighthouse keeper Oda Brandt saved nine sailors.[^ap]

The town council of Tarn paid 4,000 crowns for a new pier after the storm of 1911.[^ap]

## Why the pier was built of oak

The pier of Tarn was built of oak because iron rusts in salt water, as the engineer Per Lund wrote in 1890.[^ap]

## Who owned the ferry

Sam Altman owned the ferry of Tarn until 1920, when Elon Musk bought it for 900 crowns.[^ap]

> The sea takes what it wants.
>
> — Sam Altman, ferryman, letter to the council, 5 May 1911 [^ap]
`;
const archive = createArchive(
  corpusOf({ 'harbour.md': markdown(HARBOUR, 'The harbour of Tarn', 'asOf: 1930-01-01\n') }),
);
const asked = (question: string) => run(ask, archive, { question });

describe('an answer', () => {
  it('is the excerpt under its heading path, linked to its source, with article, date and sources', () => {
    const reply = asked('who saved the sailors');
    expect(reply.status).toBe('answer');
    const [heading] = blocksOf(reply, 'heading');
    expect(heading).toMatchObject({
      text: '3 May 1911: The storm breaks the long pier',
      url: 'https://example.com/ap',
    });
    expect(blocksOf(reply, 'excerpt')[0]?.verbatim.text).toContain('Oda Brandt saved nine sailors');
    expect(blocksOf(reply, 'sources')[0]?.sources[0]?.publisher).toBe('Associated Press');
    expect(wordsOf(reply)).toContain('The harbour of Tarn · as of 1 January 1930');
  });

  it('marks the words of the question in the excerpt', () => {
    const verbatim = blocksOf(asked('why was the pier built of oak'), 'excerpt')[0]?.verbatim;
    const marked = verbatim?.matches.map(({ start, end }) => verbatim.text.slice(start, end).toLowerCase());
    expect(marked).toEqual(expect.arrayContaining(['pier', 'oak']));
  });

  it('that is a quotation is shown whole, with who said it, where and when', () => {
    const reply = asked('what does the sea take');
    expect(blocksOf(reply, 'quotation')[0]).toMatchObject({
      speaker: 'Sam Altman',
      occasion: 'letter to the council',
      verbatim: { text: 'The sea takes what it wants.', isCutBefore: false, isCutAfter: false },
    });
  });

  it('says which words it read as others', () => {
    expect(wordsOf(asked('who saved the sailers'))).toContain('“sailors” for “sailers”');
  });

  it('is the same whatever the case, quotes and spacing', () => {
    const excerpt = (question: string) => blocksOf(asked(question), 'excerpt')[0]?.verbatim;
    expect(excerpt('  WHY was the “PIER”   built of oak ')).toEqual(excerpt('why was the "pier" built of oak'));
  });
});

describe('a match that answers for nothing certain', () => {
  const best = archive.ask('who paid for the new pier');
  const [hit] = best.kind === 'answer' ? best.hits : [];
  if (!hit) throw new Error('There is no match.');
  const close = (question: string) =>
    run(ask, { ...archive, ask: () => ({ ...best, question, kind: 'nearby', hits: [hit] }) }, { question });

  it('is shown as one of those that come closest, by its first sentences, to be opened', () => {
    const reply = close('who paid');
    expect(reply).toMatchObject({ status: 'nothing', unanswered: 'closest', isShareable: true, asked: 'who paid' });
    expect(blocksOf(reply, 'list')[0]?.items).toEqual([
      {
        text: '3 May 1911: The storm breaks the long pier',
        detail: 'The town council of Tarn paid 4,000 crowns for a new pier after the storm of 1911.',
      },
    ]);
    expect(wordsOf(reply)).toMatch(/come closest.*up to 1 January 1930/s);
    const [menu] = blocksOf(reply, 'menu');
    expect(menu?.placeholder).toBe('Open one of them');
    expect(menu?.options[0]?.label).toBe('The storm breaks the long pier (3 May 1911)');
  });

  it('is left out of the others to open once it is gone', () => {
    const { id } = hit.passage;
    const reply = press(commands, archive, { command: 'ask', action: 'open', args: ['p/zzzzzzzz'] }, id);
    expect(blocksOf(reply, 'menu').flatMap(({ options }) => options)).toEqual([]);
  });
});

describe('small talk', () => {
  it.each(['hello', 'thanks', 'what can you do'])(
    '“%s” is answered, to the asker alone, with what this is',
    (words) => {
      const reply = asked(words);
      expect(reply).toMatchObject({ status: 'answer', isPrivate: true });
      expect(reply).not.toHaveProperty('unanswered');
      expect(wordsOf(reply)).toMatch(/I am a search, not a language model/);
      expect(wordsOf(reply)).toContain('1 article, 1 event and 1 quotation, up to 1 January 1930.');
    },
  );
});

describe('completion', () => {
  const option = ask.options['question'];
  const offered = (typed: string, examples: readonly string[] = []) => {
    const corpus = { ...archive.corpus, examples };
    const context = { archive: { ...archive, corpus }, today: '2026-11-24', words: en };
    return option?.kind === 'text' ? option.complete?.(typed, context, {}).map(({ value }) => value) : undefined;
  };

  it('offers the corpus’ examples before anything is typed, then the own words first', () => {
    expect(offered(' ', ['who saved the sailors'])).toEqual(['who saved the sailors']);
    expect(offered(' the pier ')?.[0]).toBe('the pier');
  });
});

describe('an id typed as a question', () => {
  it('means the words that it stands for', () => {
    const [article] = archive.corpus.articles;
    const ids = [archive.quotes[0]?.id, archive.events[0]?.id, article?.sections[2]?.id, article?.passages[0]?.id];
    const shown = ids.map((id) => {
      const reply = asked(id ?? '');
      return blocksOf(reply, 'quotation')[0]?.verbatim.text ?? blocksOf(reply, 'excerpt')[0]?.verbatim.text;
    });
    expect(shown).toEqual([
      'The sea takes what it wants.',
      expect.stringContaining('Oda Brandt'),
      expect.stringContaining('oak'),
      expect.stringContaining('Oda Brandt'),
    ]);
  });
});

describe('its buttons', () => {
  it('show the paragraphs before and after', () => {
    const reply = press(commands, archive, buttonOf(asked('who paid for the new pier'), 'Context'));
    const texts = blocksOf(reply, 'excerpt').map(({ verbatim }) => verbatim.text);
    expect(texts).toHaveLength(3);
    expect(texts[0]).toContain('Oda Brandt');
    expect(texts[2]).toContain('oak');
    const marked = reply.blocks.findIndex((block) => block.kind === 'note' && block.text.includes('asked about'));
    const around = [marked - 3, marked - 2, marked - 1, marked + 1].map((place) => reply.blocks[place]?.kind);
    expect(around.filter((kind) => kind === 'divider')).toHaveLength(2);
  });

  it('show all sources with their titles, and the id', () => {
    const reply = press(commands, archive, buttonOf(asked('who paid for the new pier'), 'Sources'));
    expect(blocksOf(reply, 'sources')[0]).toMatchObject({ isWhole: true });
    expect(wordsOf(reply)).toMatch(/ · p\/\w{8}\n/);
    expect(blocksOf(reply, 'excerpt')).toEqual([]);
  });

  it('read on from passage to passage to the ends of the article', () => {
    let reply = press(commands, archive, buttonOf(asked('who saved the sailors'), 'Context'));
    const seen = new Set<string>();
    for (let step = 0; step < 10; step += 1) {
      for (const { verbatim } of blocksOf(reply, 'excerpt')) seen.add(verbatim.text);
      reply = press(commands, archive, buttonOf(reply, 'After'));
    }
    expect(seen.size).toBe(4);
    const [, after] = blocksOf(reply, 'buttons').flatMap(({ buttons }) => buttons);
    expect(after).toMatchObject({ label: 'After', isDisabled: true });
  });

  it('open another match in its place, from which the first can be reached again', () => {
    const reply = asked('pier of tarn storm');
    const [menu] = blocksOf(reply, 'menu');
    const first = blocksOf(reply, 'excerpt')[0]?.id;
    if (!menu || first === undefined) throw new Error('There is nothing to choose from.');
    const other = press(commands, archive, menu.ref, menu.options[0]?.value);
    expect(blocksOf(other, 'menu')[0]?.options.map(({ value }) => value)).toContain(first);
  });

  it('say so when the passage is gone', () => {
    const gone = { command: 'ask', action: 'context', args: ['p/zzzzzzzz'] };
    expect(() => press(commands, archive, gone)).toThrow(UserError);
  });

  it('fit a custom id', () => {
    const long = `who paid for the pier of tarn after the storm ${'and why was it built of oak '.repeat(16)}`;
    for (const question of ['pier of tarn storm', long]) {
      const reply = asked(question);
      const buttons = blocksOf(reply, 'buttons').flatMap((block) => block.buttons);
      const pressed = [...blocksOf(reply, 'menu'), ...buttons].map(({ ref, effect }) => ({ ref, effect }));
      expect(blocksOf(reply, 'menu')).toHaveLength(1);
      expect(pressed.map((each) => encodeCustomId({ kind: 'action', ...each }))).not.toContain(undefined);
    }
  });
});

describe('a question that the record does not answer', () => {
  it('is answered with what it covers and until when, not with a guess', () => {
    const reply = asked('best recipe for banana bread');
    expect(reply.status).toBe('nothing');
    expect(blocksOf(reply, 'excerpt')).toEqual([]);
    expect(wordsOf(reply)).toContain('up to 1 January 1930');
  });

  it('is told of the known questions that sound like it, each to be opened', () => {
    const withLines = HARBOUR.replace(
      'nine sailors.[^ap]\n',
      'nine sailors.[^ap]\n\n<!-- asked\nwho is the keeper of the lighthouse\nwho saved the sailors in the storm\n-->\n',
    );
    const known = createArchive(corpusOf({ 'harbour.md': markdown(withLines, 'The harbour of Tarn') }));
    const found = known.ask('who saved the sailors in the storm');
    if (found.kind !== 'answer') throw new Error('A known question is answered.');
    const { hits, ...base } = found;
    const outcome: AskOutcome = { ...base, kind: 'nothing', reason: 'off-topic', alike: [hits[0]] };
    const reply = run(ask, { ...known, ask: () => outcome }, { question: 'which captain saved the fleet' });
    expect(reply).toMatchObject({ status: 'nothing', unanswered: 'nothing' });
    expect(blocksOf(reply, 'excerpt')).toEqual([]);
    expect(blocksOf(reply, 'list')).toMatchObject([{ items: [{ text: 'who saved the sailors in the storm' }] }]);
    const [menu] = blocksOf(reply, 'menu');
    if (!menu) throw new Error('There is no menu.');
    const opened = press(commands, known, menu.ref, menu.options[0]?.value);
    expect(blocksOf(opened, 'excerpt')[0]?.verbatim.text).toContain('Oda Brandt saved nine sailors');
  });

  it('without any word is told what to ask', () => {
    expect(wordsOf(asked('???'))).toContain('no question');
  });

  it('on what came after the record is told how far it goes', () => {
    expect(wordsOf(asked('what did the town council of tarn pay in 2035'))).toContain('It ends on 1 January 1930.');
  });

  it('in another language is asked again in English', () => {
    expect(wordsOf(asked('pourquoi est-ce que la jetée a été construite en chêne'))).toContain('English');
  });

  it('that is missing or too long is the typist’s to mend', () => {
    expect(() => run(ask, archive, { question: ' ' })).toThrow(UserError);
    expect(() => run(ask, archive, { question: 'x'.repeat(501) })).toThrow('501 characters');
  });
});
