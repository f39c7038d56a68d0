/** What a stream can show. */
export interface Display {
  /** Columns, 40 to 100. */
  readonly width: number;
  readonly hasColour: boolean;
}

interface Screen {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What may be written to a stream. `--no-color` beats FORCE_COLOR (https://force-color.org), which beats NO_COLOR
 * (https://no-color.org), which beats what the stream is. `width` is clamped to 40…100; 80 where the stream does not know.
 */
export function chooseDisplay(
  screen: Screen,
  env: Environment,
  wish: { readonly width?: number | undefined; readonly isPlain?: boolean } = {},
): Display {
  return {
    width: Math.min(100, Math.max(40, wish.width ?? (screen.columns || 80))),
    hasColour: wish.isPlain !== true && wantsColour(screen, env),
  };
}

function wantsColour(screen: Screen, env: Environment): boolean {
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if ((env['NO_COLOR'] ?? '') !== '') return false;
  return screen.isTTY === true && env['TERM'] !== 'dumb';
}
