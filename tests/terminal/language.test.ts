import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { replyToError } from '../../src/terminal/answer-line.ts';
import { completeLine } from '../../src/terminal/line/complete-line.ts';
import { splitWords } from '../../src/terminal/line/line-words.ts';
import { parseRequest } from '../../src/terminal/line/parse-request.ts';
import { describeCommand, describeProgram } from '../../src/terminal/screen/usage.ts';
import { wordsFor } from '../../src/words/locale.ts';
import { emptyArchive } from '../support/empty-archive.ts';
import { wordsOf } from '../support/replies.ts';

const de = wordsFor('de');
const display = { width: 80, hasColour: false };

describe('a terminal in German', () => {
  it.each([
    ['quelle kennung:p/1', 'source', { id: 'p/1' }],
    ['/source id:p/1', 'source', { id: 'p/1' }],
    ['prüfen no thanks person:musk --privat', 'check', { text: 'no thanks', person: 'musk', private: true }],
    ['zitat altman thema:grok jahr:2024', 'quote', { person: 'altman', about: 'grok', year: '2024' }],
    ['zeitleiste von:2018 reihenfolge:newest', 'timeline', { from: '2018', order: 'newest' }],
    ['who won the trial', 'ask', { question: 'who won the trial' }],
  ])('takes German names and English ones: %s', (line, name, input) => {
    const request = parseRequest(splitWords(line), commands, de);
    expect(request.kind === 'run' && [request.command.name, request.input]).toEqual([name, input]);
  });

  it('completes German names', () => {
    const complete = (line: string) =>
      completeLine(line, {
        commands,
        words: de,
        context: () => ({ archive: emptyArchive(), today: '2026-11-24', words: de }),
      });
    expect(complete('qu')).toEqual([['quelle '], 'qu']);
    expect(complete('quelle ke')).toEqual([['kennung:'], 'ke']);
  });

  it('explains itself in German', () => {
    expect(describeProgram(commands, [], display, de)).toContain('/quelle <kennung>');
    const [ask] = commands;
    expect(ask && describeCommand(ask, display, de)).toContain('privat:  Nur du siehst die Antwort. (yes oder no)');
  });

  it('says in German what is wrong', () => {
    const saidTo = (line: string) => {
      try {
        return parseRequest(splitWords(line), commands, de).kind;
      } catch (error) {
        return wordsOf(replyToError(error, de, false));
      }
    };
    expect(saidTo('/quele p/1')).toBe(
      'Einen Befehl „/quele“ gibt es nicht.\nMeinst du /quelle? Es gibt: /frage, /zeitleiste, /zitat, /prüfen, /quelle, /über.',
    );
  });
});
