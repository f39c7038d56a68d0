import type { APIInteraction } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { createDispatcher, type Dispatcher } from '../../../src/discord/interaction/dispatch.ts';
import { createLog } from '../../../src/logging/log.ts';
import { createClock, type Clock } from '../../support/clock.ts';
import { testCommands } from '../../support/discord/discord-commands.ts';
import { noDrawer } from '../../support/discord/hosted.ts';
import {
  apiError,
  askedAt,
  createLine,
  cutError,
  OWN_PRESS,
  serverError,
  tooManyError,
  type Line,
} from '../../support/discord/discord-line.ts';
import { emptyArchive } from '../../support/empty-archive.ts';

const NOW = Date.UTC(2026, 10, 24);
const SOON = NOW - 100;
const LATE = NOW - 1_500;
const MINUTE_MS = 60_000;

interface Room {
  readonly dispatcher: Dispatcher;
  readonly clock: Clock;
  readonly events: () => readonly string[];
}

function openRoom({ responder }: Line): Room {
  const events: string[] = [];
  const clock = createClock(() => NOW);
  const dispatcher = createDispatcher({
    commands: testCommands,
    library: { current: () => emptyArchive() },
    drawer: noDrawer,
    log: createLog({
      level: 'debug',
      secrets: [],
      write: (line) => events.push(String(Reflect.get(JSON.parse(line) as object, 'event'))),
    }),
    ...clock,
    commandIds: () => new Map(),
    newIncidentId: () => 'incident-1',
    responder,
    timing: { pictureWaitMs: 10, latePictureMs: 10, deferAfterMs: 1_000, completeWithinMs: 2_000 },
  });
  return { dispatcher, clock, events: () => events };
}

async function dispatch(line: Line, interaction: APIInteraction): Promise<Room> {
  const room = openRoom(line);
  room.dispatcher.dispatch(interaction);
  await room.dispatcher.drained();
  return room;
}

const asked = (createdAt: number) => askedAt(createdAt, 'echo', 'x');

const press = (createdAt: number, customId: string) =>
  askedAt(createdAt, 'echo', '', {
    ...OWN_PRESS,
    data: { custom_id: customId, component_type: 2 },
  });

const sum = (pauses: readonly number[]) => pauses.reduce((total, pause) => total + pause, 0);

const countOf = ({ attempts }: Line, what: string) => attempts.filter((attempt) => attempt.what === what).length;

describe('an answer that is lost on the way', () => {
  it.each([
    ['the line is cut', cutError()],
    ['Discord has a fault', serverError()],
  ])('because %s is the same at every attempt, over the three seconds that Discord gives', async (_, fault) => {
    const line = createLine(() => fault);
    const { clock, events } = await dispatch(line, asked(SOON));
    expect(new Set(line.attempts.map(({ what }) => what))).toEqual(new Set(['respond 4']));
    expect(line.attempts.length).toBeGreaterThanOrEqual(8);
    expect(sum(clock.pauses)).toBeGreaterThan(2_400);
    expect(sum(clock.pauses)).toBeLessThan(2_900);
    expect(events()).toEqual(['response_failed']);
  });

  it('counts as there when Discord refuses it as a second one', async () => {
    const line = createLine((_, place) => [cutError(), apiError(40_060, 400)][place]);
    const { events } = await dispatch(line, asked(SOON));
    expect(line.attempts).toHaveLength(2);
    expect(events()).toEqual(['answered']);
  });

  it('because Discord wants to be left alone is sent when that is over', async () => {
    const line = createLine((_, place) => (place === 0 ? tooManyError(1_700) : undefined));
    const { clock, events } = await dispatch(line, asked(SOON));
    expect([clock.pauses, events()]).toEqual([[1_700], ['response_resent', 'answered']]);
  });

  it('because Discord wants to be left alone for longer than it waits is given up at once', async () => {
    const line = createLine(() => tooManyError(5_000));
    const { clock, events } = await dispatch(line, asked(SOON));
    expect([line.attempts.length, clock.pauses, events()]).toEqual([1, [], ['response_failed']]);
  });

  it('is not sent again for a fault of its own', async () => {
    const line = createLine((_, place) => (place === 0 ? new TypeError('cannot read') : undefined));
    const { clock, events } = await dispatch(line, asked(SOON));
    expect([line.attempts.length, clock.pauses, events()]).toEqual([2, [], ['response_failed']]);
  });
});

describe('a deferred answer that is lost on the way', () => {
  it('is sent for as long as its token is good, ever more rarely', async () => {
    const line = createLine((what) => (what === 'edit' ? serverError() : undefined));
    const { clock, events } = await dispatch(line, asked(LATE));
    expect(sum(clock.pauses)).toBeGreaterThan(14 * MINUTE_MS);
    expect(sum(clock.pauses)).toBeLessThan(15 * MINUTE_MS);
    expect(Math.max(...clock.pauses)).toBe(30_000);
    expect(countOf(line, 'edit')).toBeLessThan(50);
    expect(events().filter((event) => event === 'response_failed')).toHaveLength(1);
  });

  it('arrives when the fault has passed', async () => {
    let edits = 0;
    const line = createLine((what) => (what === 'edit' && ++edits <= 12 ? cutError() : undefined));
    const { events } = await dispatch(line, asked(LATE));
    expect(line.attempts.at(-1)).toMatchObject({ what: 'edit', isTaken: true });
    expect(events()).toEqual(['answer_deferred', 'response_delayed', 'response_resent', 'answered']);
  });

  it('that is a message of its own is tried five times, over half a minute', async () => {
    const line = createLine((what) => (what === 'followUp' ? serverError() : undefined));
    const { clock, events } = await dispatch(line, askedAt(LATE, 'break', 'x'));
    expect([countOf(line, 'followUp'), sum(clock.pauses)]).toEqual([5, 30_000]);
    expect(events()).toContain('response_failed');
  });

  it('that is a message of its own is tried whatever Discord refuses for too many', async () => {
    let refusals = 8;
    const line = createLine((what) => (what === 'followUp' && refusals-- > 0 ? tooManyError(20_000) : undefined));
    const { events } = await dispatch(line, askedAt(LATE, 'break', 'x'));
    expect([countOf(line, 'followUp'), events().at(-1)]).toEqual([9, 'answered']);
  });

  it('is spoken of when it is not taken for long, once', async () => {
    const line = createLine((what) => (what === 'edit' ? serverError() : undefined));
    const { events } = await dispatch(line, asked(LATE));
    expect(events()).toEqual(['answer_deferred', 'response_delayed', 'response_failed']);
  });

  it('does not overwrite what came to its place meanwhile', async () => {
    let edits = 0;
    const line: Line = createLine((what) => {
      if (what !== 'edit' || ++edits > 1) return undefined;
      room.dispatcher.dispatch(press(NOW, '1u|echo|say|newer'));
      return cutError();
    });
    const room = openRoom(line);
    room.dispatcher.dispatch(press(LATE, '1u|echo|say|older'));
    await room.dispatcher.drained();
    expect(line.attempts.map(({ what }) => what)).toEqual(['respond 6', 'edit', 'respond 7']);
  });

  it('is sent at once, and not for ever, when the bot stops', async () => {
    const line: Line = createLine((what) => {
      if (what !== 'edit') return undefined;
      room.dispatcher.hurry();
      return serverError();
    });
    const room = openRoom(line);
    room.dispatcher.dispatch(asked(LATE));
    await room.dispatcher.drained();
    expect(countOf(line, 'edit')).toBe(4);
    expect(sum(room.clock.pauses)).toBeLessThan(1_000);
  });
});
