import type { FailedRequest } from '../../support/discord/fake-discord-request.ts';
import type { Deed } from './members.ts';

/**
 * What became of an interaction. `lost` and `twice` are faults. The others have a reason that no bot can do anything
 * about: the bot never got it, or when its time was over; it was killed meanwhile; it was asked of a bot that had been told to stop; Discord refused
 * whatever came for as long as it takes a response; a message of its own was taken, and nobody could know.
 */
export type Outcome =
  | 'answered'
  | 'late'
  | 'never'
  | 'twice'
  | 'not delivered'
  | 'delivered late'
  | 'open at a kill'
  | 'asked while it stopped'
  | 'refused for longer than 3 s'
  | 'sent again, taken twice';

/** What is known of a run besides the interactions. */
export interface Circumstances {
  /** When the bot was given it, by id. */
  readonly givenAt: ReadonlyMap<string, number>;
  /** Ids of interactions that were open when it was killed, and of those that were asked of one that stopped. */
  readonly killed: ReadonlySet<string>;
  readonly stopping: ReadonlySet<string>;
  readonly failed: readonly FailedRequest[];
}

/** Discord's documentation, "Interaction Callback": how long it waits. */
const WINDOW_MS = 3_000;
/** The longest pause between two attempts to send a response. */
const PAUSE_MS = 500;
/** After so long the bot gives up a request that nobody answers. */
const REQUEST_MS = 10_000;

/** True once nothing more is to come. */
export function isSettled({ exchange }: Deed): boolean {
  const { answers, isWithdrawn, responses } = exchange;
  return answers.length > 0 || (isWithdrawn && responses[0]?.type === 6);
}

/** What became of it, when enough time has passed. */
export function judge(deed: Deed, { givenAt, killed, stopping, failed }: Circumstances): Outcome {
  const { exchange } = deed;
  const { id, answers, refused } = exchange;
  const met = failed.filter(({ request }) => request.includes(`interactiontoken${id}`));
  if (answers.length > 1) return met.some(isUnknown) ? 'sent again, taken twice' : 'twice';
  if (isSettled(deed)) return 'answered';
  const given = givenAt.get(id);
  if (given === undefined) return 'not delivered';
  if (killed.has(id)) return 'open at a kill';
  if (stopping.has(id)) return 'asked while it stopped';
  const end = madeAt(id) + WINDOW_MS - PAUSE_MS;
  if (exchange.responses.length === 0 && given >= end) return 'delivered late';
  const until = Math.max(0, ...met.map(refusedUntil));
  if (exchange.responses.length === 0 && until >= end) {
    return 'refused for longer than 3 s';
  }
  return refused.includes('late') ? 'late' : 'never';
}

/** True where Discord took a message of its own and the bot was not told: only these may come again. */
function isUnknown({ request, answer }: FailedRequest): boolean {
  return request.startsWith('POST /webhooks/') && (answer === 'take-and-cut' || Reflect.has(Object(answer), 'delayMs'));
}

function refusedUntil({ at, answer }: FailedRequest): number {
  if (answer === 'hang') return at + REQUEST_MS;
  if (typeof answer === 'string') return at;
  if ('delayMs' in answer) return at + answer.delayMs;
  return at + Number(answer.headers?.['retry-after'] ?? 0) * 1_000;
}

/** When an interaction was made, by its id: snowflakes carry it (Discord's documentation, "Snowflakes"). */
export function madeAt(id: string): number {
  return Number(BigInt(id) >> 22n) + 1_420_070_400_000;
}
