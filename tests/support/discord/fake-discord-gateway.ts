import type { Server } from 'node:http';
import { WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';

const packet = z.object({ op: z.int(), d: z.unknown() });
const identify = z.object({
  token: z.string(),
  intents: z.int(),
  shard: z.tuple([z.int(), z.int()]).optional(),
  presence: z.object({ activities: z.array(z.object({ state: z.string().max(128) })) }).optional(),
});
const inServer = z.object({ guild_id: z.string().optional() });
const resume = z.object({ token: z.string(), session_id: z.string(), seq: z.int() });

interface Session {
  readonly id: string;
  readonly shard: number;
  readonly shardCount: number;
  readonly events: { readonly s: number; readonly t: string; readonly d: unknown }[];
  socket: WebSocket | undefined;
  /** The client was told that it is over. */
  isOver: boolean;
}

/** Whom the gateway speaks to, and how. */
export interface FakeGatewayOptions {
  readonly token: string;
  readonly userId: string;
  readonly applicationId: string;
  readonly guildIds: readonly string[];
  readonly heartbeatMs: number;
  /** Its clock. */
  readonly now: () => number;
}

/** The gateway half of the fake: hello, identify, ready, heartbeats, resume, invalid session, reconnect, dispatch. */
export interface FakeGateway {
  /** What happened on it, in order: `identify`, `resume`, `heartbeat`, `close 1000`. */
  readonly history: readonly string[];
  /** Resolves at the first connection. */
  readonly connected: Promise<void>;
  /** The intents of each identification. */
  readonly intents: readonly number[];
  /** What the bot shows of itself, by identification. */
  readonly presences: readonly (string | undefined)[];
  /** Closes the next identification with this code (4004 wrong token, 4014 disallowed intents). */
  refuseWith(code: number): void;
  /** Says nothing to the next client, not even hello. */
  muteHello(): void;
  /** Gives no session to the next client that identifies. */
  ignoreIdentify(): void;
  /** Refuses this many connections from now on. */
  refuseConnections(times: number): void;
  /** Closes the connections with a code. */
  closeWith(code: number): void;
  /** Sends an event to its server's shard, without a server to the first; kept for replay while the connection is away. */
  dispatch(t: string, d: unknown): void;
  /** Sends the last event of this name of the first shard once more, as a new one. */
  repeat(t: string): void;
  /** When an event was sent, by its data: at its replay if there was one. What is not in it never was. */
  readonly givenAt: ReadonlyMap<unknown, number>;
  /** Does not acknowledge so many heartbeats from now on. */
  muteHeartbeats(times: number): void;
  /** Cuts the line without a word. */
  drop(): void;
  /** Op 7: asks clients to reconnect and resume. */
  requestReconnect(): void;
  /** Op 9: the session is over, or (`isResumable`) may be tried again. */
  invalidate(isResumable: boolean): void;
  close(): Promise<void>;
}

/** A gateway on an HTTP server that is listening already. */
export function createFakeGateway(server: Server, url: () => string, options: FakeGatewayOptions): FakeGateway {
  const sockets = new WebSocketServer({ server, path: '/gateway' });
  const sessions: Session[] = [];
  const history: string[] = [];
  const intents: number[] = [];
  const presences: (string | undefined)[] = [];
  const first = new Promise<void>((resolve) => sockets.once('connection', () => resolve()));
  let refusal: number | undefined;
  let isMute = false;
  let isIgnoring = false;
  let refusals = 0;
  let mutedHeartbeats = 0;
  const givenAt = new Map<unknown, number>();

  const emit = (session: Session, t: string, d: unknown) => {
    const event = { s: session.events.length + 1, t, d };
    session.events.push(event);
    if (session.isOver || session.socket?.readyState !== WebSocket.OPEN) return;
    give(session.socket, event);
  };

  const give = (socket: WebSocket, event: Session['events'][number]) => {
    socket.send(JSON.stringify({ op: 0, ...event }));
    givenAt.set(event.d, options.now());
  };

  const current = (d: unknown): Session => {
    const session = sessions.findLast(({ shard, shardCount }) => shard === shardOf(d, shardCount));
    if (!session) throw new Error('no client has identified');
    return session;
  };

  const onIdentify = (socket: WebSocket, d: unknown) => {
    const { token, intents: asked, shard, presence } = identify.parse(d);
    history.push('identify');
    intents.push(asked);
    presences.push(presence?.activities[0]?.state);
    const code = refusal ?? (token === options.token ? undefined : 4004);
    refusal = undefined;
    if (code !== undefined) return socket.close(code);
    if (isIgnoring) {
      isIgnoring = false;
      return;
    }
    const session: Session = {
      id: `session-${String(sessions.length + 1)}`,
      shard: shard?.[0] ?? 0,
      shardCount: shard?.[1] ?? 1,
      events: [],
      socket,
      isOver: false,
    };
    sessions.push(session);
    emit(session, 'READY', readyData(session.id, shard, url(), options));
    for (const id of options.guildIds) emit(session, 'GUILD_CREATE', guildData(id));
  };

  const onResume = (socket: WebSocket, d: unknown) => {
    const { session_id: id, seq, token } = resume.parse(d);
    history.push('resume');
    const session = sessions.find((each) => each.id === id);
    if (!session || session.isOver || token !== options.token) {
      socket.send(JSON.stringify({ op: 9, d: false }));
      return;
    }
    session.socket = socket;
    for (const event of session.events.filter(({ s }) => s > seq)) give(socket, event);
    emit(session, 'RESUMED', {});
  };

  sockets.on('connection', (socket) => {
    if (refusals > 0) {
      refusals--;
      history.push('refuse');
      return socket.terminate();
    }
    if (!isMute) socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: options.heartbeatMs } }));
    isMute = false;
    socket.on('error', () => undefined);
    socket.on('close', (code) => {
      history.push(`close ${String(code)}`);
      const session = sessions.find((each) => each.socket === socket);
      if (!session) return;
      session.socket = undefined;
      if (code === 1000 || code === 1001) sessions.splice(sessions.indexOf(session), 1);
    });
    socket.on('message', (data: Buffer) => {
      const { op, d } = packet.parse(JSON.parse(data.toString('utf8')));
      if (op === 2) onIdentify(socket, d);
      else if (op === 6) onResume(socket, d);
      else if (op === 1) {
        history.push('heartbeat');
        if (mutedHeartbeats > 0) mutedHeartbeats--;
        else socket.send(JSON.stringify({ op: 11 }));
      }
    });
  });

  const connected = () => sessions.flatMap(({ socket }) => (socket ? [socket] : []));
  return {
    history,
    connected: first,
    intents,
    presences,
    refuseWith: (code) => {
      refusal = code;
    },
    muteHello: () => {
      isMute = true;
    },
    ignoreIdentify: () => {
      isIgnoring = true;
    },
    refuseConnections: (times) => {
      refusals = times;
    },
    closeWith: (code) => connected().forEach((socket) => socket.close(code)),
    dispatch: (t, d) => emit(current(d), t, d),
    repeat: (t) => {
      const session = sessions.findLast(({ shard }) => shard === 0);
      const last = session?.events.findLast((event) => event.t === t);
      if (session && last) emit(session, last.t, last.d);
    },
    givenAt,
    muteHeartbeats: (times) => {
      mutedHeartbeats = times;
    },
    drop: () => connected().forEach((socket) => socket.terminate()),
    requestReconnect: () => connected().forEach((socket) => socket.send(JSON.stringify({ op: 7, d: null }))),
    invalidate: (isResumable) => {
      for (const session of sessions) session.isOver ||= !isResumable;
      connected().forEach((socket) => socket.send(JSON.stringify({ op: 9, d: isResumable })));
    },
    close: () => {
      for (const socket of sockets.clients) socket.terminate();
      return new Promise((resolve) => sockets.close(() => resolve()));
    },
  };
}

/** Discord's documentation, "Sharding": a server's events go to one shard, and what happens outside of servers to the first. */
function shardOf(d: unknown, shardCount: number): number {
  const { guild_id: server } = inServer.parse(d);
  return server === undefined ? 0 : Number((BigInt(server) >> 22n) % BigInt(shardCount));
}

function readyData(
  sessionId: string,
  shard: readonly [number, number] | undefined,
  url: string,
  { userId, applicationId, guildIds }: FakeGatewayOptions,
) {
  return {
    v: 10,
    user: { id: userId, username: 'rift', discriminator: '0', global_name: null, avatar: null, bot: true },
    guilds: guildIds.map((id) => ({ id, unavailable: true })),
    session_id: sessionId,
    resume_gateway_url: url,
    application: { id: applicationId, flags: 0 },
    ...(shard ? { shard } : {}),
  };
}

function guildData(id: string) {
  const channel = { id: `${id}1`.slice(-18), type: 0, name: 'general', position: 0, permission_overwrites: [] };
  const everyone = {
    id,
    name: '@everyone',
    color: 0,
    hoist: false,
    position: 0,
    permissions: '0',
    managed: false,
    mentionable: false,
    flags: 0,
  };
  return {
    id,
    name: `Server ${id}`,
    owner_id: id,
    member_count: 3,
    large: false,
    unavailable: false,
    features: [],
    emojis: [],
    stickers: [],
    roles: [everyone],
    channels: [channel],
    threads: [],
    members: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    system_channel_flags: 0,
    preferred_locale: 'en-US',
  };
}
