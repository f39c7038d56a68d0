import { contentHash } from '../../corpus/ids.ts';
import type { Request } from '../request/request.ts';

/** As many are remembered as can be pressed while Discord still shows their buttons as unused. */
const MOST_KEPT = 1_000;

/** Sees to it that what is pressed twice in a moment is shared once. */
interface ShareGuard {
  /** False if the message is shared already as it stands. */
  begin(request: Request): boolean;
  /** It could not be shared after all. */
  forget(request: Request): void;
}

export function createShareGuard(): ShareGuard {
  const begun = new Set<string>();
  return {
    begin(request) {
      const key = keyOf(request);
      if (begun.has(key)) return false;
      begun.add(key);
      for (const oldest of begun) {
        if (begun.size <= MOST_KEPT) break;
        begun.delete(oldest);
      }
      return true;
    },
    forget: (request) => begun.delete(keyOf(request)),
  };
}

function keyOf({ asking }: Request): string {
  if (asking.kind !== 'component') return '';
  const { id, components } = asking.message;
  return `${id} ${contentHash(JSON.stringify(components))}`;
}
