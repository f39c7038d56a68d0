import * as fc from 'fast-check';
import { InteractionType, type APIInteraction } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { createDispatcher } from '../../../src/discord/interaction/dispatch.ts';
import { createLog } from '../../../src/logging/log.ts';
import type { PictureDrawer } from '../../../src/pictures/picture-spec.ts';
import { createClock } from '../../support/clock.ts';
import { noDrawer } from '../../support/discord/hosted.ts';
import { testCommands } from '../../support/discord/discord-commands.ts';
import { apiError, askedAt, createLine, cutError, serverError, type Line } from '../../support/discord/discord-line.ts';
import { emptyArchive } from '../../support/empty-archive.ts';

const NOW = Date.UTC(2026, 10, 24);
const TIMING = { pictureWaitMs: 1_200, latePictureMs: 1_000, deferAfterMs: 3_000, completeWithinMs: 2_000 };

async function dispatch(
  interaction: APIInteraction,
  line: Line,
  draw: PictureDrawer['draw'] = () => Promise.reject(new Error('no pictures here')),
): Promise<string> {
  let written = '';
  const write = (entry: string) => {
    written += entry;
  };
  const dispatcher = createDispatcher({
    commands: testCommands,
    library: { current: () => emptyArchive() },
    drawer: { ...noDrawer, draw },
    log: createLog({ level: 'debug', secrets: [], write }),
    ...createClock(() => NOW),
    commandIds: () => new Map(),
    newIncidentId: () => 'incident-1',
    responder: line.responder,
    timing: TIMING,
  });
  dispatcher.dispatch(interaction);
  await dispatcher.drained();
  return written;
}

const asked = (name: string, value: string, createdAt = NOW) => askedAt(createdAt, name, value);

/** The first attempts fail so, one after the other. */
const failing = (failures: readonly Error[]) => createLine((_, place) => failures[place]);

describe('an interaction', () => {
  const refused = apiError(50_035, 400);
  const failure = fc.constantFrom(cutError(), serverError(), refused);
  const data = fc.oneof(
    fc.constantFrom('echo', 'break', 'draw', 'gone').map((name) => asked(name, 'x')),
    fc.string().map((customId) =>
      askedAt(NOW, 'echo', '', {
        type: InteractionType.MessageComponent,
        data: { custom_id: customId, component_type: 2 },
        message: { id: '2', flags: 0 },
      }),
    ),
    fc.integer({ min: 5, max: 20 }).map((type) => askedAt(NOW, 'echo', '', { type, data: {} })),
  );

  it('is answered by one response, sent again after faults that pass, or one more in its place if it is refused', async () => {
    await fc.assert(
      fc.asyncProperty(data, fc.array(failure, { maxLength: 5 }), async (interaction, failures) => {
        const line = failing(failures);
        await dispatch(interaction, line);
        const secondRefusal = failures.indexOf(refused, failures.indexOf(refused) + 1);
        const isRefusedTwice = failures.includes(refused) && secondRefusal !== -1;
        expect(line.attempts).toHaveLength((isRefusedTwice ? secondRefusal : failures.length) + 1);
        expect(line.attempts.filter(({ isTaken }) => isTaken)).toHaveLength(isRefusedTwice ? 0 : 1);
      }),
    );
  });

  it.each([
    ['answered already', apiError(40_060, 400)],
    ['too late', apiError(10_062, 404)],
  ])('that is %s is not answered again', async (_, failure) => {
    const line = failing([failure]);
    await dispatch(asked('echo', 'x'), line);
    expect(line.attempts).toHaveLength(1);
  });
});

describe('the wait for a picture', () => {
  const slow = () =>
    new Promise<Uint8Array>((resolve) => {
      setTimeout(() => resolve(new Uint8Array([1])), 30);
    });

  it.each([
    ['new', 0, [['respond 4', 1]]],
    [
      'almost too old',
      2_600,
      [
        ['respond 4', 0],
        ['edit', 1],
      ],
    ],
    ['from a clock that is ahead', -60_000, [['respond 4', 1]]],
    ['from a clock that is behind', 60_000, [['respond 4', 1]]],
  ])('counts from the making of an interaction that is %s', async (_, ageMs, expected) => {
    const line = createLine();
    await dispatch(asked('draw', 'chart', NOW - ageMs), line, slow);
    expect(line.attempts.map(({ what, fileCount }) => [what, fileCount])).toEqual(expected);
  });

  it('ends, and the picture is left out', async () => {
    const line = createLine();
    await dispatch(asked('draw', 'chart', NOW - 2_600), line, () => new Promise<never>(() => undefined));
    expect(line.attempts.map(({ what }) => what)).toEqual(['respond 4']);
  });
});

it('the first answer of a burst leaves before the last is found', async () => {
  const order: string[] = [];
  const dispatcher = createDispatcher({
    commandIds: () => new Map(),
    commands: testCommands,
    library: {
      current: () => {
        order.push('found');
        return emptyArchive();
      },
    },
    drawer: noDrawer,
    log: createLog({ level: 'silent', secrets: [], write: () => undefined }),
    ...createClock(() => NOW),
    newIncidentId: () => 'incident-1',
    responder: {
      ...createLine().responder,
      respond: () => {
        order.push('sent');
        return Promise.resolve(undefined);
      },
    },
    timing: TIMING,
  });
  for (let place = 0; place < 20; place++) dispatcher.dispatch(asked('echo', String(place)));
  await dispatcher.drained();
  expect(order).toHaveLength(40);
  expect(order.indexOf('sent')).toBeLessThan(order.lastIndexOf('found'));
});

it('the log has no word of a question', async () => {
  const written = await dispatch(asked('break', 'who told whom'), failing([new Error('cannot send who told whom')]));
  expect(written).toContain('interaction_failed');
  expect(written).not.toContain('who told whom');
});
