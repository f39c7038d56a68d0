/** A picture that cannot be drawn, with why in a sentence for who asked for it: the answer stands as text alone. Any other error is a fault of the program. */
export class PictureRefused extends Error {
  override readonly name = 'PictureRefused';
}

/** The sentence for who asked for a picture; undefined for a fault of the program. */
export function reasonOf(error: unknown): string | undefined {
  return error instanceof PictureRefused ? error.message : undefined;
}
