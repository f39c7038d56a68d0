import type { PictureSpec } from './model.ts';
import { layoutQuoteCard } from './quote-card.ts';
import type { Scene } from './scene.ts';
import { layoutTimeline } from './timeline-chart.ts';
import type { Typesetter } from './typesetter.ts';

/** Lays a picture out to the pixel. Throws `PictureTooLong` and `PictureUnreadable` for a quotation that no card can carry. */
export function layoutPicture(spec: PictureSpec, typesetter: Typesetter): Scene {
  switch (spec.kind) {
    case 'timeline':
      return layoutTimeline(spec, typesetter);
    case 'quote-card':
      return layoutQuoteCard(spec, typesetter);
  }
}
