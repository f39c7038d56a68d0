import { LRUCache } from 'lru-cache';
import { contentHash } from '../../corpus/ids.ts';
import type { ShareAnswer } from './route.ts';

/** Pictures that one member may have drawn within a minute: each keeps a processor for a while. */
const MAX_PICTURES = 12;
const WINDOW_MS = 60_000;

/** Takes one more picture for a member. Gives undefined if there was one left, else how many milliseconds it takes until there is. */
export type TakePicture = (askerId: string) => number | undefined;

/** Counts pictures by who asks for them, in memory and for a minute. */
export function createPictureAllowance(now: () => number): TakePicture {
  let taken: readonly { readonly askerId: string; readonly at: number }[] = [];
  return (askerId) => {
    taken = taken.filter(({ at }) => now() - at < WINDOW_MS);
    const own = taken.filter((each) => each.askerId === askerId);
    const oldest = own[own.length - MAX_PICTURES];
    if (oldest) return oldest.at + WINDOW_MS - now();
    taken = [...taken, { askerId, at: now() }];
    return undefined;
  };
}

/** As many as a connection that is taken up again may bring once more. */
const MAX_INTERACTIONS = 5_000;

/** Gives a function that is true for an interaction's id the first time: Discord may deliver one twice when a connection is taken up again. */
export function createRepeatGuard(): (id: string) => boolean {
  const begun = new LRUCache<string, true>({ max: MAX_INTERACTIONS });
  return (id) => {
    const isNew = !begun.has(id);
    begun.set(id, true);
    return isNew;
  };
}

/** As many are remembered as can be pressed while Discord still shows their buttons as unused. */
const MAX_SHARES = 1_000;

/** Sees to it that what is pressed twice in a moment is shared once. */
export interface ShareGuard {
  /** False if the message is shared already as it stands. */
  begin(answer: ShareAnswer): boolean;
  /** It could not be shared after all. */
  forget(answer: ShareAnswer): void;
}

/** Guards the latest messages that were shared, in memory. */
export function createShareGuard(): ShareGuard {
  const begun = new LRUCache<string, true>({ max: MAX_SHARES });
  const keyOf = ({ message: { id, components } }: ShareAnswer) => `${id} ${contentHash(JSON.stringify(components))}`;
  return {
    begin(answer) {
      const isNew = !begun.has(keyOf(answer));
      if (isNew) begun.set(keyOf(answer), true);
      return isNew;
    },
    forget: (answer) => begun.delete(keyOf(answer)),
  };
}
