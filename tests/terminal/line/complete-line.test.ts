import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask } from '../../../commands/ask.ts';
import { defineCommand } from '../../../src/reply/command.ts';
import { completeLine } from '../../../src/terminal/line/complete-line.ts';
import { emptyArchive } from '../../support/empty-archive.ts';
import { plainWords } from '../../support/plain-words.ts';
import { TEST_COMMANDS } from '../../support/terminal-commands.ts';
import { en } from '../../../src/words/en.ts';
import { anyText } from '../../support/random-cases.ts';

const context = () => ({ archive: emptyArchive(), today: '2026-11-24', words: en });

function complete(line: string, commands = TEST_COMMANDS): unknown {
  return completeLine(line, { commands, words: en, context });
}

describe('Tab', () => {
  it.each([
    ['', ['ask ', 'timeline ', 'about ', 'help ', 'exit '], ''],
    ['ti', ['timeline '], 'ti'],
    ['/a', ['/ask ', '/about '], '/a'],
    ['help ti', ['timeline'], 'ti'],
    ['/timeline fr', ['from:'], 'fr'],
    ['/timeline --', ['--about ', '--from ', '--to ', '--person ', '--order ', '--page '], '--'],
    ['/timeline from:2018 f', [], 'f'],
    ['/timeline order:', ['order:oldest ', 'order:newest '], 'order:'],
    ['/timeline order:n', ['order:newest '], 'order:n'],
    ['/timeline --order o', ['oldest '], 'o'],
    ['/timeline person:elon', ['person:"Elon Musk" '], 'person:elon'],
    ['/timeline person:"sam', ['person:"Sam Altman" ', 'person:"Samuel Beckett" '], 'person:"sam'],
    ['/timeline person:"sam al', ['person:"Sam Altman" '], 'person:"sam al'],
    ['/timeline --person=elon', ['--person="Elon Musk" '], '--person=elon'],
    ['/timeline --person "sam al', ['"Sam Altman" '], '"sam al'],
    ['/timeline person:sam al', ['person:"Sam Altman" '], 'person:sam al'],
    ['/timeline from:nov 2023 per', ['person:'], 'per'],
    ['/timeline person:"Sam Altman" fr', ['from:'], 'fr'],
    ['/timeline about:"a: b', [], 'about:"a: b'],
    ['why did musk pri', ['private:'], 'pri'],
    ['/ask private:', ['private:yes ', 'private:no '], 'private:'],
    ['/timeline page:', [], 'page:'],
    ['/timeline nowhere:', [], 'nowhere:'],
  ])('after “%s”', (line, candidates, replaced) => {
    const [found, end] = complete(line) as [string[], string];
    expect(end).toBe(replaced);
    expect(found.filter((each) => !each.startsWith('--') || candidates.includes(each))).toEqual(candidates);
  });

  it.each(['why did mus', 'ask why did mus', '/ask why did mus'])(
    'completes a whole known question after “%s”',
    (line) => {
      const archive = { ...emptyArchive(), suggest: () => ['why did musk leave openai', 'did musk sue'] };
      const completed = completeLine(line, {
        commands: [ask],
        words: en,
        context: () => ({ archive, today: '2026-11-24', words: en }),
      });
      expect(completed).toEqual([['why did musk leave openai'], 'why did mus']);
    },
  );

  it('is silent where a command’s completion breaks', () => {
    const broken = defineCommand({
      name: 'broken',
      words: plainWords('broken', 'Breaks.', { word: 'Word' }),
      options: {
        word: {
          kind: 'text',
          isRequired: true,
          maxLength: 9,
          complete: () => {
            throw new Error('broken');
          },
        },
      },
      actions: {},
      run: () => ({ status: 'answer', isPrivate: false, blocks: [] }),
    });
    expect(complete('broken word:x', [broken])).toEqual([[], 'word:x']);
  });

  it('replaces an end of the line, whatever the line', () => {
    fc.assert(
      fc.property(anyText(), (line) => {
        const [, replaced] = completeLine(line, { commands: TEST_COMMANDS, words: en, context });
        expect(line.endsWith(replaced)).toBe(true);
      }),
    );
  });
});
