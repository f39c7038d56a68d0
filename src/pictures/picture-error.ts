/** The words do not fit a card at the smallest legible type. The answer stands as text alone. */
export class PictureTooLong extends Error {
  constructor(message = 'The quotation is too long for a card that can be read on a phone.') {
    super(message);
    this.name = 'PictureTooLong';
  }
}

/** The pictures' fonts lack too many of the words' signs for the card to be what was said. */
export class PictureUnreadable extends Error {
  constructor(message = 'The quotation is written in signs that the fonts of the cards lack.') {
    super(message);
    this.name = 'PictureUnreadable';
  }
}

/** The drawer gave up: too many pictures waiting, too slow, or closed. */
export class PictureUnavailable extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'PictureUnavailable';
  }
}

/** Why a picture could not be drawn, in a sentence for who asked for it; undefined for a fault of the program. */
export function reasonOf(error: unknown): string | undefined {
  const isKnown =
    error instanceof PictureTooLong || error instanceof PictureUnreadable || error instanceof PictureUnavailable;
  return isKnown ? error.message : undefined;
}
