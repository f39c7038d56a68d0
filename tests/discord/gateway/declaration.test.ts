import { describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { declareCommands } from '../../../src/discord/gateway/declaration.ts';
import { testCommands } from '../../support/discord/discord-commands.ts';
import { checkCommands } from '../../support/discord/discord-limits.ts';

describe('the declaration of commands', () => {
  it.each([undefined, '1300000000000000001'])('of Rift is one that Discord takes, with the server %s', (guildId) => {
    const declared = declareCommands(commands, guildId);
    expect(checkCommands(declared)).toEqual([]);
    expect(declared.filter((each) => 'options' in each)).toHaveLength(commands.length);
  });

  it('puts required options first and names what each kind of option takes', () => {
    const [echo, menu] = declareCommands(testCommands, undefined);
    expect(echo).toMatchObject({
      name: 'echo',
      options: [
        { name: 'words', type: 3, required: true, max_length: 300, autocomplete: true },
        { name: 'private', type: 5 },
        { name: 'tone', type: 3, choices: [{ name: 'Loud', value: 'loud' }] },
        { name: 'times', type: 4, min_value: 1, max_value: 3, autocomplete: true },
      ],
    });
    expect(menu).toMatchObject({ name: 'Echo this', type: 3 });
    expect(menu).not.toHaveProperty('description');
  });
});
