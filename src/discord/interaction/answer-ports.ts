import type { Archive } from '../../archive/archive-model.ts';
import type { Log } from '../../logging/log.ts';
import type { PictureDrawer } from '../../pictures/picture-spec.ts';
import type { AnyCommand } from '../../reply/command.ts';
import type { UnansweredLog } from '../../unanswered/unanswered-log.ts';
import type { Wait } from '../../wait.ts';
import type { Responder } from '../responder/responder.ts';
import type { ShareGuard, TakePicture } from './remembered.ts';

/** What answering interactions needs from outside. */
export interface DispatchPorts {
  readonly commands: readonly AnyCommand[];
  readonly library: { current(): Archive };
  readonly drawer: PictureDrawer;
  readonly responder: Responder;
  readonly log: Log;
  /** Where questions are noted that find no answer; undefined: nowhere. */
  readonly unanswered?: UnansweredLog;
  /** Discord's ids of the commands, by name; empty until the commands are declared. */
  readonly commandIds: () => ReadonlyMap<string, string>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly wait: Wait;
  readonly newIncidentId: () => string;
  readonly timing: AnswerTiming;
}

/** Milliseconds each, from the making of an interaction on. Discord waits 3 s for the response. */
export interface AnswerTiming {
  /** How long an answer waits for its pictures. */
  readonly pictureWaitMs: number;
  /** How long after that a late picture is still put in. */
  readonly latePictureMs: number;
  /** When an interaction that has no answer yet is deferred. */
  readonly deferAfterMs: number;
  /** Completions for what was typed longer ago are not computed: the member has typed on. */
  readonly completeWithinMs: number;
}

/** What all open interactions have in common. */
export interface AnswerPorts extends DispatchPorts {
  readonly takePicture: TakePicture;
  /** By message id: the id of the interaction whose answer or pictures are still to be put into that message. A newer answer takes the older one's place here, so that the older one is not put over it. */
  readonly lateEdits: Map<string, string>;
  readonly shares: ShareGuard;
  /** Aborted when the bot stops and its time runs out: nothing more is computed or drawn, and what is there is sent at once. */
  readonly hurry: AbortSignal;
}
