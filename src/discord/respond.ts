import { DiscordAPIError, Routes, type REST, type RESTPostAPIInteractionCallbackWithResponseResult } from 'discord.js';
import type { DiscordMessage, MessageFile } from './present.ts';

/** Who waits for an answer: what Discord needs to take it. */
interface Asked {
  readonly id: string;
  readonly application_id: string;
  readonly token: string;
}

/** Sends answers to Discord. */
export interface Responder {
  /** The one response to an interaction. Resolves to the id of the message it made, if `wantsMessageId` and Discord tells. Rejects if Discord did not take it. */
  respond(
    asked: Asked,
    response: object,
    files: readonly MessageFile[],
    wantsMessageId: boolean,
  ): Promise<string | undefined>;
  /** Puts another message in the place of the response. Rejects if Discord did not take it. */
  edit(
    asked: Asked,
    message: DiscordMessage & { readonly flags: number },
    files: readonly MessageFile[],
  ): Promise<void>;
}

/** `answered`: an earlier attempt got through after all; `late`: Discord no longer waits; `failed`: anything else. */
export type ResponseFault = 'answered' | 'late' | 'failed';

/** Longer than Discord waits for a response (3 s), so that a slow line is not given up too early. */
const RESPONSE_TIMEOUT_MS = 5_000;
/** Codes in Discord's documentation, "Opcodes and Status Codes": unknown interaction, already acknowledged. */
const UNKNOWN_INTERACTION = 10_062;
const ALREADY_ACKNOWLEDGED = 40_060;

/** A responder over Discord's REST. The interaction's token is the only authority used, so it works while the client is going away too. */
export function createResponder(rest: REST): Responder {
  return {
    async respond({ id, token }, response, files, wantsMessageId) {
      const result = await rest.post(Routes.interactionCallback(id, token), {
        auth: false,
        body: response,
        files: toRawFiles(files),
        signal: AbortSignal.timeout(RESPONSE_TIMEOUT_MS),
        ...(wantsMessageId ? { query: new URLSearchParams({ with_response: 'true' }) } : {}),
      });
      return readMessageId(result);
    },
    async edit({ application_id: applicationId, token }, message, files) {
      await rest.patch(Routes.webhookMessage(applicationId, token), {
        auth: false,
        body: message,
        files: toRawFiles(files),
      });
    },
  };
}

/** What a rejected response means. */
export function readFault(error: unknown): ResponseFault {
  if (!(error instanceof DiscordAPIError)) return 'failed';
  if (error.code === ALREADY_ACKNOWLEDGED) return 'answered';
  return error.code === UNKNOWN_INTERACTION ? 'late' : 'failed';
}

function toRawFiles(files: readonly MessageFile[]) {
  return files.map(({ name, data }) => ({ name, data: Buffer.from(data), contentType: 'image/png' }));
}

function readMessageId(result: unknown): string | undefined {
  if (typeof result !== 'object' || result === null) return undefined;
  const { resource } = result as Partial<RESTPostAPIInteractionCallbackWithResponseResult>;
  return resource?.message?.id;
}
