declare module 'bidi-js' {
  /** A level for each UTF-16 unit, odd where it is read from the right; `end` is inclusive. */
  interface EmbeddingLevels {
    readonly levels: Uint8Array;
    readonly paragraphs: readonly { readonly start: number; readonly end: number; readonly level: number }[];
  }
  export default function bidiFactory(): {
    readonly getEmbeddingLevels: (text: string, direction?: 'ltr' | 'rtl') => EmbeddingLevels;
    /** Of all UTF-16 units, as they are drawn from the left. */
    readonly getReorderedIndices: (text: string, levels: EmbeddingLevels) => readonly number[];
  };
}
