import { describe, expect, it } from 'vitest';
import { createLogOutput } from '../../src/logging/log.ts';

/** A stream that can be broken as Node's are: by an event, or by a throw. */
function createStream() {
  const written: string[] = [];
  let report: (error: Error) => void = () => {};
  let isThrowing = false;
  return {
    written,
    breakWith: (error: Error) => report(error),
    throwFromNowOn: () => {
      isThrowing = true;
    },
    write: (line: string) => {
      if (isThrowing) throw new Error('destroyed');
      written.push(line);
    },
    on: (_: 'error', listener: (error: Error) => void) => {
      report = listener;
    },
  };
}

const brokenPipe = () => Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });

describe('the output of the log', () => {
  it('whose reader is gone says so once, elsewhere, and is written to no more', () => {
    const stream = createStream();
    const told: string[] = [];
    const write = createLogOutput(stream, (message) => told.push(message));
    write('first\n');
    for (let place = 0; place < 3; place++) stream.breakWith(brokenPipe());
    write('second\n');
    expect(stream.written).toEqual(['first\n']);
    expect(told).toEqual([expect.stringContaining('EPIPE')]);
  });

  it('never throws', () => {
    const stream = createStream();
    const told: string[] = [];
    const write = createLogOutput(stream, (message) => told.push(message));
    stream.throwFromNowOn();
    expect(() => write('line\n')).not.toThrow();
    expect(told).toHaveLength(1);
  });
});
