import * as fc from 'fast-check';
import { InteractionType, type APIInteraction } from 'discord.js';
import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createAcknowledger } from '../../../src/discord/interaction/acknowledge.ts';
import { createDispatcher, type Dispatcher } from '../../../src/discord/interaction/dispatch.ts';
import { readRequest } from '../../../src/discord/request/request.ts';
import type { Responder } from '../../../src/discord/responder/responder.ts';
import { createLog } from '../../../src/logging/log.ts';
import { createClock } from '../../support/clock.ts';
import { testCommands } from '../../support/discord/discord-commands.ts';
import { noDrawer } from '../../support/discord/hosted.ts';
import { apiError, askedAt, createLine, cutError, OWN_PRESS, type Line } from '../../support/discord/discord-line.ts';
import { emptyArchive } from '../../support/empty-archive.ts';

const NOW = Date.UTC(2026, 10, 24);
const LATE = NOW - 1_500;
const EARLY = NOW - 500;
const TIMING = { pictureWaitMs: 10, latePictureMs: 10, deferAfterMs: 1_000, completeWithinMs: 2_000 };

const PRIVATE = { id: '3', flags: 64, components: [{ type: 17, components: [{ type: 10, content: 'soup' }] }] };
const FAILED = apiError(50_035, 400);
const ANSWERED = apiError(40_060, 400);

interface Room {
  readonly dispatcher: Dispatcher;
  readonly written: () => string;
}

function openRoom({ responder }: { readonly responder: Responder }): Room {
  let written = '';
  const write = (entry: string) => {
    written += entry;
  };
  const dispatcher = createDispatcher({
    commands: testCommands,
    library: { current: () => emptyArchive() },
    drawer: noDrawer,
    log: createLog({ level: 'debug', secrets: [], write }),
    ...createClock(() => NOW),
    commandIds: () => new Map(),
    newIncidentId: () => 'incident-1',
    responder,
    timing: TIMING,
  });
  return { dispatcher, written: () => written };
}

async function dispatch(line: Line, ...interactions: readonly APIInteraction[]): Promise<string> {
  const { dispatcher, written } = openRoom(line);
  for (const interaction of interactions) dispatcher.dispatch(interaction);
  await dispatcher.drained();
  return written();
}

const pressed = (createdAt: number, customId: string, message: object = OWN_PRESS.message) =>
  askedAt(createdAt, 'echo', '', { ...OWN_PRESS, data: { custom_id: customId, component_type: 2 }, message });

const typed = (createdAt: number) =>
  askedAt(createdAt, 'echo', '', {
    type: InteractionType.ApplicationCommandAutocomplete,
    data: { id: '1', name: 'echo', type: 1, options: [{ name: 'words', type: 3, value: 'wo', focused: true }] },
  });

const whatsOf = ({ attempts }: Line) => attempts.map(({ what }) => what);

/** Fails the first attempt of each kind as told. */
function failingOnce(failures: Readonly<Record<string, Error>>): Line {
  const seen = new Set<string>();
  return createLine((what) => {
    if (seen.has(what)) return undefined;
    seen.add(what);
    return failures[what];
  });
}

describe('an answer', () => {
  it.each([
    [asked(EARLY), ['respond 4']],
    [pressed(EARLY, '1u|echo|say|a'), ['respond 7']],
    [typed(EARLY), ['respond 8']],
  ])('that is there in time is the response itself', async (interaction, whats) => {
    const line = createLine();
    const written = await dispatch(line, interaction);
    expect([whatsOf(line), written.includes('answer_deferred')]).toEqual([whats, false]);
  });

  it.each([
    ['command', asked(LATE), ['respond 5', 'edit']],
    ['fault', askedAt(LATE, 'break', 'x'), ['respond 5', 'withdraw', 'followUp']],
    ['press that changes its message', pressed(LATE, '1u|echo|say|a'), ['respond 6', 'edit']],
    ['press that is refused', pressed(LATE, '1u|echo|refuse'), ['respond 6', 'followUp']],
    ['press for the presser', pressed(LATE, '1r|echo|say|a'), ['respond 5', 'edit']],
    ['press that removes its message', pressed(LATE, '1x'), ['respond 6', 'withdraw']],
    ['press that shares its message', pressed(LATE, '1s', PRIVATE), ['respond 6', 'followUp', 'edit']],
    ['form', askedAt(LATE, 'echo', '', { type: InteractionType.ModalSubmit, data: {} }), ['respond 5', 'edit']],
  ])('to a %s that was asked too long ago is deferred', async (_, interaction, whats) => {
    const line = createLine();
    expect(await dispatch(line, interaction)).toContain('answer_deferred');
    expect(whatsOf(line)).toEqual(whats);
  });

  it('comes exactly once, and the deferral before it, whatever was asked and when', async () => {
    const interaction = fc
      .record({ ageMs: fc.integer({ min: 0, max: 2_900 }), kind: fc.nat(4) })
      .map(({ ageMs, kind }) => {
        const createdAt = NOW - ageMs;
        if (kind === 0) return askedAt(createdAt, 'break', 'x');
        if (kind === 1) return pressed(createdAt, '1u|echo|hide|a');
        if (kind === 2) return pressed(createdAt, '1u|echo|say|a');
        return kind === 3 ? asked(createdAt) : typed(createdAt);
      });
    await fc.assert(
      fc.asyncProperty(fc.array(interaction, { maxLength: 8 }), async (interactions) => {
        const line = createLine();
        await dispatch(line, ...interactions);
        for (const each of interactions) {
          const id: unknown = Reflect.get(each, 'id');
          const whats = line.attempts.filter(({ asked }) => asked === id).map(({ what }) => what);
          const isDeferred = /respond [56]/.test(whats[0] ?? '');
          expect(whats.filter((what) => what.startsWith('respond'))).toHaveLength(1);
          expect(whats.filter((what) => what === 'edit' || what === 'followUp')).toHaveLength(isDeferred ? 1 : 0);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('what Discord delivers twice', () => {
  it.each([
    ['in time', askedAt(EARLY, 'break', 'x'), ['respond 4']],
    ['after a deferral that all see', askedAt(LATE, 'break', 'x'), ['respond 5', 'withdraw', 'followUp']],
  ])('is answered once, %s', async (_, interaction, whats) => {
    const line = createLine();
    await dispatch(line, interaction, interaction);
    expect(whatsOf(line)).toEqual(whats);
  });
});

describe('what waits', () => {
  it('is acknowledged before anything is computed', async () => {
    const line = createLine();
    await dispatch(line, asked(LATE), asked(EARLY), asked(LATE), asked(LATE));
    expect(whatsOf(line).slice(0, 3)).toEqual(['respond 5', 'respond 5', 'respond 5']);
    expect(whatsOf(line).slice(3)).toEqual(['edit', 'respond 4', 'edit', 'edit']);
  });

  it('is not held up for ever by an acknowledgement that hangs', async () => {
    const line = createLine();
    const hanging = asked(LATE);
    const never = new Promise<never>(() => undefined);
    const { dispatcher } = openRoom({
      responder: {
        ...line.responder,
        respond: (asked, ...rest) =>
          asked.id === Reflect.get(hanging, 'id') ? never : line.responder.respond(asked, ...rest),
      },
    });
    dispatcher.dispatch(hanging);
    const answered = new Promise<void>((resolve) => {
      const look = () => (whatsOf(line).includes('respond 4') ? resolve() : setTimeout(look, 10));
      look();
    });
    dispatcher.dispatch(asked(EARLY));
    await answered;
    expect(whatsOf(line)).toEqual(['respond 4']);
  });

  it('is held up for half of the time at most where everything hangs', async () => {
    const hanging = new Promise<never>(() => undefined);
    let time = NOW;
    const acknowledger = createAcknowledger({
      responder: { ...createLine().responder, respond: () => hanging },
      log: createLog({ level: 'debug', secrets: [], write: () => undefined }),
      now: () => time,
      timing: TIMING,
    });
    const patience = new AbortController();
    const holdsUp = async (hurry: AbortSignal) => {
      acknowledger.admit(readRequest(asked(time - 1_500), time));
      return Promise.race([acknowledger.catchUp(hurry).then(() => false), turn(true)]);
    };
    const held = [await holdsUp(patience.signal)];
    patience.abort();
    await turn();
    held.push(await holdsUp(new AbortController().signal));
    time += 500;
    const last = new AbortController();
    held.push(await holdsUp(last.signal));
    last.abort();
    expect(held).toEqual([true, false, true]);
  });

  it('is told in one request, where its sign stands, that the bot stops', async () => {
    const line: Line = createLine((what) => {
      if (what === 'respond 5') dispatcher.hurry();
      return undefined;
    });
    const { dispatcher } = openRoom(line);
    dispatcher.dispatch(asked(LATE));
    await dispatcher.drained();
    expect(whatsOf(line)).toEqual(['respond 5', 'edit']);
  });

  it('gives way to completions, and completions of long ago are empty', async () => {
    const order: string[] = [];
    const { responder } = createLine();
    const { dispatcher } = openRoom({
      responder: {
        ...responder,
        respond: (_, response) => {
          order.push(JSON.stringify(response).slice(0, 30));
          return Promise.resolve(undefined);
        },
      },
    });
    for (const each of [asked(EARLY), asked(EARLY), typed(EARLY), typed(NOW - 2_500)]) {
      dispatcher.dispatch(each);
    }
    await dispatcher.drained();
    expect(order.slice(0, 2)).toEqual([
      expect.stringContaining('"type":8,"data":{"choices":[{'),
      expect.stringContaining('"type":8,"data":{"choices":[]'),
    ]);
  });
});

describe('a deferral that Discord does not take', () => {
  it('is followed by the answer as the response', async () => {
    const line = failingOnce({ 'respond 5': FAILED });
    expect(await dispatch(line, asked(LATE))).toContain('deferral_failed');
    expect(whatsOf(line)).toEqual(['respond 5', 'respond 4']);
  });

  it('because it had come through unseen is followed by the answer in its place', async () => {
    const line = createLine((_, place) => [cutError(), ANSWERED][place]);
    await dispatch(line, asked(LATE));
    expect(whatsOf(line)).toEqual(['respond 5', 'respond 5', 'edit']);
  });

  it('in all the time that it has is followed by the answer where it then may stand', async () => {
    const line = createLine((what) => {
      if (what === 'respond 5') return cutError();
      return what === 'respond 4' ? ANSWERED : undefined;
    });
    expect(await dispatch(line, asked(LATE))).toContain('deferral_failed');
    expect([...new Set(whatsOf(line))]).toEqual(['respond 5', 'respond 4', 'edit']);
  });

  it('because it is too late is followed by nothing', async () => {
    const line = failingOnce({ 'respond 5': apiError(10_062, 404) });
    expect(await dispatch(line, asked(LATE))).toContain('response_late');
    expect(whatsOf(line)).toEqual(['respond 5']);
  });
});

describe('an answer after a deferral that Discord does not take', () => {
  it('is replaced by a short one that only the asker sees', async () => {
    const line = failingOnce({ edit: FAILED });
    expect(await dispatch(line, asked(LATE))).toContain('response_failed');
    expect(line.attempts.map(({ what, isPrivate }) => [what, isPrivate])).toEqual([
      ['respond 5', false],
      ['edit', false],
      ['withdraw', false],
      ['followUp', true],
    ]);
  });

  it('is never shown to all if it is private, even where the sign cannot be taken away', async () => {
    const line = createLine((what) => (what === 'withdraw' ? FAILED : undefined));
    await dispatch(line, askedAt(LATE, 'break', 'x'));
    expect(whatsOf(line)).not.toContain('followUp');
    expect(whatsOf(line).at(-1)).toBe('edit');
  });
});

describe('a press of “Share” that Discord', () => {
  const share = () => pressed(EARLY, '1s', PRIVATE);

  it.each([
    ['no longer waits for', apiError(10_062, 404), 'response_late', ['respond 6']],
    ['refuses', FAILED, 'response_failed', ['respond 6']],
    ['has taken all the same', ANSWERED, '"answered"', ['respond 6', 'followUp', 'edit']],
  ])('%s', async (_, fault, event, whats) => {
    const line = failingOnce({ 'respond 6': fault });
    expect(await dispatch(line, share())).toContain(event);
    expect(whatsOf(line)).toEqual(whats);
  });

  it('takes, but not the button that is spent, has shared it', async () => {
    const line = failingOnce({ edit: FAILED });
    expect(await dispatch(line, share())).toMatch(/share_not_spent.*"answered"/s);
    expect(whatsOf(line)).toEqual(['respond 6', 'followUp', 'edit']);
  });
});

it('completions that come too late are not sent again', async () => {
  const line = failingOnce({ 'respond 8': apiError(10_062, 404) });
  expect(await dispatch(line, typed(EARLY))).toContain('response_late');
  expect(whatsOf(line)).toEqual(['respond 8']);
});

function asked(createdAt: number): APIInteraction {
  return askedAt(createdAt, 'echo', 'x');
}
