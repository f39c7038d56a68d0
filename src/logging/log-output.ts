import { errorCode } from '../error-code.ts';

/** What the log needs of standard output. */
export interface LineStream {
  write(line: string): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
}

/**
 * Writes whole lines to a stream. Never throws: once the stream is broken (its reader is gone, the disk is full) that is
 * told to `tell`, once, and the lines that follow are dropped. A fault of the log that reached the log would cause the next.
 */
export function createLogOutput(stream: LineStream, tell: (message: string) => void): (line: string) => void {
  let isBroken = false;
  const giveUp = (error: unknown) => {
    if (isBroken) return;
    isBroken = true;
    tell(`The log can no longer be written (${errorCode(error) || 'fault'}); Rift goes on without it.`);
  };
  stream.on('error', giveUp);
  return (line) => {
    if (isBroken) return;
    try {
      stream.write(line);
    } catch (error) {
      giveUp(error);
    }
  };
}
