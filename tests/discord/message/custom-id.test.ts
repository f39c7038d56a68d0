import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCustomId, encodeCustomId } from '../../../src/discord/message/custom-id.ts';

const part = fc.oneof(fc.string({ maxLength: 20 }), fc.constantFrom('|', '%', '%7C', '%25', '%257C', '', 'p/7f3a'));
const ref = fc.record({ command: part, action: part, args: fc.array(part, { maxLength: 4 }) });
const pressed = fc.oneof(
  fc.record({ kind: fc.constant('action'), ref, effect: fc.constantFrom('update', 'reply') }),
  fc.record({ kind: fc.constant('share'), ref }),
  fc.constant({ kind: 'share' } as const),
  fc.constant({ kind: 'remove' } as const),
  fc.record({ kind: fc.constant('remove'), command: part }),
);

describe('a custom id', () => {
  it('means what was put into it, whatever that is, and whichever copy it is', () => {
    fc.assert(
      fc.property(pressed, fc.nat(30), (action, copy) => {
        const id = encodeCustomId(action, copy);
        fc.pre(id !== undefined);
        expect(decodeCustomId(id)).toEqual(action);
      }),
    );
  });

  it('is at most 100 characters long, or is not', () => {
    const action = (length: number) =>
      ({
        kind: 'action',
        ref: { command: 'ask', action: 'context', args: ['x'.repeat(length)] },
        effect: 'reply',
      }) as const;
    expect(encodeCustomId(action(85))).toHaveLength(100);
    expect(encodeCustomId(action(86))).toBeUndefined();
  });

  it('can be read by a person', () => {
    const ref = { command: 'ask', action: 'context', args: ['p/7f3a', '2'] };
    expect(encodeCustomId({ kind: 'action', ref, effect: 'update' })).toBe('1u|ask|context|p/7f3a|2');
  });

  it('has a different text for each copy', () => {
    const action = { kind: 'share', ref: { command: 'a', action: 'b', args: [] } } as const;
    expect(new Set([0, 1, 2, 11].map((copy) => encodeCustomId(action, copy))).size).toBe(4);
  });

  it.each(['', '1', '1u', '1u|ask', '2u|ask|context', 'u|ask|context', '1x|ask|context', '1s|ask', '1u x|ask|context'])(
    'of another version or origin means nothing: %j',
    (id) => {
      expect(decodeCustomId(id)).toBeUndefined();
    },
  );
});
