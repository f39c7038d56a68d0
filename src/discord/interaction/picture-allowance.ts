/** Pictures that one member may have drawn within a minute: each keeps a processor for a while. */
const MOST_PICTURES = 12;
const WINDOW_MS = 60_000;

/** Counts pictures by who asks for them, in memory and for a minute. */
export interface PictureAllowance {
  /** Takes one more. Resolves to undefined if there is one left, else to how many milliseconds it takes until there is. */
  take(askerId: string): number | undefined;
}

export function createPictureAllowance(now: () => number): PictureAllowance {
  let taken: readonly { readonly askerId: string; readonly at: number }[] = [];
  return {
    take(askerId) {
      taken = taken.filter(({ at }) => now() - at < WINDOW_MS);
      const own = taken.filter((each) => each.askerId === askerId);
      const oldest = own[own.length - MOST_PICTURES];
      if (oldest) return oldest.at + WINDOW_MS - now();
      taken = [...taken, { askerId, at: now() }];
      return undefined;
    },
  };
}
