import type { PictureDrawer, PictureSpec } from '../pictures/picture-spec.ts';
import { reasonOf } from '../pictures/picture-refused.ts';
import type { Reply } from '../reply/reply.ts';
import { errorCode } from '../error-code.ts';
import type { TerminalPorts } from './terminal-ports.ts';

/** How saving a reply's picture ended, in words for standard error. */
export interface SaveOutcome {
  /** Nothing went wrong: it is saved, or there was none to save. */
  readonly isFine: boolean;
  readonly message: string;
}

/** Draws the first picture of a reply and writes it as PNG. Never rejects. */
export async function savePicture(
  reply: Reply,
  path: string,
  ports: Pick<TerminalPorts, 'drawer' | 'writeFile' | 'words'>,
): Promise<SaveOutcome> {
  const { terminal } = ports.words;
  const block = reply.blocks.find((each) => each.kind === 'picture');
  if (block === undefined) return { isFine: true, message: terminal.noPicture(path) };
  const drawn = await draw(block.spec, ports.drawer);
  if (!drawn.ok) return { isFine: false, message: terminal.notDrawn(drawn.reason) };
  try {
    await ports.writeFile(path, drawn.bytes);
    return { isFine: true, message: terminal.saved(path) };
  } catch (error) {
    return { isFine: false, message: terminal.notSaved(path, errorCode(error)) };
  }
}

type DrawOutcome =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: string | undefined };

async function draw(spec: PictureSpec, drawer: () => PictureDrawer): Promise<DrawOutcome> {
  try {
    return { ok: true, bytes: await drawer().draw(spec) };
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}
