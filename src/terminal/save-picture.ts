import { reasonOf } from '../pictures/picture-spec.ts';
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
  { drawer, writeFile, words: { terminal } }: Pick<TerminalPorts, 'drawer' | 'writeFile' | 'words'>,
): Promise<SaveOutcome> {
  const block = reply.blocks.find((each) => each.kind === 'picture');
  if (block === undefined) return { isFine: true, message: terminal.noPicture(path) };
  let bytes: Uint8Array;
  try {
    bytes = await drawer().draw(block.spec);
  } catch (error) {
    return { isFine: false, message: terminal.notDrawn(reasonOf(error)) };
  }
  try {
    await writeFile(path, bytes);
    return { isFine: true, message: terminal.saved(path) };
  } catch (error) {
    return { isFine: false, message: terminal.notSaved(path, errorCode(error)) };
  }
}
