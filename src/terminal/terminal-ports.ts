import type { Archive } from '../archive/archive-model.ts';
import type { PictureDrawer } from '../pictures/picture-spec.ts';
import type { AnyCommand } from '../reply/command.ts';
import type { CommandContext } from '../reply/options.ts';
import type { UnansweredLog } from '../unanswered/unanswered-log.ts';
import type { Words } from '../words/en.ts';
import type { ProgramOptions } from './line/program-options.ts';
import { chooseDisplay, type Display } from './screen/display.ts';
import type { Output } from './screen/output.ts';

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

/** The ports with what one run of the host adds to them. */
export interface Terminal {
  readonly ports: TerminalPorts;
  /** The program's options from the command line. */
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
export function displayOf(screen: 'stdout' | 'stderr', { ports }: Terminal, options: ProgramOptions): Display {
  const wish = { width: options.width, isPlain: options.isPlain };
  const { columns } = ports.stdout;
  return chooseDisplay({ isTTY: ports[screen].isTTY, columns: ports[screen].columns ?? columns }, ports.env, wish);
}

/** Whether faults show their stacks. */
export function isDebugging({ ports }: Terminal): boolean {
  return !['', '0', 'false'].includes(ports.env['RIFT_DEBUG'] ?? '');
}
