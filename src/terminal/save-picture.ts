import type { PictureDrawer, PictureSpec } from '../pictures/picture-spec.ts';
import { reasonOf } from '../pictures/picture-error.ts';
import type { Reply } from '../reply/reply.ts';
import { errorCode } from '../error-code.ts';
import type { TerminalPorts } from './terminal-ports.ts';

/** How saving a reply's picture ended, in words for standard error. */
export interface SaveOutcome {
  /** Nothing went wrong: it is saved, or there was none to save. */
  readonly isFine: boolean;
  readonly message: string;
}

const CAUSES: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'a part of the path is not a folder',
  EISDIR: 'it is a folder',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'that disk is read-only',
  ENOSPC: 'the disk is full',
};

/** Draws the first picture of a reply and writes it as PNG. Never rejects. */
export async function savePicture(
  reply: Reply,
  path: string,
  ports: Pick<TerminalPorts, 'drawer' | 'writeFile'>,
): Promise<SaveOutcome> {
  const block = reply.blocks.find((each) => each.kind === 'picture');
  if (block === undefined) return { isFine: true, message: `No picture in this answer: “${path}” is not written.` };
  const drawn = await draw(block.spec, ports.drawer);
  if (!drawn.ok) return { isFine: false, message: `The picture could not be drawn: ${drawn.reason}` };
  try {
    await ports.writeFile(path, drawn.bytes);
    return { isFine: true, message: `Picture saved: ${path}` };
  } catch (error) {
    const cause = CAUSES[errorCode(error)] ?? `the system says ${errorCode(error) || 'no more'}`;
    return { isFine: false, message: `The picture could not be saved as “${path}”: ${cause}.` };
  }
}

type DrawOutcome = { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly reason: string };

async function draw(spec: PictureSpec, drawer: () => PictureDrawer): Promise<DrawOutcome> {
  try {
    return { ok: true, bytes: await drawer().draw(spec) };
  } catch (error) {
    return { ok: false, reason: reasonOf(error) ?? 'Rift itself failed.' };
  }
}
