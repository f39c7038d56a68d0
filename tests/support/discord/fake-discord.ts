import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { allComponents, readMessage } from './discord-limits.ts';
import { createFakeGateway, type FakeGateway } from './fake-discord-gateway.ts';
import { createExchange, type Exchange, type ExchangeKind, type SentResponse } from './fake-discord-exchange.ts';
import type { FailedRequest, Failure, FakeRestState } from './fake-discord-request.ts';
import { answerRest } from './fake-discord-rest.ts';

type OptionValue = string | number | boolean;

/** A server that speaks as much of Discord's REST and gateway protocol as a bot needs, over real sockets, and keeps to Discord's limits. */
export interface FakeDiscord {
  /** For DISCORD_API_BASE. */
  readonly apiBase: string;
  readonly token: string;
  readonly applicationId: string;
  /** By its clock, milliseconds since 1970. */
  readonly now: () => number;
  readonly gateway: FakeGateway;
  readonly commands: ReadonlyMap<string, readonly unknown[]>;
  /** `METHOD /path` of every REST request, in order. */
  readonly requests: readonly string[];
  /** Payloads that Discord would have refused. */
  readonly problems: readonly string[];
  readonly exchanges: readonly Exchange[];
  /** Requests that met a failure, in order. */
  readonly failed: readonly FailedRequest[];
  /** Answers the next `times` REST requests whose `METHOD /path` matches with a failure. */
  fail(failure: Failure): void;
  /** A member uses a slash command. */
  ask(name: string, options?: Readonly<Record<string, OptionValue>>): Exchange;
  /** A member types into an option; `given`: what stands in the others already. */
  complete(name: string, option: string, typed: string, given?: Readonly<Record<string, OptionValue>>): Exchange;
  /** A member uses a command from a message's menu. */
  useOnMessage(name: string, content: string | object): Exchange;
  /** What somebody else does. */
  as(member: MemberOf): Member;
  /** A member presses a button of a message (or, with `values`, chooses from a menu). A message that the bot sent comes as it stands. */
  press(
    customId: string,
    message?: { readonly id: string; readonly flags?: number },
    values?: readonly string[],
  ): Exchange;
  /** Any interaction; `type` and `data` as in Discord's documentation. */
  interact(type: number, data: unknown): Exchange;
  close(): Promise<void>;
}

/** Somebody in a channel. Without a server it is a direct message. */
export interface MemberOf {
  readonly id: string;
  readonly name: string;
  /** The language that they have chosen in Discord; American English if left out. */
  readonly locale?: string;
  readonly server?: { readonly id: string; readonly nick?: string; readonly permissions: bigint };
}

const SOMEBODY: MemberOf = { id: '1200000000000000001', name: 'member' };

const EPHEMERAL = 1 << 6;
const IS_COMPONENTS_V2 = 1 << 15;
const TYPES = { string: 3, number: 4, boolean: 5 } as const;

/** Starts a fake Discord on a free port of this machine. */
export async function startFakeDiscord(
  options: {
    readonly heartbeatMs?: number;
    readonly guildCount?: number;
    /** How many shards it recommends. Default 1. */
    readonly shards?: number;
    readonly commands?: FakeDiscord['commands'];
    /** Its clock, by which a response comes too late. */
    readonly now?: FakeDiscord['now'];
    /** How long it takes a response to an interaction; by default 3 s, as Discord does. */
    readonly responseWindowMs?: number;
  } = {},
): Promise<FakeDiscord> {
  const { now = Date.now } = options;
  const newId = createIds(now);
  const state: FakeRestState = {
    token: 'TESTtokenOfTheFakeDiscord.GfakeX.0123456789abcdefghijklmnopqrstuv',
    userId: newId(),
    applicationId: newId(),
    shards: options.shards ?? 1,
    gatewayUrl: () => `ws://127.0.0.1:${String(port)}/gateway`,
    commands: new Map(options.commands),
    exchanges: new Map(),
    requests: [],
    problems: [],
    failures: [],
    failed: [],
    messages: new Map(),
    newId,
    now,
    responseWindowMs: options.responseWindowMs ?? 3_000,
  };
  const server = createServer((incoming, outgoing) => {
    answerRest(state, incoming, outgoing).catch((error: unknown) => {
      state.problems.push(String(error));
      outgoing.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const gateway = createFakeGateway(server, state.gatewayUrl, {
    ...state,
    guildIds: Array.from({ length: options.guildCount ?? 1 }, newId),
    heartbeatMs: options.heartbeatMs ?? 41_250,
  });
  return {
    ...createMember(state, gateway, SOMEBODY),
    as: (member) => createMember(state, gateway, member),
    apiBase: `http://127.0.0.1:${String(port)}/api`,
    token: state.token,
    applicationId: state.applicationId,
    now,
    gateway,
    commands: state.commands,
    requests: state.requests,
    problems: state.problems,
    failed: state.failed,
    get exchanges() {
      return [...state.exchanges.values()];
    },
    fail: (failure) => state.failures.push(failure),
    close: async () => {
      await gateway.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** What somebody in a channel can do. */
export type Member = Pick<FakeDiscord, 'ask' | 'complete' | 'useOnMessage' | 'press' | 'interact'>;

/** What a member can do in a channel. */
function createMember(
  state: FakeRestState,
  gateway: FakeGateway,
  { id: askerId, name, locale = 'en-US', server }: MemberOf,
): Member {
  const user = { id: askerId, username: name, discriminator: '0', global_name: null, avatar: null };
  const place = server
    ? { guild_id: server.id, context: 0, member: { user, nick: server.nick, permissions: String(server.permissions) } }
    : { context: 1, user };
  const send = (kind: ExchangeKind, type: number, data: unknown, message?: ReturnType<typeof standing>): Exchange => {
    const pressed = message && { id: message.id, isPrivate: (message.flags & EPHEMERAL) !== 0 };
    const exchange = createExchange(state.newId(), kind, askerId, pressed, state.now());
    const token = `interactiontoken${exchange.id}`;
    state.exchanges.set(token, exchange);
    gateway.dispatch('INTERACTION_CREATE', {
      id: exchange.id,
      application_id: state.applicationId,
      token,
      version: 1,
      type,
      data,
      locale,
      entitlements: [],
      authorizing_integration_owners: {},
      channel_id: '1100000000000000001',
      channel: { id: '1100000000000000001', type: 1 },
      ...place,
      ...(message ? { message } : {}),
    });
    return exchange;
  };
  const standing = (id: string, flags: number | undefined) => {
    const known = state.messages.get(id);
    return messageData(id, {
      flags: flags ?? IS_COMPONENTS_V2 | (known?.isPrivate === true ? EPHEMERAL : 0),
      components: known === undefined ? [] : givenBack(known.components),
      interaction_metadata: { id: state.newId(), type: 2, user: { ...user, id: known?.ownerId ?? askerId } },
    });
  };
  const commandData = (name: string) => ({ id: state.newId(), name, type: 1 });
  return {
    ask: (name, options = {}) =>
      send('command', 2, {
        ...commandData(name),
        options: optionsOf(options),
      }),
    complete: (name, option, typed, given = {}) =>
      send('completion', 4, {
        ...commandData(name),
        options: [...optionsOf(given), { name: option, value: typed, type: TYPES.string, focused: true }],
      }),
    useOnMessage: (name, content) => {
      const target = messageData(state.newId(), typeof content === 'string' ? { content } : content);
      const resolved = { messages: { [target.id]: target } };
      return send('command', 2, { ...commandData(name), type: 3, target_id: target.id, resolved });
    },
    press: (customId, message = { id: state.newId() }, values) => {
      const data = { custom_id: customId, component_type: values ? 3 : 2, ...(values ? { values } : {}) };
      return send('component', 3, data, standing(message.id, message.flags));
    },
    interact: (type, data) => send('other', type, data),
  };
}

function optionsOf(given: Readonly<Record<string, OptionValue>>) {
  return Object.entries(given).map(([name, value]) => ({ name, value, type: optionType(value) }));
}

function optionType(value: OptionValue): number {
  if (typeof value === 'boolean') return TYPES.boolean;
  return typeof value === 'number' ? TYPES.number : TYPES.string;
}

/** Components as Discord gives them back: each with an id. */
function givenBack(components: unknown): unknown {
  let count = 0;
  const give = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(give);
    if (typeof value !== 'object' || value === null) return value;
    const inner = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, give(each)]));
    return 'type' in inner ? { id: ++count, ...inner } : inner;
  };
  return give(components);
}

function messageData<Fields extends object>(id: string, fields: Fields) {
  return {
    id,
    channel_id: '1100000000000000001',
    author: { id: '1200000000000000002', username: 'other', discriminator: '0', global_name: null, avatar: null },
    content: '',
    timestamp: '2026-11-24T12:00:00.000Z',
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    components: [],
    pinned: false,
    type: 0,
    ...fields,
  };
}

/** Snowflakes of now, each once. */
function createIds(now: () => number): () => string {
  let count = 0;
  return () => {
    count = (count + 1) % 4096;
    return ((BigInt(now() - 1_420_070_400_000) << 22n) | BigInt(count)).toString();
  };
}

/** All words of a sent message, in order, with Markdown. */
export function textOf({ data }: SentResponse): string {
  return componentsOf(data)
    .flatMap((component) => ('content' in component ? [component.content] : []))
    .join('\n');
}

/** The custom id of the button or menu with this label or placeholder. */
export function customIdOf({ data }: SentResponse, label: string): string {
  for (const component of componentsOf(data)) {
    const name =
      'label' in component ? component.label : 'placeholder' in component ? component.placeholder : undefined;
    if (name === label && 'custom_id' in component) return component.custom_id;
  }
  throw new Error(`no component “${label}”`);
}

/** True if only the asker sees it. */
export function isEphemeral({ isPrivate }: SentResponse): boolean {
  return isPrivate;
}

function componentsOf(data: unknown) {
  return allComponents(readMessage(data).components);
}
