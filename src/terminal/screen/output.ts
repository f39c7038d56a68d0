import { errorCode } from '../../error-code.ts';

/** A stream to write to that may go away at any time, as under `| head`. */
export interface Output {
  /** Resolves when the text is written or cannot be any more; never rejects. */
  write(text: string): Promise<void>;
  /** Nothing more can be written. */
  isClosed(): boolean;
  /** What ended the stream, unless its reader has just gone (EPIPE). */
  failure(): Error | undefined;
}

const READER_GONE = new Set(['EPIPE', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END', 'EOF', 'ECONNRESET']);

/** Opens a stream for writing; its errors are kept, and never reach the program as uncaught. */
export function openOutput(stream: NodeJS.WritableStream): Output {
  let isClosed = false;
  let failure: Error | undefined;
  const close = (error: Error): void => {
    if (!READER_GONE.has(errorCode(error))) failure ??= error;
    isClosed = true;
  };
  stream.on('error', close);
  return {
    isClosed: () => isClosed,
    failure: () => failure,
    write: (text) =>
      new Promise((resolve) => {
        if (isClosed) {
          resolve();
          return;
        }
        stream.write(text, (error) => {
          if (error) close(error);
          resolve();
        });
      }),
  };
}
