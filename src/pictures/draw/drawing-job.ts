import { PictureTooLong, PictureUnreadable } from '../picture-error.ts';

/** What a worker sends back. Errors do not keep their class between threads, so `reason` carries it. */
export type Outcome =
  | { readonly kind: 'drawn'; readonly png: Uint8Array }
  | {
      readonly kind: 'refused';
      readonly reason: 'too-long' | 'unreadable' | 'fault';
      readonly message: string;
    };

/** The outcome for an error that drawing threw. */
export function refuse(error: unknown): Outcome {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof PictureTooLong) return { kind: 'refused', reason: 'too-long', message };
  if (error instanceof PictureUnreadable) return { kind: 'refused', reason: 'unreadable', message };
  return { kind: 'refused', reason: 'fault', message };
}

/** The error that {@link refuse} was given, as good as it can be told. */
export function toError(outcome: Extract<Outcome, { kind: 'refused' }>): Error {
  switch (outcome.reason) {
    case 'too-long':
      return new PictureTooLong(outcome.message);
    case 'unreadable':
      return new PictureUnreadable(outcome.message);
    case 'fault':
      return new Error(`A picture could not be drawn: ${outcome.message}`);
  }
}
