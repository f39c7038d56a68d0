import type { Theme } from './theme.ts';
import type { Typesetter } from './type/typesetter.ts';

/** What every picture is drawn with: the fonts and the colours. */
export interface Studio {
  readonly typesetter: Typesetter;
  readonly theme: Theme;
}
