import type { PictureDrawer, PictureSpec } from '../pictures/model.ts';
import type { Reply } from '../reply/model.ts';
import { codeOf } from './output.ts';
import type { TerminalPorts } from './terminal.ts';

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
  const bytes = await draw(block.spec, ports.drawer);
  if (bytes === undefined) return { isFine: false, message: 'The picture could not be drawn.' };
  try {
    await ports.writeFile(path, bytes);
    return { isFine: true, message: `Picture saved: ${path}` };
  } catch (error) {
    const cause = CAUSES[codeOf(error)] ?? `the system says ${codeOf(error) || 'no more'}`;
    return { isFine: false, message: `The picture could not be saved as “${path}”: ${cause}.` };
  }
}

async function draw(spec: PictureSpec, drawer: () => PictureDrawer): Promise<Uint8Array | undefined> {
  try {
    return await drawer().draw(spec);
  } catch {
    return undefined;
  }
}
