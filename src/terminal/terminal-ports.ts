import { errorCode } from '../error-text.ts';
import type { Archive } from '../archive/archive-model.ts';
import type { PictureDrawer } from '../pictures/picture-spec.ts';
import type { AnyCommand } from '../reply/command.ts';
import type { CommandContext } from '../reply/options.ts';
import type { UnansweredLog } from '../unanswered/unanswered-log.ts';
import type { Words } from '../words/en.ts';
import type { ProgramOptions } from './line/program-options.ts';
import { chooseDisplay, type Display } from './screen/display.ts';

type Screen = NodeJS.WritableStream & { readonly isTTY?: boolean | undefined; readonly columns?: number | undefined };

/** All that the terminal host touches of the world. */
export interface TerminalPorts {
  /** Without node and script. */
  readonly argv: readonly string[];
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean | undefined };
  readonly stdout: Screen;
  readonly stderr: Screen;
  /** TERM, NO_COLOR, FORCE_COLOR, RIFT_DEBUG and what tells whether the terminal links are read. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly commands: readonly AnyCommand[];
  /** First asked when something needs the archive: neither for help nor for the version. Never throws. */
  readonly library: { current(): Archive };
  /** Called once, when the first picture is saved; the drawer is closed at the end. */
  readonly drawer: () => PictureDrawer;
  readonly writeFile: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Today, ISO 8601. */
  readonly today: () => string;
  /** Another text each time: for what is asked for at random. */
  readonly chance: () => string;
  readonly version: string;
  /** What the terminal says is taken from them. */
  readonly words: Words;
  /** Where questions are noted that find no answer; undefined: nowhere. */
  readonly unanswered?: UnansweredLog;
}

/** A stream to write to that may go away at any time, as under `| head`. */
export interface Output {
  /** Resolves when the text is written or cannot be any more; never rejects. */
  write(text: string): Promise<void>;
  /** Nothing more can be written. */
  isClosed(): boolean;
  /** What ended the stream, unless its reader has just gone (EPIPE). */
  failure(): Error | undefined;
}

/** The ports with what one run of the host adds to them. */
export interface Terminal {
  readonly ports: TerminalPorts;
  /** The program's options that hold: from the command line, and for one answer from its line. */
  readonly options: ProgramOptions;
  readonly out: Output;
  readonly err: Output;
}

/** What a command may use, as of now. */
export function contextOf({ ports }: Terminal): CommandContext {
  const isKeepingUnanswered = ports.unanswered !== undefined;
  const { words } = ports;
  return { archive: ports.library.current(), today: ports.today(), words, chance: ports.chance(), isKeepingUnanswered };
}

/** What a stream can show, as of now: a window may have been resized since. */
export function displayOf(screen: 'stdout' | 'stderr', { ports, options }: Terminal): Display {
  const { isTTY, columns = ports.stdout.columns } = ports[screen];
  return chooseDisplay({ isTTY, columns }, ports.env, options);
}

/** Whether faults show their stacks. */
export function isDebugging({ ports }: Terminal): boolean {
  return !['', '0', 'false'].includes(ports.env['RIFT_DEBUG'] ?? '');
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
    write: async (text) => {
      if (isClosed) return;
      await new Promise<void>((resolve) => {
        stream.write(text, (error) => {
          if (error) close(error);
          resolve();
        });
      });
    },
  };
}
