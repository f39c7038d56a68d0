import type { PictureDrawer } from '../pictures/picture-spec.ts';
import { EXIT_CODES } from './answer-error.ts';
import { hasRequest, NO_PROGRAM_OPTIONS, readProgramOptions } from './line/program-options.ts';
import { openOutput } from './screen/output.ts';
import { respond } from './answer-line.ts';
import { runSession } from './session.ts';
import type { TerminalPorts } from './terminal-ports.ts';
import { wordsOfArguments } from './line/line-words.ts';

/**
 * Answers the words of the command line once, or, without any, the lines of standard input until it ends.
 * Resolves to the exit code of the last answer: 0 answer, 1 broken, 2 bad input, 3 nothing found. Answers go to standard
 * output; what went wrong to standard error. Rejects only if the library does.
 */
export async function runTerminal(ports: TerminalPorts): Promise<number> {
  const drawer = keepDrawer(ports.drawer);
  const terminal = {
    ports: { ...ports, drawer: drawer.open },
    options: NO_PROGRAM_OPTIONS,
    out: openOutput(ports.stdout),
    err: openOutput(ports.stderr),
  };
  try {
    const exitCode = hasRequest(ports.argv)
      ? (await respond(wordsOfArguments(ports.argv), terminal, false)).exitCode
      : await runSession({ ...terminal, options: readProgramOptions(ports.argv) });
    return terminal.out.failure() === undefined ? exitCode : EXIT_CODES.broken;
  } finally {
    await drawer.close();
  }
}

function keepDrawer(make: () => PictureDrawer): { open: () => PictureDrawer; close: () => Promise<void> } {
  let drawer: PictureDrawer | undefined;
  return {
    open: () => (drawer ??= make()),
    close: async () => {
      await drawer?.close();
    },
  };
}
