import { loadConfig } from '../../../src/config.ts';
import { runDiscordHost, type DiscordHostEnd, type DiscordHostPorts } from '../../../src/discord/discord-host.ts';
import { createLog } from '../../../src/logging/log.ts';
import type { PictureDrawer } from '../../../src/pictures/picture-spec.ts';
import { wait } from '../../../src/wait.ts';
import { emptyArchive } from '../empty-archive.ts';
import type { FakeDiscord } from './fake-discord.ts';
import { testCommands } from './discord-commands.ts';

/** A running host, as a test holds it. */
export interface RunningHost {
  /** Resolves when the host says that it is ready. */
  readonly ready: Promise<void>;
  readonly ended: Promise<DiscordHostEnd>;
  /** Lines of the log, parsed. */
  readonly log: readonly LogLine[];
  /** The log as it was written. */
  readonly written: () => string;
  stop(): Promise<DiscordHostEnd>;
}

interface LogLine {
  readonly level: string;
  readonly event: string;
  readonly [field: string]: unknown;
}

/** Never draws. */
export const noDrawer: PictureDrawer = {
  draw: () => Promise.reject(new Error('no pictures here')),
  close: () => Promise.resolve(),
};

/** Starts the host against a fake Discord, as main does, by the same clock. */
export function startHost(
  fake: Pick<FakeDiscord, 'apiBase' | 'token' | 'now'>,
  {
    env = {},
    ...changes
  }: Partial<
    Pick<
      DiscordHostPorts,
      'drawer' | 'commands' | 'library' | 'timing' | 'now' | 'wait' | 'onOpenShards' | 'unanswered'
    >
  > & {
    readonly env?: Readonly<Record<string, string>>;
  } = {},
): RunningHost {
  const variables = { DISCORD_TOKEN: fake.token, DISCORD_API_BASE: fake.apiBase, LOG_LEVEL: 'debug', ...env };
  const read = loadConfig(variables);
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('\n'));
  const lines: string[] = [];
  const log: LogLine[] = [];
  const stopper = new AbortController();
  let announce = () => {};
  const ready = new Promise<void>((resolve) => {
    announce = resolve;
  });
  const write = (line: string) => {
    lines.push(line);
    const entry = JSON.parse(line) as LogLine;
    log.push(entry);
    if (entry.event === 'ready') announce();
  };
  let incidents = 0;
  const ended = runDiscordHost({
    config: read.config,
    token: variables.DISCORD_TOKEN,
    log: createLog({ level: read.config.logLevel, secrets: [variables.DISCORD_TOKEN], write }),
    commands: testCommands,
    library: { current: () => emptyArchive() },
    drawer: noDrawer,
    now: fake.now,
    wait,
    newIncidentId: () => `incident-${String(++incidents)}`,
    signal: stopper.signal,
    ...changes,
    // Nothing is deferred where a test does not ask for it, however slow the machine.
    timing: { graceMs: 50, deferAfterMs: 2_500, ...changes.timing },
  });
  return {
    ready,
    ended,
    log,
    written: () => lines.join(''),
    stop: () => {
      stopper.abort();
      return ended;
    },
  };
}

/** What no test may end with: a payload that Discord refuses, an interaction without exactly one response and one answer, a token or a member's id in the log. */
export function findBreaches(fake: FakeDiscord, host: RunningHost, end: DiscordHostEnd): readonly string[] {
  const secrets = [fake.token, 'interactiontoken', '1200000000000000001'];
  return [
    ...(end.kind === 'stopped' ? [] : [`ended: ${end.message}`]),
    ...fake.problems,
    ...fake.exchanges.flatMap(({ id, responses, answers, refused, isWithdrawn }) => [
      ...(responses.length === 1 ? [] : [`interaction ${id}: ${String(responses.length)} responses`]),
      ...(answers.length === (isWithdrawn && responses[0]?.type === 6 ? 0 : 1)
        ? []
        : [`interaction ${id}: ${String(answers.length)} answers`]),
      ...refused.map((why) => `interaction ${id}: a response too ${why}`),
    ]),
    ...secrets.filter((secret) => host.written().includes(secret)).map((secret) => `in the log: ${secret}`),
  ];
}
