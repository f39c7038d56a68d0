/** A text file below the corpus folder; `path` with `/`. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}
