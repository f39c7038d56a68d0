import { describe, expect, it } from 'vitest';
import { readMessageText } from '../../../src/discord/request/message-text.ts';

const read = (message: NonNullable<Parameters<typeof readMessageText>[0]>) =>
  readMessageText({ content: '', embeds: [], ...message });
const textDisplay = (content: string) => ({ type: 10, content });

describe('the words of a message', () => {
  it('are its own, and those of what it forwards', () => {
    expect(read({ content: 'We will build it.' })).toBe('We will build it.');
    const forwarded = { message: { content: 'No soup is left.', embeds: [] } };
    expect(read({ message_snapshots: [forwarded] })).toBe('No soup is left.');
  });

  it('are those of embeds', () => {
    const embed = { title: 'A post', description: 'The soup is mine.', fields: [{ name: 'When', value: 'In May' }] };
    expect(read({ embeds: [embed] })).toBe('A post\nThe soup is mine.\nIn May');
  });

  it('are those of text displays, however deep, without the signs that escape', () => {
    const section = { type: 9, components: [textDisplay('One\\: two.')] };
    expect(read({ components: [{ type: 17, components: [section, textDisplay('Three.')] }] })).toBe(
      'One: two.\n\nThree.',
    );
  });

  it('are the quotation alone in an answer that quotes', () => {
    const components = [
      { type: 17, components: [textDisplay('### A bid'), textDisplay('> No thank you.\n— **Sam**')] },
    ];
    expect(read({ components })).toBe('> No thank you.\n— **Sam**');
  });

  it('are those of a card, which its description tells', () => {
    const gallery = { type: 12, items: [{ description: '“No soup.” — Sam Altman, 5 May 2020.' }] };
    const components = [{ type: 17, components: [gallery, textDisplay('-# — **Sam Altman**')] }];
    expect(read({ components })).toBe('“No soup.” — Sam Altman, 5 May 2020.');
  });

  it('are nothing where there is none', () => {
    expect(readMessageText(undefined)).toBe('');
    expect(read({})).toBe('');
  });
});

describe('a reply to a message', () => {
  const above = { content: 'Elon said “the soup is mine”', embeds: [] };

  it.each(['is this real?', 'source?', '', 'did he really say that lol', 'lol'])(
    'that is a mere remark is about the message above: %j',
    (content) => {
      expect(read({ content, referenced_message: above })).toBe(above.content);
    },
  );

  it.each([
    'who won the trial',
    'he said “this is real”',
    'I think that the trial was about the charity and its money',
  ])('that says something is about itself: %j', (content) => {
    expect(read({ content, referenced_message: above })).toBe(content);
  });
});
