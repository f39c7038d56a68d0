import { PictureRefused, reasonOf } from '../picture-refused.ts';

/** What a drawing thread sends back for a spec. Errors do not keep their class between threads: `isRefused` carries it. */
export type Outcome =
  | { readonly kind: 'drawn'; readonly png: Uint8Array }
  | { readonly kind: 'failed'; readonly isRefused: boolean; readonly message: string };

/** The outcome that tells the thread's owner of an error that drawing threw. */
export function toFailure(error: unknown): Outcome {
  const message = error instanceof Error ? error.message : String(error);
  return { kind: 'failed', isRefused: reasonOf(error) !== undefined, message };
}

/** The error that {@link toFailure} was given, as good as it can be told. */
export function toError({ isRefused, message }: Extract<Outcome, { kind: 'failed' }>): Error {
  return isRefused ? new PictureRefused(message) : new Error(`A picture could not be drawn: ${message}`);
}
