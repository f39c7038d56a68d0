import type { PictureSpec } from './picture-spec.ts';
import { layoutPairCard, layoutQuoteCard } from './quote-card.ts';
import type { Scene } from './scene.ts';
import type { Studio } from './studio.ts';
import { layoutTimeline } from './timeline/timeline-chart.ts';

/** Lays a picture out to the pixel. Throws `PictureRefused` for a quotation that no card can carry. */
export function layoutPicture(spec: PictureSpec, studio: Studio): Scene {
  switch (spec.kind) {
    case 'timeline':
      return layoutTimeline(spec, studio);
    case 'quote-card':
      return layoutQuoteCard(spec, studio);
    case 'pair-card':
      return layoutPairCard(spec, studio);
  }
}
